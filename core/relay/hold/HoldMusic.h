// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/RelayLog.h"
#include "core/relay/Routes.h"
#include "core/relay/hold/MusicSource.h"
#include "core/routing/CompiledPlan.h"
#include "core/twilio/HoldSounds.h"
#include "core/twilio/SoundPieces.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace ringdown::relay {

/// The music of waiting callers: fetched when the first of them waits, kept in memory, and given to the
/// carrier in pieces. While it is not at hand callers hear the ring tone. I/O thread only.
class HoldMusic final : public twilio::HoldSounds {
public:
    static constexpr std::chrono::minutes triedAgainAfter{1};
    static constexpr std::chrono::hours lookedUpAgainAfter{6};
    static constexpr std::size_t mostKeptBytes = std::size_t{64} * 1024 * 1024; ///< of all music

    /// source and executor must outlive this.
    HoldMusic(MusicSource &source, Executor &executor, std::string publicUrl, LogSink log);
    ~HoldMusic() override; ///< what is under way is forgotten

    using NewestPlan = std::function<std::shared_ptr<const routing::CompiledPlan>()>;
    /// Whose music is fetched as well when the carrier asks for a piece of it first: another relay behind the
    /// same address, or this one before it was started again, has named the piece.
    void usePlans(NewestPlan newest) { m_newestPlan = std::move(newest); }

    std::string urlOf(const std::string &music, int second, int seconds) override;
    /// GET /twilio/music/ID/SECOND-SECONDS.mp3, for anybody: whoever has the plan's address has the music.
    /// While it is not at hand, the ring tone's address.
    void addRoutes(RouteTable &table);

private:
    struct Kept {
        std::string music;
        std::shared_ptr<const twilio::SoundPieces> sound; ///< null: not at hand
        Instant askedAt;
        Instant usedAt;
        bool isAsked = false;
    };

    Kept &use(const std::string &id, const std::string &music);
    Kept *find(const std::string &id);
    std::string musicOfPlan(const std::string &id);
    void ask(Kept &kept, const std::string &id);
    void take(const std::string &id, Result<std::string> bytes);
    void makeRoom(const std::string &newest);
    void giveOut(const ApiRequest &request, const Reply &reply);

    MusicSource &m_source;
    Executor &m_executor;
    std::string m_publicUrl;
    LogSink m_log;
    NewestPlan m_newestPlan;
    std::map<std::string, Kept> m_kept;                         ///< by id
    std::unordered_map<std::string, std::string> m_musicOfPlan; ///< addresses by id, of one plan
    std::weak_ptr<const routing::CompiledPlan> m_listedPlan;    ///< that one
    std::shared_ptr<HoldMusic *> m_life; ///< tells callbacks whether this is still there
};

} // namespace ringdown::relay
