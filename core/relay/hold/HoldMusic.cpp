// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/hold/HoldMusic.h"

#include "core/twilio/Digest.h"
#include "core/twilio/RingTone.h"

#include <algorithm>
#include <utility>

namespace ringdown::relay {
namespace {

/// Ten bytes of the address's hash, in hex.
std::string idOfMusic(const std::string &music)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string id;
    for (const std::byte byte : twilio::sha256(music)) {
        id += digits[std::to_integer<std::size_t>(byte >> 4)];
        id += digits[std::to_integer<std::size_t>(byte & std::byte{0xF})];
        if (id.size() == 20)
            break;
    }
    return id;
}

std::unordered_map<std::string, std::string> musicOf(const routing::CompiledPlan &plan)
{
    std::unordered_map<std::string, std::string> byId;
    for (const auto &tenant : plan.tenants()) {
        for (const auto &[id, steps] : tenant->tenant.routes) {
            for (const plan::Step &step : steps) {
                const auto *ring = std::get_if<plan::RingStep>(&step);
                if (ring && !ring->waiting.music.empty())
                    byId.emplace(idOfMusic(ring->waiting.music), ring->waiting.music);
            }
        }
    }
    return byId;
}

} // namespace

HoldMusic::HoldMusic(MusicSource &source, Executor &executor, std::string publicUrl, LogSink log)
    : m_source(source)
    , m_executor(executor)
    , m_publicUrl(std::move(publicUrl))
    , m_log(std::move(log))
    , m_life(std::make_shared<HoldMusic *>(this))
{
}

HoldMusic::~HoldMusic() = default;

std::string HoldMusic::urlOf(const std::string &music, int second, int seconds)
{
    const std::string id = idOfMusic(music);
    const Kept &kept = use(id, music);
    if (!kept.sound)
        return {};
    return twilio::holdMusicUrl(m_publicUrl, id, second % kept.sound->seconds(), seconds,
                                kept.sound->ending());
}

/// Has it fetched when it is time to.
HoldMusic::Kept &HoldMusic::use(const std::string &id, const std::string &music)
{
    Kept &kept = m_kept[id];
    const Instant now = m_executor.now();
    const bool isNew = kept.music.empty();
    kept.music = music;
    kept.usedAt = now;
    kept.askedAt = std::min(kept.askedAt, now); // the clock may have been ahead
    const auto age = now - kept.askedAt;
    if (!kept.isAsked && (isNew || age > (kept.sound ? lookedUpAgainAfter : triedAgainAfter)))
        ask(kept, id);
    return kept;
}

void HoldMusic::ask(Kept &kept, const std::string &id)
{
    kept.isAsked = true;
    kept.askedAt = m_executor.now();
    m_source.fetch(kept.music, [this, id, life = std::weak_ptr(m_life),
                                &executor = m_executor](Result<std::string> bytes) {
        executor.post([this, id, life, bytes = std::move(bytes)] {
            if (life.lock())
                take(id, bytes);
        });
    });
}

void HoldMusic::take(const std::string &id, Result<std::string> bytes)
{
    Kept &kept = m_kept[id];
    kept.isAsked = false;
    auto sound =
        bytes ? twilio::SoundPieces::read(std::move(*bytes)) : Result<twilio::SoundPieces>(bytes.error());
    if (sound) {
        kept.sound = std::make_shared<const twilio::SoundPieces>(std::move(*sound));
        return makeRoom(id);
    }
    if (m_log)
        m_log(LogLevel::Warning,
              "music for waiting callers, " + kept.music + ": " + sound.error().detail +
                  (kept.sound ? "; the one fetched before goes on" : "; callers hear the ring tone"));
}

/// What was used longest ago goes first.
void HoldMusic::makeRoom(const std::string &newest)
{
    const auto sizeOf = [](const Kept &kept) { return kept.sound ? kept.sound->size() : 0; };
    std::size_t total = 0;
    for (const auto &[id, kept] : m_kept)
        total += sizeOf(kept);
    while (total > mostKeptBytes && m_kept.size() > 1) {
        const auto oldest = std::min_element(m_kept.begin(), m_kept.end(), [&](const auto &a, const auto &b) {
            return std::pair(a.first == newest, a.second.usedAt) <
                   std::pair(b.first == newest, b.second.usedAt);
        });
        total -= sizeOf(oldest->second);
        m_kept.erase(oldest);
    }
}

void HoldMusic::addRoutes(RouteTable &table)
{
    table.add(Access::Public, Method::Get, std::string(twilio::holdMusicPath) + "{id}/{piece}",
              [this](const ApiRequest &request, const Reply &reply) { giveOut(request, reply); });
}

/// The newest plan's address with this id, "" for none. A plan's addresses are listed once.
std::string HoldMusic::musicOfPlan(const std::string &id)
{
    const auto plan = m_newestPlan ? m_newestPlan() : nullptr;
    if (!plan)
        return {};
    if (m_listedPlan.lock() != plan) {
        m_musicOfPlan = musicOf(*plan);
        m_listedPlan = plan;
    }
    const auto found = m_musicOfPlan.find(id);
    return found == m_musicOfPlan.end() ? std::string() : found->second;
}

/// What is at hand or may come to be, or nullptr.
HoldMusic::Kept *HoldMusic::find(const std::string &id)
{
    const auto kept = m_kept.find(id);
    if (kept != m_kept.end() && kept->second.sound)
        return &kept->second;
    const std::string music = kept == m_kept.end() ? musicOfPlan(id) : kept->second.music;
    return music.empty() ? nullptr : &use(id, music);
}

void HoldMusic::giveOut(const ApiRequest &request, const Reply &reply)
{
    const auto piece = twilio::holdPieceOf(request.parameter("piece"));
    const Kept *kept = piece ? find(std::string(request.parameter("id"))) : nullptr;
    if (!kept)
        return reply(problem(404, "there is no such music"));
    if (!kept->sound)
        return reply(
            {302,
             "text/plain; charset=utf-8",
             "",
             {{"Location", m_publicUrl + std::string(twilio::ringTonePath)}, {"Cache-Control", "no-store"}}});
    const twilio::SoundPieces &sound = *kept->sound;
    reply({200,
           std::string(sound.contentType()),
           sound.piece(piece->second % sound.seconds(), piece->seconds),
           {{"Cache-Control", "public, max-age=86400"}}});
}

} // namespace ringdown::relay
