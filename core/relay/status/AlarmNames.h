// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <string_view>

/// The alarms that stand until they are cleared, by the names the control API gives them; the console has
/// words for each.
namespace ringdown::relay::alarms {

inline constexpr std::string_view apiKey = "api-key";
inline constexpr std::string_view clock = "clock";
inline constexpr std::string_view outageFill = "outage-fill";
inline constexpr std::string_view outageGap = "outage-gap";
inline constexpr std::string_view outageGapAge = "outage-gap-age";
inline constexpr std::string_view planUnread = "plan-unread";
inline constexpr std::string_view recordings = "recordings";
inline constexpr std::string_view signatures = "signatures";
inline constexpr std::string_view store = "store";
inline constexpr std::string_view transcriptions = "transcriptions";

inline constexpr std::array every = {apiKey,     clock,      outageFill, outageGap, outageGapAge,
                                     planUnread, recordings, signatures, store,     transcriptions};

} // namespace ringdown::relay::alarms
