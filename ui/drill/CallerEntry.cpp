// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drill/CallerEntry.h"

#include "ui/drill/TestWish.h"
#include "ui/shell/Caption.h"

#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace ringdown::drill {

CallerEntry::CallerEntry()
    : m_field(new QLineEdit)
    , m_trouble(new shell::Caption(shell::TextSize::Small, format::Tone::Bad))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_trouble);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_field->setAccessibleName(tr("Caller"));
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        tell({}); // it is being corrected
        Q_EMIT changed();
    });
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        tell(objection());
        if (std::exchange(m_finished, m_field->text()) != m_field->text())
            Q_EMIT finished(); // not for a look at it: the sheet would ask the relay anew
    });
}

QString CallerEntry::text() const
{
    return m_field->text();
}

void CallerEntry::setText(const QString &text)
{
    m_field->setText(text);
}

void CallerEntry::setExample(const QString &words)
{
    m_field->setPlaceholderText(words);
}

void CallerEntry::setRegion(const std::string &region)
{
    m_region = region;
}

bool CallerEntry::isUnderstood() const
{
    return callerFrom(m_field->text(), m_region).has_value();
}

QString CallerEntry::objection() const
{
    return isUnderstood() ? QString()
                          : tr("“%1” is no number. Give one such as (202) 555-0147 or +1 202 555 0147, or "
                               "“anonymous”.")
                                .arg(m_field->text().trimmed());
}

bool CallerEntry::accept()
{
    tell(objection());
    if (isUnderstood())
        return true;
    m_field->setFocus(Qt::OtherFocusReason);
    return false;
}

void CallerEntry::tell(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
    m_field->setProperty("state", sentence.isEmpty() ? QString() : QStringLiteral("bad"));
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
}

} // namespace ringdown::drill
