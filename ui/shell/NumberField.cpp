// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/NumberField.h"

#include "ui/shell/Caption.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QTimer>

#include <utility>

namespace ringdown::shell {
namespace {

constexpr int longestRefused = 24; ///< letters that are repeated of what was typed

} // namespace

NumberField::NumberField(QWidget *parent)
    : QSpinBox(parent)
{
    connect(lineEdit(), &QLineEdit::textEdited, this, &NumberField::beginTyping);
    connect(lineEdit(), &QLineEdit::textChanged, this, [this] { m_followed = value(); });
    connect(this, &QSpinBox::editingFinished, this, &NumberField::finish);
    connect(this, &QSpinBox::valueChanged, this, &NumberField::forget);
}

Caption *NumberField::note()
{
    if (!m_note) {
        m_note = new Caption(TextSize::Small, format::Tone::Bad, parentWidget());
        m_note->setWordWrap(true);
        m_note->hide();
    }
    return m_note;
}

void NumberField::setOtherDescription(const QString &words)
{
    if (m_refusal.isEmpty())
        setAccessibleDescription(words);
    else
        m_otherDescription = words;
}

void NumberField::forgetIn(const QWidget &parent)
{
    for (NumberField *field : parent.findChildren<NumberField *>())
        field->forget();
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
}

/// From what was typed, when that can be taken, else from what stood there before it.
void NumberField::stepBy(int steps)
{
    QString text = lineEdit()->text();
    int position = 0;
    if (m_isTyping && validate(text, position) != QValidator::Acceptable)
        setValue(m_before);
    QSpinBox::stepBy(steps);
    m_refused.reset();
    m_isTyping = false;
}

/// What is refused here presses no button of the sheet that the field is in.
void NumberField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter)
        forget();
    QSpinBox::keyPressEvent(event);
    if (isEnter && !m_refusal.isEmpty())
        event->accept();
}

/// Comes before the number follows what was typed. In between it may have been changed from outside.
void NumberField::beginTyping()
{
    if (!m_isTyping || value() != m_followed)
        m_before = value();
    m_isTyping = true;
    forget();
    m_refused.reset();
}

void NumberField::finish()
{
    const std::optional<QString> refused = m_refused;
    m_refused.reset();
    if (!std::exchange(m_isTyping, false) || !refused || value() != m_followed)
        return forget();
    setValue(m_before);
    tell(sentenceFor(refused->left(longestRefused)));
}

QString NumberField::sentenceFor(const QString &refused) const
{
    const QString word = specialValueText(); // in place of the least number
    const QString least = locale().toString(word.isEmpty() ? minimum() : minimum() + 1);
    const QString most = locale().toString(maximum());
    if (refused.isEmpty())
        return word.isEmpty()
                   ? tr("This is not left empty: it is a whole number from %1 to %2.").arg(least, most)
                   : tr("This is not left empty: it is a whole number from %1 to %2, or “%3”.")
                         .arg(least, most, word);
    return word.isEmpty()
               ? tr("“%1” is not taken: it is a whole number from %2 to %3.").arg(refused, least, most)
               : tr("“%1” is not taken: it is a whole number from %2 to %3, or “%4”.")
                     .arg(refused, least, most, word);
}

void NumberField::tell(const QString &refusal)
{
    m_refusal = refusal;
    m_otherDescription = accessibleDescription();
    setAccessibleDescription(refusal);
    wear(true);
    showNote();
}

void NumberField::forget()
{
    if (std::exchange(m_refusal, {}).isEmpty())
        return;
    setAccessibleDescription(m_otherDescription);
    wear(false);
    showNote();
}

/// Not between a press of the mouse and its release: what was pressed would move away from beneath it.
void NumberField::showNote()
{
    if (!m_note)
        return;
    if (QApplication::mouseButtons() != Qt::NoButton) {
        qApp->installEventFilter(this);
        return;
    }
    m_note->setText(m_refusal);
    m_note->setVisible(!m_refusal.isEmpty());
}

bool NumberField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::Drop) {
        qApp->removeEventFilter(this);
        QTimer::singleShot(0, this, &NumberField::showNote);
    }
    return QSpinBox::eventFilter(watched, event);
}

void NumberField::wear(bool isBad)
{
    setProperty("state", isBad ? QVariant(QStringLiteral("bad")) : QVariant());
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace ringdown::shell
