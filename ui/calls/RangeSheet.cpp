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
        field->setDisplayFormat(tr("ddd d MMM yyyy", "date format"));
        form->addRow(words, field);
        connect(field, &QDateEdit::dateChanged, this, [this, field = field] { m_edited = field; });
        connect(field, &QDateEdit::editingFinished, this, &RangeSheet::order);
    }
    column->addLayout(form);
    addFoot(*column, new QPushButton(tr("Show these days")));
}

void RangeSheet::ask(const QDate &first, const QDate &last)
{
    m_first->setDate(first);
    m_last->setDate(last);
    open();
    m_first->setFocus(Qt::OtherFocusReason);
}

/// Only when a day stands: one that is half typed may be anywhere.
void RangeSheet::order()
{
    if (m_first->date() <= m_last->date())
        return;
    if (m_edited == m_last)
        m_first->setDate(m_last->date());
    else
        m_last->setDate(m_first->date());
}

void RangeSheet::submit()
{
    order();
    close();
    Q_EMIT chosen(m_first->date(), m_last->date());
}

} // namespace ringdown::calls
