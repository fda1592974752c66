// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/HelpDesk.h"

#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Page.h"
#include "ui/shell/Settings.h"
#include "ui/welcome/Wizard.h"
#include "ui/window/AboutSheet.h"
#include "ui/window/Frame.h"
#include "ui/window/GreyedControls.h"
#include "ui/window/HelpSheet.h"
#include "ui/window/KeysSheet.h"
#include "ui/window/PageHelp.h"

#include <QCursor>

namespace ringdown::window {

HelpDesk::HelpDesk(Frame &frame, const shell::ActionRegistry &actions, shell::Settings &settings,
                   const credentials::DeskPorts &ports, QWidget *window)
    : QObject(window)
    , m_frame(frame)
    , m_actions(actions)
    , m_settings(settings)
    , m_ports(ports)
    , m_window(window)
    , m_help(new HelpSheet(&frame))
    , m_keys(new KeysSheet(actions, &frame))
    , m_about(new AboutSheet(&frame))
{
    connect(m_help, &HelpSheet::keysWanted, m_keys, &KeysSheet::begin);
    connect(m_keys, &KeysSheet::copyWanted, this, &HelpDesk::copyWanted);
    connect(m_about, &AboutSheet::copyWanted, this, &HelpDesk::copyWanted);
    connect(m_frame.news, &shell::Banner::pressed, m_frame.news, &shell::Banner::clear);
    tellNewsOnce();
    connect(&actions, &shell::ActionRegistry::keysChanged, this, [this] {
        if (!m_frame.news->isHidden())
            showNews();
    });
}

/// Whoever begins with this version has nothing to compare it with.
void HelpDesk::tellNewsOnce()
{
    const QString version = QStringLiteral(RINGDOWN_VERSION);
    if (const QString seen = m_settings.newsSeen(); !seen.isEmpty() && seen != version)
        showNews();
    m_settings.setNewsSeen(version);
}

void HelpDesk::showNews()
{
    m_frame.news->say(format::Tone::Active, news(shell::KeyWords(&m_actions)), tr("Dismiss"));
}

void HelpDesk::showPageHelp(const QString &place, const shell::Page &page)
{
    const QWidget &part = m_frame.isAncestorOf(&page) ? static_cast<const QWidget &>(m_frame) : page;
    m_help->begin(page.title(), pageHelp(place, shell::KeyWords(&m_actions)),
                  greyedControls(part, QCursor::pos()));
}

void HelpDesk::showKeys()
{
    m_keys->begin();
}

void HelpDesk::showAbout()
{
    m_about->begin();
}

void HelpDesk::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new welcome::Wizard(m_ports, connectProblem, m_window);
        m_welcome->setNumbers(m_numbers);
        if (shell::hasHostedRelay())
            m_welcome->tellSetUp();
        connect(m_welcome, &welcome::Wizard::demoWanted, this, &HelpDesk::demoWanted);
        connect(m_welcome, &welcome::Wizard::hostWanted, this, &HelpDesk::hostWanted);
        connect(m_welcome, &welcome::Wizard::connectWanted, this,
                [this](const QUrl &relay, const Secret &token, bool keeps) {
                    Q_EMIT connectWanted(relay, token, keeps ? KeepToken::InKeyring : KeepToken::ThisRun);
                });
        connect(m_welcome, &QWizard::accepted, this, &HelpDesk::welcomed);
        // Until it came to something, what was entered stays for whoever opens it again.
        connect(m_welcome, &welcome::Wizard::hostWanted, m_welcome, &QObject::deleteLater);
        connect(m_welcome, &welcome::Wizard::connectWanted, m_welcome, &QObject::deleteLater);
    } else if (!m_welcome->isVisible()) {
        m_welcome->restart();
    }
    m_welcome->open();
}

void HelpDesk::showHosting()
{
    showWelcome();
    m_welcome->choose(welcome::Way::RunHere);
}

} // namespace ringdown::window
