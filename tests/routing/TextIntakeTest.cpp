// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/routing/TextLine.h"

#include "core/routing/texts/ForwardedText.h"
#include "core/routing/texts/Keyword.h"
#include "core/routing/texts/Notice.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::routing;
using namespace std::chrono_literals;

class TextIntakeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCustomersTextGoesToThoseOnDutyFromTheBusinessNumber()
    {
        Line line;
        const TextOutcome outcome = line.take(harbor, "Is the five o'clock still on?");
        QCOMPARE(readers(outcome), (std::vector<std::string>{captain, office}));
        QCOMPARE(kinds(outcome),
                 (std::vector{EventKind::MessageReceived, EventKind::TextQueued, EventKind::TextQueued}));
        const TextEffect &text = outcome.texts[0];
        QCOMPARE(text.from, std::string(number));
        QCOMPARE(text.id, std::string("SM1.forward.captain"));
        QCOMPARE(text.body, std::string("Harbor Master (619) 555-0177 to Queen: Is the five o'clock still "
                                        "on?\nReply to answer."));
        const Event &received = outcome.events[0];
        QCOMPARE(received.contacts.size(), std::size_t(2));
        QVERIFY(received.contact.isEmpty());
        QCOMPARE(received.why, std::string("Harbor Master (+16195550177) wrote to Queen. It is forwarded to "
                                           "Captain and Office."));
        QCOMPARE(received.rejected, (std::vector<RejectedAlternative>{{"Mate", "Mate takes no texts."}}));
        QCOMPARE(outcome.events[1].text, text.id);
        QCOMPARE(outcome.events[1].body, text.body);
        QCOMPARE(outcome.events[1].contact.value, std::string("captain"));
    }

    void anAnswerGoesBackFromTheBusinessNumber()
    {
        Line line;
        line.take(harbor, "Still on?");
        const TextOutcome outcome = line.take(captain, "Yes, at five.");
        QCOMPARE(readers(outcome), std::vector<std::string>{harbor});
        QCOMPARE(outcome.texts[0].from, std::string(number));
        QCOMPARE(outcome.texts[0].body, std::string("Yes, at five."));
        QCOMPARE(kinds(outcome), (std::vector{EventKind::MessageReceived, EventKind::MessageSent}));
        const Event &sent = outcome.events[1];
        QVERIFY(sent.by == "Captain" && sent.to == harbor && sent.from == number);
        QCOMPARE(sent.text, outcome.texts[0].id);
        QCOMPARE(outcome.events[0].text, sent.text);
        QVERIFY(outcome.events[0].contact.value == "captain" && outcome.events[0].contacts.empty());
    }

    void anAnswerChoosesItsReader_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("reader");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *body, const char *reader, const char *says) {
            QTest::newRow(body) << QByteArray(body) << QByteArray(reader) << QByteArray(says);
        };
        row("We sail at five", lee, "We sail at five");
        row("0177 We sail at five", harbor, "We sail at five");
        row("0177: We sail", harbor, "We sail");
        row("#0177, We sail", harbor, "We sail");
        row("5550177 We sail", harbor, "We sail");
        row("0147 We sail", stranger, "We sail");
        row("177 of them", lee, "177 of them");   // three digits choose nobody
        row("2000 dollars", lee, "2000 dollars"); // nobody's digits
        row("0177", lee, "0177");                 // nothing behind it
        row("0177:", lee, "0177:");
        row("Harbor Master: we sail", harbor, "we sail");
        row("harbor: we sail", harbor, "we sail");
        row("Harbor we sail", lee, "Harbor we sail"); // no colon: a sentence
        row("Note: we sail", lee, "Note: we sail");
        row("At 5:30 then", lee, "At 5:30 then");
    }
    void anAnswerChoosesItsReader()
    {
        QFETCH(QByteArray, body);
        Line line;
        line.take(stranger, "Hello");
        line.take(harbor, "Hello");
        line.take(lee, "Hello");
        const TextOutcome outcome = line.take(captain, body.toStdString());
        QTEST(QByteArray::fromStdString(outcome.texts.at(0).to), "reader");
        QTEST(QByteArray::fromStdString(outcome.texts.at(0).body), "says");
    }

    void theHintSaysHowToChooseWhenSeveralWait()
    {
        Line line;
        line.take(harbor, "One");
        const TextOutcome second = line.take(lee, "Two");
        QVERIFY2(second.texts[0].body.ends_with("\nReply to answer 0124. To answer somebody else, begin with "
                                                "the last 4 digits of their number."),
                 second.texts[0].body.c_str());
        line.now = line.now + 25h;
        QVERIFY(line.take(lee, "Three").texts[0].body.ends_with("\nReply to answer."));
    }

    void everyWordOfTheCarrierIsKnown_data()
    {
        QTest::addColumn<int>("keyword");
        for (const char *word : {"STOP", "stop", " Stop\n", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT",
                                 "REVOKE", "OPTOUT"})
            QTest::newRow(word) << static_cast<int>(Keyword::Stop);
        for (const char *word : {"START", "Unstop"})
            QTest::newRow(word) << static_cast<int>(Keyword::Start);
        QTest::newRow("yes") << static_cast<int>(Keyword::Yes);
        for (const char *word : {"HELP", "info"})
            QTest::newRow(word) << static_cast<int>(Keyword::Help);
        for (const char *word : {"STOP PLEASE", "Please stop", "stop.", "", "  ", "STOPP", "yes please"})
            QTest::newRow(word) << static_cast<int>(Keyword::None);
    }
    void everyWordOfTheCarrierIsKnown()
    {
        QFETCH(int, keyword);
        QCOMPARE(static_cast<int>(keywordOf(QTest::currentDataTag(), {})), keyword);
    }

    void theCarriersOwnWordGoesBeforeTheTexts()
    {
        QCOMPARE(keywordOf("arrêt", "STOP"), Keyword::Stop);
        QCOMPARE(keywordOf("STOP", "HELP"), Keyword::Help);
    }

    void whoWroteStopGetsNoTextsUntilStart()
    {
        Line line;
        const TextOutcome stopped = line.take(captain, "Stop");
        QCOMPARE(kinds(stopped), (std::vector{EventKind::MessageReceived, EventKind::TextsStopped}));
        QVERIFY(stopped.texts.empty());
        QVERIFY(line.book.isStopped(number, captain));
        QCOMPARE(line.book.stops().at(0).contact.value, std::string("captain"));
        const TextOutcome forwarded = line.take(harbor, "Hello");
        QCOMPARE(readers(forwarded), std::vector<std::string>{office});
        QVERIFY(forwarded.events[0].rejected[0].why.find("wrote STOP") != std::string::npos);
        QCOMPARE(kinds(line.take(captain, "STOP")),
                 (std::vector{EventKind::MessageReceived, EventKind::TextsStopped})); // again
        QCOMPARE(kinds(line.take(captain, "start")),
                 (std::vector{EventKind::MessageReceived, EventKind::TextsResumed}));
        QVERIFY(!line.book.isStopped(number, captain));
        QCOMPARE(readers(line.take(harbor, "Hello")), (std::vector<std::string>{captain, office}));
    }

    void yesIsAnAnswerUnlessSomebodyHadStopped()
    {
        Line line;
        line.take(harbor, "Shall we come at five?");
        QCOMPARE(readers(line.take(captain, "YES")), std::vector<std::string>{harbor});
        QCOMPARE(readers(line.take(harbor, "YES")), (std::vector<std::string>{captain, office}));
        line.take(harbor, "STOP");
        const TextOutcome back = line.take(harbor, "YES");
        QCOMPARE(kinds(back).back(), EventKind::TextsResumed);
        QVERIFY(back.texts.empty());
        QVERIFY(!resumesTexts(Keyword::Yes, "+18005550100") && resumesTexts(Keyword::Start, "+18005550100"));
    }

    void aKeywordOfAContactIsPassedOnToNobody()
    {
        Line line;
        line.take(harbor, "Hello");
        for (const char *word : {"HELP", "INFO", "START", "STOP"})
            QVERIFY2(line.take(captain, word).texts.empty(), word);
    }

    void aClaimThatTakesNoCallGoesToNoCustomer_data()
    {
        QTest::addColumn<bool>("hasCustomer");
        QTest::addColumn<QByteArray>("sms");
        const QByteArray relayed = R"(, "sms": {"forwardTo": ["captain"], "reply": "relay"})";
        QTest::newRow("a customer waits") << true << relayed;
        QTest::newRow("nobody wrote") << false << relayed;
        QTest::newRow("answers are not passed on")
            << true << QByteArray(R"(, "sms": {"forwardTo": ["captain"]})");
        QTest::newRow("no texts in the plan") << true << QByteArray();
    }
    void aClaimThatTakesNoCallGoesToNoCustomer()
    {
        QFETCH(bool, hasCustomer);
        QFETCH(QByteArray, sms);
        for (const char *claim : {"1", " 1. ", "\xEF\xBC\x91"}) {
            Line line(sms.toStdString());
            if (hasCustomer)
                line.take(harbor, "How many are you?");
            const TextOutcome outcome = line.take(captain, claim);
            QCOMPARE(readers(outcome), std::vector<std::string>{captain});
            QCOMPARE(kinds(outcome), (std::vector{EventKind::MessageReceived, EventKind::TextQueued}));
            QVERIFY(outcome.events[0].why.ends_with(
                "There is no missed call that it could take, so it goes to nobody."));
            const std::string hint =
                " To answer a customer with 1, begin with the last 4 digits of their number: 0177 1";
            const bool isHinted = hasCustomer && sms.contains("\"relay\"");
            QCOMPARE(outcome.texts[0].body,
                     "Queen: there is no missed call to take." + (isHinted ? hint : std::string()));
            if (isHinted)
                QCOMPARE(line.take(captain, "0177 1").texts.at(0).to, std::string(harbor));
        }
    }

    void anAnswerToSomebodyWhoStoppedIsRefusedInWords()
    {
        Line line;
        line.take(harbor, "Hello");
        line.take(harbor, "STOP");
        const TextOutcome outcome = line.take(captain, "We sail");
        QCOMPARE(readers(outcome), std::vector<std::string>{captain});
        QVERIFY(outcome.texts[0].body.find("wrote STOP") != std::string::npos);
        QCOMPARE(outcome.events[0].kind, EventKind::MessageReceived);
        QVERIFY(outcome.events[0].why.find("goes to nobody") != std::string::npos);
        QVERIFY(line.take(harbor, "But why?")
                    .texts[0]
                    .body.ends_with("They wrote STOP: no answer can reach them by text."));
    }

    void aPhoneThatAnswersByItselfIsNotAnsweredForEver()
    {
        Line line;
        for (int told = 0; told < 3; ++told)
            QCOMPARE(readers(line.take(captain, "I am driving")), std::vector<std::string>{captain});
        QVERIFY(line.take(captain, "I am driving").texts.empty());
        line.now = line.now + 10min;
        QCOMPARE(line.take(captain, "I am driving").texts.size(), std::size_t(1));
    }

    void whoCannotBeAnsweredTakesNobodysAnswer_data()
    {
        QTest::addColumn<QByteArray>("sender");
        QTest::newRow("a short code") << QByteArray("72345");
        QTest::newRow("a name") << QByteArray("AMAZON");
        QTest::newRow("a country that the plan does not name") << QByteArray("+442079460100");
        QTest::newRow("a premium number") << QByteArray("+19005550100");
    }
    void whoCannotBeAnsweredTakesNobodysAnswer()
    {
        QFETCH(QByteArray, sender);
        Line line;
        line.take(harbor, "Is 40 fine?");
        const TextOutcome theirs = line.take(sender.toStdString(), "Your parcel is here");
        QVERIFY2(theirs.texts[0].body.ends_with("\nThis sender cannot be answered by text."),
                 theirs.texts[0].body.c_str());
        QCOMPARE(readers(line.take(captain, "Yes, 40 is fine")), std::vector<std::string>{harbor});
        // and it is not one of several who could be answered
        QVERIFY(line.take(harbor, "Thanks").texts[0].body.ends_with("\nReply to answer."));
    }

    void anAnswerThatCanGoToNobodyIsRefusedInWords()
    {
        Line line;
        line.take("72345", "Your code is 1");
        const TextOutcome outcome = line.take(captain, "Thanks");
        QCOMPARE(readers(outcome), std::vector<std::string>{captain});
        QCOMPARE(outcome.texts[0].body,
                 std::string("Queen: not sent. 72345 is no number in E.164, so nothing goes there."));
        line.take("+442079460100", "Hello");
        const TextOutcome chosen = line.take(captain, "0100 We sail");
        QCOMPARE(readers(chosen), std::vector<std::string>{captain});
        QVERIFY(chosen.texts[0].body.find("is in GB") != std::string::npos);
        QVERIFY(chosen.events[0].why.find("goes to nobody") != std::string::npos);
    }

    void whatOfAnAnswerDoesNotGoIsSaid()
    {
        Line line;
        line.take(harbor, "Which berth?");
        const TextOutcome picture = line.take(captain, "", {}, 1);
        QCOMPARE(readers(picture), std::vector<std::string>{captain}); // an empty text would be refused
        QVERIFY(picture.texts[0].body.find("not sent. Pictures") != std::string::npos);
        QCOMPARE(picture.events[0].kind, EventKind::MessageReceived);
        const TextOutcome both = line.take(captain, "This one", {}, 1);
        QCOMPARE(readers(both), (std::vector<std::string>{harbor, captain}));
        QCOMPARE(both.texts[1].body, std::string("Queen: your words went to +16195550177. Pictures and other "
                                                 "attachments are not passed on."));
        QVERIFY(line.take(captain, " \n").texts[0].body.ends_with("not sent. There were no words."));
    }

    void aLostAnswerIsToldToItsWriter()
    {
        Line line;
        line.take(harbor, "Still on?");
        const std::string id = line.take(captain, "Yes").texts[0].id;
        const TextOutcome told = line.lose({id, number, harbor, "The carrier gave up.", 30003, false});
        QCOMPARE(readers(told), std::vector<std::string>{captain});
        QCOMPARE(told.texts[0].body, std::string("Queen: your answer to +16195550177 did not arrive. The "
                                                 "carrier gave up."));
        QVERIFY(line.lose({"CA1.missed.captain", number, captain, "No.", 30003, false}).texts.empty());
    }

    void theCarrierKnowsOfAStopThatWasNotHeard()
    {
        Line line;
        const TextOutcome told =
            line.lose({"console.1", number, harbor, "Refused.", stoppedAtCarrier, false});
        QCOMPARE(kinds(told), std::vector{EventKind::TextsStopped});
        QVERIFY(line.book.isStopped(number, harbor));
        QVERIFY(line.lose({"console.2", number, harbor, "Refused.", stoppedAtCarrier, false}).events.empty());
        line.lose({"CA1.missed.captain", number, captain, "Refused.", stoppedAtCarrier, false});
        QCOMPARE(line.book.stops().at(0).contact.value, std::string("captain"));
        line.take(harbor, "START");
        QVERIFY(!line.book.isStopped(number, harbor));
    }

    void withoutAnAnswerInThePlanNothingIsPassedOn()
    {
        Line line(R"(, "sms": {"forwardTo": ["captain"]})");
        const TextOutcome forwarded = line.take(harbor, "Hello");
        QVERIFY(forwarded.texts[0].body.ends_with("to Queen: Hello"));
        QVERIFY(line.take(captain, "We sail").texts.empty());
    }

    void withoutForwardingATextIsKept()
    {
        Line line("");
        const TextOutcome outcome = line.take(stranger, "Hello");
        QCOMPARE(kinds(outcome), std::vector{EventKind::MessageReceived});
        QVERIFY(outcome.texts.empty());
        QVERIFY(outcome.events[0].why.find("kept for the console") != std::string::npos);
    }

    void whoWritesWithoutANumberCannotBeAnswered()
    {
        Line line;
        QCOMPARE(line.take("72345", "Your code is 1").texts[0].body,
                 std::string("72345 to Queen: Your code is 1\nThis sender cannot be answered by text."));
    }

    void attachmentsAreToldOf()
    {
        Line line;
        QVERIFY(line.take(harbor, "Look", {}, 2).texts[0].body.find("(2 attachments, not forwarded)") !=
                std::string::npos);
    }

    void aLongTextIsCutToWhatTheCarrierTakes()
    {
        Line line;
        std::string body;
        for (int i = 0; i < 800; ++i)
            body += "🚢"; // two units each
        const std::string sent = line.take(harbor, body).texts[0].body;
        QVERIFY(QString::fromStdString(sent).size() <= 1600);
        QVERIFY(QString::fromStdString(sent).size() > 1595);
        QVERIFY(!QString::fromStdString(sent).contains(QChar::ReplacementCharacter));
        QVERIFY(sent.ends_with("...\nReply to answer."));
    }

    void anAnswerIsForTheBusinessItWasForwardedFrom()
    {
        TextBook book;
        Event received;
        received.kind = EventKind::MessageReceived;
        received.tenant = TenantId("qdn");
        received.from = harbor;
        received.to = number;
        received.contacts = {ContactId("captain")};
        book.apply(received);
        QCOMPARE(book.conversations(TenantId("qdn"), number, ContactId("captain")).size(), std::size_t(1));
        QVERIFY(book.conversations(TenantId("qdn"), "+16195550102", ContactId("captain")).empty());
        QVERIFY(book.conversations(TenantId("venue"), number, ContactId("captain")).empty());
        QVERIFY(book.conversations(TenantId("qdn"), number, ContactId("office")).empty());
    }
};

QTEST_APPLESS_MAIN(TextIntakeTest)
#include "TextIntakeTest.moc"
