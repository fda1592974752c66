// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "ui/format/PlanNames.h"
#include "ui/format/Tone.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace ringdown::shell {

class Caption;

/// The strip over every page: which business, whether it is open, and the test call.
class HeaderStrip : public QWidget {
    Q_OBJECT
public:
    explicit HeaderStrip(QAction *testCall, QAction *search, QWidget *parent = nullptr);

    void showTenants(const format::PlanNames &names);
    void chooseTenant(const TenantId &tenant);
    TenantId tenant() const;
    void focusTenants();
    /// words "" hides the state (nothing is known, or several businesses are shown).
    void showState(const QString &words, const QString &reason, format::Tone tone);
    QString stateWords() const;

Q_SIGNALS:
    void tenantChosen(const ringdown::TenantId &tenant);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QComboBox *m_tenants;
    QLabel *m_dot;
    Caption *m_state;
    format::Tone m_tone = format::Tone::Neutral;
};

} // namespace ringdown::shell
