// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringdown::format {

/// A file that could not be written, why, and what to do; reason: of the system.
QString notWrittenWords(const QString &path, const QString &reason);

} // namespace ringdown::format
