// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/OnceRequests.h"
#include "tests/support/ApiDoor.h"
#include "tests/support/FakeStore.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::test;
using relay::HttpReply;

namespace {

constexpr const char *deeds = "/api/v1/deeds";

/// Routes that do something, and how often they did.
struct Office {
    explicit Office(FakeStore &log)
        : once(log, executor)
    {
        const auto function = [this, &log](const relay::ApiRequest &request, const relay::Reply &reply) {
            ++done;
            HttpReply answer = relay::jsonReply(status, "{\"deed\":" + std::to_string(done) + '}');
            answer.headers.emplace_back("Location", "/deeds/" + std::to_string(done));
            answer.headers.emplace_back("ETag", '"' + std::to_string(done) + '"');
            if (request.body == "begins" || request.body == "writes")
                write(log, request, answer);
            if (request.body == "slowly" || request.body == "begins")
                slow.push_back([reply, answer] { reply(answer); });
            else
                reply(answer);
        };
        table.add(relay::Access::Operator, relay::Method::Post, deeds, function);
        table.add(relay::Access::Admin, relay::Method::Post, "/api/v1/secrets", function);
        once.guard(table);
    }

    static void write(FakeStore &log, const relay::ApiRequest &request, const HttpReply &answer)
    {
        store::Record record;
        Event event;
        event.at = Instant::fromSeconds(1'795'716'000);
        record.events = {event};
        if (request.body == "begins")
            relay::keepBegun(record, request.once, relay::problem(409, "it was begun"));
        else
            relay::keepAnswer(record, request.once, answer);
        log.append(std::move(record), [](const Result<store::Committed> &) {});
    }

    HttpReply press(const std::string &key, const std::string &body = "{}", const std::string &path = deeds)
    {
        return ask(table, executor, {"POST", path, {}, {{"idempotency-key", key}}, body});
    }

    HandExecutor executor;
    relay::OnceRequests once;
    relay::RouteTable table;
    int done = 0;
    int status = 202;
    std::vector<std::function<void()>> slow;
};

} // namespace

/// What a client may repeat when an answer was lost.
class OnceRequestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameKeyGetsTheFirstAnswer()
    {
        FakeStore log;
        Office office(log);
        const HttpReply first = office.press("a");
        const HttpReply again = office.press("a");
        QCOMPARE(office.done, 1);
        QCOMPARE(first.status, 202);
        QVERIFY(again.status == first.status && again.body == first.body && again.headers == first.headers);
        QCOMPARE(office.press("b").body, std::string("{\"deed\":2}"));
    }

    void withoutAKeyEveryRequestIsItsOwn()
    {
        FakeStore log;
        Office office(log);
        ask(office.table, office.executor, {"POST", deeds, {}, {}, "{}"});
        ask(office.table, office.executor, {"POST", deeds, {}, {}, "{}"});
        QCOMPARE(office.done, 2);
    }

    void anotherRequestUnderTheKeyIsRefused()
    {
        FakeStore log;
        Office office(log);
        office.press("a");
        QCOMPARE(office.press("a", "{\"other\":1}").status, 422);
        QCOMPARE(office.done, 1);
        Office next(log); // also by what the log says
        QCOMPARE(next.press("a", "{\"other\":1}").status, 422);
        QCOMPARE(next.done, 0);
        QCOMPARE(next.press("a").status, 202);
    }

    void theHeadersThatSayWhatIsDoneAreOfTheRequest_data()
    {
        QTest::addColumn<QString>("header");
        QTest::newRow("the revision that is replaced") << "if-match";
        QTest::newRow("the words for the history") << "ringdown-note";
    }
    void theHeadersThatSayWhatIsDoneAreOfTheRequest()
    {
        QFETCH(QString, header);
        FakeStore log;
        Office office(log);
        const auto press = [&](const std::string &value) {
            return ask(office.table, office.executor,
                       {"POST", deeds, {}, {{"idempotency-key", "a"}, {header.toStdString(), value}}, "{}"});
        };
        QCOMPARE(press("\"4\"").status, 202);
        QCOMPARE(press("\"5\"").status, 422);
        QCOMPARE(office.press("a").status, 422);
        QCOMPARE(press("\"4\"").status, 202);
        QCOMPARE(office.done, 1);
    }

    void aRestartForgetsNone()
    {
        FakeStore log;
        Office before(log);
        const HttpReply first = before.press("a");
        Office after(log);
        const HttpReply again = after.press("a");
        QCOMPARE(after.done, 0);
        QVERIFY(again.status == first.status && again.body == first.body);
        QVERIFY(again.headers == first.headers && again.contentType == first.contentType);
    }

    void whoAsksMeanwhileWaitsForTheFirst()
    {
        FakeStore log;
        Office office(log);
        std::vector<std::shared_ptr<std::optional<HttpReply>>> replies;
        for (int i = 0; i < 32; ++i)
            replies.push_back(send(office.table, {"POST", deeds, {}, {{"idempotency-key", "a"}}, "slowly"}));
        office.executor.run();
        QCOMPARE(office.done, 1);
        QVERIFY(!replies.front()->has_value());
        office.slow.front()();
        office.executor.run();
        for (const auto &reply : replies)
            QCOMPARE(reply->value().body, std::string("{\"deed\":1}"));
    }

    void whatWasRefusedDidNothingAndIsAskedAgain_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 409, 429, 503})
            QTest::newRow(std::to_string(status).c_str()) << status;
    }
    void whatWasRefusedDidNothingAndIsAskedAgain()
    {
        QFETCH(int, status);
        FakeStore log;
        Office office(log);
        office.status = status;
        QCOMPARE(office.press("a").status, status);
        office.status = 202;
        QCOMPARE(office.press("a").status, 202);
        QCOMPARE(office.done, 2);
    }

    void aLogThatDoesNotReadRefusesRatherThanDoesItTwice()
    {
        FakeStore log;
        Office before(log);
        before.press("a");
        Office after(log);
        log.setReadError(Error{ErrorCode::Unavailable, "disk"});
        QCOMPARE(after.press("a").status, 503);
        QCOMPARE(after.done, 0);
    }

    void anAnswerWithASecretIsKeptNowhere()
    {
        FakeStore log;
        Office office(log);
        office.press("a", "{}", "/api/v1/secrets");
        office.press("a", "{}", "/api/v1/secrets");
        QCOMPARE(office.done, 2);
    }

    void aKeyIsPlainAscii_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("a blank") << QByteArray("a b");
        QTest::newRow("other letters") << QByteArray("\xC3\xA9");
        QTest::newRow("too long") << QByteArray(256, 'a');
    }
    void aKeyIsPlainAscii()
    {
        QFETCH(QByteArray, key);
        FakeStore log;
        Office office(log);
        QCOMPARE(office.press(key.toStdString()).status, 400);
        QCOMPARE(office.done, 0);
    }

    void anAnswerThatIsWrittenWithTheDeedIsNotWrittenAgain()
    {
        FakeStore log;
        Office office(log);
        const HttpReply first = office.press("a", "writes");
        QCOMPARE(log.events().size(), std::size_t(1));
        Office after(log);
        const HttpReply again = after.press("a", "writes");
        QCOMPARE(after.done, 0);
        QVERIFY(again.status == first.status && again.body == first.body && again.headers == first.headers);
        QCOMPARE(after.press("a", "{}").status, 422);
    }

    void whatWasBegunIsNotBegunAgain()
    {
        FakeStore log;
        Office killed(log);
        killed.press("a", "begins");
        Office after(log);
        QCOMPARE(after.press("a", "begins").status, 409);
        QCOMPARE(after.press("a", "begins").status, 409);
        QCOMPARE(after.press("a", "{}").status, 422);
        QCOMPARE(after.done, 0);
        killed.slow.front()(); // it was not killed after all
        killed.executor.run();
        Office last(log);
        QCOMPARE(last.press("a", "begins").body, std::string("{\"deed\":1}"));
        QCOMPARE(last.done, 0);
    }

    void aLogThatKnewTheKeyTellsItsAnswer()
    {
        store::Committed committed;
        committed.isRepeat = true;
        committed.storedAnswer = relay::storedAnswer({}, relay::jsonReply(202, "{\"deed\":1}"));
        QCOMPARE(relay::answerOf(committed, relay::jsonReply(202, "{\"deed\":2}")).body,
                 std::string("{\"deed\":1}"));
        QCOMPARE(relay::answerOf({}, relay::jsonReply(202, "{\"deed\":2}")).body,
                 std::string("{\"deed\":2}"));
    }

    void theOldestAreLeftToTheLog()
    {
        FakeStore log;
        Office office(log);
        for (std::size_t i = 0; i <= relay::OnceRequests::mostRemembered; ++i)
            office.press(std::to_string(i));
        const int before = office.done;
        QCOMPARE(office.press("0").body, std::string("{\"deed\":1}"));
        QCOMPARE(office.done, before);
    }
};

QTEST_GUILESS_MAIN(OnceRequestsTest)
#include "OnceRequestsTest.moc"
