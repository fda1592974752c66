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

void fetchTokens(RotationRun &run, const WhenStepped &stepped, const WithTokens &then)
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
    // What the account has now, if anything, is not ours.
    const auto makeAnew = [this, first, stepped] {
        for (const char *name : {"secondKey", "asked"}) {
            if (const auto kept = m_run.keepNote(name, ""); !kept)
                return stepped({false, kept.error().detail});
        }
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

/// Whether the account's secondary token may be taken away: this rotation got it, or nobody needs it.
bool RotationSecondary::mayReplace() const
{
    return !m_run.note("secondKey").empty() ||
           m_run.settings().secondary == RotationSettings::Foreign::Replace;
}

void RotationSecondary::ask(const AccountCredential &first, const WhenStepped &stepped)
{
    const bool wasAsked = !m_run.note("asked").empty();
    if (wasAsked && mayReplace())
        return replace(first, stepped, 1);
    if (const auto kept = m_run.keepNote("asked", "secondary"); !kept)
        return stepped({false, kept.error().detail});
    post(first, [this, first, stepped, wasAsked](const RestAnswer &answer) {
        came(first, stepped, answer, wasAsked ? 2 : 1);
    });
}

/// An answer that was lost is asked for once more: Twilio makes one secondary token and then refuses. It does
/// not tell whose the one is that it has, and without knowing nothing is deleted.
void RotationSecondary::came(const AccountCredential &first, const WhenStepped &stepped,
                             const RestAnswer &answer, int tries)
{
    const auto *failure = std::get_if<RestFailure>(&answer);
    if (failure == nullptr)
        return keepIt(first, std::get<RestReply>(answer), stepped);
    const bool isThereAlready = failure->trouble == RestTrouble::Refused;
    if (isThereAlready && mayReplace() && tries < mostTriesOfChange)
        return replace(first, stepped, tries + 1);
    const bool isMaybeDone =
        failure->trouble == RestTrouble::Unknown || failure->trouble == RestTrouble::Garbled;
    if (isMaybeDone && tries < mostTriesOfChange)
        return post(first, [this, first, stepped, tries](const RestAnswer &again) {
            came(first, stepped, again, tries + 1);
        });
    // Nothing of ours is there when the first answer was a refusal.
    if (!isMaybeDone && tries == 1) {
        if (const auto kept = m_run.keepNote("asked", ""); !kept)
            return stepped({false, kept.error().detail});
    }
    StepOutcome outcome = failedBy(*failure);
    if (isThereAlready) {
        outcome.asksToReplace = true;
        outcome.words += tries == 1
                             ? "; when there is a secondary token already that this desk did not make, "
                               "another desk may be rotating: go on by replacing it only when you know "
                               "that none does"
                             : "; the secondary token that is there may be the one this desk asked for "
                               "without hearing the answer, or another desk's: go on by replacing it "
                               "only when you know that no other desk is rotating";
    }
    stepped(outcome);
}

void RotationSecondary::keepIt(const AccountCredential &first, const RestReply &reply,
                               const WhenStepped &stepped)
{
    auto body = rest::readJsonObject(reply.body);
    const Secret token = body ? rest::takeSecret(*body, "secondary_auth_token") : Secret();
    const auto second = AccountCredential::make(first.sid(), token);
    if (!second)
        return stepped({false, "Twilio's answer holds no secondary token: " + second.error().detail});
    // Before the vault has it: then it is known to be ours, even if the vault refuses.
    if (const auto kept = m_run.keepNote("secondKey", second->webhookKey().id()); !kept)
        return stepped({false, kept.error().detail});
    m_run.keep(nextTokenEntry, token, stepped, [this, stepped, second = *second] {
        if (const auto entered =
                m_run.enter(Deed::Made, authTokenEntry, second.fingerprint(), "secondary token");
            !entered)
            return stepped({false, entered.error().detail});
        stepped({true, "Made; its fingerprint is " + second.fingerprint() + "."});
    });
}

void RotationSecondary::drop(const AccountCredential &first, const WhenStepped &stepped,
                             const std::function<void()> &then)
{
    m_run.parts().rest->remove(rest::DeskAuthorization::of(first), rest::Host::Accounts, secondaryPath,
                               m_run.whileHere([stepped, then](const RestAnswer &answer) {
                                   const auto *failure = std::get_if<RestFailure>(&answer);
                                   if (failure == nullptr || failure->trouble == RestTrouble::NotFound)
                                       return then();
                                   stepped(failedBy(*failure));
                               }));
}

void RotationSecondary::takeBack(const AccountCredential &first, const WhenStepped &stepped,
                                 const std::function<void()> &then)
{
    m_run.fetch(nextTokenEntry, stepped, [this, first, stepped, then](const std::optional<Secret> &token) {
        const auto second = token ? AccountCredential::make(first.sid(), *token)
                                  : Error{ErrorCode::NotFound, "no pending token"};
        if (second)
            return m_run.knows(*second, stepped, [this, first, stepped, then](bool isKnown) {
                isKnown ? drop(first, stepped, then) : then();
            });
        if (mayReplace())
            return drop(first, stepped, then);
        const auto kept = m_run.keepNote("left", "secondary");
        kept ? then() : stepped({false, kept.error().detail});
    });
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
