// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/EntryKind.h"
#include "core/secrets/Fingerprint.h"
#include "core/secrets/desk/DeskAuthorization.h"
#include "core/secrets/desk/RotationRun.h"
#include "core/twilio/rest/JsonBody.h"

#include <QRandomGenerator>

#include <algorithm>

namespace ringdown::desk {
namespace {

using rest::RestAnswer;
using rest::RestFailure;
using rest::RestReply;
using rest::RestTrouble;
using secrets::authTokenEntry;

constexpr std::string_view nextTokenEntry = "TWILIO_AUTH_TOKEN.next";
constexpr const char *secondaryPath = "/v1/AuthTokens/Secondary";
constexpr const char *promotePath = "/v1/AuthTokens/Promote";
constexpr int mostTriesOfChange = 3;

std::string randomText()
{
    std::string text = "ringdown rotation ";
    for (int i = 0; i < 4; ++i)
        text += std::to_string(QRandomGenerator::system()->generate());
    return text;
}

std::uint64_t numberNoted(const std::string &text)
{
    return text.empty() ? 0 : std::stoull(text);
}

const client::RelayWebhookKey *findKey(const client::RelayWebhookKeys &keys, const std::string &id)
{
    const auto it = std::find_if(keys.keys.begin(), keys.keys.end(),
                                 [&](const client::RelayWebhookKey &key) { return key.id == id; });
    return it == keys.keys.end() ? nullptr : &*it;
}

/// A list of webhook keys without the one of this id.
Secret withoutKey(const Secret &list, const std::string &id)
{
    const auto keys = twilio::WebhookKey::parseList(list.reveal());
    Secret left;
    for (const twilio::WebhookKey &key : keys ? *keys : std::vector<twilio::WebhookKey>()) {
        if (key.id() == id)
            continue;
        const std::string before = left.isEmpty() ? "" : std::string(left.reveal()) + ',';
        left = Secret(before + std::string(key.text().reveal()));
    }
    return left;
}

/// A list of webhook keys with this one in front.
Secret withKey(const Secret &list, const twilio::WebhookKey &key)
{
    const Secret others = withoutKey(list, key.id());
    const std::string after = others.isEmpty() ? "" : ',' + std::string(others.reveal());
    return Secret(std::string(key.text().reveal()) + after);
}

/// The account's Auth Token: secondary token, second key to every relay, promote, drop the first.
class RotationOfToken final : public RotationRun {
public:
    using RotationRun::RotationRun;

protected:
    std::vector<Step> steps() override;
    void undo(WhenStepped done) override;
    bool canUndo() const override { return !isStepDone("promote"); }

private:
    using Both = std::function<void(const AccountCredential &first, const AccountCredential &second)>;

    void lookAround(const WhenStepped &stepped);
    void makeSecondary(const WhenStepped &stepped);
    void useSecondaryOfBefore(const Secret &token, const AccountCredential &first,
                              const WhenStepped &stepped);
    void askForSecondary(const AccountCredential &first, const WhenStepped &stepped);
    void secondaryCame(const AccountCredential &first, const WhenStepped &stepped, const RestAnswer &answer,
                       int tries);
    void keepSecondary(const AccountCredential &first, const RestReply &reply, const WhenStepped &stepped);
    void dropSecondary(const AccountCredential &first, const WhenStepped &stepped, std::function<void()> then,
                       int tries = 1);
    void replaceSecondary(const AccountCredential &first, const WhenStepped &stepped, int tries);
    void giveKeys(const WhenStepped &stepped);
    void verify(const WhenStepped &stepped, std::function<void()> then);
    void promote(const WhenStepped &stepped);
    void decidePromotion(const AccountCredential &first, const AccountCredential &second,
                         const WhenStepped &stepped, int tries);
    void noteCounts(const WhenStepped &stepped, std::function<void()> then);
    void askForPromotion(const AccountCredential &first, const AccountCredential &second,
                         const WhenStepped &stepped, int tries);
    void isPromoted(const AccountCredential &second, const WhenStepped &stepped);
    void storeToken(const WhenStepped &stepped);
    void keepKeyList(const AccountCredential &second, const WhenStepped &stepped);
    void seeTraffic(const WhenStepped &stepped);
    std::string missingTraffic(const RotationRelay &relay, const client::RelayWebhookKeys &keys) const;
    void dropFirst(const WhenStepped &stepped);
    void tidy(const WhenStepped &stepped);
    void undoWith(const AccountCredential &first, const WhenStepped &stepped);

    /// The token of the vault and the pending one, or the end of the step.
    void fetchBoth(const WhenStepped &stepped, Both then);
    void post(const AccountCredential &who, const char *path, rest::WhenAnswered done)
    {
        m_parts.rest->post(rest::DeskAuthorization::of(who), rest::Host::Accounts, path, {},
                           whileHere(std::move(done)));
    }
    std::string relayCount() const { return counted(m_parts.relays.size(), "relay"); }
};

std::vector<RotationRun::Step> RotationOfToken::steps()
{
    const std::string asBefore =
        "Nothing has changed for callers, and nothing changes if it stays like this.";
    const std::string either =
        "Calls go on: every relay verifies webhooks with either key, for as long as this takes.";
    return {
        {"account", "Look whether the account and every relay answer", asBefore,
         [this](const WhenStepped &stepped) { lookAround(stepped); }},
        {"secondary", "Make a secondary Auth Token", asBefore,
         [this](const WhenStepped &stepped) { makeSecondary(stepped); }},
        {"give", "Give the second webhook key to every relay", asBefore,
         [this](const WhenStepped &stepped) { giveKeys(stepped); }},
        {"verify", "Let every relay verify a sample of either key", asBefore,
         [this](const WhenStepped &stepped) {
             verify(stepped, [this, stepped] {
                 stepped({true, relayCount() + " verified a sample signed with either key."});
             });
         }},
        {"promote", "Promote the secondary token",
         "Twilio signs with the old key until this is done and with the new one after it; every relay takes "
         "either, so no call is refused whichever way it ends.",
         [this](const WhenStepped &stepped) { promote(stepped); }},
        {"store", "Store the promoted token on this desk", either,
         [this](const WhenStepped &stepped) { storeToken(stepped); }},
        {"traffic", "See real webhooks pass with the second key", either,
         [this](const WhenStepped &stepped) { seeTraffic(stepped); }},
        {"drop", "Drop the first key on every relay",
         "Calls go on, signed with the second key; the first still verifies where it was not yet dropped.",
         [this](const WhenStepped &stepped) { dropFirst(stepped); }},
        {"tidy", "Forget what was pending", "Calls go on with the second key.",
         [this](const WhenStepped &stepped) { tidy(stepped); }},
    };
}

void RotationOfToken::fetchBoth(const WhenStepped &stepped, Both then)
{
    fetchAccount(stepped, [this, stepped, then](const AccountCredential &first) {
        fetch(nextTokenEntry, stepped, [stepped, then, first](std::optional<Secret> token) {
            if (!token)
                return stepped(
                    {false, "the pending token is no longer in the vault: back out and begin anew"});
            const auto second = AccountCredential::make(first.sid(), std::move(*token));
            if (!second)
                return stepped({false, second.error().detail});
            then(first, *second);
        });
    });
}

void RotationOfToken::lookAround(const WhenStepped &stepped)
{
    fetchAccount(stepped, [this, stepped](const AccountCredential &first) {
        knows(first, stepped, [this, stepped, first](bool isKnown) {
            if (!isKnown)
                return stepped({false, "Twilio does not accept the Auth Token of this desk (it may have been "
                                       "changed in the Twilio console): import the one of now"});
            if (const auto kept = keepNote("firstKey", first.webhookKey().id()); !kept)
                return stepped({false, kept.error().detail});
            everyRelay(
                stepped,
                [](RotationRelay &relay, const Visited &visited) {
                    relay.webhookKeys([visited](const client::ApiResult<client::RelayWebhookKeys> &keys) {
                        visited(keys ? std::nullopt : std::optional(keys.failure.error.detail));
                    });
                },
                [this, stepped] {
                    stepped(
                        {true, "Twilio accepts the token of this desk, and " + relayCount() + " answered."});
                });
        });
    });
}

void RotationOfToken::makeSecondary(const WhenStepped &stepped)
{
    fetchAccount(stepped, [this, stepped](const AccountCredential &first) {
        fetch(nextTokenEntry, stepped, [this, stepped, first](const std::optional<Secret> &token) {
            if (token)
                useSecondaryOfBefore(*token, first, stepped);
            else
                askForSecondary(first, stepped);
        });
    });
}

/// A token was stored before a crash: it is the account's secondary one, or a leftover.
void RotationOfToken::useSecondaryOfBefore(const Secret &token, const AccountCredential &first,
                                           const WhenStepped &stepped)
{
    const auto second = AccountCredential::make(first.sid(), token);
    const auto makeAnew = [this, first, stepped] {
        forget(nextTokenEntry, stepped, [this, first, stepped] { askForSecondary(first, stepped); });
    };
    if (!second || token.matches("") || second->fingerprint() == first.fingerprint())
        return makeAnew();
    knows(*second, stepped, [this, stepped, makeAnew, second = *second](bool isKnown) {
        if (!isKnown)
            return makeAnew();
        if (const auto kept = keepNote("secondKey", second.webhookKey().id()); !kept)
            return stepped({false, kept.error().detail});
        stepped({true, "The secondary token of before the interruption is still good."});
    });
}

void RotationOfToken::askForSecondary(const AccountCredential &first, const WhenStepped &stepped)
{
    // Asked before, and the answer was lost: a secondary token that nobody knows may be there.
    if (!note("asked").empty())
        return replaceSecondary(first, stepped, 1);
    if (const auto kept = keepNote("asked", "secondary"); !kept)
        return stepped({false, kept.error().detail});
    post(first, secondaryPath,
         [this, first, stepped](const RestAnswer &answer) { secondaryCame(first, stepped, answer, 1); });
}

void RotationOfToken::secondaryCame(const AccountCredential &first, const WhenStepped &stepped,
                                    const RestAnswer &answer, int tries)
{
    const auto *failure = std::get_if<RestFailure>(&answer);
    if (failure == nullptr)
        return keepSecondary(first, std::get<RestReply>(answer), stepped);
    const bool isMaybeDone =
        failure->trouble == RestTrouble::Unknown || failure->trouble == RestTrouble::Garbled;
    if (isMaybeDone && tries < mostTriesOfChange)
        return replaceSecondary(first, stepped, tries + 1);
    const bool isThereAlready = failure->trouble == RestTrouble::Refused && tries == 1;
    if (isThereAlready && m_settings.secondary == RotationSettings::Foreign::Replace)
        return replaceSecondary(first, stepped, tries + 1);
    // Nothing of ours is there when the first answer was a refusal.
    if (!isMaybeDone && tries == 1) {
        if (const auto kept = keepNote("asked", ""); !kept)
            return stepped({false, kept.error().detail});
    }
    stepped({false, failure->detail +
                        (isThereAlready ? "; when there is a secondary token already that this desk did not "
                                          "make, another desk may be rotating: go on by replacing it only "
                                          "when you know that none does"
                                        : "")});
}

void RotationOfToken::keepSecondary(const AccountCredential &first, const RestReply &reply,
                                    const WhenStepped &stepped)
{
    auto body = rest::readJsonObject(reply.body);
    const Secret token = body ? rest::takeSecret(*body, "secondary_auth_token") : Secret();
    const auto second = AccountCredential::make(first.sid(), token);
    if (!second)
        return stepped({false, "Twilio's answer holds no secondary token: " + second.error().detail});
    keep(nextTokenEntry, token, stepped, [this, stepped, second = *second] {
        if (const auto kept = keepNote("secondKey", second.webhookKey().id()); !kept)
            return stepped({false, kept.error().detail});
        if (const auto entered = enter(Deed::Made, authTokenEntry, second.fingerprint(), "secondary token");
            !entered)
            return stepped({false, entered.error().detail});
        stepped({true, "Made; its fingerprint is " + second.fingerprint() + "."});
    });
}

void RotationOfToken::dropSecondary(const AccountCredential &first, const WhenStepped &stepped,
                                    std::function<void()> then, int tries)
{
    m_parts.rest->remove(rest::DeskAuthorization::of(first), rest::Host::Accounts, secondaryPath,
                         whileHere([this, first, stepped, then, tries](const RestAnswer &answer) {
                             const auto *failure = std::get_if<RestFailure>(&answer);
                             if (failure == nullptr || failure->trouble == RestTrouble::NotFound)
                                 return then();
                             if (failure->trouble == RestTrouble::Unknown && tries < mostTriesOfChange)
                                 return dropSecondary(first, stepped, then, tries + 1);
                             stepped({false, failure->detail});
                         }));
}

void RotationOfToken::replaceSecondary(const AccountCredential &first, const WhenStepped &stepped, int tries)
{
    dropSecondary(first, stepped, [this, first, stepped, tries] {
        if (const auto kept = keepNote("asked", "secondary"); !kept)
            return stepped({false, kept.error().detail});
        post(first, secondaryPath, [this, first, stepped, tries](const RestAnswer &answer) {
            secondaryCame(first, stepped, answer, std::max(tries, 2));
        });
    });
}

void RotationOfToken::giveKeys(const WhenStepped &stepped)
{
    fetchBoth(stepped, [this, stepped](const AccountCredential &first, const AccountCredential &second) {
        const auto give = [this, stepped](const AccountCredential &whose, std::function<void()> then) {
            everyRelay(
                stepped,
                [key = whose.webhookKey().text()](RotationRelay &relay, const Visited &visited) {
                    relay.addWebhookKey(
                        key, [visited](const client::ApiResult<client::AddedWebhookKey> &added) {
                            visited(added ? std::nullopt : std::optional(added.failure.error.detail));
                        });
                },
                std::move(then));
        };
        // The first too: a relay without it refuses calls already.
        give(first, [this, stepped, give, second] {
            give(second, [this, stepped, second] {
                const std::string id = second.webhookKey().id();
                for (const RotationRelay *relay : m_parts.relays) {
                    if (const auto entered =
                            enter(Deed::Exported, secrets::webhookKeysEntry, id, "to " + relay->name());
                        !entered)
                        return stepped({false, entered.error().detail});
                }
                stepped({true, relayCount() + " took the second key " + id + "."});
            });
        });
    });
}

void RotationOfToken::verify(const WhenStepped &stepped, std::function<void()> then)
{
    fetchBoth(stepped, [this, stepped, then](const AccountCredential &first,
                                             const AccountCredential &second) {
        const std::string text = randomText();
        const std::vector<twilio::WebhookKey> keys = {first.webhookKey(), second.webhookKey()};
        const std::vector<std::string> signatures = {keys[0].sign(text), keys[1].sign(text)};
        const std::vector<std::optional<std::string>> wanted = {keys[0].id(), keys[1].id()};
        everyRelay(
            stepped,
            [text, signatures, wanted](RotationRelay &relay, const Visited &visited) {
                relay.probeWebhookKeys(
                    text, signatures,
                    [visited,
                     wanted](const client::ApiResult<std::vector<std::optional<std::string>>> &matches) {
                        if (!matches)
                            return visited(matches.failure.error.detail);
                        if (*matches.value != wanted)
                            return visited("it does not verify what is signed with either key; give the keys "
                                           "again by backing out and beginning anew");
                        visited(std::nullopt);
                    });
            },
            then);
    });
}

void RotationOfToken::promote(const WhenStepped &stepped)
{
    fetchBoth(stepped, [this, stepped](const AccountCredential &first, const AccountCredential &second) {
        decidePromotion(first, second, stepped, 1);
    });
}

/// Which token Twilio accepts tells whether the promotion has happened, whatever was answered to it.
void RotationOfToken::decidePromotion(const AccountCredential &first, const AccountCredential &second,
                                      const WhenStepped &stepped, int tries)
{
    knows(second, stepped, [this, first, second, stepped, tries](bool knowsSecond) {
        if (!knowsSecond)
            return stepped({false,
                            "Twilio no longer accepts the secondary token (somebody deleted or replaced "
                            "it): back out and begin anew"});
        knows(first, stepped, [this, first, second, stepped, tries](bool knowsFirst) {
            if (!knowsFirst)
                return isPromoted(second, stepped);
            if (tries > mostTriesOfChange)
                return stepped({false,
                                "Twilio did not answer whether the token was promoted, and still accepts "
                                "the old one: try again"});
            verify(stepped, [this, first, second, stepped, tries] {
                noteCounts(stepped, [this, first, second, stepped, tries] {
                    askForPromotion(first, second, stepped, tries);
                });
            });
        });
    });
}

/// How often each relay has used the second key before it signs anything real.
void RotationOfToken::noteCounts(const WhenStepped &stepped, std::function<void()> then)
{
    everyRelay(
        stepped,
        [this](RotationRelay &relay, const Visited &visited) {
            relay.webhookKeys(
                whileHere([this, &relay, visited](const client::ApiResult<client::RelayWebhookKeys> &keys) {
                    if (!keys)
                        return visited(keys.failure.error.detail);
                    const auto *second = findKey(*keys.value, note("secondKey"));
                    const auto kept = keepNote("checks " + relay.name(),
                                               std::to_string(second != nullptr ? second->checks : 0));
                    visited(kept ? std::nullopt : std::optional(kept.error().detail));
                }));
        },
        [this, stepped, then] {
            if (const auto kept = keepNote("promotedAt", toRfc3339(rotationClock())); !kept)
                return stepped({false, kept.error().detail});
            then();
        });
}

void RotationOfToken::askForPromotion(const AccountCredential &first, const AccountCredential &second,
                                      const WhenStepped &stepped, int tries)
{
    post(first, promotePath, [this, first, second, stepped, tries](const RestAnswer &answer) {
        const auto *failure = std::get_if<RestFailure>(&answer);
        const bool isAnswered = failure == nullptr;
        const bool isMaybeDone = failure != nullptr && (failure->trouble == RestTrouble::Unknown ||
                                                        failure->trouble == RestTrouble::Garbled ||
                                                        failure->trouble == RestTrouble::Unauthorized);
        if (!isAnswered && !isMaybeDone)
            return stepped({false, failure->detail});
        later(isAnswered ? std::chrono::milliseconds(0) : m_settings.pollsEvery,
              [this, first, second, stepped, tries] { decidePromotion(first, second, stepped, tries + 1); });
    });
}

void RotationOfToken::isPromoted(const AccountCredential &second, const WhenStepped &stepped)
{
    if (note("promotedAt").empty()) {
        // Somebody promoted it in the console, between two of our steps.
        if (const auto kept = keepNote("promotedAt", toRfc3339(rotationClock())); !kept)
            return stepped({false, kept.error().detail});
    }
    if (const auto entered =
            enter(Deed::Promoted, authTokenEntry, second.fingerprint(), "now the primary token");
        !entered)
        return stepped({false, entered.error().detail});
    stepped({true, "Twilio signs with the second key now, and no longer accepts the old token."});
}

void RotationOfToken::storeToken(const WhenStepped &stepped)
{
    fetchBoth(stepped, [this, stepped](const AccountCredential &, const AccountCredential &second) {
        fetch(nextTokenEntry, stepped, [this, stepped, second](const std::optional<Secret> &token) {
            keep(authTokenEntry, *token, stepped, [this, stepped, second] {
                if (const auto entered = enter(Deed::Replaced, authTokenEntry, second.fingerprint(),
                                               "in " + m_parts.vault->place());
                    !entered)
                    return stepped({false, entered.error().detail});
                keepKeyList(second, stepped);
            });
        });
    });
}

/// What the desk would export has both keys, until the first is dropped.
void RotationOfToken::keepKeyList(const AccountCredential &second, const WhenStepped &stepped)
{
    const std::string words = "The desk administers the account with the new token.";
    fetch(secrets::webhookKeysEntry, stepped,
          [this, stepped, second, words](const std::optional<Secret> &list) {
              if (!list)
                  return stepped({true, words});
              keep(secrets::webhookKeysEntry, withKey(*list, second.webhookKey()), stepped, [stepped, words] {
                  stepped({true, words});
              });
          });
}

std::string RotationOfToken::missingTraffic(const RotationRelay &relay,
                                            const client::RelayWebhookKeys &keys) const
{
    const auto *first = findKey(keys, note("firstKey"));
    const auto *second = findKey(keys, note("secondKey"));
    if (second == nullptr)
        return relay.name() +
               " has lost the second key: every call there is refused! Back it up by giving the "
               "key again (ringdownctl secrets webhook-key)";
    // A relay that restarted counts from nothing.
    const std::uint64_t before = numberNoted(note("checks " + relay.name()));
    const std::uint64_t seen = second->checks >= before ? second->checks - before : second->checks;
    if (seen < m_settings.leastWebhooks)
        return relay.name() + " has verified " + std::to_string(seen) + " of " +
               counted(m_settings.leastWebhooks, "webhook") +
               " with the second key; a test call to one of its "
               "numbers makes one";
    const Instant now = rotationClock();
    if (first != nullptr && first->lastMatch && now - *first->lastMatch < m_settings.quiet)
        return relay.name() + " verified a webhook with the first key less than " +
               std::to_string(m_settings.quiet.count() / 1000) + " s ago";
    const auto promotedAt = parseRfc3339(note("promotedAt"));
    if (promotedAt && now - promotedAt->at < m_settings.settles)
        return "The promotion is less than " + std::to_string(m_settings.settles.count() / 1000) + " s old";
    return {};
}

void RotationOfToken::seeTraffic(const WhenStepped &stepped)
{
    const auto look = [this, stepped](const std::function<void(const std::string &)> &found) {
        const auto missing = std::make_shared<std::string>();
        everyRelay(
            stepped,
            [this, missing](RotationRelay &relay, const Visited &visited) {
                relay.webhookKeys(whileHere([this, missing, visited, &relay](
                                                const client::ApiResult<client::RelayWebhookKeys> &keys) {
                    if (!keys)
                        return visited(keys.failure.error.detail);
                    if (missing->empty())
                        *missing = missingTraffic(relay, *keys.value);
                    visited(std::nullopt);
                }));
            },
            [missing, found] { found(*missing); });
    };
    await(stepped, look, [this, stepped](bool hasSeen) {
        stepped({true, hasSeen
                           ? relayCount() + " verified real webhooks with the second key, and none with the "
                                            "first lately."
                           : "Not waited for."});
    });
}

void RotationOfToken::dropFirst(const WhenStepped &stepped)
{
    const std::string id = note("firstKey");
    everyRelay(
        stepped,
        [id](RotationRelay &relay, const Visited &visited) {
            relay.dropWebhookKey(id, [visited](const client::ApiResult<client::Changed> &dropped) {
                constexpr int notFound = 404;
                const bool isGone = dropped || dropped.failure.status == notFound;
                visited(isGone ? std::nullopt : std::optional(dropped.failure.error.detail));
            });
        },
        [this, stepped, id] {
            if (const auto entered = enter(Deed::Revoked, secrets::webhookKeysEntry, id, "on every relay");
                !entered)
                return stepped({false, entered.error().detail});
            stepped({true,
                     "Every relay verifies with the second key alone. What runs elsewhere on an exported "
                     "webhook key needs a new export."});
        });
}

void RotationOfToken::tidy(const WhenStepped &stepped)
{
    const auto forgetNext = [this, stepped] {
        forget(nextTokenEntry, stepped, [stepped] {
            stepped({true, "The old Auth Token is worth nothing now."});
        });
    };
    fetch(secrets::webhookKeysEntry, stepped, [this, stepped, forgetNext](const std::optional<Secret> &list) {
        if (!list)
            return forgetNext();
        keep(secrets::webhookKeysEntry, withoutKey(*list, note("firstKey")), stepped, forgetNext);
    });
}

void RotationOfToken::undo(WhenStepped done)
{
    fetchAccount(done, [this, done](const AccountCredential &first) {
        knows(first, done, [this, done, first](bool isKnown) {
            if (!isKnown)
                return done(
                    {false, "the secondary token was promoted already: go on instead of backing out"});
            undoWith(first, done);
        });
    });
}

void RotationOfToken::undoWith(const AccountCredential &first, const WhenStepped &stepped)
{
    const auto forgetNext = [this, stepped] {
        forget(nextTokenEntry, stepped, [this, stepped] {
            const auto entered = enter(Deed::Revoked, authTokenEntry, "", "secondary token, backed out");
            stepped(entered ? StepOutcome{true, "Backed out: the account has its token of before alone."}
                            : StepOutcome{false, entered.error().detail});
        });
    };
    const auto dropSecond = [this, stepped, forgetNext] {
        const std::string id = note("secondKey");
        if (id.empty())
            return forgetNext();
        everyRelay(
            stepped,
            [id](RotationRelay &relay, const Visited &visited) {
                relay.dropWebhookKey(id, [visited](const client::ApiResult<client::Changed> &dropped) {
                    const bool isGone = dropped || dropped.failure.status == 404;
                    visited(isGone ? std::nullopt : std::optional(dropped.failure.error.detail));
                });
            },
            forgetNext);
    };
    if (note("asked").empty())
        return dropSecond();
    dropSecondary(first, stepped, dropSecond);
}

} // namespace

std::unique_ptr<RotationRun> rotationOfToken(RotationParts parts, RotationSettings settings,
                                             RotationJournal journal,
                                             std::unique_ptr<RotationJournalFile> file)
{
    return std::make_unique<RotationOfToken>(std::move(parts), settings, std::move(journal), std::move(file));
}

} // namespace ringdown::desk
