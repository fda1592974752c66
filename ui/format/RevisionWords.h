// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "ui/format/Times.h"

#include <QString>

namespace ringdown::format {

/// "Somebody pushed revision 42 at 10:39 (Dana, “holiday”)."
QString pushedWords(const client::Revision &revision, const Times &times, Instant now);

} // namespace ringdown::format
