// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/basics/PlanField.h"

#include "ui/shell/Caption.h"
#include "ui/shell/ChoiceSpeech.h"
#include "ui/shell/NumberField.h"

#include <QComboBox>
#include <QStyle>
#include <QVBoxLayout>

namespace ringdown::routing_ui {

PlanField::PlanField(const QString &name, QWidget *field, const QString &meaning, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_meaning(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_problems(new shell::Caption(shell::TextSize::Small, format::Tone::Bad))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *label = new shell::Caption(shell::TextSize::Normal);
    label->setText(name);
    label->setBuddy(field);
    label->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(field);
    if (auto *number = qobject_cast<shell::NumberField *>(field))
        column->addWidget(number->note());
    column->addWidget(m_problems);
    column->addWidget(m_meaning);
    if (auto *box = qobject_cast<QComboBox *>(field))
        shell::nameChoice(*box, name);
    else
        field->setAccessibleName(name);
    for (shell::Caption *caption : {m_meaning, m_problems})
        caption->setWordWrap(true);
    showMeaning(meaning);
    showProblems({});
}

void PlanField::showMeaning(const QString &meaning)
{
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    m_field->setAccessibleDescription(meaning);
}

void PlanField::showProblems(const QStringList &sentences)
{
    const QString text = sentences.join(QLatin1Char('\n'));
    if (text == m_problems->text() && m_problems->isHidden() == text.isEmpty())
        return;
    m_problems->setText(text);
    m_problems->setVisible(!sentences.isEmpty());
    m_field->setProperty("state", sentences.isEmpty() ? QString() : QStringLiteral("bad"));
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
}

} // namespace ringdown::routing_ui
