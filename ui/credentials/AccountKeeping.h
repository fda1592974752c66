// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/AccountDesk.h"

namespace ringdown::credentials {

/// Takes an account's credential into the vault of this desk. It is tried at the carrier first; what could
/// not be tried replaces nothing unless the person says so.
class AccountKeeping : public QObject {
    Q_OBJECT
public:
    AccountKeeping(VaultAccess &vault, AccountDesk &account, CarrierPort &carrier, QObject *parent = nullptr);

    void store(const std::string &sid, const Secret &token);
    void tryAgain();     ///< the token that could not be tried
    void storeUntried(); ///< the same, without the carrier's word
    void leaveUntried();

Q_SIGNALS:
    void stored();
    void webhookKeyKept(); ///< behind stored(), once the vault has it
    void storeRefused(const QString &sentence);
    /// Nothing is stored; the token is held back.
    void notTried(const QString &sentence, const QString &details);
    void refused(const QString &sentence); ///< what follows storing did not work

private:
    using Tried = AccountDesk::Tried;
    using Former = std::optional<desk::AccountCredential>;

    void tryThenKeep(const desk::AccountCredential &account);
    void keepIfWritable(const desk::AccountCredential &account, Tried tried);
    void keep(const desk::AccountCredential &account, Tried tried);
    void write(const desk::AccountCredential &account, const Former &former, Tried tried);
    void noteStored(const desk::AccountCredential &account, const Former &former, Tried tried);
    /// former: the credential that was replaced; its webhook key goes once the carrier refuses it.
    void keepWebhookKey(const desk::AccountCredential &account, const Former &former);
    void rewriteKeys(const twilio::WebhookKey &key, const std::string &dropped, const std::string &why);
    void writeKeys(const Secret &list, desk::Deed deed, const std::string &why);

    VaultAccess &m_vault;
    AccountDesk &m_account;
    CarrierPort &m_carrier;
    desk::AccountBook m_book;
    Former m_untried;
};

} // namespace ringdown::credentials
