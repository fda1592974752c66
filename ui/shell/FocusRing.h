// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QItemSelectionModel;

namespace ringdown::shell {

/// The frame around what has the keys and shows them by nothing of its own: text that one scrolls through,
/// and lists and tables of which no row is the current one. Whoever uses the mouse does not see it.
class FocusRing : public QWidget {
    Q_OBJECT
public:
    explicit FocusRing(QWidget &around);

    /// From now on, around whatever the keys come to.
    static void install(QObject &owner);

    /// Seen unless a row of what it is around shows where the keys are.
    void follow();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void surround();

    QPointer<const QItemSelectionModel> m_followed;
};

} // namespace ringdown::shell
