// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace ringdown::shell {

/// A list of businesses one may also type into: the letters of any part of a name leave those that have it.
class TenantPicker : public QComboBox {
    Q_OBJECT
public:
    explicit TenantPicker(QWidget *parent = nullptr);

    void open(); ///< by keys: every business, until one types

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeTyped();
    int bestMatch(const QString &typed) const; ///< -1: none
    void showChosen();
};

} // namespace ringdown::shell
