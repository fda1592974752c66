// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/Reasons.h"

namespace ringdown::routing::reasons {

Sentence::operator std::string() const
{
    std::size_t size = 0;
    for (const std::string_view part : m_parts)
        size += part.size();
    std::string whole;
    whole.reserve(size);
    for (const std::string_view part : m_parts)
        whole += part;
    return whole;
}

std::string listed(const std::vector<std::string_view> &names, std::string_view lastLink)
{
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0)
            list += i + 1 == names.size() ? lastLink : std::string_view(", ");
        list += names[i];
    }
    return list;
}

std::string listedClauses(const std::vector<std::string_view> &clauses)
{
    std::vector<std::string> inside;
    for (const std::string_view clause : clauses) {
        const bool goesOn = !inside.empty() && clause.starts_with("The ");
        inside.push_back(goesOn ? std::string(text({"the ", clause.substr(4)})) : std::string(clause));
    }
    return listed({inside.begin(), inside.end()});
}

std::string tierName(const TierId &tier)
{
    std::string name = tier.value;
    for (char &c : name) {
        if (c == '-')
            c = ' ';
    }
    if (!name.empty() && name[0] >= 'a' && name[0] <= 'z')
        name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

std::string joined(std::string_view clause, std::string_view sentence)
{
    if (sentence.starts_with("The "))
        return text({clause, ", so the ", sentence.substr(4)});
    return text({clause, ", so ", sentence});
}

std::string_view clauseOf(std::string_view sentence)
{
    if (sentence.ends_with('.'))
        sentence.remove_suffix(1);
    return sentence;
}

std::string whoRings(const plan::Tier &tier, const std::vector<std::string_view> &names, int seconds)
{
    const std::string time = std::to_string(seconds);
    if (names.size() == 1)
        return text({names.front(), " rings for ", time, " s."});
    if (tier.ring == plan::RingOrder::InTurn)
        return text(
            {listed(names, " and then "), " ring in turn, ", std::to_string(tier.seconds), " s each."});
    return text({listed(names), " ring together for ", time, " s."});
}

std::string tierStarts(std::string_view place, const plan::Tier &tier, std::string_view whoRings)
{
    return text({tierName(tier.id), " is ", place, ": ", whoRings});
}

std::string tierRingsByDial(const plan::Tier &tier, std::string_view whoRings)
{
    return text({tierName(tier.id), " rings by dial: ", whoRings});
}

std::string untilOnePresses(std::string_view tierStarts, std::size_t phones)
{
    if (phones == 1)
        return text({clauseOf(tierStarts), ", on a call of its own, until 1 is pressed."});
    return text({clauseOf(tierStarts), ", each on a call of its own, until one of them presses 1."});
}

std::string withMusic(std::string_view tierStarts)
{
    return text({clauseOf(tierStarts), ", with music for the caller."});
}

std::string didNotPickUp(std::string_view name, int seconds)
{
    return text({name, " did not pick up within ", std::to_string(seconds), " s"});
}

std::string isBusy(std::string_view name)
{
    return text({name, " is busy"});
}

std::string isOutOfReach(std::string_view name)
{
    return text({name, " could not be reached (switched off, or the carrier found no way)"});
}

std::string pressedNothing(std::string_view name)
{
    return text(
        {name, "'s phone was picked up, but nobody pressed 1 (a carrier's voicemail sounds like that)"});
}

std::string pressedOther(std::string_view name, char key)
{
    return text({name, " picked up and pressed ", std::string_view(&key, 1), " instead of 1"});
}

std::string wasNotJoined(std::string_view name)
{
    return text({name, " picked up, but was never joined with the caller"});
}

std::string didNotTake(std::string_view name)
{
    return text({name, " did not take the call"});
}

std::string wasCancelled(std::string_view name)
{
    return text({"The call to ", name, " was cancelled"});
}

std::string wasNotRung(std::string_view name)
{
    return text({name, "'s phone did not ring in time"});
}

std::string wasNotConfirmed(std::string_view name, std::int64_t seconds)
{
    return text(
        {name, " could not be called: the carrier confirmed no call within ", std::to_string(seconds), " s"});
}

std::string callerHungUpOn(std::string_view name)
{
    return text({"The caller hung up before ", name, " took the call"});
}

std::string stoppedForAnother(std::string_view name)
{
    return text({name, "'s phone stopped ringing when another one was picked up"});
}

std::string hasNoPhoneLeft(std::string_view tier)
{
    return text({tier, " has no phone that may be rung"});
}

std::string waitedTooLong(int waited, int longest)
{
    return text(
        {"The caller has waited ", std::to_string(waited), " s of at most ", std::to_string(longest), " s"});
}

} // namespace ringdown::routing::reasons
