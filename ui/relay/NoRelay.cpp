// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relay/NoRelay.h"

#include "ui/shell/EmptyState.h"

#include <QVBoxLayout>

namespace ringdown::relay_ui {

NoRelay::NoRelay(QWidget *parent)
    : QScrollArea(parent)
    , m_state(new shell::EmptyState)
{
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("scrolled"));
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(24, 0, 24, 0);
    m_column->addWidget(m_state, 1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setWidget(inside);
    connect(m_state, &shell::EmptyState::pressed, this, &NoRelay::press);
}

void NoRelay::setHost(HostPort *host)
{
    if (m_host)
        m_host->disconnect(this);
    m_host = host;
    if (host) // a first start that failed leaves a relay that is set up
        connect(host, &HostPort::changed, this, &NoRelay::tell);
    tell();
}

void NoRelay::hold(QWidget *card)
{
    m_column->addWidget(card);
}

void NoRelay::tell()
{
    QStringList ways;
    if (m_host)
        ways << (m_host->isSetUp() ? tr("Start the one here") : tr("Run one here"));
    ways << tr("Connect…") << tr("Demo");
    m_state->tell(
        shell::EmptyKind::FirstUse, tr("No relay connected"),
        tr("A relay answers your numbers and writes down what happened. Run one on this desk, connect to "
           "one elsewhere, or look around with sample data."),
        ways);
}

QWidget *NoRelay::mainPart()
{
    return m_state;
}

void NoRelay::press(int button)
{
    const int first = m_host ? 0 : -1;
    if (button == first)
        m_host->start();
    else if (button == first + 1)
        Q_EMIT connectWanted();
    else
        Q_EMIT demoWanted();
}

} // namespace ringdown::relay_ui
