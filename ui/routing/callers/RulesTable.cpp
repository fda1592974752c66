// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/RulesTable.h"

#include "ui/routing/callers/CallerRulesModel.h"
#include "ui/routing/callers/RuleDelegate.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/WithoutSheet.h"

#include <QHeaderView>
#include <QShortcut>

#include <algorithm>

namespace ringdown::routing_ui {

RulesTable::RulesTable(CallerRulesModel &rules, QWidget *parent)
    : QTableView(parent)
    , m_rules(rules)
{
    setModel(&rules);
    setItemDelegate(new RuleDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragDropOverwriteMode(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Caller rules"));
    shell::measureDressed(*this, [this] { sizeColumns(); });
    shell::fitToFont(*this, [this] {
        sizeColumns();
        fitRows();
    });
    wireKeys();
    connect(this, &QTableView::activated, this, &RulesTable::openWanted);
    connect(this, &QTableView::doubleClicked, this, &RulesTable::openWanted);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RulesTable::chosenChanged);
    connect(&rules, &QAbstractItemModel::dataChanged, this, &RulesTable::fitRows);
    connect(&rules, &QAbstractItemModel::modelReset, this, &RulesTable::fitRows);
}

void RulesTable::sizeColumns()
{
    verticalHeader()->hide();
    QHeaderView *columns = horizontalHeader();
    columns->setHighlightSections(false);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setSectionResizeMode(QHeaderView::Stretch);
    const std::pair<CallerRulesModel::Column, int> widths[] = {{CallerRulesModel::PlaceColumn, 36},
                                                               {CallerRulesModel::ActiveColumn, 44},
                                                               {CallerRulesModel::HitsColumn, 166},
                                                               {CallerRulesModel::NameColumn, 150}};
    for (const auto &[column, width] : widths) {
        columns->setSectionResizeMode(column, QHeaderView::Fixed);
        columns->resizeSection(column, qMax(width, columns->sectionSizeHint(column)));
    }
}

void RulesTable::wireKeys()
{
    const auto key = [this](const QKeySequence &keys, const std::function<void()> &deed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, deed);
    };
    key(Qt::ALT | Qt::Key_Up, [this] { Q_EMIT moveWanted(-1); });
    key(Qt::ALT | Qt::Key_Down, [this] { Q_EMIT moveWanted(+1); });
    key(Qt::Key_Delete, [this] { Q_EMIT removeWanted(); });
    key(Qt::Key_Space, [this] { Q_EMIT switchWanted(); });
}

std::optional<std::size_t> RulesTable::chosen() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(static_cast<std::size_t>(rows.first().row()));
}

void RulesTable::choose(std::size_t index)
{
    selectRow(static_cast<int>(std::min(index, m_rules.rules().size() - 1)));
}

void RulesTable::fitRows()
{
    resizeRowsToContents();
}

void RulesTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitRows();
}

} // namespace ringdown::routing_ui
