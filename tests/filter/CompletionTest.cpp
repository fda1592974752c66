// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/Completion.h"
#include "tests/filter/FilterSample.h"

#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;

class CompletionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatMayFollowIsOffered_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("offers");
        const auto row = [](const char *name, const char *text, const QStringList &offers) {
            QTest::newRow(name) << QString::fromUtf8(text) << offers;
        };
        row("nothing", "", {});
        row("behind a blank", "lee ", {});
        row("beginning of keys", "t", {u"to:"_s, u"tenant:"_s, u"tier:"_s});
        row("the last word", "lee -o", {u"-outcome:"_s, u"-on:"_s});
        row("every value", "tenant:", {u"tenant:music-box "_s, u"tenant:qdn "_s});
        row("by name", "tenant:que", {u"tenant:qdn "_s});
        row("people once", "who:l", {u"who:lee "_s});
        row("tiers", "tier:", {u"tier:backup "_s, u"tier:primary "_s});
        row("routes", "-route:v", {u"-route:vip "_s});
        row("outcomes", "outcome:a", {u"outcome:abandoned "_s, u"outcome:answered "_s});
        row("our numbers", "to:+", {u"to:+16195550100 "_s, u"to:+16195550101 "_s});
        row("traits", "has:", {u"has:claim "_s, u"has:test "_s, u"has:voicemail "_s});
        row("what is whole is not offered", "outcome:missed", {});
        row("no such key", "form:", {});
    }
    void whatMayFollowIsOffered()
    {
        QFETCH(QString, text);
        QStringList offered;
        for (const filter::Offer &offer :
             filter::completionsAt(text, text.size(), tests::samplePlan()).offers)
            offered << offer.text;
        QTEST(offered, "offers");
    }

    void anOfferTakesThePlaceOfTheWordAtTheCursor()
    {
        const QString text = u"lee tenant:q last:7d"_s;
        const filter::Offers offers = filter::completionsAt(text, 12, tests::samplePlan());
        QCOMPARE(offers.start, 4);
        QCOMPARE(offers.length, 8);
        QCOMPARE(offers.offers.size(), std::size_t(1));
        QCOMPARE(offers.offers[0].words, u"Queen of San Diego"_s);
    }

    void insideAWordNothingIsOffered()
    {
        QVERIFY(filter::completionsAt(u"outcome:missed"_s, 3, tests::samplePlan()).offers.empty());
    }
};

QTEST_GUILESS_MAIN(CompletionTest)
#include "CompletionTest.moc"
