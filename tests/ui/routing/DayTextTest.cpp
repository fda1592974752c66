// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/DayText.h"

#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;
using routing_ui::dayText;
using routing_ui::readDayText;

class DayTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void peopleWriteHoursInManyWays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        const std::pair<const char *, const char *> rows[] = {
            {"9-17", "09:00-17:00"},
            {"9am-5pm", "09:00-17:00"},
            {"9:00 AM to 5:00 PM", "09:00-17:00"},
            {"12am-12pm", "00:00-12:00"},
            {"09:00-12:00, 13-18", "09:00-12:00, 13:00-18:00"},
            {"13-18; 9-12", "09:00-12:00, 13:00-18:00"},
            {"9-12 and 12-18", "09:00-18:00"},
            {"9-13, 12-18", "09:00-18:00"},
            {"0930-1215", "09:30-12:15"},
            {"22-2", "22:00-02:00"},
            {"9-5", "09:00-17:00"},
            {"9:30-5:30", "09:30-17:30"},
            {"9am-5", "09:00-17:00"},
            {"6pm-9", "18:00-21:00"},
            {"6pm-2", "18:00-02:00"},
            {"12-5", "12:00-17:00"},
            {"9-12, 1-5", "09:00-12:00, 13:00-17:00"},
            {"9-13, 2-5:30pm", "09:00-13:00, 14:00-17:30"},
            {"10-12,11-13", "10:00-13:00"},
            {"10-12, 11-1", "10:00-13:00"},
            {"10-12, 11-12:30", "10:00-12:30"},
            {"10-12, 11-12", "10:00-12:00"},
            {"9-12, 8-22", "08:00-22:00"},
            {"9-12, 6-12", "09:00-12:00, 18:00-24:00"},
            {"11-2, 6-2", "11:00-14:00, 18:00-02:00"},
            {"7-10, 8-11", "07:00-10:00, 20:00-23:00"},
            {"9-12, 1-5pm", "09:00-12:00, 13:00-17:00"},
            {"1-5pm", "13:00-17:00"},
            {"6-10pm", "18:00-22:00"},
            {"1-5pm, 6-8pm", "13:00-17:00, 18:00-20:00"},
            {"14-16, 6-8pm", "14:00-16:00, 18:00-20:00"},
            {"10-10:30pm", "22:00-22:30"},
            {"9-5pm", "09:00-17:00"},
            {"9-9pm", "09:00-21:00"},
            {"12-5pm", "12:00-17:00"},
            {"8-12pm", "08:00-12:00"},
            {"1am-5pm", "01:00-17:00"},
            {"1-5am", "01:00-05:00"},
            {"01:00-5pm", "01:00-17:00"},
            {"10:00-22:30", "10:00-22:30"},
            {"1-17", "01:00-17:00"},
            {"1pm-12:30", "13:00-00:30"},
            {"8-12", "08:00-12:00"},
            {"22:00-05:00", "22:00-05:00"},
            {"9:00-05:00", "09:00-05:00"},
            {"09:00-05:00", "09:00-05:00"},
            {"11:00-10:00", "11:00-10:00"},
            {"9pm-5am", "21:00-05:00"},
            {"13-5", "13:00-05:00"},
            {"9-0", "09:00-24:00"},
            {"18:00–02:00", "18:00-02:00"},
            {"0-24", "00:00-24:00"},
            {"24h", "00:00-24:00"},
            {"closed", "closed"},
            {"", "closed"},
            {"  Closed ", "closed"},
        };
        for (const auto &[typed, written] : rows)
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(written);
    }
    void peopleWriteHoursInManyWays()
    {
        QFETCH(QString, typed);
        const auto read = readDayText(typed);
        QVERIFY2(std::holds_alternative<plan::DayHours>(read), qPrintable(typed));
        QTEST(dayText(std::get<plan::DayHours>(read)), "written");
        QVERIFY(readDayText(dayText(std::get<plan::DayHours>(read))) == read);
    }

    void whatIsTakenInAnotherWayIsTold()
    {
        QCOMPARE(routing_ui::toldOfDayText(u"9-5"_s),
                 u"“9-5” is taken as 09:00-17:00; write 09:00-05:00 if that is meant."_s);
        QVERIFY(routing_ui::toldOfDayText(u"9-12, 1-5"_s).contains(u"13:00-17:00"_s));
        QCOMPARE(routing_ui::toldOfDayText(u"10-12, 11-13"_s),
                 u"“11-13” overlaps the hours before it and is joined with them."_s);
        QCOMPARE(routing_ui::toldOfDayText(u"1pm-12:30"_s),
                 u"“1pm-12:30” is taken as 13:00-00:30; write 13:00-12:30 if that is meant."_s);
        QCOMPARE(routing_ui::toldOfDayText(u"1-5pm"_s),
                 u"“1-5pm” is taken as 13:00-17:00; write 01:00-17:00 if that is meant."_s);
        for (const QString &clear : {u"9-12, 12-18"_s, u"9-5pm"_s, u"1am-5pm"_s, u"9-17"_s, u"22-2"_s,
                                     u"09:00-05:00"_s, u"closed"_s, u"9-5, lunch"_s})
            QCOMPARE(routing_ui::toldOfDayText(clear), QString());
    }

    void whatIsNoTimeIsNamed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("named");
        const std::pair<const char *, const char *> rows[] = {
            {"9", "“9”"},          {"9-25", "“25”"},         {"9:70-12", "“9:70”"},
            {"13pm-15pm", "13pm"}, {"9-12-15", "“9-12-15”"}, {"lunch", "“lunch”"},
            {"24-3", "24:00"},     {"9-12, x", "“x”"},
        };
        for (const auto &[typed, named] : rows)
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(named);
    }
    void whatIsNoTimeIsNamed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, named);
        const auto read = readDayText(typed);
        QVERIFY(std::holds_alternative<QString>(read));
        QVERIFY2(std::get<QString>(read).contains(named), qPrintable(std::get<QString>(read)));
    }
};

QTEST_GUILESS_MAIN(DayTextTest)
#include "DayTextTest.moc"
