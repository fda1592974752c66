// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/base/Id.h"

#include <QWidget>

#include <optional>

namespace ringdown::shell {

/// A screen in the main window. The window's actions act through these doors on whichever page is shown.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// Only this business, or every one when empty.
    virtual void showTenant(const TenantId &tenant) = 0;
    virtual void reload() = 0;
    /// The call the row actions act on.
    virtual std::optional<CallSummary> currentCall() const = 0;
    virtual void focusFilter() {}
    virtual void clearFilter() {}
    virtual void openCurrent() {}
    virtual void explainCurrent() {} ///< moves the focus to the reasons of the current call
    virtual void toggleDetail() {}
    virtual QWidget *mainTable() = 0;

Q_SIGNALS:
    void currentCallChanged();
};

} // namespace ringdown::shell
