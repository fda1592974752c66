// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/Likeness.h"

#include <algorithm>
#include <vector>

namespace ringdown::filter {
namespace {

bool isSame(const QString &a, qsizetype i, const QString &b, qsizetype j)
{
    return a[i].toCaseFolded() == b[j].toCaseFolded();
}

/// How many letters must be changed, added, taken away, or swapped with their neighbour.
int editDistance(const QString &a, const QString &b)
{
    const auto width = static_cast<std::size_t>(b.size()) + 1;
    std::vector<std::vector<int>> cost(static_cast<std::size_t>(a.size()) + 1, std::vector<int>(width));
    for (std::size_t i = 0; i < cost.size(); ++i) {
        for (std::size_t j = 0; j < width; ++j) {
            int &least = cost[i][j];
            if (i == 0 || j == 0) {
                least = static_cast<int>(i + j);
                continue;
            }
            const auto atA = static_cast<qsizetype>(i) - 1;
            const auto atB = static_cast<qsizetype>(j) - 1;
            least = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1,
                              cost[i - 1][j - 1] + (isSame(a, atA, b, atB) ? 0 : 1)});
            if (i > 1 && j > 1 && isSame(a, atA, b, atB - 1) && isSame(a, atA - 1, b, atB))
                least = std::min(least, cost[i - 2][j - 2] + 1);
        }
    }
    return cost.back().back();
}

} // namespace

QString didYouMean(const QString &typed, const QStringList &candidates)
{
    QString best;
    int bestDistance = std::max(1, static_cast<int>(typed.size()) / 3) + 1;
    for (const QString &candidate : candidates) {
        if (const int distance = editDistance(typed, candidate); distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace ringdown::filter
