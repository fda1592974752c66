// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::twilio {

/// A sound file that is handed out in pieces, each a whole file of the same kind. Cut without decoding: an
/// mp3 between two of its frames (a piece may be 30 ms off), a WAV file at a sample.
class SoundPieces {
public:
    /// BadInput when the bytes are neither mp3 nor WAV (PCM, u-law or A-law), or last less than a second.
    static Result<SoundPieces> read(std::string bytes);

    int seconds() const;                              ///< rounded down
    std::string piece(int second, int seconds) const; ///< behind its end the sound begins again
    std::string_view ending() const { return m_header.empty() ? "mp3" : "wav"; }
    std::string_view contentType() const { return m_header.empty() ? "audio/mpeg" : "audio/wav"; }
    std::size_t size() const { return m_bytes.size(); }

private:
    /// What is never cut through: a frame, or a WAV file's samples of one moment.
    struct Block {
        std::size_t offset = 0;
        std::size_t size = 0;
    };

    static Result<SoundPieces> readMp3(std::string bytes);
    static Result<SoundPieces> readWave(std::string bytes);
    Block block(std::uint64_t index) const;

    std::string m_bytes;
    std::string m_header;        ///< of a WAV file, up to the length of its samples; "" of an mp3
    std::vector<Block> m_frames; ///< of an mp3
    std::size_t m_samplesAt = 0;
    std::size_t m_blockSize = 1;
    std::uint64_t m_blocks = 0;
    double m_blocksPerSecond = 1;
};

} // namespace ringdown::twilio
