// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/AccountKeeping.h"

#include "core/secrets/EntryKind.h"
#include "core/secrets/Fingerprint.h"
#include "core/secrets/desk/KeyList.h"
#include "ui/format/CarrierFailure.h"
#include "ui/format/EngineWords.h"
#include "ui/format/VaultWords.h"

#include <QPointer>

namespace ringdown::credentials {
namespace {

using desk::Deed;
using secrets::VaultFailure;
using secrets::VaultTrouble;

const VaultFailure *vaultFailure(const auto &answer)
{
    return std::get_if<VaultFailure>(&answer);
}

/// Whether the carrier takes a token: nothing when it did not say.
std::optional<bool> isTaken(const std::optional<rest::RestFailure> &failure)
{
    if (!failure)
        return true;
    return failure->trouble == rest::RestTrouble::Unauthorized ? std::optional(false) : std::nullopt;
}

/// What becomes of the webhook key of a token that was replaced, for the audit.
std::string fateWords(const std::string &key, std::optional<bool> isStillTaken)
{
    if (!isStillTaken)
        return key + " is kept: the carrier did not say whether it takes the token before this one";
    return *isStillTaken ? key + " is kept: the carrier still takes the token before this one"
                         : key + " is dropped: the carrier refuses the token before this one";
}

} // namespace

AccountKeeping::AccountKeeping(VaultAccess &vault, AccountDesk &account, CarrierPort &carrier,
                               QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_account(account)
    , m_carrier(carrier)
    , m_book(vault)
{
}

void AccountKeeping::store(const std::string &sid, const Secret &token)
{
    leaveUntried();
    const auto account = desk::AccountCredential::make(sid, token);
    if (!account)
        return Q_EMIT storeRefused(format::deskWords(account.error().detail) + QLatin1Char('.'));
    tryThenKeep(*account);
}

void AccountKeeping::tryAgain()
{
    if (m_untried)
        tryThenKeep(*m_untried);
}

void AccountKeeping::storeUntried()
{
    if (m_untried)
        keepIfWritable(*m_untried, Tried::Not);
}

void AccountKeeping::leaveUntried()
{
    m_untried.reset();
}

void AccountKeeping::tryThenKeep(const desk::AccountCredential &account)
{
    m_carrier.check(account, [self = QPointer(this), account](const auto &failure) {
        if (!self)
            return;
        if (!failure)
            return self->keepIfWritable(account, Tried::Accepted);
        if (verdictOf(failure) == AccountCheck::Verdict::NotAnswered) {
            self->m_untried = account;
            const format::FailureWords words = format::carrierFailure(
                tr("The carrier could not be asked, so the token was not tried and nothing was stored."),
                *failure);
            return Q_EMIT self->notTried(QStringLiteral("%1 %2").arg(words.title, words.body), words.details);
        }
        self->leaveUntried();
        Q_EMIT self->storeRefused(tr("The carrier refuses this token, so nothing was stored. %1")
                                      .arg(QString::fromStdString(failure->detail)));
    });
}

void AccountKeeping::keepIfWritable(const desk::AccountCredential &account, Tried tried)
{
    const QPointer self(this);
    m_account.ifWritable(
        [self, account, tried] {
            if (self)
                self->keep(account, tried);
        },
        [self] {
            if (self)
                Q_EMIT self->storeRefused(tr("Nothing was stored, because the audit could not be written."));
        });
}

void AccountKeeping::keep(const desk::AccountCredential &account, Tried tried)
{
    if (!m_account.account().hasToken)
        return write(account, std::nullopt, tried);
    m_book.load([this, account, tried](const auto &answer) {
        const VaultFailure *failure = vaultFailure(answer);
        const bool isNone =
            failure && (failure->trouble == VaultTrouble::Absent || failure->trouble == VaultTrouble::Failed);
        if (failure && !isNone)
            return Q_EMIT storeRefused(
                format::vaultFailureWords(tr("The account was not stored."), *failure));
        write(account, failure ? Former() : std::get<desk::AccountCredential>(answer), tried);
    });
}

void AccountKeeping::write(const desk::AccountCredential &account, const Former &former, Tried tried)
{
    m_book.keep(account, [this, account, former, tried](const auto &answer) {
        if (const VaultFailure *failure = vaultFailure(answer))
            return Q_EMIT storeRefused(
                format::vaultFailureWords(tr("The account was not stored."), *failure));
        leaveUntried();
        noteStored(account, former, tried);
        keepWebhookKey(account, former);
        Q_EMIT stored();
    });
}

void AccountKeeping::noteStored(const desk::AccountCredential &account, const Former &former, Tried tried)
{
    std::string detail = m_vault.isMemory() ? "in memory, for this run only" : "";
    if (tried == Tried::Not)
        detail += detail.empty() ? "not tried at the carrier" : "; not tried at the carrier";
    m_account.note(former ? Deed::Replaced : Deed::Stored, secrets::authTokenEntry, account.fingerprint(),
                   detail);
    m_account.takeStored(account.sid(), tried);
}

void AccountKeeping::keepWebhookKey(const desk::AccountCredential &account, const Former &former)
{
    const twilio::WebhookKey key = account.webhookKey();
    m_account.noteDerived(account, {});
    const std::string old = former ? former->webhookKey().id() : std::string();
    if (old.empty() || old == key.id())
        return rewriteKeys(key, {}, {});
    // The token before may be the account's other one, and webhooks still be signed with it.
    m_carrier.check(*former, [self = QPointer(this), key, old](const auto &failure) {
        if (!self)
            return;
        const auto isStillTaken = isTaken(failure);
        self->rewriteKeys(key, isStillTaken == false ? old : std::string(), fateWords(old, isStillTaken));
    });
}

void AccountKeeping::rewriteKeys(const twilio::WebhookKey &key, const std::string &dropped,
                                 const std::string &why)
{
    const std::string name(secrets::webhookKeysEntry);
    m_vault.read(name, [this, key, dropped, why](const secrets::VaultAnswer<Secret> &held) {
        const auto *before = std::get_if<Secret>(&held);
        const Secret list = desk::withKey(desk::withoutKey(before ? *before : Secret(), dropped), key);
        if (before && before->matches(list.reveal()))
            return m_account.refresh();
        writeKeys(list, before ? Deed::Replaced : Deed::Stored, why);
    });
}

void AccountKeeping::writeKeys(const Secret &list, Deed deed, const std::string &why)
{
    const std::string name(secrets::webhookKeysEntry);
    m_vault.write(name, list, [this, name, list, deed, why](const auto &answer) {
        if (const VaultFailure *failure = vaultFailure(answer))
            Q_EMIT refused(format::vaultFailureWords(tr("The webhook key was not stored."), *failure));
        else
            m_account.note(deed, name, secrets::fingerprint(name, list), why);
        m_account.refresh();
        if (!vaultFailure(answer))
            Q_EMIT webhookKeyKept();
    });
}

} // namespace ringdown::credentials
