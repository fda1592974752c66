// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/ClosingSheet.h"

#include "ui/shell/Caption.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::window {

ClosingSheet::ClosingSheet(QWidget *window)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Title))
    , m_words(new shell::Caption(shell::TextSize::Normal))
    , m_always(new QCheckBox(tr("Do so from now on (Settings can change it)")))
    , m_keep(new QPushButton)
    , m_quit(new QPushButton)
{
    panel()->setAccessibleName(tr("Closing Ringdown"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    m_words->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_always);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    m_keep->setProperty("primary", true);
    foot->addStretch(1);
    foot->addWidget(m_quit);
    foot->addWidget(m_keep);
    column->addLayout(foot);
    connect(m_keep, &QPushButton::clicked, this, &ClosingSheet::submit);
    connect(m_quit, &QPushButton::clicked, this, &ClosingSheet::carryOut);
}

void ClosingSheet::carryOut()
{
    const bool always = m_always->isVisible() && m_always->isChecked();
    close();
    if (m_deed == Deed::Restart)
        Q_EMIT restartWanted();
    else
        Q_EMIT quitWanted(always);
}

void ClosingSheet::beginRestart(Edits edits)
{
    m_deed = Deed::Restart;
    m_title->setText(tr("This desk answers your calls"));
    m_words->setText(edits == Edits::Kept
                         ? tr("Its relay begins again with the console. Until it runs, for some seconds, "
                              "calls go to the fallback URL. The draft is kept.")
                         : tr("Its relay begins again with the console. Until it runs, for some seconds, "
                              "calls go to the fallback URL."));
    m_always->hide();
    m_keep->setText(tr("Not now"));
    m_quit->setText(tr("Restart both"));
    open();
    m_keep->setFocus(Qt::PopupFocusReason);
}

QString ClosingSheet::endWords(Relay relay)
{
    switch (relay) {
    case Relay::None:
        return tr("No relay is connected: no call depends on this console.");
    case Relay::Elsewhere:
        return tr("The relay runs elsewhere and goes on without this console.");
    case Relay::Here:
        return tr(
            "Ending the console ends its relay: calls will go to the fallback URL until it runs again.");
    case Relay::Invented:
        return tr("The demo ends with this console; its calls are invented.");
    }
    return {};
}

void ClosingSheet::begin(Tray tray, Relay relay)
{
    m_deed = Deed::Quit;
    const bool serves = relay == Relay::Here;
    const bool hasTray = tray == Tray::There;
    m_title->setText(serves ? tr("This desk answers your calls") : tr("Close the window?"));
    const QString end = endWords(relay);
    m_words->setText(!hasTray               ? end
                     : relay == Relay::None ? tr("In the tray it goes on. %1").arg(end)
                                            : tr("In the tray it goes on and tells of calls. %1").arg(end));
    m_always->setVisible(hasTray);
    m_always->setChecked(false);
    m_keep->setText(hasTray ? tr("Keep running in the tray") : tr("Keep running"));
    m_quit->setText(serves ? tr("End the relay and quit") : tr("Quit"));
    open();
    m_keep->setFocus(Qt::PopupFocusReason);
}

void ClosingSheet::submit()
{
    const bool hasTray = m_always->isVisible();
    const bool always = hasTray && m_always->isChecked();
    close();
    if (hasTray)
        Q_EMIT keepRunningWanted(always);
}

} // namespace ringdown::window
