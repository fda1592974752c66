// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/overview/MapRows.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

#include <utility>

namespace ringdown::routing_ui {
namespace {

/// How much of text stands in one row of width pixels, cut between words where there are any.
qsizetype fittingIn(double width, const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    return first.isValid() ? first.textLength() : text.size();
}

} // namespace

std::vector<MapRow> mapRows(const std::vector<MapLine> &lines, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    std::vector<MapRow> rows;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QString rest = lines[i].text;
        const qsizetype fits = fittingIn(width, rest, font);
        if (fits < rest.size()) {
            rows.push_back({rest.left(fits).trimmed(), i});
            rest = rest.mid(fits).trimmed();
        }
        rows.push_back({metrics.elidedText(rest, Qt::ElideRight, width), i});
    }
    return rows;
}

} // namespace ringdown::routing_ui
