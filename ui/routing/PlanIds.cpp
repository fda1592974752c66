// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/PlanIds.h"

#include "ui/format/NumberWords.h"
#include "ui/format/PlanNames.h"

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

constexpr std::size_t longestId = 32;

bool isIdLetter(QChar c)
{
    return c >= QLatin1Char('a') && c <= QLatin1Char('z');
}

bool isIdDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

void cutTo(std::string &id, std::size_t length)
{
    id.resize(std::min(id.size(), length));
    while (id.ends_with('-'))
        id.pop_back();
}

} // namespace

std::string idFromName(const QString &name)
{
    std::string id;
    // Decomposed, an accent is a sign of its own and falls out.
    const QString letters = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : letters) {
        if (isIdLetter(c) || (isIdDigit(c) && !id.empty()))
            id += c.toLatin1();
        else if (!c.isMark() && !id.empty() && !id.ends_with('-'))
            id += '-';
    }
    cutTo(id, longestId);
    return id;
}

std::string freeId(const std::string &id, const std::function<bool(const std::string &)> &isTaken)
{
    std::string candidate = id;
    for (int number = 2; isTaken(candidate); ++number) {
        const std::string suffix = '-' + std::to_string(number);
        candidate = id;
        cutTo(candidate, longestId - suffix.size());
        candidate += suffix;
    }
    return candidate;
}

QString nameFromId(const std::string &id)
{
    return format::PlanNames().tier(TierId(id));
}

std::string homeRegion(const plan::Tenant &tenant)
{
    const std::string own = tenant.numbers.empty() ? std::string() : tenant.numbers.front().region();
    return own.empty() ? format::deskRegion() : own;
}

std::string homeRegion(const plan::Plan &plan)
{
    const auto at = std::find_if(plan.tenants.begin(), plan.tenants.end(),
                                 [](const plan::Tenant &tenant) { return !tenant.numbers.empty(); });
    return at == plan.tenants.end() ? format::deskRegion() : homeRegion(*at);
}

} // namespace ringdown::routing_ui
