// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/RingTone.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace ringdown::twilio {
namespace {

constexpr int samplesPerSecond = 8000;
constexpr int soundingSeconds = 2;
constexpr std::array tones = {440.0, 480.0}; ///< Hz
constexpr double amplitude = 4000;           ///< of each, of at most 32635

/// G.711 mu-law of a 16-bit sample.
std::uint8_t muLaw(int sample)
{
    constexpr int bias = 132;
    constexpr int loudest = 32635;
    const int sign = sample < 0 ? 0x80 : 0;
    const int magnitude = std::min(std::abs(sample), loudest) + bias;
    int exponent = 7;
    while (exponent > 0 && (magnitude & (1 << (exponent + 7))) == 0)
        --exponent;
    const int mantissa = (magnitude >> (exponent + 3)) & 0x0f;
    return static_cast<std::uint8_t>(~(sign | (exponent << 4) | mantissa));
}

int sampleAt(int index)
{
    if (index >= soundingSeconds * samplesPerSecond)
        return 0;
    double sum = 0;
    for (const double tone : tones)
        sum += amplitude * std::sin(2 * std::numbers::pi * tone * index / samplesPerSecond);
    return static_cast<int>(std::lround(sum));
}

void putNumber(std::string &out, std::uint32_t number, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(number >> (8 * i));
}

} // namespace

std::string ringToneWav()
{
    constexpr std::uint32_t samples = ringToneSeconds * samplesPerSecond;
    constexpr std::uint32_t formatBytes = 18;
    std::string wav = "RIFF";
    putNumber(wav, 4 + 8 + formatBytes + 8 + 4 + 8 + samples, 4);
    wav += "WAVEfmt ";
    putNumber(wav, formatBytes, 4);
    putNumber(wav, 7, 2); // mu-law
    putNumber(wav, 1, 2); // one channel
    putNumber(wav, samplesPerSecond, 4);
    putNumber(wav, samplesPerSecond, 4); // bytes a second
    putNumber(wav, 1, 2);                // bytes of a frame
    putNumber(wav, 8, 2);                // bits of a sample
    putNumber(wav, 0, 2);
    wav += "fact";
    putNumber(wav, 4, 4);
    putNumber(wav, samples, 4);
    wav += "data";
    putNumber(wav, samples, 4);
    for (std::uint32_t i = 0; i < samples; ++i)
        wav += static_cast<char>(muLaw(sampleAt(static_cast<int>(i))));
    return wav;
}

} // namespace ringdown::twilio
