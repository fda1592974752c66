// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <string>

namespace ringdown::desk {

/// Whether path is free, or a regular file that may be replaced. Unavailable for a link, a folder, a pipe or
/// a device, whose place no file may take.
Result<void> checkReplaceable(const std::string &path);
/// Writes a file of mode 600 beside path, syncs it, and puts it in path's place at once: others never see a
/// half of it. What is there and not checkReplaceable() stays. Unavailable names path and the cause.
Result<void> writePrivateFile(const std::string &path, const Secret &content);
/// path from the root on, without "." and "..": for the audit, which is read elsewhere.
std::string wholePath(const std::string &path);
/// Makes path and its parents with mode 700 where they are missing.
Result<void> makePrivateDirectory(const std::string &path);

} // namespace ringdown::desk
