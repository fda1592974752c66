// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/notify/NoticePort.h"

#include <QFrame>

class QLabel;
class QTimer;

namespace ringdown::notify {

/// A notice in a small window of its own, which never takes the keys away from what the person does.
class NoticeCard : public QFrame {
    Q_OBJECT
public:
    NoticeCard();
    explicit NoticeCard(const DesktopNotice &notice);

    void tell(const DesktopNotice &notice); ///< in place of what it said before

Q_SIGNALS:
    void pressed(const QString &key);
    void ended(); ///< by its cross or by time

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QWidget *buildHead();
    void buildButtons();
    bool hasDefault() const;

    QLabel *m_title;
    QLabel *m_body;
    QWidget *m_buttons;
    QTimer *m_end;
    DesktopNotice m_notice;
};

} // namespace ringdown::notify
