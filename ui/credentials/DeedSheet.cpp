// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/DeedSheet.h"

#include "ui/shell/Caption.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::credentials {

DeedSheet::DeedSheet(QWidget *window)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Title))
    , m_body(new QVBoxLayout)
    , m_problem(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
    , m_busy(new shell::Caption(shell::TextSize::Normal, format::Tone::Active))
    , m_foot(new QHBoxLayout)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_deed(new QPushButton)
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    m_body->setSpacing(10);
    column->addLayout(m_body, 1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_busy->hide();
    column->addWidget(m_busy);
    m_deed->setProperty("primary", true);
    m_foot->setSpacing(8);
    m_foot->addStretch(1);
    m_foot->addWidget(m_cancel);
    m_foot->addWidget(m_deed);
    column->addLayout(m_foot);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::close);
    connect(m_deed, &QPushButton::clicked, this, [this] { submit(); });
}

void DeedSheet::setTitle(const QString &title)
{
    m_title->setText(title);
    panel()->setAccessibleName(title);
}

shell::Caption *DeedSheet::addSentence(const QString &words)
{
    auto *caption = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    caption->setWordWrap(true);
    caption->setText(words);
    m_body->addWidget(caption);
    return caption;
}

QWidget *DeedSheet::addField(const QString &label, QWidget *field)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *words = new QLabel(label);
    words->setBuddy(field);
    column->addWidget(words);
    column->addWidget(field);
    m_body->addWidget(both);
    return both;
}

QPushButton *DeedSheet::addFoot(const QString &words)
{
    auto *button = new QPushButton(words);
    m_foot->insertWidget(0, button);
    return button;
}

void DeedSheet::showProblem(const QString &sentence)
{
    m_busy->hide();
    m_deed->setEnabled(true);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void DeedSheet::showBusy(const QString &words)
{
    m_problem->hide();
    m_busy->setText(words);
    m_busy->show();
    m_deed->setEnabled(false);
}

void DeedSheet::rest()
{
    showProblem({});
}

void DeedSheet::begin(QWidget *first)
{
    rest();
    open();
    first->setFocus(Qt::PopupFocusReason);
}

} // namespace ringdown::credentials
