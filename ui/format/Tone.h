// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ringdown::format {

/// What a thing means to the operator. Themes give it a colour, words and glyphs say the same without one.
enum class Tone { Neutral, Active, Good, Care, Bad, Voice };

} // namespace ringdown::format
