// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/TemplateField.h"

#include "ui/routing/routes/FieldOffers.h"
#include "ui/shell/Colours.h"
#include "ui/shell/MenuOnPress.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

constexpr int mostLines = 6;
constexpr int padding = 16; ///< above and below the lines, the border included

/// Marks what stands in braces: a field, or something that is none.
class FieldMarks : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        const shell::Colours &colours = shell::Colours::of(QApplication::palette());
        QTextCharFormat field;
        field.setBackground(colours.selection);
        field.setForeground(colours.text);
        for (const TextStretch &stretch : knownFields(text))
            setFormat(stretch.begin, stretch.length, field);
        QTextCharFormat mark;
        mark.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.setUnderlineColor(colours.bad);
        mark.setForeground(colours.bad);
        for (const TextStretch &stretch : unknownFields(text))
            setFormat(stretch.begin, stretch.length, mark);
    }
};

QString nameIn(const QString &text, const TextStretch &field)
{
    return text.mid(field.begin + 1, field.length - 2);
}

bool covers(const TextStretch &stretch, int position)
{
    return position >= stretch.begin && position < stretch.begin + stretch.length;
}

} // namespace

TemplateField::TemplateField(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_insert(new QToolButton)
    , m_repair(new QPushButton)
    , m_offers(new FieldOffers(*this))
    , m_marks(new FieldMarks(document()))
{
    m_repair->setProperty("quiet", true);
    m_repair->hide();
    connect(m_repair, &QPushButton::clicked, this, &TemplateField::repair);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(1);
    document()->clearUndoRedoStacks(); // the margin is nobody's edit
    fitLines();
    m_insert->setObjectName(QStringLiteral("button"));
    m_insert->setText(tr("Insert"));
    shell::openMenuOnPress(*m_insert);
    auto *menu = new QMenu(m_insert);
    for (const QString &field : templateFields())
        menu->addAction(tr("{%1}: %2", "field: what it stands for").arg(field, fieldMeaning(field)), this,
                        [this, field] { insertField(field); });
    m_insert->setMenu(menu);
    connect(this, &QPlainTextEdit::textChanged, this, &TemplateField::takeChange);
}

void TemplateField::takeChange()
{
    fitLines();
    showRepair();
    if (m_isReading)
        return;
    Q_EMIT typed();
    m_offers->follow();
}

void TemplateField::showRepair()
{
    const QString words = toPlainText();
    const std::vector<TextStretch> unknown = unknownFields(words);
    m_repair->setVisible(!unknown.empty());
    if (unknown.empty())
        return;
    const QString name = nameIn(words, unknown.front());
    const QString meant = fieldMeantBy(name);
    m_repair->setText(meant.isEmpty() ? tr("Take {%1} out: there is no such field").arg(name)
                                      : tr("Write {%1} instead of {%2}", "fields").arg(meant, name));
}

void TemplateField::repair()
{
    const QString words = toPlainText();
    const std::vector<TextStretch> unknown = unknownFields(words);
    if (unknown.empty())
        return;
    const QString meant = fieldMeantBy(nameIn(words, unknown.front()));
    QTextCursor cursor = textCursor();
    cursor.setPosition(unknown.front().begin);
    cursor.setPosition(unknown.front().begin + unknown.front().length, QTextCursor::KeepAnchor);
    cursor.insertText(meant.isEmpty() ? QString() : QStringLiteral("{%1}").arg(meant));
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void TemplateField::showText(const std::string &text, const plan::Tenant &tenant, Instant now)
{
    m_sample.emplace(tenant, now);
    m_offers->setSample(*m_sample);
    if (this->text() == text)
        return;
    m_isReading = true;
    setPlainText(QString::fromStdString(text));
    document()->clearUndoRedoStacks(); // which an empty text leaves
    m_isReading = false;
}

void TemplateField::insertField(const QString &field)
{
    insertPlainText(QLatin1Char('{') + field + QLatin1Char('}'));
    setFocus(Qt::OtherFocusReason);
}

/// Fixed, for a row beside other fields would give it less than its line needs, and a scroll bar with it.
void TemplateField::fitLines()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block); // what changed is laid out only then
        lines += std::max(1, block.layout()->lineCount());
    }
    setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(fontMetrics().lineSpacing() * std::clamp(lines, 1, mostLines) + padding);
}

QSize TemplateField::sizeHint() const
{
    return {240, height()};
}

QString TemplateField::toldAt(const QPoint &point) const
{
    const int position = cursorForPosition(point).position();
    const QString words = toPlainText();
    for (const TextStretch &field : knownFields(words)) {
        if (!covers(field, position))
            continue;
        const QString name = nameIn(words, field);
        const QString meaning = fieldMeaning(name);
        return m_sample ? tr("%1: %2", "what a field stands for, an example")
                              .arg(meaning, m_sample->filled(words.mid(field.begin, field.length)))
                        : meaning;
    }
    for (const TextStretch &field : unknownFields(words)) {
        if (covers(field, position))
            return tr("There is no field {%1}.").arg(nameIn(words, field));
    }
    return {};
}

bool TemplateField::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_isReading = true; // only the colours are others
        m_marks->rehighlight();
        m_isReading = false;
    }
    const bool isTaken = QPlainTextEdit::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitLines();
    return isTaken;
}

bool TemplateField::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), toldAt(help->pos()), this);
    return true;
}

bool TemplateField::focusNextPrevChild(bool next)
{
    return !m_offers->areOpen() && QPlainTextEdit::focusNextPrevChild(next); // then the key takes an offer
}

void TemplateField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_returnEnds && !m_offers->areOpen())
            return Q_EMIT editingFinished();
        [[fallthrough]];
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
        if (m_offers->areOpen())
            return event->ignore(); // the offers take it
        break;
    default:
        break;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TemplateField::insertFromMimeData(const QMimeData *source)
{
    if (!m_returnEnds || !source->hasText())
        return QPlainTextEdit::insertFromMimeData(source);
    static const QRegularExpression lineBreaks(QStringLiteral("[ \\t]*[\\r\\n\\x{2028}\\x{2029}]+[ \\t]*"));
    QMimeData line;
    line.setText(source->text().replace(lineBreaks, QStringLiteral(" ")));
    QPlainTextEdit::insertFromMimeData(&line);
}

void TemplateField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT editingFinished();
}

void TemplateField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitLines();
}

} // namespace ringdown::routing_ui
