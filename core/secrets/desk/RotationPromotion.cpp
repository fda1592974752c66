// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/RotationPromotion.h"

#include "core/secrets/EntryKind.h"
#include "core/secrets/desk/DeskAuthorization.h"

#include <QRandomGenerator>

#include <algorithm>

namespace ringdown::desk {
namespace {

constexpr const char *promotePath = "/v1/AuthTokens/Promote";

std::string randomText()
{
    std::string text = "ringdown rotation ";
    for (int i = 0; i < 4; ++i)
        text += std::to_string(QRandomGenerator::system()->generate());
    return text;
}

} // namespace

using rest::RestAnswer;
using rest::RestFailure;
using rest::RestTrouble;
using secrets::authTokenEntry;

const client::RelayWebhookKey *findWebhookKey(const client::RelayWebhookKeys &keys, const std::string &id)
{
    const auto it = std::find_if(keys.keys.begin(), keys.keys.end(),
                                 [&](const client::RelayWebhookKey &key) { return key.id == id; });
    return it == keys.keys.end() ? nullptr : &*it;
}

void RotationPromotion::verify(const WhenStepped &stepped, const std::function<void()> &then)
{
    fetchTokens(
        m_run, stepped,
        [this, stepped, then](const AccountCredential &first, const AccountCredential &second) {
            const std::string text = randomText();
            const std::vector<twilio::WebhookKey> keys = {first.webhookKey(), second.webhookKey()};
            const std::vector<std::string> signatures = {keys[0].sign(text), keys[1].sign(text)};
            const std::vector<std::optional<std::string>> wanted = {keys[0].id(), keys[1].id()};
            m_run.everyRelay(
                stepped,
                [text, signatures, wanted](RotationRelay &relay, const RotationRun::Visited &visited) {
                    relay.probeWebhookKeys(
                        text, signatures,
                        [visited,
                         wanted](const client::ApiResult<std::vector<std::optional<std::string>>> &matches) {
                            if (!matches)
                                return visited(matches.failure);
                            if (*matches.value != wanted)
                                return visited(
                                    "it does not verify what is signed with either key; give the keys "
                                    "again by backing out and beginning anew");
                            visited(std::nullopt);
                        });
                },
                then);
        });
}

void RotationPromotion::promote(const WhenStepped &stepped)
{
    fetchTokens(m_run, stepped,
                [this, stepped](const AccountCredential &first, const AccountCredential &second) {
                    decide(first, second, stepped, 1);
                });
}

/// Which token Twilio accepts tells whether the promotion has happened, whatever was answered to it.
void RotationPromotion::decide(const AccountCredential &first, const AccountCredential &second,
                               const WhenStepped &stepped, int tries)
{
    m_run.knows(second, stepped, [this, first, second, stepped, tries](bool knowsSecond) {
        if (!knowsSecond)
            return stepped({false,
                            "Twilio no longer accepts the secondary token (somebody deleted or replaced "
                            "it): back out and begin anew"});
        m_run.knows(first, stepped, [this, first, second, stepped, tries](bool knowsFirst) {
            if (!knowsFirst)
                return isDone(second, stepped);
            if (tries > mostTriesOfChange)
                return stepped({false,
                                "Twilio did not answer whether the token was promoted, and still accepts "
                                "the old one: try again"});
            verify(stepped, [this, first, second, stepped, tries] {
                noteCounts(stepped,
                           [this, first, second, stepped, tries] { ask(first, second, stepped, tries); });
            });
        });
    });
}

/// How often each relay has used the second key before it signs anything real.
void RotationPromotion::noteCounts(const WhenStepped &stepped, const std::function<void()> &then)
{
    m_run.everyRelay(
        stepped,
        [this](RotationRelay &relay, const RotationRun::Visited &visited) {
            relay.webhookKeys(m_run.whileHere(
                [this, &relay, visited](const client::ApiResult<client::RelayWebhookKeys> &keys) {
                    if (!keys)
                        return visited(keys.failure);
                    const auto *second = findWebhookKey(*keys.value, m_run.note("secondKey"));
                    const auto kept = m_run.keepNote("checks " + relay.name(),
                                                     std::to_string(second != nullptr ? second->checks : 0));
                    visited(kept ? std::nullopt : std::optional<VisitFailure>(kept.error().detail));
                }));
        },
        [this, stepped, then] {
            if (const auto kept = m_run.keepNote("promotedAt", toRfc3339(rotationClock())); !kept)
                return stepped({false, kept.error().detail});
            then();
        });
}

void RotationPromotion::ask(const AccountCredential &first, const AccountCredential &second,
                            const WhenStepped &stepped, int tries)
{
    m_run.parts().rest->post(
        rest::DeskAuthorization::of(first), rest::Host::Accounts, promotePath, {},
        m_run.whileHere([this, first, second, stepped, tries](const RestAnswer &answer) {
            const auto *failure = std::get_if<RestFailure>(&answer);
            const bool isAnswered = failure == nullptr;
            const bool isMaybeDone = failure != nullptr && (failure->trouble == RestTrouble::Unknown ||
                                                            failure->trouble == RestTrouble::Garbled ||
                                                            failure->trouble == RestTrouble::Unauthorized);
            if (!isAnswered && !isMaybeDone)
                return stepped(failedBy(*failure));
            m_run.later(isAnswered ? std::chrono::milliseconds(0) : m_run.settings().pollsEvery,
                        [this, first, second, stepped, tries] { decide(first, second, stepped, tries + 1); });
        }));
}

void RotationPromotion::isDone(const AccountCredential &second, const WhenStepped &stepped)
{
    if (m_run.note("promotedAt").empty()) {
        // Somebody promoted it in the console, between two of our steps.
        if (const auto kept = m_run.keepNote("promotedAt", toRfc3339(rotationClock())); !kept)
            return stepped({false, kept.error().detail});
    }
    if (const auto entered =
            m_run.enter(Deed::Promoted, authTokenEntry, second.fingerprint(), "now the primary token");
        !entered)
        return stepped({false, entered.error().detail});
    stepped({true, "Twilio signs with the second key now, and no longer accepts the old token."});
}

} // namespace ringdown::desk
