// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/TextSegments.h"

#include <QTest>

using namespace ringdown::routing_ui;

class TextSegmentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsAreCutAsTheAirCutsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPlain");
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("segments");
        QTest::addColumn<int>("left");
        const QString ship = QString::fromUcs4(U"\U0001F6A2");
        const auto many = [](QChar c, int count) { return QString(count, c); };
        QTest::newRow("nothing") << QString() << true << 0 << 0 << 160;
        QTest::newRow("one full") << many(u'a', 160) << true << 160 << 1 << 0;
        QTest::newRow("one too many") << many(u'a', 161) << true << 161 << 2 << 145;
        QTest::newRow("two full") << many(u'a', 306) << true << 306 << 2 << 0;
        QTest::newRow("three") << many(u'a', 307) << true << 307 << 3 << 152;
        QTest::newRow("a euro is two septets") << QStringLiteral("€") << true << 2 << 1 << 158;
        QTest::newRow("eighty euros fit") << many(u'€', 80) << true << 160 << 1 << 0;
        QTest::newRow("an escape is not cut off")
            << many(u'a', 152) + QStringLiteral("€") + many(u'a', 10) << true << 164 << 2 << 141;
        QTest::newRow("accents of the plain alphabet")
            << QStringLiteral("Señor, ¿qué?") << true << 12 << 1 << 148;
        QTest::newRow("one accent outside") << QStringLiteral("aquí") << false << 4 << 1 << 66;
        QTest::newRow("a curly quote") << QStringLiteral("it’s") << false << 4 << 1 << 66;
        QTest::newRow("seventy") << many(u'’', 70) << false << 70 << 1 << 0;
        QTest::newRow("seventy-one") << many(u'’', 71) << false << 71 << 2 << 63;
        QTest::newRow("a picture is two units") << ship << false << 2 << 1 << 68;
        QTest::newRow("a picture is not cut in two")
            << many(u'’', 66) + ship + many(u'’', 10) << false << 78 << 2 << 55;
    }
    void textsAreCutAsTheAirCutsThem()
    {
        QFETCH(QString, text);
        const TextSegments found = segmentsOf(text);
        QTEST(found.alphabet == TextAlphabet::Gsm7, "isPlain");
        QTEST(found.units, "units");
        QTEST(found.segments, "segments");
        QTEST(found.left, "left");
    }

    void theCharacterThatCostsIsNamed()
    {
        QCOMPARE(segmentsOf(QStringLiteral("plain")).outside, QString());
        QCOMPARE(segmentsOf(QStringLiteral("it’s “so”")).outside, QStringLiteral("’"));
        const QString ship = QString::fromUcs4(U"\U0001F6A2");
        QCOMPARE(segmentsOf(QStringLiteral("a ") + ship).outside, ship);
    }
};

QTEST_MAIN(TextSegmentsTest)
#include "TextSegmentsTest.moc"
