// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/AccountDesk.h"

#include "core/secrets/EntryKind.h"
#include "ui/format/VaultWords.h"

#include <algorithm>
#include <utility>

namespace ringdown::credentials {
namespace {

using desk::Deed;
using secrets::VaultFailure;

const VaultFailure *failureOf(const auto &answer)
{
    return std::get_if<VaultFailure>(&answer);
}

AccountCheck::Verdict verdictOf(const std::optional<rest::RestFailure> &failure)
{
    if (!failure)
        return AccountCheck::Verdict::Accepted;
    switch (failure->trouble) {
    case rest::RestTrouble::Unauthorized:
    case rest::RestTrouble::NotFound:
    case rest::RestTrouble::Refused:
        return AccountCheck::Verdict::Refused;
    case rest::RestTrouble::Throttled:
    case rest::RestTrouble::Unknown:
    case rest::RestTrouble::Unreachable:
    case rest::RestTrouble::Garbled:
        return AccountCheck::Verdict::NotAnswered;
    }
    return AccountCheck::Verdict::NotAnswered;
}

/// The list in force with key added, as RINGDOWN_WEBHOOK_KEYS holds it.
std::optional<Secret> withKey(const secrets::VaultAnswer<Secret> &held, const twilio::WebhookKey &key)
{
    const auto *list = std::get_if<Secret>(&held);
    if (!list)
        return key.text();
    const auto known = twilio::WebhookKey::parseList(list->reveal());
    if (!known)
        return key.text();
    for (const twilio::WebhookKey &each : *known) {
        if (each == key)
            return std::nullopt;
    }
    std::string joined(list->reveal());
    joined.append(",").append(key.text().reveal());
    const Secret longer(joined);
    std::fill(joined.begin(), joined.end(), '\0');
    return longer;
}

} // namespace

AccountDesk::AccountDesk(VaultAccess &vault, AuditTrail &audit, CarrierPort &carrier, Clock clock,
                         QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_audit(audit)
    , m_carrier(carrier)
    , m_clock(std::move(clock))
    , m_book(vault)
{
    connect(&m_audit, &AuditTrail::rowsRead, this, &AccountDesk::takeRows);
    connect(&m_audit, &AuditTrail::failed, this, [this](const QString &detail) {
        Q_EMIT refused(tr("The audit could not be written or read: %1").arg(detail));
    });
    connect(&m_vault, &VaultAccess::changed, this, [this] {
        if (m_vault.isMemory() != std::exchange(m_isMemory, m_vault.isMemory()))
            m_account = {};
        refresh();
    });
    m_audit.read();
}

void AccountDesk::refresh()
{
    if (!m_vault.state() || m_vault.waitsForPerson())
        return Q_EMIT changed();
    m_vault.list([this](const auto &answer) {
        if (failureOf(answer))
            m_account.isKnown = false;
        else
            takeNames(std::get<std::vector<std::string>>(answer));
        Q_EMIT changed();
    });
}

void AccountDesk::takeNames(const std::vector<std::string> &names)
{
    const auto has = [&names](std::string_view name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    m_names = names;
    m_account.isKnown = true;
    m_account.hasToken = has(secrets::authTokenEntry);
    if (!has(secrets::accountSidEntry))
        m_account.sid.clear();
    else if (m_account.sid.empty() && m_vault.state()->condition == secrets::VaultCondition::Ready)
        readSid();
    m_account.relayTokens.clear();
    for (const std::string &name : names) {
        if (const auto relay = secrets::relayOfTokenEntry(name))
            m_account.relayTokens.emplace_back(*relay);
    }
    judgeAge();
}

void AccountDesk::readSid()
{
    m_vault.read(std::string(secrets::accountSidEntry), [this](const secrets::VaultAnswer<Secret> &answer) {
        if (failureOf(answer))
            return;
        m_account.sid = std::string(std::get<Secret>(answer).reveal());
        Q_EMIT changed();
    });
}

void AccountDesk::takeRows(const std::vector<desk::LedgerRow> &rows)
{
    m_ledger = rows;
    judgeAge();
    m_account.webhookKey.clear();
    for (const desk::LedgerRow &row : rows) {
        if (row.deed == Deed::Derived && row.entry == secrets::webhookKeysEntry &&
            row.at >= m_account.storedAt)
            m_account.webhookKey = row.fingerprint;
    }
    Q_EMIT changed();
}

void AccountDesk::judgeAge()
{
    m_account.storedAt.reset();
    m_account.age = desk::AgeVerdict::Unknown;
    for (const desk::CredentialCard &card : desk::credentialCards(m_names, m_ledger, m_clock())) {
        if (card.entry != secrets::authTokenEntry)
            continue;
        m_account.storedAt = card.since;
        m_account.age = card.verdict;
    }
}

void AccountDesk::unlock()
{
    // Reading is what makes a keyring ask; its answer comes when the person is done.
    m_vault.read(std::string(secrets::accountSidEntry), [this](const secrets::VaultAnswer<Secret> &answer) {
        const VaultFailure *failure = failureOf(answer);
        if (failure && failure->trouble != secrets::VaultTrouble::Absent &&
            failure->trouble != secrets::VaultTrouble::Cancelled)
            Q_EMIT refused(format::vaultFailureWords(tr("The keyring was not unlocked."), *failure));
        m_vault.look();
    });
}

void AccountDesk::store(const std::string &sid, const Secret &token)
{
    const auto account = desk::AccountCredential::make(sid, token);
    if (!account)
        return Q_EMIT storeRefused(QString::fromStdString(account.error().detail));
    m_carrier.check(*account, [this, account = *account](const auto &failure) {
        judge(failure);
        if (m_check->verdict == AccountCheck::Verdict::Refused) {
            const QString why = QString::fromStdString(m_check->detail);
            m_check.reset(); // it says nothing of the token that is stored
            return Q_EMIT storeRefused(
                tr("The carrier refuses this token, so nothing was stored. %1").arg(why));
        }
        keep(account);
    });
}

void AccountDesk::keep(const desk::AccountCredential &account)
{
    const Deed deed = m_account.hasToken ? Deed::Replaced : Deed::Stored;
    m_book.keep(account, [this, account, deed](const auto &answer) {
        if (const VaultFailure *failure = failureOf(answer))
            return Q_EMIT storeRefused(
                format::vaultFailureWords(tr("The account was not stored."), *failure));
        m_account.sid = account.sid();
        note(deed, secrets::authTokenEntry, account.fingerprint(),
             m_vault.isMemory() ? "in memory, for this run only" : "");
        keepWebhookKey(account.webhookKey());
        Q_EMIT stored();
    });
}

void AccountDesk::keepWebhookKey(const twilio::WebhookKey &key)
{
    note(Deed::Derived, secrets::webhookKeysEntry, key.id(), {});
    const std::string name(secrets::webhookKeysEntry);
    m_vault.read(name, [this, name, key](const secrets::VaultAnswer<Secret> &held) {
        const auto list = withKey(held, key);
        if (!list)
            return refresh();
        m_vault.write(name, *list, [this](const secrets::VaultAnswer<secrets::Stored> &answer) {
            if (const VaultFailure *failure = failureOf(answer))
                Q_EMIT refused(format::vaultFailureWords(tr("The webhook key was not stored."), *failure));
            refresh();
        });
    });
}

void AccountDesk::forget()
{
    m_book.forget([this](const auto &answer) {
        if (const VaultFailure *failure = failureOf(answer))
            return Q_EMIT refused(
                format::vaultFailureWords(tr("The Auth Token was not forgotten."), *failure));
        note(Deed::Forgotten, secrets::authTokenEntry, {}, {});
        m_check.reset();
        refresh();
    });
}

void AccountDesk::forgetRelayToken(const std::string &relay)
{
    const std::string entry = secrets::relayTokenEntry(relay);
    m_vault.remove(entry, [this, entry](const auto &answer) {
        if (const VaultFailure *failure = failureOf(answer))
            return Q_EMIT refused(
                format::vaultFailureWords(tr("The relay’s token was not forgotten."), *failure));
        note(Deed::Forgotten, entry, {}, {});
        refresh();
    });
}

void AccountDesk::tryToken()
{
    use("to try it at the carrier", [this](const desk::AccountCredential &account) {
        note(Deed::Derived, secrets::webhookKeysEntry, account.webhookKey().id(),
             "to compare with the relay’s");
        m_carrier.check(account, [this](const auto &failure) {
            judge(failure);
            Q_EMIT changed();
        });
    });
}

void AccountDesk::judge(const std::optional<rest::RestFailure> &failure)
{
    m_check = AccountCheck{verdictOf(failure), m_clock(), failure ? failure->detail : std::string()};
}

void AccountDesk::deriveKey()
{
    use("to derive the webhook key", [this](const desk::AccountCredential &account) {
        const twilio::WebhookKey key = account.webhookKey();
        note(Deed::Derived, secrets::webhookKeysEntry, key.id(), {});
        Q_EMIT keyDerived(key);
    });
}

void AccountDesk::use(const std::string &why, WithAccount then)
{
    if (std::exchange(m_isReading, true))
        return Q_EMIT refused(tr("The keyring is still being asked. Try again when it has answered."));
    m_book.load([this, why, then = std::move(then)](const auto &answer) {
        m_isReading = false;
        if (const VaultFailure *failure = failureOf(answer))
            return Q_EMIT refused(
                format::vaultFailureWords(tr("The Auth Token could not be read."), *failure));
        const auto &account = std::get<desk::AccountCredential>(answer);
        m_account.sid = account.sid();
        note(Deed::Used, secrets::authTokenEntry, account.fingerprint(), why);
        then(account);
    });
}

void AccountDesk::notePersonLeft(const QString &name)
{
    note(Deed::PersonLeft, {}, {}, name.toStdString());
}

void AccountDesk::note(Deed deed, std::string_view entry, const std::string &fingerprint,
                       const std::string &detail)
{
    m_audit.write({m_clock(), desk::deskName(), deed, std::string(entry), fingerprint, detail});
}

} // namespace ringdown::credentials
