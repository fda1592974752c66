// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/AnswerMeaning.h"

#include "core/twilio/rest/JsonBody.h"

#include <variant>

namespace ringdown::relay {
namespace {

using Kind = AnswerMeaning::Kind;

constexpr int mostHarmlessTries = 6;
constexpr int unknownCall = 20404;
constexpr int callIsOver = 21220;

std::string sidIn(const rest::RestReply &reply)
{
    const auto object = rest::readJsonObject(reply.body);
    return object ? rest::idOf(*object, "sid") : std::string();
}

AnswerMeaning meaningOfReply(const Hand &hand, const rest::RestReply &reply)
{
    if (hand.mayRepeat())
        return {Kind::OverAnyway, {}};
    std::string sid = sidIn(reply);
    if (sid.empty())
        return {Kind::Unknown, "the carrier's answer has no id."};
    return {Kind::Done, std::move(sid)};
}

bool isGoneAnyway(const rest::RestFailure &failure)
{
    return failure.trouble == rest::RestTrouble::NotFound || failure.code == unknownCall ||
           failure.code == callIsOver;
}

/// To end a call or to delete a queue twice does no harm.
AnswerMeaning againOrGivenUp(const Hand &hand)
{
    if (hand.tries >= mostHarmlessTries)
        return {Kind::Refused, "The carrier did not answer."};
    return {Kind::Again, {}};
}

AnswerMeaning meaningOfRefusal(const Hand &hand, const rest::RestFailure &failure)
{
    if (hand.mayRepeat() && isGoneAnyway(failure))
        return {Kind::OverAnyway, {}};
    if (hand.row.kind == store::EffectKind::DeleteQueue && hand.tries < mostHarmlessTries)
        return {Kind::Again, {}}; // somebody is still leaving it
    return {Kind::Refused, "The carrier refused it: " + failure.detail + '.', failure.code};
}

AnswerMeaning meaningOfFailure(const Hand &hand, const rest::RestFailure &failure, const std::string &keySid)
{
    switch (failure.trouble) {
    case rest::RestTrouble::Throttled:
    case rest::RestTrouble::Unreachable:
        return {Kind::NotNow, {}};
    case rest::RestTrouble::Unauthorized:
        if (keySid != hand.keySid && (!keySid.empty() || hand.waitsForKey()))
            return {Kind::OtherKey, {}};
        return {Kind::Refused, "The relay's API key does not reach this: " + failure.detail + '.',
                failure.code};
    case rest::RestTrouble::NotFound:
    case rest::RestTrouble::Refused:
        return meaningOfRefusal(hand, failure);
    case rest::RestTrouble::Unknown:
    case rest::RestTrouble::Garbled:
        if (hand.mayRepeat())
            return againOrGivenUp(hand);
        return {Kind::Unknown, failure.detail + '.'};
    }
    return {};
}

} // namespace

AnswerMeaning meaningOf(const Hand &hand, const rest::RestAnswer &answer, const std::string &keySid)
{
    if (const auto *failure = std::get_if<rest::RestFailure>(&answer))
        return meaningOfFailure(hand, *failure, keySid);
    return meaningOfReply(hand, std::get<rest::RestReply>(answer));
}

} // namespace ringdown::relay
