// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

namespace ringdown::shell {

/// Pages that take the room there is and ask for none, so that a word that changes somewhere in the window
/// does not have the wrapped texts of every hidden page measured again.
class PageStack final : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;

    QSize sizeHint() const override { return {0, 0}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
    bool hasHeightForWidth() const override { return false; }
};

} // namespace ringdown::shell
