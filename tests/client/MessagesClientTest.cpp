// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/MessagesClient.h"
#include "core/client/MessageAnswers.h"
#include "tests/client/OneAnswerServer.h"

#include <QTest>

#include <functional>

using namespace ringdown;
using namespace ringdown::client;

namespace {

constexpr const char *voicemailJson =
    R"({"call":{"sid":"CA1","tenant":"qdn","from":"+12025550147","to":"+16195550100","startedAt":"2026-11-25T18:31:00Z","outcome":"voicemail"},
        "at":"2026-11-25T18:32:00Z","seconds":31,"sid":"RE1","transcript":"Call me","heardBy":"Dana","heardAt":"2026-11-25T18:40:00Z"})";

using Ask = std::function<void(MessagesClient &, std::function<void(int)>)>;

template <typename T>
WhenDone<T> statusTo(const std::function<void(int)> &done)
{
    return [done](const ApiResult<T> &result) { done(result ? 200 : result.failure.status); };
}

} // namespace

class MessagesClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requestsAreAsTheContractWrites_data()
    {
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *name, const Ask &ask, const char *line, const char *body,
                            const QByteArray &answer) {
            QTest::newRow(name) << ask << QByteArray(line) << QByteArray(body) << answer;
        };
        row(
            "voicemails", [](auto &c, auto done) { c.voicemails({"9"}, statusTo<VoicemailPage>(done)); },
            "GET /api/v1/voicemails?after=9&limit=200 ", "", R"({"voicemails":[],"next":null})");
        row(
            "voicemails of one caller",
            [](auto &c, auto done) {
                c.voicemails({{}, TenantId("qdn"), "+12025550147", 50}, statusTo<VoicemailPage>(done));
            },
            "GET /api/v1/voicemails?tenant=qdn&from=%2B12025550147&limit=50 ", "",
            R"({"voicemails":[],"next":null})");
        row(
            "sound", [](auto &c, auto done) { c.sound(CallSid("CA1"), "RE1", statusTo<Sound>(done)); },
            "GET /api/v1/voicemails/RE1/audio?call=CA1 ", "", "sound");
        row(
            "heard",
            [](auto &c, auto done) { c.markHeard(CallSid("CA1"), "RE1", "Dana", statusTo<Voicemail>(done)); },
            "POST /api/v1/voicemails/RE1/heard?call=CA1 ", R"({"by":"Dana"})",
            QByteArray(R"({"voicemail":)") + voicemailJson + '}');
        row(
            "delete",
            [](auto &c, auto done) { c.deleteVoicemail(CallSid("CA1"), "RE1", statusTo<Changed>(done)); },
            "DELETE /api/v1/voicemails/RE1?call=CA1 ", "", "");
        row(
            "threads", [](auto &c, auto done) { c.threads({}, statusTo<ThreadPage>(done)); },
            "GET /api/v1/threads ", "", R"({"threads":[],"next":null,"stops":[]})");
        row(
            "texts with one caller",
            [](auto &c, auto done) {
                c.threads({"7", TenantId("qdn"), "+12025550147", 50}, statusTo<ThreadPage>(done));
            },
            "GET /api/v1/threads?tenant=qdn&with=%2B12025550147&after=7&limit=50 ", "",
            R"({"threads":[],"next":null,"stops":[]})");
        row(
            "a picture of a text",
            [](auto &c, auto done) {
                c.medium({"MM1", 42, 1}, statusTo<Medium>(done));
            },
            "GET /api/v1/messages/MM1/media/1?seq=42 ", "", "picture");
        row(
            "send",
            [](auto &c, auto done) {
                c.sendText({TenantId("qdn"), "", "+12025550147", "Hello", "Dana"},
                           statusTo<WrittenText>(done));
            },
            "POST /api/v1/messages ", R"({"tenant":"qdn","to":"+12025550147","body":"Hello","by":"Dana"})",
            R"({"text":"console.1"})");
    }
    void requestsAreAsTheContractWrites()
    {
        QFETCH(Ask, ask);
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, answer);
        OneAnswerServer server(OneAnswerServer::json(200, answer));
        MessagesClient client({server.url(), Secret("a-token-for-tests-of-32-characters")});
        int status = -1;
        ask(client, [&](int done) { status = done; });
        QTRY_COMPARE(status, 200);
        const QByteArray request = server.requests().front();
        QVERIFY2(request.startsWith(line), request.constData());
        QVERIFY(request.endsWith("\r\n\r\n" + body));
        QVERIFY(request.contains("Authorization: Bearer a-token-for-tests-of-32-characters"));
    }

    void aVoicemailIsReadWhole()
    {
        const auto page =
            readVoicemails(std::string(R"({"voicemails":[)") + voicemailJson + R"(],"next":"7"})");
        QVERIFY(page && page->next == "7");
        const Voicemail &voicemail = page->voicemails.at(0);
        QVERIFY(voicemail.call.sid.value == "CA1" && voicemail.sid == "RE1" && voicemail.seconds == 31);
        QVERIFY(voicemail.transcript == "Call me" && voicemail.heardBy == "Dana");
        QVERIFY(voicemail.heardAt && *voicemail.heardAt - voicemail.at == std::chrono::minutes(8));
    }

    void aThreadIsReadWhole()
    {
        const auto page =
            readThreads(R"({"threads":[{"tenant":"qdn","number":"+16195550100","with":"+12025550147","texts":[
            {"seq":4,"at":"2026-11-25T18:31:00Z","way":"in","body":"Hello","by":"","contact":"","state":"received","why":"w","attachments":2,"sid":"MM1","media":["image/jpeg","",7],"forwardedTo":["captain"]},
            {"seq":5,"at":"2026-11-25T18:32:00Z","way":"out","body":"Yes","by":"Captain","contact":"captain","state":"failed","why":"no key","forwardedTo":[]}]}],
            "next":null,"stops":[{"tenant":"qdn","number":"+16195550100","phone":"+16195550133","contact":"lee","since":"2026-11-20T00:00:00Z"}]})");
        QVERIFY(page && !page->next);
        const Thread &thread = page->threads.at(0);
        QVERIFY(thread.with == "+12025550147" && thread.texts.size() == 2);
        QVERIFY(thread.texts[0].isIn() && thread.texts[0].forwardedTo.at(0).value == "captain");
        QVERIFY(!thread.texts[1].isIn() && thread.texts[1].state == TextState::Failed);
        QVERIFY(thread.texts[0].attachments == 2 && thread.texts[1].attachments == 0);
        QVERIFY(thread.texts[0].sid == "MM1" && thread.texts[1].media.empty());
        QCOMPARE(thread.texts[0].media, (std::vector<std::string>{"image/jpeg", "", ""}));
        QVERIFY(thread.texts[1].why == "no key" && thread.texts[1].by == "Captain");
        QVERIFY(page->stops.at(0).contact.value == "lee");
    }

    void whatIsNoAnswerIsNotUnderstood_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"", "[]", "{}", R"({"voicemails":1,"threads":1,"stops":[]})",
                                 R"({"voicemails":[{}],"threads":[{}],"stops":[]})",
                                 R"({"voicemails":[1],"threads":[1],"stops":[]})",
                                 R"({"voicemails":[{"call":{}}],"threads":[{"texts":[1]}],"stops":[]})"})
            QTest::newRow(json) << QByteArray(json);
    }
    void whatIsNoAnswerIsNotUnderstood()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!readVoicemails(json.toStdString()));
        QVERIFY(!readThreads(json.toStdString()));
        QVERIFY(!readWrittenText(json.toStdString()));
        QVERIFY(!readVoicemail(json.toStdString()));
    }

    void aRefusalKeepsItsWords()
    {
        OneAnswerServer server(OneAnswerServer::json(
            409, R"({"title":"Conflict","status":409,"detail":"This relay has no API key."})"));
        MessagesClient client({server.url(), Secret("a-token-for-tests-of-32-characters")});
        std::optional<ApiFailure> failure;
        client.sound(CallSid("CA1"), "RE1",
                     [&](const ApiResult<Sound> &answer) { failure = answer.failure; });
        QTRY_VERIFY(failure);
        QVERIFY(failure->status == 409 && failure->error.detail == "This relay has no API key.");
    }
};

QTEST_GUILESS_MAIN(MessagesClientTest)
#include "MessagesClientTest.moc"
