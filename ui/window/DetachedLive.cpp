// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/DetachedLive.h"

#include "ui/live/LivePage.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Settings.h"
#include "ui/window/Frame.h"
#include "ui/window/LiveElsewhere.h"
#include "ui/window/LiveWindow.h"
#include "ui/window/Pulse.h"

#include <QAction>
#include <QStringList>

namespace ringdown::window {
namespace {

/// What acts on Live itself, or ends everything, needs no other window.
bool leads(const QString &id)
{
    static const QStringList others = {QStringLiteral("view.detach-live"), QStringLiteral("view.reload"),
                                       QStringLiteral("go.live"), QStringLiteral("file.quit")};
    return !others.contains(id);
}

} // namespace

DetachedLive::DetachedLive(Frame &frame, Pulse &pulse, shell::Settings &settings,
                           const shell::ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_frame(frame)
    , m_pulse(pulse)
    , m_settings(settings)
    , m_actions(actions)
    , m_main(window)
    , m_elsewhere(new LiveElsewhere(&frame))
{
    m_elsewhere->hide();
    connect(frame.live, &live::LivePage::detachWanted, this, &DetachedLive::toggle);
    connect(m_elsewhere, &LiveElsewhere::bringBackWanted, this, &DetachedLive::bringBack);
    connect(m_elsewhere, &LiveElsewhere::raiseWanted, this, &DetachedLive::raise);
    connect(frame.live, &live::LivePage::openWanted, this, &DetachedLive::leave);
    connect(frame.live, &live::LivePage::listenWanted, this, &DetachedLive::leave);
    connect(frame.live, &live::LivePage::drillWanted, this, &DetachedLive::leave);
    for (const shell::ActionRegistry::Entry &each : actions.entries()) {
        if (each.spec.scope == shell::KeyScope::Window && leads(each.spec.id))
            connect(each.action, &QAction::triggered, this, &DetachedLive::leave);
    }
}

bool DetachedLive::isInFront() const
{
    return m_window && m_window->isActiveWindow();
}

shell::Page &DetachedLive::pageInFront() const
{
    return isInFront() ? *m_frame.live : *m_frame.page();
}

void DetachedLive::leave()
{
    if (isInFront())
        Q_EMIT mainWanted();
}

void DetachedLive::toggle()
{
    if (m_window)
        bringBack();
    else
        detach();
}

void DetachedLive::detach()
{
    m_window = new LiveWindow(m_settings, m_actions, m_main);
    connect(&m_pulse, &Pulse::stateShown, m_window, &LiveWindow::showState);
    connect(&m_window->banner(), &shell::Banner::pressed, m_frame.banner, &shell::Banner::pressed);
    connect(m_window, &LiveWindow::bringBackWanted, this, &DetachedLive::bringBack);
    m_frame.standIn(QStringLiteral("live"), *m_elsewhere);
    m_frame.live->setStands(live::LivePage::Stands::InOwnWindow);
    m_window->take(*m_frame.live);
    m_pulse.alsoTellIn(&m_window->banner());
    m_window->show();
    Q_EMIT moved(m_frame.live);
}

void DetachedLive::bringBack()
{
    if (!m_window)
        return;
    m_window->keepPlace();
    m_pulse.alsoTellIn(nullptr);
    m_frame.live->setStands(live::LivePage::Stands::InConsole);
    m_frame.standIn(QStringLiteral("live"), *m_frame.live);
    m_window->hide();
    m_window->deleteLater();
    m_window = nullptr;
    Q_EMIT moved(nullptr);
}

void DetachedLive::raise()
{
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void DetachedLive::keep()
{
    m_settings.setLiveDetached(isDetached());
    if (m_window)
        m_window->keepPlace();
}

void DetachedLive::end()
{
    if (m_window)
        m_window->hide();
}

void DetachedLive::restore()
{
    if (m_settings.isLiveDetached() && !m_window)
        detach();
}

} // namespace ringdown::window
