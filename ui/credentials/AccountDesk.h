// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/AccountBook.h"
#include "core/twilio/WebhookKey.h"
#include "ui/credentials/AuditTrail.h"
#include "ui/credentials/CarrierPort.h"
#include "ui/credentials/Snapshot.h"
#include "ui/credentials/VaultAccess.h"

namespace ringdown::credentials {

/// What the carrier's answer to a token means.
AccountCheck::Verdict verdictOf(const std::optional<rest::RestFailure> &failure);

/// What this desk does with the account's credential: forget, try, derive the webhook key, use; every deed is
/// a row of the audit. Nothing here shows the token, and nothing waits.
class AccountDesk : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<Instant()>;
    using WithAccount = std::function<void(const desk::AccountCredential &)>;

    AccountDesk(VaultAccess &vault, AuditTrail &audit, CarrierPort &carrier, Clock clock,
                QObject *parent = nullptr);

    const AccountView &account() const { return m_account; }
    const std::optional<AccountCheck> &check() const { return m_check; }
    const std::vector<desk::LedgerRow> &ledger() const { return m_ledger; }

    void refresh(); ///< asks what the vault holds; reads nothing that would make a prompt appear
    void unlock();  ///< makes the keyring ask for its password
    void forget();
    void forgetRelayToken(const std::string &relay);
    void tryToken();
    void takeCheck(const std::optional<rest::RestFailure> &failure); ///< of the stored token
    /// Another credential is stored now.
    enum class Tried { Accepted, Not };
    void takeStored(const std::string &sid, Tried tried);
    void deriveKey();
    void notePersonLeft(const QString &name);
    /// Writes down that the webhook key of that account was derived.
    void noteDerived(const desk::AccountCredential &account, const std::string &detail);
    /// Reads the credential and hands it to then; why: what it is used for, for the audit.
    void use(const std::string &why, WithAccount then);
    /// For a deed that is only done when the audit can be written; refused() says when it cannot.
    void ifWritable(std::function<void()> then, std::function<void()> otherwise = {});
    void note(desk::Deed deed, std::string_view entry, const std::string &fingerprint,
              const std::string &detail);

Q_SIGNALS:
    void changed();
    void keyDerived(const ringdown::twilio::WebhookKey &key);
    void refused(const QString &sentence); ///< a deed did not work

private:
    void load(const std::string &why, const WithAccount &then);
    void takeNames(const std::vector<std::string> &names);
    void readSid();
    void takeRows(const std::vector<desk::LedgerRow> &rows);
    void judge();
    std::string printOf(const std::string &entry) const;

    VaultAccess &m_vault;
    AuditTrail &m_audit;
    CarrierPort &m_carrier;
    Clock m_clock;
    AccountView m_account;
    std::optional<AccountCheck> m_check;
    std::vector<desk::LedgerRow> m_ledger;
    std::vector<std::string> m_names; ///< of the entries in the vault
    desk::AccountBook m_book;
    desk::AccountBook m_forgetting; ///< one book answers one question at a time
    bool m_isMemory = false;
    bool m_isReading = false;
};

} // namespace ringdown::credentials
