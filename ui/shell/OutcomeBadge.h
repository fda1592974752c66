// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <QLabel>

#include <optional>

namespace ringdown::shell {

/// A call's outcome as the log's pills show it, as a widget of its own.
class OutcomeBadge : public QLabel {
    Q_OBJECT
public:
    explicit OutcomeBadge(QWidget *parent = nullptr);

    void show(std::optional<Outcome> outcome); ///< nothing: the call is running
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    std::optional<Outcome> m_outcome;
};

} // namespace ringdown::shell
