// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/voicemail/CarrierRecordings.h"
#include "core/carrier/rest/RestServer.h"

#include <QTest>

#include <future>

using namespace ringdown;
using namespace ringdown::relay;

namespace {

const std::string account = "AC00000000000000000000000000000001";
const std::string keySid = "SK0000000000000000000000000000d77a";
const std::string secret = "fakefakefakefakefakefakefakefake";
const std::string recording = "RE0123456789abcdef0123456789abcdef";
const std::string url = "https://api.twilio.com/2010-04-01/Accounts/" + account + "/Recordings/" + recording;

carrier::RestAccount accountWithKey(const std::set<std::string> &permissions)
{
    carrier::RestAccount made;
    made.sid = account;
    made.primaryToken = "0123456789abcdef0123456789abcdef";
    carrier::AccountKey key;
    key.sid = keySid;
    key.secret = secret;
    key.type = carrier::AccountKey::Type::Restricted;
    key.permissions = permissions;
    made.keys[keySid] = key;
    return made;
}

/// The simulated carrier behind a socket, and the relay's way to it.
struct Line {
    explicit Line(const std::set<std::string> &permissions = {"/twilio/voice/recordings/read",
                                                              "/twilio/voice/recordings/delete"})
        : side(
              accountWithKey(permissions), [] { return Instant::fromSeconds(1'795'716'000); }, 7)
    {
    }

    std::variant<rest::Media, rest::RestFailure> fetch(const std::string &password = secret)
    {
        return answerOf<std::variant<rest::Media, rest::RestFailure>>(
            [&](auto done) { recordings.fetch(key(password), url, done); });
    }
    std::optional<rest::RestFailure> remove(const std::string &sid = recording)
    {
        return answerOf<std::optional<rest::RestFailure>>(
            [&](auto done) { recordings.remove(key(secret), sid, done); });
    }

    carrier::RestSide side;
    carrier::RestServer server{side};
    CarrierRecordings recordings{{server.url()}};

private:
    static OfferedKey key(const std::string &password)
    {
        return {account, *secrets::ApiKey::make(keySid, Secret(password)), std::nullopt,
                KeySource::Environment};
    }
    template <typename Answer, typename Ask>
    Answer answerOf(Ask ask)
    {
        auto promise = std::make_shared<std::promise<Answer>>();
        auto answer = promise->get_future();
        ask([promise](const Answer &done) { promise->set_value(done); });
        if (!QTest::qWaitFor(
                [&] { return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready; },
                10'000))
            qFatal("no answer");
        return answer.get();
    }
};

} // namespace

class CarrierRecordingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRecordingIsFetchedAsMp3AndGoneWhenItIsDeleted()
    {
        Line line;
        const auto sound = line.fetch();
        const auto *media = std::get_if<rest::Media>(&sound);
        QVERIFY(media && media->contentType == "audio/mpeg");
        QVERIFY(media->bytes.starts_with("\xff\xf3") && media->bytes.size() > 4000);
        QVERIFY(!line.remove());
        QCOMPARE(line.side.account.deletedRecordings, std::set<std::string>{recording});
        const auto gone = line.fetch();
        QVERIFY(std::holds_alternative<rest::RestFailure>(gone));
        QCOMPARE(std::get<rest::RestFailure>(gone).trouble, rest::RestTrouble::NotFound);
        QVERIFY(!line.remove()); // what is not there any more is deleted
    }

    void aKeyWithoutThePermissionIsToldSo()
    {
        Line line({"/twilio/voice/calls/list"});
        const auto answer = line.fetch();
        QVERIFY(std::holds_alternative<rest::RestFailure>(answer));
        QCOMPARE(std::get<rest::RestFailure>(answer).trouble, rest::RestTrouble::Unauthorized);
        QVERIFY(line.remove().has_value());
    }

    void aWrongSecretFetchesNothing()
    {
        Line line;
        const auto answer = line.fetch("00000000000000000000000000000000");
        QVERIFY(std::holds_alternative<rest::RestFailure>(answer));
    }

    void whatIsNoIdIsNotAskedFor()
    {
        Line line;
        for (const char *sid : {"", "RE1", "../Keys/SK1", "RE0123456789abcdef0123456789abcde/"}) {
            const auto failure = line.remove(sid);
            QVERIFY2(failure && failure->trouble == rest::RestTrouble::Refused, sid);
        }
        QVERIFY(line.side.account.deletedRecordings.empty());
    }
};

QTEST_GUILESS_MAIN(CarrierRecordingsTest)
#include "CarrierRecordingsTest.moc"
