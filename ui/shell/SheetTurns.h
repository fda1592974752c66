// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace ringdown::shell {

/// Tells when a sheet opens or closes, over whichever window.
class SheetTurns : public QObject {
    Q_OBJECT
public:
    explicit SheetTurns(QObject *parent);

Q_SIGNALS:
    void turned();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Whether a sheet lies over the window of this widget.
bool isUnderSheet(const QWidget &widget);

} // namespace ringdown::shell
