// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/AccountStep.h"

#include "core/secrets/EntryCheck.h"
#include "ui/credentials/AccountKeeping.h"
#include "ui/credentials/Desks.h"
#include "ui/credentials/ImportDesk.h"
#include "ui/credentials/ImportSheet.h"
#include "ui/credentials/KeyringNotice.h"
#include "ui/credentials/SecretField.h"
#include "ui/format/CredentialWords.h"
#include "ui/format/VaultWords.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"
#include "ui/welcome/Wizard.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::welcome {

AccountStep::AccountStep(const credentials::DeskPorts &ports, QWidget &area)
    : WelcomeStep(
          tr("Your account at the carrier"),
          tr("With it the relay can tell a real call from a forged one. It stays on this desk: no relay ever "
             "gets it."))
    , m_desks(new credentials::Desks(ports, this))
    , m_importSheet(new credentials::ImportSheet(&area))
    , m_notice(new credentials::KeyringNotice)
    , m_sid(new QLineEdit)
    , m_token(new credentials::SecretField)
    , m_store(new QPushButton(tr("Try and store")))
    , m_untried(new QPushButton(tr("Store it untried")))
    , m_trouble(new shell::Banner)
{
    build();
    wire();
    wireKeyring();
    wireImport();
}

AccountStep::~AccountStep() = default;

void AccountStep::build()
{
    column()->addWidget(m_notice);
    m_sid->setPlaceholderText(QStringLiteral("AC…"));
    addField(tr("Account &SID"), m_sid);
    addField(tr("Auth &Token"), m_token);
    auto *row = new QHBoxLayout;
    auto *import = new QPushButton(tr("Import an env file…"));
    connect(import, &QPushButton::clicked, this, [this] { m_importSheet->begin(keeper()); });
    m_untried->hide();
    row->addWidget(m_store);
    row->addWidget(m_untried);
    row->addWidget(import);
    row->addStretch(1);
    column()->addLayout(row);
    column()->addWidget(m_trouble);
    m_outcome = addSentence();
    column()->addStretch(1);
    m_keeper = addSentence();
}

void AccountStep::wire()
{
    using credentials::AccountKeeping;
    AccountKeeping *keeping = m_desks->keeping;
    connect(m_store, &QPushButton::clicked, this, &AccountStep::store);
    connect(m_untried, &QPushButton::clicked, keeping, &AccountKeeping::storeUntried);
    connect(keeping, &AccountKeeping::stored, this, [this] {
        if (hasKeysHere())
            wizard()->button(QWizard::NextButton)->setFocus(Qt::OtherFocusReason);
        tell(format::Tone::Good, tr("The account is stored, and the webhook key was derived from it."));
        Q_EMIT accountChanged();
    });
    const auto refuse = [this](const QString &sentence) {
        if (hasKeysHere())
            fieldThatIsWrong().setFocus(Qt::OtherFocusReason);
        tell(format::Tone::Bad, sentence);
    };
    connect(keeping, &AccountKeeping::storeRefused, this, refuse);
    connect(m_desks, &credentials::Desks::refused, this, refuse);
    connect(keeping, &AccountKeeping::notTried, this,
            [this](const QString &sentence, const QString &details) {
                tell(format::Tone::Care, {});
                m_trouble->say(format::Tone::Care, sentence, {}, details);
                m_untried->show();
            });
    connect(m_desks, &credentials::Desks::changed, this, &AccountStep::showState);
}

/// In what is used to store one.
bool AccountStep::hasKeysHere() const
{
    const QWidget *at = window()->focusWidget();
    return at == m_sid || at == m_token || at == m_store || at == m_untried;
}

/// A button that greys or hides itself would leave the keys to what stands next to it.
void AccountStep::keepKeys()
{
    const QWidget *at = window()->focusWidget();
    if (at == m_store || at == m_untried)
        fieldThatIsWrong().setFocus(Qt::OtherFocusReason);
}

QWidget &AccountStep::fieldThatIsWrong() const
{
    const bool isSid = secrets::isAccountSid(m_sid->text().trimmed().toStdString());
    return isSid ? static_cast<QWidget &>(*m_token) : *m_sid;
}

/// What came of it; the page can be used again.
void AccountStep::tell(format::Tone tone, const QString &sentence)
{
    keepKeys();
    m_store->setEnabled(true);
    m_untried->hide();
    m_trouble->clear();
    m_outcome->setTone(tone);
    m_outcome->setText(sentence);
}

void AccountStep::wireKeyring()
{
    using credentials::KeyringNotice;
    using credentials::VaultAccess;
    VaultAccess *vault = m_desks->vault;
    connect(m_notice, &KeyringNotice::unlockWanted, m_desks->account, &credentials::AccountDesk::unlock);
    connect(m_notice, &KeyringNotice::thisRunWanted, vault, &VaultAccess::useMemory);
    connect(m_notice, &KeyringNotice::cancelWanted, vault, &VaultAccess::cancelAll);
    connect(m_notice, &KeyringNotice::keyringWanted, vault, [vault] {
        vault->useKeyring();
        vault->look();
    });
}

void AccountStep::wireImport()
{
    using credentials::ImportDesk;
    using credentials::ImportSheet;
    ImportDesk *import = m_desks->import;
    connect(m_importSheet, &ImportSheet::lookWanted, import, &ImportDesk::look);
    connect(m_importSheet, &ImportSheet::repairWanted, import, &ImportDesk::repairMode);
    connect(m_importSheet, &ImportSheet::storeWanted, import, &ImportDesk::store);
    connect(m_importSheet, &shell::Sheet::closed, import, &ImportDesk::leave);
    connect(import, &ImportDesk::found, m_importSheet, &ImportSheet::showFound);
    connect(import, &ImportDesk::comparing, m_importSheet, &ImportSheet::showComparing);
    connect(import, &ImportDesk::openToOthers, m_importSheet, &ImportSheet::showOpenToOthers);
    connect(import, &ImportDesk::refused, m_importSheet, &ImportSheet::showRefusal);
    connect(import, &ImportDesk::stored, this, [this](int count) {
        m_importSheet->close();
        tell(format::Tone::Good, tr("%n credential(s) stored.", nullptr, count));
        m_desks->readAgain();
        Q_EMIT accountChanged();
    });
}

void AccountStep::initializePage()
{
    m_desks->reload();
    showState();
}

bool AccountStep::hasAccount() const
{
    return m_desks->account->account().hasToken;
}

void AccountStep::store()
{
    if (!m_store->isEnabled())
        return;
    keepKeys();
    m_store->setEnabled(false);
    m_trouble->clear();
    m_outcome->setTone(format::Tone::Neutral);
    m_outcome->setText(tr("The carrier is asked whether the token is right…"));
    m_desks->keeping->store(m_sid->text().trimmed().toStdString(), m_token->take());
}

QString AccountStep::keeper() const
{
    if (m_desks->vault->isMemory())
        return tr("Kept in memory, for this run only.");
    const auto state = m_desks->vault->state();
    if (!state)
        return tr("Asking the keyring how it is…");
    return tr("Kept in the keyring of this desk (%1).", "its state").arg(format::vaultWords(*state).state);
}

void AccountStep::showState()
{
    m_notice->show(m_desks->snapshot().keyring);
    m_keeper->setText(keeper());
    if (m_outcome->text().isEmpty() && hasAccount())
        m_outcome->setText(tr("An account is stored here already. Another would take its place."));
}

/// What was typed is not left behind unseen.
bool AccountStep::validatePage()
{
    if (m_token->text().isEmpty())
        return true;
    store();
    return false;
}

void AccountStep::wipe()
{
    m_token->wipe();
}

int AccountStep::nextId() const
{
    return Wizard::NumbersPage;
}

} // namespace ringdown::welcome
