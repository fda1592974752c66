// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/ZoneClocks.h"

#include <QDateTime>
#include <QTest>

using namespace ringdown;
using namespace ringdown::routing;

namespace {

Instant instant(const char *text)
{
    return parseRfc3339(text).value().at;
}

} // namespace

class ZoneClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableAgreesWithQtInEveryZoneUntil2200();
    void theWallShowsTheLabelOfTheZone_data();
    void theWallShowsTheLabelOfTheZone();
    void anOffsetEndsAtTheNextShift();
    void anUnknownZoneIsUtc();
    void aZoneHasOneClock();
};

void ZoneClockTest::aZoneHasOneClock()
{
    ZoneClocks clocks;
    const auto first = clocks.of("America/Los_Angeles");
    QCOMPARE(clocks.of("America/Los_Angeles"), first);
    QVERIFY(clocks.of("Europe/Zurich") != first);
    QCOMPARE(first->zone().id(), QByteArray("America/Los_Angeles"));
}

void ZoneClockTest::theTableAgreesWithQtInEveryZoneUntil2200()
{
    // 31 days and a prime, so that no half year is passed over and all hours of the day come
    constexpr std::int64_t step = 31 * 86'400 + 7'919;
    const std::int64_t end = instant("2200-12-31T00:00Z").seconds();
    const auto zones = QTimeZone::availableTimeZoneIds();
    QVERIFY(zones.size() > 400);
    for (const QByteArray &id : zones) {
        const ZoneClock clock(id.toStdString());
        const QTimeZone zone(id);
        for (std::int64_t at = 0; at < end; at += step) {
            const int expected = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(at, Qt::UTC));
            if (clock.offsetAt(at) != expected)
                QFAIL(qPrintable(
                    QString::fromUtf8(id) +
                    QStringLiteral(" at %1: %2 is not %3").arg(at).arg(clock.offsetAt(at)).arg(expected)));
        }
    }
}

void ZoneClockTest::theWallShowsTheLabelOfTheZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("minute");
    QTest::addColumn<bool>("isSecondTime");
    const auto row = [](const char *zone, const char *at, QDate day, int hour, int minute, bool second) {
        QTest::addRow("%s %s", zone, at)
            << QByteArray(zone) << QByteArray(at) << day << hour * 60 + minute << second;
    };
    const char *la = "America/Los_Angeles";
    row(la, "2026-11-26T18:00Z", QDate(2026, 11, 26), 10, 0, false);
    row(la, "2026-11-01T08:59:59.999Z", QDate(2026, 11, 1), 1, 59, false);
    row(la, "2026-11-01T09:00Z", QDate(2026, 11, 1), 1, 0, true);
    row(la, "2026-11-01T09:59Z", QDate(2026, 11, 1), 1, 59, true);
    row(la, "2026-11-01T10:00Z", QDate(2026, 11, 1), 2, 0, false);
    row(la, "2026-03-08T09:59Z", QDate(2026, 3, 8), 1, 59, false);
    row(la, "2026-03-08T10:00Z", QDate(2026, 3, 8), 3, 0, false);
    row("Australia/Lord_Howe", "2026-04-04T15:00Z", QDate(2026, 4, 5), 1, 30, true);
    row("Australia/Lord_Howe", "2026-04-04T15:30Z", QDate(2026, 4, 5), 2, 0, false);
    row("Asia/Kathmandu", "2026-01-01T00:00Z", QDate(2026, 1, 1), 5, 45, false);
    row("Pacific/Apia", "2011-12-30T09:59Z", QDate(2011, 12, 29), 23, 59, false);
    row("Pacific/Apia", "2011-12-30T10:00Z", QDate(2011, 12, 31), 0, 0, false);
    row("Africa/Monrovia", "1970-06-01T12:00Z", QDate(1970, 6, 1), 11, 15, false); // -0:44:30
    row("UTC", "1970-01-01T00:00Z", QDate(1970, 1, 1), 0, 0, false);
    row(la, "1970-01-01T00:00Z", QDate(1969, 12, 31), 16, 0, false);
    row(la, "2150-07-01T12:00Z", QDate(2150, 7, 1), 5, 0, false);
}

void ZoneClockTest::theWallShowsTheLabelOfTheZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, at);
    QFETCH(QDate, day);
    QFETCH(int, minute);
    QFETCH(bool, isSecondTime);
    const WallTime wall = ZoneClock(zone.toStdString()).wallTimeAt(instant(at.constData()));
    QCOMPARE(QDate(1970, 1, 1).addDays(wall.day.time_since_epoch().count()), day);
    QCOMPARE(wall.minute, minute);
    QCOMPARE(wall.isSecondTime, isSecondTime);
}

void ZoneClockTest::anOffsetEndsAtTheNextShift()
{
    const ZoneClock clock("America/Los_Angeles");
    QCOMPARE(clock.offsetEndsAfter(instant("2026-07-01T00:00Z").seconds()),
             instant("2026-11-01T09:00Z").seconds());
    QCOMPARE(clock.offsetEndsAfter(instant("2026-11-01T09:00Z").seconds()),
             instant("2027-03-14T10:00Z").seconds());
    QVERIFY(!ZoneClock("Asia/Kathmandu").offsetEndsAfter(instant("2026-07-01T00:00Z").seconds()));
}

void ZoneClockTest::anUnknownZoneIsUtc()
{
    QCOMPARE(ZoneClock("Mars/Olympus").offsetAt(0), 0);
    QCOMPARE(ZoneClock("").zone().offsetFromUtc(QDateTime::fromSecsSinceEpoch(0)), 0);
}

QTEST_APPLESS_MAIN(ZoneClockTest)
#include "ZoneClockTest.moc"
