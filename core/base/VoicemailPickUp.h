// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace ringdown {

/// When a contact's own voicemail usually picks up, as earlier calls show.
struct VoicemailPickUp {
    TenantId tenant;
    ContactId contact;
    int seconds = 0; ///< from the first ring
    int seen = 0;    ///< calls that show it

    friend bool operator==(const VoicemailPickUp &, const VoicemailPickUp &) = default;
};

/// {"pickups": [{"tenant", "contact", "seconds", "seen"}...]}
std::string toJson(const std::vector<VoicemailPickUp> &pickUps);
Result<std::vector<VoicemailPickUp>> voicemailPickUpsFromJson(std::string_view json);

} // namespace ringdown
