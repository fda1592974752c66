// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"

#include <QUrl>

namespace ringdown::client {

/// Where a relay's control API is and the token to enter with.
struct RelayAddress {
    QUrl url; ///< http or https, no path
    Secret token;
};

} // namespace ringdown::client
