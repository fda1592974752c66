// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/FilterText.h"
#include "core/filter/Likeness.h"

#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;

class FilterTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWordKnowsWhereItStands()
    {
        const auto tokens = filter::tokensOf(u"  lee  -from:\"+1 619\" x"_s);
        QCOMPARE(tokens.size(), std::size_t(3));
        QCOMPARE(tokens[0].start, 2);
        QCOMPARE(tokens[1].start, 7);
        QCOMPARE(tokens[1].length, 14);
        QCOMPARE(tokens[1].key, u"from"_s);
        QCOMPARE(tokens[1].value, u"+1 619"_s);
        QCOMPARE(tokens[1].sense, Sense::Unwanted);
        QCOMPARE(tokens[2].value, u"x"_s);
    }

    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"tier"_s << u"primary"_s << u"tier:primary"_s;
        QTest::newRow("blank") << u"tenant"_s << u"Music Box"_s << u"tenant:\"Music Box\""_s;
        QTest::newRow("bare colon") << u""_s << u"from:me"_s << u"\"from:me\""_s;
        QTest::newRow("bare minus") << u""_s << u"-5"_s << u"\"-5\""_s;
    }
    void whatIsWrittenIsReadAgain()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QTEST(filter::written(key, value), "text");
        for (const Sense sense : {Sense::Wanted, Sense::Unwanted}) {
            const auto tokens = filter::tokensOf(filter::written(key, value, sense));
            QCOMPARE(tokens.size(), std::size_t(1));
            QCOMPARE(tokens[0].key, key);
            QCOMPARE(tokens[0].value, value);
            QCOMPARE(tokens[0].sense, sense);
        }
    }

    void aWordIsTakenOutOrPutIn()
    {
        const QString text = u"lee outcome:missed last:7d"_s;
        QCOMPARE(filter::withoutPart(text, 4, 14), u"lee last:7d"_s);
        QCOMPARE(filter::withValue(text, u"last"_s, u"30d"_s), u"lee outcome:missed last:30d"_s);
        QCOMPARE(filter::withValue(text, u"outcome"_s, QString()), u"lee last:7d"_s);
        QCOMPARE(filter::withValue(QString(), u"tenant"_s, u"two words"_s), u"tenant:\"two words\""_s);
        QCOMPARE(filter::withoutTimes(u"since:mon lee until:tue on:wed"_s), u"lee"_s);
    }

    void aWordAndItsOppositeDoNotStandTogether()
    {
        const QString text = u"outcome:missed lee"_s;
        QCOMPARE(filter::withPart(text, u"outcome"_s, u"missed"_s, Sense::Wanted), u"lee outcome:missed"_s);
        QCOMPARE(filter::withPart(text, u"outcome"_s, u"missed"_s, Sense::Unwanted),
                 u"lee -outcome:missed"_s);
        QCOMPARE(filter::withPart(text, u"outcome"_s, u"voicemail"_s, Sense::Wanted),
                 u"outcome:missed lee outcome:voicemail"_s);
    }

    void aSlipIsRecognised_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("letter missing") << u"mised"_s << u"missed"_s;
        QTest::newRow("letters changed") << u"answred"_s << u"answered"_s;
        QTest::newRow("case") << u"MISSED"_s << u"missed"_s;
        QTest::newRow("nothing like it") << u"xyz"_s << u""_s;
    }
    void aSlipIsRecognised()
    {
        QFETCH(QString, typed);
        QTEST(filter::didYouMean(typed, {u"answered"_s, u"missed"_s, u"voicemail"_s}), "meant");
    }
};

QTEST_GUILESS_MAIN(FilterTextTest)
#include "FilterTextTest.moc"
