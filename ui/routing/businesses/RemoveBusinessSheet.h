// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "ui/shell/Sheet.h"

class QListWidget;
class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

/// Shows what uses a business before it goes. The draft can bring it back, the callers' minds cannot.
class RemoveBusinessSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit RemoveBusinessSheet(QWidget *window);

    /// uses: a sentence each.
    void begin(const plan::Tenant &tenant, const QStringList &uses);
    /// One that had to be asked for. Ignored when another business is shown by now.
    void addUse(const TenantId &tenant, const QString &use);
    QStringList uses() const;

Q_SIGNALS:
    void removeWanted(const ringdown::TenantId &tenant);

protected:
    QSize wantedSize() const override { return {560, 400}; }
    void submit() override;

private:
    TenantId m_tenant;
    shell::Caption *m_title;
    QListWidget *m_uses;
    QPushButton *m_deed;
};

} // namespace ringdown::routing_ui
