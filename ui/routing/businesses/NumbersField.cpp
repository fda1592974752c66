// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/businesses/NumbersField.h"

#include "ui/routing/PlanIds.h"
#include "ui/routing/businesses/BusinessEdits.h"
#include "ui/routing/contacts/PhoneField.h"
#include "ui/shell/Caption.h"
#include "ui/shell/Icons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringdown::routing_ui {
namespace {

constexpr int noteWidth = 380; ///< below it wrapped words would ask for many lines

} // namespace

NumbersField::NumbersField(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add a number")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_add->setProperty("quiet", true);
    m_add->setIcon(shell::glyphIcon(format::Glyph::Add));
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().field->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
}

void NumbersField::begin(const plan::Plan &plan, const TenantId &business,
                         const std::vector<PhoneNumber> &numbers)
{
    m_plan = plan;
    m_business = business;
    m_region = numbers.empty() ? homeRegion(plan) : numbers.front().region();
    for (const Row &row : m_rows)
        delete row.whole;
    m_rows.clear();
    for (const PhoneNumber &number : numbers)
        addRow(number);
    if (numbers.empty())
        addRow({});
}

void NumbersField::addRow(const PhoneNumber &number)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *line = new QHBoxLayout;
    auto *field = new PhoneField;
    auto *remove = new QToolButton;
    remove->setObjectName(QStringLiteral("plain"));
    remove->setIcon(shell::glyphIcon(format::Glyph::Close));
    line->addWidget(field, 1);
    line->addWidget(remove);
    column->addLayout(line);
    field->note()->setMinimumWidth(noteWidth);
    column->addWidget(field->note());
    field->begin(number, m_region);
    const QString name = tr("Number %1").arg(m_rows.size() + 1);
    field->setAccessibleName(name);
    remove->setAccessibleName(tr("Take away: %1").arg(name));
    remove->setToolTip(tr("Take this number away from the business"));
    connect(remove, &QToolButton::clicked, this, [this, whole] { removeRow(whole); });
    connect(field, &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT changed();
    });
    m_column->insertWidget(static_cast<int>(m_rows.size()), whole);
    m_rows.push_back({whole, field});
}

void NumbersField::removeRow(QWidget *whole)
{
    std::erase_if(m_rows, [whole](const Row &row) { return row.whole == whole; });
    whole->hide();
    whole->deleteLater();
    (m_rows.empty() ? static_cast<QWidget *>(m_add) : m_rows.back().field)->setFocus(Qt::OtherFocusReason);
    check();
    Q_EMIT changed();
}

std::vector<PhoneNumber> NumbersField::numbers() const
{
    std::vector<PhoneNumber> numbers;
    for (const Row &row : m_rows) {
        if (const auto number = row.field->number())
            numbers.push_back(*number);
    }
    return numbers;
}

QString NumbersField::problemOf(std::size_t index) const
{
    const auto number = m_rows[index].field->number();
    if (!number)
        return {};
    std::vector<PhoneNumber> before;
    for (std::size_t i = 0; i < index; ++i) {
        if (const auto other = m_rows[i].field->number())
            before.push_back(*other);
    }
    return numberProblem(m_plan, m_business, *number, before);
}

bool NumbersField::check()
{
    bool isGood = true;
    setFocusProxy(m_rows.empty() ? static_cast<QWidget *>(m_add) : m_rows.front().field);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        PhoneField *field = m_rows[i].field;
        field->read();
        if (field->text().trimmed().isEmpty())
            continue;
        const QString problem = problemOf(i);
        const bool isTaken = field->number() && problem.isEmpty();
        if (isGood && !isTaken)
            setFocusProxy(field); // whoever gives the keys to all of them means this one
        isGood = isGood && isTaken;
        if (problem.isEmpty())
            continue;
        field->note()->setText(problem);
        field->note()->setTone(format::Tone::Bad);
        field->setAccessibleDescription(problem);
        field->setProperty("state", QStringLiteral("bad"));
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
    return isGood;
}

} // namespace ringdown::routing_ui
