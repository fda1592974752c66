// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/ApiKeyDoor.h"

#include <QTemporaryDir>
#include <QTest>

using namespace ringdown;
using namespace std::chrono_literals;
using namespace test;
using nlohmann::json;
using relay::HttpReply;
using relay::KeySource;
using relay::OfferedKey;
using rest::KeyReach;

/// What is asked about the key in service, how often, and what follows.
class ApiKeyWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anUnknownKeyIsAskedAboutEveryMinuteThenEveryHour();
    void aMainKeyFoundLaterIsDropped();
    void aMainKeyFromTheApiIsForgotten();
    void aStandardKeyRaisesAnAlarmUntilItIsReplaced();
    void aRevokedKeyRaisesAnAlarm();
    void aRefusalIsLookedIntoAtOnceButOnceAMinute();
    void anAnswerAboutTheKeyBeforeIsIgnored();
    void probingAsksNow();
};

void ApiKeyWatchTest::anUnknownKeyIsAskedAboutEveryMinuteThenEveryHour()
{
    ApiKeyDoor door;
    door.probe.answer = Error{ErrorCode::Unavailable, "no route"};
    door.begin();
    QCOMPARE(door.probe.asked.size(), 1u);
    QVERIFY(door.show()["key"] == firstSid && door.show()["reach"].is_null());
    door.executor.advance(5min + 1s);
    QCOMPARE(door.probe.asked.size(), 6u);
    door.probe.answer = restricted;
    door.executor.advance(1min);
    QCOMPARE(door.probe.asked.size(), 7u);
    QVERIFY(door.show()["reach"]["accepted"] == true);
    QVERIFY(door.show()["uses"] == 7);
    door.executor.advance(59min);
    QCOMPARE(door.probe.asked.size(), 7u);
    door.executor.advance(2min);
    QCOMPARE(door.probe.asked.size(), 8u);
    QVERIFY(door.told.empty());
}

void ApiKeyWatchTest::aMainKeyFoundLaterIsDropped()
{
    ApiKeyDoor door;
    door.probe.answer = Error{ErrorCode::Unavailable, "no route"};
    door.begin();
    door.probe.answer = mainKey;
    door.executor.advance(1min);
    QVERIFY(door.show()["key"].is_null());
    QCOMPARE(door.told.size(), 2u);
    QCOMPARE(door.told[0].kind, EventKind::RelayAlarm);
    QCOMPARE(door.told[0].what, std::string("api-key"));
    QVERIFY(door.told[0].why.find("take it out of the relay's environment") != std::string::npos);
    QCOMPARE(door.told[1].what, std::string("api-key.dropped"));
    door.executor.advance(2h);
    QCOMPARE(door.probe.asked.size(), 2u); // it is not used again
    door.probe.answer = restricted;
    QCOMPARE(door.put().status, 200);
    QCOMPARE(door.told.back().kind, EventKind::RelayAlarmCleared);
}

void ApiKeyWatchTest::aMainKeyFromTheApiIsForgotten()
{
    const QTemporaryDir folder;
    ApiKeyDoor door(folder.path().toStdString());
    door.probe.answer = restricted;
    QCOMPARE(door.put().status, 200);
    door.probe.answer = mainKey; // somebody changed what it may do
    door.executor.advance(1h);
    QVERIFY(door.show()["key"].is_null());
    QVERIFY(!door.file.read()->apiKey);
    QCOMPARE(door.store.events().back().what, std::string("api-key.dropped"));
    QCOMPARE(door.store.events().back().by, std::string("ringdown-relay"));
}

void ApiKeyWatchTest::aStandardKeyRaisesAnAlarmUntilItIsReplaced()
{
    ApiKeyDoor door;
    door.begin(standard);
    QCOMPARE(door.told.size(), 1u);
    QCOMPARE(door.told[0].kind, EventKind::RelayAlarm);
    QVERIFY(door.told[0].why.find("could point the numbers elsewhere") != std::string::npos);
    door.probe.answer = standard;
    door.executor.advance(3h);
    QCOMPARE(door.told.size(), 1u); // once
    door.probe.answer = restricted;
    QCOMPARE(door.put().status, 200);
    QCOMPARE(door.told.size(), 2u);
    QCOMPARE(door.told[1].kind, EventKind::RelayAlarmCleared);
}

void ApiKeyWatchTest::aRevokedKeyRaisesAnAlarm()
{
    ApiKeyDoor door;
    door.begin(restricted);
    door.probe.answer = refused;
    door.executor.advance(1h);
    QCOMPARE(door.told.size(), 1u);
    QVERIFY(door.told[0].why.find("does not accept API key " + firstSid) != std::string::npos);
    QVERIFY(door.show()["key"] == firstSid && door.show()["reach"]["accepted"] == false);
}

void ApiKeyWatchTest::aRefusalIsLookedIntoAtOnceButOnceAMinute()
{
    ApiKeyDoor door;
    door.begin(restricted);
    door.probe.answer = refused;
    for (int i = 0; i < 5; ++i)
        door.watch.noteRefusal();
    door.executor.run();
    QCOMPARE(door.probe.asked.size(), 1u);
    QCOMPARE(door.told.size(), 1u);
    door.probe.answer = restricted;
    door.executor.advance(1min);
    door.watch.noteRefusal();
    door.executor.run();
    QCOMPARE(door.probe.asked.size(), 2u);
    QCOMPARE(door.told.back().kind, EventKind::RelayAlarmCleared);
}

void ApiKeyWatchTest::anAnswerAboutTheKeyBeforeIsIgnored()
{
    ApiKeyDoor door;
    door.begin();
    QCOMPARE(door.probe.waiting.size(), 1u);
    door.probe.answer = restricted;
    QCOMPARE(door.put().status, 200);
    door.probe.waiting.front()(mainKey);
    door.executor.run();
    QVERIFY(door.show()["key"] == secondSid);
    QVERIFY(door.told.empty());
}

void ApiKeyWatchTest::probingAsksNow()
{
    ApiKeyDoor door;
    door.begin(restricted);
    door.probe.answer = standard;
    const HttpReply reply = door.ask("POST", "/api/v1/api-key/probe", "{}");
    QCOMPARE(reply.status, 200);
    QVERIFY(json::parse(reply.body)["reach"]["listsNumbers"] == true);
    QCOMPARE(door.told.size(), 1u);
    door.probe.answer = mainKey;
    const HttpReply dropped = door.ask("POST", "/api/v1/api-key/probe", "{}");
    QCOMPARE(dropped.status, 200);
    QVERIFY(json::parse(dropped.body)["key"].is_null());
}

QTEST_GUILESS_MAIN(ApiKeyWatchTest)
#include "ApiKeyWatchTest.moc"
