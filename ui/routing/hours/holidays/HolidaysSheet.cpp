// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/holidays/HolidaysSheet.h"

#include "ui/routing/hours/DayText.h"
#include "ui/routing/hours/holidays/HolidaysModel.h"
#include "ui/shell/Caption.h"
#include "ui/shell/Room.h"
#include "ui/shell/RowFocus.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ringdown::routing_ui {
namespace {

constexpr int rowHeight = 30;
constexpr int whenWidth = 230;
constexpr int nameWidth = 200;

} // namespace

HolidaysSheet::HolidaysSheet(QWidget *window)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Title))
    , m_hours(new QLineEdit)
    , m_all(new QCheckBox(tr("All new ones")))
    , m_model(new HolidaysModel(this))
    , m_table(new QTableView)
    , m_trouble(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
    , m_done(new QPushButton)
{
    build();
    connect(m_model, &HolidaysModel::ticked, this, &HolidaysSheet::count);
    connect(m_hours, &QLineEdit::textChanged, this, &HolidaysSheet::count);
    connect(m_all, &QCheckBox::clicked, m_model,
            [this](bool isOn) { m_model->tickAll(isOn ? Qt::Checked : Qt::Unchecked); });
}

void HolidaysSheet::build()
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    auto *fields = new QHBoxLayout;
    auto *label = new QLabel(tr("H&ours on these days"));
    label->setBuddy(m_hours);
    m_hours->setPlaceholderText(tr("closed, or 9-12, 13-17"));
    m_hours->setMaximumWidth(shell::grown(260, font()));
    fields->addWidget(label);
    fields->addWidget(m_hours, 1);
    fields->addStretch(1);
    fields->addWidget(m_all);
    column->addLayout(fields);
    m_table->setTabKeyNavigation(false);
    m_table->setObjectName(QStringLiteral("plainTable"));
    m_table->setItemDelegate(new shell::FramedRow(m_table));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("Holidays of the file"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(shell::grown(rowHeight, font()));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(HolidaysModel::WhenColumn, whenWidth);
    m_table->setColumnWidth(HolidaysModel::NameColumn, nameWidth);
    column->addWidget(m_table, 1000); // all the room there is, but for the stretch above the foot
    m_trouble->setWordWrap(true);
    column->addWidget(m_trouble);
    addFoot(*column, m_done);
}

void HolidaysSheet::begin(const plan::Hours &hours, std::chrono::year_month_day today, const QString &file,
                          const QByteArray &bytes)
{
    m_title->setText(tr("Import holidays from “%1”").arg(file));
    panel()->setAccessibleName(m_title->text());
    m_hours->setText(dayText({}));
    const auto reading = readHolidays(bytes, hours, today);
    const auto *list = std::get_if<std::vector<Holiday>>(&reading);
    m_model->setHolidays(list ? *list : std::vector<Holiday>(), today);
    m_trouble->setText(!list           ? std::get<QString>(reading)
                       : list->empty() ? tr("The calendar has no events.")
                                       : QString());
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    m_table->setVisible(m_model->rowCount() > 0);
    open();
    m_hours->setFocus(Qt::PopupFocusReason);
    m_hours->selectAll();
}

void HolidaysSheet::count()
{
    const int taken = static_cast<int>(m_model->taken().size());
    const auto hours = readDayText(m_hours->text());
    const auto *trouble = std::get_if<QString>(&hours);
    if (m_model->rowCount() > 0) {
        m_trouble->setTone(trouble ? format::Tone::Bad : format::Tone::Neutral);
        m_trouble->setText(trouble ? *trouble : toldOfDayText(m_hours->text()));
        m_trouble->setVisible(!m_trouble->text().isEmpty());
    }
    m_all->setEnabled(m_model->rowCount() > 0);
    m_all->setChecked(taken > 0);
    m_done->setText(taken > 0 ? tr("Import %Ln holiday(s)", nullptr, taken) : tr("Import"));
    m_done->setEnabled(taken > 0 && !trouble);
}

void HolidaysSheet::submit()
{
    const auto hours = readDayText(m_hours->text());
    const auto *dayHours = std::get_if<plan::DayHours>(&hours);
    if (!m_done->isEnabled() || !dayHours)
        return;
    std::vector<plan::HoursException> exceptions;
    for (const Holiday &holiday : m_model->taken())
        exceptions.push_back({holiday.name, holiday.day, *dayHours});
    close();
    Q_EMIT imported(exceptions);
}

} // namespace ringdown::routing_ui
