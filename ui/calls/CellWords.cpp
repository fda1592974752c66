// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CellWords.h"

#include "core/filter/FilterGrammar.h"
#include "ui/calls/CallLogModel.h"

#include <QDateTime>

namespace ringdown::calls {
namespace {

QString idText(const std::string &id)
{
    return QString::fromStdString(id);
}

CellFilter word(filter::Key key, const QString &value)
{
    return {filter::keyWord(key), value};
}

std::optional<CellFilter> unlessEmpty(filter::Key key, const std::string &value)
{
    return value.empty() ? std::nullopt : std::optional(word(key, idText(value)));
}

QDateTime localStart(const CallSummary &call, const format::PlanNames &names)
{
    return QDateTime::fromMSecsSinceEpoch(call.startedAt.milliseconds, names.zone(call.tenant));
}

} // namespace

std::optional<CellFilter> filterOfCell(const CallSummary &call, int column, const format::PlanNames &names)
{
    switch (static_cast<CallLogModel::Column>(column)) {
    case CallLogModel::When:
        return word(filter::Key::On, localStart(call, names).date().toString(Qt::ISODate));
    case CallLogModel::Caller:
        return word(filter::Key::From,
                    call.from.empty() ? QStringLiteral("anonymous") : QString::fromStdString(call.from));
    case CallLogModel::Business:
        return unlessEmpty(filter::Key::Tenant, call.tenant.value);
    case CallLogModel::OutcomeColumn:
        return call.outcome ? unlessEmpty(filter::Key::Outcome, std::string(outcomeName(*call.outcome)))
                            : std::nullopt;
    case CallLogModel::Who:
        return unlessEmpty(filter::Key::Who, call.contact.value);
    case CallLogModel::To:
        return unlessEmpty(filter::Key::To, call.to);
    case CallLogModel::RouteColumn:
        return unlessEmpty(filter::Key::Route, call.route.value);
    case CallLogModel::TierColumn:
        return unlessEmpty(filter::Key::Tier, call.tier.value);
    case CallLogModel::Revision:
        return word(filter::Key::Rev, QString::number(call.revision));
    case CallLogModel::Claimed:
        return call.claimedBy.empty() ? std::nullopt
                                      : std::optional(word(filter::Key::Has, QStringLiteral("claim")));
    case CallLogModel::Sid:
        return CellFilter{{}, idText(call.sid.value)};
    case CallLogModel::Length:
    case CallLogModel::ColumnCount:
        return std::nullopt;
    }
    return std::nullopt;
}

QString copyOfCell(const CallSummary &call, int column, const QString &shown, const format::PlanNames &names)
{
    switch (static_cast<CallLogModel::Column>(column)) {
    case CallLogModel::When:
        return localStart(call, names)
            .toOffsetFromUtc(localStart(call, names).offsetFromUtc())
            .toString(Qt::ISODate);
    case CallLogModel::Caller:
        return call.from.empty() ? shown : idText(call.from);
    case CallLogModel::To:
        return idText(call.to);
    case CallLogModel::Business:
    case CallLogModel::OutcomeColumn:
    case CallLogModel::Who:
    case CallLogModel::Length:
    case CallLogModel::RouteColumn:
    case CallLogModel::TierColumn:
    case CallLogModel::Revision:
    case CallLogModel::Claimed:
    case CallLogModel::Sid:
    case CallLogModel::ColumnCount:
        return shown;
    }
    return shown;
}

} // namespace ringdown::calls
