// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/relay/ByteStream.h"
#include "core/relay/ServerSettings.h"

namespace ringdown::relay {

/// A server's TLS context: 1.2 and up, no renegotiation, no compression. Configuration errors name the file.
Result<ByteStream::TlsContext> loadTls(const TlsFiles &files);

} // namespace ringdown::relay
