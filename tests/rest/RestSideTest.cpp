// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/rest/RestSide.h"
#include "core/twilio/Form.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ringdown;
using namespace ringdown::carrier;

namespace {

const std::string accountSid = "AC" + std::string(32, '1');
const std::string primary(32, 'a');
const std::string base = "/2010-04-01/Accounts/" + accountSid;

RestAccount sampleAccount()
{
    RestAccount account;
    account.sid = accountSid;
    account.primaryToken = primary;
    account.numbers = {"+16195550100", "+16195550200", "+16195550300"};
    const auto add = [&](const std::string &digits, AccountKey::Type type,
                         std::set<std::string> permissions) {
        const std::string sid = "SK" + std::string(32, digits[0]);
        account.keys[sid] = {sid, "secret-" + digits, digits, type, std::move(permissions), {}, 0};
    };
    add("2", AccountKey::Type::Main, {});
    add("3", AccountKey::Type::Standard, {});
    add("4", AccountKey::Type::Restricted, {"/twilio/voice/calls/list", "/twilio/messaging/messages/*"});
    return account;
}

std::string basic(const std::string &user, const std::string &password)
{
    return "Basic " + QByteArray::fromStdString(user + ':' + password).toBase64().toStdString();
}

/// Who asks, by a word.
std::string authorizationOf(const QByteArray &who)
{
    if (who == "owner")
        return basic(accountSid, primary);
    if (who == "nobody")
        return {};
    if (who == "wrong")
        return basic(accountSid, std::string(32, 'b'));
    const QByteArray digit = who == "main" ? "2" : who == "standard" ? "3" : "4";
    return basic("SK" + std::string(32, digit[0]), "secret-" + digit.toStdString());
}

QJsonObject object(const RestReply &reply)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(reply.body)).object();
}

struct Town {
    RestReply ask(const QByteArray &who, const std::string &method, const std::string &path,
                  const twilio::FieldList &parameters = {})
    {
        const std::string encoded = twilio::encodeForm(parameters);
        const bool isPost = method == "POST";
        return side.answer(
            {method, path, isPost ? "" : encoded, isPost ? encoded : "", authorizationOf(who)});
    }

    RestSide side{sampleAccount(), [] { return Instant::fromSeconds(1'790'000'000); }, 7};
};

} // namespace

class RestSideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCredentialReachesWhatTheDocumentsSay_data()
    {
        QTest::addColumn<QByteArray>("who");
        QTest::addColumn<QByteArray>("resource");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        const QByteArray account = QByteArray::fromStdString(base);
        for (const QByteArray &resource :
             {account + ".json", account + "/Keys.json", account + "/IncomingPhoneNumbers.json",
              account + "/Calls.json", account + "/Messages.json"}) {
            const bool isForMasters = resource.endsWith("Keys.json") || resource == account + ".json";
            const bool isGranted = resource.endsWith("Calls.json") || resource.endsWith("Messages.json");
            const auto row = [&](const char *who, int status, int code) {
                QTest::addRow("%s %s", who, resource.constData())
                    << QByteArray(who) << resource << status << code;
            };
            row("owner", 200, 0);
            row("main", 200, 0);
            row("nobody", 401, 20003);
            row("wrong", 401, 20003);
            row("standard", isForMasters ? 401 : 200, isForMasters ? 20003 : 0);
            row("restricted", isGranted ? 200 : 401, isGranted ? 0 : isForMasters ? 20003 : 70051);
        }
    }
    void aCredentialReachesWhatTheDocumentsSay()
    {
        QFETCH(QByteArray, who);
        QFETCH(QByteArray, resource);
        QFETCH(int, status);
        QFETCH(int, code);
        Town town;
        const RestReply reply = town.ask(who, "GET", resource.toStdString());
        QCOMPARE(reply.status, status);
        QCOMPARE(object(reply)[QStringLiteral("code")].toInt(), code);
    }

    void aRefusalNamesTheMissingPermission()
    {
        Town town;
        const RestReply reply = town.ask("restricted", "GET", base + "/IncomingPhoneNumbers.json");
        QCOMPARE(object(reply)[QStringLiteral("message")].toString(),
                 QStringLiteral("Authorization Error: required permission "
                                "twilio/phone-numbers/incoming-phone-numbers/list is missing"));
    }

    void aTranscriptionIsDeletedOnceAndByWhoMay()
    {
        Town town;
        const std::string path = base + "/Transcriptions/TR" + std::string(32, 'a') + ".json";
        QCOMPARE(town.ask("restricted", "DELETE", path).status, 401);
        town.side.account.deletesTranscriptions = false;
        const RestReply refused = town.ask("standard", "DELETE", path);
        QCOMPARE(refused.status, 403);
        QCOMPARE(object(refused)[QStringLiteral("code")].toInt(), 20003);
        town.side.account.deletesTranscriptions = true;
        QCOMPARE(town.ask("standard", "DELETE", path).status, 204);
        QCOMPARE(town.ask("standard", "DELETE", path).status, 404);
        QCOMPARE(town.ask("standard", "DELETE", base + "/Transcriptions/TR1.json").status, 404);
        QCOMPARE(town.side.account.deletedTranscriptions.size(), std::size_t(1));
    }

    void anUnknownParameterOrPathIsNoticed()
    {
        Town town;
        QCOMPARE(town.ask("owner", "GET", base + "/Calls.json", {{"Pagesize", "1"}}).status, 400);
        QCOMPARE(town.ask("owner", "POST", base + "/Keys.json", {{"KeyType", "restricted"}}).status, 400);
        QCOMPARE(town.ask("owner", "GET", base + "/Call.json").status, 404);
        QCOMPARE(town.ask("owner", "GET", "/2010-04-01/Accounts/AC" + std::string(32, '9') + ".json").status,
                 404);
    }

    void aListComesInPages()
    {
        Town town;
        const QJsonObject first =
            object(town.ask("owner", "GET", base + "/IncomingPhoneNumbers.json", {{"PageSize", "2"}}));
        QCOMPARE(first[QStringLiteral("incoming_phone_numbers")].toArray().size(), 2);
        QCOMPARE(first[QStringLiteral("next_page_uri")].toString().toStdString(),
                 base + "/IncomingPhoneNumbers.json?PageSize=2&Page=1&PageToken=PA1");
        const QJsonObject second = object(town.ask("owner", "GET", base + "/IncomingPhoneNumbers.json",
                                                   {{"PageSize", "2"}, {"Page", "1"}, {"PageToken", "PA1"}}));
        QCOMPARE(second[QStringLiteral("incoming_phone_numbers")].toArray().size(), 1);
        QVERIFY(second[QStringLiteral("next_page_uri")].isNull());
    }

    void aTextIsTakenShownAndListedByItsPeople()
    {
        Town town;
        const auto send = [&](const std::string &to, const std::string &body) {
            return town.ask("restricted", "POST", base + "/Messages.json",
                            {{"To", to}, {"From", "+16195550100"}, {"Body", body}});
        };
        const RestReply sent = send("+16195550111", "Missed call.");
        QCOMPARE(sent.status, 201);
        QCOMPARE(object(sent)[QStringLiteral("status")].toString(), QStringLiteral("queued"));
        const std::string sid = object(sent)[QStringLiteral("sid")].toString().toStdString();
        QCOMPARE(object(town.ask("restricted", "GET",
                                 base + "/Messages/" + sid + ".json"))[QStringLiteral("date_created")]
                     .toString(),
                 QStringLiteral("Mon, 21 Sep 2026 14:13:20 +0000"));
        send("+16195550122", "Another.");
        const QJsonObject list = object(town.ask("restricted", "GET", base + "/Messages.json",
                                                 {{"To", "+16195550111"}, {"From", "+16195550100"}}));
        QCOMPARE(list[QStringLiteral("messages")].toArray().size(), 1);
        QCOMPARE(object(town.ask("restricted", "GET", base + "/Messages.json",
                                 {{"DateSent>", "2026-09-22"}}))[QStringLiteral("messages")]
                     .toArray()
                     .size(),
                 0);
        const QJsonObject page = object(town.ask("restricted", "GET", base + "/Messages.json",
                                                 {{"From", "+16195550100"}, {"PageSize", "1"}}));
        QCOMPARE(
            page[QStringLiteral("messages")].toArray().first().toObject()[QStringLiteral("body")].toString(),
            QStringLiteral("Another.")); // newest first
        QCOMPARE(page[QStringLiteral("next_page_uri")].toString().toStdString(),
                 base + "/Messages.json?From=%2B16195550100&PageSize=1&Page=1&PageToken=PA1");
    }

    void aTextIsRefusedAsTheDocumentsSay_data()
    {
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        const QByteArray ours("+16195550100");
        QTest::newRow("no receiver") << QByteArray() << ours << QByteArray("a") << 21604;
        QTest::newRow("no words") << QByteArray("+16195550111") << ours << QByteArray() << 21602;
        QTest::newRow("too long") << QByteArray("+16195550111") << ours << QByteArray(1601, 'a') << 21617;
        QTest::newRow("not our number")
            << QByteArray("+16195550111") << QByteArray("+16195559999") << QByteArray("a") << 21606;
        QTest::newRow("no number") << QByteArray("captain") << ours << QByteArray("a") << 21211;
        QTest::newRow("magic") << QByteArray("+15005550009") << ours << QByteArray("a") << 21614;
        QTest::newRow("said STOP") << QByteArray("+16195550199") << ours << QByteArray("a") << 21610;
    }

    void aTextIsRefusedAsTheDocumentsSay()
    {
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, body);
        Town town;
        town.side.texts().stop("+16195550199", "+16195550100");
        const RestReply reply =
            town.ask("owner", "POST", base + "/Messages.json",
                     {{"To", to.toStdString()}, {"From", from.toStdString()}, {"Body", body.toStdString()}});
        QCOMPARE(reply.status, 400);
        QTEST(object(reply)[QStringLiteral("code")].toInt(), "code");
        QVERIFY(town.side.texts().all().empty());
    }

    void aCallIsTakenListedAndEnded()
    {
        Town town;
        const RestReply made = town.ask("owner", "POST", base + "/Calls.json",
                                        {{"To", "+16195550111"},
                                         {"From", "+16195550100"},
                                         {"Url", "https://relay.example.net/twilio/voice"},
                                         {"StatusCallbackEvent", "ringing"},
                                         {"StatusCallbackEvent", "answered"}});
        QCOMPARE(made.status, 201);
        const std::string sid = object(made)[QStringLiteral("sid")].toString().toStdString();
        QCOMPARE(object(town.ask("owner", "GET", base + "/Calls.json",
                                 {{"To", "+16195550111"}}))[QStringLiteral("calls")]
                     .toArray()
                     .size(),
                 1);
        const std::string path = base + "/Calls/" + sid + ".json";
        QCOMPARE(object(town.ask("owner", "POST", path, {{"Status", "canceled"}}))[QStringLiteral("status")]
                     .toString(),
                 QStringLiteral("canceled"));
        QCOMPARE(object(town.ask("owner", "POST", path, {{"Status", "completed"}}))[QStringLiteral("code")]
                     .toInt(),
                 21220);
        QCOMPARE(town.ask("owner", "POST", base + "/Calls/CA9.json", {{"Status", "completed"}}).status, 404);
    }

    void promotingRetiresTheOldTokenAndChangesTheSigningKey()
    {
        Town town;
        std::optional<std::string> signedBy;
        town.side.whenPromoted([&](const twilio::WebhookKey &key) { signedBy = key.id(); });
        QCOMPARE(town.ask("owner", "POST", "/v1/AuthTokens/Promote").status, 404);
        const RestReply made = town.ask("owner", "POST", "/v1/AuthTokens/Secondary");
        QCOMPARE(made.status, 201);
        const std::string secondary =
            object(made)[QStringLiteral("secondary_auth_token")].toString().toStdString();
        QCOMPARE(secondary.size(), 32U);
        QCOMPARE(town.ask("owner", "POST", "/v1/AuthTokens/Secondary").status, 400);
        const auto asksAccount = [&](const std::string &token) {
            return town.side.answer({"GET", base + ".json", "", "", basic(accountSid, token)}).status;
        };
        QCOMPARE(asksAccount(secondary), 200);
        QCOMPARE(asksAccount(primary), 200);
        QVERIFY(!signedBy);
        QCOMPARE(town.ask("owner", "POST", "/v1/AuthTokens/Promote").status, 200);
        QCOMPARE(asksAccount(secondary), 200);
        QCOMPARE(asksAccount(primary), 401);
        QCOMPARE(*signedBy, twilio::WebhookKey::derive(Secret(secondary)).id());
    }

    void aSecondaryTokenCanBeTakenBack()
    {
        Town town;
        QCOMPARE(town.ask("owner", "DELETE", "/v1/AuthTokens/Secondary").status, 404);
        QCOMPARE(town.ask("owner", "POST", "/v1/AuthTokens/Secondary").status, 201);
        QCOMPARE(town.ask("standard", "DELETE", "/v1/AuthTokens/Secondary").status, 401);
        QCOMPARE(town.ask("owner", "DELETE", "/v1/AuthTokens/Secondary").status, 204);
        QVERIFY(!town.side.account.secondaryToken);
    }

    void iamMakesRestrictedKeysAndTellsTheirSecretOnce()
    {
        Town town;
        const RestReply made = town.ask(
            "owner", "POST", "/v1/Keys",
            {{"AccountSid", accountSid},
             {"FriendlyName", "relay"},
             {"KeyType", "restricted"},
             {"Policy", "{\"allow\":[\"/twilio/voice/calls/create\",\"/twilio/voice/calls/list\"]}"}});
        QCOMPARE(made.status, 201);
        const std::string sid = object(made)[QStringLiteral("sid")].toString().toStdString();
        QCOMPARE(object(made)[QStringLiteral("secret")].toString().size(), 32);
        QCOMPARE(town.side.account.keys.at(sid).permissions.size(), 2U);
        const RestReply shown = town.ask("owner", "GET", base + "/Keys/" + sid + ".json");
        QCOMPARE(shown.status, 200);
        QVERIFY(!object(shown).contains(QStringLiteral("secret")));
        QCOMPARE(town.ask("owner", "DELETE", "/v1/Keys/" + sid).status, 204);
        QCOMPARE(town.ask("owner", "DELETE", "/v1/Keys/" + sid).status, 404);
    }

    void iamRefusesWhatIsNoPolicy_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<int>("code");
        QTest::newRow("no JSON") << QByteArray("allow all") << 70001;
        QTest::newRow("nothing allowed") << QByteArray("{\"allow\":[]}") << 70001;
        QTest::newRow("a number") << QByteArray("{\"allow\":[1]}") << 70001;
        QTest::newRow("no such product") << QByteArray("{\"allow\":[\"/twilio/fake/calls/read\"]}") << 70002;
        QTest::newRow("no such action") << QByteArray("{\"allow\":[\"/twilio/voice/calls/eat\"]}") << 70002;
        QTest::newRow("another key") << QByteArray("{\"allow\":[\"/twilio/voice/calls/read\"],\"a\":1}")
                                     << 70001;
    }
    void iamRefusesWhatIsNoPolicy()
    {
        QFETCH(QByteArray, policy);
        QFETCH(int, code);
        Town town;
        const std::size_t before = town.side.account.keys.size();
        const RestReply reply = town.ask(
            "owner", "POST", "/v1/Keys",
            {{"AccountSid", accountSid}, {"KeyType", "restricted"}, {"Policy", policy.toStdString()}});
        QCOMPARE(reply.status, 400);
        QCOMPARE(object(reply)[QStringLiteral("code")].toInt(), code);
        QCOMPARE(town.side.account.keys.size(), before);
    }
};

QTEST_GUILESS_MAIN(RestSideTest)
#include "RestSideTest.moc"
