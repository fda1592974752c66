// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPalette>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QWidget>

class QTimer;

namespace ringdown::shell {

/// Gives every widget another palette and style sheet while the window goes on. An application's sheet that
/// takes the place of another dresses each widget once for every widget around it; one that takes the place
/// of none dresses it once. What is hidden is told so when it is shown, or when there is time.
class Redress : public QObject {
    Q_OBJECT
public:
    explicit Redress(QObject *parent = nullptr);

    void wear(const QPalette &palette, const QString &sheet);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Hold { Nothing, Everything, Hidden };

    void tellSome();

    Hold m_hold = Hold::Nothing; ///< whom it is not told at once
    QList<QPointer<QWidget>> m_order;
    QSet<const QObject *> m_waiting; ///< those of m_order that were not told yet
    QTimer *m_idle;
};

} // namespace ringdown::shell
