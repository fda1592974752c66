// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/secrets/RuntimeCredential.h"
#include "core/twilio/rest/KeyReach.h"

#include <functional>
#include <string>

namespace ringdown::relay {

using WhenProbed = std::function<void(const Result<rest::KeyReach> &)>;

/// Asks the carrier what an API key can do.
class KeyProbe {
public:
    virtual ~KeyProbe() = default;

    /// done is called once, from any thread, and not after the end of this object; an Error means that
    /// nothing is known. Any thread may ask.
    virtual void probe(const std::string &accountSid, const secrets::ApiKey &key, WhenProbed done) = 0;
};

} // namespace ringdown::relay
