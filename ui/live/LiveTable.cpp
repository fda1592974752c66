// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/LiveTable.h"

#include "ui/format/CallWords.h"
#include "ui/live/LiveModel.h"
#include "ui/live/LiveRowDelegate.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/FollowSelection.h"
#include "ui/shell/Painting.h"
#include "ui/shell/Room.h"

#include <QHeaderView>

namespace ringdown::live {
namespace {

struct ColumnWidth {
    LiveModel::Column column;
    int roomy;
    int tight;
};

constexpr ColumnWidth columnWidths[] = {{LiveModel::State, 160, 100},
                                        {LiveModel::Caller, 180, 136},
                                        {LiveModel::Business, 180, 128},
                                        {LiveModel::Rings, 140, 96},
                                        {LiveModel::Time, 90, 70}};
constexpr int roomyTable = 930;
constexpr int leastWhere = 120;

} // namespace

LiveTable::LiveTable(LiveModel &model, QWidget *parent)
    : GrowingTable(parent)
{
    setModel(&model);
    setItemDelegate(new LiveRowDelegate(this));
    setObjectName(QStringLiteral("live-table"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(liveRowHeight); // the preferences make it another one
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(50);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed); // as wide as fit() makes them
    shell::followSelection(*this);
    shell::fitToFont(*this, [this] { fit(); });
}

int LiveTable::heightOf(int rows) const
{
    return horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize();
}

void LiveTable::fit()
{
    QHeaderView *header = horizontalHeader();
    header->setFixedHeight(shell::grown(36, font()));
    const bool isRoomy = width() >= shell::grown(roomyTable, font());
    for (const ColumnWidth &each : columnWidths) {
        const int width = isRoomy ? each.roomy : each.tight;
        const bool isNumber = each.column == LiveModel::Caller || each.column == LiveModel::Time;
        setColumnWidth(each.column, qMax(isNumber ? shell::grown(width, font()) : width,
                                         header->sectionSizeHint(each.column)));
    }
    // The longest state, and TEST beside it; beneath it where there is little room.
    const QFont small = shell::scaled(font(), 0.85, QFont::DemiBold);
    const int test = QFontMetrics(small).horizontalAdvance(LiveModel::tr("TEST")) + 6;
    const int states = shell::pillColumnWidth(
        font(), {format::stageWord(format::Stage::Ringing), format::stageWord(format::Stage::Talking)});
    setColumnWidth(LiveModel::State, qMax(columnWidth(LiveModel::State), isRoomy ? states + test : states));
    fitWhere();
}

/// What the others leave, but never too little to be read: then the table is scrolled sideways.
void LiveTable::fitWhere()
{
    int others = 0;
    for (const ColumnWidth &each : columnWidths)
        others += columnWidth(each.column);
    const int least = shell::grown(leastWhere, font());
    const bool isRoomy = viewport()->width() - others >= least;
    horizontalHeader()->setSectionResizeMode(LiveModel::Where,
                                             isRoomy ? QHeaderView::Stretch : QHeaderView::Fixed);
    if (!isRoomy)
        setColumnWidth(LiveModel::Where, least);
}

void LiveTable::resizeEvent(QResizeEvent *event)
{
    fit();
    GrowingTable::resizeEvent(event);
}

} // namespace ringdown::live
