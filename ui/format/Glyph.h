// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringdown::format {

/// The pictures of the console. glyphFile() names the SVG that draws each one.
enum class Glyph {
    Abandoned,
    Add,
    Alarm,
    Alert,
    Answered,
    Business,
    Calendar,
    Chart,
    Check,
    ChevronDown,
    ChevronRight,
    Clock,
    Close,
    Copy,
    Credential,
    Declined,
    Detail,
    Down,
    Drill,
    Ended,
    Export,
    Fold,
    Gear,
    Grip,
    Incoming,
    Info,
    Key,
    Ladder,
    List,
    Live,
    Menu,
    Message,
    Missed,
    More,
    Person,
    PickedUp,
    Picture,
    Plan,
    Play,
    Plug,
    Redo,
    Refresh,
    Rejected,
    Ringing,
    Route,
    Save,
    Search,
    Server,
    Shield,
    Talking,
    Text,
    Trash,
    Undo,
    Up,
    Voicemail,
};

constexpr Glyph lastGlyph = Glyph::Voicemail;

QString glyphFile(Glyph glyph); ///< resource path, ":/icons/talking.svg"

} // namespace ringdown::format
