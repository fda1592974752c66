// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringdown::format {

/// The pictures of the console. glyphFile() names the SVG that draws each one.
enum class Glyph {
    Abandoned,
    Alarm,
    Alert,
    Answered,
    Business,
    Check,
    ChevronDown,
    ChevronRight,
    Clock,
    Close,
    Copy,
    Declined,
    Detail,
    Drill,
    Ended,
    Fold,
    Incoming,
    Info,
    Key,
    Ladder,
    List,
    Live,
    Menu,
    Missed,
    Person,
    PickedUp,
    Plan,
    Plug,
    Refresh,
    Rejected,
    Ringing,
    Route,
    Search,
    Talking,
    Text,
    Voicemail,
};

constexpr Glyph lastGlyph = Glyph::Voicemail;

QString glyphFile(Glyph glyph); ///< resource path, ":/icons/talking.svg"

} // namespace ringdown::format
