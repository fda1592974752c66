// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/TemplateField.h"

#include "ui/routing/routes/TemplateText.h"
#include "ui/shell/Colours.h"

#include <QApplication>
#include <QMenu>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

constexpr int mostLines = 6;
constexpr int padding = 16; ///< above and below the lines, the border included

/// Marks what stands in braces and is no field.
class UnknownFieldMarks : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        QTextCharFormat mark;
        mark.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.setUnderlineColor(shell::Colours::of(QApplication::palette()).bad);
        mark.setForeground(shell::Colours::of(QApplication::palette()).bad);
        for (const TextStretch &stretch : unknownFields(text))
            setFormat(stretch.begin, stretch.length, mark);
    }
};

} // namespace

TemplateField::TemplateField(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_insert(new QToolButton)
{
    new UnknownFieldMarks(document());
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(1);
    m_insert->setObjectName(QStringLiteral("button"));
    m_insert->setText(tr("Insert"));
    m_insert->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_insert);
    for (const QString &field : templateFields())
        menu->addAction(tr("{%1}: %2", "field: what it stands for").arg(field, fieldMeaning(field)), this,
                        [this, field] { insertField(field); });
    m_insert->setMenu(menu);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (!m_isReading)
            Q_EMIT typed();
    });
}

void TemplateField::showText(const std::string &text)
{
    if (this->text() == text)
        return;
    m_isReading = true;
    setPlainText(QString::fromStdString(text));
    m_isReading = false;
}

void TemplateField::insertField(const QString &field)
{
    insertPlainText(QLatin1Char('{') + field + QLatin1Char('}'));
    setFocus(Qt::OtherFocusReason);
}

QSize TemplateField::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    const int height = fontMetrics().lineSpacing() * std::clamp(lines, 1, mostLines) + padding;
    return {240, height};
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
        updateGeometry();
}

} // namespace ringdown::routing_ui
