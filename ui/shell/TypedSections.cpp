// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/TypedSections.h"

#include "ui/shell/WholeDate.h"

#include <QClipboard>
#include <QDateTimeEdit>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QValidator>

#include <optional>

namespace ringdown::shell {
namespace {

bool isPrinted(const QKeyEvent &event)
{
    const bool isPlain =
        (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    return isPlain && !event.text().isEmpty() && event.text().front().isPrint();
}

bool isTyping(const QKeyEvent &event)
{
    return isPrinted(event) && event.text().front().isLetterOrNumber();
}

/// What the field shows of the date that was written; nothing where it may not hold it.
std::optional<QDateTime> wholeDate(const QDateTimeEdit &field, const QString &text)
{
    const auto read = readWholeDate(text, field.locale());
    const bool hasDate = (field.displayedSections() & QDateTimeEdit::DateSections_Mask) != 0;
    if (!read || !hasDate || field.isReadOnly())
        return {};
    const bool hasTime = (field.displayedSections() & QDateTimeEdit::TimeSections_Mask) != 0;
    const QDateTime whole(read->date, hasTime ? read->time.value_or(field.time()) : field.time(),
                          field.timeSpec());
    return whole < field.minimumDateTime() || whole > field.maximumDateTime() ? std::nullopt
                                                                              : std::optional(whole);
}

/// Lets a whole date come into a field by whatever way Qt has: its menu, the middle button, a drop.
class WholeDateValidator : public QValidator {
public:
    WholeDateValidator(const QDateTimeEdit &field, const QValidator &own, QLineEdit *line)
        : QValidator(line)
        , m_field(field)
        , m_own(&own)
    {
    }

    State validate(QString &text, int &position) const override
    {
        const State state = m_own ? m_own->validate(text, position) : Acceptable;
        const auto whole = state == Invalid ? wholeDate(m_field, text) : std::nullopt;
        if (!whole)
            return state;
        text = m_field.locale().toString(*whole, m_field.displayFormat());
        position = int(text.size());
        return m_own->validate(text, position);
    }
    void fixup(QString &text) const override
    {
        if (m_own)
            m_own->fixup(text);
    }

private:
    const QDateTimeEdit &m_field;
    QPointer<const QValidator> m_own;
};

/// A name of a weekday in front takes no digit.
int firstPartFor(const QDateTimeEdit &field, const QKeyEvent &event)
{
    const bool isName = field.displayFormat().startsWith(QStringLiteral("ddd"));
    return isName && field.sectionCount() > 1 && event.text().front().isDigit() ? 1 : 0;
}

QLineEdit *lineOf(const QDateTimeEdit &field)
{
    return field.findChild<QLineEdit *>();
}

void acceptWholeDates(const QDateTimeEdit &field)
{
    QLineEdit *line = lineOf(field);
    const QValidator *own = line ? line->validator() : nullptr;
    if (own && !dynamic_cast<const WholeDateValidator *>(own))
        line->setValidator(new WholeDateValidator(field, *own, line));
}

} // namespace

bool TypedSections::eventFilter(QObject *watched, QEvent *event)
{
    // Clicks come to the line within it, keys to the field.
    if (event->type() == QEvent::MouseButtonRelease && m_typedIn && watched->parent() == m_typedIn)
        m_typedIn = m_overwritten = nullptr;
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::FocusIn)
        return false;
    auto *field = qobject_cast<QDateTimeEdit *>(watched);
    if (!field)
        return false;
    if (event->type() == QEvent::KeyPress)
        return beforeKey(*field, static_cast<const QKeyEvent &>(*event));
    m_typedIn = m_overwritten = nullptr;
    acceptWholeDates(*field);
    return false;
}

/// True: the key has done what it is for.
bool TypedSections::beforeKey(QDateTimeEdit &field, const QKeyEvent &event)
{
    const bool isGoingOn = m_typedIn == &field;
    const bool isModifier = event.key() == Qt::Key_Shift || event.key() == Qt::Key_Control;
    const auto *line = lineOf(field);
    const bool isAll = line && line->hasSelectedText() && line->selectedText() == line->text();
    if (isAll && isTyping(event)) {
        m_overwritten = &field;
        m_typed.clear();
    } else if (!isModifier && !isPrinted(event)) {
        m_overwritten = nullptr;
    }
    if (takePasted(field, event) || takeTyped(field, event))
        return true;
    if (!isModifier)
        m_typedIn = isTyping(event) ? &field : nullptr;
    if (!isTyping(event) || !line || field.isReadOnly())
        return false;
    const bool isAtName = field.currentSectionIndex() < firstPartFor(field, event);
    if (isGoingOn && !isAtName)
        return false;
    if (isAll || isAtName) {
        field.setCurrentSectionIndex(firstPartFor(field, event));
        field.setSelectedSection(field.currentSection());
    } else if (!line->hasSelectedText()) {
        field.setSelectedSection(field.currentSection());
    }
    return false;
}

bool TypedSections::takePasted(QDateTimeEdit &field, const QKeyEvent &event)
{
    if (!event.matches(QKeySequence::Paste))
        return false;
    const auto whole = wholeDate(field, QGuiApplication::clipboard()->text());
    if (whole)
        field.setDateTime(*whole);
    return whole.has_value();
}

/// Part by part it may have become something else, or nothing.
bool TypedSections::takeTyped(QDateTimeEdit &field, const QKeyEvent &event)
{
    if (m_overwritten != &field || !isPrinted(event))
        return false;
    m_typed += event.text();
    const auto whole = wholeDate(field, m_typed);
    if (!whole)
        return false;
    field.setDateTime(*whole);
    m_typedIn = &field;
    return true;
}

} // namespace ringdown::shell
