// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Sound.h"

#include <cmath>
#include <cstdint>
#include <numbers>
#include <string_view>

namespace ringdown::carrier {
namespace {

constexpr std::uint32_t sampleRate = 8000; ///< as telephones have it
constexpr std::uint32_t syllableSamples = 1200;

void putLittleEndian(std::string &out, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(value >> (8 * i) & 0xffU);
}

std::uint32_t mixed(std::uint32_t value)
{
    value = (value ^ value >> 16) * 0x45d9f3bU;
    value = (value ^ value >> 16) * 0x45d9f3bU;
    return value ^ value >> 16;
}

/// 16 bits, mono. loudness: of each sample, 0 to 1.
template <typename Loudness>
std::string waveOf(int seconds, Loudness loudness)
{
    const auto samples = static_cast<std::uint32_t>(seconds) * sampleRate;
    std::string wave = "RIFF";
    putLittleEndian(wave, 36 + 2 * samples, 4);
    wave += "WAVEfmt ";
    putLittleEndian(wave, 16, 4);
    putLittleEndian(wave, 1, 2); // PCM
    putLittleEndian(wave, 1, 2); // channels
    putLittleEndian(wave, sampleRate, 4);
    putLittleEndian(wave, 2 * sampleRate, 4);
    putLittleEndian(wave, 2, 2);
    putLittleEndian(wave, 16, 2);
    wave += "data";
    putLittleEndian(wave, 2 * samples, 4);
    for (std::uint32_t i = 0; i < samples; ++i) {
        const double angle = 2 * std::numbers::pi * 440 * i / sampleRate;
        const auto sample = static_cast<std::int16_t>(8000 * std::sin(angle) * loudness(i));
        putLittleEndian(wave, static_cast<std::uint32_t>(sample), 2);
    }
    return wave;
}

} // namespace

/// Frames of MPEG-2 layer III, mono, 16 kHz, 8 kbit/s: 36 bytes for 36 ms. A frame without a spectrum is
/// silent.
std::string silentMp3(int seconds)
{
    constexpr std::string_view header("\xff\xf3\x18\xc0", 4);
    constexpr std::size_t frameBytes = 36;
    constexpr int frameMilliseconds = 36;
    std::string frame(header);
    frame.resize(frameBytes, '\0');
    std::string sound;
    for (int time = 0; time < seconds * 1000; time += frameMilliseconds)
        sound += frame;
    return sound;
}

/// 440 Hz.
std::string toneWave(int seconds)
{
    return waveOf(seconds, [](std::uint32_t) { return 1.0; });
}

std::string babbleWave(int seconds, std::uint32_t seed)
{
    return waveOf(seconds, [seed](std::uint32_t sample) {
        const std::uint32_t syllable = sample / syllableSamples;
        const std::uint32_t dice = mixed(syllable + seed);
        if (dice % 7 == 0 || syllable % 11 == 10) // between words, and for breath
            return 0.0;
        const double within = std::numbers::pi * (sample % syllableSamples) / syllableSamples;
        return std::sin(within) * (0.3 + 0.7 * (dice >> 8 & 0xffU) / 255.0);
    });
}

} // namespace ringdown::carrier
