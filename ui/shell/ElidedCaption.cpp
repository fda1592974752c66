// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ElidedCaption.h"

#include <QPainter>
#include <QStyle>

namespace ringdown::shell {
namespace {

constexpr int leastLetters = 12;

} // namespace

QSize ElidedCaption::minimumSizeHint() const
{
    const QSize whole = Caption::minimumSizeHint();
    return {qMin(whole.width(), leastLetters * fontMetrics().averageCharWidth()), whole.height()};
}

QString ElidedCaption::shownText() const
{
    return fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
}

void ElidedCaption::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), QStyle::visualAlignment(layoutDirection(), alignment()),
                          palette(), isEnabled(), shownText(), foregroundRole());
}

} // namespace ringdown::shell
