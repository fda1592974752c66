// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/FirstConsole.h"

#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <latch>
#include <memory>

using namespace ringdown;
using console::FirstConsole;
using namespace Qt::StringLiterals;

class FirstConsoleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void itsSocketIsThisUsersAlone()
    {
        FirstConsole first(folder(), u"console"_s);
        QVERIFY(*first.claim());
        const QFileInfo socket(folder() + u"/console.socket"_s);
        QVERIFY(socket.exists());
        QCOMPARE(int(socket.permissions() & 0x0077), 0);
        QCOMPARE(int(QFileInfo(folder()).permissions() & 0x0077), 0);
    }

    void aSecondStartHandsOverItsArguments()
    {
        FirstConsole first(folder(), u"console"_s);
        QVERIFY(*first.claim());
        QSignalSpy again(&first, &FirstConsole::startedAgain);
        FirstConsole second(folder(), u"console"_s);
        QVERIFY(!*second.claim());
        const QStringList arguments = {u"--page"_s, u"log"_s, u"--filter"_s, u"from:\"a\nb\" ñ"_s};
        bool isTaken = false;
        const std::unique_ptr<QThread> other(
            QThread::create([&] { isTaken = bool(second.handOver(arguments)); }));
        other->start();
        QTRY_COMPARE(again.size(), 1);
        QTRY_VERIFY(other->isFinished());
        QVERIFY(isTaken);
        QCOMPARE(again[0][0].toStringList(), arguments);
    }

    /// It listens no more while it ends, and then lets the lock go.
    void whoeverMeetsOneThatEndsGoesFirst()
    {
        auto first = std::make_unique<FirstConsole>(folder(), u"console"_s);
        QVERIFY(*first->claim());
        FirstConsole second(folder(), u"console"_s);
        QVERIFY(!*second.claim());
        std::latch begun(1);
        Result<void> handed;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            begun.count_down();
            handed = second.handOver({});
        }));
        other->start();
        begun.wait();
        first.reset();
        QTRY_VERIFY(other->isFinished());
        QVERIFY(!handed);
        QCOMPARE(handed.error().code, ErrorCode::NotFound);
        QVERIFY(*second.claim());
    }

    void kindsAreApart()
    {
        FirstConsole real(folder(), u"console"_s);
        FirstConsole demo(folder(), u"demo"_s);
        QVERIFY(*real.claim());
        QVERIFY(*demo.claim());
    }

    void theNextIsFirstAfterAnEnd()
    {
        {
            FirstConsole first(folder(), u"console"_s);
            QVERIFY(*first.claim());
        }
        FirstConsole next(folder(), u"console"_s);
        QVERIFY(*next.claim());
    }

    /// Of two starts in the same moment one is the first, and the other reaches it.
    void twoStartsInTheSameMoment()
    {
        for (int round = 0; round < 20; ++round) {
            QTemporaryDir dir;
            std::latch bothAsked(2);
            std::atomic<int> firsts = 0;
            const auto start = [&] {
                FirstConsole one(dir.filePath(u"ringdown"_s), u"console"_s);
                firsts += *one.claim() ? 1 : 0;
                bothAsked.arrive_and_wait(); // whoever is first still runs
            };
            const std::unique_ptr<QThread> one(QThread::create(start));
            const std::unique_ptr<QThread> two(QThread::create(start));
            one->start();
            two->start();
            QVERIFY(one->wait() && two->wait());
            QCOMPARE(firsts.load(), 1);
        }
    }

    void afterKillTheLeftSocketIsReplaced()
    {
        QProcess killed;
        killed.setProcessEnvironment(environment());
        killed.start(program(), {u"--page"_s, u"log"_s});
        const QString socket = m_dir->filePath(u"ringdown/console.socket"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(socket), 20'000);
        killed.kill();
        QVERIFY(killed.waitForFinished());
        QVERIFY(QFileInfo::exists(socket)); // nobody took it away
        FirstConsole next(folder(), u"console"_s);
        QVERIFY(*next.claim());
        QSignalSpy again(&next, &FirstConsole::startedAgain);
        QProcess second;
        second.setProcessEnvironment(environment());
        second.start(program(), {u"--tenant"_s, u"qdn"_s});
        QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 20'000);
        QCOMPARE(again[0][0].toStringList(), (QStringList{u"--tenant"_s, u"qdn"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(second.exitCode(), 0);
    }

    void aFirstThatDoesNotAnswerIsNamed()
    {
        FirstConsole first(folder(), u"console"_s);
        QVERIFY(*first.claim());
        FirstConsole second(folder(), u"console"_s);
        QVERIFY(!*second.claim());
        const auto handed = second.handOver({}); // this thread is the first's too, so nobody takes it
        QVERIFY(!handed);
        QVERIFY(handed.error().detail.find("does not answer") != std::string::npos);
    }

    void aFolderOfSomebodyElseIsRefused()
    {
        QVERIFY(QFile::link(m_dir->path(), folder()));
        FirstConsole first(folder(), u"console"_s);
        QVERIFY(!first.claim());
        QProcess program;
        program.setProcessEnvironment(environment());
        program.start(FirstConsoleTest::program(), {u"--demo"_s});
        QVERIFY(program.waitForFinished(20'000));
        QCOMPARE(program.exitCode(), 1); // not 69, with which packaging/run would go on without a window
    }

private:
    QString folder() const { return m_dir->filePath(u"ringdown"_s); }
    static QString program() { return QStringLiteral(RINGDOWN_BINARY_DIR "/ringdown"); }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        for (const auto &name :
             {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            all.insert(name, m_dir->path());
        all.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        all.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(FirstConsoleTest)
#include "FirstConsoleTest.moc"
