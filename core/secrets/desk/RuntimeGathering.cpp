// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/EntryKind.h"
#include "core/secrets/desk/AccountBook.h"
#include "core/secrets/desk/RuntimeExport.h"
#include "core/secrets/vault/EntryReading.h"

#include <algorithm>

namespace ringdown::desk {

using secrets::SecretMap;
using secrets::VaultAnswer;
using secrets::VaultFailure;
using secrets::VaultTrouble;

class RuntimeGathering::Private {
public:
    Private(secrets::Vault &vault, WhenGathered done)
        : m_done(std::move(done))
        , m_book(vault)
        , m_reading(vault, runtimeNames(), [this](const auto &answer) { meet(answer); })
    {
    }

    void cancel()
    {
        m_reading.cancel();
        m_book.cancel();
    }

private:
    static std::vector<std::string> runtimeNames()
    {
        std::vector<std::string> names;
        for (const secrets::EntryKind &kind : secrets::entryKinds()) {
            if (kind.tier == secrets::Tier::Runtime)
                names.emplace_back(kind.name);
        }
        return names;
    }

    void meet(const VaultAnswer<SecretMap> &answer)
    {
        if (const auto *failure = std::get_if<VaultFailure>(&answer))
            return finish(*failure);
        const auto &map = std::get<SecretMap>(answer);
        auto credential = secrets::RuntimeCredential::from(map);
        if (!credential)
            return finish(VaultFailure{VaultTrouble::Failed, credential.error().detail});
        const auto path = map.find(secrets::webhookPathEntry);
        if (path != map.end())
            m_webhookPath = path->second;
        m_credential = std::move(*credential);
        m_book.load([this](const auto &account) { derive(account); });
    }

    void derive(const VaultAnswer<AccountCredential> &account)
    {
        const auto *failure = std::get_if<VaultFailure>(&account);
        if (failure != nullptr && failure->trouble != VaultTrouble::Absent)
            return finish(*failure);
        std::optional<RuntimeExport::TokenUse> use;
        if (failure == nullptr)
            use = addKeyOf(std::get<AccountCredential>(account));
        if (m_credential.webhookKeys.empty() && !m_credential.apiKey)
            return finish(VaultFailure{VaultTrouble::Absent,
                                       "neither an API key, nor a webhook key, nor the account's credential "
                                       "to derive one from is stored on this desk; import them first"});
        RuntimeExport runtime(m_credential, m_webhookPath);
        if (use)
            runtime.noteToken(*use);
        finish(runtime);
    }

    /// The carrier signs with the stored token, whatever keys were stored before it.
    RuntimeExport::TokenUse addKeyOf(const AccountCredential &account)
    {
        using Found = RuntimeExport::TokenUse::Found;
        const twilio::WebhookKey key = account.webhookKey();
        auto &keys = m_credential.webhookKeys;
        RuntimeExport::TokenUse use{account.fingerprint(), key.id(), Found::Among};
        if (std::find(keys.begin(), keys.end(), key) != keys.end())
            return use;
        use.found = keys.empty() ? Found::Alone : Found::Missing;
        keys.insert(keys.begin(), key);
        return use;
    }

    void finish(const VaultAnswer<RuntimeExport> &answer)
    {
        // done may end this object.
        std::exchange(m_done, nullptr)(answer);
    }

    WhenGathered m_done;
    secrets::RuntimeCredential m_credential;
    Secret m_webhookPath;
    AccountBook m_book;
    secrets::EntryReading m_reading;
};

RuntimeGathering::RuntimeGathering(secrets::Vault &vault, WhenGathered done)
    : d(std::make_unique<Private>(vault, std::move(done)))
{
}

RuntimeGathering::~RuntimeGathering() = default;

void RuntimeGathering::cancel()
{
    d->cancel();
}

} // namespace ringdown::desk
