// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/plan/Plan.h"

#include <QWidget>

class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

/// Whether a business is open or closed by hand, and the way to change that.
class OverrideLine : public QWidget {
    Q_OBJECT
public:
    explicit OverrideLine(QWidget *parent = nullptr);

    void show(const plan::Tenant &tenant, Instant now);
    /// A business that is not live yet has nothing to open or close.
    void setLive(bool isLive);

Q_SIGNALS:
    void wanted(ringdown::plan::OpenState state); ///< what is proposed; an override may be changed as well

private:
    void fitWords();

    shell::Caption *m_words;
    QPushButton *m_close;
    QPushButton *m_open;
};

} // namespace ringdown::routing_ui
