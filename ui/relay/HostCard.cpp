// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relay/HostCard.h"

#include "core/base/PublicUrl.h"
#include "ui/format/DriftWords.h"
#include "ui/format/EngineWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/NumberField.h"
#include "ui/shell/WrapRow.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStringList>
#include <QVBoxLayout>

#include <utility>

namespace ringdown::relay_ui {
namespace {

QString fromNextStart()
{
    return HostCard::tr("It counts from the relay’s next start on: switch it off and on again.");
}

} // namespace

HostCard::HostCard(QWidget *parent)
    : QFrame(parent)
    , m_runs(new QCheckBox(tr("Run a relay on this desk")))
    , m_port(new shell::NumberField)
    , m_portHint(new shell::Caption(shell::TextSize::Small, format::Tone::Care))
    , m_withDesk(new QCheckBox(tr("Start with the desk")))
    , m_address(new QLineEdit)
    , m_addressHint(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
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
    column->addWidget(m_port->note());
    m_portHint->setWordWrap(true);
    m_portHint->hide();
    column->addWidget(m_portHint);
    auto *addressLabel = new QLabel(tr("Public &address"));
    addressLabel->setBuddy(m_address);
    m_address->setObjectName(QStringLiteral("host-public-address"));
    m_address->setPlaceholderText(QStringLiteral("https://relay.example.com"));
    m_address->setAccessibleName(tr("Public address of the relay on this desk"));
    m_address->setToolTip(
        tr("Where Twilio reaches it: the name of the proxy or tunnel that leads to its port"));
    m_address->setMinimumWidth(240);
    auto *address = new QHBoxLayout;
    address->addWidget(addressLabel);
    address->addWidget(m_address, 1);
    column->addLayout(address);
    m_addressHint->setWordWrap(true);
    column->addWidget(m_addressHint);
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
    connect(m_port, &QSpinBox::editingFinished, this, &HostCard::takePort);
    connect(m_address, &QLineEdit::editingFinished, this, &HostCard::takeAddress);
    connect(m_withDesk, &QCheckBox::clicked, this, [this](bool starts) {
        if (m_host)
            m_host->setStartsWithDesk(starts);
    });
    setHost(nullptr);
}

void HostCard::setHost(HostPort *host)
{
    if (m_host)
        m_host->disconnect(this);
    m_host = host;
    m_start.reset();
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

void HostCard::focusAddress()
{
    m_address->setFocus(Qt::OtherFocusReason);
    m_address->selectAll();
}

void HostCard::focusPort()
{
    m_port->setFocus(Qt::OtherFocusReason);
    m_port->selectAll();
}

void HostCard::takePort()
{
    if (!m_host || m_port->value() == m_host->port())
        return;
    m_host->setPort(m_port->value());
    tellPort();
}

void HostCard::tellPort()
{
    m_portHint->setText(fromNextStart());
    m_portHint->setVisible(m_start && m_start->port != m_host->port());
}

void HostCard::takeAddress()
{
    if (!m_host)
        return;
    const std::string typed = m_address->text().trimmed().toStdString();
    const auto url = typed.empty() ? Result<std::string>(typed) : parsePublicUrl(typed);
    if (!url) {
        m_addressHint->setTone(format::Tone::Bad);
        m_addressHint->setText(tr("Not kept: %1.").arg(format::relayWords(url.error().detail)));
        return m_addressHint->show();
    }
    m_host->setPublicUrl(*url);
    m_address->setText(QString::fromStdString(*url));
    tellAddress();
}

/// What speaks against the one that is kept, and from when on it counts.
void HostCard::tellAddress()
{
    const std::string url = m_host->publicUrl();
    QStringList words = {url.empty()
                             ? tr("Without one, Twilio cannot send calls here.")
                             : format::outOfReachWords(numbers::publicHostOf(url), format::RelayOf::Desk)};
    format::Tone tone = url.empty() ? format::Tone::Neutral : format::Tone::Bad;
    if (words.front().isEmpty()) {
        words.clear();
        tone = format::Tone::Care;
    }
    if (m_start && m_start->publicUrl != url)
        words << fromNextStart();
    m_addressHint->setTone(tone);
    m_addressHint->setText(words.join(QLatin1Char(' ')));
    m_addressHint->setVisible(!words.isEmpty());
}

void HostCard::read()
{
    setVisible(m_host != nullptr);
    if (!m_host)
        return;
    const HostPort::State state = m_host->state();
    if (state == HostPort::State::Stopped)
        m_start.reset();
    else if (!m_start)
        m_start = {m_host->port(), m_host->publicUrl()};
    m_runs->setChecked(state != HostPort::State::Stopped);
    m_withDesk->setChecked(m_host->startsWithDesk());
    if (!m_port->hasFocus()) { // nobody types there
        const QSignalBlocker quiet(m_port);
        m_port->setValue(m_host->port());
    }
    tellPort();
    if (!m_address->hasFocus()) {
        m_address->setText(QString::fromStdString(m_host->publicUrl()));
        tellAddress();
    }
    tellState();
    tellTrouble();
}

void HostCard::tellState()
{
    switch (m_host->state()) {
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

/// In the place of what it is like while it is off.
void HostCard::tellTrouble()
{
    const QString trouble = m_host->trouble();
    m_state->setTone(trouble.isEmpty() ? format::Tone::Neutral : format::Tone::Bad);
    if (!trouble.isEmpty())
        m_state->setText(trouble);
    if (std::exchange(m_trouble, trouble) == trouble || trouble.isEmpty())
        return;
    QAccessibleEvent news(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

} // namespace ringdown::relay_ui
