// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CallSelection.h"
#include "ui/calls/SavedFilters.h"
#include "ui/format/PlanNames.h"
#include "ui/link/RelayPort.h"

#include <QTimeZone>

namespace ringdown::calls {

class ExportSheet;
class FilterBar;
class RangeSheet;
class SaveFilterSheet;
class SavedSheet;

/// The sheets of the call log, made when they are first wanted.
class LogSheets : public QObject {
    Q_OBJECT
public:
    LogSheets(FilterBar &bar, SavedFilters &saved);

    void askRange(Instant now, const QTimeZone &zone);
    void askName();
    void manageSaved();
    /// Why no export can be asked for; "" when one can. calls: how many are shown.
    QString objectionToExport(const link::RelayPort *relay, int calls) const;
    void askExport(link::RelayPort &relay, std::optional<client::CallCount> count,
                   const format::PlanNames &names);

Q_SIGNALS:
    void exported(const QString &sentence);

private:
    QWidget *window() const;

    FilterBar &m_bar;
    SavedFilters &m_saved;
    RangeSheet *m_range = nullptr;
    SaveFilterSheet *m_name = nullptr;
    SavedSheet *m_manage = nullptr;
    ExportSheet *m_export = nullptr;
};

} // namespace ringdown::calls
