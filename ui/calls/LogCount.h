// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/link/RelayPort.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QTimer;

namespace ringdown::calls {

/// How many calls the log has, and how many of them the filter shows. The relay counts; what it said last
/// stays until it says something else. One count at a time is asked for, and not between two keys: it may
/// walk the whole log, and the relay has few readers, which the next key in the filter wants for its page.
class LogCount : public QObject {
    Q_OBJECT
public:
    explicit LogCount(QObject *parent = nullptr);

    void setRelay(link::RelayPort *relay);
    void ask(const CallSelection &selection);
    void askSoon();        ///< calls have come; asks at most every few seconds
    QString words() const; ///< "17 of 2,141 calls"; "" while nothing is known
    std::optional<client::CallCount> matching() const { return m_matching; }
    std::optional<client::CallCount> all() const { return m_all; }

Q_SIGNALS:
    void changed();

private:
    void countAll();
    void countMatching();
    void count(const CallSelection &selection, client::WhenDone<client::CallCount> done);

    QPointer<link::RelayPort> m_relay;
    CallSelection m_selection;
    std::optional<client::CallCount> m_matching;
    std::optional<client::CallCount> m_all;
    QTimer *m_soon;
    quint64 m_asking = 0; ///< counts relays
    bool m_isCounting = false;
    bool m_isOvertaken = false; ///< m_selection is another than the one being counted
};

} // namespace ringdown::calls
