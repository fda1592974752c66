// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace ringdown::twilio {

constexpr int ringToneSeconds = 5; ///< of them 2 s ring
constexpr std::string_view ringTonePath = "/twilio/ringing.wav";

/// What a waiting caller hears: a WAV file (8 kHz, u-law, mono) with one ring of a North American telephone
/// and the silence behind it.
std::string ringToneWav();

} // namespace ringdown::twilio
