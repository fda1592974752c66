// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/Messages.h"

#include <QFrame>

namespace ringdown::messages {

/// One text of a thread: at the left what came in, at the right what went out, with what became of it.
class Bubble : public QWidget {
    Q_OBJECT
public:
    /// foot: who and when; exact: the time in full; media: what came with it, nullptr for nothing that can be
    /// fetched.
    Bubble(const client::ThreadText &text, const QString &foot, const QString &exact,
           QWidget *media = nullptr, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_box;
};

} // namespace ringdown::messages
