// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/SaveScenarioSheet.h"

#include "ui/shell/Caption.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ringdown::simulator {

SaveScenarioSheet::SaveScenarioSheet(QWidget *window)
    : Sheet(window)
    , m_name(new QLineEdit)
    , m_expected(new shell::Caption(shell::TextSize::Normal))
    , m_asLive(new QRadioButton)
    , m_asDraft(new QRadioButton)
    , m_save(new QPushButton(tr("Save scenario")))
{
    panel()->setAccessibleName(tr("Save a scenario"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    auto *title = new shell::Caption(shell::TextSize::Title);
    title->setText(tr("Save a scenario"));
    column->addWidget(title);
    auto *purpose = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    purpose->setText(tr("This call must go the same way in every plan to come."));
    column->addWidget(purpose);
    auto *label = new QLabel(tr("&Name"));
    label->setBuddy(m_name);
    m_name->setMaxLength(120);
    m_name->setAccessibleName(tr("Name of the scenario"));
    column->addWidget(label);
    column->addWidget(m_name);
    m_expected->setWordWrap(true);
    column->addWidget(m_expected);
    column->addWidget(m_asLive);
    column->addWidget(m_asDraft);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    m_save->setProperty("primary", true);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &Sheet::close);
    connect(m_save, &QPushButton::clicked, this, &SaveScenarioSheet::submit);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_save->setEnabled(!name.trimmed().isEmpty()); });
}

void SaveScenarioSheet::begin(const QString &name, const routing::WhatIfQuestion &question,
                              const std::optional<scenario::Expectation> &live,
                              const std::optional<scenario::Expectation> &draft)
{
    m_question = question;
    m_liveResult = live;
    m_draftResult = draft;
    m_name->setText(name);
    const bool isChoice = live && draft && *live != *draft;
    m_asLive->setVisible(isChoice);
    m_asDraft->setVisible(isChoice);
    m_asDraft->setChecked(true);
    if (isChoice) {
        m_expected->setText(tr("The plans differ. Which is right?"));
        m_asDraft->setText(tr("As in the draft: %1").arg(scenario::expectationWords(*draft)));
        m_asLive->setText(tr("As in the live plan: %1").arg(scenario::expectationWords(*live)));
    } else if (draft || live) {
        m_expected->setText(tr("Expected: %1.").arg(scenario::expectationWords(draft ? *draft : *live)));
    }
    open();
    m_name->selectAll();
    m_name->setFocus(Qt::PopupFocusReason);
}

void SaveScenarioSheet::submit()
{
    const bool isLive =
        m_liveResult && (!m_draftResult || (m_asLive->isVisibleTo(this) && m_asLive->isChecked()));
    const auto &expected = isLive ? m_liveResult : m_draftResult;
    if (!m_save->isEnabled() || !expected)
        return;
    close();
    Q_EMIT made({m_name->text().trimmed(), m_question, *expected});
}

} // namespace ringdown::simulator
