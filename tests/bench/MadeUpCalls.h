// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>

namespace ringdown::bench {

inline std::uint64_t spread(std::uint64_t number)
{
    number += 0x9e3779b97f4a7c15ULL;
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9ULL;
    number = (number ^ (number >> 27)) * 0x94d049bb133111ebULL;
    return number ^ (number >> 31);
}

/// A made-up log: call number n is always the same.
class MadeUpCalls {
public:
    explicit MadeUpCalls(Instant since, std::int64_t first = 0)
        : m_since(since)
        , m_first(first)
    {
    }

    std::string sid(std::int64_t n) const
    {
        std::array<char, 40> text{};
        std::snprintf(text.data(), text.size(), "CA%016llx%016llx",
                      static_cast<unsigned long long>(spread(id(n))),
                      static_cast<unsigned long long>(spread(spread(id(n)))));
        return text.data();
    }
    std::string caller(std::int64_t n) const
    {
        const std::uint64_t random = spread(id(n) + 1) % 79'900;
        std::array<char, 20> text{};
        std::snprintf(text.data(), text.size(), "+1%03d55501%02d", static_cast<int>(random / 100) + 200,
                      static_cast<int>(random % 100));
        return text.data();
    }
    std::string name(std::int64_t n) const
    {
        static constexpr const char *syllables[] = {"ha",  "ro", "mel", "ti", "ven", "dor", "qui", "sa",
                                                    "lom", "pe", "gra", "nu", "fi",  "zor", "bi",  "ka"};
        const std::uint64_t random = spread(spread(id(n) + 1) % 79'900); // a caller has one name
        std::string text;
        for (int i = 0; i < 6; ++i)
            text += std::string(i == 3 ? " " : "") + syllables[random >> (4 * i) & 15];
        return text;
    }
    std::string tenant(std::int64_t n) const { return "tenant-" + std::to_string(spread(id(n) + 3) % 50); }
    Instant start(std::int64_t n) const
    {
        return m_since + std::chrono::milliseconds(500) * static_cast<std::int64_t>(id(n));
    }

    store::Record incoming(std::int64_t n) const
    {
        Event received = event(n, EventKind::CallReceived);
        received.from = caller(n);
        received.to = "+16195550100";
        received.callerName = name(n);
        received.revision = 7;
        received.why = "The number belongs to this tenant.";
        Event route = event(n, EventKind::RouteChosen);
        route.route = RouteId("open");
        route.why = "It is Monday 10:00 and the week says 09:00-17:00.";
        Event tier = event(n, EventKind::TierRinging);
        tier.tier = TierId("primary");
        tier.contacts = {ContactId("captain"), ContactId("office")};
        tier.seconds = 20;
        tier.until = tier.at + std::chrono::seconds(20);
        tier.why = "The route rings primary first.";
        return {key(2 * id(n)), std::string(300, 'x'), {received, route, tier}, {}};
    }
    store::Record end(std::int64_t n) const
    {
        Event ended = event(n, EventKind::CallEnded);
        ended.at = ended.at + std::chrono::seconds(35);
        ended.why = "The caller hung up.";
        Event before = event(n, EventKind::CallConnected);
        switch (spread(id(n) + 4) % 3) {
        case 0:
            before.tier = TierId("primary");
            before.contact = ContactId("captain");
            ended.seconds = 15;
            break;
        case 1:
            before.kind = EventKind::VoicemailRecorded;
            before.seconds = 12;
            break;
        default:
            return {key(2 * id(n) + 1), "<Response/>", {ended}, {}}; // missed
        }
        return {key(2 * id(n) + 1), "<Response/>", {before, ended}, {}};
    }

private:
    std::uint64_t id(std::int64_t n) const { return static_cast<std::uint64_t>(m_first + n); }
    Event event(std::int64_t n, EventKind kind) const
    {
        Event made;
        made.at = start(n);
        made.kind = kind;
        made.tenant = TenantId(tenant(n));
        made.call = CallSid(sid(n));
        return made;
    }
    static RequestKey key(std::uint64_t number)
    {
        RequestKey bytes{};
        for (std::size_t i = 0; i < 4; ++i) {
            const std::uint64_t word = spread(number * 4 + i + 0x5bd1e995);
            std::memcpy(bytes.data() + i * sizeof word, &word, sizeof word);
        }
        return bytes;
    }

    Instant m_since;
    std::int64_t m_first;
};

} // namespace ringdown::bench
