// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/PathLines.h"

#include <algorithm>

namespace ringdown::simulator {
namespace {

bool saysTheSame(const Event &a, const Event &b)
{
    return a.kind == b.kind && a.tenant == b.tenant && a.why == b.why && a.route == b.route &&
           a.step == b.step && a.what == b.what && a.key == b.key && a.tier == b.tier &&
           a.contacts == b.contacts && a.contact == b.contact && a.phone == b.phone &&
           a.seconds == b.seconds && a.text == b.text && a.body == b.body && a.to == b.to &&
           a.outcome == b.outcome;
}

/// lengths[i][j]: of the longest common subsequence of what follows from i in a and from j in b.
std::vector<std::vector<int>> commonLengths(const std::vector<PathLine> &a, const std::vector<PathLine> &b)
{
    std::vector<std::vector<int>> lengths(a.size() + 1, std::vector<int>(b.size() + 1, 0));
    for (std::size_t i = a.size(); i-- > 0;) {
        for (std::size_t j = b.size(); j-- > 0;)
            lengths[i][j] = saysTheSame(a[i].step.event, b[j].step.event)
                                ? lengths[i + 1][j + 1] + 1
                                : std::max(lengths[i + 1][j], lengths[i][j + 1]);
    }
    return lengths;
}

} // namespace

std::vector<PathLine> alone(const std::vector<routing::WhatIfStep> &path)
{
    std::vector<PathLine> lines;
    lines.reserve(path.size());
    for (const routing::WhatIfStep &step : path)
        lines.push_back({step, false});
    return lines;
}

TwoPaths laidBeside(const std::vector<routing::WhatIfStep> &live,
                    const std::vector<routing::WhatIfStep> &draft)
{
    TwoPaths paths{alone(live), alone(draft)};
    for (PathLine &line : paths.live)
        line.differs = true;
    for (PathLine &line : paths.draft)
        line.differs = true;
    const auto lengths = commonLengths(paths.live, paths.draft);
    for (std::size_t i = 0, j = 0; i < live.size() && j < draft.size();) {
        if (saysTheSame(live[i].event, draft[j].event)) {
            paths.live[i++].differs = false;
            paths.draft[j++].differs = false;
        } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return paths;
}

} // namespace ringdown::simulator
