// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/Console.h"
#include "ui/settings/SettingsPage.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace Qt::StringLiterals;
using console::Console;

class ConsoleRestartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        for (const char *variable : {"XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qputenv(variable, m_dir->filePath(QString::fromLatin1(variable)).toUtf8());
    }

    void whatIsFollowedIsFollowedAgain_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("again");
        QTest::addColumn<QString>("token");
        const QString relay = u"http://127.0.0.1:9"_s;
        QTest::newRow("nothing") << QStringList() << QStringList() << QString();
        QTest::newRow("a relay") << QStringList{u"--relay"_s, relay} << QStringList{u"--relay"_s, relay}
                                 << u"fake token"_s;
        QTest::newRow("another carrier")
            << QStringList{u"--twilio-api"_s, relay, u"--twilio-region"_s, u"ie1"_s}
            << QStringList{u"--twilio-api"_s, relay} << QString();
    }
    void whatIsFollowedIsFollowedAgain()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, again);
        QFETCH(QString, token);
        Console running(console::readCommandLine(before), Secret(token.toStdString()));
        running.start();
        QVERIFY(!running.resumption());
        Q_EMIT running.window().findChild<settings::SettingsPage *>()->restartWanted();
        QVERIFY(running.resumption());
        QVERIFY(!running.window().isVisible());
        const console::Resumption wanted{QCoreApplication::applicationFilePath(),
                                         QStringList{u"--page"_s, u"settings"_s} + again,
                                         Secret(token.toStdString())};
        QVERIFY(*running.resumption() == wanted);
        QCOMPARE(console::readCommandLine(running.resumption()->arguments).wish, console::Wish::Run);
    }

    /// Here there is no keyring to read its token from, so the one before goes on being followed.
    void aRelayWithoutATokenIsNotFollowedAgain()
    {
        Console running(console::readCommandLine({u"--relay"_s, u"http://127.0.0.1:9"_s}),
                        Secret("fake token"));
        running.start();
        running.startAgain({u"--relay"_s, u"http://127.0.0.1:10"_s});
        QTRY_VERIFY(says(running.window(), u"There is no token for http://127.0.0.1:10"_s));
        Q_EMIT running.window().findChild<settings::SettingsPage *>()->restartWanted();
        QVERIFY(running.resumption());
        QCOMPARE(running.resumption()->arguments,
                 (QStringList{u"--page"_s, u"settings"_s, u"--relay"_s, u"http://127.0.0.1:9"_s}));
    }

    void theRelayOfThisDeskIsStartedAgainOnce()
    {
        setUpRelayOfThisDesk();
        {
            Console running(console::readCommandLine({}), Secret());
            running.start();
            QVERIFY(!startsRelay(running)); // it does not start with the desk
            Q_EMIT running.window().hostWanted({});
            QVERIFY(startsRelay(running));
            Q_EMIT running.window().findChild<settings::SettingsPage *>()->restartWanted();
        }
        {
            Console next(console::readCommandLine({}), Secret());
            next.start();
            QVERIFY(startsRelay(next));
        }
        Console later(console::readCommandLine({}), Secret());
        later.start();
        QVERIFY(!startsRelay(later));
    }

    void aRelayOfThisDeskThatDoesNotRunIsNotStartedByARestart()
    {
        setUpRelayOfThisDesk();
        {
            Console running(console::readCommandLine({}), Secret());
            running.start();
            Q_EMIT running.window().findChild<settings::SettingsPage *>()->restartWanted();
        }
        Console next(console::readCommandLine({}), Secret());
        next.start();
        QVERIFY(!startsRelay(next));
    }

    void theNextTakesItsPlaceAndItsToken()
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"resume"_s});
        QVERIFY(process.waitForStarted());
        const qint64 id = process.processId();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput().trimmed(),
                 QByteArray::number(id) + " fake token of a test, 1");
    }

private:
    /// As an earlier run of the console left it.
    static void setUpRelayOfThisDesk()
    {
        QVERIFY(QDir().mkpath(shell::hostedRelayFolder()));
        QFile log(shell::hostedRelayFolder() + u"/log.sqlite"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        shell::Settings(shell::settingsFile()).setStartsHostedWithDesk(false);
    }
    static bool startsRelay(Console &running)
    {
        return says(running.window(), u"The relay starts"_s) ||
               says(running.window(), u"The relay’s keys are read from your keyring"_s);
    }
    static bool says(const QWidget &window, const QString &words)
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

/// Told to resume, it is the console that begins again, as a shell that tells what it got.
int main(int argc, char **argv)
{
    if (argc == 2 && QByteArray(argv[1]) == "resume") {
        console::resume({u"/bin/sh"_s,
                         {u"-c"_s, u"echo $$ $RINGDOWN_TOKEN, $1"_s, u"sh"_s, u"1"_s},
                         Secret("fake token of a test")});
        return 1;
    }
    QApplication app(argc, argv);
    ConsoleRestartTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ConsoleRestartTest.moc"
