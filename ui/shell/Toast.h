// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;
class QTimer;

namespace ringdown::shell {

/// The answer to something the person just did: six seconds at the lower right, longer while hovered or
/// focused.
class Toast : public QFrame {
    Q_OBJECT
public:
    explicit Toast(QWidget *area);

    void say(const QString &sentence, const QString &button = {});
    QString sentence() const;
    void focus(); ///< gives it the keys while it is shown; Escape gives them back

Q_SIGNALS:
    void pressed();
    void said(const QString &sentence);
    void turned(bool isUp); ///< it came or went

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    bool isLookedAt() const; ///< it stays as long as the pointer or the keys are there

    QLabel *m_sentence;
    QPushButton *m_button;
    QTimer *m_end;
    QPointer<QWidget> m_focusBefore;
};

} // namespace ringdown::shell
