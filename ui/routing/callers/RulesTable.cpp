// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/RulesTable.h"

#include "ui/routing/callers/CallerRulesModel.h"
#include "ui/routing/callers/RuleDelegate.h"
#include "ui/shell/ChosenRow.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Room.h"
#include "ui/shell/WithoutSheet.h"

#include <QHeaderView>
#include <QShortcut>

#include <algorithm>
#include <array>
#include <numeric>

namespace ringdown::routing_ui {
namespace {

constexpr int widestCell = 260; ///< longer words break before those of the other columns do

using Widths = std::array<int, CallerRulesModel::ColumnCount>;

int sumOf(const Widths &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

/// As wide as wanted; where there is no room for all of it, each by the same share of what it lacks.
void grow(Widths &widths, const Widths &wanted, int room)
{
    Widths lacking{};
    for (std::size_t i = 0; i < widths.size(); ++i)
        lacking[i] = qMax(0, wanted[i] - widths[i]);
    const int all = sumOf(lacking);
    const int given = qBound(0, room - sumOf(widths), all);
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] += all > 0 ? static_cast<int>(qint64(lacking[i]) * given / all) : 0;
}

} // namespace

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
    shell::measureDressed(*this, [this] { fit(); });
    shell::fitToFont(*this, [this] { fit(); });
    wireKeys();
    connect(this, &QTableView::activated, this, &RulesTable::openWanted);
    connect(this, &QTableView::doubleClicked, this, &RulesTable::openWanted);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RulesTable::chosenChanged);
    connect(&rules, &QAbstractItemModel::dataChanged, this, &RulesTable::fit);
    connect(&rules, &QAbstractItemModel::modelReset, this, &RulesTable::fit);
}

/// Every column has room for its heading, then for its words; where they have more than they need the notes
/// get it, and where there is less the words break.
void RulesTable::fitColumns()
{
    verticalHeader()->hide();
    QHeaderView *columns = horizontalHeader();
    columns->setHighlightSections(false);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setSectionResizeMode(QHeaderView::Fixed);
    Widths widths{};
    Widths whole{};
    for (int column = 0; column < CallerRulesModel::ColumnCount; ++column) {
        widths[column] = columns->sectionSizeHint(column);
        whole[column] = widestOf(column);
    }
    const int room = viewport()->width();
    Widths usual = whole;
    for (int &width : usual)
        width = qMin(width, shell::grown(widestCell, font()));
    grow(widths, usual, room);
    grow(widths, whole, room);
    widths[CallerRulesModel::NoteColumn] += qMax(0, room - sumOf(widths));
    for (int column = 0; column < CallerRulesModel::ColumnCount; ++column)
        columns->resizeSection(column, widths[column]);
}

int RulesTable::widestOf(int column) const
{
    int widest = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        widest = qMax(widest, RuleDelegate::wholeWidth(font(), model()->index(row, column)));
    return widest;
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
    shell::chooseRow(*this, static_cast<int>(std::min(index, m_rules.rules().size() - 1)));
}

void RulesTable::fit()
{
    fitColumns();
    resizeRowsToContents();
}

void RulesTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

} // namespace ringdown::routing_ui
