// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/coverage/CoverageView.h"

#include "ui/shell/Caption.h"
#include "ui/shell/GrownRows.h"
#include "ui/shell/RowFocus.h"
#include "ui/shell/WrapRow.h"
#include "ui/simulator/TwoPlans.h"
#include "ui/simulator/WallLabel.h"
#include "ui/simulator/coverage/CoverageGrid.h"
#include "ui/simulator/coverage/CoverageSpanModel.h"

#include <QFrame>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ringdown::simulator {
namespace {

constexpr int leastTitleWidth = 260;
constexpr int tableRowHeight = 30;

} // namespace

CoverageView::CoverageView(const TwoPlans &plans, QWidget *parent)
    : QWidget(parent)
    , m_plans(plans)
    , m_model(new CoverageModel(this))
    , m_spans(new CoverageSpanModel(*m_model, this))
    , m_title(new shell::Caption(shell::TextSize::Strong))
    , m_legend(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_asTable(new QPushButton(tr("As a table")))
    , m_body(new QStackedWidget)
    , m_grid(new CoverageGrid(*m_model))
    , m_table(buildTable())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 10, 12, 10);
    inside->addWidget(buildHead());
    auto *gridPage = new QWidget;
    auto *gridColumn = new QVBoxLayout(gridPage);
    gridColumn->setContentsMargins(0, 0, 0, 0);
    gridColumn->addWidget(m_grid);
    gridColumn->addWidget(m_legend);
    gridColumn->addStretch(1);
    m_legend->setWordWrap(true);
    m_body->addWidget(gridPage);
    m_body->addWidget(m_table);
    inside->addWidget(m_body, 1);
    column->addWidget(card, 1);
    connect(m_asTable, &QPushButton::toggled, this,
            [this](bool isTable) { m_body->setCurrentIndex(isTable ? 1 : 0); });
    connect(m_grid, &CoverageGrid::chosen, this,
            [this](int row, int half) { choose(m_model->cell(row, half).at); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { choose(m_spans->moment(index.row())); });
}

QWidget *CoverageView::buildHead()
{
    auto *head = new QWidget;
    auto *row = new shell::WrapRow(head);
    auto *before = new QPushButton(tr("‹ Week before"));
    auto *after = new QPushButton(tr("Week after ›"));
    for (QPushButton *button : {before, after})
        button->setProperty("quiet", true);
    m_asTable->setCheckable(true);
    m_title->setWordWrap(true);
    row->addGrowing(m_title, leastTitleWidth);
    row->addWidget(before);
    row->addWidget(after);
    row->addWidget(m_asTable);
    connect(before, &QPushButton::clicked, this, [this] { turn(-7); });
    connect(after, &QPushButton::clicked, this, [this] { turn(+7); });
    return head;
}

QTableView *CoverageView::buildTable()
{
    auto *table = new QTableView;
    table->setTabKeyNavigation(false);
    table->setModel(m_spans);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setAccessibleName(tr("Who would ring first, as a table"));
    table->verticalHeader()->hide();
    new shell::GrownRows(*table, tableRowHeight);
    table->setObjectName(QStringLiteral("plainTable"));
    table->setItemDelegate(new shell::FramedRow(table));
    table->setWordWrap(false);
    for (const int column : {CoverageSpanModel::Day, CoverageSpanModel::From, CoverageSpanModel::To})
        table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    for (const int words : {CoverageSpanModel::Draft, CoverageSpanModel::Live, CoverageSpanModel::Note})
        table->horizontalHeader()->setSectionResizeMode(words, QHeaderView::Stretch);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void CoverageView::show(const TenantId &tenant, Instant at)
{
    const plan::Tenant *found = m_plans.tenant(tenant);
    const QTimeZone zone =
        found ? QTimeZone(QByteArray::fromStdString(found->timeZone)) : QTimeZone::systemTimeZone();
    const QDate day = labelAt(at, zone).day;
    if (tenant != m_tenant || !m_first.isValid() || day < m_first || day >= m_first.addDays(7))
        m_first = day;
    m_tenant = tenant;
    read();
}

void CoverageView::turn(int days)
{
    m_first = m_first.addDays(days);
    read();
}

void CoverageView::read()
{
    const plan::Tenant *found = m_plans.tenant(m_tenant);
    if (!found || !m_first.isValid())
        return;
    const routing::CompiledPlan *draft = m_plans.draft() ? m_plans.draft() : m_plans.live();
    m_model->apply(coverageWeek(m_plans.live(), draft, m_tenant, m_first,
                                QTimeZone(QByteArray::fromStdString(found->timeZone))),
                   m_tenant, m_plans.liveNames(),
                   m_plans.draft() ? m_plans.draftNames() : m_plans.liveNames());
    const QString name = QString::fromStdString(found->name);
    m_title->setText(m_plans.draft()
                         ? tr("Who would ring first at %1").arg(name)
                         : tr("Who would ring first at %1 (live: the draft has errors)").arg(name));
    m_legend->setText(tr("An ordinary caller who presses nothing. Hatched: nobody would be rung. Framed and "
                         "marked ~: other than live. Click a half hour, or press Return, to see the call."));
    m_grid->viewport()->update();
}

void CoverageView::choose(const std::optional<Instant> &at)
{
    if (at)
        Q_EMIT momentChosen(*at);
}

QWidget *CoverageView::mainTable() const
{
    return m_asTable->isChecked() ? static_cast<QWidget *>(m_table) : m_grid;
}

} // namespace ringdown::simulator
