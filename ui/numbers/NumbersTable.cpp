// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/NumbersTable.h"

#include "ui/numbers/NumberRowDelegate.h"
#include "ui/numbers/NumbersModel.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Room.h"
#include "ui/shell/WithoutSheet.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <utility>

namespace ringdown::numbers_ui {
namespace {

constexpr int businessWidth = 160;
constexpr int leastBusiness = 90;
constexpr int leastAddress = 140;  ///< of its host
constexpr int standingWidth = 170; ///< before the words have their own

} // namespace

NumbersTable::NumbersTable(NumbersModel &model)
{
    setModel(&model);
    setItemDelegate(new NumberRowDelegate(this));
    setObjectName(QStringLiteral("numbers-table"));
    setAccessibleName(tr("Numbers"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(numberRowHeight); // the preferences make it another one
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(80);
    header->setSectionResizeMode(QHeaderView::Fixed); // as wide as they are made here
    header->setSectionResizeMode(NumbersModel::CallsGoTo, QHeaderView::Stretch);
    shell::measureDressed(*this, [this] { sizeColumns(); });
    shell::fitToFont(*this, [this] {
        horizontalHeader()->setFixedHeight(shell::grown(36, font()));
        sizeColumns();
        fitStandings();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &at) {
        if (at.column() == NumbersModel::StandingColumn)
            Q_EMIT repairWanted(at.data(NumbersModel::PhoneRole).toString().toStdString());
        else
            Q_EMIT openWanted();
    });
}

void NumbersTable::sizeColumns()
{
    const std::pair<NumbersModel::Column, int> widths[] = {{NumbersModel::Number, 140},
                                                           {NumbersModel::Business, businessWidth},
                                                           {NumbersModel::StandingColumn, standingWidth},
                                                           {NumbersModel::LastCall, 138}};
    for (const auto &[section, width] : widths) {
        const bool isName = section == NumbersModel::Business;
        setColumnWidth(section, qMax(isName ? width : shell::grown(width, font()),
                                     horizontalHeader()->sectionSizeHint(section)));
    }
}

void NumbersTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT openWanted();
    else
        QTableView::keyPressEvent(event);
}

/// What is wrong with a number is read whole; of the address the beginning is enough.
void NumbersTable::fitStandings()
{
    QStringList standings;
    for (int row = 0; row < model()->rowCount(); ++row)
        standings << model()->index(row, NumbersModel::StandingColumn).data().toString();
    int repairs = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString word =
            model()->index(row, NumbersModel::StandingColumn).data(NumbersModel::RepairRole).toString();
        if (!word.isEmpty())
            repairs = qMax(repairs, repairGap + fontMetrics().horizontalAdvance(word));
    }
    setColumnWidth(NumbersModel::StandingColumn, qMax(shell::grown(standingWidth, font()),
                                                      shell::pillColumnWidth(font(), standings) + repairs));
    share();
}

/// A business's name gives way before the address does, as far as two lines hold it; where both have no room
/// the details show the address.
void NumbersTable::share()
{
    const int room = viewport()->width() - columnWidth(NumbersModel::Number) -
                     columnWidth(NumbersModel::StandingColumn) - columnWidth(NumbersModel::LastCall);
    int name = shell::grown(leastBusiness, font());
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString whole = model()->index(row, NumbersModel::Business).data().toString();
        name = qMax(name, twoLinesWidth(whole, fontMetrics()));
    }
    name = qMin(name, shell::grown(businessWidth, font()));
    const int address = shell::grown(leastAddress, font());
    const bool hasAddresses = room >= name + address;
    setColumnHidden(NumbersModel::CallsGoTo, !hasAddresses);
    setColumnWidth(NumbersModel::Business, hasAddresses
                                               ? qMin(shell::grown(businessWidth, font()), room - address)
                                               : qMax(name, room));
}

void NumbersTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

} // namespace ringdown::numbers_ui
