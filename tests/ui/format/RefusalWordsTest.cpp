// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/EngineWords.h"

#include <QTest>

using namespace ringdown::format;
using namespace Qt::StringLiterals;

/// What relay and desk say where something does not go as it was wanted: each in the table of sentences.
class RefusalWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlanThatDoesNotReadIsRecognised_data()
    {
        QTest::addColumn<QString>("words");
        const QString unread = u"This relay does not read plan revision 7 of its store (later: true is no "
                               "field of a plan). "_s;
        QTest::newRow("an older one serves")
            << unread +
                   u"Revision 6 serves in its place. Repair the plan (ringdownctl pull, then ringdownctl "
                   "check) and push it, or go back with ringdownctl rollback 6."_s;
        QTest::newRow("none serves")
            << unread +
                   u"No call is answered. Repair the plan (ringdownctl pull, then ringdownctl check) and "
                   "push it."_s;
        QTest::newRow("it is over") << u"A plan that this relay reads serves again."_s;
    }
    void aPlanThatDoesNotReadIsRecognised()
    {
        QFETCH(const QString, words);
        QVERIFY(recognisedReason(words.toStdString()));
        QCOMPARE(engineWords(words.toStdString()), words); // in English it stays as it is
    }

    void whyThereIsNoTestCallIsRecognised_data()
    {
        QTest::addColumn<QString>("words");
        for (const auto &words :
             {u"This relay has no API key, and without one it can place no call."_s,
              u"This relay has no API key any more."_s,
              u"A live test call is on its way already: wait for it."_s,
              u"There were 6 live test calls within an hour: wait before the next."_s,
              u"The carrier places no call from +12025550147: it is neither a number of the account nor a "
              "verified caller ID."_s,
              u"The carrier did not place the test call: Service Unavailable."_s,
              u"The carrier gave no answer to the test call, and it did not come in."_s,
              u"The carrier placed the test call (CA0123), and it did not come in here within 30 s: does the "
              "voice URL of +16195550100 lead to this relay?"_s,
              u"4 test calls run already: wait for one to end"_s})
            QTest::newRow(qPrintable(words)) << words;
    }
    void whyThereIsNoTestCallIsRecognised()
    {
        QFETCH(const QString, words);
        QVERIFY(recognisedDeskWords(words.toStdString()));
        QCOMPARE(relayWords(words.toStdString()), words);
    }

    void whyNumbersAndFlowsWereNotSetIsRecognised_data()
    {
        QTest::addColumn<QString>("words");
        for (const auto &words :
             {u"rady: its flow is no longer at Twilio"_s, u"rady: somebody changed its flow meanwhile"_s,
              u"rady: somebody made its flow meanwhile"_s,
              u"rady: it was put there, but could not be read back: the connection was cut"_s,
              u"rady: what was read back is not what was put there"_s,
              u"rady: the carrier does not take the flow's definition; no flow was changed"_s,
              u"rady: the connection was cut; its flow was not changed"_s,
              u"+16195550100 is no longer in the account"_s,
              u"+16195550100: VoiceUrl is no longer what the review shows; somebody changed it meanwhile"_s,
              u"the numbers were told, but could not be read back: the connection was cut"_s,
              u"nothing was changed: /tmp/numbers-before.json cannot be written: No space left on device"_s})
            QTest::newRow(qPrintable(words)) << words;
    }
    void whyNumbersAndFlowsWereNotSetIsRecognised()
    {
        QFETCH(const QString, words);
        QVERIFY(recognisedDeskWords(words.toStdString()));
        QCOMPARE(deskWords(words.toStdString()), words);
    }

    void thePlanIsNotNamedByItsKeys()
    {
        QCOMPARE(relayWords("tenant: the plan has no \"rady\""),
                 u"The relay’s plan has no business “rady”"_s);
        QCOMPARE(relayWords("contact: rady has no contact \"lee\""),
                 u"The relay’s plan has no contact “lee” of “rady”"_s);
    }
};

QTEST_GUILESS_MAIN(RefusalWordsTest)
#include "RefusalWordsTest.moc"
