// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/StrangersWords.h"
#include "core/base/Event.h"
#include "ui/format/CallWords.h"
#include "ui/format/EventLine.h"
#include "ui/format/NumberWords.h"
#include "ui/format/PlanNames.h"

#include <QGuiApplication>
#include <QTest>

using namespace ringdown;
using namespace ringdown::format;
using namespace Qt::StringLiterals;

/// What people write whom nobody here knows turns and hides nothing.
class StrangersWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void whatTurnsOrHidesIsLeftOut_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << u"HARBOR CAFE"_s << u"HARBOR CAFE"_s;
        QTest::newRow("right to left by force") << u"\u202eevil gpj.exe"_s << u"evil gpj.exe"_s;
        QTest::newRow("isolates") << u"a\u2066b\u2067c\u2068d\u2069e"_s << u"abcde"_s;
        QTest::newRow("marks") << u"a\u200eb\u200fc\u061cd"_s << u"abcd"_s;
        QTest::newRow("blanks") << u" DROP,\t  TABL\r\nE\u2029 X\u00a0Y"_s << u"DROP, TABL E X Y"_s;
        QTest::newRow("nothing to be seen") << u"\u200b\ufeff \u202e\u0007"_s << QString();
        QTest::newRow("a family") << u"👨\u200d👩\u200d👧"_s << u"👨\u200d👩\u200d👧"_s;
    }
    void whatTurnsOrHidesIsLeftOut()
    {
        QFETCH(const QString, written);
        QTEST(strangersLine(written.toStdString()), "line");
        QTEST(strangersWords(written.toStdString()), "line");
    }

    void whatIsReadTheOtherWayStandsByItself()
    {
        const std::string name = u"שלום 5"_s.toStdString();
        QCOMPARE(strangersWords(name), u"\u2068שלום 5\u2069"_s);
        QCOMPARE(strangersLine(name), u"שלום 5"_s);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(strangersWords(name), u"\u2068שלום 5\u2069"_s); // its digit
        QCOMPARE(strangersWords("PIER"), u"\u2068PIER\u2069"_s);
    }

    void linesOfATextStay()
    {
        QCOMPARE(strangersText("One\r\ntwo\n\n  \xE2\x80\xAEthree\n"), u"One\ntwo\n\n  three"_s);
    }

    void jsonSaysTheSameInEscapes()
    {
        QCOMPARE(strangersJson("{\"body\":\"a\xE2\x80\xAE"
                               "b\"}"),
                 u"{\"body\":\"a\\u202eb\"}"_s);
    }

    void itIsSoWhereverItIsShown()
    {
        const PlanNames names;
        CallSummary call;
        call.from = "+16195550199";
        call.callerName = "\xE2\x80\xAE"
                          "evil\tgpj.exe";
        QCOMPARE(names.callerName(call.tenant, call.from, call.callerName), u"evil gpj.exe"_s);
        QVERIFY(callerWords(call, names).startsWith(u"evil gpj.exe"_s));
        QCOMPARE(numberText("BA\xE2\x80\xAENK", "US"), u"BANK"_s);
        Event text;
        text.kind = EventKind::MessageReceived;
        text.body = "hi \xE2\x80\xAE"
                    "abc";
        QVERIFY(eventLine(text, names).what.contains(u"“hi abc”"_s));
    }

    /// The relay writes down who called by the carrier's name.
    void aNameWithinAReasonTurnsNothing()
    {
        Event event;
        event.kind = EventKind::CallReceived;
        event.why = "Bank \xE2\x80\xAE"
                    "of\nS, +16195550199, calls.";
        event.rejected = {{"the rule of \xE2\x80\xAE"
                           "us",
                           "\xE2\x80\xAE"
                           "it is off"}};
        const PlanNames names;
        QVERIFY2(eventReason(event, names).startsWith(u"Bank of S, "_s),
                 qPrintable(eventReason(event, names)));
        for (const RejectedAlternative &each : eventAlternatives(event, names))
            QVERIFY(!QString::fromStdString(each.what + each.why).contains(QChar(0x202E)));
    }
};

QTEST_MAIN(StrangersWordsTest)
#include "StrangersWordsTest.moc"
