// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/WrapRow.h"

#include "ui/shell/Room.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ringdown::shell {
namespace {

constexpr int usualSpacing = 8;

constexpr const char *leastWidthName = "leastWidth"; ///< before it grows with the font

bool isSpring(const QLayoutItem *item)
{
    return const_cast<QLayoutItem *>(item)->spacerItem() != nullptr;
}

bool grows(const QLayoutItem &item)
{
    return isSpring(&item) || (item.widget() && item.widget()->sizePolicy().horizontalStretch() > 0);
}

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

/// Cards and labels are as high as their line, fields as they are.
bool fillsLine(QLayoutItem &item)
{
    const QWidget *widget = item.widget();
    return widget && (widget->sizePolicy().verticalPolicy() & QSizePolicy::GrowFlag);
}

} // namespace

WrapRow::WrapRow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(usualSpacing);
}

WrapRow::~WrapRow()
{
    qDeleteAll(m_items);
}

QLayoutItem *WrapRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void WrapRow::addSpring()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void WrapRow::shareEvenly()
{
    m_isEven = true;
    invalidate();
}

void WrapRow::centreLines()
{
    m_isCentred = true;
    invalidate();
}

void WrapRow::addGrowing(QWidget *widget, int leastWidth)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setHorizontalStretch(1);
    widget->setSizePolicy(policy);
    widget->setProperty(leastWidthName, leastWidth);
    addWidget(widget);
}

QWidget *WrapRow::together(std::initializer_list<QWidget *> widgets)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(usualSpacing);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return pair;
}

int WrapRow::leastWidth(const QLayoutItem &item) const
{
    if (!grows(item))
        return item.sizeHint().width();
    const int wanted = item.widget() ? item.widget()->property(leastWidthName).toInt() : 0;
    const int least = wanted > 0 ? grown(wanted, item.widget()->font()) : 0;
    return std::max(item.minimumSize().width(), std::min(least, item.maximumSize().width()));
}

std::vector<WrapRow::Line> WrapRow::linesFor(int width) const
{
    std::vector<Line> lines(1);
    int used = 0;
    for (QLayoutItem *item : m_items) {
        const bool opensLine = lines.back().empty();
        if (!isSpring(item) && item->isEmpty())
            continue;
        if (isSpring(item)) {
            if (!opensLine)
                lines.back().push_back({item, 0});
            continue;
        }
        const int wanted = std::min(leastWidth(*item), std::max(width, item->minimumSize().width()));
        if (!opensLine && used + spacing() + wanted > width) {
            share(lines.back(), width);
            lines.emplace_back();
            used = 0;
        }
        used += (lines.back().empty() ? 0 : spacing()) + wanted;
        lines.back().push_back({item, wanted});
    }
    share(lines.back(), width);
    return lines;
}

/// Gives what a line leaves to those of it that grow.
void WrapRow::share(Line &line, int width) const
{
    int used = -spacing();
    int growing = 0;
    for (const Placed &each : line) {
        used += isSpring(each.item) ? 0 : each.width + spacing();
        growing += grows(*each.item) ? 1 : 0;
    }
    int spare = std::max(0, width - used);
    const int count = static_cast<int>(line.size());
    const int even = count > 0 ? (width - (count - 1) * spacing()) / count : 0;
    if (m_isEven && growing == count &&
        std::all_of(line.begin(), line.end(), [&](const Placed &each) { return each.width <= even; })) {
        for (Placed &each : line)
            each.width = even;
        return;
    }
    for (Placed &each : line) {
        if (!grows(*each.item))
            continue;
        const int more = spare / growing;
        const int most = isSpring(each.item) ? width : each.item->maximumSize().width();
        const int taken = std::min(more, std::max(0, most - each.width));
        each.width += taken;
        spare -= taken;
        --growing;
    }
}

int WrapRow::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    int height = around.top() + around.bottom();
    bool isFirst = true;
    for (const Line &line : linesFor(width - around.left() - around.right())) {
        int high = 0;
        for (const Placed &each : line)
            high = std::max(high, heightOf(*each.item, each.width));
        height += high + (isFirst ? 0 : spacing());
        isFirst = false;
    }
    return height;
}

QSize WrapRow::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (isSpring(item) || item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        size = {size.width() + wanted.width() + (size.isEmpty() ? 0 : spacing()),
                std::max(size.height(), wanted.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize WrapRow::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!isSpring(item) && !item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void WrapRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int top = inside.top();
    for (const Line &line : linesFor(inside.width())) {
        int high = 0;
        for (const Placed &each : line)
            high = std::max(high, heightOf(*each.item, each.width));
        place(line, {inside.left(), top, inside.width(), high}, high);
        top += high + spacing();
    }
}

void WrapRow::place(const Line &line, const QRect &rect, int height) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int spare = rect.width() + spacing();
    for (const Placed &each : line)
        spare -= each.width + spacing();
    int left = rect.left() + (m_isCentred ? std::max(0, spare / 2) : 0);
    for (const Placed &each : line) {
        if (isSpring(each.item)) {
            left += each.width;
            continue;
        }
        const int high = fillsLine(*each.item) ? height : std::min(height, heightOf(*each.item, each.width));
        const QRect cell(left, rect.top() + (height - high) / 2, each.width, high);
        each.item->setGeometry(QStyle::visualRect(direction, rect, cell));
        left += each.width + spacing();
    }
}

} // namespace ringdown::shell
