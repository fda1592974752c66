// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/ChartCard.h"

#include "ui/insights/ChartPainting.h"
#include "ui/shell/Caption.h"
#include "ui/shell/Colours.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/GrownRows.h"
#include "ui/shell/Modest.h"
#include "ui/shell/Room.h"
#include "ui/shell/RowFocus.h"
#include "ui/shell/WrapRow.h"

#include <QEvent>
#include <QGraphicsColorizeEffect>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::insights {
namespace {

constexpr int leastTitle = 150;
constexpr int tableRow = 30;

} // namespace

ChartCard::ChartCard(const QString &title, QWidget *chart, MarksModel &marks, QWidget *parent)
    : QFrame(parent)
    , m_titleText(title)
    , m_chart(chart)
    , m_marks(marks)
    , m_table(new shell::Modest<QTableView>)
    , m_asTable(new QPushButton(tr("As a table")))
    , m_sentence(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_body(new QStackedLayout)
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(6);
    buildHead();
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    buildTable();
    m_body->addWidget(chart);
    m_body->addWidget(m_table);
    column->addLayout(m_body, 1);
}

/// Each of its two faces without its colours, and paler.
void ChartCard::setStale(bool isStale)
{
    for (QWidget *face : {m_chart, static_cast<QWidget *>(m_table)}) {
        if (isStale == (face->graphicsEffect() != nullptr))
            continue;
        auto *grey = isStale ? new QGraphicsColorizeEffect : nullptr;
        if (grey)
            grey->setColor(shell::Colours::of(palette()).muted);
        face->setGraphicsEffect(grey);
    }
}

void ChartCard::buildHead()
{
    auto *row = new shell::WrapRow;
    row->setSpacing(4);
    auto *title = new shell::Caption(shell::TextSize::Heading);
    title->setText(m_titleText);
    auto *csv = new QPushButton(tr("CSV..."));
    csv->setAccessibleName(tr("%1 as CSV").arg(m_titleText));
    m_asTable->setAccessibleName(tr("%1 as a table").arg(m_titleText));
    m_asTable->setCheckable(true);
    for (QPushButton *button : {m_asTable, csv})
        button->setProperty("quiet", true);
    row->addGrowing(title, std::min(leastTitle, title->sizeHint().width()));
    title->setWordWrap(true);
    row->addWidget(m_asTable);
    row->addWidget(csv);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_asTable, &QPushButton::toggled, this, &ChartCard::showTable);
    connect(csv, &QPushButton::clicked, this,
            [this] { Q_EMIT csvWanted(m_titleText, csvOf(m_marks.table())); });
}

void ChartCard::buildTable()
{
    m_table->setModel(&m_marks);
    m_table->setObjectName(QStringLiteral("plainTable"));
    m_table->setItemDelegate(new shell::FramedRow(m_table));
    m_table->setAccessibleName(tr("%1, as a table").arg(m_titleText));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    new shell::GrownRows(*m_table, tableRow);
    shell::fitToFont(*m_table,
                     [this] { m_table->setMinimumHeight(shell::grown(leastChartHeight, m_table->font())); });
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { choose(index.row()); });
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(&m_marks, &QAbstractItemModel::modelReset, this, &ChartCard::shareWidth);
}

/// What the columns do not need is shared among them; where they need more than there is, one scrolls.
void ChartCard::shareWidth()
{
    QHeaderView &header = *m_table->horizontalHeader();
    if (m_marks.columnCount() == 0)
        return;
    header.setSectionResizeMode(0, QHeaderView::ResizeToContents);
    int needed = header.sectionSize(0);
    for (int column = 1; column < m_marks.columnCount(); ++column)
        needed += header.sectionSizeHint(column);
    const auto others =
        needed <= m_table->viewport()->width() ? QHeaderView::Stretch : QHeaderView::ResizeToContents;
    for (int column = 1; column < m_marks.columnCount(); ++column)
        header.setSectionResizeMode(column, others);
}

bool ChartCard::eventFilter(QObject *watched, QEvent *event)
{
    // The table hears of its new size before it gives its viewport another one.
    if (watched == m_table->viewport() ? event->type() == QEvent::Resize
                                       : event->type() == QEvent::FontChange)
        shareWidth();
    return QFrame::eventFilter(watched, event);
}

void ChartCard::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void ChartCard::choose(int row)
{
    if (row >= 0 && row < m_marks.rowCount() && !m_marks.mark(row).filter.isEmpty())
        Q_EMIT filterWanted(m_marks.mark(row).filter);
}

void ChartCard::showTable(bool isTable)
{
    m_asTable->setText(isTable ? tr("As a chart") : tr("As a table"));
    m_asTable->setAccessibleName(isTable ? tr("%1 as a chart").arg(m_titleText)
                                         : tr("%1 as a table").arg(m_titleText));
    m_body->setCurrentIndex(isTable ? 1 : 0);
}

} // namespace ringdown::insights
