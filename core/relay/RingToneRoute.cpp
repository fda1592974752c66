// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/RingToneRoute.h"

#include "core/twilio/RingTone.h"

namespace ringdown::relay {

void addRingTone(RouteTable &table)
{
    table.add(Access::Public, Method::Get, twilio::ringTonePath,
              [wav = twilio::ringToneWav()](const ApiRequest &, const Reply &reply) {
                  reply({200, "audio/wav", wav, {{"Cache-Control", "public, max-age=86400"}}});
              });
}

} // namespace ringdown::relay
