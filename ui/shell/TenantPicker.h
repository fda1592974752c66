// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QPointer>

namespace ringdown::shell {

/// A list of businesses one may also type into: the letters of any part of a name leave those that have it.
class TenantPicker : public QComboBox {
    Q_OBJECT
public:
    explicit TenantPicker(QWidget *parent = nullptr);

    /// By keys: every business, until one types. Once one is chosen, or none is to be, the keys are where
    /// they were before.
    void open();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeTyped();
    int bestMatch(const QString &typed) const; ///< -1: none
    void showChosen();
    void leave();
    void giveKeysBack();

    QPointer<QWidget> m_before; ///< had the keys when it was opened by others
};

} // namespace ringdown::shell
