// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSaveFile;

namespace ringdown {

/// Puts what was written in the place of the file of that name, whole or not at all; false when it was cut
/// off, and the file's error says why. QSaveFile::commit() of Qt 6.4 alone puts a cut file there when only
/// its own flush fails, as on a full disk.
bool putInPlace(QSaveFile &file);

} // namespace ringdown
