// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/rest/RestServer.h"
#include "core/secrets/desk/Rotation.h"
#include "core/secrets/vault/MemoryVault.h"

#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ringdown::test {

/// Counts everything that a rotation does outside itself, and breaks one of these things.
class Fuse {
public:
    enum class Breaks {
        Nothing,
        AfterDoing,  ///< the power goes when it is done, before the answer comes
        BeforeDoing, ///< the power goes before it is done
        Once,        ///< it is not done and answered with a failure; the next ones work
    };
    enum class Fate { Works, DoneUnheard, Unheard, Fails };

    void set(Breaks how, int at)
    {
        m_how = how;
        m_at = at;
        m_count = 0;
        m_isBlown = false;
    }
    bool isBlown() const { return m_isBlown; }
    int count() const { return m_count; }
    /// What becomes of the thing that is about to be done.
    Fate next();
    std::function<void()> onTick; ///< before each thing

private:
    Breaks m_how = Breaks::Nothing;
    int m_at = 0;
    int m_count = 0;
    bool m_isBlown = false;
};

/// A vault whose answers depend on the fuse.
class FusedVault final : public secrets::Vault {
public:
    FusedVault(secrets::Vault &vault, Fuse &fuse)
        : m_vault(vault)
        , m_fuse(fuse)
    {
    }

    secrets::VaultKind kind() const override { return m_vault.kind(); }
    std::string place() const override { return m_vault.place(); }
    void probe(std::function<void(const secrets::VaultState &)> done) override { m_vault.probe(done); }
    secrets::VaultTicket
    list(std::function<void(const secrets::VaultAnswer<std::vector<std::string>> &)> done) override
    {
        return m_vault.list(done);
    }
    secrets::VaultTicket read(const std::string &name,
                              std::function<void(const secrets::VaultAnswer<Secret> &)> done) override;
    secrets::VaultTicket
    write(const std::string &name, const Secret &value,
          std::function<void(const secrets::VaultAnswer<secrets::Stored> &)> done) override;
    secrets::VaultTicket
    remove(const std::string &name,
           std::function<void(const secrets::VaultAnswer<secrets::Stored> &)> done) override;
    void cancel(secrets::VaultTicket ticket) override { m_vault.cancel(ticket); }

private:
    template <typename T, typename Ask>
    secrets::VaultTicket ask(std::function<void(const secrets::VaultAnswer<T> &)> done, Ask ask);

    secrets::Vault &m_vault;
    Fuse &m_fuse;
};

/// A relay of its own making: verifies what the simulated carrier signs and keeps an API key.
class FakeRelay final : public desk::RotationRelay {
public:
    FakeRelay(std::string name, carrier::RestAccount &account, Fuse &fuse)
        : m_name(std::move(name))
        , m_account(account)
        , m_fuse(fuse)
    {
    }

    std::string name() const override { return m_name; }
    void webhookKeys(client::WhenDone<client::RelayWebhookKeys> done) override;
    void addWebhookKey(const Secret &key, client::WhenDone<client::AddedWebhookKey> done) override;
    void dropWebhookKey(const std::string &id, client::WhenDone<client::Changed> done) override;
    void probeWebhookKeys(const std::string &text, const std::vector<std::string> &signatures,
                          client::WhenDone<std::vector<std::optional<std::string>>> done) override;
    void apiKey(client::WhenDone<client::RelayApiKey> done) override;
    void putApiKey(const std::string &accountSid, const std::string &key, const Secret &secret,
                   client::WhenDone<client::RelayApiKey> done) override;
    void probeApiKey(client::WhenDone<client::RelayApiKey> done) override { apiKey(std::move(done)); }

    /// A webhook comes, signed with the account's primary token.
    void webhook();

    std::vector<twilio::WebhookKey> keys;
    std::map<std::string, client::RelayWebhookKey> counts; ///< by id
    int refused = 0;
    std::string key;
    std::string secret;
    bool isGone = false;        ///< nobody answers there
    bool asksTheCarrier = true; ///< false: it cannot say what its API key reaches

private:
    template <typename T>
    void answer(client::WhenDone<T> done, std::function<client::ApiResult<T>()> act);
    client::RelayApiKey apiKeyNow() const;

    std::string m_name;
    carrier::RestAccount &m_account;
    Fuse &m_fuse;
};

/// A desk with a vault, two relays and a simulated Twilio, whose rotation may lose its power at any point.
class RotationTown {
public:
    RotationTown();

    static const std::string accountSid;
    static const std::string firstToken;
    static const std::string firstKeySid;
    static const std::string firstKeySecret;

    desk::RotationParts parts();
    /// A new rotation, or the pending one with a new REST client, as after a restart.
    void begin(desk::RotationKind kind);
    void resume();
    /// The power goes: nothing of the running program is left.
    void crash();
    /// Runs until it ends or the fuse blows; true when it ended as said.
    bool runUntil(desk::RotationStand stand);
    bool backOut();
    /// Runs until it is finished, again after each failure, so many times at most. Where it asks about a
    /// secondary token, the operator answers that no other desk is rotating.
    bool finish(int tries = 1);
    int questions = 0; ///< how often it asked that
    /// "" for an entry that is not there.
    std::string inVault(const std::string &name);
    void forget(const std::vector<std::string> &names);
    void keep(const std::string &name, const Secret &value);
    std::string journalText() const;
    bool isJournalThere() const { return !journalText().empty(); }
    std::vector<desk::LedgerRow> rows() const { return *ledger.rows(); }
    bool hasRow(desk::Deed deed, std::string_view entry) const;

    /// "" when the account has this token alone, on the desk and, as its key, on every relay.
    std::string tokenTrouble(const std::string &token);
    /// "" when the account has one key alone, and the desk and every relay hold it.
    std::string keyTrouble(const std::string &sid);
    /// The one key the account has; "" when there are several.
    std::string onlyKey() const;
    /// One of the two, of what the account has now and of the kind of the rotation.
    std::string trouble();
    bool isReplaced() const; ///< the account has another credential than it began with

    Fuse fuse;
    carrier::RestSide side;
    carrier::RestServer server;
    secrets::MemoryVault memory;
    FusedVault vault;
    std::vector<std::unique_ptr<FakeRelay>> relays;
    QTemporaryDir folder;
    desk::Ledger ledger;
    desk::RotationSettings settings;
    std::unique_ptr<rest::RestClient> client;
    std::unique_ptr<desk::Rotation> rotation;
    int keysInVain = 0; ///< ticks at which a relay held an API key that the account does not know

private:
    bool wait(desk::RotationStand stand);
};

} // namespace ringdown::test
