// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ringdown::review {

/// The foot of a review: the note for the history, the way back and the push. A note goes with the push that
/// it was sent with.
class PushFoot : public QWidget {
    Q_OBJECT
public:
    explicit PushFoot(QWidget *parent = nullptr);

    QPushButton &back() { return *m_back; }
    QPushButton &push() { return *m_push; }
    void focusNote();
    QString sendNote(); ///< without spaces around it
    void forgetSent();  ///< what was sent is live; another note stays
    void forgetNote();

private:
    QLineEdit *m_note;
    QPushButton *m_back;
    QPushButton *m_push;
    QString m_sent; ///< as it stood in the field
};

} // namespace ringdown::review
