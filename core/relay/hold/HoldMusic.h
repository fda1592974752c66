// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/RelayLog.h"
#include "core/relay/Routes.h"
#include "core/relay/hold/MusicSource.h"
#include "core/twilio/HoldSounds.h"
#include "core/twilio/SoundPieces.h"

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>

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

    std::string urlOf(const std::string &music, int second, int seconds) override;
    /// GET /twilio/music/ID/SECOND-SECONDS.mp3, for anybody: whoever has the plan's address has the music.
    void addRoutes(RouteTable &table);

private:
    struct Kept {
        std::string music;
        std::shared_ptr<const twilio::SoundPieces> sound; ///< null: not at hand
        Instant askedAt;
        Instant usedAt;
        bool isAsked = false;
    };

    void ask(Kept &kept, const std::string &id);
    void take(const std::string &id, Result<std::string> bytes);
    void makeRoom(const std::string &newest);
    void giveOut(const ApiRequest &request, const Reply &reply) const;

    MusicSource &m_source;
    Executor &m_executor;
    std::string m_publicUrl;
    LogSink m_log;
    std::map<std::string, Kept> m_kept;  ///< by id
    std::shared_ptr<HoldMusic *> m_life; ///< tells callbacks whether this is still there
};

} // namespace ringdown::relay
