// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/LogSheets.h"

#include "ui/calls/ExportSheet.h"
#include "ui/calls/FilterBar.h"
#include "ui/calls/RangeSheet.h"
#include "ui/calls/SaveFilterSheet.h"
#include "ui/calls/SavedSheet.h"

#include <QDateTime>
#include <QMainWindow>

#include <algorithm>

namespace ringdown::calls {
namespace {

QDate dayOf(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.milliseconds, zone).date();
}

/// The first whole day of a stretch: 7 times 24 hours that end now touch eight days, the first in part.
QDate firstWholeDay(Instant since, const QTimeZone &zone)
{
    const QDate day = dayOf(since, zone);
    const bool isWhole = day.startOfDay(zone).toMSecsSinceEpoch() == since.milliseconds;
    return isWhole ? day : day.addDays(1);
}

} // namespace

LogSheets::LogSheets(FilterBar &bar, SavedFilters &saved)
    : QObject(&bar)
    , m_bar(bar)
    , m_saved(saved)
{
}

/// What a sheet lies over: all of the window but its menus.
QWidget *LogSheets::window() const
{
    auto *main = qobject_cast<QMainWindow *>(m_bar.window());
    return main ? main->centralWidget() : m_bar.window();
}

void LogSheets::askRange(Instant now, const QTimeZone &zone)
{
    if (!m_range) {
        m_range = new RangeSheet(window());
        connect(m_range, &RangeSheet::chosen, this, [this](const QDate &first, const QDate &last) {
            const QString rest = filter::withoutTimes(m_bar.text());
            const QString since =
                filter::withValue(rest, filter::keyWord(filter::Key::Since), first.toString(Qt::ISODate));
            m_bar.setText(
                filter::withValue(since, filter::keyWord(filter::Key::Until), last.toString(Qt::ISODate)));
        });
    }
    constexpr std::chrono::hours week{7 * 24};
    const CallSelection &asked = m_bar.reading().selection;
    const QDate last = dayOf(asked.until ? Instant{asked.until->milliseconds - 1} : now, zone);
    m_range->ask(std::min(firstWholeDay(asked.since.value_or(now - week), zone), last), last);
}

void LogSheets::askName()
{
    if (!m_name)
        m_name = new SaveFilterSheet(m_saved, window());
    m_name->ask(m_bar.text(), {});
}

void LogSheets::manageSaved()
{
    if (!m_manage)
        m_manage = new SavedSheet(m_saved, window());
    m_manage->begin();
}

QString LogSheets::objectionToExport(const link::RelayPort *relay, int calls) const
{
    if (!relay)
        return tr("Connect to a relay first.");
    if (!m_bar.reading().isValid())
        return tr("The filter is not understood yet.");
    return calls == 0 ? tr("The filter shows no call.") : QString();
}

void LogSheets::askExport(link::RelayPort &relay, std::optional<client::CallCount> count,
                          const format::PlanNames &names)
{
    if (!m_export) {
        m_export = new ExportSheet(window());
        connect(m_export, &ExportSheet::exported, this, &LogSheets::exported);
    }
    m_export->ask(relay, m_bar.reading().selection, m_bar.text(), count, names);
}

} // namespace ringdown::calls
