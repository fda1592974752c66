// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/RequestKey.h"
#include "core/twilio/Form.h"

#include <optional>
#include <string_view>

namespace ringdown::twilio {

/// Tells the carrier's webhooks from everybody else's.
class WebhookSignatures {
public:
    virtual ~WebhookSignatures() = default;

    /// The request's key when the signature of this form posted to target is genuine, else nothing.
    virtual std::optional<RequestKey> checkForm(std::string_view target, const Form &form,
                                                std::string_view signature) const = 0;
};

} // namespace ringdown::twilio
