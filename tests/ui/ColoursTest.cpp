// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/Colours.h"

#include <QPalette>
#include <QTest>

using namespace ringdown;
using format::Tone;
using shell::Colours;

class ColoursTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(shell::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(shell::contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(shell::contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    }

    void textCanBeReadOnEveryGround_data() { tables(); }
    void textCanBeReadOnEveryGround()
    {
        QFETCH(bool, isDark);
        const Colours &c = isDark ? Colours::dark() : Colours::light();
        for (const QColor &ground : {c.window, c.side, c.surface, c.raised, c.selection}) {
            for (const QColor &ink : {c.text, c.muted, c.accent})
                isReadable(ink, ground);
        }
        isReadable(c.onAccent, c.accent);
        for (const Tone tone :
             {Tone::Neutral, Tone::Active, Tone::Good, Tone::Care, Tone::Bad, Tone::Voice}) {
            isReadable(c.ink(tone), c.surface);
            isReadable(c.ink(tone), c.window);
            isReadable(c.ink(tone), c.side);
            isReadable(c.ink(tone), c.wash(tone));
            isReadable(c.text, c.wash(tone));
        }
    }

    void marksCanBeSeen_data() { tables(); }
    void marksCanBeSeen()
    {
        QFETCH(bool, isDark);
        const Colours &c = isDark ? Colours::dark() : Colours::light();
        for (const QColor &ground : {c.window, c.surface, c.raised}) {
            QVERIFY2(shell::contrast(c.edge, ground) >= 3.0, qPrintable(ground.name()));
            QVERIFY2(shell::contrast(c.accent, ground) >= 3.0, qPrintable(ground.name()));
        }
    }

    void aPaletteLeadsBackToItsTable()
    {
        QCOMPARE(&Colours::of(shell::toPalette(Colours::dark())), &Colours::dark());
        QCOMPARE(&Colours::of(shell::toPalette(Colours::light())), &Colours::light());
    }

private:
    static void tables()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    static void isReadable(const QColor &ink, const QColor &ground)
    {
        const double ratio = shell::contrast(ink, ground);
        QVERIFY2(ratio >= 4.5,
                 qPrintable(QStringLiteral("%1 on %2 has %3").arg(ink.name(), ground.name()).arg(ratio)));
    }
};

QTEST_MAIN(ColoursTest)
#include "ColoursTest.moc"
