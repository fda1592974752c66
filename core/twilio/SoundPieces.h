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
    static constexpr std::size_t mostPieceBytes = std::size_t{8} * 1024 * 1024; ///< of ten seconds

    /// BadInput when the bytes are neither mp3 nor WAV (PCM, u-law or A-law), last less than a second, or
    /// would make longer pieces.
    static Result<SoundPieces> read(std::string bytes);

    int seconds() const;                              ///< rounded down
    std::string piece(int second, int seconds) const; ///< behind its end the sound begins again
    std::string_view ending() const { return m_header.empty() ? "mp3" : "wav"; }
    std::string_view contentType() const { return m_header.empty() ? "audio/mpeg" : "audio/wav"; }
    std::size_t size() const { return m_bytes.size(); }

private:
    struct Frame {
        std::size_t offset = 0;
        std::size_t size = 0;
    };

    static Result<SoundPieces> readMp3(std::string bytes);
    static Result<SoundPieces> readWave(std::string bytes);
    Result<void> readFormat(std::string_view chunk);
    std::string framesOf(std::uint64_t first, std::uint64_t end) const;
    std::string waveOf(std::uint64_t first, std::uint64_t end) const;

    std::string m_bytes;
    std::string m_header;        ///< of a WAV file, up to the length of its samples; "" of an mp3
    std::vector<Frame> m_frames; ///< of an mp3
    std::size_t m_samplesAt = 0;
    std::size_t m_blockSize = 1; ///< of a WAV file: its samples of one moment
    std::uint64_t m_blocks = 0;  ///< what is never cut through; of an mp3 its frames
    double m_blocksPerSecond = 1;
};

} // namespace ringdown::twilio
