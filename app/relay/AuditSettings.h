// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relay/Options.h"
#include "core/audit/Firestore.h"

#include <optional>

namespace ringdown::app {

/// Where the audit collection is and who signs in to it; nothing when none is asked for. Configuration errors
/// name the key file and the repair.
Result<std::optional<audit::FirestoreSettings>> readAuditSettings(const Options &options);

} // namespace ringdown::app
