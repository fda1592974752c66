// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/AccountBook.h"

#include "core/secrets/EntryKind.h"

namespace ringdown::desk {
namespace {

using secrets::SecretMap;
using secrets::VaultAnswer;
using secrets::VaultFailure;
using secrets::VaultTrouble;

VaultAnswer<AccountCredential> credentialIn(const VaultAnswer<SecretMap> &answer)
{
    if (const auto *failure = std::get_if<VaultFailure>(&answer))
        return *failure;
    const auto &map = std::get<SecretMap>(answer);
    for (const std::string_view name : {secrets::accountSidEntry, secrets::authTokenEntry}) {
        if (!map.contains(name))
            return VaultFailure{VaultTrouble::Absent,
                                std::string(name) +
                                    " is not stored on this desk; import it with \"ringdownctl secrets "
                                    "import\" or on the Credentials screen"};
    }
    auto credential =
        AccountCredential::make(std::string(map.find(secrets::accountSidEntry)->second.reveal()),
                                map.find(secrets::authTokenEntry)->second);
    if (!credential)
        return VaultFailure{VaultTrouble::Failed, "what is stored is no credential: " +
                                                      credential.error().detail + "; store it again"};
    return *credential;
}

} // namespace

void AccountBook::load(std::function<void(const VaultAnswer<AccountCredential> &)> done)
{
    m_reading = std::make_unique<secrets::EntryReading>(
        m_vault, std::vector{std::string(secrets::accountSidEntry), std::string(secrets::authTokenEntry)},
        [done = std::move(done)](const VaultAnswer<SecretMap> &answer) { done(credentialIn(answer)); });
}

void AccountBook::keep(const AccountCredential &credential,
                       std::function<void(const VaultAnswer<secrets::Stored> &)> done)
{
    std::vector<secrets::EntryWriting::Entry> entries{
        {std::string(secrets::accountSidEntry), Secret(credential.m_sid)},
        {std::string(secrets::authTokenEntry), credential.m_authToken}};
    m_writing =
        std::make_unique<secrets::EntryWriting>(m_vault, std::move(entries), nullptr, std::move(done));
}

void AccountBook::forget(std::function<void(const VaultAnswer<secrets::Stored> &)> done)
{
    m_forgetting = std::make_shared<secrets::VaultTicket>();
    const std::weak_ptr<secrets::VaultTicket> still = m_forgetting;
    *m_forgetting = m_vault.remove(std::string(secrets::authTokenEntry),
                                   [still, done = std::move(done)](const auto &answer) {
                                       if (!still.expired())
                                           done(answer);
                                   });
}

void AccountBook::cancel()
{
    if (m_reading)
        m_reading->cancel();
    if (m_writing)
        m_writing->cancel();
    if (m_forgetting)
        m_vault.cancel(*m_forgetting);
}

} // namespace ringdown::desk
