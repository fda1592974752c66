// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <QWidget>

#include <vector>

class QPlainTextEdit;
class QToolButton;

namespace ringdown::calls {

/// The events of a call as the relay tells them, JSON, one a line: folded away until somebody asks for it.
class RawEvents : public QWidget {
    Q_OBJECT
public:
    explicit RawEvents(QWidget *parent = nullptr);

    void show(const std::vector<Event> &events);
    QString text() const { return m_lines; }

Q_SIGNALS:
    void copyWanted(const QString &text);

private:
    void fold();

    QToolButton *m_fold;
    QPlainTextEdit *m_text;
    QString m_lines;
};

/// The recording that can be heard of a call, the newest; "" for none.
std::string recordingOf(const std::vector<Event> &events);

} // namespace ringdown::calls
