// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <QWidget>

#include <optional>

namespace ringdown::format {
class PlanNames;
}
namespace ringdown::link {
class RelayPort;
}

namespace ringdown::shell {

/// A screen in the main window. The window's actions act through these doors on whichever page is shown.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// The relay to ask from now on; nullptr while there is none.
    virtual void setRelay(link::RelayPort *) {}
    virtual void setNames(const format::PlanNames &) {} ///< another plan revision is live
    virtual void setNow(Instant) {}                     ///< by the relay's clock, five times a second
    /// Only this business, or every one when empty.
    virtual void showTenant(const TenantId &tenant) = 0;
    virtual void reload() = 0;
    virtual bool needsRelay() const { return true; }  ///< without one the first-use state stands in its place
    virtual bool listsCalls() const { return false; } ///< the row actions act in its main table
    /// The call the row actions act on.
    virtual std::optional<CallSummary> currentCall() const { return {}; }
    virtual bool hasFilter() const { return false; } ///< the two below act on
    virtual void focusFilter() {}
    virtual void clearFilter() {}
    virtual bool isFiltered() const { return hasFilter(); } ///< false: there is nothing to clear
    virtual void openCurrent() {}
    virtual void explainCurrent() {}                 ///< moves the focus to the reasons of the current call
    virtual bool hasDetail() const { return false; } ///< the next one acts
    virtual void toggleDetail() {}
    virtual QWidget *mainTable() = 0;                 ///< what gets the keys first
    virtual QWidget *detailPane() { return nullptr; } ///< what gets them in the details beside it

Q_SIGNALS:
    void currentCallChanged();
    void filterChanged(); ///< isFiltered() may say something else now
};

} // namespace ringdown::shell
