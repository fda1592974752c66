// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/NameLists.h"

#include "ui/routing/routes/UsedNameDelegate.h"
#include "ui/routing/routes/UsedNames.h"
#include "ui/shell/Caption.h"
#include "ui/shell/ListMenu.h"
#include "ui/shell/Room.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ringdown::routing_ui {
namespace {

constexpr int listWidth = 250;

} // namespace

QListView *nameList(UsedNames *names, const QString &accessibleName)
{
    auto *list = new QListView;
    list->setModel(names);
    list->setItemDelegate(new UsedNameDelegate(list));
    list->setUniformItemSizes(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAccessibleName(accessibleName);
    return list;
}

void whenChosen(QListView *list, const UsedNames *names, std::function<void(const std::string &)> show)
{
    QObject::connect(list->selectionModel(), &QItemSelectionModel::currentChanged, list,
                     [names, show = std::move(show)](const QModelIndex &index) {
                         if (index.isValid())
                             show(names->idAt(index.row()));
                     });
}

void removeByKey(QListView *list, const std::function<void()> &remove)
{
    auto *key = new QShortcut(Qt::Key_Delete, list);
    key->setContext(Qt::WidgetShortcut);
    QObject::connect(key, &QShortcut::activated, list, remove);
}

QFrame *listCard(const QString &heading, QListView *list, QPushButton *add, QPushButton *remove)
{
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    card->setFixedWidth(listWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 8, 1, 6);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(11, 0, 9, 0);
    auto *title = new shell::Caption(shell::TextSize::Strong);
    title->setText(heading);
    head->addWidget(title, 1);
    head->addWidget(add);
    column->addLayout(head);
    column->addWidget(list, 1);
    using shell::RowDeed;
    new shell::ListMenu(*list, {{remove, RowDeed::Of::Row, Qt::Key_Delete}, {add, RowDeed::Of::List}});
    return card;
}

void fitRows(QListView *list)
{
    const int rows = std::max(1, list->model()->rowCount());
    const int height = list->sizeHintForRow(0) * rows;
    const int row = shell::grown(46, list->font());
    list->setFixedHeight(std::clamp(height, row, row * 7) + 2);
}

void markChosenRow(QListView *list, const UsedNames *names, const std::string *id)
{
    const QSignalBlocker quiet(list->selectionModel());
    const int row = id ? names->rowOf(*id) : -1;
    if (row < 0) {
        list->selectionModel()->clear();
        list->viewport()->update();
        return;
    }
    list->setCurrentIndex(names->index(row));
    list->viewport()->update();
}

} // namespace ringdown::routing_ui
