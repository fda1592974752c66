// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/PackedCall.h"

#include <type_traits>

namespace ringdown::routing {
namespace {

// Each of these names every member of its struct, or does not compile: a new one cannot be forgotten.

template <typename Each>
void visitMembers(auto &value, Each &each) requires
    std::is_same_v<std::remove_const_t<std::remove_reference_t<decltype(value)>>, CallState>
{
    auto &[sid, tenant, revision, test, isLiveTest, from, to, callerName, forwardedFrom, startedAt, endedAt,
           entryRoute, rule, route, step, ringing, legs, hasRung, connectedAt, answeredTier, answeredBy,
           joinedSid, unjoinedLeg, joinedSeconds, takesVoicemail, recordedSeconds, recordings, transcribed,
           deleted, isRejected, hasFailed, queuedTexts, deliveredTexts, claimedBy, handedOverAt, lastWhy,
           lastEventAt, lastSeq, enteredAt, recordedAt, hungUpAt, callsBack, callsBackPhone,
           sentToVoicemailBy] = value;
    each(sid, tenant, revision, test, isLiveTest, from, to, callerName, forwardedFrom, startedAt, endedAt,
         entryRoute, rule, route, step, ringing, legs, hasRung, connectedAt, answeredTier, answeredBy,
         joinedSid, unjoinedLeg, joinedSeconds, takesVoicemail, recordedSeconds, recordings, transcribed,
         deleted, isRejected, hasFailed, queuedTexts, deliveredTexts, claimedBy, handedOverAt, lastWhy,
         lastEventAt, lastSeq, enteredAt, recordedAt, hungUpAt, callsBack, callsBackPhone, sentToVoicemailBy);
}

template <typename Each>
void visitMembers(auto &value, Each &each) requires
    std::is_same_v<std::remove_const_t<std::remove_reference_t<decltype(value)>>, LegState>
{
    auto &[leg, contact, tier, phone, sid, status, since, rungAt, pickedUpAt, why, wasAccepted, isRefused,
           isForbidden] = value;
    each(leg, contact, tier, phone, sid, status, since, rungAt, pickedUpAt, why, wasAccepted, isRefused,
         isForbidden);
}

template <typename Each>
void visitMembers(auto &value, Each &each) requires
    std::is_same_v<std::remove_const_t<std::remove_reference_t<decltype(value)>>, RingingTier>
{
    auto &[tier, contacts, since, until, byLegs] = value;
    each(tier, contacts, since, until, byLegs);
}

template <typename Each>
void visitMembers(auto &value, Each &each) requires
    std::is_same_v<std::remove_const_t<std::remove_reference_t<decltype(value)>>, Moment>
{
    auto &[at, seq] = value;
    each(at, seq);
}

template <typename Each, typename Tag>
void visitMembers(const Id<Tag> &id, Each &each)
{
    each(id.value);
}

template <typename Each, typename Tag>
void visitMembers(Id<Tag> &id, Each &each)
{
    each(id.value);
}

class Packer {
public:
    explicit Packer(std::string &out)
        : m_out(out)
    {
    }

    template <typename... Members>
    void operator()(const Members &...members)
    {
        (put(members), ...);
    }

private:
    /// Seven bits a byte, the small ones in one.
    void putNumber(std::uint64_t number)
    {
        for (; number >= 0x80; number >>= 7)
            m_out += static_cast<char>(number | 0x80);
        m_out += static_cast<char>(number);
    }
    template <typename Number>
    requires std::is_integral_v<Number> || std::is_enum_v<Number>
    void put(Number number)
    {
        const auto wide = static_cast<std::int64_t>(number);
        putNumber(static_cast<std::uint64_t>(wide) << 1 ^ static_cast<std::uint64_t>(wide >> 63));
    }
    void put(Instant instant) { put(instant.milliseconds); }
    void put(const std::string &text)
    {
        putNumber(text.size());
        m_out += text;
    }
    template <typename Item>
    void put(const std::vector<Item> &items)
    {
        putNumber(items.size());
        for (const Item &item : items)
            put(item);
    }
    template <typename Value>
    void put(const std::optional<Value> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template <typename Struct>
    requires std::is_class_v<Struct>
    void put(const Struct &value) { visitMembers(value, *this); }

    std::string &m_out;
};

class Unpacker {
public:
    explicit Unpacker(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    template <typename... Members>
    void operator()(Members &...members)
    {
        (take(members), ...);
    }

private:
    std::uint64_t takeNumber()
    {
        std::uint64_t number = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = static_cast<unsigned char>(m_rest.front());
            m_rest.remove_prefix(1);
            number |= std::uint64_t{byte & 0x7fU} << shift;
            if (byte < 0x80)
                return number;
        }
    }
    template <typename Number>
    requires std::is_integral_v<Number> || std::is_enum_v<Number>
    void take(Number &number)
    {
        const std::uint64_t packed = takeNumber();
        number = static_cast<Number>(static_cast<std::int64_t>(packed >> 1 ^ (~(packed & 1) + 1)));
    }
    void take(Instant &instant) { take(instant.milliseconds); }
    void take(std::string &text)
    {
        const std::size_t size = takeNumber();
        text.assign(m_rest.substr(0, size));
        m_rest.remove_prefix(size);
    }
    template <typename Item>
    void take(std::vector<Item> &items)
    {
        items.resize(takeNumber());
        for (Item &item : items)
            take(item);
    }
    template <typename Value>
    void take(std::optional<Value> &value)
    {
        bool isThere = false;
        take(isThere);
        if (!isThere)
            return value.reset();
        if (!value)
            value.emplace();
        take(*value);
    }
    template <typename Struct>
    requires std::is_class_v<Struct>
    void take(Struct &value) { visitMembers(value, *this); }

    std::string_view m_rest;
};

} // namespace

void packCall(std::string &out, const CallState &state)
{
    out.clear();
    Packer packer(out);
    visitMembers(state, packer);
}

void unpackCall(std::string_view bytes, CallState &state)
{
    Unpacker unpacker(bytes);
    visitMembers(state, unpacker);
}

} // namespace ringdown::routing
