// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/RotationNewKey.h"

#include "core/secrets/EntryKind.h"
#include "core/secrets/Fingerprint.h"

namespace ringdown::desk {
namespace {

constexpr std::string_view nextKeyEntry = "TWILIO_API_KEY.next";
constexpr std::string_view nextSecretEntry = "TWILIO_API_SECRET.next";
constexpr int mostTriesOfMinting = 3;

} // namespace

using rest::RestFailure;
using rest::RestTrouble;
using secrets::apiKeyEntry;

std::string joined(const std::vector<std::string> &items, const char *between)
{
    std::string text;
    for (const std::string &item : items)
        text += (text.empty() ? "" : between) + item;
    return text;
}

void RotationNewKey::fetchPair(std::string_view keyEntry, std::string_view secretEntry,
                               const WhenStepped &stepped, const MaybeWithKey &then)
{
    m_run.fetch(keyEntry, stepped, [this, secretEntry, stepped, then](const std::optional<Secret> &sid) {
        m_run.fetch(secretEntry, stepped, [then, sid](std::optional<Secret> secret) {
            if (!sid || !secret)
                return then(std::nullopt);
            auto key = secrets::ApiKey::make(std::string(sid->reveal()), std::move(*secret));
            then(key ? std::optional(std::move(*key)) : std::nullopt);
        });
    });
}

void RotationNewKey::fetch(const WhenStepped &stepped, const WithKey &then)
{
    fetchPair(
        nextKeyEntry, nextSecretEntry, stepped, [stepped, then](const std::optional<secrets::ApiKey> &key) {
            if (!key)
                return stepped({false, "the pending key is no longer in the vault: back out and begin anew"});
            then(*key);
        });
}

void RotationNewKey::make(const WhenStepped &stepped)
{
    m_run.fetchAccount(stepped, [this, stepped](const AccountCredential &account) {
        fetchPair(nextKeyEntry, nextSecretEntry, stepped,
                  [this, stepped, account](const std::optional<secrets::ApiKey> &pending) {
                      if (m_run.note("asked").empty())
                          return mint(account, stepped, 1);
                      makeUnlessListed(account, pending, stepped, 1);
                  });
    });
}

/// A key was asked for before: it is there with its secret, or there without, or not there.
void RotationNewKey::makeUnlessListed(const AccountCredential &account,
                                      const std::optional<secrets::ApiKey> &pending,
                                      const WhenStepped &stepped, int tries)
{
    using Listed = std::variant<std::vector<ListedKey>, RestFailure>;
    const auto listed = [this, account, pending, stepped, tries](const Listed &answer) {
        if (const auto *failure = std::get_if<RestFailure>(&answer))
            return stepped(failedBy(*failure));
        std::vector<std::string> lost;
        bool isThere = false;
        for (const ListedKey &key : std::get<std::vector<ListedKey>>(answer)) {
            if (pending && key.sid == pending->sid)
                isThere = true;
            else if (key.name == name())
                lost.push_back(key.sid);
        }
        revokeAll(account, lost, stepped, [this, account, stepped, isThere, tries] {
            if (isThere)
                return stepped({true, "The key of before the interruption is still good."});
            mint(account, stepped, tries);
        });
    };
    listKeys(*m_run.parts().rest, account, m_run.whileHere(listed));
}

void RotationNewKey::mint(const AccountCredential &account, const WhenStepped &stepped, int tries)
{
    if (const auto kept = m_run.keepNote("asked", "key"); !kept)
        return stepped({false, kept.error().detail});
    const Fallback fallback = m_run.settings().standardKey == RotationSettings::Standard::Allow
                                  ? Fallback::StandardKey
                                  : Fallback::None;
    const auto minted = [this, account, stepped, tries](const std::variant<MintedKey, RestFailure> &answer) {
        const auto *failure = std::get_if<RestFailure>(&answer);
        if (failure == nullptr)
            return keepMinted(std::get<MintedKey>(answer), stepped);
        const bool isMaybeMade =
            failure->trouble == RestTrouble::Unknown || failure->trouble == RestTrouble::Garbled;
        if (isMaybeMade && tries < mostTriesOfMinting)
            return makeUnlessListed(account, std::nullopt, stepped, tries + 1);
        stepped(failedBy(*failure));
    };
    mintRelayKey(*m_run.parts().rest, account, name(), fallback, m_run.whileHere(minted));
}

void RotationNewKey::keepMinted(const MintedKey &minted, const WhenStepped &stepped)
{
    if (minted.type == KeyType::Standard)
        m_run.warn(minted.whyStandard + ". Who steals this standard key could " +
                   joined(whatAThiefCouldDo(KeyType::Standard), "; ") + ".");
    const secrets::ApiKey key = minted.key;
    const std::string type = minted.type == KeyType::Restricted ? "restricted" : "standard";
    m_run.keep(nextSecretEntry, key.secret, stepped, [this, stepped, key, type] {
        m_run.keep(nextKeyEntry, Secret(key.sid), stepped, [this, stepped, key, type] {
            const std::string print = secrets::fingerprint(secrets::apiSecretEntry, key.secret);
            auto entered = m_run.enter(Deed::Made, apiKeyEntry, "", key.sid + ", " + type);
            if (entered)
                entered = m_run.enter(Deed::Made, secrets::apiSecretEntry, print, "of " + key.sid);
            if (!entered)
                return stepped({false, entered.error().detail});
            stepped({true, "Made the " + type + " key " + key.sid + "."});
        });
    });
}

void RotationNewKey::revokeAll(const AccountCredential &account, std::vector<std::string> sids,
                               const WhenStepped &stepped, const std::function<void()> &then)
{
    if (sids.empty())
        return then();
    const std::string sid = sids.back();
    sids.pop_back();
    revokeKey(*m_run.parts().rest, account, sid,
              m_run.whileHere([this, account, sids, sid, stepped,
                               then](const std::variant<std::monostate, RestFailure> &answer) {
                  if (const auto *failure = std::get_if<RestFailure>(&answer))
                      return stepped(failedBy(*failure));
                  if (const auto entered = m_run.enter(Deed::Revoked, apiKeyEntry, "", sid); !entered)
                      return stepped({false, entered.error().detail});
                  revokeAll(account, sids, stepped, then);
              }));
}

void RotationNewKey::fetchIfThere(const WhenStepped &stepped, const MaybeWithKey &then)
{
    fetchPair(nextKeyEntry, nextSecretEntry, stepped, then);
}

void RotationNewKey::revokeOurs(const WhenStepped &stepped, const std::function<void()> &then)
{
    m_run.fetchAccount(stepped, [this, stepped, then](const AccountCredential &account) {
        using Listed = std::variant<std::vector<ListedKey>, RestFailure>;
        const auto listed = [this, account, stepped, then](const Listed &answer) {
            if (const auto *failure = std::get_if<RestFailure>(&answer))
                return stepped(failedBy(*failure));
            std::vector<std::string> ours;
            for (const ListedKey &key : std::get<std::vector<ListedKey>>(answer)) {
                if (key.name == name())
                    ours.push_back(key.sid);
            }
            revokeAll(account, ours, stepped, then);
        };
        listKeys(*m_run.parts().rest, account, m_run.whileHere(listed));
    });
}

void RotationNewKey::forget(const WhenStepped &stepped, const std::function<void()> &then)
{
    m_run.forget(nextSecretEntry, stepped,
                 [this, stepped, then] { m_run.forget(nextKeyEntry, stepped, then); });
}

} // namespace ringdown::desk
