// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/businesses/BusinessesView.h"

#include "ui/link/RelayPort.h"
#include "ui/routing/businesses/BusinessEdits.h"
#include "ui/routing/businesses/BusinessModel.h"
#include "ui/routing/businesses/BusinessSheet.h"
#include "ui/routing/businesses/RemoveBusinessSheet.h"
#include "ui/shell/Caption.h"
#include "ui/shell/ChosenRow.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/GrownRows.h"
#include "ui/shell/Icons.h"
#include "ui/shell/ListMenu.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/RowFocus.h"
#include "ui/shell/Scrolled.h"
#include "ui/shell/SharedColumns.h"
#include "ui/shell/WrapRow.h"

#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>
#include <vector>

namespace ringdown::routing_ui {
namespace {

constexpr int businessRow = 36;
constexpr int mostCountedCalls = 500;

QString nameOfBusiness(const plan::Tenant &tenant)
{
    return QString::fromStdString(tenant.name.empty() ? tenant.id.value : tenant.name);
}

/// Larger words are wrapped into two lines before they take more room.
std::vector<std::optional<int>> usualWidths(const QHeaderView &header)
{
    const auto least = [&](int section, int width) {
        return std::max(width, header.sectionSizeHint(section));
    };
    std::vector<std::optional<int>> widths(BusinessModel::ColumnCount);
    widths[BusinessModel::ZoneColumn] = least(BusinessModel::ZoneColumn, 200);
    widths[BusinessModel::PeopleColumn] = least(BusinessModel::PeopleColumn, 110);
    widths[BusinessModel::StateColumn] = least(BusinessModel::StateColumn, 180);
    return widths;
}

} // namespace

BusinessesView::BusinessesView(draft::Draft &draft, QWidget *window, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_model(new BusinessModel(this))
    , m_table(new QTableView)
    , m_question(new shell::Caption(shell::TextSize::Normal, format::Tone::Active))
    , m_none(new shell::EmptyState)
    , m_add(new QPushButton(tr("Add…")))
    , m_copy(new QPushButton(tr("Copy…")))
    , m_change(new QPushButton(tr("Change…")))
    , m_remove(new QPushButton(tr("Remove…")))
    , m_open(new QPushButton(tr("Edit its routing")))
    , m_sheet(new BusinessSheet(window))
    , m_removeSheet(new RemoveBusinessSheet(window))
{
    build();
    wireSheets();
    connect(m_add, &QPushButton::clicked, this, &BusinessesView::addBusiness);
    connect(m_copy, &QPushButton::clicked, this, &BusinessesView::copyBusiness);
    connect(m_change, &QPushButton::clicked, this, &BusinessesView::changeBusiness);
    connect(m_remove, &QPushButton::clicked, this, &BusinessesView::removeBusiness);
    const auto open = [this] {
        if (const plan::Tenant *tenant = chosen())
            Q_EMIT openWanted(tenant->id);
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_table, &QTableView::activated, this, open);
    const std::pair<QKeySequence, QPushButton *> keys[] = {
        {Qt::Key_Insert, m_add}, {Qt::Key_F2, m_change}, {Qt::Key_Delete, m_remove}};
    for (const auto &[key, button] : keys) {
        auto *shortcut = new QShortcut(key, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
    new shell::ListMenu(*m_table, {{m_open},
                                   {m_add, shell::RowDeed::Of::List, Qt::Key_Insert},
                                   {m_copy},
                                   {m_change, shell::RowDeed::Of::Row, Qt::Key_F2},
                                   {m_remove, shell::RowDeed::Of::Row, Qt::Key_Delete}});
    connect(&draft, &draft::Draft::planChanged, this, &BusinessesView::read);
    connect(&draft, &draft::Draft::basisChanged, this, &BusinessesView::read);
    connect(&draft, &draft::Draft::problemsChanged, this, &BusinessesView::read);
    read();
}

void BusinessesView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 0);
    column->setSpacing(12);
    auto *head = new shell::WrapRow;
    auto *title = new shell::Caption(shell::TextSize::Heading);
    title->setText(tr("Businesses"));
    head->addWidget(title);
    head->addSpring();
    m_open->setProperty("primary", true);
    shell::setInputsNeed(*this, client::Role::Operator);
    shell::setOnlyReads(*m_open);
    m_add->setIcon(shell::glyphIcon(format::Glyph::Add));
    m_add->setToolTip(tr("Begin a business from a template (Insert)"));
    m_copy->setToolTip(tr("Begin one like the chosen business, with numbers of its own"));
    m_change->setToolTip(tr("Name, time zone and numbers of the chosen business (F2)"));
    m_remove->setToolTip(tr("See what uses the chosen business, and remove it from the draft (Delete)"));
    for (QPushButton *button : {m_add, m_copy, m_change, m_remove, m_open})
        head->addWidget(button);
    column->addLayout(head);
    m_question->setWordWrap(true);
    m_question->hide();
    column->addWidget(m_question);
    m_none->tell(shell::EmptyKind::FirstUse, tr("No business yet"),
                 tr("A template gives the first one hours, people and a voicemail."),
                 {tr("Add the first business…")});
    m_none->restrict(client::Role::Operator);
    connect(m_none, &shell::EmptyState::pressed, this, &BusinessesView::addBusiness);
    m_noneArea = shell::scrolled(m_none);
    column->addWidget(m_noneArea, 1);
    m_table->setObjectName(QStringLiteral("plainTable"));
    m_table->setItemDelegate(new shell::FramedRow(m_table));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Businesses"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    new shell::GrownRows(*m_table, businessRow);
    QHeaderView *header = m_table->horizontalHeader();
    new shell::SharedColumns(*m_table, [header] { return usualWidths(*header); });
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 6, 12, 10);
    inside->addWidget(m_table);
    column->addWidget(card, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BusinessesView::allow);
}

void BusinessesView::wireSheets()
{
    connect(m_sheet, &BusinessSheet::made, this, [this](const plan::Tenant &tenant) {
        m_draft.editPlan(tr("add the business %1").arg(nameOfBusiness(tenant)),
                         [&](plan::Plan &plan) { plan.tenants.push_back(tenant); });
        choose(tenant.id);
    });
    connect(m_sheet, &BusinessSheet::copied, this,
            [this](const TenantId &original, const plan::Tenant &copy) {
                const plan::Tenant *from = m_draft.tenant(original);
                m_draft.editPlan(from ? tr("copy %1 to %2").arg(nameOfBusiness(*from), nameOfBusiness(copy))
                                      : tr("add the business %1").arg(nameOfBusiness(copy)),
                                 [&](plan::Plan &plan) { plan.tenants.push_back(copy); });
                choose(copy.id);
            });
    connect(m_sheet, &BusinessSheet::changed, this,
            [this](const plan::Tenant &before, const plan::Tenant &now) {
                if (!m_draft.tenant(now.id))
                    return;
                m_draft.editPlan(changeWords(before, now),
                                 [&](plan::Plan &plan) { routing_ui::changeBusiness(plan, before, now); });
                choose(now.id);
            });
    connect(m_removeSheet, &RemoveBusinessSheet::removeWanted, this, [this](const TenantId &id) {
        const plan::Tenant *tenant = m_draft.tenant(id);
        if (!tenant)
            return;
        const QString name = nameOfBusiness(*tenant);
        const int numbers = static_cast<int>(tenant->numbers.size());
        if (!m_draft.editPlan(tr("remove the business %1").arg(name),
                              [&](plan::Plan &plan) { routing_ui::removeBusiness(plan, id); }))
            return;
        Q_EMIT undoOffered(
            numbers == 0
                ? tr("%1 is removed.").arg(name)
                : tr("%1 is removed; %n number(s) belong to nobody now.", nullptr, numbers).arg(name));
    });
}

void BusinessesView::read()
{
    const plan::Tenant *before = chosen();
    const TenantId kept = before ? before->id : TenantId();
    const int row = m_table->currentIndex().row();
    m_model->setPlans(m_draft.plan(), m_draft.basis(), m_draft.errors());
    const bool isEmpty = m_model->rowCount() == 0;
    m_noneArea->setVisible(isEmpty);
    showQuestion();
    m_table->parentWidget()->setVisible(!isEmpty);
    if (!kept.isEmpty() && m_model->rowOf(kept) >= 0)
        choose(kept);
    else if (!isEmpty)
        shell::chooseRow(*m_table, std::clamp(row, 0, m_model->rowCount() - 1));
    allow();
}

void BusinessesView::ask(const QString &question)
{
    m_question->setText(question);
    showQuestion();
}

void BusinessesView::showQuestion()
{
    m_question->setVisible(!m_question->text().isEmpty() && m_model->rowCount() > 0);
}

void BusinessesView::allow()
{
    for (QPushButton *button : {m_copy, m_change, m_remove, m_open})
        button->setEnabled(chosen() != nullptr);
}

const plan::Tenant *BusinessesView::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_draft.tenant(m_model->idAt(rows.first().row()));
}

void BusinessesView::choose(const TenantId &id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        shell::chooseRow(*m_table, row);
}

bool BusinessesView::goTo(const std::string &path)
{
    if (!path.starts_with("tenants["))
        return false;
    const std::size_t part = path.find("].");
    const std::string rest = part == std::string::npos ? std::string() : path.substr(part + 2);
    if (!rest.empty() && rest != "name" && rest != "id" && rest != "timeZone" && !rest.starts_with("numbers"))
        return false;
    const std::size_t index = std::strtoul(path.c_str() + 8, nullptr, 10);
    if (index >= m_draft.plan().tenants.size())
        return false;
    shell::chooseRow(*m_table, static_cast<int>(index));
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

void BusinessesView::addBusiness()
{
    m_sheet->beginNew(m_draft.plan());
}

void BusinessesView::copyBusiness()
{
    if (const plan::Tenant *tenant = chosen())
        m_sheet->beginCopy(m_draft.plan(), *tenant);
}

void BusinessesView::changeBusiness()
{
    if (const plan::Tenant *tenant = chosen())
        m_sheet->beginChange(m_draft.plan(), *tenant);
}

void BusinessesView::removeBusiness()
{
    const plan::Tenant *tenant = chosen();
    if (!tenant)
        return;
    m_removeSheet->begin(*tenant, goesWith(*tenant) + (m_otherUses ? m_otherUses(*tenant) : QStringList()));
    askForCalls(tenant->id);
}

void BusinessesView::askForCalls(const TenantId &tenant)
{
    if (!m_relay)
        return m_removeSheet->addUse(tenant,
                                     tr("Without a relay nobody knows whether the log has calls of it."));
    client::CallQuery query;
    query.tenant = tenant.value;
    query.limit = mostCountedCalls;
    m_relay->calls(query, [sheet = QPointer(m_removeSheet),
                           tenant](const client::ApiResult<client::CallPage> &answer) {
        if (!sheet)
            return;
        if (!answer)
            return sheet->addUse(tenant, tr("The relay does not say whether the log has calls of it."));
        const int count = static_cast<int>(answer.value->calls.size());
        sheet->addUse(tenant,
                      count == 0 ? tr("The log has no call of it.")
                      : answer.value->next
                          ? tr("More than %Ln call(s) of it stay in the log, under its id.", nullptr, count)
                          : tr("%Ln call(s) of it stay in the log, under its id.", nullptr, count));
    });
}

} // namespace ringdown::routing_ui
