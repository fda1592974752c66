// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringdown::sound {

/// Why no player may be made here, "" when one may: without parts of GStreamer, or a sound device, Qt 6.4
/// crashes or hangs instead of saying so.
QString objectionToStack();
/// What to do when only this process hears nothing: Qt 6.4 looks for the sound server when it is first used
/// and once more after it went, and keeps to the devices it knew then.
QString startAgain();
/// Whether GStreamer has what reads and plays MP3.
bool hasParts();

} // namespace ringdown::sound
