// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/EntryKind.h"
#include "core/secrets/Fingerprint.h"
#include "core/secrets/desk/KeyMint.h"
#include "core/secrets/desk/RotationRun.h"

#include <algorithm>
#include <sstream>

namespace ringdown::desk {
namespace {

using rest::RestFailure;
using rest::RestTrouble;
using secrets::apiKeyEntry;
using secrets::apiSecretEntry;

constexpr std::string_view nextKeyEntry = "TWILIO_API_KEY.next";
constexpr std::string_view nextSecretEntry = "TWILIO_API_SECRET.next";
constexpr int mostTriesOfMinting = 3;

using KeyAnswer = client::ApiResult<client::RelayApiKey>;

std::vector<std::string> wordsIn(const std::string &text)
{
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

std::string joined(const std::vector<std::string> &words, const char *between)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : between) + word;
    return text;
}

/// A relay's API key: make, push, see it work, revoke the old.
class RotationOfApiKey final : public RotationRun {
public:
    using RotationRun::RotationRun;

protected:
    std::vector<Step> steps() override;
    void undo(WhenStepped done) override;
    bool canUndo() const override { return note("storing").empty(); }

private:
    using WithKey = std::function<void(const secrets::ApiKey &)>;

    void lookAround(const WhenStepped &stepped);
    void collectOldKeys(const std::string &accountSid, const WhenStepped &stepped);
    void make(const WhenStepped &stepped);
    void makeUnlessListed(const AccountCredential &account, const std::optional<secrets::ApiKey> &pending,
                          const WhenStepped &stepped, int tries);
    void revokeAll(const AccountCredential &account, std::vector<std::string> sids,
                   const WhenStepped &stepped, std::function<void()> then);
    void mint(const AccountCredential &account, const WhenStepped &stepped, int tries);
    void keepMinted(const MintedKey &minted, const WhenStepped &stepped);
    void push(const WhenStepped &stepped);
    void giveTo(RotationRelay &relay, const secrets::ApiKey &key, const Visited &visited);
    void store(const WhenStepped &stepped);
    void seeTraffic(const WhenStepped &stepped);
    void lookAt(RotationRelay &relay, const std::function<void(const std::string &)> &found,
                const Visited &visited);
    void revokeOld(const WhenStepped &stepped);
    void tidy(const WhenStepped &stepped);
    void takeBack(const std::optional<secrets::ApiKey> &old, const WhenStepped &stepped);
    void endUndo(const WhenStepped &stepped);

    /// The pair of these entries; nothing when one is missing.
    void fetchPair(std::string_view keyEntry, std::string_view secretEntry, const WhenStepped &stepped,
                   std::function<void(const std::optional<secrets::ApiKey> &)> then);
    void fetchNew(const WhenStepped &stepped, WithKey then);
    std::string newKeyName() const { return "Ringdown relay " + journal().id; }
    std::string relayCount() const { return counted(m_parts.relays.size(), "relay"); }
};

std::vector<RotationRun::Step> RotationOfApiKey::steps()
{
    const std::string asBefore = "Nothing has changed: the relays use the key of before.";
    const std::string either = "Calls go on: both keys are good for as long as this takes.";
    return {
        {"account", "Look whether the account and every relay answer", asBefore,
         [this](const WhenStepped &stepped) { lookAround(stepped); }},
        {"make", "Make a new API key", asBefore, [this](const WhenStepped &stepped) { make(stepped); }},
        {"push", "Give the new key to every relay", either,
         [this](const WhenStepped &stepped) { push(stepped); }},
        {"store", "Store the new key on this desk", either,
         [this](const WhenStepped &stepped) { store(stepped); }, Step::Start::AtOnce},
        {"traffic", "See the new key work on every relay", either,
         [this](const WhenStepped &stepped) { seeTraffic(stepped); }},
        {"revoke", "Revoke the old key",
         "Calls go on with the new key. Something else that uses the old one would stop.",
         [this](const WhenStepped &stepped) { revokeOld(stepped); }},
        {"tidy", "Forget what was pending", "Calls go on with the new key.",
         [this](const WhenStepped &stepped) { tidy(stepped); }, Step::Start::AtOnce},
    };
}

void RotationOfApiKey::fetchPair(std::string_view keyEntry, std::string_view secretEntry,
                                 const WhenStepped &stepped,
                                 std::function<void(const std::optional<secrets::ApiKey> &)> then)
{
    fetch(keyEntry, stepped, [this, secretEntry, stepped, then](const std::optional<Secret> &sid) {
        fetch(secretEntry, stepped, [then, sid](std::optional<Secret> secret) {
            if (!sid || !secret)
                return then(std::nullopt);
            auto key = secrets::ApiKey::make(std::string(sid->reveal()), std::move(*secret));
            then(key ? std::optional(std::move(*key)) : std::nullopt);
        });
    });
}

void RotationOfApiKey::fetchNew(const WhenStepped &stepped, WithKey then)
{
    fetchPair(
        nextKeyEntry, nextSecretEntry, stepped, [stepped, then](const std::optional<secrets::ApiKey> &key) {
            if (!key)
                return stepped({false, "the pending key is no longer in the vault: back out and begin anew"});
            then(*key);
        });
}

void RotationOfApiKey::lookAround(const WhenStepped &stepped)
{
    fetchAccount(stepped, [this, stepped](const AccountCredential &account) {
        knows(account, stepped, [this, stepped, sid = account.sid()](bool isKnown) {
            if (!isKnown)
                return stepped({false, "Twilio does not accept the Auth Token of this desk, which makes and "
                                       "revokes keys: import the one of now"});
            collectOldKeys(sid, stepped);
        });
    });
}

void RotationOfApiKey::collectOldKeys(const std::string &accountSid, const WhenStepped &stepped)
{
    const auto old = std::make_shared<std::vector<std::string>>();
    const auto add = [old](const std::string &sid) {
        if (!sid.empty() && std::find(old->begin(), old->end(), sid) == old->end())
            old->push_back(sid);
    };
    fetch(apiKeyEntry, stepped, [this, accountSid, stepped, old, add](const std::optional<Secret> &ours) {
        add(ours ? std::string(ours->reveal()) : std::string());
        everyRelay(
            stepped,
            [accountSid, add](RotationRelay &relay, const Visited &visited) {
                relay.apiKey([accountSid, add, visited](const KeyAnswer &answer) {
                    if (!answer)
                        return visited(answer.failure.error.detail);
                    if (!answer.value->accountSid.empty() && answer.value->accountSid != accountSid)
                        return visited("it serves another account, " + answer.value->accountSid);
                    add(answer.value->key);
                    visited(std::nullopt);
                });
            },
            [this, stepped, old] {
                if (const auto kept = keepNote("old", joined(*old, " ")); !kept)
                    return stepped({false, kept.error().detail});
                stepped({true, "Twilio accepts the token of this desk, and " + relayCount() + " answered; " +
                                   (old->empty() ? "there is no old key"
                                                 : "to be replaced: " + joined(*old, ", ")) +
                                   "."});
            });
    });
}

void RotationOfApiKey::make(const WhenStepped &stepped)
{
    fetchAccount(stepped, [this, stepped](const AccountCredential &account) {
        fetchPair(nextKeyEntry, nextSecretEntry, stepped,
                  [this, stepped, account](const std::optional<secrets::ApiKey> &pending) {
                      if (note("asked").empty())
                          return mint(account, stepped, 1);
                      makeUnlessListed(account, pending, stepped, 1);
                  });
    });
}

/// A key was asked for before: it is there with its secret, or there without, or not there.
void RotationOfApiKey::makeUnlessListed(const AccountCredential &account,
                                        const std::optional<secrets::ApiKey> &pending,
                                        const WhenStepped &stepped, int tries)
{
    using Listed = std::variant<std::vector<ListedKey>, RestFailure>;
    const auto listed = [this, account, pending, stepped, tries](const Listed &answer) {
        if (const auto *failure = std::get_if<RestFailure>(&answer))
            return stepped({false, failure->detail});
        std::vector<std::string> lost;
        bool isThere = false;
        for (const ListedKey &key : std::get<std::vector<ListedKey>>(answer)) {
            if (pending && key.sid == pending->sid)
                isThere = true;
            else if (key.name == newKeyName())
                lost.push_back(key.sid);
        }
        revokeAll(account, lost, stepped, [this, account, stepped, isThere, tries] {
            if (isThere)
                return stepped({true, "The key of before the interruption is still good."});
            mint(account, stepped, tries);
        });
    };
    listKeys(*m_parts.rest, account, whileHere(listed));
}

void RotationOfApiKey::revokeAll(const AccountCredential &account, std::vector<std::string> sids,
                                 const WhenStepped &stepped, std::function<void()> then)
{
    if (sids.empty())
        return then();
    const std::string sid = sids.back();
    sids.pop_back();
    revokeKey(*m_parts.rest, account, sid,
              whileHere([this, account, sids, sid, stepped,
                         then](const std::variant<std::monostate, RestFailure> &answer) {
                  if (const auto *failure = std::get_if<RestFailure>(&answer))
                      return stepped({false, failure->detail});
                  if (const auto entered = enter(Deed::Revoked, apiKeyEntry, "", sid); !entered)
                      return stepped({false, entered.error().detail});
                  revokeAll(account, sids, stepped, then);
              }));
}

void RotationOfApiKey::mint(const AccountCredential &account, const WhenStepped &stepped, int tries)
{
    if (const auto kept = keepNote("asked", "key"); !kept)
        return stepped({false, kept.error().detail});
    const Fallback fallback =
        m_settings.standardKey == RotationSettings::Standard::Allow ? Fallback::StandardKey : Fallback::None;
    const auto minted = [this, account, stepped, tries](const std::variant<MintedKey, RestFailure> &answer) {
        const auto *failure = std::get_if<RestFailure>(&answer);
        if (failure == nullptr)
            return keepMinted(std::get<MintedKey>(answer), stepped);
        const bool isMaybeMade =
            failure->trouble == RestTrouble::Unknown || failure->trouble == RestTrouble::Garbled;
        if (isMaybeMade && tries < mostTriesOfMinting)
            return makeUnlessListed(account, std::nullopt, stepped, tries + 1);
        stepped({false, failure->detail});
    };
    mintRelayKey(*m_parts.rest, account, newKeyName(), fallback, whileHere(minted));
}

void RotationOfApiKey::keepMinted(const MintedKey &minted, const WhenStepped &stepped)
{
    if (minted.type == KeyType::Standard)
        warn(minted.whyStandard + ". Who steals this standard key could " +
             joined(whatAThiefCouldDo(KeyType::Standard), "; ") + ".");
    const secrets::ApiKey key = minted.key;
    const std::string type = minted.type == KeyType::Restricted ? "restricted" : "standard";
    keep(nextSecretEntry, key.secret, stepped, [this, stepped, key, type] {
        keep(nextKeyEntry, Secret(key.sid), stepped, [this, stepped, key, type] {
            if (const auto entered = enter(Deed::Made, apiKeyEntry, "", key.sid + ", " + type); !entered)
                return stepped({false, entered.error().detail});
            stepped({true, "Made the " + type + " key " + key.sid + "."});
        });
    });
}

void RotationOfApiKey::giveTo(RotationRelay &relay, const secrets::ApiKey &key, const Visited &visited)
{
    fetch(
        secrets::accountSidEntry, [visited](const StepOutcome &outcome) { visited(outcome.words); },
        [this, &relay, key, visited](const std::optional<Secret> &account) {
            const std::string sid = account ? std::string(account->reveal()) : std::string();
            relay.putApiKey(sid, key.sid, key.secret,
                            whileHere([this, &relay, key, visited](const KeyAnswer &answer) {
                                if (!answer)
                                    return visited(answer.failure.error.detail);
                                const auto entered =
                                    enter(Deed::Exported, apiKeyEntry, "", key.sid + " to " + relay.name());
                                visited(entered ? std::nullopt : std::optional(entered.error().detail));
                            }));
        });
}

void RotationOfApiKey::push(const WhenStepped &stepped)
{
    fetchNew(stepped, [this, stepped](const secrets::ApiKey &key) {
        everyRelay(
            stepped,
            [this, key](RotationRelay &relay, const Visited &visited) {
                relay.apiKey(whileHere([this, &relay, key, visited](const KeyAnswer &answer) {
                    if (!answer)
                        return visited(answer.failure.error.detail);
                    if (answer.value->key == key.sid)
                        return visited(std::nullopt);
                    giveTo(relay, key, visited);
                }));
            },
            [this, stepped, key] {
                stepped({true, relayCount() + " took the key " + key.sid + "."});
            });
    });
}

void RotationOfApiKey::store(const WhenStepped &stepped)
{
    // From here on the old secret is gone from the desk.
    if (const auto kept = keepNote("storing", "yes"); !kept)
        return stepped({false, kept.error().detail});
    fetchNew(stepped, [this, stepped](const secrets::ApiKey &key) {
        keep(apiSecretEntry, key.secret, stepped, [this, stepped, key] {
            keep(apiKeyEntry, Secret(key.sid), stepped, [this, stepped, key] {
                const std::string where = key.sid + " in " + m_parts.vault->place();
                auto entered = enter(Deed::Replaced, apiKeyEntry, "", where);
                if (entered)
                    entered = enter(Deed::Replaced, apiSecretEntry,
                                    secrets::fingerprint(apiSecretEntry, key.secret), where);
                if (!entered)
                    return stepped({false, entered.error().detail});
                stepped({true, "The desk exports the new key."});
            });
        });
    });
}

void RotationOfApiKey::lookAt(RotationRelay &relay, const std::function<void(const std::string &)> &found,
                              const Visited &visited)
{
    fetch(
        nextKeyEntry, [visited](const StepOutcome &outcome) { visited(outcome.words); },
        [this, &relay, found, visited](const std::optional<Secret> &wanted) {
            relay.probeApiKey(whileHere([&relay, found, visited, wanted](const KeyAnswer &answer) {
                if (!answer)
                    return visited(answer.failure.error.detail);
                const client::RelayApiKey &has = *answer.value;
                if (!wanted || has.key != wanted->reveal())
                    return visited("it has another key than the new one: " + has.key);
                if (!has.reach)
                    found(relay.name() + " could not ask the carrier about the new key yet");
                else if (!has.reach->accepted)
                    found("the carrier does not accept the new key of " + relay.name());
                visited(std::nullopt);
            }));
        });
}

void RotationOfApiKey::seeTraffic(const WhenStepped &stepped)
{
    const auto look = [this, stepped](const std::function<void(const std::string &)> &found) {
        const auto missing = std::make_shared<std::string>();
        everyRelay(
            stepped,
            [this, missing](RotationRelay &relay, const Visited &visited) {
                lookAt(
                    relay, [missing](const std::string &words) { *missing = words; }, visited);
            },
            [missing, found] { found(*missing); });
    };
    await(stepped, look, [this, stepped](bool hasSeen) {
        stepped({true, hasSeen
                           ? relayCount() + " asked the carrier with the new key and got an answer. A relay "
                                            "uses its key for such questions alone until it places calls or "
                                            "sends texts of its own, so there is no other traffic to see."
                           : "Not waited for."});
    });
}

void RotationOfApiKey::revokeOld(const WhenStepped &stepped)
{
    std::vector<std::string> old = wordsIn(note("old"));
    if (m_settings.apiKey == RotationSettings::Old::Keep || old.empty())
        return stepped(
            {true, old.empty() ? "There was no old key." : "The old key was kept: " + joined(old, ", ")});
    fetchAccount(stepped, [this, stepped, old](const AccountCredential &account) {
        everyRelay(
            stepped,
            [old](RotationRelay &relay, const Visited &visited) {
                relay.apiKey([old, visited](const KeyAnswer &answer) {
                    if (!answer)
                        return visited(answer.failure.error.detail);
                    const bool isOld = std::find(old.begin(), old.end(), answer.value->key) != old.end();
                    visited(isOld ? std::optional<std::string>("it still uses the old key") : std::nullopt);
                });
            },
            [this, account, old, stepped] {
                revokeAll(account, old, stepped, [stepped, old] {
                    stepped(
                        {true, "Revoked: " + joined(old, ", ") +
                                   ". What else ran on it needs a new export of the runtime credential."});
                });
            });
    });
}

void RotationOfApiKey::tidy(const WhenStepped &stepped)
{
    forget(nextSecretEntry, stepped, [this, stepped] {
        forget(nextKeyEntry, stepped, [stepped] {
            stepped({true, "The old API key is worth nothing now."});
        });
    });
}

void RotationOfApiKey::undo(WhenStepped done)
{
    // Nothing was made: then it can be left without the carrier and the relays, which may be what is wrong.
    if (note("asked").empty())
        return endUndo(done);
    fetchPair(apiKeyEntry, apiSecretEntry, done,
              [this, done](const std::optional<secrets::ApiKey> &old) { takeBack(old, done); });
}

void RotationOfApiKey::endUndo(const WhenStepped &stepped)
{
    tidy([stepped](const StepOutcome &outcome) {
        stepped(outcome.isDone ? StepOutcome{true, "Backed out: the relays use the key of before."}
                               : outcome);
    });
}

void RotationOfApiKey::takeBack(const std::optional<secrets::ApiKey> &old, const WhenStepped &stepped)
{
    const auto end = [this, stepped] { endUndo(stepped); };
    fetchPair(
        nextKeyEntry, nextSecretEntry, stepped,
        [this, old, stepped, end](const std::optional<secrets::ApiKey> &fresh) {
            everyRelay(
                stepped,
                [this, old, fresh](RotationRelay &relay, const Visited &visited) {
                    relay.apiKey(whileHere([this, &relay, old, fresh, visited](const KeyAnswer &answer) {
                        if (!answer)
                            return visited(answer.failure.error.detail);
                        if (!fresh || answer.value->key != fresh->sid)
                            return visited(std::nullopt);
                        if (!old)
                            return visited("it has the new key, and this desk does not hold the old one: "
                                           "go on instead of backing out");
                        giveTo(relay, *old, visited);
                    }));
                },
                [this, stepped, end] {
                    fetchAccount(stepped, [this, stepped, end](const AccountCredential &account) {
                        const auto listed =
                            [this, account, stepped,
                             end](const std::variant<std::vector<ListedKey>, RestFailure> &answer) {
                                if (const auto *failure = std::get_if<RestFailure>(&answer))
                                    return stepped({false, failure->detail});
                                std::vector<std::string> ours;
                                for (const ListedKey &key : std::get<std::vector<ListedKey>>(answer)) {
                                    if (key.name == newKeyName())
                                        ours.push_back(key.sid);
                                }
                                revokeAll(account, ours, stepped, end);
                            };
                        listKeys(*m_parts.rest, account, whileHere(listed));
                    });
                });
        });
}

} // namespace

std::unique_ptr<RotationRun> rotationOfApiKey(RotationParts parts, RotationSettings settings,
                                              RotationJournal journal,
                                              std::unique_ptr<RotationJournalFile> file)
{
    return std::make_unique<RotationOfApiKey>(std::move(parts), settings, std::move(journal),
                                              std::move(file));
}

} // namespace ringdown::desk
