// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/Role.h"

#include <QString>

namespace ringdown::format {

/// Why a token of the role held may not do what needs another role; "" when it may. A relay that has not said
/// the role yet is not judged: it refuses by itself.
QString roleObjection(client::Role needed, client::Role held);

/// "operator"; "" while the relay has not said it.
QString roleWord(client::Role role);

} // namespace ringdown::format
