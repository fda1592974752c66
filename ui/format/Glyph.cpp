// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/Glyph.h"

#include <array>

namespace ringdown::format {

QString glyphFile(Glyph glyph)
{
    static constexpr std::array<const char *, static_cast<std::size_t>(lastGlyph) + 1> names = {
        "abandoned",    "alarm",         "alert",  "answered", "business", "check",
        "chevron-down", "chevron-right", "clock",  "close",    "copy",     "declined",
        "detail",       "drill",         "ended",  "fold",     "incoming", "info",
        "key",          "ladder",        "list",   "live",     "menu",     "missed",
        "person",       "picked-up",     "plan",   "plug",     "refresh",  "rejected",
        "ringing",      "route",         "search", "talking",  "text",     "voicemail"};
    return QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView(names[static_cast<std::size_t>(glyph)]));
}

} // namespace ringdown::format
