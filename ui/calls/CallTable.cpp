// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallTable.h"

#include "ui/calls/CallLogModel.h"
#include "ui/calls/CallRowDelegate.h"
#include "ui/format/OutcomeWords.h"
#include "ui/shell/Room.h"
#include "ui/shell/Settings.h"
#include "ui/shell/WithoutSheet.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

#include <utility>

namespace ringdown::calls {
namespace {

constexpr int prefetchRows = 50;
constexpr int usualColumns = CallLogModel::Length + 1; ///< the first ones
constexpr int cellInsets = 26;
constexpr int callerWidth = 176; ///< where there is less, the business is cut short first
constexpr int businessWidth = 172;
constexpr int leastBusiness = 104;

} // namespace

CallTable::CallTable(CallLogModel &model, QWidget *parent)
    : GrowingTable(parent)
    , m_arrivals(new QPushButton(this))
{
    setModel(&model);
    setItemDelegate(new CallRowDelegate(this));
    setObjectName(QStringLiteral("log-table"));
    setAccessibleName(tr("Calls"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(callRowHeight);       // the preferences make it another one
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed); // as wide as they are made here
    shell::measureDressed(*this, [this] { sizeColumns(); });
    showColumns({});
    m_arrivals->setProperty("primary", true);
    m_arrivals->hide();
    connect(m_arrivals, &QPushButton::clicked, this, &CallTable::arrivalsWanted);
}

void CallTable::sizeColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(false);
    header->setFixedHeight(shell::grown(36, font()));
    const std::pair<CallLogModel::Column, int> widths[] = {{CallLogModel::When, 144},
                                                           {CallLogModel::Business, businessWidth},
                                                           {CallLogModel::OutcomeColumn, 136},
                                                           {CallLogModel::Who, 116},
                                                           {CallLogModel::Length, 74},
                                                           {CallLogModel::To, 150},
                                                           {CallLogModel::RouteColumn, 110},
                                                           {CallLogModel::TierColumn, 110},
                                                           {CallLogModel::Revision, 84},
                                                           {CallLogModel::Claimed, 120},
                                                           {CallLogModel::Sid, 290}};
    QStringList outcomes;
    for (const Outcome outcome : {Outcome::Answered, Outcome::Voicemail, Outcome::Missed, Outcome::Abandoned,
                                  Outcome::Rejected, Outcome::Failed})
        outcomes << format::outcomeWord(outcome);
    // Longer words of other languages, and larger fonts, get the room that they take.
    for (const auto &[section, width] : widths) {
        const bool isName = section != CallLogModel::When && section != CallLogModel::Length &&
                            section != CallLogModel::To && section != CallLogModel::Revision;
        setColumnWidth(section, qMax(isName ? width : shell::grown(width, font()), // a name can be cut short
                                     header->sectionSizeHint(section)));
    }
    setColumnWidth(CallLogModel::OutcomeColumn,
                   qMax(columnWidth(CallLogModel::OutcomeColumn), shell::pillColumnWidth(font(), outcomes)));
    m_business = 0; // it was made anew
    fitCaller();
    Q_EMIT widthNeeded();
}

int CallTable::leastCaller() const
{
    const int number = fontMetrics().horizontalAdvance(QStringLiteral("(000) 000-0000")) + cellInsets;
    return qMax(qMax(number, callerWidth), horizontalHeader()->sectionSizeHint(CallLogModel::Caller));
}

/// Where the others take it no room.
int CallTable::leastOf(int column) const
{
    if (column == CallLogModel::Caller)
        return leastCaller();
    return column == CallLogModel::Business ? qMax(leastBusiness, horizontalHeader()->sectionSizeHint(column))
                                            : columnWidth(column);
}

int CallTable::neededWidth() const
{
    int width = 0;
    for (int column = 0; column < CallLogModel::ColumnCount; ++column)
        width += isColumnHidden(column) ? 0 : leastOf(column);
    return width + verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
}

/// What the others leave, but never less than a name: then the business is cut short, and where that is not
/// enough the table is scrolled sideways.
void CallTable::fitCaller()
{
    const int spare = width() - neededWidth();
    const int least = leastOf(CallLogModel::Business);
    const int business = qBound(least, least + spare, qMax(businessWidth, least));
    if (std::exchange(m_business, business) != business && !isColumnHidden(CallLogModel::Business))
        setColumnWidth(CallLogModel::Business, business);
    horizontalHeader()->setSectionResizeMode(CallLogModel::Caller,
                                             spare >= 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
    if (spare < 0)
        setColumnWidth(CallLogModel::Caller, leastCaller());
}

void CallTable::resizeEvent(QResizeEvent *event)
{
    fitCaller();
    GrowingTable::resizeEvent(event);
}

void CallTable::changeEvent(QEvent *event)
{
    GrowingTable::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeColumns();
}

void CallTable::showColumns(const QStringList &names)
{
    for (int column = 0; column < CallLogModel::ColumnCount; ++column) {
        const bool isShown =
            names.isEmpty() ? column < usualColumns : names.contains(CallLogModel::columnName(column));
        // Without the moment and the caller a row is nobody's.
        setColumnHidden(column, !isShown && column > CallLogModel::Caller);
    }
    fitCaller();
    Q_EMIT columnsChanged();
}

QStringList CallTable::shownColumns() const
{
    QStringList names;
    for (int column = 0; column < CallLogModel::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            names << CallLogModel::columnName(column);
    }
    return names;
}

bool CallTable::isAtTop() const
{
    return verticalScrollBar()->value() == 0;
}

bool CallTable::isNearEnd() const
{
    return verticalScrollBar()->value() + prefetchRows * verticalHeader()->defaultSectionSize() >=
           verticalScrollBar()->maximum();
}

void CallTable::scrollToNewest()
{
    verticalScrollBar()->setValue(0);
}

void CallTable::tellArrivals(int calls)
{
    m_arrivals->setVisible(calls > 0);
    if (calls == 0)
        return;
    m_arrivals->setText(tr("%Ln new call(s) – show (End)", nullptr, calls));
    m_arrivals->adjustSize();
    m_arrivals->move((width() - m_arrivals->width()) / 2, horizontalHeader()->height() + 10);
    m_arrivals->raise();
}

void CallTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Slash)
        Q_EMIT filterWanted();
    else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        Q_EMIT playWanted();
    else if (event->key() == Qt::Key_End && !m_arrivals->isHidden())
        Q_EMIT arrivalsWanted();
    else
        GrowingTable::keyPressEvent(event);
}

void CallTable::keepIn(shell::Settings &settings)
{
    showColumns(settings.logColumns());
    connect(this, &CallTable::columnsChanged, this,
            [this, &settings] { settings.setLogColumns(shownColumns()); });
}

} // namespace ringdown::calls
