// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/SidKey.h"

#include "core/twilio/Digest.h"

namespace ringdown::relay {

RequestKey keyOfSid(std::string_view sid)
{
    return twilio::sha256("outage ", sid); // as logs of before have calls and texts of an outage
}

} // namespace ringdown::relay
