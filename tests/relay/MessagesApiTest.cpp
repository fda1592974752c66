// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/MessagesApi.h"
#include "tests/support/ApiDoor.h"
#include "tests/support/FakeStore.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace ringdown;
using namespace ringdown::relay;
using nlohmann::json;

namespace {

struct House {
    test::FakeStore store;
    test::HandExecutor executor;
    MessagesApi api{store, executor};
    RouteTable table;

    House() { api.addRoutes(table); }
    HttpReply list(const std::string &path, std::vector<NamedText> query = {})
    {
        return test::ask(table, executor, {"GET", path, std::move(query), {}, {}});
    }
    Event happening(EventKind kind, const std::string &tenant, const std::string &sid = {}) const
    {
        Event event;
        event.at = executor.now();
        event.kind = kind;
        event.tenant = TenantId(tenant);
        event.call = CallSid(sid);
        return event;
    }
    void log(std::vector<Event> events)
    {
        store::Record record;
        record.events = std::move(events);
        store.append(std::move(record), {});
        executor.advance(std::chrono::minutes(1));
    }
    void logMessage(const std::string &body, const std::string &tenant = "qdn")
    {
        Event message = happening(EventKind::MessageReceived, tenant);
        message.from = "+16195550177";
        message.to = "+16195550100";
        message.body = body;
        log({message});
    }
    /// A call whose caller left a message of so many seconds, and how it reads.
    void logVoicemail(const std::string &sid, int seconds, const std::string &transcript = {})
    {
        Event recorded = happening(EventKind::VoicemailRecorded, "qdn", sid);
        recorded.seconds = seconds;
        recorded.sid = "RE" + sid;
        recorded.url = "https://api.example.net/RE" + sid;
        Event ended = happening(EventKind::CallEnded, "qdn", sid);
        ended.outcome = Outcome::Voicemail;
        std::vector<Event> events = {happening(EventKind::CallReceived, "qdn", sid), recorded, ended};
        if (!transcript.empty()) {
            events.push_back(happening(EventKind::VoicemailTranscribed, "qdn", sid));
            events.back().sid = recorded.sid;
            events.back().body = transcript;
        }
        log(std::move(events));
    }
};

} // namespace

class MessagesApiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void messagesAreListedNewestFirstInPages()
    {
        House house;
        for (const char *body : {"one", "two", "three"})
            house.logMessage(body);
        house.logVoicemail("CA1", 7);
        const json first = json::parse(house.list("/api/v1/messages", {{"limit", "2"}}).body);
        QCOMPARE(first["messages"].size(), 2U);
        QVERIFY(first["messages"][0]["body"] == "three" && first["messages"][1]["body"] == "two");
        QVERIFY(first["messages"][0]["kind"] == "message.received" && first["messages"][0]["seq"] == 3);
        const json second = json::parse(
            house.list("/api/v1/messages", {{"limit", "2"}, {"after", first["next"].get<std::string>()}})
                .body);
        QCOMPARE(second["messages"].size(), 1U);
        QVERIFY(second["messages"][0]["body"] == "one");
        QVERIFY(second["next"].is_null());
    }

    void messagesOfOneBusinessCanBeAskedFor()
    {
        House house;
        house.logMessage("to the ship");
        house.logMessage("to the venue", "venue");
        const json page = json::parse(house.list("/api/v1/messages", {{"tenant", "qdn"}}).body);
        QCOMPARE(page["messages"].size(), 1U);
        QVERIFY(page["messages"][0]["body"] == "to the ship");
    }

    void aVoicemailSaysWhereItIsAndWhoTookIt()
    {
        House house;
        house.logVoicemail("CA1", 7, "Call me back");
        house.logVoicemail("CA2", 9);
        Event claim = house.happening(EventKind::MissedClaimed, "qdn", "CA2");
        claim.by = "Dana";
        house.log({claim});
        const json page = json::parse(house.list("/api/v1/voicemails").body);
        QCOMPARE(page["voicemails"].size(), 2U);
        const json &newest = page["voicemails"][0];
        QVERIFY(newest["call"]["sid"] == "CA2" && newest["call"]["claimedBy"] == "Dana");
        QVERIFY(newest["seconds"] == 9 && newest["sid"] == "RECA2");
        QVERIFY(newest["url"] == "https://api.example.net/RECA2");
        QVERIFY(newest["transcript"].is_null());
        QVERIFY(page["voicemails"][1]["transcript"] == "Call me back");
        QVERIFY(page["next"].is_null());
    }

    void theVoicemailsOfOneCallerAreListed()
    {
        House house;
        for (const char *sid : {"CA1", "CA2"}) {
            Event received = house.happening(EventKind::CallReceived, "qdn", sid);
            received.from = std::string("+1619555017") + sid[2];
            house.logVoicemail(sid, 7);
            house.log({received});
        }
        const json page = json::parse(house.list("/api/v1/voicemails", {{"from", "+16195550171"}}).body);
        QCOMPARE(page["voicemails"].size(), 1U);
        QVERIFY(page["voicemails"][0]["sid"] == "RECA1");
        QCOMPARE(house.list("/api/v1/messages", {{"from", "+16195550171"}}).status, 400);
    }

    void aCallWithoutARecordingIsNoVoicemail()
    {
        House house;
        Event ended = house.happening(EventKind::CallEnded, "qdn", "CA1");
        ended.outcome = Outcome::Missed;
        house.log({house.happening(EventKind::CallReceived, "qdn", "CA1"), ended});
        QCOMPARE(json::parse(house.list("/api/v1/voicemails").body)["voicemails"].size(), 0U);
    }

    void aWrongParameterNamesItself_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("messages") << QByteArray("/api/v1/messages");
        QTest::newRow("voicemails") << QByteArray("/api/v1/voicemails");
    }
    void aWrongParameterNamesItself()
    {
        QFETCH(QByteArray, path);
        House house;
        for (const auto &[name, value] :
             {std::pair("limit", "501"), std::pair("colour", "red"), std::pair("after", "nowhere!")}) {
            const HttpReply reply = house.list(path.toStdString(), {{name, value}});
            QCOMPARE(reply.status, 400);
            QVERIFY2(reply.body.find(name) != std::string::npos, reply.body.c_str());
        }
    }

    void aLogThatDoesNotAnswerIsSaidSo()
    {
        House house;
        house.store.setReadError(Error{ErrorCode::Unavailable, "the disk is away"});
        for (const char *path : {"/api/v1/messages", "/api/v1/voicemails"})
            QCOMPARE(house.list(path).status, 503);
    }
};

QTEST_APPLESS_MAIN(MessagesApiTest)
#include "MessagesApiTest.moc"
