// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/CredentialsPage.h"

#include "ui/credentials/AccessCard.h"
#include "ui/credentials/AccountCard.h"
#include "ui/credentials/CardBoard.h"
#include "ui/credentials/Desks.h"
#include "ui/credentials/HealthCard.h"
#include "ui/credentials/KeyDesk.h"
#include "ui/credentials/KeyringNotice.h"
#include "ui/credentials/RelayDesk.h"
#include "ui/credentials/RotationDesk.h"
#include "ui/credentials/RotationView.h"
#include "ui/credentials/RuntimeCard.h"
#include "ui/credentials/SheetWires.h"
#include "ui/credentials/Sheets.h"
#include "ui/credentials/TheftCard.h"
#include "ui/credentials/VaultAccess.h"
#include "ui/link/RelayPort.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"
#include "ui/shell/PageHeader.h"

#include <QTimer>
#include <QVBoxLayout>

namespace ringdown::credentials {
namespace {

using namespace std::chrono_literals;

constexpr auto askPause = 30s;
constexpr auto oldAge = 75s; ///< more than two questions went without an answer

} // namespace

CredentialsPage::CredentialsPage(const DeskPorts &ports, QWidget &area)
    : m_now(ports.clock())
    , m_again(new QTimer(this))
    , m_age(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_desks(new Desks(ports, this))
    , m_sheets(std::make_unique<Sheets>(&area))
    , m_wires(new SheetWires(*m_desks, *m_sheets, this))
    , m_board(new CardBoard)
    , m_trouble(new shell::Banner)
    , m_unfinished(new shell::Banner)
    , m_rotation(new RotationView(*m_desks->rotation, *m_sheets->rotation, *m_unfinished, this))
{
    lay();
    wireDesks();
    wireAccountCard();
    wireRelayCards();
    wireNotice();
    m_desks->gather();
    m_desks->vault->look();
}

CredentialsPage::~CredentialsPage() = default;

void CredentialsPage::lay()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trouble);
    column->addWidget(m_unfinished);
    auto *header = new shell::PageHeader(
        tr("Credentials"),
        tr("What opens the account stays on this desk; what a relay holds can be revoked alone."));
    header->addRight(m_age);
    column->addWidget(header);
    column->addWidget(m_board, 1);
}

void CredentialsPage::wireDesks()
{
    connect(m_desks, &Desks::changed, this, &CredentialsPage::showAll);
    connect(m_desks->relay, &RelayDesk::answered, this, [this] {
        m_asOf = m_now;
        showAge();
    });
    m_again->setInterval(askPause);
    connect(m_again, &QTimer::timeout, m_desks->relay, &RelayDesk::refresh);
    connect(m_desks, &Desks::said, this, &CredentialsPage::said);
    connect(m_desks, &Desks::relayKeysKept, this, &CredentialsPage::relayKeysKept);
    connect(m_desks, &Desks::refused, this,
            [this](const QString &sentence) { m_trouble->say(format::Tone::Bad, sentence, tr("Dismiss")); });
    connect(m_trouble, &shell::Banner::pressed, m_trouble, &shell::Banner::clear);
    connect(m_wires, &SheetWires::said, this, &CredentialsPage::said);
    connect(m_wires, &SheetWires::copyWanted, this, &CredentialsPage::copyWanted);
    connect(m_wires, &SheetWires::rotationWanted, this, &CredentialsPage::rotateToken);
}

void CredentialsPage::wireAccountCard()
{
    AccountCard *card = m_board->account;
    connect(card, &AccountCard::copySidWanted, this, [this] {
        Q_EMIT plainCopyWanted(QString::fromStdString(snapshot().account.sid), tr("Account SID copied."));
    });
    connect(card, &AccountCard::useWanted, m_wires, &SheetWires::showWebhookKey);
    connect(card, &AccountCard::replaceWanted, m_wires, &SheetWires::store);
    connect(card, &AccountCard::forgetWanted, m_wires, &SheetWires::askToForget);
    connect(card, &AccountCard::replaceRelayTokenWanted, this, &CredentialsPage::relayTokenWanted);
    connect(card, &AccountCard::forgetRelayTokenWanted, m_desks->account, &AccountDesk::forgetRelayToken);
    connect(card, &AccountCard::importWanted, m_wires, &SheetWires::importFile);
    connect(card, &AccountCard::personLeftWanted, m_wires, &SheetWires::personLeft);
}

void CredentialsPage::wireRelayCards()
{
    connect(m_board->runtime, &RuntimeCard::revokeKeyWanted, m_wires, &SheetWires::askToRevokeKey);
    connect(m_board->runtime, &RuntimeCard::makeKeyWanted, m_desks->keys, &KeyDesk::makeFittingKey);
    connect(m_board->runtime, &RuntimeCard::dropWebhookKeyWanted, m_wires, &SheetWires::askToDropWebhookKey);
    connect(m_board->runtime, &RuntimeCard::rotationWanted, this, &CredentialsPage::rotateToken);
    connect(m_board->health, &HealthCard::remedyWanted, this, &CredentialsPage::remedy);
    connect(m_board->theft, &TheftCard::askAgainWanted, m_desks->relay, &RelayDesk::askReach);
    connect(m_board->access, &AccessCard::newTokenWanted, m_wires, &SheetWires::newToken);
    connect(m_board->access, &AccessCard::revokeWanted, m_wires, &SheetWires::askToRevokeToken);
}

void CredentialsPage::wireNotice()
{
    KeyringNotice *notice = m_board->notice;
    connect(notice, &KeyringNotice::unlockWanted, m_desks->account, &AccountDesk::unlock);
    connect(notice, &KeyringNotice::thisRunWanted, m_desks->vault, &VaultAccess::useMemory);
    connect(notice, &KeyringNotice::keyringWanted, m_desks->vault, &VaultAccess::useKeyring);
    connect(notice, &KeyringNotice::cancelWanted, m_desks->vault, &VaultAccess::cancelAll);
}

void CredentialsPage::showAll()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        m_board->show(snapshot(), m_now);
}

const Snapshot &CredentialsPage::snapshot() const
{
    return m_desks->snapshot();
}

void CredentialsPage::setRelay(link::RelayPort *relay)
{
    if (m_relay)
        disconnect(m_relay, nullptr, this, nullptr);
    m_relay = relay;
    m_asOf.reset();
    m_desks->setRelay(relay);
    if (relay)
        connect(relay, &link::RelayPort::livenessChanged, this, &CredentialsPage::showAge);
    showAge();
}

void CredentialsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        showAll();
    m_desks->vault->lookForThisRun();
    m_desks->relay->refresh();
    m_again->start();
}

void CredentialsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_again->stop();
}

/// What the relay told of itself, and whether that may be taken for the state of now.
void CredentialsPage::showAge()
{
    const bool isLost = m_relay && m_relay->freshness().liveness == client::Liveness::Lost;
    const format::Times times(QTimeZone::systemTimeZone(), format::Times::Naming::WithZone);
    const bool isOld = m_asOf && m_now - *m_asOf > oldAge;
    m_board->greyRelay(isLost);
    m_age->setVisible(m_relay && m_asOf);
    if (!m_asOf)
        return;
    m_age->setTone(isLost ? format::Tone::Bad : isOld ? format::Tone::Care : format::Tone::Neutral);
    m_age->setText(isLost ? tr("No answer since %1").arg(times.near(*m_asOf, m_now))
                          : tr("as of %1").arg(times.clock(*m_asOf)));
}

void CredentialsPage::setNow(Instant now)
{
    constexpr std::int64_t minute = 60'000;
    const bool isAnotherMinute = m_now.milliseconds / minute != now.milliseconds / minute;
    m_now = now;
    if (!isVisible())
        return;
    showAge();
    if (isAnotherMinute)
        showAll(); // "Today 10:40" becomes "Yesterday 10:40", ages grow
}

void CredentialsPage::reload()
{
    m_desks->reload();
}

QString CredentialsPage::title() const
{
    return tr("Credentials");
}

QWidget *CredentialsPage::mainTable()
{
    return m_board;
}

void CredentialsPage::remedy(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        break;
    case Remedy::CheckToken:
        m_desks->account->tryToken();
        break;
    case Remedy::GiveWebhookKey:
        m_wires->showWebhookKey();
        break;
    case Remedy::RotateToken:
        rotateToken();
        break;
    case Remedy::RotateApiKey:
        rotateApiKey();
        break;
    case Remedy::MakeFittingKey:
        m_desks->keys->makeFittingKey();
        break;
    }
}

void CredentialsPage::importFile()
{
    m_wires->importFile();
}

void CredentialsPage::importFrom(const QString &path)
{
    m_wires->importFrom(path);
}

void CredentialsPage::rotateToken()
{
    m_rotation->propose(desk::RotationKind::AuthToken);
}

void CredentialsPage::rotateApiKey()
{
    m_rotation->propose(desk::RotationKind::ApiKey);
}

void CredentialsPage::personLeft()
{
    m_wires->personLeft();
}

} // namespace ringdown::credentials
