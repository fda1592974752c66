// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/Needs.h"

#include <string>
#include <vector>

namespace ringdown::numbers {

/// Why a field is not as it must be.
enum class Cause {
    TrunkWins,       ///< a SIP trunk takes the calls: the number's own addresses are ignored
    ApplicationWins, ///< a TwiML application does
    OnlyFaxes,       ///< the number takes faxes, not calls
    NotSet,
    Elsewhere,      ///< it points to another host, or to another path
    OtherOverrides, ///< the right address without our connection overrides
    OtherMethod,
    OldLifeboat, ///< a fallback that was made of another plan
    TooLong,     ///< what it needs does not fit into an address
};

struct FieldDrift {
    NumberField field = NumberField::VoiceUrl;
    std::string has;
    std::string wants; ///< "" also of a fallback that is too long
    Cause cause = Cause::NotSet;
    /// Changing it alone has no effect: a trunk or an application wins over it.
    bool isOverruled = false;

    friend bool operator==(const FieldDrift &, const FieldDrift &) = default;
};

enum class Standing {
    Ours,    ///< as the plan needs it
    Drifted, ///< fields differ
    Missing, ///< the plan names it, the account does not have it
    Unnamed, ///< the account has it, no business of the plan names it
};

/// One number, of the account or of the plan, and how the two agree about it.
struct NumberStanding {
    std::string phone; ///< E.164
    std::string sid;   ///< "" for a missing one
    std::string name;  ///< the carrier's
    TenantId tenant;   ///< "" for an unnamed one
    std::string business;
    Standing standing = Standing::Ours;
    std::vector<FieldDrift> drifts; ///< in the order of allFields()
    std::string voiceGoesTo;        ///< where calls go now: an address, or the trunk or application that wins
    std::string textsGoTo;          ///< the same of its texts
    bool takesCalls = true;
    bool takesTexts = true;
    bool isFallbackUnknown = false; ///< it is not among what was compared

    friend bool operator==(const NumberStanding &, const NumberStanding &) = default;
};

/// The plan's numbers in its order, then the account's that no plan names, by number. What a number cannot
/// do (texts, calls) is not asked of it.
std::vector<NumberStanding> compare(const std::vector<AccountNumber> &account,
                                    const std::vector<NeededNumber> &needed);

/// Whether an adoption can set it right.
bool canAdopt(const FieldDrift &drift);
bool canAdopt(const NumberStanding &number); ///< some of its drifts
/// What takes no adoption but a flow: its calls' fallback is too long for an address.
bool needsFlow(const NumberStanding &number);

/// Whether every number is ours.
bool isInOrder(const std::vector<NumberStanding> &standings);

} // namespace ringdown::numbers
