// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/HoursText.h"
#include "core/routing/OpeningHours.h"

#include <QProcess>
#include <QTest>

using namespace ringdown;
using namespace ringdown::routing;

namespace {

plan::DayHours dayHoursFromWords(const QByteArrayList &words)
{
    plan::DayHours hours;
    for (const QByteArray &word : words)
        hours.push_back(plan::intervalFromText(word.toStdString()).value());
    return hours;
}

plan::YearlyDay yearlyFromWords(const QByteArrayList &words)
{
    const auto number = [&](int i) { return words[i].toInt(); };
    const auto count = [&](int i) { return words[i].toUInt(); };
    if (words[0] == "nth")
        return plan::NthWeekday{number(1), count(2), count(3)};
    if (words[0] == "easter")
        return plan::EasterDay{number(1)};
    return plan::FixedDay{count(1), count(2), number(3) == 1};
}

plan::HoursException exceptionFromWords(const QByteArrayList &words)
{
    const int numbers = words[0] == "easter" ? 1 : 3;
    plan::HoursException exception;
    exception.name = words[0].toStdString();
    exception.hours = dayHoursFromWords(words.mid(numbers + 1));
    if (words[0] == "dated")
        exception.day = std::chrono::year(words[1].toInt()) / words[2].toInt() / words[3].toInt();
    else
        exception.day = yearlyFromWords(words);
    return exception;
}

/// Compares each line of zone_hours.py with our own decision.
class Comparison {
public:
    void take(const QByteArray &line)
    {
        const QByteArrayList words = line.simplified().split(' ');
        if (words[0] == "set")
            m_sets.emplace_back();
        else if (words[0] == "week")
            m_sets.back().week[words[1].toUInt()] = dayHoursFromWords(words.mid(2));
        else if (words[0] == "zone")
            enterZone(words[1]);
        else if (!words[0].isEmpty() && words[0][0] >= 'a')
            m_sets.back().exceptions.push_back(exceptionFromWords(words));
        else if (words.size() == 2 && !m_hours.empty())
            compare(Instant::fromSeconds(words[0].toLongLong()), words[1]);
    }

    int zones = 0;
    QByteArrayList zonesQtDoesNotKnow;
    int decisions = 0;
    int openDecisions = 0;
    QByteArrayList differences;

private:
    void enterZone(const QByteArray &name)
    {
        m_zone = name;
        m_hours.clear();
        if (!QTimeZone(name).isValid()) {
            zonesQtDoesNotKnow += name;
            return;
        }
        ++zones;
        const auto clock = std::make_shared<const ZoneClock>(name.toStdString());
        for (const plan::Hours &hours : m_sets)
            m_hours.emplace_back(hours, clock);
    }

    void compare(Instant at, const QByteArray &expected)
    {
        for (std::size_t set = 0; set < m_hours.size(); ++set) {
            const bool isOpen = m_hours[set].isOpenAt(at);
            const bool shouldBe = expected[static_cast<qsizetype>(set)] == '1';
            ++decisions;
            openDecisions += shouldBe ? 1 : 0;
            if (isOpen != shouldBe)
                differences += m_zone + " set " + QByteArray::number(set) + " at " + toRfc3339(at).c_str() +
                               (shouldBe ? " should be open" : " should be closed");
        }
    }

    QByteArray m_zone;
    std::vector<plan::Hours> m_sets;
    std::vector<OpeningHours> m_hours;
};

} // namespace

class OpeningHoursZonesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDecisionAroundEveryShiftOfEveryZoneEqualsZoneinfos();
};

void OpeningHoursZonesTest::everyDecisionAroundEveryShiftOfEveryZoneEqualsZoneinfos()
{
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(QStringLiteral(PYTHON), {QStringLiteral(RINGDOWN_SOURCE_DIR "/tests/routing/zone_hours.py"),
                                          QStringLiteral("2008"), QStringLiteral("2027")});
    QVERIFY(python.waitForStarted());
    Comparison comparison;
    while (python.waitForReadyRead(60'000)) {
        while (python.canReadLine())
            comparison.take(python.readLine());
    }
    python.waitForFinished();
    while (python.canReadLine())
        comparison.take(python.readLine());
    QCOMPARE(python.exitStatus(), QProcess::NormalExit);
    QCOMPARE(python.exitCode(), 0);

    qInfo("%d zones, %d decisions, %d of them open, %d differences", comparison.zones, comparison.decisions,
          comparison.openDecisions, int(comparison.differences.size()));
    QVERIFY2(comparison.zonesQtDoesNotKnow.isEmpty(), comparison.zonesQtDoesNotKnow.join(' ').constData());
    QVERIFY2(comparison.differences.isEmpty(), comparison.differences.mid(0, 20).join('\n').constData());
    QVERIFY(comparison.zones > 400);
    QVERIFY(comparison.decisions > 1'000'000);
    QVERIFY(comparison.openDecisions > comparison.decisions / 10);
}

QTEST_GUILESS_MAIN(OpeningHoursZonesTest)
#include "OpeningHoursZonesTest.moc"
