// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/EntryKind.h"
#include "core/secrets/Fingerprint.h"
#include "core/secrets/desk/RotationNewKey.h"

#include <algorithm>
#include <sstream>

namespace ringdown::desk {
namespace {

using secrets::apiKeyEntry;
using secrets::apiSecretEntry;

using KeyAnswer = client::ApiResult<client::RelayApiKey>;

std::vector<std::string> wordsIn(const std::string &text)
{
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

/// Why the key is not yet seen to work there; "" when the carrier has let the relay in with it.
std::string missingUse(const std::string &relay, const client::RelayApiKey &has)
{
    if (!has.reach)
        return relay + " could not ask the carrier about the new key yet";
    if (!has.reach->accepted)
        return "the carrier does not accept the new key of " + relay;
    if (has.uses == 0)
        return relay + " has not used the new key yet";
    return {};
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
    void lookAround(const WhenStepped &stepped);
    void collectOldKeys(const std::string &accountSid, const WhenStepped &stepped);
    void push(const WhenStepped &stepped);
    void giveTo(RotationRelay &relay, const secrets::ApiKey &key, const Visited &visited);
    void store(const WhenStepped &stepped);
    void seeTraffic(const WhenStepped &stepped);
    void lookAt(RotationRelay &relay, const Missing &missing, const Visited &visited);
    void revokeOld(const WhenStepped &stepped);
    std::string fateOfOld() const;
    void takeBack(const std::optional<secrets::ApiKey> &old, const WhenStepped &stepped);
    void endUndo(const WhenStepped &stepped);

    std::string relayCount() const { return counted(m_parts.relays.size(), "relay"); }

    RotationNewKey m_newKey{*this};
};

std::vector<RotationRun::Step> RotationOfApiKey::steps()
{
    const std::string asBefore = "Nothing has changed: the relays use the key of before.";
    const std::string either = "Calls go on: both keys are good for as long as this takes.";
    return {
        {"account", "Look whether the account and every relay answer", asBefore,
         [this](const WhenStepped &stepped) { lookAround(stepped); }},
        {"make", "Make a new API key", asBefore,
         [this](const WhenStepped &stepped) { m_newKey.make(stepped); }},
        {"push", "Give the new key to every relay", either,
         [this](const WhenStepped &stepped) { push(stepped); }},
        {"store", "Store the new key on this desk", either,
         [this](const WhenStepped &stepped) { store(stepped); }, Step::Start::AtOnce},
        {"traffic", "See every relay reach Twilio with the new key", either,
         [this](const WhenStepped &stepped) { seeTraffic(stepped); }},
        {"revoke", "Revoke the old key",
         "Calls go on with the new key. Something else that uses the old one would stop.",
         [this](const WhenStepped &stepped) { revokeOld(stepped); }},
        {"tidy", "Forget what was pending", "Calls go on with the new key.",
         [this](const WhenStepped &stepped) {
             m_newKey.forget(stepped, [this, stepped] { stepped({true, fateOfOld()}); });
         },
         Step::Start::AtOnce},
    };
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
                        return visited(answer.failure);
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

void RotationOfApiKey::giveTo(RotationRelay &relay, const secrets::ApiKey &key, const Visited &visited)
{
    fetch(
        secrets::accountSidEntry, [visited](const StepOutcome &outcome) { visited(outcome.words); },
        [this, &relay, key, visited](const std::optional<Secret> &account) {
            const std::string sid = account ? std::string(account->reveal()) : std::string();
            relay.putApiKey(
                sid, key.sid, key.secret, whileHere([this, &relay, key, visited](const KeyAnswer &answer) {
                    if (!answer)
                        return visited(answer.failure);
                    const auto entered =
                        enter(Deed::Exported, apiKeyEntry, "", key.sid + " to " + relay.name());
                    visited(entered ? std::nullopt : std::optional<VisitFailure>(entered.error().detail));
                }));
        });
}

void RotationOfApiKey::push(const WhenStepped &stepped)
{
    m_newKey.fetch(stepped, [this, stepped](const secrets::ApiKey &key) {
        everyRelay(
            stepped,
            [this, key](RotationRelay &relay, const Visited &visited) {
                relay.apiKey(whileHere([this, &relay, key, visited](const KeyAnswer &answer) {
                    if (!answer)
                        return visited(answer.failure);
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
    m_newKey.fetch(stepped, [this, stepped](const secrets::ApiKey &key) {
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

/// The relay asks the carrier what the key reaches, which is a use of it: counted there, with its time.
void RotationOfApiKey::lookAt(RotationRelay &relay, const Missing &missing, const Visited &visited)
{
    m_newKey.fetch([visited](const StepOutcome &outcome) { visited(outcome.words); },
                   [this, &relay, missing, visited](const secrets::ApiKey &wanted) {
                       relay.probeApiKey(
                           whileHere([&relay, missing, visited, sid = wanted.sid](const KeyAnswer &answer) {
                               if (!answer)
                                   return visited(answer.failure);
                               const client::RelayApiKey &has = *answer.value;
                               if (has.key != sid)
                                   return visited("it has another key than the new one: " + has.key);
                               missing(missingUse(relay.name(), has));
                               visited(std::nullopt);
                           }));
                   });
}

void RotationOfApiKey::seeTraffic(const WhenStepped &stepped)
{
    awaitRelays(
        stepped,
        [this](RotationRelay &relay, const Missing &missing, const Visited &visited) {
            lookAt(relay, missing, visited);
        },
        [this, stepped](bool hasSeen) {
            stepped({true, hasSeen ? relayCount() +
                                         " reached the carrier with the new key and got an answer; texts and "
                                         "calls of a relay's own go out with it from now on."
                                   : "Not waited for."});
        });
}

void RotationOfApiKey::revokeOld(const WhenStepped &stepped)
{
    std::vector<std::string> old = wordsIn(note("old"));
    if (old.empty())
        return stepped({true, fateOfOld()});
    if (m_settings.apiKey == RotationSettings::Old::Keep) {
        if (const auto kept = keepNote("kept", "yes"); !kept)
            return stepped({false, kept.error().detail});
        return stepped({true, fateOfOld()});
    }
    fetchAccount(stepped, [this, stepped, old](const AccountCredential &account) {
        everyRelay(
            stepped,
            [old](RotationRelay &relay, const Visited &visited) {
                relay.apiKey([old, visited](const KeyAnswer &answer) {
                    if (!answer)
                        return visited(answer.failure);
                    const bool isOld = std::find(old.begin(), old.end(), answer.value->key) != old.end();
                    visited(isOld ? std::optional<VisitFailure>("it still uses the old key") : std::nullopt);
                });
            },
            [this, account, old, stepped] {
                m_newKey.revokeAll(account, old, stepped, [stepped, old] {
                    stepped(
                        {true, "Revoked: " + joined(old, ", ") +
                                   ". What else ran on it needs a new export of the runtime credential."});
                });
            });
    });
}

std::string RotationOfApiKey::fateOfOld() const
{
    const std::vector<std::string> old = wordsIn(note("old"));
    if (old.empty())
        return "There was no old API key.";
    if (!note("kept").empty())
        return "The old API key was kept and still works: " + joined(old, ", ") + ".";
    return "The old API key is worth nothing now.";
}

void RotationOfApiKey::undo(WhenStepped done)
{
    // Nothing was made: then it can be left without the carrier and the relays, which may be what is wrong.
    if (note("asked").empty())
        return endUndo(done);
    m_newKey.fetchPair(apiKeyEntry, apiSecretEntry, done,
                       [this, done](const std::optional<secrets::ApiKey> &old) { takeBack(old, done); });
}

void RotationOfApiKey::endUndo(const WhenStepped &stepped)
{
    m_newKey.forget(stepped, [stepped] { stepped({true, "Backed out: the relays use the key of before."}); });
}

void RotationOfApiKey::takeBack(const std::optional<secrets::ApiKey> &old, const WhenStepped &stepped)
{
    m_newKey.fetchIfThere(stepped, [this, old, stepped](const std::optional<secrets::ApiKey> &fresh) {
        everyRelay(
            stepped,
            [this, old, fresh](RotationRelay &relay, const Visited &visited) {
                relay.apiKey(whileHere([this, &relay, old, fresh, visited](const KeyAnswer &answer) {
                    if (!answer)
                        return visited(answer.failure);
                    if (!fresh || answer.value->key != fresh->sid)
                        return visited(std::nullopt);
                    if (!old)
                        return visited("it has the new key, and this desk does not hold the old one: go on "
                                       "instead of backing out");
                    giveTo(relay, *old, visited);
                }));
            },
            [this, stepped] { m_newKey.revokeOurs(stepped, [this, stepped] { endUndo(stepped); }); });
    });
}

} // namespace

std::unique_ptr<RotationRun> rotationOfApiKey(RotationParts parts, RotationSettings settings,
                                              RotationJournal journal,
                                              std::unique_ptr<RotationJournalFile> file)
{
    return std::make_unique<RotationOfApiKey>(std::move(parts), std::move(settings), std::move(journal),
                                              std::move(file));
}

} // namespace ringdown::desk
