// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/twilio/Form.h"
#include "core/twilio/WebhookPath.h"

#include <string_view>

namespace ringdown::twilio {

/// Whether a signed form has the shape its door expects. The signature has no separators, so the shape has to
/// make sure that no field was split, swallowed or doubled: no name twice, ids and numbers exact, nothing
/// missing. Other fields than the known ones are let through. accountSid: the only account to accept, "" for
/// any. Errors name the field and never its value.
Result<void> checkShape(WebhookKind kind, const Form &form, std::string_view accountSid);

} // namespace ringdown::twilio
