// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drill/FieldRows.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ringdown::drill {

FieldRows::FieldRows()
    : m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
}

void FieldRows::add(QWidget *field)
{
    m_column->addWidget(field);
}

void FieldRows::add(const QString &label, QWidget *field)
{
    auto *words = m_labels[field] = new QLabel(label);
    words->setBuddy(field);
    m_column->addWidget(words);
    m_column->addWidget(field);
}

void FieldRows::addSpring()
{
    m_column->addStretch(1);
}

void FieldRows::setShown(QWidget *field, bool isShown)
{
    field->setVisible(isShown);
    if (const auto label = m_labels.find(field); label != m_labels.end())
        label->second->setVisible(isShown);
}

} // namespace ringdown::drill
