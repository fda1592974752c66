// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallLogModel.h"

#include "core/plan/OnePhone.h"
#include "core/routing/Claimable.h"
#include "ui/format/CallWords.h"
#include "ui/format/Durations.h"
#include "ui/format/NumberWords.h"
#include "ui/format/OutcomeWords.h"
#include "ui/format/Times.h"

#include <algorithm>
#include <utility>

namespace ringdown::calls {
namespace {

bool isUnclaimed(const CallSummary &call)
{
    return routing::isOpenOutcome(call.outcome) && call.claimedBy.empty() && !call.test;
}

bool isNewer(const CallSummary &a, const CallSummary &b)
{
    return a.startedAt != b.startedAt ? a.startedAt > b.startedAt : a.sid > b.sid;
}

} // namespace

void CallLogModel::setNames(const format::PlanNames &names)
{
    m_names = names;
    if (!m_calls.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CallLogModel::setNow(Instant now)
{
    constexpr std::int64_t quarterHour = 15 * 60;
    // Zones differ by quarters of an hour, so that is how often a "today" can turn into a "yesterday".
    const bool mayTurn = now.seconds() / quarterHour != m_now.seconds() / quarterHour;
    m_now = now;
    if (mayTurn && !m_calls.empty())
        Q_EMIT dataChanged(index(0, When), index(rowCount() - 1, When));
}

void CallLogModel::setStale(bool isStale)
{
    if (std::exchange(m_isStale, isStale) != isStale && !m_calls.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CallLogModel::clear()
{
    beginResetModel();
    m_calls.clear();
    m_ordinals.clear();
    m_firstOrdinal = 0;
    endResetModel();
}

void CallLogModel::append(const std::vector<CallSummary> &older)
{
    std::vector<CallSummary> fresh;
    for (const CallSummary &call : older) {
        if (!update(call))
            fresh.push_back(call);
    }
    if (fresh.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    for (std::size_t i = 0; i < fresh.size(); ++i)
        m_ordinals[fresh[i].sid] = m_firstOrdinal + rowCount() + static_cast<std::int64_t>(i);
    m_calls.insert(m_calls.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

void CallLogModel::insertNewest(std::vector<CallSummary> newer)
{
    std::erase_if(newer, [this](const CallSummary &call) { return update(call); });
    if (newer.empty())
        return;
    std::sort(newer.begin(), newer.end(), isNewer);
    beginInsertRows({}, 0, static_cast<int>(newer.size()) - 1);
    m_firstOrdinal -= static_cast<std::int64_t>(newer.size());
    for (std::size_t i = 0; i < newer.size(); ++i)
        m_ordinals[newer[i].sid] = m_firstOrdinal + static_cast<std::int64_t>(i);
    m_calls.insert(m_calls.begin(), newer.begin(), newer.end());
    endInsertRows();
}

bool CallLogModel::update(const CallSummary &call)
{
    const int row = rowOf(call.sid);
    if (row < 0)
        return false;
    CallSummary &shown = m_calls[static_cast<std::size_t>(row)];
    if (shown != call) {
        shown = call;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    return true;
}

bool CallLogModel::setClaimed(const CallSid &sid, const std::string &by)
{
    const int row = rowOf(sid);
    if (row < 0)
        return false;
    CallSummary call = at(row);
    call.claimedBy = by;
    return update(call);
}

int CallLogModel::rowOf(const CallSid &sid) const
{
    const auto it = m_ordinals.find(sid);
    return it == m_ordinals.end() ? -1 : static_cast<int>(it->second - m_firstOrdinal);
}

int CallLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_calls.size());
}

int CallLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CallLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CallSummary &call = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(call, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == When ? format::callSentence(call, m_names, m_now)
                                      : text(call, index.column());
    case Qt::ToolTipRole:
        return toolTip(call, index.column());
    case SecondLineRole:
        return secondLine(call, index.column());
    case GlyphRole:
        return static_cast<int>(call.outcome ? format::outcomeGlyph(*call.outcome) : format::Glyph::Live);
    case ToneRole:
        return static_cast<int>(call.outcome ? format::outcomeTone(*call.outcome)
                                : m_isStale  ? format::Tone::Neutral
                                             : format::Tone::Active);
    case TestRole:
        return call.test;
    case UnclaimedRole:
        return isUnclaimed(call);
    case StaleRole:
        return m_isStale && !call.outcome;
    default:
        return {};
    }
}

QString CallLogModel::text(const CallSummary &call, int column) const
{
    switch (column) {
    case When:
        return m_names.times(call.tenant).near(call.startedAt, m_now);
    case Caller: {
        const QString name = m_names.callerName(call.tenant, call.from, call.callerName);
        return name.isEmpty() ? format::numberText(call.from, m_names.region(call.tenant)) : name;
    }
    case Business:
        return m_names.tenant(call.tenant);
    case OutcomeColumn:
        return call.outcome ? format::outcomeWord(*call.outcome) : tr("Running");
    case Who:
        return format::whoWords(call, m_names);
    case Length:
        return call.endedAt ? format::clockText(format::lengthOf(call)) : QString();
    case To:
        return format::numberText(call.to, m_names.region(call.tenant));
    case RouteColumn:
        return call.route.isEmpty() ? QString() : m_names.route(call.route);
    case TierColumn:
        return call.tier.isEmpty() ? QString() : m_names.tier(call.tier);
    case Revision:
        return QString::number(plan::madeFrom(call.revision));
    case Claimed:
        return QString::fromStdString(call.claimedBy);
    case Sid:
        return QString::fromStdString(call.sid.value);
    default:
        return {};
    }
}

QString CallLogModel::secondLine(const CallSummary &call, int column) const
{
    if (column != Caller || m_names.callerName(call.tenant, call.from, call.callerName).isEmpty())
        return {};
    return format::numberText(call.from, m_names.region(call.tenant));
}

QString CallLogModel::toolTip(const CallSummary &call, int column) const
{
    switch (column) {
    case When:
        return m_names.times(call.tenant).exact(call.startedAt);
    case Caller:
        return QString::fromStdString(call.from);
    case OutcomeColumn:
        return call.outcome ? format::outcomeMeaning(*call.outcome) : QString();
    default:
        return {};
    }
}

QString CallLogModel::columnName(int column)
{
    static const char *const names[] = {"when", "caller", "business", "outcome",  "who",     "length",
                                        "to",   "route",  "tier",     "revision", "claimed", "sid"};
    static_assert(std::size(names) == ColumnCount);
    return QLatin1StringView(names[column]);
}

QVariant CallLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Length ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Caller:
        return tr("Caller");
    case Business:
        return tr("Business");
    case OutcomeColumn:
        return tr("Outcome");
    case Who:
        return tr("Who");
    case Length:
        return tr("Length");
    case To:
        return tr("To", "the number called");
    case RouteColumn:
        return tr("Route");
    case TierColumn:
        return tr("Tier");
    case Revision:
        return tr("Revision");
    case Claimed:
        return tr("Claimed by");
    case Sid:
        return tr("SID");
    default:
        return {};
    }
}

} // namespace ringdown::calls
