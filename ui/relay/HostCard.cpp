// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relay/HostCard.h"

#include "ui/shell/Caption.h"
#include "ui/shell/WrapRow.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ringdown::relay_ui {

HostCard::HostCard(QWidget *parent)
    : QFrame(parent)
    , m_runs(new QCheckBox(tr("Run a relay on this desk")))
    , m_port(new QSpinBox)
    , m_withDesk(new QCheckBox(tr("Start with the desk")))
    , m_state(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("On this desk"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto *title = new shell::Caption(shell::TextSize::Strong);
    title->setText(tr("On this desk"));
    column->addWidget(title);
    auto *row = new shell::WrapRow;
    row->setSpacing(16);
    row->addWidget(m_runs);
    auto *label = new QLabel(tr("&Port"));
    label->setBuddy(m_port);
    m_port->setRange(0, 65'535);
    m_port->setSpecialValueText(tr("any"));
    m_port->setMinimumWidth(90);
    m_port->setAccessibleName(tr("Port of the relay on this desk"));
    m_port->setToolTip(
        tr("Where it listens for webhooks from its next start on; a proxy or tunnel leads there"));
    row->addTogether({label, m_port});
    row->addWidget(m_withDesk);
    column->addLayout(row);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    connect(m_runs, &QCheckBox::clicked, this, [this](bool runs) {
        if (!m_host)
            return;
        if (runs)
            m_host->start();
        else
            Q_EMIT stopWanted();
        read(); // until it is confirmed, it runs
    });
    connect(m_port, &QSpinBox::editingFinished, this, [this] {
        if (m_host)
            m_host->setPort(m_port->value());
    });
    connect(m_withDesk, &QCheckBox::clicked, this, [this](bool starts) {
        if (m_host)
            m_host->setStartsWithDesk(starts);
    });
    setHost(nullptr);
}

void HostCard::setHost(HostPort *host)
{
    m_host = host;
    if (host)
        connect(host, &HostPort::changed, this, &HostCard::read);
    read();
}

void HostCard::confirmStop()
{
    if (m_host)
        m_host->stop();
    read();
}

void HostCard::read()
{
    setVisible(m_host != nullptr);
    if (!m_host)
        return;
    const HostPort::State state = m_host->state();
    m_runs->setChecked(state != HostPort::State::Stopped);
    m_withDesk->setChecked(m_host->startsWithDesk());
    const QSignalBlocker quiet(m_port);
    m_port->setValue(m_host->port());
    switch (state) {
    case HostPort::State::Stopped:
        m_state->setText(m_host->isSetUp()
                             ? tr("It is off: calls go to the fallback URL until it runs again.")
                             : tr("None was set up here yet. It begins with an empty log and no plan."));
        break;
    case HostPort::State::Starting:
        m_state->setText(tr("It starts."));
        break;
    case HostPort::State::Running:
        m_state->setText(tr("It runs as long as this console does. It has no account credential, only what "
                            "Credentials gave it."));
        break;
    }
}

} // namespace ringdown::relay_ui
