// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/NumberField.h"

#include <QFocusEvent>
#include <QLineEdit>
#include <QStyle>
#include <QToolTip>

#include <utility>

namespace ringdown::shell {
namespace {

constexpr int longestRefused = 24; ///< letters that are repeated of what was typed

} // namespace

NumberField::NumberField(QWidget *parent)
    : QSpinBox(parent)
{
    connect(this, &QSpinBox::editingFinished, this, &NumberField::finish);
    connect(this, &QSpinBox::valueChanged, this, &NumberField::take);
    connect(this, &QSpinBox::valueChanged, this, &NumberField::keepValue);
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberField::take);
}

/// Without what stands around the number.
QString NumberField::bare(const QString &text) const
{
    QString number = text;
    if (!prefix().isEmpty() && number.startsWith(prefix()))
        number.remove(0, prefix().size());
    if (!suffix().isEmpty() && number.endsWith(suffix()))
        number.chop(suffix().size());
    return number.trimmed();
}

QValidator::State NumberField::validate(QString &text, int &) const
{
    if (!specialValueText().isEmpty() && text == specialValueText())
        return QValidator::Acceptable;
    bool isNumber = false;
    const int number = locale().toInt(bare(text), &isNumber);
    return isNumber && number >= minimum() && number <= maximum() ? QValidator::Acceptable
                                                                  : QValidator::Intermediate;
}

void NumberField::fixup(QString &text) const
{
    m_refused = bare(text);
    if (m_refused.isEmpty())
        m_refused = text;
}

/// From what was typed, when that can be taken, else from what stood there before it.
void NumberField::stepBy(int steps)
{
    QSpinBox::stepBy(steps);
    m_refused.clear();
    m_before = value();
}

void NumberField::focusInEvent(QFocusEvent *event)
{
    m_before = value();
    QSpinBox::focusInEvent(event);
}

void NumberField::finish()
{
    const QString refused = std::exchange(m_refused, {}).left(longestRefused);
    if (refused.isEmpty()) {
        m_before = value();
        return;
    }
    setValue(m_before);
    const bool hasWord = !specialValueText().isEmpty(); // in place of the least number
    m_refusal = hasWord ? tr("“%1” is not taken: it is a whole number from %2 to %3, or “%4”.")
                              .arg(refused, locale().toString(minimum() + 1), locale().toString(maximum()),
                                   specialValueText())
                        : tr("“%1” is not taken: it is a whole number from %2 to %3.")
                              .arg(refused, locale().toString(minimum()), locale().toString(maximum()));
    setAccessibleDescription(m_refusal);
    wear(true);
    if (isVisible())
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), m_refusal, this);
}

/// What did not come by typing is what stands there before it.
void NumberField::keepValue()
{
    if (!lineEdit()->isModified())
        m_before = value();
}

void NumberField::take()
{
    m_refused.clear();
    if (std::exchange(m_refusal, {}).isEmpty())
        return;
    setAccessibleDescription({});
    wear(false);
}

void NumberField::wear(bool isBad)
{
    setProperty("state", isBad ? QVariant(QStringLiteral("bad")) : QVariant());
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace ringdown::shell
