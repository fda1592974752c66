// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/Database.h"
#include "tests/store/Samples.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace ringdown;
using namespace ringdown::store;
using namespace ringdown::test;

namespace {

int modeOf(const std::string &path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 ? static_cast<int>(status.st_mode & 07777) : -1;
}

} // namespace

class DirectoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondRelayIsRefusedWithTheDirectoryAndTheRepair()
    {
        const StoreInFolder log;
        for (int start = 0; start < 100; ++start) {
            const auto second = SqliteStore::open(log.settings);
            QVERIFY(!second);
            QCOMPARE(second.error().code, ErrorCode::Locked);
            const QString detail = QString::fromStdString(second.error().detail);
            QVERIFY(detail.contains(QString::fromStdString(log.settings.directory)));
            QVERIFY(detail.contains(QStringLiteral("--data")));
        }
        QVERIFY(appendAndWait(*log.store, incomingCall(1)));
    }

    void aSecondProcessIsRefusedToo()
    {
        const StoreInFolder log;
        QProcess second;
        second.start(QStringLiteral(RINGDOWN_APPEND_UNTIL_KILLED),
                     {QString::fromStdString(log.settings.directory), QStringLiteral("0")});
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 2);
        QVERIFY(second.readAllStandardError().contains("in use by another relay"));
    }

    void aSecondRelayIsRefusedAlsoWhenTheLockWasRemoved()
    {
        const StoreInFolder log;
        QVERIFY(QFile::remove(QString::fromStdString(log.settings.directory + "/lock")));
        QProcess second;
        second.start(QStringLiteral(RINGDOWN_APPEND_UNTIL_KILLED),
                     {QString::fromStdString(log.settings.directory), QStringLiteral("0")});
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 2);
        QVERIFY(second.readAllStandardError().contains("log.sqlite is in use by another relay"));
        QVERIFY(appendAndWait(*log.store, incomingCall(1)));
    }

    void aFolderThatCannotBeEnteredIsNamedWithTheRepair()
    {
        const QTemporaryDir home;
        const std::string folder = home.path().toStdString();
        QVERIFY(SqliteStore::canEnter(folder));
        QVERIFY(SqliteStore::canEnter(folder + "/not-yet"));
        const auto entered = SqliteStore::canEnter(folder + '/' + std::string(300, 'x'));
        QVERIFY(!entered);
        QCOMPARE(entered.error().code, ErrorCode::Unavailable);
        QVERIFY(QString::fromStdString(entered.error().detail)
                    .endsWith(QStringLiteral("give --data another directory")));
    }

    void closingUnlocks()
    {
        StoreInFolder log;
        log.close();
        log.open();
        QVERIFY(log.store);
    }

    void onlyTheOwnerMayReadAnyOfIt()
    {
        const StoreInFolder log;
        QVERIFY(appendAndWait(*log.store, incomingCall(1)));
        QCOMPARE(modeOf(log.settings.directory), 0700);
        for (const char *file : {"log.sqlite", "log.sqlite-wal", "log.sqlite-shm", "index.sqlite",
                                 "index.sqlite-wal", "index.sqlite-shm", "spool", "lock"})
            QCOMPARE(modeOf(log.path(file)), 0600);
    }

    void aSymbolicLinkIsNotFollowed_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"log.sqlite", "index.sqlite", "spool", "lock"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void aSymbolicLinkIsNotFollowed()
    {
        QFETCH(QString, file);
        StoreInFolder log;
        log.close();
        const QString path = QString::fromStdString(log.path(file.toStdString()));
        const QString elsewhere = log.folder.filePath(QStringLiteral("elsewhere"));
        QVERIFY(QFile::rename(path, elsewhere));
        QVERIFY(QFile::link(elsewhere, path));
        const auto opened = SqliteStore::open(log.settings);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Configuration);
        QVERIFY(QString::fromStdString(opened.error().detail).contains(QStringLiteral("symbolic link")));
    }

    void aFileThatIsNoDatabaseIsNamed()
    {
        StoreInFolder log;
        log.close();
        QFile file(QString::fromStdString(log.path("log.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto opened = SqliteStore::open(log.settings);
        QVERIFY(!opened);
        QVERIFY(QString::fromStdString(opened.error().detail).contains(QStringLiteral("log.sqlite")));
    }

    void aLogOfALaterVersionIsRefused()
    {
        StoreInFolder log;
        log.close();
        {
            auto database = sqlite::Database::open(log.path("log.sqlite"), sqlite::Access::Write);
            QVERIFY(database->run("PRAGMA user_version = 999"));
        }
        const auto opened = SqliteStore::open(log.settings);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Configuration);
    }

    void aStoreOfOtherCallersIsRefusedAndLeftAsItIs_data()
    {
        QTest::addColumn<bool>("isDemo");
        QTest::newRow("a relay's") << false;
        QTest::newRow("a demo's") << true;
    }

    void aStoreOfOtherCallersIsRefusedAndLeftAsItIs()
    {
        QFETCH(bool, isDemo);
        SqliteSettings wanted;
        wanted.callers = isDemo ? Callers::Simulated : Callers::Real;
        StoreInFolder log(wanted);
        QVERIFY(appendAndWait(*log.store, incomingCall(1)));
        log.close();
        const auto content = [&] {
            QFile file(QString::fromStdString(log.path("log.sqlite")));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = content();
        SqliteSettings other = log.settings;
        other.callers = isDemo ? Callers::Real : Callers::Simulated;
        const auto opened = SqliteStore::open(other);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Configuration);
        QVERIFY(QString::fromStdString(opened.error().detail)
                    .startsWith(QString::fromStdString(log.settings.directory)));
        QVERIFY(content() == before);
        log.open();
        QVERIFY(log.store);
    }

    void theStoreKeepsItsIdAndAnotherHasAnother()
    {
        StoreInFolder log;
        const std::string id = log.store->storeId();
        QCOMPARE(id.size(), std::size_t(32));
        log.close();
        log.open();
        QCOMPARE(log.store->storeId(), id);
        QVERIFY(StoreInFolder().store->storeId() != id);
    }

    void neitherSideMapsTheFileIntoMemoryAndReadersCannotWrite()
    {
        StoreInFolder log;
        log.close();
        for (const auto access : {sqlite::Access::Write, sqlite::Access::Read}) {
            auto database = sqlite::Database::open(log.path("log.sqlite"), access);
            QVERIFY(database);
            QCOMPARE(database->number("PRAGMA mmap_size")->value_or(0), 0);
            if (access == sqlite::Access::Write)
                QCOMPARE(database->number("PRAGMA synchronous")->value(), 2);
            QCOMPARE(database->run("INSERT INTO meta (name) VALUES ('x')").hasValue(),
                     access == sqlite::Access::Write);
        }
    }

    void theWriteAheadLogIsGoneWhenItIsQuietAndAfterClosing()
    {
        StoreInFolder log;
        const QString wal = QString::fromStdString(log.path("log.sqlite-wal"));
        const QString indexWal = QString::fromStdString(log.path("index.sqlite-wal"));
        for (int call = 0; call < 2000; ++call)
            log.store->append(incomingCall(call), {});
        QVERIFY(appendAndWait(*log.store, incomingCall(2000)));
        QVERIFY(log.store->calls({}));
        QVERIFY(QFileInfo(wal).size() < 64 * 1024 * 1024);
        QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(wal).size(), 0, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(indexWal).size(), 0, 10'000);
        log.close();
        QVERIFY(!QFile::exists(wal));
        QVERIFY(!QFile::exists(indexWal));
    }

    void aReadIsCutAtItsDeadline()
    {
        StoreInFolder log;
        auto database = sqlite::Database::open(log.path("log.sqlite"), sqlite::Access::Read);
        database->setDeadline(std::chrono::steady_clock::now() + std::chrono::milliseconds(200));
        QElapsedTimer timer;
        timer.start();
        const auto endless = database->number(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n");
        QVERIFY(!endless);
        QCOMPARE(endless.error().code, ErrorCode::Unavailable);
        QVERIFY(timer.elapsed() < 1000);
    }
};

QTEST_GUILESS_MAIN(DirectoryTest)
#include "DirectoryTest.moc"
