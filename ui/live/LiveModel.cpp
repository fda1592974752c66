// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/LiveModel.h"

#include "ui/format/CallWords.h"
#include "ui/format/Durations.h"
#include "ui/format/NumberWords.h"
#include "ui/format/OutcomeWords.h"
#include "ui/live/LiveOrder.h"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <optional>
#include <utility>

namespace ringdown::live {
namespace {

using namespace std::chrono_literals;

constexpr double noBar = -1.0;
constexpr auto longOverdue = 60s; ///< a report that comes late at all has come by then

/// For how many minutes the relay has heard nothing of a call whose tier should have given up long ago.
std::optional<int> silentMinutes(const routing::CallState &call, const format::PlanNames &names, Instant now)
{
    const bool isOverdue = call.ringing && format::stageOf(call, names) == format::Stage::Ringing &&
                           now - call.ringing->until > longOverdue;
    if (!isOverdue)
        return std::nullopt;
    return static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(now - call.lastEventAt).count());
}

double barOf(const routing::CallState &call, const format::PlanNames &names, Instant now)
{
    if (!call.ringing || format::stageOf(call, names) != format::Stage::Ringing)
        return noBar;
    const auto whole = call.ringing->until - call.ringing->since;
    if (whole.count() <= 0)
        return noBar;
    return std::clamp(static_cast<double>((now - call.ringing->since).count()) /
                          static_cast<double>(whole.count()),
                      0.0, 1.0);
}

void put(std::vector<routing::CallState> &calls, const routing::CallState &call)
{
    std::erase_if(calls, [&](const routing::CallState &other) { return other.sid == call.sid; });
    if (call.isRunning())
        calls.push_back(call);
}

} // namespace

bool LiveModel::isShown(const routing::CallState &call) const
{
    return m_tenant.isEmpty() || call.tenant == m_tenant;
}

void LiveModel::setNames(const format::PlanNames &names)
{
    m_names = names;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LiveModel::setTenant(const TenantId &tenant)
{
    if (m_tenant == tenant)
        return;
    beginResetModel();
    m_tenant = tenant;
    std::vector<routing::CallState> all = std::move(m_rows);
    all.insert(all.end(), m_others.begin(), m_others.end());
    const auto hidden =
        std::partition(all.begin(), all.end(), [this](const auto &call) { return isShown(call); });
    m_others.assign(hidden, all.end());
    all.erase(hidden, all.end());
    std::sort(all.begin(), all.end(),
              [this](const auto &a, const auto &b) { return needsMore(a, b, m_names); });
    m_rows = std::move(all);
    endResetModel();
}

void LiveModel::apply(const routing::CallState &call)
{
    if (!isShown(call))
        return put(m_others, call);
    const int row = rowOf(call.sid);
    if (row >= 0) {
        m_rows[static_cast<std::size_t>(row)] = call;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else if (call.isRunning()) {
        beginInsertRows({}, rowCount(), rowCount());
        m_rows.push_back(call);
        endInsertRows();
    }
}

bool LiveModel::isSettled() const
{
    return std::is_sorted(m_rows.begin(), m_rows.end(),
                          [this](const auto &a, const auto &b) { return needsMore(a, b, m_names); }) &&
           std::all_of(m_rows.begin(), m_rows.end(), [](const auto &call) { return call.isRunning(); });
}

void LiveModel::settle()
{
    if (isSettled())
        return;
    removeGone();
    reorder();
}

void LiveModel::removeGone()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (at(row).isRunning())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
}

void LiveModel::reorder()
{
    std::vector<int> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [this](int a, int b) { return needsMore(at(a), at(b), m_names); });
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<routing::CallState> sorted;
    std::vector<int> newRow(order.size());
    for (std::size_t to = 0; to < order.size(); ++to) {
        sorted.push_back(m_rows[static_cast<std::size_t>(order[to])]);
        newRow[static_cast<std::size_t>(order[to])] = static_cast<int>(to);
    }
    m_rows = std::move(sorted);
    const QModelIndexList before = persistentIndexList();
    for (const QModelIndex &old : before)
        changePersistentIndex(old, index(newRow[static_cast<std::size_t>(old.row())], old.column()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void LiveModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_others.clear();
    endResetModel();
}

void LiveModel::setClock(Instant now, client::Liveness liveness)
{
    const bool changesLook = (m_liveness == client::Liveness::Lost) != (liveness == client::Liveness::Lost);
    const Instant before = std::exchange(m_now, now);
    m_liveness = liveness;
    if (m_rows.empty())
        return;
    if (changesLook)
        return Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    for (int row = 0; row < rowCount() && !isStale(); ++row)
        tellPassing(row, before);
}

/// Which cells of a row show the passing of time: a bar that moves, minutes of silence, and a clock at its
/// next second.
void LiveModel::tellPassing(int row, Instant before)
{
    const routing::CallState &call = at(row);
    if (barOf(call, m_names, before) != barOf(call, m_names, m_now) ||
        silentMinutes(call, m_names, before) != silentMinutes(call, m_names, m_now))
        Q_EMIT dataChanged(index(row, Where), index(row, Where));
    if (duration(call, before) != duration(call, m_now))
        Q_EMIT dataChanged(index(row, Time), index(row, Time));
}

int LiveModel::rowOf(const CallSid &sid) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&](const routing::CallState &call) { return call.sid == sid; });
    return it == m_rows.end() ? -1 : static_cast<int>(it - m_rows.begin());
}

int LiveModel::runningCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const auto &call) { return call.isRunning(); }));
}

std::optional<std::chrono::seconds> LiveModel::longestWait() const
{
    std::optional<std::chrono::seconds> longest;
    for (const routing::CallState &call : m_rows) {
        if (isWaiting(call, m_names))
            longest = std::max(longest.value_or(std::chrono::seconds(0)), duration(call, m_now));
    }
    return longest;
}

std::chrono::seconds LiveModel::duration(const routing::CallState &call, Instant now) const
{
    const auto talk = format::talkOf(call, m_names);
    const Instant begin = talk ? talk->since : call.startedAt;
    const Instant end = call.endedAt.value_or(now);
    return std::chrono::duration_cast<std::chrono::seconds>(
        std::max(end - begin, std::chrono::milliseconds(0)));
}

int LiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LiveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LiveModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const routing::CallState &call = at(index.row());
    const format::Stage stage = format::stageOf(call, m_names);
    switch (role) {
    case Qt::DisplayRole:
        return text(call, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == State ? sentence(call) : text(call, index.column());
    case Qt::ToolTipRole:
        return index.column() == Where ? QVariant(meaning(call)) : QVariant();
    case SecondLineRole:
        return secondLine(call, index.column());
    case GlyphRole:
        return static_cast<int>(stage == format::Stage::Ended ? format::outcomeGlyph(call.disposition())
                                                              : format::stageGlyph(stage));
    case ToneRole:
        return static_cast<int>(stage == format::Stage::Ended ? format::outcomeTone(call.disposition())
                                                              : format::stageTone(stage));
    case TestRole:
        return call.test;
    case BarRole:
        return isStale() || silentMinutes(call, m_names, m_now) ? noBar : barOf(call, m_names, m_now);
    case StaleRole:
        return isStale();
    default:
        return {};
    }
}

QString LiveModel::text(const routing::CallState &call, int column) const
{
    switch (column) {
    case State:
        return call.isRunning() ? format::stageWord(format::stageOf(call, m_names))
                                : format::outcomeWord(call.disposition());
    case Caller: {
        const QString name = m_names.callerName(call.tenant, call.from, call.callerName);
        return name.isEmpty() ? format::numberText(call.from, m_names.region(call.tenant)) : name;
    }
    case Business:
        return m_names.tenant(call.tenant);
    case Where:
        return call.isRunning() ? format::whereWords(call, m_names) : format::stageWord(format::Stage::Ended);
    case Rings:
        return call.isRunning() ? format::ringingWords(call, m_names) : QString();
    case Time:
        return isStale() ? tr("–", "an unknown duration") : format::clockText(duration(call, m_now));
    default:
        return {};
    }
}

QString LiveModel::secondLine(const routing::CallState &call, int column) const
{
    if (column == Caller && !m_names.callerName(call.tenant, call.from, call.callerName).isEmpty())
        return format::numberText(call.from, m_names.region(call.tenant));
    if (column != Where || isStale())
        return {};
    if (const auto minutes = silentMinutes(call, m_names, m_now))
        return tr("relay heard nothing for %n min", nullptr, *minutes);
    if (barOf(call, m_names, m_now) < 0)
        return {};
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(call.ringing->until - m_now);
    const QString next = format::nextWords(call, m_names);
    const QString time = tr("about %1 s left").arg(std::max<std::chrono::seconds::rep>(0, left.count()));
    return next.isEmpty() ? time
                          : tr("%1, %2", "time left in this tier, and what comes then").arg(time, next);
}

QString LiveModel::meaning(const routing::CallState &call) const
{
    const QString why = QString::fromStdString(call.lastWhy);
    if (isStale() || !silentMinutes(call, m_names, m_now))
        return why;
    return tr("%1\nBy the plan these phones have stopped ringing, but no report of it reached the relay.",
              "why a call is where it is, and that this may be over")
        .arg(why);
}

QString LiveModel::sentence(const routing::CallState &call) const
{
    QStringList parts;
    if (call.test)
        parts << tr("Test");
    parts << text(call, State) << format::callerWords(summarize(call), m_names) << text(call, Business)
          << text(call, Where);
    if (!isStale() && silentMinutes(call, m_names, m_now))
        parts << secondLine(call, Where);
    if (!isStale())
        parts << format::spokenDuration(duration(call, m_now));
    return parts.join(tr(", ", "between parts of a call's description"));
}

QVariant LiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == Time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Caller:
        return tr("Caller");
    case Business:
        return tr("Business");
    case Where:
        return tr("Where it is");
    case Rings:
        return tr("Rings");
    case Time:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace ringdown::live
