// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/StatusDeeds.h"

#include "ui/shell/ActionRegistry.h"
#include "ui/window/ConnectionView.h"
#include "ui/window/Frame.h"

#include <QAction>

namespace ringdown::window {

using Segment = shell::StatusStrip::Segment;

StatusDeeds::StatusDeeds(Frame &frame, const shell::ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_frame(frame)
    , m_actions(actions)
{
    connect(frame.status, &shell::StatusStrip::pressed, this, &StatusDeeds::press);
}

void StatusDeeds::act(const char *action)
{
    m_actions.action(QLatin1StringView(action))->trigger();
}

void StatusDeeds::press(Segment segment)
{
    switch (segment) {
    case Segment::Connection:
    case Segment::Outbox:
        return act("go.relay");
    case Segment::Role:
        return act("go.credentials");
    case Segment::Feed:
        return act("tools.reconnect");
    case Segment::Revision:
        return act("routing.history");
    case Segment::Recent:
        return act("view.recent");
    case Segment::Clipboard:
        return act("credentials.clear-clipboard");
    case Segment::Clock:
        return m_frame.status->announce(ConnectionView::clockMeaning());
    case Segment::Mode:
        return m_frame.status->announce(ConnectionView::modeMeaning(m_mode));
    }
}

} // namespace ringdown::window
