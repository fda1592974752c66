// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/RangeSheet.h"

#include "ui/shell/Caption.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::calls {

RangeSheet::RangeSheet(QWidget *window)
    : Sheet(window)
    , m_first(new QDateEdit)
    , m_last(new QDateEdit)
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    auto *title = new shell::Caption(shell::TextSize::Title);
    title->setText(tr("Calls of these days"));
    panel()->setAccessibleName(title->text());
    column->addWidget(title);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    for (const auto &[field, words] :
         {std::pair(m_first, tr("From")), std::pair(m_last, tr("To, included"))}) {
        field->setCalendarPopup(true);
        field->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        form->addRow(words, field);
    }
    column->addLayout(form);
    addFoot(*column, new QPushButton(tr("Show these days")));
    connect(m_first, &QDateEdit::dateChanged, m_last, &QDateEdit::setMinimumDate);
}

void RangeSheet::ask(const QDate &first, const QDate &last)
{
    m_last->clearMinimumDate();
    m_first->setDate(first);
    m_last->setMinimumDate(first);
    m_last->setDate(last);
    open();
    m_first->setFocus(Qt::OtherFocusReason);
}

void RangeSheet::submit()
{
    close();
    Q_EMIT chosen(m_first->date(), m_last->date());
}

} // namespace ringdown::calls
