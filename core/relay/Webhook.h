// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/base/RequestKey.h"
#include "core/twilio/Form.h"
#include "core/twilio/WebhookPath.h"

#include <optional>

namespace ringdown::relay {

/// A webhook that is genuine and of its shape.
struct Webhook {
    twilio::WebhookPath path;
    twilio::Form form;
    RequestKey key{};
    std::optional<RequestKey> otherKey = {}; ///< it may have been written under this one, too
    Instant now;                             ///< when it came in
    bool test = false;                       ///< from a drill
};

} // namespace ringdown::relay
