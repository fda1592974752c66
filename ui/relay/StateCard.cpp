// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relay/StateCard.h"

#include "ui/shell/Caption.h"
#include "ui/shell/GlyphLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ringdown::relay_ui {

StateCard::StateCard(format::Glyph glyph, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_grid(new QGridLayout)
    , m_note(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(title);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *heading = new shell::Caption(shell::TextSize::Strong);
    heading->setText(title);
    head->addWidget(new shell::GlyphLabel(glyph, format::Tone::Neutral, 18));
    head->addWidget(heading, 1);
    m_column->addLayout(head);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_column->addLayout(m_grid);
    m_note->setWordWrap(true);
    m_note->hide();
    m_column->addWidget(m_note);
    m_column->addStretch(1);
}

void StateCard::show(const std::vector<StateRow> &rows)
{
    if (rows == m_rows)
        return;
    const std::vector<StateRow> before = std::exchange(m_rows, rows);
    while (m_lines.size() > rows.size())
        dropLast();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isOther =
            i >= before.size() || before[i].name != rows[i].name || before[i].tone != rows[i].tone;
        if (isOther)
            layLine(i);
        m_lines[i].value->setText(rows[i].value);
    }
}

void StateCard::dropLast()
{
    delete m_lines.back().name;
    delete m_lines.back().value;
    m_lines.pop_back();
}

/// A caption keeps the tone it was made with, or none.
void StateCard::layLine(std::size_t index)
{
    const StateRow &row = m_rows[index];
    if (index == m_lines.size())
        m_lines.push_back({});
    Line &line = m_lines[index];
    delete line.name;
    delete line.value;
    line.name = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    line.name->setText(row.name);
    line.value = row.tone ? new shell::Caption(shell::TextSize::Normal, *row.tone)
                          : new shell::Caption(shell::TextSize::Normal);
    line.value->setWordWrap(true);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(line.name, static_cast<int>(index), 0, Qt::AlignTop);
    m_grid->addWidget(line.value, static_cast<int>(index), 1);
}

QString StateCard::valueOf(const QString &name) const
{
    for (const StateRow &row : m_rows) {
        if (row.name == name)
            return row.value;
    }
    return {};
}

void StateCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString StateCard::note() const
{
    return m_note->text();
}

void StateCard::addFoot(QPushButton *button)
{
    if (!m_foot) {
        m_foot = new QHBoxLayout;
        m_foot->setSpacing(8);
        m_foot->addStretch(1);
        m_column->addLayout(m_foot);
    }
    m_foot->insertWidget(m_foot->count() - 1, button);
}

} // namespace ringdown::relay_ui
