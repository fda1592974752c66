// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/RelayDeeds.h"

#include "ui/live/LivePage.h"
#include "ui/relay/RelayPage.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/StatusStrip.h"
#include "ui/window/Frame.h"

namespace ringdown::window {
namespace {

relay_ui::MutedAlarms mutedIn(const shell::Settings &settings)
{
    relay_ui::MutedAlarms muted;
    const auto stored = settings.mutedAlarms();
    for (auto each = stored.begin(); each != stored.end(); ++each)
        muted[each.key().toStdString()] = Instant{each.value()};
    return muted;
}

void keepMuted(shell::Settings &settings, const relay_ui::MutedAlarms &muted)
{
    QMap<QString, qint64> stored;
    for (const auto &[what, until] : muted)
        stored[QString::fromStdString(what)] = until.milliseconds;
    settings.setMutedAlarms(stored);
}

} // namespace

RelayDeeds::RelayDeeds(Frame &frame, shell::Settings &settings, QWidget *window)
    : QObject(window)
    , m_frame(frame)
    , m_settings(settings)
    , m_page(new relay_ui::RelayPage)
    , m_stop(new relay_ui::StopSheet(window))
{
    m_frame.add(QStringLiteral("relay"), *m_page);
    m_page->setMuted(mutedIn(settings));
    connect(m_page, &relay_ui::RelayPage::connectWanted, this, &RelayDeeds::connectWanted);
    connect(m_page, &relay_ui::RelayPage::demoWanted, this, &RelayDeeds::demoWanted);
    connect(m_page, &relay_ui::RelayPage::alarmsChanged, this, &RelayDeeds::showAlarms);
    connect(m_page, &relay_ui::RelayPage::outboxShown, this, [this](const QString &words, format::Tone tone) {
        m_frame.status->show(shell::StatusStrip::Segment::Outbox, words,
                             tr("Texts that wait to be sent. Press to see what the relay tells of them."),
                             tone);
    });
    connect(m_page, &relay_ui::RelayPage::mutedChanged, this,
            [this](const relay_ui::MutedAlarms &muted) { keepMuted(m_settings, muted); });
    connect(m_page, &relay_ui::RelayPage::stopWanted, this,
            [this] { m_stop->begin(m_frame.live->runningCount()); });
    connect(m_stop, &relay_ui::StopSheet::confirmed, m_page, &relay_ui::RelayPage::confirmStop);
}

void RelayDeeds::setHost(relay_ui::HostPort &host)
{
    m_page->setHost(&host);
}

void RelayDeeds::showHostAddress()
{
    m_page->showHostAddress();
}

void RelayDeeds::showHost()
{
    m_page->showHost();
}

void RelayDeeds::follow(link::RelayPort *relay)
{
    disconnect(m_connections);
    m_connections = connect(relay, &link::RelayPort::connected, m_page, [page = m_page] { page->askNow(); });
}

void RelayDeeds::showAlarms(int count, const QString &worst)
{
    const QString meaning =
        count <= 1 ? worst : tr("%1, and %n alarm(s) more", nullptr, count - 1).arg(worst);
    m_frame.sidebar->places().setBadge(QStringLiteral("relay"), count > 0 ? shell::alarmBadge : 0, meaning);
}

} // namespace ringdown::window
