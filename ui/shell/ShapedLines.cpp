// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ShapedLines.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QTextOption>
#include <QWidget>

#include <memory>

namespace ringdown::shell {
namespace {

constexpr qsizetype keptTexts = 2'000;
constexpr qsizetype keptFonts = 50;

/// In one line, as QPainter::drawText() does with Qt::TextSingleLine.
QString onOneLine(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
}

} // namespace

ShapedLines::ShapedLines()
    : m_lines(keptTexts)
{
}

const ShapedLines::Shaped &ShapedLines::whole(const QString &text, const QFont &font)
{
    return shape(text, font, 0, Fit::Whole);
}

const ShapedLines::Shaped &ShapedLines::elided(const QString &text, const QFont &font, int width)
{
    return shape(text, font, width, Fit::Elided);
}

const ShapedLines::Shaped &ShapedLines::wrapped(const QString &text, const QFont &font, int width)
{
    return shape(text, font, width, Fit::Wrapped);
}

const ShapedLines::Shaped &ShapedLines::shape(const QString &text, const QFont &font, int width, Fit fit)
{
    const Key key{text, font, width, fit, QGuiApplication::layoutDirection()};
    if (const Shaped *known = m_lines.object(key))
        return *known;
    ++m_shaped;
    const QString shown =
        fit == Fit::Elided ? QFontMetrics(font).elidedText(text, Qt::ElideRight, width) : text;
    const bool isWrapped = fit == Fit::Wrapped;
    auto shaped = std::make_unique<Shaped>();
    shaped->text = QStaticText(isWrapped ? shown : onOneLine(shown));
    shaped->text.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setTextDirection(key.direction);
    shaped->text.setTextOption(option);
    if (isWrapped)
        shaped->text.setTextWidth(width);
    shaped->text.prepare({}, font);
    shaped->size = QFontMetricsF(font)
                       .boundingRect(QRectF(0, 0, isWrapped ? width : QWIDGETSIZE_MAX, QWIDGETSIZE_MAX),
                                     isWrapped ? Qt::TextWordWrap : Qt::TextSingleLine, shown)
                       .size();
    const Shaped &kept = *shaped;
    m_lines.insert(key, shaped.release());
    return kept;
}

int ShapedLines::advance(const QString &text, const QFont &font)
{
    return qRound(whole(text, font).size.width());
}

int ShapedLines::widestDigit(const QFont &font)
{
    if (const auto known = m_digits.constFind(font); known != m_digits.constEnd())
        return *known;
    if (m_digits.size() >= keptFonts)
        m_digits.clear();
    int widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = qMax(widest, advance(QString(QLatin1Char(digit)), font));
    return *m_digits.insert(font, widest);
}

void ShapedLines::clear()
{
    m_lines.clear();
    m_digits.clear();
}

ShapedLines &shapedLines()
{
    static ShapedLines lines;
    // They hold fonts, which must not outlive the application.
    static const bool isTold = (qAddPostRoutine([] { lines.clear(); }), true);
    Q_UNUSED(isTold)
    return lines;
}

} // namespace ringdown::shell
