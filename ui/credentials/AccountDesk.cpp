// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/AccountDesk.h"

#include "core/secrets/EntryKind.h"
#include "ui/format/CarrierFailure.h"
#include "ui/format/VaultWords.h"

#include <QPointer>

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

} // namespace

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

AccountDesk::AccountDesk(VaultAccess &vault, AuditTrail &audit, CarrierPort &carrier, Clock clock,
                         QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_audit(audit)
    , m_carrier(carrier)
    , m_clock(std::move(clock))
    , m_book(vault)
    , m_forgetting(vault)
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
    judge();
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
    judge();
    Q_EMIT changed();
}

/// What the rows say of the stored token: since when it is here, and which webhook key was derived from it.
void AccountDesk::judge()
{
    m_account.storedAt.reset();
    m_account.isMadeHere = false;
    m_account.age = desk::AgeVerdict::Unknown;
    m_account.webhookKey.clear();
    const std::string print = printOf(std::string(secrets::authTokenEntry));
    for (const desk::CredentialCard &card : desk::credentialCards(m_names, m_ledger, m_clock())) {
        if (card.entry != secrets::authTokenEntry)
            continue;
        m_account.storedAt = card.since;
        m_account.isMadeHere = card.isMadeHere;
        m_account.age = card.verdict;
    }
    for (const desk::LedgerRow &row : m_ledger) {
        if (row.deed == Deed::Derived && !print.empty() && row.derivedFrom == print)
            m_account.webhookKey = row.fingerprint;
    }
}

/// Of the value that an entry has, as the rows tell; "" when they do not.
std::string AccountDesk::printOf(const std::string &entry) const
{
    const bool isHeld = std::find(m_names.begin(), m_names.end(), entry) != m_names.end();
    return isHeld ? desk::credentialCards({entry}, m_ledger, m_clock()).front().fingerprint : std::string();
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

void AccountDesk::forget()
{
    ifWritable([this] {
        m_forgetting.forget([this](const auto &answer) {
            if (const VaultFailure *failure = failureOf(answer))
                return Q_EMIT refused(
                    format::vaultFailureWords(tr("The Auth Token was not forgotten."), *failure));
            const std::string token(secrets::authTokenEntry);
            note(Deed::Forgotten, token, printOf(token), {});
            m_check.reset();
            refresh();
        });
    });
}

void AccountDesk::forgetRelayToken(const std::string &relay)
{
    ifWritable([this, entry = secrets::relayTokenEntry(relay)] {
        m_vault.remove(entry, [this, entry](const auto &answer) {
            if (const VaultFailure *failure = failureOf(answer))
                return Q_EMIT refused(
                    format::vaultFailureWords(tr("The relay’s token was not forgotten."), *failure));
            note(Deed::Forgotten, entry, printOf(entry), {});
            refresh();
        });
    });
}

void AccountDesk::tryToken()
{
    use("to try it at the carrier", [this](const desk::AccountCredential &account) {
        noteDerived(account, "for a comparison with the relay’s");
        m_carrier.check(account, [self = QPointer(this)](const auto &failure) {
            if (!self)
                return;
            self->takeCheck(failure);
            Q_EMIT self->changed();
        });
    });
}

void AccountDesk::takeStored(const std::string &sid, Tried tried)
{
    m_account.sid = sid;
    m_account.hasToken = true;
    if (tried == Tried::Not)
        m_check.reset(); // it says nothing of this token
    else
        takeCheck(std::nullopt);
    Q_EMIT changed();
}

void AccountDesk::takeCheck(const std::optional<rest::RestFailure> &failure)
{
    m_check = AccountCheck{verdictOf(failure), m_clock(), failure ? failure->detail : std::string(),
                           failure ? format::carrierFailure({}, *failure).body : QString()};
}

void AccountDesk::deriveKey()
{
    use("to derive the webhook key", [this](const desk::AccountCredential &account) {
        const twilio::WebhookKey key = account.webhookKey();
        noteDerived(account, {});
        Q_EMIT keyDerived(key);
    });
}

void AccountDesk::use(const std::string &why, WithAccount then)
{
    if (std::exchange(m_isReading, true))
        return Q_EMIT refused(tr("The keyring is still being asked. Try again when it has answered."));
    ifWritable([this, why, then = std::move(then)] { load(why, then); }, [this] { m_isReading = false; });
}

void AccountDesk::ifWritable(std::function<void()> then, std::function<void()> otherwise)
{
    m_audit.check([then = std::move(then), otherwise = std::move(otherwise)](bool isWritable) {
        if (isWritable)
            then();
        else if (otherwise)
            otherwise();
    });
}

void AccountDesk::load(const std::string &why, const WithAccount &then)
{
    m_book.load([this, why, then](const auto &answer) {
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

void AccountDesk::noteDerived(const desk::AccountCredential &account, const std::string &detail)
{
    desk::LedgerRow row = desk::derivedRowNow(account.webhookKey().id(), account.fingerprint(), detail);
    row.at = m_clock();
    m_audit.write(row);
}

void AccountDesk::note(Deed deed, std::string_view entry, const std::string &fingerprint,
                       const std::string &detail)
{
    m_audit.write({m_clock(), desk::deskName(), deed, std::string(entry), fingerprint, detail});
}

} // namespace ringdown::credentials
