// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/FilterBounds.h"

#include <QStringList>

namespace ringdown::filter {

std::optional<std::int64_t> readSeconds(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    bool isNumber = false;
    if (parts.size() == 2) {
        bool isSecond = false;
        const int minutes = parts[0].toInt(&isNumber);
        const int seconds = parts[1].toInt(&isSecond);
        if (!isNumber || !isSecond || minutes < 0 || seconds < 0 || seconds > 59 || parts[1].size() != 2)
            return std::nullopt;
        return std::int64_t{minutes} * 60 + seconds;
    }
    std::int64_t unit = 1;
    QString digits = text;
    if (digits.endsWith(QLatin1Char('m')))
        unit = 60;
    else if (digits.endsWith(QLatin1Char('h')))
        unit = 3600;
    if (unit > 1 || digits.endsWith(QLatin1Char('s')))
        digits.chop(1);
    const int amount = digits.toInt(&isNumber);
    return isNumber && amount >= 0 ? std::optional(amount * unit) : std::nullopt;
}

std::optional<std::int64_t> readRevision(const QString &text)
{
    bool isNumber = false;
    const qint64 revision = text.toLongLong(&isNumber);
    return isNumber && revision > 0 ? std::optional<std::int64_t>(revision) : std::nullopt;
}

std::optional<Bounds> readBounds(const QString &value, std::optional<std::int64_t> (*read)(const QString &))
{
    const QString text = value.toLower().remove(QLatin1Char(' '));
    const auto behind = [&](qsizetype from) { return read(text.mid(from)); };
    Bounds bounds;
    if (text.startsWith(QLatin1StringView(">=")) || text.startsWith(QLatin1StringView("<="))) {
        const auto edge = behind(2);
        if (!edge)
            return std::nullopt;
        (text[0] == QLatin1Char('>') ? bounds.least : bounds.most) = *edge;
        return bounds;
    }
    if (text.startsWith(QLatin1Char('>')) || text.startsWith(QLatin1Char('<'))) {
        const auto edge = behind(1);
        if (!edge)
            return std::nullopt;
        if (text[0] == QLatin1Char('>'))
            bounds.least = *edge + 1;
        else
            bounds.most = *edge - 1;
        return bounds;
    }
    const QString dots = text.contains(QLatin1StringView("..")) ? QStringLiteral("..") : QStringLiteral("-");
    const QStringList ends = text.split(dots);
    if (ends.size() > 2)
        return std::nullopt;
    const auto first = read(ends.first());
    const auto last = read(ends.last());
    if (!first || !last || *first > *last)
        return std::nullopt;
    return Bounds{*first, *last};
}

} // namespace ringdown::filter
