// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/OpenWords.h"
#include "core/routing/ZoneClock.h"
#include "ui/format/ClockFormat.h"

#include <QLocale>
#include <QTest>
#include <QTime>

#include <chrono>

using namespace ringdown;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Wednesday 25 November 2026, 10:41 in San Diego.
constexpr Instant morning = Instant::fromSeconds(1'795'632'060);

plan::HoursOverride byHand(plan::OpenState state, std::optional<std::chrono::minutes> lasts,
                           const std::string &note)
{
    plan::HoursOverride override;
    override.state = state;
    override.note = note;
    if (lasts) {
        override.until.emplace();
        override.until->at = morning + *lasts;
    }
    return override;
}

} // namespace

class OpenWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Monday to Friday 09:00 to 17:00, Thanksgiving closed, Christmas Eve until 14:00.
    void init()
    {
        m_hours = {};
        for (std::size_t day = 0; day < 5; ++day)
            m_hours.week[day] = {{9 * 60, 17 * 60}};
        using namespace std::chrono;
        m_hours.exceptions = {{"Thanksgiving", year_month_day(2026y / November / 26), {}},
                              {"Christmas Eve", year_month_day(2026y / December / 24), {{9 * 60, 14 * 60}}}};
    }

    void theStateComesWithItsReason_data()
    {
        QTest::addColumn<int>("hoursOn");
        QTest::addColumn<QString>("words");
        QTest::newRow("open by the week") << 0 << u"Open until 17:00"_s;
        QTest::newRow("closed by the week") << 55 << u"Closed until Mon 09:00 (week)"_s;
        QTest::newRow("closed by an exception") << 24 << u"Closed until Fri 09:00 (Thanksgiving)"_s;
        QTest::newRow("open by an exception") << 24 * 29 << u"Open until 14:00 (Christmas Eve)"_s;
    }
    void theStateComesWithItsReason()
    {
        QFETCH(const int, hoursOn);
        QTEST(wordsAt(morning + std::chrono::hours(hoursOn)), "words");
    }

    void whoClosedByHandIsToldWithTheNote_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("words");
        QTest::newRow("until, note") << 79 << u"Storm"_s << u"Closed by hand until 12:00 (Storm)"_s;
        QTest::newRow("until") << 79 << QString() << u"Closed by hand until 12:00"_s;
        QTest::newRow("without an end") << -1 << u"Storm"_s << u"Closed by hand (Storm)"_s;
    }
    void whoClosedByHandIsToldWithTheNote()
    {
        QFETCH(const int, minutes);
        QFETCH(const QString, note);
        m_hours.override = byHand(plan::OpenState::Closed,
                                  minutes < 0 ? std::nullopt : std::optional(std::chrono::minutes(minutes)),
                                  note.toStdString());
        QTEST(wordsAt(morning), "words");
    }

    /// The week goes on where it ends.
    void anOpeningByHandEndsWithItsTime()
    {
        m_hours.override = byHand(plan::OpenState::Open, 79min, "Fair");
        QCOMPARE(wordsAt(morning + 30min), u"Open until 17:00 (by hand until 12:00: Fair)"_s);
        QCOMPARE(wordsAt(morning + 80min), u"Open until 17:00"_s);
    }

    /// The night belongs to the day it began on.
    void theTailOfAnExceptionKeepsItsName()
    {
        m_hours.exceptions[1].hours = {{20 * 60, 2 * 60}};
        const Instant afterMidnight = morning + std::chrono::hours(24 * 29 + 14);
        QCOMPARE(wordsAt(afterMidnight), u"Open until 02:00 (Christmas Eve)"_s);
    }

    void theHalfOfADayIsWrittenAsTheLanguageWritesIt()
    {
        format::setClockStyle(format::ClockStyle::Hours12);
        const QLocale spanish(QLocale::Spanish, QLocale::Spain);
        QVERIFY(spanish.toString(QTime(13, 58), format::clockFormat(spanish)).startsWith(u"1:58 p."_s));
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(english.toString(QTime(13, 58), format::clockFormat(english)), u"1:58 PM"_s);
        format::setClockStyle(format::ClockStyle::OfLocale);
    }

private:
    QString wordsAt(Instant at) const
    {
        const routing::OpeningHours hours(m_hours, "America/Los_Angeles");
        return format::openWords(hours.decide(at), routing::hoursRuleAt(m_hours, hours.clock(), at),
                                 format::Times(QTimeZone("America/Los_Angeles"), format::Times::Naming::Plain,
                                               QLocale(QLocale::C)),
                                 at);
    }

    plan::Hours m_hours;
};

QTEST_GUILESS_MAIN(OpenWordsTest)
#include "OpenWordsTest.moc"
