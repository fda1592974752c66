// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/Glyph.h"

#include <array>

namespace ringdown::format {

QString glyphFile(Glyph glyph)
{
    static constexpr std::array<const char *, static_cast<std::size_t>(lastGlyph) + 1> names = {
        "abandoned",  "add",      "alarm",        "alert",         "answered", "business", "calendar",
        "chart",      "check",    "chevron-down", "chevron-right", "clock",    "close",    "copy",
        "credential", "declined", "detail",       "down",          "drill",    "ended",    "export",
        "fold",       "gear",     "grip",         "incoming",      "info",     "key",      "ladder",
        "list",       "live",     "menu",         "message",       "missed",   "more",     "person",
        "picked-up",  "picture",  "plan",         "play",          "plug",     "redo",     "refresh",
        "rejected",   "ringing",  "route",        "save",          "search",   "server",   "shield",
        "talking",    "text",     "trash",        "undo",          "up",       "voicemail"};
    return QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(names[static_cast<std::size_t>(glyph)]));
}

} // namespace ringdown::format
