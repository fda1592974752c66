// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/FilterReader.h"

#include "core/filter/FilterBounds.h"
#include "core/filter/FilterDates.h"
#include "core/filter/FilterNumbers.h"
#include "core/filter/Likeness.h"

#include <algorithm>

namespace ringdown::filter {
namespace {

constexpr std::size_t fewToList = 12; ///< more known values are not listed in a sentence

QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

CallField fieldOf(Key key)
{
    switch (key) {
    case Key::From:
        return CallField::From;
    case Key::To:
        return CallField::To;
    case Key::Tenant:
        return CallField::Tenant;
    case Key::Outcome:
        return CallField::Outcome;
    case Key::Tier:
        return CallField::Tier;
    case Key::Who:
        return CallField::Who;
    case Key::Route:
        return CallField::Route;
    case Key::Has:
        return CallField::Has;
    case Key::Len:
        return CallField::Length;
    case Key::Rev:
        return CallField::Revision;
    case Key::On:
    case Key::Since:
    case Key::Until:
    case Key::Last:
    case Key::Hour:
        return CallField::During;
    }
    return CallField::Words;
}

/// Takes the only wanted condition of a field out, when it is the only one.
std::optional<CallCondition> takeOnly(std::vector<CallCondition> &conditions, CallField field)
{
    const auto isIt = [field](const CallCondition &each) {
        return each.field == field && each.sense == Sense::Wanted;
    };
    if (std::count_if(conditions.begin(), conditions.end(), isIt) != 1)
        return std::nullopt;
    const auto found = std::find_if(conditions.begin(), conditions.end(), isIt);
    if (found->text.empty())
        return std::nullopt; // withheld is no beginning of a number
    CallCondition taken = *found;
    conditions.erase(found);
    return taken;
}

} // namespace

Reading FilterReader::read(const QString &text)
{
    for (Token &token : tokensOf(text)) {
        Term term;
        term.token = std::move(token);
        if (term.token.key.isEmpty() && term.token.value.isEmpty())
            continue; // quotation marks that are being filled
        take(term);
        if (!m_reading.isValid())
            return m_reading;
        m_reading.terms.push_back(std::move(term));
    }
    settle();
    return m_reading;
}

void FilterReader::take(Term &term)
{
    if (term.token.key.isEmpty())
        return takeWords(term);
    term.key = keyFromWord(term.token.key);
    if (!term.key) {
        QStringList words;
        for (const Key key : allKeys)
            words << keyWord(key);
        return fail(term, Problem::Kind::UnknownKey, words);
    }
    if (term.token.value.isEmpty())
        return fail(term, Problem::Kind::NoValue);
    takeKey(term);
}

void FilterReader::takeKey(Term &term)
{
    const auto plain = [](const QStringList &words) {
        std::vector<KnownValue> known;
        for (const QString &word : words)
            known.push_back({word, {}});
        return known;
    };
    const CallField field = fieldOf(*term.key);
    switch (*term.key) {
    case Key::From:
    case Key::To:
        return takeNumber(term, field);
    case Key::Tenant:
        return takeKnown(term, field, tenantsOf(m_context.plan));
    case Key::Outcome:
        return takeKnown(term, field, plain(outcomeWords()));
    case Key::Has:
        return takeKnown(term, field, plain(traitWords()));
    case Key::Tier:
        return takeKnown(term, field, tiersOf(m_context.plan));
    case Key::Who:
        return takeKnown(term, field, peopleOf(m_context.plan));
    case Key::Route:
        return takeKnown(term, field, routesOf(m_context.plan));
    case Key::Len:
    case Key::Rev:
        return takeBounds(term, field);
    case Key::Last:
        return takeLast(term);
    case Key::On:
    case Key::Since:
    case Key::Until:
        return takeDate(term);
    case Key::Hour:
        return takeHours(term);
    }
}

void FilterReader::takeWords(Term &term)
{
    term.values = QStringList{term.token.value};
    add(term, CallField::Words, soughtIn(term.token.value));
}

void FilterReader::takeNumber(Term &term, CallField field)
{
    const QString &value = term.token.value;
    if (field == CallField::From &&
        (isSame(value, QStringLiteral("anonymous")) || isSame(value, QStringLiteral("withheld")))) {
        term.values = QStringList{QString()};
        return add(term, field, {});
    }
    const QString digits = digitsOf(value);
    if (isBeginning(digits)) {
        term.values = QStringList{digits};
        return add(term, field, digits);
    }
    for (const plan::Tenant &tenant : m_context.plan.tenants) {
        if (field == CallField::From) {
            for (const plan::DirectoryEntry &entry : tenant.directory) {
                if (digits.isEmpty() && qt(entry.name).startsWith(value, Qt::CaseInsensitive))
                    term.values << qt(entry.phone.e164());
            }
        } else {
            for (const PhoneNumber &number : tenant.numbers) {
                if (!digits.isEmpty() && qt(number.e164()).contains(digits))
                    term.values << qt(number.e164());
            }
        }
    }
    if (field == CallField::From)
        term.values += wholeNumbers(value, m_context.plan);
    term.values.removeDuplicates();
    if (term.values.isEmpty())
        return fail(term, Problem::Kind::NoNumber);
    for (const QString &number : std::as_const(term.values))
        add(term, field, number);
}

void FilterReader::takeKnown(Term &term, CallField field, const std::vector<KnownValue> &known)
{
    for (const QString &value : term.token.value.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        QStringList same;
        QStringList beginning;
        for (const KnownValue &each : known) {
            if (isSame(each.id, value) || isSame(each.name, value))
                same << each.id;
            else if (!each.name.isEmpty() && each.name.startsWith(value, Qt::CaseInsensitive))
                beginning << each.id;
        }
        QStringList meant = same.isEmpty() ? beginning : same;
        if (known.empty())
            meant << value.toLower();
        if (meant.isEmpty()) {
            QStringList words;
            for (const KnownValue &each : known) {
                words << each.id;
                if (!each.name.isEmpty())
                    words << each.name;
            }
            words.removeDuplicates();
            term.token.value = value;
            return fail(term, Problem::Kind::UnknownValue, words);
        }
        term.values += meant;
    }
    if (term.values.isEmpty()) // nothing but commas
        return fail(term, Problem::Kind::NoValue);
    term.values.removeDuplicates();
    for (const QString &id : std::as_const(term.values))
        add(term, field, id);
}

void FilterReader::takeBounds(Term &term, CallField field)
{
    const auto bounds =
        readBounds(term.token.value, field == CallField::Length ? &readSeconds : &readRevision);
    if (!bounds)
        return fail(term, Problem::Kind::NoBounds);
    term.bounds = *bounds;
    add(term, field, {}, *bounds);
}

void FilterReader::takeLast(Term &term)
{
    const auto span = readSpan(term.token.value);
    if (!span)
        return fail(term, Problem::Kind::NoSpan);
    Bounds bounds;
    bounds.least = (m_context.now - *span).milliseconds;
    limit(term.token.sense, bounds);
}

void FilterReader::takeDate(Term &term)
{
    const auto stretch = readStretch(term.token.value, m_context.now, m_context.zone);
    if (!stretch)
        return fail(term, Problem::Kind::NoDay);
    Bounds bounds;
    if (*term.key != Key::Until)
        bounds.least = stretch->begin.milliseconds;
    if (*term.key != Key::Since)
        bounds.most = stretch->end.milliseconds - 1;
    limit(term.token.sense, bounds);
}

void FilterReader::takeHours(Term &term)
{
    for (const QString &value : term.token.value.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto hour = readWeekHour(value);
        if (!hour)
            return fail(term, Problem::Kind::NoHour);
        term.values << value.toLower();
        m_hours.emplace_back(term.token.sense, *hour);
    }
    if (term.values.isEmpty())
        fail(term, Problem::Kind::NoValue);
}

/// Hours of the week are stretches of time once it is known between which moments: the calls wanted are
/// between the first and the last of them, and not in the gaps.
void FilterReader::settleHours()
{
    CallSelection &selection = m_reading.selection;
    const Instant until = selection.until.value_or(m_context.now);
    const Instant since = std::max(selection.since.value_or(Instant{}), until - longestHours);
    std::vector<Stretch> wanted;
    bool isWanted = false;
    for (const auto &[sense, hour] : m_hours) {
        const auto stretches = stretchesOf(hour, since, until, m_context.zone);
        isWanted = isWanted || sense == Sense::Wanted;
        for (const Stretch &each : stretches) {
            if (sense == Sense::Wanted)
                wanted.push_back(each);
            else
                limit(sense, {each.begin.milliseconds, each.end.milliseconds - 1});
        }
    }
    if (!isWanted)
        return;
    if (wanted.empty())
        return selection.also.push_back({CallField::During, Sense::Wanted, {}, {0, 0}}); // no call began then
    std::sort(wanted.begin(), wanted.end(),
              [](const Stretch &a, const Stretch &b) { return a.begin < b.begin; });
    limit(Sense::Wanted, {wanted.front().begin.milliseconds, wanted.back().end.milliseconds - 1});
    for (std::size_t i = 1; i < wanted.size(); ++i) {
        if (wanted[i - 1].end < wanted[i].begin)
            limit(Sense::Unwanted, {wanted[i - 1].end.milliseconds, wanted[i].begin.milliseconds - 1});
    }
}

void FilterReader::judgeHours()
{
    const auto &also = m_reading.selection.also;
    const auto stretches = std::count_if(also.begin(), also.end(), [](const CallCondition &condition) {
        return condition.field == CallField::During;
    });
    const auto last = std::find_if(m_reading.terms.rbegin(), m_reading.terms.rend(),
                                   [](const Term &term) { return term.key == Key::Hour; });
    if (stretches > mostStretches && last != m_reading.terms.rend())
        fail(*last, Problem::Kind::ManyHours);
}

void FilterReader::limit(Sense sense, Bounds started)
{
    const Bounds all;
    CallSelection &selection = m_reading.selection;
    const bool hasBegin = started.least != all.least;
    const bool hasEnd = started.most != all.most;
    if (sense == Sense::Unwanted && hasBegin && hasEnd) {
        selection.also.push_back({CallField::During, sense, {}, started});
        return;
    }
    const bool isWanted = sense == Sense::Wanted;
    const auto since = [&](Instant at) { selection.since = std::max(selection.since.value_or(at), at); };
    const auto until = [&](Instant at) { selection.until = std::min(selection.until.value_or(at), at); };
    if (hasBegin)
        isWanted ? since(Instant{started.least}) : until(Instant{started.least});
    if (hasEnd)
        isWanted ? until(Instant{started.most + 1}) : since(Instant{started.most + 1});
}

void FilterReader::add(const Term &term, CallField field, const QString &value, Bounds bounds)
{
    m_reading.selection.also.push_back({field, term.token.sense, value.toStdString(), bounds});
}

/// Puts what has an index of its own where the relay finds it soonest.
void FilterReader::settle()
{
    CallSelection &selection = m_reading.selection;
    if (!m_hours.empty()) {
        settleHours();
        judgeHours();
    }
    if (selection.since && selection.until && *selection.since >= *selection.until) {
        const auto last =
            std::find_if(m_reading.terms.rbegin(), m_reading.terms.rend(), [](const Term &term) {
                return term.key && fieldOf(*term.key) == CallField::During;
            });
        return fail(*last, Problem::Kind::NothingThen);
    }
    if (const auto tenant = takeOnly(selection.also, CallField::Tenant))
        selection.tenant = tenant->text;
    if (const auto outcome = takeOnly(selection.also, CallField::Outcome))
        selection.outcome = outcomeFromName(outcome->text);
    if (const auto from = takeOnly(selection.also, CallField::From))
        selection.from = from->text;
    auto longest = selection.also.end();
    for (auto each = selection.also.begin(); each != selection.also.end(); ++each) {
        const bool isWord = each->field == CallField::Words && each->sense == Sense::Wanted;
        if (isWord && (longest == selection.also.end() || each->text.size() > longest->text.size()))
            longest = each;
    }
    if (longest != selection.also.end()) {
        selection.q = longest->text;
        selection.also.erase(longest);
    }
}

void FilterReader::fail(const Term &term, Problem::Kind kind, const QStringList &known)
{
    const QString &typed = kind == Problem::Kind::UnknownKey ? term.token.key : term.token.value;
    Problem problem{
        kind, term.token.key, typed, didYouMean(typed, known), {}, term.token.start, term.token.length};
    if (static_cast<std::size_t>(known.size()) <= fewToList || kind == Problem::Kind::UnknownKey)
        problem.known = known;
    m_reading.problem = problem;
}

} // namespace ringdown::filter
