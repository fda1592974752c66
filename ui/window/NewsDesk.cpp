// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/NewsDesk.h"

#include "ui/format/RevisionWords.h"
#include "ui/link/Desk.h"
#include "ui/link/PushWatch.h"
#include "ui/notify/NoticeWords.h"
#include "ui/shell/Banner.h"
#include "ui/shell/RecentEvents.h"
#include "ui/shell/StatusStrip.h"
#include "ui/shell/Toast.h"
#include "ui/window/Frame.h"

#include <QSignalBlocker>

#include <chrono>

namespace ringdown::window {
namespace {

using namespace std::chrono_literals;
using Segment = shell::StatusStrip::Segment;

constexpr auto oldNews = 2min; ///< what a reconnect catches up with is listed, but not said

} // namespace

NewsDesk::NewsDesk(Frame &frame, const link::Desk &desk, QObject *parent)
    : QObject(parent)
    , m_frame(frame)
    , m_desk(desk)
    , m_pushes(new link::PushWatch(this))
{
    connect(m_pushes, &link::PushWatch::pushedElsewhere, this, &NewsDesk::takePush);
    connect(frame.toast, &shell::Toast::said, this, &NewsDesk::keep);
    connect(frame.status, &shell::StatusStrip::announced, this, &NewsDesk::keep);
    for (const shell::Banner *banner : {frame.banner, frame.notice, frame.news})
        connect(banner, &shell::Banner::told, this, &NewsDesk::keep);
    connect(frame.recent, &shell::RecentEvents::callWanted, this, &NewsDesk::callWanted);
    shell::tellKeys(*frame.status, [this](const shell::KeyWords &keys) {
        m_keys = keys;
        showCount();
    });
}

void NewsDesk::setRelay(link::RelayPort *relay)
{
    disconnect(m_feed);
    m_pushes->follow(relay);
    if (!relay)
        return;
    m_frame.recent->told().clear(); // calls of another relay cannot be opened
    showCount();
    m_feed = connect(relay, &link::RelayPort::eventArrived, this, &NewsDesk::take);
}

void NewsDesk::keep(const QString &sentence)
{
    const format::Times times = m_desk.names().times(TenantId());
    m_frame.recent->told().add({times.clockWithSeconds(m_now), sentence, {}});
    showCount();
}

void NewsDesk::take(const Event &event)
{
    const auto news = notify::newsOf(event, m_desk.book().find(event.call), m_desk.names());
    if (!news)
        return;
    tell(event, tr("%1 – %2", "news, its details").arg(news->title, news->body), news->call);
}

/// The plan changes before one's eyes: by whom, and why.
void NewsDesk::takePush(const Event &event)
{
    const format::Times times = m_desk.names().times(TenantId());
    tell(event, format::pushedWords({event.revision, event.at, event.by, event.note}, times, m_now), {});
}

void NewsDesk::tell(const Event &event, const QString &sentence, const CallSid &call)
{
    if (m_now - event.at < oldNews) {
        const QSignalBlocker once(m_frame.status); // it is kept with its own time, and call
        m_frame.status->announce(sentence);
    }
    const format::Times times = m_desk.names().times(event.tenant);
    m_frame.recent->told().add({times.clockWithSeconds(event.at), sentence, call});
    showCount();
}

void NewsDesk::showCount()
{
    const int count = m_frame.recent->told().rowCount();
    m_frame.status->show(Segment::Recent, count > 0 ? tr("%Ln event(s)", nullptr, count) : QString(),
                         m_keys.with(tr("Recent events: press to read again what was told here for a moment"),
                                     QStringLiteral("view.next-region")));
}

} // namespace ringdown::window
