// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/InsightTables.h"

#include "ui/format/ClockFormat.h"
#include "ui/format/Durations.h"
#include "ui/format/NumberWords.h"
#include "ui/format/OutcomeWords.h"
#include "ui/insights/OutcomeOrder.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace ringdown::insights {
namespace {

struct InsightText {
    Q_DECLARE_TR_FUNCTIONS(InsightTables)
};

QString number(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

void addCell(Mark &mark, const QString &words, const QString &inFile)
{
    mark.inFile[static_cast<int>(mark.cells.size())] = inFile;
    mark.cells << words;
}

void addCount(Mark &mark, std::int64_t count)
{
    addCell(mark, number(count), QString::number(count));
}

QString tenantWord(const TenantId &tenant)
{
    return QStringLiteral("tenant:") + QString::fromStdString(tenant.value);
}

/// The hour on its one day in a week, and else on every such weekday.
QString hourFilter(const Telling &telling, int weekday, int hour)
{
    constexpr int week = 7;
    static constexpr const char *days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    if (telling.span.days > week)
        return filterFor(telling, QStringLiteral("hour:%1-%2")
                                      .arg(QLatin1StringView(days[weekday]))
                                      .arg(hour, 2, 10, QLatin1Char('0')));
    QDate day = telling.span.first;
    while (day.dayOfWeek() != weekday + 1)
        day = day.addDays(1);
    const QString stretch = QStringLiteral("since:%1T%2:00 until:%1T%2:59 -has:test")
                                .arg(day.toString(Qt::ISODate))
                                .arg(hour, 2, 10, QLatin1Char('0'));
    return telling.tenant.isEmpty() ? stretch : tenantWord(telling.tenant) + QLatin1Char(' ') + stretch;
}

QString outcomeText(Outcome outcome)
{
    const std::string_view name = outcomeName(outcome);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString outcomeFilter(Outcome outcome)
{
    return QStringLiteral("outcome:") + outcomeText(outcome);
}

/// The business of a row, where several are shown.
QString businessOf(const Telling &telling, const TenantId &tenant)
{
    if (!telling.tenant.isEmpty() || telling.names.plan().tenants.size() < 2)
        return {};
    return telling.names.tenant(tenant);
}

/// What the log needs to know of a row's business when the page shows all.
QString alsoTenant(const Telling &telling, const TenantId &tenant)
{
    return telling.tenant.isEmpty() ? QLatin1Char(' ') + tenantWord(tenant) : QString();
}

QString twoFacts(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return one + other;
    return InsightText::tr("%1, %2", "two facts").arg(one, other);
}

/// A label with what stands beneath it, in one line.
QString wholeLabel(const Mark &mark)
{
    return twoFacts(mark.label, mark.under);
}

QString shareText(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? InsightText::tr("%1 %").arg((100 * part + whole / 2) / whole) : InsightText::tr("–");
}

void addShare(Mark &mark, std::int64_t part, std::int64_t whole)
{
    addCell(mark, shareText(part, whole),
            whole > 0 ? QString::number(static_cast<double>(part) / static_cast<double>(whole), 'f', 2)
                      : QString());
}

OutcomeCounts countsOf(const Insights &insights, const QDate &day)
{
    const std::string text = day.toString(Qt::ISODate).toStdString();
    const auto found = std::find_if(insights.days.begin(), insights.days.end(),
                                    [&](const DayFigures &each) { return each.day == text; });
    return found == insights.days.end() ? OutcomeCounts{} : found->outcomes;
}

QString dayWords(const QDate &day)
{
    return QLocale().toString(day, InsightText::tr("ddd d MMM", "a day of a table"));
}

/// Ended, and not turned away by a rule: what the answered ones are a share of.
QString wantedFilter()
{
    QStringList names;
    for (const Outcome outcome : outcomesUpwards) {
        if (outcome != Outcome::Rejected)
            names << outcomeText(outcome);
    }
    return QStringLiteral("outcome:") + names.join(QLatin1Char(','));
}

Mark allCalls(const Telling &telling)
{
    const std::int64_t all = telling.insights.outcomes.wanted();
    Mark mark;
    mark.label = InsightText::tr("All but rejected");
    mark.whole = mark.part = static_cast<double>(all);
    mark.tone = format::Tone::Neutral;
    mark.amount = number(all);
    mark.cells = {mark.label};
    addCount(mark, all);
    addCount(mark, telling.insights.outcomes[Outcome::Answered]);
    addShare(mark, telling.insights.outcomes[Outcome::Answered], all);
    mark.spoken = InsightText::tr("%Ln call(s) that no caller rule rejected", nullptr, static_cast<int>(all));
    mark.filter = filterFor(telling, wantedFilter());
    return mark;
}

Mark tierMark(const Telling &telling, const TierFigures &tier)
{
    Mark mark;
    mark.label = telling.names.tier(tier.tier);
    mark.under = businessOf(telling, tier.tenant);
    mark.whole = static_cast<double>(tier.rang);
    mark.part = static_cast<double>(tier.answered);
    mark.tone = format::Tone::Good;
    mark.amount = InsightText::tr("%1 of %2", "answered of those it rang for")
                      .arg(number(tier.answered), number(tier.rang));
    mark.cells = {wholeLabel(mark)};
    addCount(mark, tier.rang);
    addCount(mark, tier.answered);
    addShare(mark, tier.answered, tier.rang);
    mark.spoken = twoFacts(InsightText::tr("%1 rang for %Ln call(s)", nullptr, static_cast<int>(tier.rang))
                               .arg(wholeLabel(mark)),
                           InsightText::tr("%Ln answered there", nullptr, static_cast<int>(tier.answered)));
    mark.filter = filterFor(
        telling, QStringLiteral("tier:%1 outcome:answered%2")
                     .arg(QString::fromStdString(tier.tier.value), alsoTenant(telling, tier.tenant)));
    return mark;
}

Mark unansweredMark(const Telling &telling, Outcome outcome)
{
    const std::int64_t count = telling.insights.outcomes[outcome];
    Mark mark;
    mark.label =
        outcome == Outcome::Voicemail ? InsightText::tr("Left a message") : InsightText::tr("Missed");
    mark.whole = static_cast<double>(count);
    mark.tone = format::outcomeTone(outcome);
    mark.amount = number(count);
    mark.cells = {mark.label};
    addCount(mark, count);
    mark.cells << QString() << QString();
    mark.spoken = QStringLiteral("%1: %2").arg(mark.label, mark.amount);
    mark.filter = filterFor(telling, outcomeFilter(outcome));
    return mark;
}

Mark personMark(const Telling &telling, const PersonFigures &person)
{
    const std::int64_t all = telling.insights.outcomes[Outcome::Answered];
    const std::chrono::seconds talk(person.seconds / std::max<std::int64_t>(person.answered, 1));
    Mark mark;
    mark.label = telling.names.contact(person.tenant, person.contact);
    mark.under = businessOf(telling, person.tenant);
    mark.whole = mark.part = static_cast<double>(person.answered);
    mark.tone = format::Tone::Good;
    mark.amount = number(person.answered);
    mark.cells = {wholeLabel(mark)};
    addCount(mark, person.answered);
    addShare(mark, person.answered, all);
    addCell(mark, format::clockText(talk), QString::number(talk.count()));
    mark.spoken =
        twoFacts(InsightText::tr("%1 answered %Ln call(s)", nullptr, static_cast<int>(person.answered))
                     .arg(wholeLabel(mark)),
                 InsightText::tr("%1 a call", "a duration").arg(format::spokenDuration(talk)));
    mark.filter = filterFor(
        telling, QStringLiteral("who:%1 outcome:answered%2")
                     .arg(QString::fromStdString(person.contact.value), alsoTenant(telling, person.tenant)));
    return mark;
}

/// Of the business that is looked at; of all of them while they are in one country.
std::string regionOf(const Telling &telling)
{
    if (!telling.tenant.isEmpty())
        return telling.names.region(telling.tenant);
    std::set<std::string> regions;
    for (const plan::Tenant &tenant : telling.names.plan().tenants)
        regions.insert(telling.names.region(tenant.id));
    return regions.size() == 1 ? *regions.begin() : std::string();
}

Mark callerMark(const Telling &telling, const MissedCaller &caller)
{
    const QString numberWords = format::numberText(caller.from, regionOf(telling));
    const QString name = telling.names.callerName(telling.tenant, caller.from, caller.name);
    Mark mark;
    mark.label = name.isEmpty() ? numberWords : name;
    mark.under = name.isEmpty() ? QString() : numberWords;
    mark.whole = static_cast<double>(caller.missed);
    mark.tone = format::Tone::Bad;
    mark.amount = number(caller.missed);
    const QString last = telling.names.times(telling.tenant).near(caller.last, telling.now);
    mark.cells = {name, numberWords};
    addCell(mark, last, QString::fromStdString(toRfc3339(caller.last)));
    addCount(mark, caller.missed);
    mark.spoken =
        twoFacts(InsightText::tr("%1 was missed %Ln time(s)", nullptr, static_cast<int>(caller.missed))
                     .arg(wholeLabel(mark)),
                 InsightText::tr("last: %1", "when").arg(last));
    mark.filter =
        filterFor(telling, QStringLiteral("outcome:missed from:%1").arg(QString::fromStdString(caller.from)));
    return mark;
}

} // namespace

QString filterFor(const Telling &telling, const QString &more)
{
    QStringList words;
    if (!telling.tenant.isEmpty())
        words << tenantWord(telling.tenant);
    if (!more.isEmpty())
        words << more;
    if (!more.contains(QStringLiteral("on:")))
        words << QStringLiteral("since:") + telling.span.first.toString(Qt::ISODate);
    words << QStringLiteral("-has:test");
    return words.join(QLatin1Char(' '));
}

int weekdayOfRow(int row)
{
    return (row + QLocale().firstDayOfWeek() - 1) % 7;
}

QString weekdayName(int weekday)
{
    return QLocale().standaloneDayName(weekday + 1, QLocale::LongFormat);
}

QString hourWords(int hour)
{
    return format::clockOfMinute(hour * 60);
}

MarkTable hourTable(const Telling &telling, const OpenWeek &open)
{
    MarkTable table{{InsightText::tr("Day"), InsightText::tr("Hour"), InsightText::tr("Opening hours"),
                     InsightText::tr("Calls"), InsightText::tr("Unanswered")},
                    3,
                    {}};
    for (int row = 0; row < 7; ++row) {
        const int day = weekdayOfRow(row);
        for (int hour = 0; hour < 24; ++hour) {
            const std::int64_t calls =
                telling.insights.hours[static_cast<std::size_t>(day)][static_cast<std::size_t>(hour)];
            const std::int64_t lost =
                telling.insights.unanswered[static_cast<std::size_t>(day)][static_cast<std::size_t>(hour)];
            const int minutes = open.openMinutes(day, hour);
            const QString state = !open.isKnown  ? QString()
                                  : minutes == 0 ? InsightText::tr("closed")
                                  : minutes == 60
                                      ? InsightText::tr("open")
                                      : InsightText::tr("open for %Ln minute(s)", nullptr, minutes);
            const QString when = InsightText::tr("%1, %2 to %3", "weekday, hour, hour")
                                     .arg(weekdayName(day), hourWords(hour), hourWords(hour + 1));
            Mark mark;
            mark.cells = {weekdayName(day)};
            addCell(mark, hourWords(hour), QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')));
            mark.cells << state;
            addCount(mark, calls);
            addCount(mark, lost);
            mark.label = when;
            mark.whole = static_cast<double>(calls);
            mark.spoken = twoFacts(
                twoFacts(InsightText::tr("%1: %Ln call(s)", nullptr, static_cast<int>(calls)).arg(when),
                         InsightText::tr("%Ln unanswered", nullptr, static_cast<int>(lost))),
                state);
            mark.filter = hourFilter(telling, day, hour);
            table.marks.push_back(std::move(mark));
        }
    }
    return table;
}

MarkTable dayTable(const Telling &telling)
{
    MarkTable table{{InsightText::tr("Day")}, 1, {}};
    for (const Outcome outcome : outcomesUpwards)
        table.headers << format::outcomeWord(outcome);
    table.headers << InsightText::tr("All");
    for (QDate day = telling.span.first; day <= telling.span.last; day = day.addDays(1)) {
        const OutcomeCounts counts = countsOf(telling.insights, day);
        Mark mark;
        mark.label = dayWords(day);
        addCell(mark, mark.label, day.toString(Qt::ISODate));
        QString parts;
        for (const Outcome outcome : outcomesUpwards) {
            addCount(mark, counts[outcome]);
            if (counts[outcome] > 0)
                parts = twoFacts(parts, InsightText::tr("%1 %2", "outcome and count")
                                            .arg(format::outcomeWord(outcome), number(counts[outcome])));
        }
        addCount(mark, counts.total());
        mark.whole = static_cast<double>(counts.total());
        mark.spoken =
            InsightText::tr("%1: %Ln call(s)", nullptr, static_cast<int>(counts.total())).arg(mark.label);
        mark.spoken = twoFacts(mark.spoken, parts);
        mark.filter = filterFor(telling, QStringLiteral("on:") + day.toString(Qt::ISODate));
        table.marks.push_back(std::move(mark));
    }
    return table;
}

MarkTable funnelTable(const Telling &telling)
{
    MarkTable table{{InsightText::tr("Tier"), InsightText::tr("Rang for"), InsightText::tr("Answered"),
                     InsightText::tr("Share")},
                    1,
                    {}};
    table.marks.push_back(allCalls(telling));
    for (const TierFigures &tier : telling.insights.tiers)
        table.marks.push_back(tierMark(telling, tier));
    for (const Outcome outcome : {Outcome::Voicemail, Outcome::Missed})
        table.marks.push_back(unansweredMark(telling, outcome));
    return table;
}

MarkTable peopleTable(const Telling &telling)
{
    MarkTable table{{InsightText::tr("Person"), InsightText::tr("Answered"), InsightText::tr("Share"),
                     InsightText::tr("Talk a call")},
                    1,
                    {},
                    {{3, InsightText::tr("Talk a call (seconds)")}}};
    for (const PersonFigures &person : telling.insights.people)
        table.marks.push_back(personMark(telling, person));
    return table;
}

MarkTable missedTable(const Telling &telling)
{
    MarkTable table{{InsightText::tr("Name"), InsightText::tr("Number"), InsightText::tr("Last missed"),
                     InsightText::tr("Times")},
                    3,
                    {},
                    {{2, InsightText::tr("Last missed (UTC)")}}};
    for (const MissedCaller &caller : telling.insights.missed)
        table.marks.push_back(callerMark(telling, caller));
    return table;
}

} // namespace ringdown::insights
