// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <QString>

namespace ringdown::format {

/// "Time: 2026-11-25T18:41:00Z", as the details of a failure name it for support.
QString timeLine(Instant at);

} // namespace ringdown::format
