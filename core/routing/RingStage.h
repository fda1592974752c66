// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/Position.h"

#include <cstdint>

namespace ringdown::routing {

// Position::attempt of a ring step's requests: what the one who asks has come to.
constexpr int atPickUp = 0;   ///< a phone was picked up
constexpr int atAccept = 1;   ///< its person was asked for the key
constexpr int atDialEnd = 2;  ///< the caller: the dial is over
constexpr int atWait = 3;     ///< the caller in the queue asks what to hear
constexpr int atQueueEnd = 4; ///< the caller is out of the queue
constexpr int atTalkEnd = 2;  ///< a phone on a call of its own: its talk is over

// Position::contact of a caller who asks in the queue is 1000 * the second of the wait, from the first ring,
// before which every prompt has been said, and how often was asked in this tier.
constexpr int askingsOfTier = 1000;

inline int askingsOf(const Position &position)
{
    return position.contact % askingsOfTier;
}
inline int saidBefore(const Position &position)
{
    return position.contact / askingsOfTier;
}

// A call back (walk/PutThrough.h) stands at no step of the plan: these are beyond what a menu counts to.
constexpr int atCallBackKey = 6; ///< the contact was asked for the key
constexpr int atCallBackEnd = 7; ///< the dial is over
constexpr int atCallBackLeg = 8; ///< the phone that is called

/// A caller who was sent to voicemail (SentToVoicemail.h) comes there.
constexpr int atSentToVoicemail = 9;
/// Position::hop of that request. How many answers the call got is not in the log: this is more than any has
/// come to, and leaves enough until maxHops.
constexpr int hopWhenSent = 50;

inline bool isOfCallBack(const Position &position)
{
    return position.attempt >= atCallBackKey && position.attempt <= atCallBackLeg;
}

// A phone that is rung on a call of its own names no call that it belongs to. So the attempt in its URLs is
// 10 * mark + stage, where the mark tells the calls apart that this tenant has at the time.

constexpr int stagesOfMark = 10;

/// 1 to 200,000,000, by the call's SID alone.
inline int legMark(const CallSid &call)
{
    constexpr std::uint32_t mostMarks = 200'000'000;
    std::uint32_t hash = 2'166'136'261U; // FNV-1a
    for (const char c : call.value)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16'777'619U;
    return static_cast<int>(hash % mostMarks) + 1;
}

inline int stageOf(const Position &position)
{
    return position.attempt % stagesOfMark;
}
/// 0 unless the position is of a phone on a call of its own.
inline int markOf(const Position &position)
{
    return position.attempt / stagesOfMark;
}
inline bool isOfOwnLeg(const Position &position)
{
    return markOf(position) > 0;
}

} // namespace ringdown::routing
