// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The sentences that operators read as the reason of an event. A "clause" is a sentence without its full
/// stop, so that ", so ..." can follow it.
namespace ringdown::routing::reasons {

/// Parts that are put behind one another, with one allocation, when somebody wants them as a string. It has
/// to be used in the expression that makes it.
class Sentence {
public:
    explicit Sentence(std::initializer_list<std::string_view> parts)
        : m_parts(parts.begin(), parts.size())
    {
    }
    operator std::string() const; // NOLINT(google-explicit-constructor): it stands for the text

private:
    std::span<const std::string_view> m_parts;
};

inline Sentence text(std::initializer_list<std::string_view> parts)
{
    return Sentence(parts);
}
/// "Captain", "Captain and Mate", "Captain, Mate and Cook".
std::string listed(const std::vector<std::string_view> &names, std::string_view lastLink = " and ");
/// Clauses in one sentence: one that begins with "The" goes on in lower case.
std::string listedClauses(const std::vector<std::string_view> &clauses);
/// A tier's id as a name: "night-watch" becomes "Night watch".
std::string tierName(const TierId &tier);
/// "CLAUSE, so the rest." from a clause and a sentence that begins with "The" or with a name.
std::string joined(std::string_view clause, std::string_view sentence);
/// The sentence without its full stop.
std::string_view clauseOf(std::string_view sentence);

/// "Captain rings for 20 s.", "Captain and Mate ring together for 20 s.", "Captain, then Mate: 20 s each."
std::string whoRings(const plan::Tier &tier, const std::vector<std::string_view> &names, int seconds);
/// "Primary is first: ..." or "Backup is next: ..."
std::string tierStarts(std::string_view place, const plan::Tier &tier, std::string_view whoRings);

/// The same for a tier that rings once more, by dial.
std::string tierRingsByDial(const plan::Tier &tier, std::string_view whoRings);
/// The sentence, and that each phone rings on a call of its own.
std::string untilOnePresses(std::string_view tierStarts, std::size_t phones);
/// The sentence, and that the caller hears music meanwhile.
std::string withMusic(std::string_view tierStarts);

/// Clauses about one phone that did not take the call.
std::string didNotPickUp(std::string_view name, int seconds);
std::string isBusy(std::string_view name);
std::string isOutOfReach(std::string_view name);
std::string pressedNothing(std::string_view name);
std::string pressedOther(std::string_view name, char key);
std::string wasNotJoined(std::string_view name);
std::string didNotTake(std::string_view name);
std::string wasCancelled(std::string_view name);
std::string wasNotRung(std::string_view name);                            ///< its call was still on its way
std::string wasNotConfirmed(std::string_view name, std::int64_t seconds); ///< by the carrier, within so long
std::string callerHungUpOn(std::string_view name);
std::string stoppedForAnother(std::string_view name);

std::string waitedTooLong(int waited, int longest);
std::string hasNoPhoneLeft(std::string_view tier); ///< the rules let none of them ring

} // namespace ringdown::routing::reasons
