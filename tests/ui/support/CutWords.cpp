// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/CutWords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>

namespace ringdown::tests {
namespace {

QString pathOf(const QWidget &widget)
{
    QString path;
    for (const QWidget *at = &widget; at != nullptr && path.size() < 120; at = at->parentWidget())
        path = QLatin1StringView(at->metaObject()->className()) + (path.isEmpty() ? QString() : u'/' + path);
    return path;
}

bool isPartOfField(const QWidget &widget)
{
    const QWidget *around = widget.parentWidget();
    return qobject_cast<const QComboBox *>(around) || qobject_cast<const QAbstractSpinBox *>(around) ||
           qobject_cast<const QLineEdit *>(around); // the button that clears it is as high as its picture
}

/// What does not get the room that its words need.
QString wordsOf(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap().isNull())
        return {};
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1 ? label.text() : QString();
    return label.minimumSizeHint().width() > label.width() + 1 ? label.text() : QString();
}

/// The sign in a field shows its picture alone.
QString wordsOf(const QAbstractButton &button)
{
    if (qobject_cast<const QLineEdit *>(button.parentWidget()))
        return {};
    return !button.text().isEmpty() && button.minimumSizeHint().width() > button.width() + 1 ? button.text()
                                                                                             : QString();
}

QString wordsOf(const QLineEdit &field)
{
    constexpr int insets = 16;
    const int wanted = field.fontMetrics().horizontalAdvance(field.text()) + insets;
    return !isPartOfField(field) && wanted > field.width() ? field.text() : QString();
}

template <typename Kind>
void collectNarrow(const QWidget &root, QStringList &found)
{
    for (const Kind *widget : root.findChildren<Kind *>()) {
        if (!widget->isVisible() || !widget->isVisibleTo(&root))
            continue;
        if (const QString words = wordsOf(*widget); !words.isEmpty())
            found.append(QStringLiteral("\"%1\" (%2 px, wants %3) in %4")
                             .arg(words)
                             .arg(widget->width())
                             .arg(widget->minimumSizeHint().width())
                             .arg(pathOf(*widget)));
    }
}

template <typename Kind>
void collectLow(const QWidget &root, QStringList &found)
{
    for (const Kind *widget : root.findChildren<Kind *>()) {
        if (widget->isVisible() && !isPartOfField(*widget) &&
            widget->height() + 1 < widget->minimumSizeHint().height())
            found.append(QStringLiteral("%1 px high, wants %2: %3")
                             .arg(widget->height())
                             .arg(widget->minimumSizeHint().height())
                             .arg(pathOf(*widget)));
    }
}

/// Of what has rows the first is seen whole, wherever one scrolls to.
void collectHidden(const QWidget &root, QStringList &found)
{
    for (const QAbstractItemView *view : root.findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || !view->model() || view->model()->rowCount() == 0)
            continue;
        const int high = view->visualRect(view->model()->index(0, 0)).height();
        if (view->viewport()->height() < high)
            found.append(QStringLiteral("rows of %1 px, of which %2 px are seen: %3")
                             .arg(high)
                             .arg(view->viewport()->height())
                             .arg(pathOf(*view)));
    }
}

/// The heading of each row of a week is whole, and rows of tables are as high as their words.
void collectRows(const QWidget &root, QStringList &found)
{
    for (const QTableView *table : root.findChildren<QTableView *>()) {
        const QHeaderView *rows = table->verticalHeader();
        if (!table->isVisible() || !table->model() || table->model()->rowCount() == 0)
            continue;
        const int lines = table->objectName() == u"log-table" ? 2 : 1;
        const bool hasRows = !table->horizontalHeader()->isHidden(); // those without paint a chart
        if (hasRows && table->rowHeight(0) < lines * table->fontMetrics().height())
            found.append(QStringLiteral("rows of %1 px in %2").arg(table->rowHeight(0)).arg(pathOf(*table)));
        const QString name = table->model()->headerData(0, Qt::Vertical).toString();
        if (rows->isVisible() && rows->fontMetrics().horizontalAdvance(name) + 24 > rows->width())
            found.append(QStringLiteral("heading “%1” in %2 px").arg(name).arg(rows->width()));
    }
}

void widgetsOf(const QLayout &layout, QList<const QWidget *> &found)
{
    for (int i = 0; i < layout.count(); ++i) {
        const QLayoutItem *item = layout.itemAt(i);
        if (const QWidget *widget = const_cast<QLayoutItem *>(item)->widget(); widget && widget->isVisible())
            found.append(widget);
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            widgetsOf(*inner, found);
    }
}

/// Neighbours that lie over each other, and what its own place cuts off.
void collectCovered(const QWidget &root, QStringList &found)
{
    for (const QWidget *around : root.findChildren<QWidget *>()) {
        if (!around->isVisible() || !around->layout())
            continue;
        QList<const QWidget *> all;
        widgetsOf(*around->layout(), all);
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (!around->rect().adjusted(-1, -1, 1, 1).contains(all[i]->geometry()))
                found.append(QStringLiteral("beyond its place: %1 to %2, %3 of %4, wants %5")
                                 .arg(pathOf(*all[i]))
                                 .arg(all[i]->geometry().right())
                                 .arg(all[i]->geometry().bottom())
                                 .arg(around->height())
                                 .arg(around->layout()->totalMinimumHeightForWidth(around->width())));
            for (qsizetype k = 0; k < i; ++k) {
                if (all[i]->geometry().adjusted(1, 1, -1, -1).intersects(all[k]->geometry()))
                    found.append(
                        QStringLiteral("%1 over %2, %3 of %4")
                            .arg(pathOf(*all[i]), QLatin1StringView(all[k]->metaObject()->className()))
                            .arg(around->height())
                            .arg(around->layout()->totalMinimumHeightForWidth(around->width())));
            }
        }
    }
}

} // namespace

QStringList cutWords(const QWidget &root)
{
    QStringList found;
    collectNarrow<QLabel>(root, found);
    collectNarrow<QAbstractButton>(root, found);
    return found;
}

QStringList cutHeadings(const QWidget &root)
{
    QStringList found;
    for (const QHeaderView *header : root.findChildren<QHeaderView *>()) {
        if (!header->isVisible() || header->orientation() != Qt::Horizontal)
            continue;
        for (int section = 0; section < header->count(); ++section) {
            const bool gives = header->sectionResizeMode(section) == QHeaderView::Stretch;
            const int wanted = header->sectionSizeHint(section);
            if (!gives && !header->isSectionHidden(section) && header->sectionSize(section) < wanted)
                found.append(QStringLiteral("heading “%1”: %2 of %3 pixels in %4")
                                 .arg(header->model()->headerData(section, Qt::Horizontal).toString())
                                 .arg(header->sectionSize(section))
                                 .arg(wanted)
                                 .arg(pathOf(*header)));
        }
    }
    return found;
}

QStringList tooWide(const QWidget &root)
{
    QStringList found;
    for (const QScrollArea *area : root.findChildren<QScrollArea *>()) {
        const QWidget *held = area->widget();
        if (!area->isVisible() || !held || held->width() <= area->viewport()->width())
            continue;
        QStringList stiff;
        for (const QWidget *child : held->findChildren<QWidget *>()) {
            if (child->isVisible() && child->findChildren<QWidget *>().isEmpty() &&
                child->mapTo(held, QPoint(child->width(), 0)).x() > area->viewport()->width())
                stiff.append(pathOf(*child).section(u'/', -2));
        }
        found.append(QStringLiteral("%1 px wider than its place: %2 (%3)")
                         .arg(held->width() - area->viewport()->width())
                         .arg(pathOf(*held), stiff.mid(0, 8).join(QStringLiteral(", "))));
    }
    return found;
}

QStringList notWhole(const QWidget &root)
{
    QStringList found = cutWords(root) + tooWide(root);
    collectNarrow<QLineEdit>(root, found);
    collectLow<QLabel>(root, found);
    collectLow<QAbstractButton>(root, found);
    collectLow<QLineEdit>(root, found);
    collectLow<QComboBox>(root, found);
    collectHidden(root, found);
    collectRows(root, found);
    collectCovered(root, found);
    return found;
}

} // namespace ringdown::tests
