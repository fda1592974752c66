// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/Display.h"

#include <QCoreApplication>
#include <QLocalServer>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;
using console::whyNoDisplay;

namespace {

constexpr auto noX = "no X server answers at DISPLAY="_L1;
constexpr auto noWayland = "nothing answers at WAYLAND_DISPLAY="_L1;

} // namespace

/// A display that is named and does not run: Qt would abort.
class ConsoleDisplayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"})
            qunsetenv(variable);
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_dir->path().toLocal8Bit());
    }

    void withoutAnyItIsSaid()
    {
        QCOMPARE(whyNoDisplay(),
                 u"there is no display; set DISPLAY or WAYLAND_DISPLAY, or use ringdownctl"_s);
    }

    void aPlatformWithoutAServerIsTakenAtItsWord()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QCOMPARE(whyNoDisplay(), QString());
        qputenv("QT_QPA_PLATFORM", "xcb");
        QVERIFY(!whyNoDisplay().isEmpty());
    }

    void anXServerOnAnotherMachineMustAnswer()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QByteArray display = "127.0.0.1:" + QByteArray::number(server.serverPort() - 6000);
        qputenv("DISPLAY", display + ".0");
        QCOMPARE(whyNoDisplay(), QString());
        server.close();
        QVERIFY2(whyNoDisplay().contains(noX + QString::fromLatin1(display)), qPrintable(whyNoDisplay()));
    }

    void anXServerHereMustAnswer()
    {
        const QString number = QString::number(20'000 + QCoreApplication::applicationPid() % 30'000);
        qputenv("DISPLAY", ':' + number.toLatin1());
        QVERIFY2(whyNoDisplay().contains(noX + u':' + number), qPrintable(whyNoDisplay()));
        QLocalServer server;
        server.setSocketOptions(QLocalServer::AbstractNamespaceOption);
        QVERIFY(server.listen(u"/tmp/.X11-unix/X"_s + number));
        QCOMPARE(whyNoDisplay(), QString());
    }

    void aCompositorMustAnswer()
    {
        qputenv("WAYLAND_DISPLAY", "wayland-7");
        QVERIFY2(whyNoDisplay().contains(noWayland + u"wayland-7"_s), qPrintable(whyNoDisplay()));
        QLocalServer server;
        QVERIFY(server.listen(m_dir->filePath(u"wayland-7"_s)));
        QVERIFY2(!whyNoDisplay().contains(noWayland), qPrintable(whyNoDisplay()));
    }

    void oneOfTwoIsEnough()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        qputenv("DISPLAY", "127.0.0.1:" + QByteArray::number(server.serverPort() - 6000));
        qputenv("WAYLAND_DISPLAY", "wayland-7");
        QCOMPARE(whyNoDisplay(), QString());
        server.close();
        QVERIFY2(whyNoDisplay().contains(noX) && whyNoDisplay().contains(noWayland),
                 qPrintable(whyNoDisplay()));
    }

    void theProgramSaysItAndEnds()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"WAYLAND_DISPLAY"_s, u"wayland-7"_s);
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdown"), {u"--demo"_s});
        QVERIFY(program.waitForFinished(30'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 69);
        const QByteArray words = program.readAllStandardError();
        QVERIFY2(words.startsWith("ringdown: there is no display: nothing answers at WAYLAND_DISPLAY=") &&
                     words.count('\n') == 1,
                 words.constData());
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(ConsoleDisplayTest)
#include "ConsoleDisplayTest.moc"
