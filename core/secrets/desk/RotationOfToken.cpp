// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/EntryKind.h"
#include "core/secrets/Fingerprint.h"
#include "core/secrets/desk/KeyList.h"
#include "core/secrets/desk/RotationPromotion.h"
#include "core/secrets/desk/RotationSecondary.h"

#include <algorithm>
#include <charconv>

namespace ringdown::desk {
namespace {

using secrets::authTokenEntry;

std::uint64_t numberNoted(const std::string &text)
{
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

constexpr const char *lostSecond =
    "it has lost the second key, and every call there is refused! Give it the key again (ringdownctl secrets "
    "webhook-key --to)";

/// Drops a key that may be gone already.
void dropKey(RotationRelay &relay, const std::string &id, const RotationRun::Visited &visited)
{
    relay.dropWebhookKey(id, [visited](const client::ApiResult<client::Changed> &dropped) {
        constexpr int notFound = 404;
        const bool isGone = dropped || dropped.failure.status == notFound;
        visited(isGone ? std::nullopt : std::optional<VisitFailure>(dropped.failure));
    });
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
    void lookAround(const WhenStepped &stepped);
    void giveKeys(const WhenStepped &stepped);
    void storeToken(const WhenStepped &stepped);
    void keepKeyList(const AccountCredential &second, const WhenStepped &stepped);
    void keepKeys(const Secret &list, const WhenStepped &stepped, std::function<void()> then);
    void seeTraffic(const WhenStepped &stepped);
    std::string missingTraffic(const RotationRelay &relay, const client::RelayWebhookKeys &keys) const;
    void dropFirst(const WhenStepped &stepped);
    void tidy(const WhenStepped &stepped);
    void undoWith(const AccountCredential &first, const WhenStepped &stepped);
    void endUndo(const WhenStepped &stepped);

    std::string relayCount() const { return counted(m_parts.relays.size(), "relay"); }

    RotationSecondary m_secondary{*this};
    RotationPromotion m_promotion{*this};
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
         [this](const WhenStepped &stepped) { m_secondary.make(stepped); }},
        {"give", "Give the second webhook key to every relay", asBefore,
         [this](const WhenStepped &stepped) { giveKeys(stepped); }},
        {"verify", "Let every relay verify a sample of either key", asBefore,
         [this](const WhenStepped &stepped) {
             m_promotion.verify(stepped, [this, stepped] {
                 stepped({true, relayCount() + " verified a sample signed with either key."});
             });
         }},
        {"promote", "Promote the secondary token",
         "Twilio signs with the old key until this is done and with the new one after it; every relay takes "
         "either, so no call is refused whichever way it ends.",
         [this](const WhenStepped &stepped) { m_promotion.promote(stepped); }},
        {"store", "Store the promoted token on this desk", either,
         [this](const WhenStepped &stepped) { storeToken(stepped); }, Step::Start::AtOnce},
        {"traffic", "See real webhooks pass with the second key", either,
         [this](const WhenStepped &stepped) { seeTraffic(stepped); }},
        {"drop", "Drop the first key on every relay",
         "Calls go on, signed with the second key; the first still verifies where it was not yet dropped.",
         [this](const WhenStepped &stepped) { dropFirst(stepped); }},
        {"tidy", "Forget what was pending", "Calls go on with the second key.",
         [this](const WhenStepped &stepped) { tidy(stepped); }, Step::Start::AtOnce},
    };
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
                        visited(keys ? std::nullopt : std::optional<VisitFailure>(keys.failure));
                    });
                },
                [this, stepped] {
                    stepped(
                        {true, "Twilio accepts the token of this desk, and " + relayCount() + " answered."});
                });
        });
    });
}

void RotationOfToken::giveKeys(const WhenStepped &stepped)
{
    fetchTokens(
        *this, stepped, [this, stepped](const AccountCredential &first, const AccountCredential &second) {
            const auto give = [this, stepped](const AccountCredential &whose, std::function<void()> then) {
                everyRelay(
                    stepped,
                    [key = whose.webhookKey().text()](RotationRelay &relay, const Visited &visited) {
                        relay.addWebhookKey(
                            key, [visited](const client::ApiResult<client::AddedWebhookKey> &added) {
                                visited(added ? std::nullopt : std::optional<VisitFailure>(added.failure));
                            });
                    },
                    std::move(then));
            };
            // The first too: a relay without it refuses calls already.
            give(first, [this, stepped, give, second] {
                give(second, [this, stepped, second] {
                    const std::string id = second.webhookKey().id();
                    if (const auto entered = enterDerived(second, "for every relay"); !entered)
                        return stepped({false, entered.error().detail});
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

void RotationOfToken::storeToken(const WhenStepped &stepped)
{
    fetchTokens(*this, stepped, [this, stepped](const AccountCredential &, const AccountCredential &second) {
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
              keepKeys(withKey(*list, second.webhookKey()), stepped, [stepped, words] {
                  stepped({true, words});
              });
          });
}

void RotationOfToken::keepKeys(const Secret &list, const WhenStepped &stepped, std::function<void()> then)
{
    keep(secrets::webhookKeysEntry, list, stepped, [this, list, stepped, then] {
        const auto entered =
            enter(Deed::Replaced, secrets::webhookKeysEntry,
                  secrets::fingerprint(secrets::webhookKeysEntry, list), "in " + m_parts.vault->place());
        if (!entered)
            return stepped({false, entered.error().detail});
        then();
    });
}

std::string RotationOfToken::missingTraffic(const RotationRelay &relay,
                                            const client::RelayWebhookKeys &keys) const
{
    const auto *first = findWebhookKey(keys, note("firstKey"));
    const auto *second = findWebhookKey(keys, note("secondKey"));
    if (second == nullptr)
        return relay.name() + ": " + lostSecond;
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
    awaitRelays(
        stepped,
        [this](RotationRelay &relay, const Missing &missing, const Visited &visited) {
            relay.webhookKeys(whileHere(
                [this, missing, visited, &relay](const client::ApiResult<client::RelayWebhookKeys> &keys) {
                    if (!keys)
                        return visited(keys.failure);
                    missing(missingTraffic(relay, *keys.value));
                    visited(std::nullopt);
                }));
        },
        [this, stepped](bool hasSeen) {
            stepped({true, hasSeen ? relayCount() +
                                         " verified real webhooks with the second key, and none with the "
                                         "first lately."
                                   : "Not waited for."});
        });
}

void RotationOfToken::dropFirst(const WhenStepped &stepped)
{
    const std::string id = note("firstKey");
    everyRelay(
        stepped,
        [this, id](RotationRelay &relay, const Visited &visited) {
            relay.webhookKeys(whileHere(
                [this, id, &relay, visited](const client::ApiResult<client::RelayWebhookKeys> &keys) {
                    if (!keys)
                        return visited(keys.failure);
                    if (findWebhookKey(*keys.value, note("secondKey")) == nullptr)
                        return visited(lostSecond);
                    dropKey(relay, id, visited);
                }));
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
        keepKeys(withoutKey(*list, note("firstKey")), stepped, forgetNext);
    });
}

void RotationOfToken::undo(WhenStepped done)
{
    // Nothing was made: then it can be left without the carrier and the relays, which may be what is wrong.
    if (note("asked").empty() && note("secondKey").empty())
        return endUndo(done);
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
    const auto dropSecond = [this, stepped] {
        const std::string id = note("secondKey");
        if (id.empty())
            return endUndo(stepped);
        everyRelay(
            stepped, [id](RotationRelay &relay, const Visited &visited) { dropKey(relay, id, visited); },
            [this, stepped] { endUndo(stepped); });
    };
    if (note("asked").empty())
        return dropSecond();
    m_secondary.takeBack(first, stepped, dropSecond);
}

void RotationOfToken::endUndo(const WhenStepped &stepped)
{
    forget(nextTokenEntry, stepped, [this, stepped] {
        const bool isLeft = !note("left").empty();
        const bool wasRevoked = !isLeft && (!note("asked").empty() || !note("secondKey").empty());
        const auto entered = wasRevoked
                                 ? enter(Deed::Revoked, authTokenEntry, "", "secondary token, backed out")
                                 : Result<void>();
        if (!entered)
            return stepped({false, entered.error().detail});
        stepped({true, isLeft ? "Backed out. Twilio may have a secondary token that this rotation asked for "
                                "without hearing the answer; it signs nothing. Delete it in Twilio's console "
                                "when no other desk is rotating."
                              : "Backed out: the account has its token of before alone."});
    });
}

} // namespace

std::unique_ptr<RotationRun> rotationOfToken(RotationParts parts, RotationSettings settings,
                                             RotationJournal journal,
                                             std::unique_ptr<RotationJournalFile> file)
{
    return std::make_unique<RotationOfToken>(std::move(parts), std::move(settings), std::move(journal),
                                             std::move(file));
}

} // namespace ringdown::desk
