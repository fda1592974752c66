// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/TextSegments.h"

#include <vector>

namespace ringdown::routing_ui {
namespace {

struct SegmentSizes {
    int alone;
    int amongOthers; ///< less by the header that joins them
};

constexpr SegmentSizes gsmSizes = {160, 153};
constexpr SegmentSizes ucsSizes = {70, 67};

/// GSM 03.38, the basic table; its escape is no character.
const QString &gsmBasic()
{
    static const QString table = QStringLiteral(
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
        "abcdefghijklmnopqrstuvwxyzäöñüà");
    return table;
}

/// Its extension: an escape goes before each.
const QString &gsmExtended()
{
    static const QString table = QStringLiteral("\f^{}\\[~]|€");
    return table;
}

int septetsOf(QChar c)
{
    if (gsmBasic().contains(c))
        return 1;
    return gsmExtended().contains(c) ? 2 : 0;
}

/// The first character that has no septets, with both halves when it has two.
QString firstOutside(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (septetsOf(text[i]) == 0)
            return text.mid(i, text[i].isHighSurrogate() && i + 1 < text.size() ? 2 : 1);
    }
    return {};
}

/// The units of each character.
std::vector<int> unitsOf(const QString &text, TextAlphabet alphabet)
{
    std::vector<int> units;
    units.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (alphabet == TextAlphabet::Gsm7) {
            units.push_back(septetsOf(text[i]));
            continue;
        }
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        units.push_back(isPair ? 2 : 1);
        i += isPair ? 1 : 0;
    }
    return units;
}

} // namespace

TextSegments segmentsOf(const QString &text)
{
    TextSegments result;
    result.outside = firstOutside(text);
    result.alphabet = result.outside.isEmpty() ? TextAlphabet::Gsm7 : TextAlphabet::Ucs2;
    const SegmentSizes sizes = result.alphabet == TextAlphabet::Gsm7 ? gsmSizes : ucsSizes;
    const std::vector<int> characters = unitsOf(text, result.alphabet);
    for (const int units : characters)
        result.units += units;
    if (result.units <= sizes.alone) {
        result.segments = text.isEmpty() ? 0 : 1;
        result.left = sizes.alone - result.units;
        return result;
    }
    for (const int units : characters) {
        if (result.left < units) {
            ++result.segments;
            result.left = sizes.amongOthers;
        }
        result.left -= units;
    }
    return result;
}

} // namespace ringdown::routing_ui
