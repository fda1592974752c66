// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Page.h"

namespace ringdown::shell {
class EmptyState;
}

namespace ringdown::window {

/// What stands at Live's place while Live is in a window of its own.
class LiveElsewhere : public shell::Page {
    Q_OBJECT
public:
    explicit LiveElsewhere(QWidget *parent = nullptr);

    QString title() const override { return tr("Live"); }
    void showTenant(const TenantId &) override {}
    void reload() override {}
    QWidget *mainTable() override;

Q_SIGNALS:
    void bringBackWanted();
    void raiseWanted();

private:
    shell::EmptyState *m_words;
};

} // namespace ringdown::window
