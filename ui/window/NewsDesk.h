// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "ui/shell/KeyWords.h"

#include <QObject>

namespace ringdown::link {
class Desk;
class PushWatch;
class RelayPort;
} // namespace ringdown::link
namespace ringdown::shell {
class Banner;
}

namespace ringdown::window {

class Frame;

/// Tells what happens on the relay in the status bar, for eyes and for screen readers, and keeps what any
/// part of the window told for a moment in the list of recent events.
class NewsDesk : public QObject {
    Q_OBJECT
public:
    NewsDesk(Frame &frame, const link::Desk &desk, QObject *parent);

    void setRelay(link::RelayPort *relay);    ///< after the desk follows it, whose calls the news are of
    void setNow(Instant now) { m_now = now; } ///< by the relay's clock
    link::PushWatch &pushes() { return *m_pushes; }

Q_SIGNALS:
    void callWanted(const ringdown::CallSid &call);

private:
    void keep(const QString &sentence);
    void take(const Event &event);
    void takePush(const Event &event);
    void tell(const Event &event, const QString &sentence, const CallSid &call);
    void showCount();

    Frame &m_frame;
    const link::Desk &m_desk;
    link::PushWatch *m_pushes;
    QMetaObject::Connection m_feed;
    Instant m_now;
    shell::KeyWords m_keys;
};

} // namespace ringdown::window
