// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/KeptFocus.h"

#include "ui/credentials/Card.h"

#include <QApplication>
#include <QPushButton>

namespace ringdown::credentials {

KeptFocus::KeptFocus(const QWidget &page)
{
    auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    if (!button || !page.isAncestorOf(button))
        return;
    for (const QWidget *each = button; each != &page; each = each->parentWidget()) {
        if (qobject_cast<const Card *>(each))
            m_card = each;
    }
    if (!m_card)
        return;
    m_button = button;
    m_text = button->text();
    m_place = qMax(qsizetype(0), buttons().indexOf(button));
}

KeptFocus::~KeptFocus()
{
    if (!m_card || (m_button && m_button->isVisible()))
        return;
    const auto same = buttons();
    if (!same.isEmpty())
        same[qMin(m_place, same.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

QList<QPushButton *> KeptFocus::buttons() const
{
    QList<QPushButton *> same;
    for (QPushButton *each : m_card->findChildren<QPushButton *>()) {
        if (each->text() == m_text && each->isVisible())
            same << each;
    }
    return same;
}

} // namespace ringdown::credentials
