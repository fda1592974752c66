// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/SheetWires.h"

#include "core/secrets/EntryKind.h"
#include "ui/credentials/AccountKeeping.h"
#include "ui/credentials/AccountSheet.h"
#include "ui/credentials/Desks.h"
#include "ui/credentials/ImportDesk.h"
#include "ui/credentials/ImportSheet.h"
#include "ui/credentials/KeyDesk.h"
#include "ui/credentials/LossQuestions.h"
#include "ui/credentials/PersonLeftSheet.h"
#include "ui/credentials/Sheets.h"
#include "ui/credentials/TokenSheet.h"
#include "ui/credentials/TypedSheet.h"
#include "ui/credentials/WebhookKeySheet.h"

namespace ringdown::credentials {

SheetWires::SheetWires(Desks &desks, Sheets &sheets, QObject *parent)
    : QObject(parent)
    , m_desks(desks)
    , m_sheets(sheets)
{
    wireAccount();
    wireWebhookKey();
    wireToken();
    wireImport();
    connect(m_sheets.personLeft, &PersonLeftSheet::personLeft, this, [this](const QString &name) {
        m_desks.account->notePersonLeft(name);
        Q_EMIT rotationWanted();
    });
}

void SheetWires::wireAccount()
{
    AccountSheet *sheet = m_sheets.account;
    AccountKeeping *keeping = m_desks.keeping;
    connect(sheet, &AccountSheet::storeWanted, keeping, &AccountKeeping::store);
    connect(sheet, &AccountSheet::tryAgainWanted, keeping, &AccountKeeping::tryAgain);
    connect(sheet, &AccountSheet::storeUntriedWanted, keeping, &AccountKeeping::storeUntried);
    connect(sheet, &shell::Sheet::closed, keeping, &AccountKeeping::leaveUntried);
    connect(keeping, &AccountKeeping::storeRefused, sheet, &DeedSheet::showProblem);
    connect(keeping, &AccountKeeping::notTried, sheet, &AccountSheet::showNotTried);
    connect(keeping, &AccountKeeping::stored, this, [this, sheet] {
        sheet->close();
        Q_EMIT said(m_desks.vault->isMemory() ? tr("The account is stored for this run.")
                                              : tr("The account is stored in the keyring."));
    });
}

void SheetWires::wireWebhookKey()
{
    WebhookKeySheet *sheet = m_sheets.webhookKey;
    connect(sheet, &WebhookKeySheet::copyWanted, this, &SheetWires::copyWanted);
    connect(sheet, &WebhookKeySheet::copied, this, [this](const std::string &id) {
        m_desks.account->note(desk::Deed::Exported, secrets::webhookKeysEntry, id, "to the clipboard");
    });
    connect(sheet, &WebhookKeySheet::giveWanted, m_desks.relay, &RelayDesk::giveWebhookKey);
    connect(m_desks.account, &AccountDesk::refused, sheet, &DeedSheet::showProblem);
    connect(m_desks.relay, &RelayDesk::webhookKeyGiven, sheet, &WebhookKeySheet::showGiven);
    connect(m_desks.relay, &RelayDesk::refused, sheet, &DeedSheet::showProblem);
    connect(m_desks.account, &AccountDesk::keyDerived, this, [this, sheet](const twilio::WebhookKey &key) {
        using Relay = WebhookKeySheet::Relay;
        const Relay relay = !m_desks.relay->keys()                   ? Relay::None
                            : m_desks.relay->hasWebhookKey(key.id()) ? Relay::HasKey
                                                                     : Relay::WithoutKey;
        sheet->showKey(key, relay);
    });
}

void SheetWires::wireToken()
{
    TokenSheet *sheet = m_sheets.token;
    connect(sheet, &TokenSheet::makeWanted, m_desks.relay, &RelayDesk::makeToken);
    connect(sheet, &TokenSheet::copyWanted, this, &SheetWires::copyWanted);
    connect(m_desks.relay, &RelayDesk::tokenMade, sheet, &TokenSheet::showToken);
    connect(m_desks.relay, &RelayDesk::tokenRefused, sheet, &DeedSheet::showProblem);
}

void SheetWires::wireImport()
{
    ImportSheet *sheet = m_sheets.envFile;
    ImportDesk *import = m_desks.import;
    connect(sheet, &ImportSheet::lookWanted, import, &ImportDesk::look);
    connect(sheet, &ImportSheet::repairWanted, import, &ImportDesk::repairMode);
    connect(sheet, &ImportSheet::storeWanted, import, &ImportDesk::store);
    connect(sheet, &shell::Sheet::closed, import, &ImportDesk::leave);
    connect(import, &ImportDesk::found, sheet, &ImportSheet::showFound);
    connect(import, &ImportDesk::comparing, sheet, &ImportSheet::showComparing);
    connect(import, &ImportDesk::openToOthers, sheet, &ImportSheet::showOpenToOthers);
    connect(import, &ImportDesk::refused, sheet, &ImportSheet::showRefusal);
    connect(import, &ImportDesk::stored, this, [this, sheet](int count) {
        sheet->close();
        m_desks.readAgain();
        Q_EMIT said(tr("%n entry(ies) stored; the file is untouched.", nullptr, count));
    });
}

QString SheetWires::keeper() const
{
    return m_desks.vault->isMemory() ? tr("It is kept in memory and gone when the console ends.")
                                     : tr("It is kept in this desk’s keyring.");
}

void SheetWires::store()
{
    const AccountView &stored = m_desks.snapshot().account;
    m_sheets.account->begin(stored.hasToken ? AccountSheet::Purpose::Replace
                                            : AccountSheet::Purpose::StoreFirst,
                            stored.sid, keeper());
}

void SheetWires::importFile()
{
    m_sheets.envFile->begin(keeper());
}

void SheetWires::importFrom(const QString &path)
{
    importFile();
    m_sheets.envFile->showPath(path);
}

void SheetWires::personLeft()
{
    m_sheets.personLeft->begin();
}

void SheetWires::newToken()
{
    m_sheets.token->begin(m_desks.snapshot().relay.place);
}

void SheetWires::showWebhookKey()
{
    m_sheets.webhookKey->begin();
    m_desks.account->deriveKey();
}

void SheetWires::askToForget()
{
    m_sheets.typed->ask(questionToForget(m_desks.snapshot().account.sid),
                        [this] { m_desks.account->forget(); });
}

void SheetWires::askToRevokeKey()
{
    const auto &told = m_desks.snapshot().relay.apiKey.value;
    if (!told || told->key.empty())
        return;
    m_sheets.typed->ask(questionToRevokeKey(told->key),
                        [this, key = told->key] { m_desks.keys->revokeKey(key); });
}

void SheetWires::askToRevokeToken(const client::AccessToken &token)
{
    m_sheets.typed->ask(questionToRevoke(token), [this, token] { m_desks.relay->revokeToken(token); });
}

void SheetWires::askToDropWebhookKey(const std::string &id)
{
    m_sheets.typed->ask(questionToDropWebhookKey(id), [this, id] { m_desks.relay->dropWebhookKey(id); });
}

} // namespace ringdown::credentials
