// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/messages/MessagesStage.h"
#include "ui/messages/Bubble.h"
#include "ui/messages/ConversationView.h"
#include "ui/messages/FolderTabs.h"
#include "ui/shell/RoleGate.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

using namespace ringdown;
using namespace ringdown::messages;
using tests::MessagesStage;
using tests::Unclaimed, tests::Texts;

/// Texts that are written in a thread, and what becomes of them.
class TextAnswersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextBackIsWrittenFromTheNumberThatWasCalled()
    {
        MessagesStage stage;
        stage.follow();
        stage.turnTo(Unclaimed);
        for (int row = 0; row < stage.rows(); ++row) {
            stage.choose(row);
            if (!stage.page->currentCall()->from.empty())
                break;
        }
        const CallSummary call = *stage.page->currentCall();
        stage.press(QStringLiteral("Text back…"));
        QVERIFY(stage.part<Composer>()->isVisible());
        QVERIFY(!stage.button(QStringLiteral("Send te&xt"))->isEnabled());
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("We call you at ten. – Dana"));
        stage.press(QStringLiteral("Send te&xt"));
        QCOMPARE(stage.relay.mail.sent.size(), std::size_t(1));
        const client::NewText sent = stage.relay.mail.sent.front();
        QVERIFY(sent.to == call.from && sent.from == call.to && sent.tenant == call.tenant &&
                sent.by == "Dana");
        QVERIFY(stage.part<QPlainTextEdit>()->toPlainText().isEmpty());
    }

    /// Where a notification of the desktop leads.
    void theTextsOfOneCallerAreShownWhateverWasShownBefore()
    {
        MessagesStage stage;
        stage.follow();
        QCOMPARE(stage.part<FolderTabs>()->currentIndex(), int(tests::Unheard));
        stage.page->showTexts({TenantId("qdn"), "+18585550131"});
        QCOMPARE(stage.part<FolderTabs>()->currentIndex(), int(Texts));
        QVERIFY(stage.list()->currentIndex().isValid());
        QCOMPARE(stage.part<ConversationView>()->route().with, std::string("+18585550131"));
    }

    void textsThatAreNotThereYetAreShownWhenTheyCome()
    {
        MessagesStage stage;
        stage.page->showTexts({TenantId("music-box"), "+16195550155"});
        stage.follow();
        QCOMPARE(stage.part<FolderTabs>()->currentIndex(), int(Texts));
        QCOMPARE(stage.part<ConversationView>()->route().with, std::string("+16195550155"));
        stage.choose(stage.list()->currentIndex().row() == 0 ? 1 : 0);
        const QModelIndex chosen = stage.list()->currentIndex();
        stage.page->reload();
        QCOMPARE(stage.list()->currentIndex(), chosen); // it was shown once
    }

    void aTextThatIsRefusedStaysWithTheReason()
    {
        MessagesStage stage;
        stage.relay.mail.sendFailure =
            client::ApiFailure{{ErrorCode::Conflict, "they wrote STOP"}, 409, "Conflict", {}};
        stage.follow();
        stage.turnTo(Texts);
        stage.choose(0);
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("Hello"));
        stage.press(QStringLiteral("Send te&xt"));
        QCOMPARE(stage.part<QPlainTextEdit>()->toPlainText(), QStringLiteral("Hello"));
        bool isSaid = false;
        for (const QLabel *label : stage.part<Composer>()->findChildren<QLabel *>())
            isSaid |=
                label->isVisible() && label->text().contains(QStringLiteral("was not sent. they wrote STOP"));
        QVERIFY(isSaid);
    }

    void aTextThatIsTriedAgainHasTheSameKey()
    {
        MessagesStage stage;
        stage.relay.mail.sendFailure =
            client::ApiFailure{{ErrorCode::Unavailable, "no answer"}, 0, "No answer", {}};
        stage.follow();
        stage.turnTo(Texts);
        stage.choose(0);
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("Hello"));
        stage.press(QStringLiteral("Send te&xt"));
        stage.press(QStringLiteral("Send te&xt"));
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("Hello!"));
        stage.press(QStringLiteral("Send te&xt"));
        stage.relay.mail.sendFailure.reset();
        stage.press(QStringLiteral("Send te&xt"));
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("Hello!"));
        stage.press(QStringLiteral("Send te&xt"));
        std::vector<std::string> keys;
        for (const client::NewText &text : stage.relay.mail.sent)
            keys.push_back(text.once);
        QCOMPARE(keys.size(), std::size_t(5));
        QVERIFY(!keys[0].empty() && keys[0] == keys[1]);
        QVERIFY(keys[2] != keys[1] && keys[3] == keys[2]); // another text, tried twice
        QVERIFY(keys[4] != keys[3]);                       // the same words once more, after they were sent
    }

    /// The answer of a send can be lost, and the text goes out all the same.
    void aTextWhoseAnswerIsLostIsNotSaidToBeUnsent()
    {
        MessagesStage stage;
        loseAnswers(stage);
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("Sent in an outage"));
        stage.press(QStringLiteral("Send te&xt"));
        QVERIFY(troubleOf(stage).startsWith(QStringLiteral("It is not known whether the text was sent.")));
        comesOut(stage, "Another one");
        QCOMPARE(stage.part<QPlainTextEdit>()->toPlainText(), QStringLiteral("Sent in an outage"));
        comesOut(stage, "Sent in an outage");
        QCOMPARE(stage.part<QPlainTextEdit>()->toPlainText(), QString());
        QCOMPARE(troubleOf(stage), QString());
    }

    void whatIsCorrectedAfterALostAnswerStays()
    {
        MessagesStage stage;
        loseAnswers(stage);
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("Helo"));
        stage.press(QStringLiteral("Send te&xt"));
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("Hello"));
        comesOut(stage, "Helo");
        QCOMPARE(stage.part<QPlainTextEdit>()->toPlainText(), QStringLiteral("Hello"));
        QCOMPARE(troubleOf(stage), QString());
    }

    void aLostAnswerIsFoundWhenItsCallerIsShownAgain()
    {
        MessagesStage stage;
        loseAnswers(stage);
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("Ok"));
        stage.press(QStringLiteral("Send te&xt"));
        stage.chooseCaller("+17605550188");
        comesOut(stage, "Ok");
        stage.chooseCaller("+18585550131");
        QCOMPARE(stage.part<QPlainTextEdit>()->toPlainText(), QString());
    }

    void eachThreadKeepsItsDraftAndTheKeyOfIt()
    {
        MessagesStage stage;
        stage.relay.mail.sendFailure =
            client::ApiFailure{{ErrorCode::Unavailable, "no answer"}, 0, "No answer", {}};
        stage.follow();
        stage.turnTo(Texts);
        const auto send = [&] { stage.press(QStringLiteral("Send te&xt")); };
        const auto keyOf = [&](std::size_t text) { return stage.relay.mail.sent.at(text).once; };
        stage.choose(0);
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("Ok"));
        send();
        stage.choose(1);
        QVERIFY(stage.part<QPlainTextEdit>()->toPlainText().isEmpty());
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("Ok"));
        send();
        stage.choose(0);
        QCOMPARE(stage.part<QPlainTextEdit>()->toPlainText(), QStringLiteral("Ok"));
        send();
        stage.choose(1);
        stage.relay.mail.sendFailure.reset();
        send();
        QVERIFY(stage.part<QPlainTextEdit>()->toPlainText().isEmpty());
        QVERIFY(keyOf(0) != keyOf(1));
        QCOMPARE(keyOf(2), keyOf(0));
        QCOMPARE(keyOf(3), keyOf(1));
    }

    void whatIsWrittenWhileATextGoesOutStays()
    {
        MessagesStage stage;
        stage.relay.mail.holdsTexts = true;
        stage.follow();
        stage.turnTo(Texts);
        stage.chooseCaller("+18585550131");
        auto *words = stage.part<QPlainTextEdit>();
        words->setPlainText(QStringLiteral("Ok"));
        stage.press(QStringLiteral("Send te&xt"));
        words->setPlainText(QStringLiteral("And bring a jacket"));
        stage.relay.mail.heldTexts.at(0)({client::WrittenText{"console.1"}, {}});
        QCOMPARE(words->toPlainText(), QStringLiteral("And bring a jacket"));
        stage.press(QStringLiteral("Send te&xt"));
        stage.chooseCaller("+17605550188");
        stage.relay.mail.heldTexts.at(1)({client::WrittenText{"console.2"}, {}});
        stage.chooseCaller("+18585550131");
        QVERIFY(words->toPlainText().isEmpty());
    }

    void wordsThatAreWrittenAnewAreAnotherText()
    {
        MessagesStage stage;
        stage.relay.mail.sendFailure =
            client::ApiFailure{{ErrorCode::Unavailable, "no answer"}, 0, "No answer", {}};
        stage.follow();
        stage.turnTo(Texts);
        stage.choose(0);
        auto *words = stage.part<QPlainTextEdit>();
        for (int i = 0; i < 2; ++i) {
            words->clear(); // the operator believes it went out
            QTest::keyClicks(words, QStringLiteral("Ok"));
            stage.press(QStringLiteral("Send te&xt"));
        }
        QVERIFY(stage.relay.mail.sent.at(0).once != stage.relay.mail.sent.at(1).once);
    }

    void aThreadShowsBothSidesAndWhoWroteStopGetsNothing()
    {
        MessagesStage stage;
        stage.follow();
        stage.turnTo(Texts);
        stage.chooseCaller("+18585550131");
        QTest::qWait(10); // what was shown before is gone
        QCOMPARE(stage.part<ConversationView>()->findChildren<Bubble *>().size(), 4);
        QVERIFY(stage.part<QPlainTextEdit>()->isEnabled());
        stage.chooseCaller("+17605550188");
        QTest::qWait(10);
        QCOMPARE(stage.part<ConversationView>()->findChildren<Bubble *>().size(), 2);
        QVERIFY(!stage.part<QPlainTextEdit>()->isEnabled());
    }

    void whatIsBeingWrittenSurvivesNews()
    {
        MessagesStage stage;
        stage.follow();
        stage.turnTo(Texts);
        stage.chooseCaller("+18585550131");
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("half a sen"));
        client::ThreadText news = stage.relay.mail.book.threads[0].texts[0];
        news.at = tests::sampleNow;
        stage.relay.mail.book.threads[0].texts.push_back(news);
        stage.page->reload();
        QTest::qWait(10);
        QCOMPARE(stage.part<ConversationView>()->findChildren<Bubble *>().size(), 5);
        QCOMPARE(stage.part<QPlainTextEdit>()->toPlainText(), QStringLiteral("half a sen"));
        stage.chooseCaller("+17605550188");
        QVERIFY(stage.part<QPlainTextEdit>()->toPlainText().isEmpty());
    }

    void whatIsBeingWrittenGoesOutFromWhereItWasBegun()
    {
        MessagesStage stage;
        stage.follow();
        stage.turnTo(Texts);
        stage.chooseCaller("+18585550131");
        const TextRoute begun = stage.part<ConversationView>()->route();
        stage.part<QPlainTextEdit>()->setPlainText(QStringLiteral("half a sen"));
        client::ThreadText news = stage.relay.mail.book.threads[0].texts[0];
        news.at = tests::sampleNow;
        stage.relay.mail.book.threads.push_back({begun.tenant, "+16195550109", begun.with, {news}});
        stage.page->reload();
        QCOMPARE(stage.part<QPlainTextEdit>()->toPlainText(), QStringLiteral("half a sen"));
        QVERIFY(stage.part<ConversationView>()->route() == begun);
        stage.chooseCaller("+17605550188");
        stage.chooseCaller("+18585550131");
        QCOMPARE(stage.part<QPlainTextEdit>()->toPlainText(), QStringLiteral("half a sen"));
        QVERIFY(stage.part<ConversationView>()->route() == begun);
        stage.part<QPlainTextEdit>()->clear();
        stage.page->reload();
        QCOMPARE(stage.part<ConversationView>()->route().number, std::string("+16195550109"));
    }

    void aViewerIsOfferedNoAnswer()
    {
        MessagesStage stage;
        auto *gate = new shell::RoleGate(&stage.window);
        gate->setRole(client::Role::Viewer);
        stage.follow();
        stage.choose(0);
        const QPushButton *answer = stage.button(QStringLiteral("Text back…"));
        QVERIFY(answer && !answer->isEnabled());
        QVERIFY2(answer->toolTip().startsWith(QStringLiteral("You are a viewer")),
                 qPrintable(answer->toolTip()));
        gate->setRole(client::Role::Operator);
        QVERIFY(answer->isEnabled());
    }

private:
    static void loseAnswers(MessagesStage &stage)
    {
        stage.relay.mail.sendFailure =
            client::ApiFailure{{ErrorCode::Unavailable, "no answer"}, 0, "No answer", {}};
        stage.follow();
        stage.turnTo(Texts);
        stage.chooseCaller("+18585550131");
    }

    static void comesOut(MessagesStage &stage, const std::string &words)
    {
        for (client::Thread &thread : stage.relay.mail.book.threads) {
            if (thread.with != "+18585550131")
                continue;
            client::ThreadText text = thread.texts.back();
            text.seq += 1;
            text.at = text.at + std::chrono::seconds(1);
            text.body = words;
            text.state = client::TextState::Delivered;
            thread.texts.push_back(text);
        }
        stage.page->reload();
    }

    static QString troubleOf(MessagesStage &stage)
    {
        for (const QLabel *label : stage.part<Composer>()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("not known")))
                return label->text();
        }
        return {};
    }
};

QTEST_MAIN(TextAnswersTest)
#include "TextAnswersTest.moc"
