// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ShapedLines.h"
#include "ui/shell/Painting.h"
#include "ui/shell/Paragraph.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <functional>

using namespace ringdown;
using namespace Qt::StringLiterals;
using shell::ShapedLines;

namespace {

constexpr QSize pictureSize(360, 64);
constexpr QRect area(12, 5, 300, 47); // an odd height, so that the middle lies between two pixels

QImage drawn(double scale, Qt::LayoutDirection direction, const QFont &font,
             const std::function<void(QPainter &)> &draw)
{
    QImage picture(pictureSize * scale, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setLayoutDirection(direction);
    painter.setFont(font);
    draw(painter);
    return picture;
}

QFont bold(double points)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(points);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

class ShapedLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextIsShapedOnceForAFontAndAWidth()
    {
        ShapedLines lines;
        const QFont font = QGuiApplication::font();
        for (int paint = 0; paint < 5; ++paint)
            lines.elided(u"Queen of San Diego"_s, font, 200);
        QCOMPARE(lines.shaped(), 1U);
        lines.elided(u"Queen of San Diego"_s, bold(14), 200);
        lines.elided(u"Queen of San Diego"_s, font, 60);
        lines.wrapped(u"Queen of San Diego"_s, font, 60);
        lines.whole(u"Queen of San Diego"_s, font);
        lines.elided(u"Harbor"_s, font, 200);
        QCOMPARE(lines.shaped(), 6U);
        lines.clear();
        lines.elided(u"Harbor"_s, font, 200);
        QCOMPARE(lines.shaped(), 7U);
    }

    void whatHasLongNotBeenPaintedGoes()
    {
        ShapedLines lines;
        const QFont font = QGuiApplication::font();
        for (int i = 0; i < 3'000; ++i)
            lines.whole(QString::number(i), font);
        lines.whole(u"2999"_s, font);
        QCOMPARE(lines.shaped(), 3'000U);
        lines.whole(u"0"_s, font);
        QCOMPARE(lines.shaped(), 3'001U);
    }

    void aLineIsAsWideAsItsMetricsSay()
    {
        ShapedLines lines;
        for (const QFont &font : {QGuiApplication::font(), bold(9.5), bold(17)}) {
            const QFontMetrics metrics(font);
            QCOMPARE(lines.advance(u"Goes to voicemail"_s, font),
                     metrics.horizontalAdvance(u"Goes to voicemail"_s));
            int widest = 0;
            for (const QChar digit : u"0123456789"_s)
                widest = qMax(widest, metrics.horizontalAdvance(digit));
            QCOMPARE(lines.widestDigit(font), widest);
        }
    }

    void aPaintedTextIsTheOneOfDrawText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        const std::pair<const char *, QString> texts[] = {
            {"short", u"Captain"_s},
            {"accents", u"Ñandú, Ångström & Søren"_s},
            {"too long", u"The Queen of San Diego Sailing Company of Mission Bay, Incorporated"_s},
            {"two lines", u"First\nsecond\tthird"_s},
            {"looks like markup", u"<b>Queen</b> &amp; Co"_s},
            {"empty", QString()},
        };
        for (const auto &[name, text] : texts) {
            for (const int width : {300, 131, 20, 3})
                QTest::addRow("%s, %d px", name, width) << text << width;
        }
        QTest::newRow("right to left, whole") << u"مرحبا 619"_s << 300;
    }
    void aPaintedTextIsTheOneOfDrawText()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        const QRect place(area.topLeft(), QSize(width, area.height()));
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QGuiApplication::setLayoutDirection(direction);
            for (const QFont &font : {QGuiApplication::font(), bold(9.5), bold(13.6)}) {
                for (const double scale : {1.0, 2.0}) {
                    const QImage wanted = drawn(scale, direction, font, [&](QPainter &painter) {
                        painter.setPen(Qt::darkBlue);
                        painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
                                         painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
                    });
                    const QImage painted = drawn(scale, direction, font, [&](QPainter &painter) {
                        shell::paintText(painter, place, text, Qt::darkBlue);
                    });
                    QVERIFY(painted == wanted);
                }
            }
        }
    }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void aParagraphIsTheOneOfDrawText_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void aParagraphIsTheOneOfDrawText()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        const QString text = u"Route “sales” is chosen, since the business is open until 18:00."_s;
        const QFont font = QGuiApplication::font();
        for (const int width : {300, 180}) {
            const QRect place(area.topLeft(), QSize(width, area.height()));
            const QImage wanted = drawn(1, direction, font, [&](QPainter &painter) {
                painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip,
                                 text);
            });
            const QImage painted = drawn(1, direction, font, [&](QPainter &painter) {
                shell::paintParagraph(painter, place, text, Qt::black);
            });
            QVERIFY(painted == wanted);
            QCOMPARE(
                shell::paragraphHeight(font, text, width),
                QFontMetrics(font).boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, text).height());
        }
    }

    void aClockIsTheOneOfDrawText()
    {
        for (const QFont &font : {QGuiApplication::font(), bold(9.5), bold(13.6)}) {
            const QImage wanted = drawn(1, Qt::LeftToRight, font, [&](QPainter &painter) {
                int cell = 0;
                for (const QChar digit : u"0123456789"_s)
                    cell = qMax(cell, painter.fontMetrics().horizontalAdvance(digit));
                int right = area.right();
                for (const QChar letter : u"84:01"_s) {
                    const int width =
                        letter.isDigit() ? cell : painter.fontMetrics().horizontalAdvance(letter);
                    painter.drawText(QRect(right - width, area.top(), width, area.height()), Qt::AlignCenter,
                                     letter);
                    right -= width;
                }
            });
            const QImage painted = drawn(1, Qt::LeftToRight, font, [&](QPainter &painter) {
                shell::paintTabular(painter, area, u"10:48"_s); // it is written from its end
            });
            QVERIFY(painted == wanted);
        }
    }
};

QTEST_MAIN(ShapedLinesTest)
#include "ShapedLinesTest.moc"
