// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/HoursText.h"

#include <QTest>

using namespace ringdown::plan;

class HoursTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyIntervalIsWrittenAsItWasRead();
    void anIntervalHasExactlyOneForm_data();
    void anIntervalHasExactlyOneForm();
    void onlyDatesThatExistAreRead_data();
    void onlyDatesThatExistAreRead();
    void theYearlyGrammarIsReadAndWrittenBack_data();
    void theYearlyGrammarIsReadAndWrittenBack();
    void anIntervalPastMidnightEndsOnTheNextDay();
};

void HoursTextTest::everyIntervalIsWrittenAsItWasRead()
{
    for (int start = 0; start < minutesPerDay; start += 7) {
        for (int end = 0; end <= minutesPerDay; end += 15) {
            const Interval interval{start, end};
            QCOMPARE(intervalFromText(toText(interval)), std::optional(interval));
        }
    }
    QCOMPARE(toText(Interval{545, 1440}), std::string("09:05-24:00"));
}

void HoursTextTest::anIntervalHasExactlyOneForm_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "09:00", "9:00-17:00", "09:00-17", "09:00 - 17:00",
                             "09:00\xe2\x80\x93"
                             "17:00",
                             "24:00-24:00", "24:01-25:00", "09:00-24:01", "09:00-17:60", "-9:00-17:00",
                             "+9:00-17:00", "09:00-17:00 ", "09.00-17.00"})
        QTest::newRow(text) << QByteArray(text);
}

void HoursTextTest::anIntervalHasExactlyOneForm()
{
    QFETCH(QByteArray, text);
    QVERIFY(!intervalFromText(text.toStdString()));
}

void HoursTextTest::onlyDatesThatExistAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("exists");
    QTest::newRow("plain") << QByteArray("2026-12-24") << true;
    QTest::newRow("leap day") << QByteArray("2028-02-29") << true;
    QTest::newRow("no leap year") << QByteArray("2026-02-29") << false;
    QTest::newRow("century") << QByteArray("2100-02-29") << false;
    QTest::newRow("31 April") << QByteArray("2026-04-31") << false;
    QTest::newRow("month 13") << QByteArray("2026-13-01") << false;
    QTest::newRow("month 0") << QByteArray("2026-00-10") << false;
    QTest::newRow("before the epoch") << QByteArray("1969-12-31") << false;
    QTest::newRow("one digit") << QByteArray("2026-1-01") << false;
    QTest::newRow("slashes") << QByteArray("2026/01/01") << false;
}

void HoursTextTest::onlyDatesThatExistAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, exists);
    const auto date = dateFromText(text.toStdString());
    QCOMPARE(date.has_value(), exists);
    if (date)
        QCOMPARE(toText(*date), text.toStdString());
}

void HoursTextTest::theYearlyGrammarIsReadAndWrittenBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written"); // empty: refused
    for (const char *text : {"01-01", "12-31", "02-29", "07-04 observed", "1st mon jan", "2nd tue feb",
                             "3rd wed mar", "4th thu nov", "5th fri oct", "last sat aug", "last sun dec",
                             "easter", "easter+1", "easter-2", "easter+49", "easter-200"})
        QTest::newRow(text) << QByteArray(text) << QByteArray(text);
    QTest::newRow("easter+0") << QByteArray("easter+0") << QByteArray("easter");
    for (const char *text : {"",
                             "02-30",
                             "13-01",
                             "00-10",
                             "04-31",
                             "1-1",
                             "01-01 Observed",
                             "01-01  observed",
                             "observed",
                             "6th mon jan",
                             "0th mon jan",
                             "first mon jan",
                             "1st Mon jan",
                             "1st mon january",
                             "1st  mon jan",
                             "last mon",
                             "easter1",
                             "easter+",
                             "easter-",
                             "easter+201",
                             "easter+01",
                             "easter +1",
                             "easter--1",
                             "Easter",
                             "easter monday"})
        QTest::newRow(*text ? text : "nothing") << QByteArray(text) << QByteArray();
}

void HoursTextTest::theYearlyGrammarIsReadAndWrittenBack()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, written);
    const auto day = yearlyFromText(text.toStdString());
    QCOMPARE(day ? toText(*day) : std::string(), written.toStdString());
}

void HoursTextTest::anIntervalPastMidnightEndsOnTheNextDay()
{
    QCOMPARE(endFromDayStart({540, 1020}), 1020);
    QCOMPARE(endFromDayStart({1080, 120}), minutesPerDay + 120);
    QCOMPARE(endFromDayStart({600, 600}), minutesPerDay + 600);
    QCOMPARE(endFromDayStart({0, 1440}), 1440);
}

QTEST_APPLESS_MAIN(HoursTextTest)
#include "HoursTextTest.moc"
