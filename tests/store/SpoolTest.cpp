// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/Spool.h"
#include "core/store/sqlite/RecordBytes.h"
#include "tests/store/Samples.h"

#include <QFile>
#include <QTest>

using namespace ringdown;
using namespace ringdown::store;
using namespace ringdown::store::sqlite;
using namespace ringdown::test;

namespace {

constexpr std::size_t spoolBytes = 64 * 1024;
constexpr int headBytes = 32;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write(bytes), bytes.size());
}

Spool opened(const QString &path)
{
    auto spool = Spool::open(path.toStdString(), spoolBytes);
    if (!spool)
        qFatal("%s", spool.error().detail.c_str());
    return std::move(*spool);
}

Entry entryOf(int call)
{
    Record record = incomingCall(call);
    record.events.resize(1);
    return Entry::of(record);
}

} // namespace

class SpoolTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFileIsThereInFullBeforeItIsNeeded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("spool"));
        opened(path);
        QCOMPARE(QFileInfo(path).size(), static_cast<qint64>(spoolBytes));
        const auto anybody = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & anybody));
    }

    void recordsComeBackInOrderAlsoAfterReopening()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("spool"));
        QCOMPARE(*opened(path).append({"one", "two"}), std::size_t(2));
        Spool again = opened(path);
        QCOMPARE(*again.read(), (std::vector<std::string>{"one", "two"}));
        QCOMPARE(*again.append({"three"}), std::size_t(1));
        QCOMPARE(*opened(path).read(), (std::vector<std::string>{"one", "two", "three"}));
    }

    void whatLiesBehindANewFillingIsNotRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("spool"));
        Spool spool = opened(path);
        QVERIFY(spool.append({"aaa", "bbb", "ccc"}));
        QVERIFY(spool.clear());
        QVERIFY(opened(path).read()->empty());
        QVERIFY(spool.append({"ddd"})); // as long as "aaa": "bbb" lies right behind
        QCOMPARE(*opened(path).read(), (std::vector<std::string>{"ddd"}));
    }

    void aFullSpoolTakesWhatFits()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("spool"));
        Spool spool = opened(path);
        const std::string half(spoolBytes / 2 - headBytes, 'x');
        QCOMPARE(*spool.append({half, half, "more"}), std::size_t(2));
        QCOMPARE(*spool.append({"more"}), std::size_t(0));
        QCOMPARE(opened(path).read()->size(), std::size_t(2));
    }

    void aRecordTornAtAnyByteIsLeftOutAndTheOneBeforeIsKept_data()
    {
        QTest::addColumn<QByteArray>("rest"); // what stands behind the tear
        QTest::newRow("zeros") << QByteArray(1, '\0');
        QTest::newRow("rubbish") << QByteArray(1, '\x5a');
    }

    void aRecordTornAtAnyByteIsLeftOutAndTheOneBeforeIsKept()
    {
        QFETCH(QByteArray, rest);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("spool"));
        const std::string first = toBytes(entryOf(1));
        const std::string second = toBytes(entryOf(2));
        QVERIFY(opened(path).append({first, second}));
        const QByteArray whole = contents(path);
        const auto begin = static_cast<qsizetype>(headBytes + first.size());
        const auto end = static_cast<qsizetype>(begin + headBytes + second.size());
        for (qsizetype tear = begin; tear < end; ++tear) {
            QByteArray torn = whole;
            torn.replace(tear, end - tear, QByteArray(end - tear, rest[0]));
            if (torn == whole)
                continue; // the bytes behind the tear were such already
            replace(path, torn);
            const auto records = opened(path).read();
            QVERIFY(records);
            QVERIFY2(records->size() == 1 && records->front() == first, qPrintable(QString::number(tear)));
        }
        replace(path, whole);
        QCOMPARE(opened(path).read()->size(), std::size_t(2));
    }

    void aFlippedBitIsNoticed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("spool"));
        const std::string record = toBytes(entryOf(1));
        QVERIFY(opened(path).append({record}));
        const QByteArray whole = contents(path);
        for (qsizetype i = 0; i < static_cast<qsizetype>(headBytes + record.size()); ++i) {
            QByteArray flipped = whole;
            flipped[i] = static_cast<char>(flipped[i] ^ 0x10);
            replace(path, flipped);
            QVERIFY2(opened(path).read()->empty(), qPrintable(QString::number(i)));
        }
    }

    void theStoreMergesWhatTheSpoolHoldsBeforeItOpens_data()
    {
        QTest::addColumn<int>("cut"); // bytes missing at the end of the second record
        QTest::newRow("whole") << 0;
        QTest::newRow("last byte missing") << 1;
        QTest::newRow("torn in the middle") << 200;
    }

    void theStoreMergesWhatTheSpoolHoldsBeforeItOpens()
    {
        QFETCH(int, cut);
        StoreInFolder log;
        QVERIFY(appendAndWait(*log.store, incomingCall(9)));
        log.close();
        const QString path = QString::fromStdString(log.path("spool"));
        Record first = incomingCall(1);
        first.outbox = {textTo("t1", 1)};
        const Record second = incomingCall(2);
        const Record known = incomingCall(9); // committed before the crash, still in the spool
        const std::vector<std::string> records{toBytes(Entry::of(known)), toBytes(Entry::of(first)),
                                               toBytes(Entry::of(second))};
        {
            auto spool = Spool::open(path.toStdString(), 1);
            QVERIFY(spool && spool->append(records));
        }
        std::size_t end = 0;
        for (const std::string &record : records)
            end += headBytes + record.size();
        QByteArray torn = contents(path);
        torn.replace(static_cast<qsizetype>(end) - cut, cut, QByteArray(cut, '\x5a'));
        replace(path, torn);

        log.open();
        QCOMPARE(log.store->newestSeq(), cut == 0 ? 12 : 8);
        QCOMPARE(*log.store->waiting(10), queuedWith(first));
        QVERIFY(log.store->findAnswer(*first.key)->has_value());
        QCOMPARE(log.store->findAnswer(*second.key)->has_value(), cut == 0);
        QCOMPARE(log.store->call(CallSid(sidOf(9)))->eventJson.size(), std::size_t(4));
        log.close();
        log.open();
        QCOMPARE(log.store->newestSeq(), cut == 0 ? 12 : 8);
    }

    void aRecordWithoutKeyIsMergedOnce()
    {
        StoreInFolder log;
        log.close();
        Entry alarm = Entry::of(incomingCall(1));
        alarm.id = "0123456789abcdef";
        alarm.key.reset();
        for (int start = 0; start < 2; ++start) { // a crash between merging and clearing
            {
                auto spool = Spool::open(log.path("spool"), 1);
                QVERIFY(spool && spool->append({toBytes(alarm)}));
            }
            log.open();
            QCOMPARE(log.store->newestSeq(), 4);
            log.close();
        }
    }
};

QTEST_GUILESS_MAIN(SpoolTest)
#include "SpoolTest.moc"
