// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/SoundPieces.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace ringdown::twilio {
namespace {

std::uint32_t soundByte(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

std::uint32_t littleEndian(std::string_view bytes, std::size_t at, std::size_t width)
{
    std::uint32_t value = 0;
    for (std::size_t i = width; i-- > 0;)
        value = value << 8U | soundByte(bytes, at + i);
    return value;
}

void appendLittleEndian(std::string &out, std::uint32_t value)
{
    for (unsigned shift = 0; shift < 32; shift += 8)
        out += static_cast<char>(value >> shift & 0xFFU);
}

/// ISO 11172-3 and 13818-3, layer III.
struct Mp3Frame {
    std::size_t size = 0;
    int samples = 0;
    int rate = 0;
};

constexpr std::array<int, 15> kilobitsOfOne = {0,   32,  40,  48,  56,  64,  80, 96,
                                               112, 128, 160, 192, 224, 256, 320};
constexpr std::array<int, 15> kilobitsOfTwo = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
constexpr std::array<int, 3> ratesOfOne = {44'100, 48'000, 32'000};

std::optional<Mp3Frame> frameAt(std::string_view bytes, std::size_t at)
{
    if (at + 4 > bytes.size() || soundByte(bytes, at) != 0xFFU || (soundByte(bytes, at + 1) & 0xE0U) != 0xE0U)
        return std::nullopt;
    const std::uint32_t version = soundByte(bytes, at + 1) >> 3U & 3U; // 3: MPEG-1, 2: MPEG-2, 0: MPEG-2.5
    const bool isLayerThree = (soundByte(bytes, at + 1) >> 1U & 3U) == 1U;
    const std::uint32_t bitrate = soundByte(bytes, at + 2) >> 4U;
    const std::uint32_t rate = soundByte(bytes, at + 2) >> 2U & 3U;
    if (!isLayerThree || version == 1U || bitrate == 0U || bitrate == 15U || rate == 3U)
        return std::nullopt;
    const bool isOne = version == 3U;
    Mp3Frame frame;
    frame.samples = isOne ? 1152 : 576;
    frame.rate = ratesOfOne.at(rate) / (isOne ? 1 : version == 2U ? 2 : 4);
    const int kilobits = isOne ? kilobitsOfOne.at(bitrate) : kilobitsOfTwo.at(bitrate);
    const int padding = static_cast<int>(soundByte(bytes, at + 2) >> 1U & 1U);
    frame.size = static_cast<std::size_t>(frame.samples / 8 * kilobits * 1000 / frame.rate + padding);
    return at + frame.size <= bytes.size() ? std::optional(frame) : std::nullopt;
}

// Of a WAV file: what no recording comes near to, and what would make pieces that cost memory and time.
constexpr std::uint32_t highestRate = 192'000;
constexpr std::uint32_t largestBlock = 64;
constexpr std::size_t longestFormat = 64;
constexpr std::uint64_t longestPieceSeconds = 10;

/// Behind a tag of ID3 version 2.
std::size_t beginOfSound(std::string_view bytes)
{
    if (bytes.size() < 10 || !bytes.starts_with("ID3"))
        return 0;
    std::size_t size = 0;
    for (std::size_t i = 6; i < 10; ++i)
        size = size << 7U | (soundByte(bytes, i) & 0x7FU);
    return 10 + size;
}

/// The first frame of many files holds no sound but a table of the others.
bool isTableOfContents(std::string_view frame)
{
    const std::string_view head = frame.substr(0, 64);
    return head.find("Xing") != std::string_view::npos || head.find("Info") != std::string_view::npos;
}

Error noSound(const std::string &why)
{
    return {ErrorCode::BadInput, "it is neither an mp3 nor a WAV file that can be cut into pieces: " + why};
}

} // namespace

Result<SoundPieces> SoundPieces::read(std::string bytes)
{
    Result<SoundPieces> sound =
        bytes.starts_with("RIFF") ? readWave(std::move(bytes)) : readMp3(std::move(bytes));
    if (sound && sound->seconds() < 1)
        return noSound("it lasts less than a second");
    return sound;
}

Result<SoundPieces> SoundPieces::readMp3(std::string bytes)
{
    SoundPieces sound;
    sound.m_bytes = std::move(bytes);
    const std::string_view all = sound.m_bytes;
    std::optional<Mp3Frame> first;
    for (std::size_t at = beginOfSound(all); at < all.size();) {
        const auto frame = frameAt(all, at);
        if (!frame) {
            ++at; // a tag, or bytes that were lost
            continue;
        }
        const bool isSound = first || !isTableOfContents(all.substr(at, frame->size));
        if (isSound && !first)
            first = frame;
        if (isSound && frame->rate == first->rate && frame->samples == first->samples)
            sound.m_frames.push_back({at, frame->size});
        at += frame->size;
    }
    if (!first)
        return noSound("no frame of an mp3 is in it");
    sound.m_blocks = sound.m_frames.size();
    sound.m_blocksPerSecond = double(first->rate) / first->samples;
    return sound;
}

Result<SoundPieces> SoundPieces::readWave(std::string bytes)
{
    SoundPieces sound;
    sound.m_bytes = std::move(bytes);
    const std::string_view all = sound.m_bytes;
    if (all.size() < 12 || all.substr(8, 4) != "WAVE")
        return noSound("behind RIFF stands no WAVE");
    for (std::size_t at = 12; at + 8 <= all.size();) {
        const std::size_t size = std::min<std::size_t>(littleEndian(all, at + 4, 4), all.size() - at - 8);
        if (all.substr(at, 4) == "fmt " && size >= 16) {
            if (const auto read = sound.readFormat(all.substr(at + 4, 4 + size)); !read)
                return read.error();
        } else if (all.substr(at, 4) == "data" && !sound.m_header.empty() && sound.m_blockSize > 0) {
            sound.m_samplesAt = at + 8;
            sound.m_blocks = size / sound.m_blockSize;
            sound.m_header += "data";
            break;
        }
        at += 8 + size + size % 2;
    }
    if (sound.m_blocks == 0 || sound.m_blocksPerSecond < 1)
        return noSound("it has no samples");
    return sound;
}

/// chunk begins with its length.
Result<void> SoundPieces::readFormat(std::string_view chunk)
{
    const std::uint32_t format = littleEndian(chunk, 4, 2);
    const std::uint32_t rate = littleEndian(chunk, 8, 4);
    const std::uint32_t block = littleEndian(chunk, 16, 2);
    if (format != 1U && format != 6U && format != 7U)
        return noSound("its samples are of format " + std::to_string(format));
    if (chunk.size() > longestFormat)
        return noSound("its fmt chunk takes " + std::to_string(chunk.size()) + " bytes");
    if (rate > highestRate)
        return noSound("it has " + std::to_string(rate) + " samples a second, and " +
                       std::to_string(highestRate) + " are the most");
    if (block > largestBlock)
        return noSound("its samples of one moment take " + std::to_string(block) + " bytes, and " +
                       std::to_string(largestBlock) + " are the most");
    if (longestPieceSeconds * rate * block > mostPieceBytes)
        return noSound("ten seconds of it are longer than 8 MiB");
    m_header = "WAVEfmt " + std::string(chunk);
    m_blocksPerSecond = rate;
    m_blockSize = block;
    return {};
}

int SoundPieces::seconds() const
{
    return static_cast<int>(double(m_blocks) / m_blocksPerSecond);
}

std::string SoundPieces::piece(int second, int seconds) const
{
    const auto first = static_cast<std::uint64_t>(std::floor(second * m_blocksPerSecond));
    const auto end = static_cast<std::uint64_t>(std::floor((second + seconds) * m_blocksPerSecond));
    return m_header.empty() ? framesOf(first, end) : waveOf(first, end);
}

std::string SoundPieces::framesOf(std::uint64_t first, std::uint64_t end) const
{
    std::string frames;
    for (std::uint64_t i = first; i < end; ++i) {
        const Frame &next = m_frames[i % m_blocks];
        frames.append(m_bytes, next.offset, next.size);
    }
    return frames;
}

/// Samples that follow one another are copied at once, up to where the sound begins again.
std::string SoundPieces::waveOf(std::uint64_t first, std::uint64_t end) const
{
    const std::size_t size = (end - first) * m_blockSize;
    std::string wave = "RIFF";
    wave.reserve(wave.size() + 4 + m_header.size() + 4 + size);
    appendLittleEndian(wave, static_cast<std::uint32_t>(m_header.size() + 4 + size));
    wave += m_header;
    appendLittleEndian(wave, static_cast<std::uint32_t>(size));
    for (std::uint64_t i = first; i < end;) {
        const std::uint64_t at = i % m_blocks;
        const std::uint64_t count = std::min(end - i, m_blocks - at);
        wave.append(m_bytes, m_samplesAt + at * m_blockSize, count * m_blockSize);
        i += count;
    }
    return wave;
}

} // namespace ringdown::twilio
