// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"
#include "core/twilio/WebhookKey.h"

#include <string>

namespace ringdown::desk {

/// A list of webhook keys, as RINGDOWN_WEBHOOK_KEYS holds it, without the one of this id; a list that cannot
/// be read has none.
Secret withoutKey(const Secret &list, const std::string &id);
/// The list with this key in front.
Secret withKey(const Secret &list, const twilio::WebhookKey &key);

} // namespace ringdown::desk
