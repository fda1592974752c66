// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/RuntimeCredential.h"
#include "core/twilio/rest/RestClient.h"

#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace ringdown::relay {

/// The API key in service and whose it is.
struct CarrierKey {
    std::string accountSid;
    secrets::ApiKey key;
};

/// The carrier's REST interface as far as the outbox needs it. Paths are below the account: "Messages.json".
/// Callbacks come once, from any thread, and not after the end of this object.
class CarrierLine {
public:
    virtual ~CarrierLine() = default;

    virtual void post(const CarrierKey &key, const std::string &path, rest::Parameters form,
                      rest::WhenAnswered done) = 0;
    /// One page of a list.
    virtual void get(const CarrierKey &key, const std::string &path, rest::Parameters query,
                     rest::WhenAnswered done) = 0;
    virtual void remove(const CarrierKey &key, const std::string &path, rest::WhenAnswered done) = 0;
};

} // namespace ringdown::relay
