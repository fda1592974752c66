// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ReadingOrder.h"

#include "ui/shell/Scrolled.h"
#include "ui/shell/Sheet.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace ringdown::shell {
namespace {

/// What the tab key stops at.
class Stops {
public:
    explicit Stops(QWidget &whole) { add(whole); }

    const std::vector<QWidget *> &all() const { return m_all; }

private:
    void add(QWidget &widget)
    {
        if (!widget.isVisible())
            return;
        if ((widget.focusPolicy() & Qt::TabFocus) != 0)
            m_all.push_back(&widget);
        if (const auto *area = qobject_cast<const QScrollArea *>(&widget)) {
            if (area->widget())
                add(*area->widget());
        } else if (const auto *split = qobject_cast<const QSplitter *>(&widget)) {
            for (int i = 0; i < split->count(); ++i)
                add(*split->widget(i));
        } else if (widget.layout()) {
            add(*widget.layout());
        } else if (!isOneField(widget)) {
            for (QObject *child : widget.children()) {
                auto *part = qobject_cast<QWidget *>(child);
                if (part && !part->isWindow())
                    add(*part);
            }
        }
    }

    void add(QLayout &layout)
    {
        for (const int i : inOrder(layout)) {
            const QLayoutItem *item = layout.itemAt(i);
            if (QWidget *widget = item->widget())
                add(*widget);
            else if (QLayout *inner = layout.itemAt(i)->layout())
                add(*inner);
        }
    }

    /// A grid is read line by line, however it was filled.
    static std::vector<int> inOrder(QLayout &layout)
    {
        std::vector<int> order(static_cast<std::size_t>(layout.count()));
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = static_cast<int>(i);
        auto *grid = qobject_cast<QGridLayout *>(&layout);
        if (!grid)
            return order;
        const auto placeOf = [grid](int item) {
            int row = 0;
            int column = 0;
            int high = 0;
            int wide = 0;
            grid->getItemPosition(item, &row, &column, &high, &wide);
            return std::pair(row, column);
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](int one, int other) { return placeOf(one) < placeOf(other); });
        return order;
    }

    /// Its parts are no stops of their own.
    static bool isOneField(const QWidget &widget)
    {
        return qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
               qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QLineEdit *>(&widget);
    }

    std::vector<QWidget *> m_all;
};

/// The screen or sheet that it belongs to: what stands in the window itself.
QWidget &wholeAround(QWidget &widget)
{
    QWidget *whole = &widget;
    while (!whole->isWindow() && !whole->parentWidget()->isWindow() && !qobject_cast<Sheet *>(whole))
        whole = whole->parentWidget();
    const bool isLaidOut = !whole->isWindow() && !qobject_cast<Sheet *>(whole) &&
                           whole->parentWidget()->layout() &&
                           whole->parentWidget()->layout()->indexOf(whole) >= 0;
    return isLaidOut ? *whole->parentWidget() : *whole;
}

} // namespace

void tabAsLaidOut(QWidget &whole)
{
    const Stops stops(whole);
    for (std::size_t i = 1; i < stops.all().size(); ++i) {
        QWidget *before = stops.all()[i - 1];
        while (before->focusProxy()) // what is behind a field is behind the part of it that has the keys
            before = before->focusProxy();
        QWidget::setTabOrder(before, stops.all()[i]);
    }
}

bool ReadingOrder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            scrollTo(*static_cast<QWidget *>(watched)); // a scroll area does so within itself alone
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->hasFocus() && (key == Qt::Key_Tab || key == Qt::Key_Backtab))
            tabAsLaidOut(wholeAround(*widget));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ringdown::shell
