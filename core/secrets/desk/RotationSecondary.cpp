// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/RotationSecondary.h"

#include "core/secrets/EntryKind.h"
#include "core/secrets/desk/DeskAuthorization.h"
#include "core/twilio/rest/JsonBody.h"

#include <algorithm>

namespace ringdown::desk {
namespace {

constexpr const char *secondaryPath = "/v1/AuthTokens/Secondary";

} // namespace

using rest::RestAnswer;
using rest::RestFailure;
using rest::RestReply;
using rest::RestTrouble;
using secrets::authTokenEntry;

void fetchTokens(RotationRun &run, const WhenStepped &stepped,
                 std::function<void(const AccountCredential &first, const AccountCredential &second)> then)
{
    run.fetchAccount(stepped, [&run, stepped, then](const AccountCredential &first) {
        run.fetch(nextTokenEntry, stepped, [stepped, then, first](std::optional<Secret> token) {
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

void RotationSecondary::post(const AccountCredential &who, rest::WhenAnswered done)
{
    m_run.parts().rest->post(rest::DeskAuthorization::of(who), rest::Host::Accounts, secondaryPath, {},
                             m_run.whileHere(std::move(done)));
}

void RotationSecondary::make(const WhenStepped &stepped)
{
    m_run.fetchAccount(stepped, [this, stepped](const AccountCredential &first) {
        m_run.fetch(nextTokenEntry, stepped, [this, stepped, first](const std::optional<Secret> &token) {
            if (token)
                useThatOfBefore(*token, first, stepped);
            else
                ask(first, stepped);
        });
    });
}

/// A token was stored before a crash: it is the account's secondary one, or a leftover.
void RotationSecondary::useThatOfBefore(const Secret &token, const AccountCredential &first,
                                        const WhenStepped &stepped)
{
    const auto second = AccountCredential::make(first.sid(), token);
    const auto makeAnew = [this, first, stepped] {
        m_run.forget(nextTokenEntry, stepped, [this, first, stepped] { ask(first, stepped); });
    };
    if (!second || token.matches("") || second->fingerprint() == first.fingerprint())
        return makeAnew();
    m_run.knows(*second, stepped, [this, stepped, makeAnew, second = *second](bool isKnown) {
        if (!isKnown)
            return makeAnew();
        if (const auto kept = m_run.keepNote("secondKey", second.webhookKey().id()); !kept)
            return stepped({false, kept.error().detail});
        stepped({true, "The secondary token of before the interruption is still good."});
    });
}

void RotationSecondary::ask(const AccountCredential &first, const WhenStepped &stepped)
{
    // Asked before, and the answer was lost: a secondary token that nobody knows may be there.
    if (!m_run.note("asked").empty())
        return replace(first, stepped, 1);
    if (const auto kept = m_run.keepNote("asked", "secondary"); !kept)
        return stepped({false, kept.error().detail});
    post(first, [this, first, stepped](const RestAnswer &answer) { came(first, stepped, answer, 1); });
}

void RotationSecondary::came(const AccountCredential &first, const WhenStepped &stepped,
                             const RestAnswer &answer, int tries)
{
    const auto *failure = std::get_if<RestFailure>(&answer);
    if (failure == nullptr)
        return keepIt(first, std::get<RestReply>(answer), stepped);
    const bool isMaybeDone =
        failure->trouble == RestTrouble::Unknown || failure->trouble == RestTrouble::Garbled;
    if (isMaybeDone && tries < mostTriesOfChange)
        return replace(first, stepped, tries + 1);
    const bool isThereAlready = failure->trouble == RestTrouble::Refused && tries == 1;
    if (isThereAlready && m_run.settings().secondary == RotationSettings::Foreign::Replace)
        return replace(first, stepped, tries + 1);
    // Nothing of ours is there when the first answer was a refusal.
    if (!isMaybeDone && tries == 1) {
        if (const auto kept = m_run.keepNote("asked", ""); !kept)
            return stepped({false, kept.error().detail});
    }
    stepped({false, failure->detail +
                        (isThereAlready ? "; when there is a secondary token already that this desk did not "
                                          "make, another desk may be rotating: go on by replacing it only "
                                          "when you know that none does"
                                        : "")});
}

void RotationSecondary::keepIt(const AccountCredential &first, const RestReply &reply,
                               const WhenStepped &stepped)
{
    auto body = rest::readJsonObject(reply.body);
    const Secret token = body ? rest::takeSecret(*body, "secondary_auth_token") : Secret();
    const auto second = AccountCredential::make(first.sid(), token);
    if (!second)
        return stepped({false, "Twilio's answer holds no secondary token: " + second.error().detail});
    m_run.keep(nextTokenEntry, token, stepped, [this, stepped, second = *second] {
        if (const auto kept = m_run.keepNote("secondKey", second.webhookKey().id()); !kept)
            return stepped({false, kept.error().detail});
        if (const auto entered =
                m_run.enter(Deed::Made, authTokenEntry, second.fingerprint(), "secondary token");
            !entered)
            return stepped({false, entered.error().detail});
        stepped({true, "Made; its fingerprint is " + second.fingerprint() + "."});
    });
}

void RotationSecondary::drop(const AccountCredential &first, const WhenStepped &stepped,
                             std::function<void()> then)
{
    m_run.parts().rest->remove(rest::DeskAuthorization::of(first), rest::Host::Accounts, secondaryPath,
                               m_run.whileHere([stepped, then](const RestAnswer &answer) {
                                   const auto *failure = std::get_if<RestFailure>(&answer);
                                   if (failure == nullptr || failure->trouble == RestTrouble::NotFound)
                                       return then();
                                   stepped({false, failure->detail});
                               }));
}

void RotationSecondary::replace(const AccountCredential &first, const WhenStepped &stepped, int tries)
{
    drop(first, stepped, [this, first, stepped, tries] {
        if (const auto kept = m_run.keepNote("asked", "secondary"); !kept)
            return stepped({false, kept.error().detail});
        post(first, [this, first, stepped, tries](const RestAnswer &answer) {
            came(first, stepped, answer, std::max(tries, 2));
        });
    });
}

} // namespace ringdown::desk
