// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/SaveFilterSheet.h"

#include "ui/shell/Caption.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::calls {

SaveFilterSheet::SaveFilterSheet(SavedFilters &filters, QWidget *window)
    : Sheet(window)
    , m_filters(filters)
    , m_shown(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_name(new QLineEdit)
    , m_pinned(new QCheckBox(tr("Show it in the sidebar")))
    , m_warning(new shell::Caption(shell::TextSize::Normal, format::Tone::Care))
    , m_save(new QPushButton(tr("Save")))
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    auto *title = new shell::Caption(shell::TextSize::Title);
    title->setText(tr("Save this filter"));
    panel()->setAccessibleName(title->text());
    column->addWidget(title);
    m_shown->setWordWrap(true);
    column->addWidget(m_shown);
    m_name->setAccessibleName(tr("Name of the filter"));
    m_name->setPlaceholderText(tr("Name, as in “Missed this week”"));
    column->addWidget(m_name);
    column->addWidget(m_pinned);
    column->addWidget(m_warning);
    addFoot(*column, m_save);
    connect(m_name, &QLineEdit::textChanged, this, &SaveFilterSheet::allow);
}

void SaveFilterSheet::ask(const QString &text, const QString &suggestedName)
{
    m_text = text;
    m_shown->setText(text);
    m_name->setText(suggestedName);
    m_pinned->setChecked(true);
    allow();
    open();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void SaveFilterSheet::allow()
{
    const QString name = m_name->text().simplified();
    m_save->setEnabled(!name.isEmpty());
    const SavedFilter *there = m_filters.find(name);
    m_warning->setVisible(there);
    if (there)
        m_warning->setText(tr("Takes the place of “%1”: %2").arg(there->name, there->text));
}

void SaveFilterSheet::submit()
{
    if (!m_save->isEnabled())
        return;
    close();
    m_filters.save({m_name->text(), m_text, m_pinned->isChecked() ? Pinned::InSidebar : Pinned::No});
}

} // namespace ringdown::calls
