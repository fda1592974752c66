// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/CredentialsPage.h"

#include "ui/credentials/AccessCard.h"
#include "ui/credentials/AccountCard.h"
#include "ui/credentials/AccountSheet.h"
#include "ui/credentials/AuditCard.h"
#include "ui/credentials/HealthCard.h"
#include "ui/credentials/ImportDesk.h"
#include "ui/credentials/ImportSheet.h"
#include "ui/credentials/KeptFocus.h"
#include "ui/credentials/KeyDesk.h"
#include "ui/credentials/KeyringNotice.h"
#include "ui/credentials/LossQuestions.h"
#include "ui/credentials/PersonLeftSheet.h"
#include "ui/credentials/RotationDesk.h"
#include "ui/credentials/RotationView.h"
#include "ui/credentials/RuntimeCard.h"
#include "ui/credentials/Sheets.h"
#include "ui/credentials/TheftCard.h"
#include "ui/credentials/TokenSheet.h"
#include "ui/credentials/TypedSheet.h"
#include "ui/credentials/WebhookKeySheet.h"
#include "ui/link/RelayPort.h"
#include "ui/shell/Banner.h"
#include "ui/shell/PageHeader.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace ringdown::credentials {
namespace {

constexpr int twoColumnsFrom = 940;
constexpr std::size_t keptRelayChanges = 100;

} // namespace

CredentialsPage::CredentialsPage(const DeskPorts &ports, QWidget &area)
    : m_ports(ports)
    , m_now(ports.clock())
    , m_soon(new QTimer(this))
    , m_vault(new VaultAccess(ports.keyring, ports.memory, this))
    , m_audit(new AuditTrail(ports.directory, this))
    , m_account(new AccountDesk(*m_vault, *m_audit, ports.carrier, ports.clock, this))
    , m_relay(new RelayDesk(this))
    , m_keys(new KeyDesk(*m_account, *m_relay, ports.carrier, this))
    , m_import(new ImportDesk(*m_vault, ports.directory, this))
    , m_rotation(new RotationDesk(ports.rotations, *m_vault, *m_relay, this))
    , m_notice(new KeyringNotice)
    , m_trouble(new shell::Banner)
    , m_unfinished(new shell::Banner)
    , m_scroll(new QScrollArea)
    , m_grid(new QGridLayout)
    , m_accountCard(new AccountCard)
    , m_runtimeCard(new RuntimeCard)
    , m_healthCard(new HealthCard)
    , m_theftCard(new TheftCard)
    , m_accessCard(new AccessCard)
    , m_auditCard(new AuditCard)
    , m_sheets(std::make_unique<Sheets>(&area))
{
    lay();
    wireDesks();
    wireCards();
    wireNotices();
    wireAccountSheets();
    wireRelaySheets();
    wireImport();
    wireRotation();
    gather();
    m_vault->look();
}

CredentialsPage::~CredentialsPage() = default;

void CredentialsPage::lay()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_trouble);
    column->addWidget(m_unfinished);
    column->addWidget(new shell::PageHeader(
        tr("Credentials"),
        tr("What opens the account stays on this desk; what a relay holds can be revoked alone.")));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Credentials"));
    auto *inner = new QWidget;
    inner->setObjectName(QStringLiteral("scrolled"));
    auto *rows = new QVBoxLayout(inner);
    rows->setContentsMargins(24, 2, 24, 20);
    rows->setSpacing(14);
    rows->addWidget(m_notice);
    m_grid->setSpacing(14);
    rows->addLayout(m_grid);
    arrange();
    rows->addWidget(m_accessCard);
    rows->addWidget(m_auditCard, 1);
    m_scroll->setWidget(inner);
    column->addWidget(m_scroll, 1);
}

void CredentialsPage::arrange()
{
    const bool isWide = width() >= twoColumnsFrom;
    QWidget *const cards[] = {m_accountCard, m_runtimeCard, m_healthCard, m_theftCard};
    for (int i = 0; i < 4; ++i)
        m_grid->addWidget(cards[i], isWide ? i / 2 : i, isWide ? i % 2 : 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, isWide ? 1 : 0);
}

void CredentialsPage::wireDesks()
{
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &CredentialsPage::gather);
    const auto lookSoon = [this] { m_soon->start(0); };
    connect(m_account, &AccountDesk::changed, this, lookSoon);
    connect(m_vault, &VaultAccess::changed, this, lookSoon);
    connect(m_relay, &RelayDesk::changed, this, lookSoon);
    const auto trouble = [this](const QString &sentence) {
        m_trouble->say(format::Tone::Bad, sentence, tr("Dismiss"));
    };
    connect(m_account, &AccountDesk::refused, this, trouble);
    connect(m_relay, &RelayDesk::refused, this, trouble);
    connect(m_keys, &KeyDesk::refused, this, trouble);
    connect(m_relay, &RelayDesk::said, this, &CredentialsPage::said);
    connect(m_keys, &KeyDesk::said, this, &CredentialsPage::said);
    connect(m_trouble, &shell::Banner::pressed, m_trouble, &shell::Banner::clear);
}

void CredentialsPage::wireCards()
{
    connect(m_accountCard, &AccountCard::copySidWanted, this, [this] {
        Q_EMIT plainCopyWanted(QString::fromStdString(m_snapshot.account.sid), tr("Account SID copied."));
    });
    connect(m_accountCard, &AccountCard::useWanted, this, &CredentialsPage::showWebhookKey);
    connect(m_accountCard, &AccountCard::replaceWanted, this, [this] {
        const AccountView &stored = m_snapshot.account;
        m_sheets->account->begin(stored.hasToken ? AccountSheet::Purpose::Replace
                                                 : AccountSheet::Purpose::StoreFirst,
                                 stored.sid, keeper());
    });
    connect(m_accountCard, &AccountCard::forgetWanted, this, &CredentialsPage::askToForget);
    connect(m_accountCard, &AccountCard::forgetRelayTokenWanted, m_account, &AccountDesk::forgetRelayToken);
    connect(m_accountCard, &AccountCard::importWanted, this, &CredentialsPage::importFile);
    connect(m_accountCard, &AccountCard::personLeftWanted, this, &CredentialsPage::personLeft);
    connect(m_runtimeCard, &RuntimeCard::revokeKeyWanted, this, &CredentialsPage::askToRevokeKey);
    connect(m_runtimeCard, &RuntimeCard::makeKeyWanted, m_keys, &KeyDesk::makeFittingKey);
    connect(m_runtimeCard, &RuntimeCard::dropWebhookKeyWanted, this, &CredentialsPage::askToDropWebhookKey);
    connect(m_runtimeCard, &RuntimeCard::rotationWanted, this, &CredentialsPage::rotateToken);
    connect(m_healthCard, &HealthCard::remedyWanted, this, &CredentialsPage::remedy);
    connect(m_theftCard, &TheftCard::askAgainWanted, m_relay, &RelayDesk::askReach);
    connect(m_accessCard, &AccessCard::newTokenWanted, this,
            [this] { m_sheets->token->begin(m_snapshot.relay.place); });
    connect(m_accessCard, &AccessCard::revokeWanted, this, &CredentialsPage::askToRevokeToken);
}

void CredentialsPage::wireNotices()
{
    connect(m_notice, &KeyringNotice::unlockWanted, m_account, &AccountDesk::unlock);
    connect(m_notice, &KeyringNotice::thisRunWanted, m_vault, &VaultAccess::useMemory);
    connect(m_notice, &KeyringNotice::keyringWanted, m_vault, &VaultAccess::useKeyring);
    connect(m_notice, &KeyringNotice::cancelWanted, m_vault, &VaultAccess::cancelAll);
}

void CredentialsPage::wireAccountSheets()
{
    connect(m_sheets->account, &AccountSheet::storeWanted, m_account, &AccountDesk::store);
    connect(m_account, &AccountDesk::storeRefused, m_sheets->account, &DeedSheet::showProblem);
    connect(m_account, &AccountDesk::stored, this, [this] {
        m_sheets->account->close();
        Q_EMIT said(m_vault->isMemory() ? tr("The account is stored for this run.")
                                        : tr("The account is stored in the keyring."));
    });
    connect(m_sheets->webhookKey, &WebhookKeySheet::copyWanted, this, &CredentialsPage::copyWanted);
    connect(m_sheets->webhookKey, &WebhookKeySheet::giveWanted, m_relay, &RelayDesk::giveWebhookKey);
    connect(m_account, &AccountDesk::refused, m_sheets->webhookKey, &DeedSheet::showProblem);
    connect(m_account, &AccountDesk::keyDerived, this, [this](const twilio::WebhookKey &key) {
        using Relay = WebhookKeySheet::Relay;
        const Relay relay = !m_snapshot.relay.isConnected      ? Relay::None
                            : m_relay->hasWebhookKey(key.id()) ? Relay::HasKey
                                                               : Relay::WithoutKey;
        m_sheets->webhookKey->showKey(key, relay);
    });
    connect(m_sheets->personLeft, &PersonLeftSheet::personLeft, this, [this](const QString &name) {
        m_account->notePersonLeft(name);
        rotateToken();
    });
}

void CredentialsPage::wireRelaySheets()
{
    connect(m_sheets->token, &TokenSheet::makeWanted, m_relay, &RelayDesk::makeToken);
    connect(m_sheets->token, &TokenSheet::copyWanted, this, &CredentialsPage::copyWanted);
    connect(m_relay, &RelayDesk::tokenMade, m_sheets->token, &TokenSheet::showToken);
    connect(m_relay, &RelayDesk::tokenRefused, m_sheets->token, &DeedSheet::showProblem);
    connect(m_relay, &RelayDesk::webhookKeyGiven, m_sheets->webhookKey, &WebhookKeySheet::showGiven);
    connect(m_relay, &RelayDesk::refused, m_sheets->webhookKey, &DeedSheet::showProblem);
}

void CredentialsPage::wireImport()
{
    ImportSheet *sheet = m_sheets->envFile;
    connect(sheet, &ImportSheet::lookWanted, m_import, &ImportDesk::look);
    connect(sheet, &ImportSheet::repairWanted, m_import, &ImportDesk::repairMode);
    connect(sheet, &ImportSheet::storeWanted, m_import, &ImportDesk::store);
    connect(sheet, &shell::Sheet::closed, m_import, &ImportDesk::leave);
    connect(m_import, &ImportDesk::found, sheet, &ImportSheet::showFound);
    connect(m_import, &ImportDesk::openToOthers, sheet, &ImportSheet::showOpenToOthers);
    connect(m_import, &ImportDesk::refused, sheet, &ImportSheet::showRefusal);
    connect(m_import, &ImportDesk::stored, this, [this, sheet](int count) {
        sheet->close();
        m_audit->read();
        m_account->refresh();
        Q_EMIT said(tr("%n entry(ies) stored; the file is untouched.", nullptr, count));
    });
}

void CredentialsPage::wireRotation()
{
    m_rotationView = new RotationView(*m_rotation, *m_sheets->rotation, *m_unfinished, this);
    connect(m_rotation, &RotationDesk::finished, this, [this] {
        m_audit->read();
        m_account->refresh();
    });
}

void CredentialsPage::propose(desk::RotationKind kind)
{
    const QString &place = m_relay->relay().place;
    m_rotationView->propose(kind, place.isEmpty() ? tr("the relay") : place);
}

void CredentialsPage::gather()
{
    m_snapshot.keyring = {m_vault->state(), m_vault->place(), m_vault->isMemory(), m_vault->waitsForPerson()};
    m_snapshot.account = m_account->account();
    m_snapshot.check = m_account->check();
    m_snapshot.ledger = m_account->ledger();
    m_snapshot.relay = m_relay->relay();
    showAll();
}

void CredentialsPage::showAll()
{
    const KeptFocus kept(*this);
    m_notice->show(m_snapshot.keyring);
    m_accountCard->show(m_snapshot, m_now);
    m_runtimeCard->show(m_snapshot, m_now);
    m_healthCard->show(healthOf(m_snapshot, m_now));
    m_theftCard->show(m_snapshot.relay, m_now);
    m_accessCard->show(m_snapshot.relay, m_now);
    m_auditCard->show(m_snapshot, m_now);
    fit();
}

void CredentialsPage::fit()
{
    QWidget *inner = m_scroll->widget();
    inner->layout()->activate();
    inner->setMinimumHeight(inner->layout()->totalHeightForWidth(m_scroll->viewport()->width()));
}

void CredentialsPage::setRelay(link::RelayPort *relay)
{
    if (m_port)
        disconnect(m_port, nullptr, this, nullptr);
    m_port = relay;
    m_rotation->drop(); // it asks the relay that goes now, and is resumed with a click
    m_snapshot.relayChanges.clear();
    m_relay->setRelay(relay ? relay->keys() : nullptr, relay ? relay->place() : QString());
    if (!relay)
        return;
    connect(relay, &link::RelayPort::connected, m_relay, &RelayDesk::refresh);
    connect(relay, &link::RelayPort::eventArrived, this, [this](const Event &event) {
        if (event.kind != EventKind::AccessChanged)
            return;
        auto &changes = m_snapshot.relayChanges;
        changes.insert(changes.begin(), {event.at, event.by, QString::fromStdString(event.why), {}});
        if (changes.size() > keptRelayChanges)
            changes.pop_back();
        m_relay->refresh();
    });
}

void CredentialsPage::setNow(Instant now)
{
    constexpr std::int64_t minute = 60'000;
    const bool isAnotherMinute = m_now.milliseconds / minute != now.milliseconds / minute;
    m_now = now;
    if (isAnotherMinute && isVisible())
        showAll(); // "Today 10:40" becomes "Yesterday 10:40", ages grow
}

void CredentialsPage::reload()
{
    m_vault->look();
    m_audit->read();
    m_relay->refresh();
}

QString CredentialsPage::title() const
{
    return tr("Credentials");
}

QWidget *CredentialsPage::mainTable()
{
    return m_scroll;
}

void CredentialsPage::askToForget()
{
    m_sheets->typed->ask(questionToForget(m_snapshot.account.sid), [this] { m_account->forget(); });
}

void CredentialsPage::askToRevokeKey()
{
    const auto &told = m_snapshot.relay.apiKey.value;
    if (!told || told->key.empty())
        return;
    m_sheets->typed->ask(questionToRevokeKey(told->key), [this, key = told->key] { m_keys->revokeKey(key); });
}

void CredentialsPage::askToRevokeToken(const client::AccessToken &token)
{
    m_sheets->typed->ask(questionToRevoke(token), [this, token] { m_relay->revokeToken(token); });
}

void CredentialsPage::askToDropWebhookKey(const std::string &id)
{
    m_sheets->typed->ask(questionToDropWebhookKey(id), [this, id] { m_relay->dropWebhookKey(id); });
}

void CredentialsPage::showWebhookKey()
{
    m_sheets->webhookKey->begin();
    m_account->deriveKey();
}

void CredentialsPage::remedy(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        break;
    case Remedy::CheckToken:
        m_account->tryToken();
        break;
    case Remedy::GiveWebhookKey:
        showWebhookKey();
        break;
    case Remedy::RotateToken:
        rotateToken();
        break;
    case Remedy::RotateApiKey:
        rotateApiKey();
        break;
    case Remedy::MakeFittingKey:
        m_keys->makeFittingKey();
        break;
    }
}

void CredentialsPage::importFile()
{
    m_sheets->envFile->begin(keeper());
}

void CredentialsPage::importFrom(const QString &path)
{
    importFile();
    m_sheets->envFile->showPath(path);
}

void CredentialsPage::rotateToken()
{
    propose(desk::RotationKind::AuthToken);
}

void CredentialsPage::rotateApiKey()
{
    propose(desk::RotationKind::ApiKey);
}

QString CredentialsPage::keeper() const
{
    return m_vault->isMemory() ? tr("It is kept in memory and gone when the console ends.")
                               : tr("It is kept in this desk’s keyring.");
}

void CredentialsPage::personLeft()
{
    m_sheets->personLeft->begin();
}

void CredentialsPage::resizeEvent(QResizeEvent *event)
{
    arrange();
    Page::resizeEvent(event);
    fit();
}

} // namespace ringdown::credentials
