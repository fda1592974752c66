// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/TerminalText.h"

#include <QString>

namespace ringdown::ctl {
namespace {

bool turnsDirection(char16_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

bool isHarmful(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || turnsDirection(c);
}

} // namespace

std::string forTerminal(std::string_view text)
{
    QString shown = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (qsizetype i = shown.size() - 1; i >= 0; --i) {
        const char16_t c = shown.at(i).unicode();
        if (isHarmful(c))
            shown.replace(i, 1, QStringLiteral("\\u%1").arg(c, 4, 16, QLatin1Char('0')));
    }
    return shown.toStdString();
}

} // namespace ringdown::ctl
