// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/InsightTally.h"

#include <QDate>

#include <algorithm>
#include <functional>
#include <tuple>

namespace ringdown::store {
namespace {

constexpr std::int64_t daySeconds = 24 * 60 * 60;
constexpr std::int64_t hourSeconds = 60 * 60;
constexpr std::chrono::hours claimWithin{1};

std::string dateText(std::int64_t daysSince1970)
{
    return QDate(1970, 1, 1).addDays(daysSince1970).toString(Qt::ISODate).toStdString();
}

template <typename Map>
typename Map::mapped_type &at(Map &map, std::string_view key)
{
    const auto found = map.find(key);
    return found != map.end() ? found->second : map[std::string(key)];
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// Average number of tiers before this one, for the order of a cascade.
double placeOf(const TierFigures &tier)
{
    return static_cast<double>(tier.before) / static_cast<double>(std::max<std::int64_t>(tier.rang, 1));
}

std::optional<std::chrono::milliseconds> median(std::vector<std::int64_t> &values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return std::chrono::milliseconds(*middle);
    return std::chrono::milliseconds((*std::max_element(values.begin(), middle) + *middle) / 2);
}

} // namespace

InsightTally::InsightTally(const InsightFilter &filter)
    : m_now(filter.now)
{
    m_insights.since = filter.since;
    m_insights.until = filter.until;
    m_insights.asOf = filter.now;
}

void InsightTally::begin(const std::string &tenant, std::shared_ptr<const routing::ZoneClock> clock)
{
    endTenant();
    m_tenant = TenantId(tenant);
    m_clock = std::move(clock);
    m_dayCounts = nullptr;
}

void InsightTally::take(const CountedCall &call)
{
    ++m_insights.outcomes[call.outcome];
    takePlace(call, m_clock ? m_clock->localSeconds(call.startedAt) : call.startedAt.seconds());
    const bool isAnswered = call.outcome == Outcome::Answered;
    if (isAnswered && call.waited)
        m_waits.push_back(*call.waited);
    if (!call.tiers.empty()) {
        Cascade &cascade = at(m_cascades, call.tiers);
        ++(isAnswered ? cascade.answered : cascade.unanswered);
    }
    if (isAnswered && !call.contact.empty()) {
        Answers &answers = at(m_answers, call.contact);
        ++answers.count;
        answers.seconds += call.seconds;
    }
    takeRule(call);
    if (call.outcome == Outcome::Voicemail && !call.isClaimed && call.endedAt <= m_now - claimWithin)
        ++m_insights.unclaimed;
    if (call.outcome == Outcome::Missed) {
        Times &misses = m_missed[call.caller];
        ++misses.count;
        misses.last = std::max(misses.last, call.startedAt);
    }
}

void InsightTally::takeRule(const CountedCall &call)
{
    if (call.rule.empty())
        return;
    Times &hits = at(m_rules, call.rule);
    ++hits.count;
    hits.last = std::max(hits.last, call.startedAt);
}

void InsightTally::takePlace(const CountedCall &call, std::int64_t localSeconds)
{
    constexpr std::int64_t thursday = 3; // 1970-01-01, counted from Monday
    const std::int64_t day = localSeconds / daySeconds;
    if (!m_dayCounts || day != m_day)
        m_dayCounts = &m_days[day];
    m_day = day;
    ++(*m_dayCounts)[call.outcome];
    const auto weekday = static_cast<std::size_t>((day + thursday) % 7);
    const auto hour = static_cast<std::size_t>(localSeconds % daySeconds / hourSeconds);
    ++m_insights.hours[weekday][hour];
    if (call.outcome == Outcome::Missed || call.outcome == Outcome::Voicemail)
        ++m_insights.unanswered[weekday][hour];
}

void InsightTally::endTenant()
{
    std::map<std::string, TierFigures, std::less<>> tiers;
    for (const auto &[text, cascade] : m_cascades) {
        const auto words = wordsOf(text);
        for (std::size_t place = 0; place < words.size(); ++place) {
            TierFigures &tier = tiers[std::string(words[place])];
            tier.rang += cascade.answered + cascade.unanswered;
            tier.before += static_cast<std::int64_t>(place) * (cascade.answered + cascade.unanswered);
            if (place + 1 == words.size())
                tier.answered += cascade.answered;
        }
    }
    const auto first = static_cast<std::ptrdiff_t>(m_insights.tiers.size());
    for (auto &[name, tier] : tiers) {
        tier.tenant = m_tenant;
        tier.tier = TierId(name);
        m_insights.tiers.push_back(tier);
    }
    std::stable_sort(m_insights.tiers.begin() + first, m_insights.tiers.end(),
                     [](const TierFigures &a, const TierFigures &b) { return placeOf(a) < placeOf(b); });
    for (const auto &[contact, answers] : m_answers)
        m_insights.people.push_back({m_tenant, ContactId(contact), answers.count, answers.seconds});
    for (const auto &[rule, hits] : m_rules)
        m_insights.rules.push_back({m_tenant, rule, hits.count, hits.last});
    m_cascades.clear();
    m_answers.clear();
    m_rules.clear();
}

Insights InsightTally::finish()
{
    endTenant();
    m_insights.medianToPerson = median(m_waits);
    for (const auto &[day, outcomes] : m_days)
        m_insights.days.push_back({dateText(day), outcomes});
    std::sort(m_insights.people.begin(), m_insights.people.end(),
              [](const PersonFigures &a, const PersonFigures &b) {
                  return std::tie(b.answered, a.tenant, a.contact) <
                         std::tie(a.answered, b.tenant, b.contact);
              });
    std::sort(m_insights.rules.begin(), m_insights.rules.end(),
              [](const RuleFigures &a, const RuleFigures &b) {
                  return std::tie(a.tenant, a.rule) < std::tie(b.tenant, b.rule);
              });
    return std::move(m_insights);
}

std::vector<std::pair<std::int64_t, InsightTally::Times>> InsightTally::missed() const
{
    std::vector<std::pair<std::int64_t, Times>> callers(m_missed.begin(), m_missed.end());
    std::sort(callers.begin(), callers.end(), [](const auto &a, const auto &b) {
        return std::tie(b.second.count, b.second.last, a.first) <
               std::tie(a.second.count, a.second.last, b.first);
    });
    return callers;
}

} // namespace ringdown::store
