// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/AccountBook.h"
#include "ui/credentials/AuditTrail.h"
#include "ui/numbers/NumbersPort.h"

#include <map>

namespace ringdown::numbers_ui {

/// The account for real: its credential out of the keyring (or the memory of this run) for each deed, the
/// carrier over REST. Each use of the credential is a row of the audit.
class DeskNumbers final : public NumbersPort {
public:
    /// What it works with; all of it outlives this.
    struct Parts {
        secrets::Vault &keyring;
        secrets::Vault &memory;
        rest::RestClient &rest;
        credentials::AuditTrail &audit;
        std::string directory; ///< desk::deskDirectory()
        std::function<Instant()> clock;
        bool isRehearsal = false;
    };

    explicit DeskNumbers(Parts parts)
        : m_parts(std::move(parts))
        , m_saved(m_parts.directory)
    {
    }

    bool isRehearsal() const override { return m_parts.isRehearsal; }
    void look(const plan::Plan &plan, Keyring keyring, WhenDone<Sight> done) override;
    void takeOver(const numbers::Review &review, WhenDone<desk::TakeOverResult> done) override;
    void launch(const std::vector<desk::BoatDraft> &boats, WhenDone<desk::LaunchResult> done) override;
    void search(const desk::OfferQuery &query, WhenDone<Offers> done) override;
    void buy(const desk::Purchase &purchase, WhenDone<numbers::AccountNumber> done) override;
    void release(const std::string &sid, WhenDone<desk::Released> done) override;
    std::vector<numbers::SavedNumber> saved() const override;
    void dropSaved(const std::vector<numbers::SavedNumber> &restored) override;

private:
    using WithAccount = std::function<void(const desk::AccountCredential &, const std::string &secretPath)>;
    using WithoutAccount = std::function<void(const NoAccount &)>;

    /// One account or path being read.
    struct Reading {
        explicit Reading(secrets::Vault &vault)
            : book(vault)
        {
        }
        desk::AccountBook book;
        std::unique_ptr<secrets::EntryReading> path;
    };

    /// Whose webhook path is asked for beside that of the vault which holds the account.
    enum class Path { OfAccount, OfKeyringToo };

    void use(const std::string &why, Keyring keyring, Path path, WithAccount then, WithoutAccount otherwise);
    void useVault(secrets::Vault &vault, const std::string &why, WithAccount then, WithoutAccount otherwise);
    void askKeyring(const std::string &why, Keyring keyring, WithAccount then, WithoutAccount otherwise);
    /// The webhook path that vault holds, "" for none.
    void readPath(secrets::Vault &vault, std::function<void(const secrets::VaultAnswer<std::string> &)> done);
    void readPathOfKeyring(Keyring keyring, std::function<void(const std::string &)> done);
    void retire(int reading);
    void note(const desk::AccountCredential &account, const std::string &why);

    Parts m_parts;
    desk::SavedFile m_saved;
    std::map<int, std::shared_ptr<Reading>> m_readings;
    int m_lastReading = 0;
};

} // namespace ringdown::numbers_ui
