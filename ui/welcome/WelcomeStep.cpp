// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/WelcomeStep.h"

#include "ui/shell/Caption.h"

#include <QVBoxLayout>

namespace ringdown::welcome {

WelcomeStep::WelcomeStep(const QString &title, const QString &sentence)
    : m_column(new QVBoxLayout(this))
{
    setTitle(title);
    setSubTitle(sentence);
    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->setSpacing(10);
}

shell::Caption *WelcomeStep::addSentence(const QString &words)
{
    auto *sentence = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    sentence->setWordWrap(true);
    sentence->setText(words);
    m_column->addWidget(sentence);
    return sentence;
}

QWidget *WelcomeStep::addField(const QString &label, QWidget *field)
{
    auto *words = new shell::Caption(shell::TextSize::Normal);
    words->setText(label);
    words->setBuddy(field);
    m_column->addWidget(words);
    m_column->addWidget(field);
    return field;
}

} // namespace ringdown::welcome
