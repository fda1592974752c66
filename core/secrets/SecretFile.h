// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <string>

namespace ringdown::secrets {

constexpr std::size_t maxSecretFileBytes = std::size_t{64} * 1024;

/// Whom a file with secrets may belong to, and what its mode may be.
enum class FileGuard {
    Private,        ///< a regular file of this user, nobody else may read or write it (mode 600 or 400)
    ServiceManager, ///< below $CREDENTIALS_DIRECTORY: systemd guards it, root may own it
};

/// Reads a file that holds secrets. It is opened once, without following a link, and judged by the open
/// descriptor, so that it cannot be exchanged in between. Configuration errors name the file and the repair,
/// never what it holds; NotFound when there is no such file.
Result<Secret> readSecretFile(const std::string &path, FileGuard guard);

/// What makePrivate() could repair, or not.
enum class FileFault {
    None,
    OpenToOthers, ///< the mode; makePrivate() repairs it
    Other,        ///< missing, a link, no regular file, too large, of another user, not readable
};
FileFault faultOf(const std::string &path, FileGuard guard);
/// chmod 600 of a regular file of this user, without following a link.
Result<void> makePrivate(const std::string &path);

} // namespace ringdown::secrets
