// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/ExceptionsCard.h"

#include "ui/routing/ListEdits.h"
#include "ui/routing/hours/ExceptionModel.h"
#include "ui/routing/hours/ExceptionSheet.h"
#include "ui/routing/hours/holidays/HolidaysSheet.h"
#include "ui/shell/Caption.h"
#include "ui/shell/ChosenRow.h"
#include "ui/shell/GrownRows.h"
#include "ui/shell/ListMenu.h"
#include "ui/shell/RowFocus.h"
#include "ui/shell/WholeColumns.h"
#include "ui/shell/WrapRow.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

constexpr qint64 mostCalendarBytes = qint64(8) * 1024 * 1024; ///< more than what is read as a calendar

} // namespace

ExceptionsCard::ExceptionsCard(QWidget *window, QWidget *parent)
    : QFrame(parent)
    , m_model(new ExceptionModel(this))
    , m_table(new QTableView)
    , m_add(new QPushButton(tr("Add…")))
    , m_change(new QPushButton(tr("Change…")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_import(new QPushButton(tr("Import…")))
    , m_none(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_sheet(new ExceptionSheet(window))
    , m_holidays(new HolidaysSheet(window))
{
    setObjectName(QStringLiteral("card"));
    build();
    wire();
}

void ExceptionsCard::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    auto *head = new shell::WrapRow;
    auto *title = new shell::Caption(shell::TextSize::Strong);
    title->setText(tr("Exceptions"));
    head->addWidget(title);
    head->addSpring();
    m_import->setAccessibleName(tr("Import holidays from a calendar file"));
    head->addWidget(m_import);
    head->addWidget(m_add);
    head->addWidget(m_change);
    head->addWidget(m_remove);
    column->addLayout(head);
    m_table->setObjectName(QStringLiteral("plainTable")); // the headings stand over their columns
    m_table->setTabKeyNavigation(false);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("Exceptions to the week"));
    m_table->verticalHeader()->hide();
    new shell::GrownRows(*m_table, 30);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setItemDelegate(new shell::FramedRow(m_table));
    shell::showWhole(*m_table, {ExceptionModel::WhenColumn, ExceptionModel::HoursColumn});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(120);
    m_none->setText(tr("No exceptions: every week is like the typical one. Holidays and days off go here."));
    m_none->setWordWrap(true);
    column->addWidget(m_table, 1);
    column->addWidget(m_none);
}

void ExceptionsCard::wire()
{
    connect(m_add, &QPushButton::clicked, this, [this] { m_sheet->beginNew(m_today); });
    connect(m_sheet, &ExceptionSheet::made, this, [this](const plan::HoursException &exception) {
        Q_EMIT changed(tr("add the exception “%1”").arg(QString::fromStdString(exception.name)),
                       [exception](auto &list) { list.push_back(exception); });
    });
    connect(m_sheet, &ExceptionSheet::changed, this,
            [this](const plan::HoursException &before, const plan::HoursException &now) {
                Q_EMIT changed(
                    tr("change the exception “%1”").arg(QString::fromStdString(now.name)),
                    [before, now](auto &list) { putAgain(list, before, now, &plan::HoursException::name); });
            });
    connect(m_import, &QPushButton::clicked, this, &ExceptionsCard::chooseFile);
    connect(m_holidays, &HolidaysSheet::imported, this, &ExceptionsCard::import);
    connect(m_change, &QPushButton::clicked, this, &ExceptionsCard::beginChange);
    connect(m_table, &QTableView::activated, this, &ExceptionsCard::beginChange);
    connect(m_remove, &QPushButton::clicked, this, &ExceptionsCard::removeChosen);
    auto *remove = new QShortcut(Qt::Key_Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ExceptionsCard::removeChosen);
    using shell::RowDeed;
    new shell::ListMenu(*m_table, {{m_change},
                                   {m_remove, RowDeed::Of::Row, Qt::Key_Delete},
                                   {m_add, RowDeed::Of::List},
                                   {m_import, RowDeed::Of::List}});
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExceptionsCard::allow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ExceptionsCard::allow);
    allow();
}

void ExceptionsCard::show(const plan::Hours &hours, std::chrono::year_month_day today)
{
    const std::optional<std::size_t> before = chosen();
    m_hours = hours;
    m_today = today;
    m_model->setHours(hours, today);
    if (before && m_model->rowOf(*before) >= 0)
        shell::chooseRow(*m_table, m_model->rowOf(*before));
    m_table->setVisible(!hours.exceptions.empty());
    m_none->setVisible(hours.exceptions.empty());
}

void ExceptionsCard::choose(std::size_t index)
{
    shell::chooseRow(*m_table, m_model->rowOf(index));
    m_table->setFocus(Qt::OtherFocusReason);
}

void ExceptionsCard::beginChange()
{
    if (const auto index = chosen())
        m_sheet->beginChange(m_hours.exceptions[*index]);
}

void ExceptionsCard::removeChosen()
{
    const auto index = chosen();
    if (!index)
        return;
    const QString name = QString::fromStdString(m_hours.exceptions[*index].name);
    const int row = m_model->rowOf(*index);
    m_table->clearSelection();
    Q_EMIT changed(tr("remove the exception “%1”").arg(name),
                   [at = *index](auto &list) { list.erase(list.begin() + static_cast<std::ptrdiff_t>(at)); });
    if (m_model->rowCount() == 0)
        return m_add->setFocus(Qt::OtherFocusReason);
    if (!chosen())
        shell::chooseRow(*m_table, std::min(row, m_model->rowCount() - 1)); // the next can go the same way
    m_table->setFocus(Qt::OtherFocusReason);
}

void ExceptionsCard::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(window(), tr("Import holidays"), {},
                                                      tr("Calendars (*.ics *.ical *.ifb);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    previewImport(QFileInfo(path).fileName(), isOpen ? file.read(mostCalendarBytes) : QByteArray());
}

void ExceptionsCard::previewImport(const QString &name, const QByteArray &bytes)
{
    m_holidays->begin(m_hours, m_today, name, bytes);
}

void ExceptionsCard::import(const std::vector<plan::HoursException> &exceptions)
{
    Q_EMIT changed(
        tr("import %n holiday(s)", nullptr, static_cast<int>(exceptions.size())),
        [exceptions](auto &list) { list.insert(list.end(), exceptions.begin(), exceptions.end()); });
}

void ExceptionsCard::allow()
{
    m_change->setEnabled(chosen().has_value());
    m_remove->setEnabled(chosen().has_value());
}

std::optional<std::size_t> ExceptionsCard::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->indexAt(rows.first().row()));
}

} // namespace ringdown::routing_ui
