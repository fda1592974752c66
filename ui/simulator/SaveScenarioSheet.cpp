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
namespace {

/// What is offered is no name of another.
QString freeName(const QString &name, const QStringList &taken)
{
    QString offered = name;
    for (int number = 2; taken.contains(offered, Qt::CaseInsensitive); ++number)
        offered = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return offered;
}

} // namespace

SaveScenarioSheet::SaveScenarioSheet(QWidget *window)
    : Sheet(window)
    , m_name(new QLineEdit)
    , m_nameProblem(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
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
    purpose->setText(tr("This call must go the same way in every plan that is pushed from this desk."));
    column->addWidget(purpose);
    auto *label = new QLabel(tr("&Name"));
    label->setBuddy(m_name);
    m_name->setMaxLength(120);
    m_name->setAccessibleName(tr("Name of the scenario"));
    column->addWidget(label);
    column->addWidget(m_name);
    m_nameProblem->setText(tr("There is a scenario of this name already."));
    m_nameProblem->setWordWrap(true);
    m_nameProblem->hide();
    column->addWidget(m_nameProblem);
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
    connect(m_name, &QLineEdit::textChanged, this, &SaveScenarioSheet::checkName);
}

void SaveScenarioSheet::checkName()
{
    const QString name = m_name->text().trimmed();
    const bool isTaken = m_taken.contains(name, Qt::CaseInsensitive);
    m_nameProblem->setVisible(isTaken);
    m_name->setAccessibleDescription(isTaken ? m_nameProblem->text() : QString());
    m_save->setEnabled(!isTaken && !name.isEmpty());
    m_save->setToolTip(name.isEmpty() ? tr("A scenario needs a name.")
                       : isTaken      ? m_nameProblem->text()
                                      : QString());
}

void SaveScenarioSheet::begin(const QString &name, const QStringList &taken,
                              const routing::WhatIfQuestion &question,
                              const std::optional<scenario::Expectation> &live,
                              const std::optional<scenario::Expectation> &draft)
{
    m_taken = taken;
    m_question = question;
    m_liveResult = live;
    m_draftResult = draft;
    m_name->setText(freeName(name, taken));
    checkName(); // it may be what stood there the last time
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
