// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/WeeklyBounds.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace ringdown {
namespace {

constexpr std::int64_t week = std::int64_t{7} * 24 * 60 * 60 * 1000; ///< ms
constexpr int mostWeeks = 60;

} // namespace

std::string weeklyText(const std::vector<Bounds> &stretches)
{
    std::map<std::int64_t, std::int64_t> left;
    for (const Bounds &each : stretches) {
        std::int64_t &most = left.try_emplace(each.least, each.most).first->second;
        most = std::max(most, each.most);
    }
    std::string text;
    while (!left.empty()) {
        const auto [least, most] = *left.begin();
        int weeks = 0;
        for (auto at = left.begin();
             weeks < mostWeeks && at != left.end() && at->second == most + weeks * week;
             at = left.find(least + weeks * week)) {
            left.erase(at);
            ++weeks;
        }
        text += (text.empty() ? "" : ",") + std::to_string(least) + ".." + std::to_string(most);
        if (weeks > 1)
            text += '*' + std::to_string(weeks);
    }
    return text;
}

std::vector<Bounds> weekAfterWeek(const Bounds &first, std::string_view weeks)
{
    int count = 0;
    const char *end = weeks.data() + weeks.size();
    const auto [stopped, failed] = std::from_chars(weeks.data(), end, count);
    if (failed != std::errc() || stopped != end || count < 2 || count > mostWeeks)
        return {};
    std::vector<Bounds> all;
    for (int i = 0; i < count; ++i)
        all.push_back({first.least + i * week, first.most + i * week});
    return all;
}

} // namespace ringdown
