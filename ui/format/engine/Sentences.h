// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace ringdown::format {

/// Where a sentence may stand.
enum class Group {
    Clause,    ///< with a full stop a sentence, and part of others without
    Predicate, ///< what a caller does not have, in "A, B and C"
    Rule,      ///< which day of each year
    Thing,     ///< an alternative that was not taken
    Change,    ///< what differs between two plans
    Step,      ///< what a step of a route does
    Entry,     ///< whom a caller rule is for
    Repeat,    ///< how often a text is sent
    Problem,   ///< what is wrong with a plan
    Expected,  ///< what a value is not
    Desk,      ///< of the desk's own deeds on credentials
};

/// One sentence with its gaps, and what may stand in each: %1 is the first letter of slots, and so on (see
/// Slots.h and SentenceReader::slot()).
struct EngineSentence {
    struct Words {
        const char *english;
        const char *comment; ///< for translators, and to tell two of the same English apart; may be nullptr
    };
    Group group;
    Words words;
    const char *slots;
    /// What is said in its place, with the same gaps, where the engine speaks of the plan document; nullptr:
    /// the words themselves. Of Expected one that begins with a capital letter needs no value in front.
    const char *shown = nullptr;
};

std::span<const EngineSentence> reasonSentences(); ///< of the engine: why a call went its way
std::span<const EngineSentence> relaySentences();  ///< of the relay: the carrier and itself
std::span<const EngineSentence> planSentences();   ///< of the room of the plan
std::span<const EngineSentence> deskSentences();   ///< of this desk, and of a relay

} // namespace ringdown::format
