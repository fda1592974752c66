// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

class QSaveFile;

namespace ringdown {

/// False when there was no room for all of it, and the file's error says why: a write of Qt that is cut off
/// has none.
bool writeAll(QSaveFile &file, QByteArrayView bytes);

/// Puts what was written in the place of the file of that name, whole or not at all; false when it was cut
/// off, and the file's error says why. QSaveFile::commit() of Qt 6.4 alone puts a cut file there when only
/// its own flush fails, as on a full disk.
bool putInPlace(QSaveFile &file);

} // namespace ringdown
