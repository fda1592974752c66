// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Instant.h"

#include <QTest>

#include <string>

using namespace ringdown;

class InstantTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void momentsAreReadAndWrittenBack_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QByteArray>("utc");
        const auto row = [](const char *text, qint64 milliseconds, const char *utc) {
            QTest::newRow(text) << QByteArray(text) << milliseconds << QByteArray(utc);
        };
        row("1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00.000Z");
        row("2026-11-26T10:00-08:00", 1795716000000, "2026-11-26T18:00:00.000Z");
        row("2026-11-26t10:00:00.5-08:00", 1795716000500, "2026-11-26T18:00:00.500Z");
        row("2026-11-26T10:00:00.1239z", 1795687200123, "2026-11-26T10:00:00.123Z");
        row("2024-02-29T23:59:59+14:00", 1709200799000, "2024-02-29T09:59:59.000Z");
        row("9999-12-31T23:59:59.999Z", 253402300799999, "9999-12-31T23:59:59.999Z");
    }
    void momentsAreReadAndWrittenBack()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, milliseconds);
        const auto read = parseRfc3339(text.toStdString());
        QVERIFY2(read.hasValue(), read ? "" : read.error().detail.c_str());
        QCOMPARE(read->at.milliseconds, milliseconds);
        QTEST(QByteArray::fromStdString(toRfc3339(read->at)), "utc");
        QCOMPARE(parseRfc3339(toRfc3339(read->at))->at, read->at);
        QCOMPARE(*parseRfc3339(toRfc3339(*read)), *read);
    }

    void theOffsetIsKept()
    {
        QCOMPARE(toRfc3339(*parseRfc3339("2026-11-26T10:00-08:00")),
                 std::string("2026-11-26T10:00:00-08:00"));
        QCOMPARE(toRfc3339(*parseRfc3339("2026-11-26T10:00:00.250+05:45")),
                 std::string("2026-11-26T10:00:00.250+05:45"));
    }

    void whatIsNoMomentIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",
                                 "2026-11-26",
                                 "2026-11-26T10:00",
                                 "2026-11-26 10:00Z",
                                 "2026-02-29T10:00Z",
                                 "2026-13-01T10:00Z",
                                 "2026-00-01T10:00Z",
                                 "2026-04-31T10:00Z",
                                 "1969-12-31T23:59:59Z",
                                 "2026-11-26T24:00Z",
                                 "2026-11-26T10:60Z",
                                 "2026-11-26T10:00:60Z",
                                 "2026-11-26T10:00:00.Z",
                                 "2026-11-26T10:00.5Z",
                                 "2026-11-26T10:00:00-8:00",
                                 "2026-11-26T10:00:00-0800",
                                 "2026-11-26T10:00:00+24:00",
                                 "2026-11-26T10:00:00+08:60",
                                 "2026-11-26T10:00:00Zx",
                                 " 2026-11-26T10:00:00Z",
                                 "2026-11-26T10:00:00Z ",
                                 "+026-11-26T10:00:00Z",
                                 "2026-1a-26T10:00Z"})
            QTest::newRow(text) << QByteArray(text);
    }
    void whatIsNoMomentIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto read = parseRfc3339(text.toStdString());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY(read.error().detail.find('\'' + text.toStdString() + '\'') != std::string::npos);
    }

    void aLongTextIsNotRepeatedWhole()
    {
        QVERIFY(parseRfc3339(std::string(100'000, '9')).error().detail.size() < 200);
    }

    void secondsRoundDownBeforeTheEpochToo()
    {
        QCOMPARE(Instant{1999}.seconds(), 1);
        QCOMPARE(Instant{-1}.seconds(), -1);
        QCOMPARE(Instant{-1000}.seconds(), -1);
        QCOMPARE(Instant{-1001}.seconds(), -2);
    }
};

QTEST_GUILESS_MAIN(InstantTest)
#include "InstantTest.moc"
