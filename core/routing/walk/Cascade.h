// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/walk/Steps.h"

namespace ringdown::routing {

/// Seconds. The carrier rings no shorter than this, and a phone that rings less is not worth the caller's
/// wait.
constexpr int shortestRing = 5;

/// Starts a ring step with its first tier.
Then enterRing(Walk &walk, const plan::RingStep &ring);
/// Whether a tier's phones may ring on calls of their own.
enum class RingBy { WhatFits, Dial };
/// Goes on in a ring step: tier by tier, and in turn contact by contact, as the longest wait allows.
Then ringFrom(Walk &walk, const plan::RingStep &ring, int tier, int contact, RingBy by = RingBy::WhatFits);
/// The tier at the request's position rings once more, by dial. because says why.
void goOnByDial(Walk &walk, const plan::RingStep &ring);

} // namespace ringdown::routing
