// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Event.h"
#include "core/carrier/Carrier.h"
#include "core/carrier/rest/RestServer.h"
#include "core/twilio/WebhookPath.h"
#include "tests/support/HttpTransport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace ringdown;
using namespace Qt::StringLiterals;

namespace {

const std::string business = "+16195550100";
const std::string captain = "+16195550111";
const std::string office = "+16195550122";
const std::string caller = "+12025550110";
const std::string customer = "+12025550150";
constexpr const char *bearer = "operator-token-for-tests-0123456789abcdef";

constexpr const char *planText = R"({"format": 1, "tenants": [{
  "id": "qdn", "name": "Queen of San Diego", "timeZone": "America/Los_Angeles", "numbers": ["+16195550100"],
  "contacts": [{"id": "captain", "name": "Captain", "phone": "+16195550111"},
               {"id": "office", "name": "Office", "phone": "+16195550122"}],
  "hours": {"week": {"mon": ["00:00-24:00"], "tue": ["00:00-24:00"], "wed": ["00:00-24:00"], "thu": ["00:00-24:00"],
                     "fri": ["00:00-24:00"], "sat": ["00:00-24:00"], "sun": ["00:00-24:00"]}},
  "tiers": [{"id": "primary", "contacts": ["captain"], "seconds": 5, "accept": "none"}],
  "routes": {"open": [{"ring": ["primary"]}, {"text": "missed"}, {"hangup": {}}], "closed": [{"hangup": {}}]},
  "texts": {"missed": {"to": ["captain", "office"], "body": "Missed call from {caller}. Reply 1 to take it."}}}]})";

/// Whoever is missed may speak to a recorder, and customers' texts go to the captain.
QByteArray planWithRecorder()
{
    return QByteArray(planText)
        .replace(R"({"text": "missed"}, {"hangup": {}}])",
                 R"({"text": "missed"}, {"voicemail": {"greeting": "Please speak.", "maxSeconds": 3600}}])")
        .replace(R"("texts": {)", R"("sms": {"forwardTo": ["captain"], "reply": "relay"}, "texts": {)");
}

carrier::RestAccount sampleAccount()
{
    carrier::RestAccount account;
    account.sid = "AC" + std::string(32, '1');
    account.primaryToken = std::string(32, 'a');
    account.numbers = {business};
    const std::string sid = "SK" + std::string(32, '4');
    account.keys[sid] = {sid,
                         "not-a-secret-0123456789abcdefghij",
                         "relay",
                         carrier::AccountKey::Type::Restricted,
                         {"/twilio/voice/calls/*", "/twilio/messaging/messages/*"},
                         {},
                         0};
    return account;
}

/// The simulated Twilio and people with phones.
struct Town {
    static constexpr double pace = 10;

    Town()
    {
        side.texts().whenDelivered([this](const carrier::TextRecord &text) { delivered.push_back(text); });
        side.connect(&twilio);
        timeline.start();
    }
    ~Town() { side.connect(nullptr); }

    void give(const std::string &relayUrl)
    {
        const twilio::WebhookUrls urls(relayUrl, "");
        carrier::BusinessNumber number;
        number.number = business;
        number.voiceUrl = urls.newCall();
        number.statusCallback = urls.callStatus();
        number.smsUrl = urls.sms();
        twilio.own(number);
    }
    std::string call()
    {
        carrier::CallScript script;
        script.from = caller;
        script.to = business;
        script.message = message;
        return *twilio.call(std::move(script));
    }

    std::chrono::seconds message{0}; ///< that callers speak
    carrier::RestSide side{sampleAccount(), [] { return test::eventLoopClock().now(); }, 3};
    carrier::RestServer server{side};
    test::HttpTransport transport;
    carrier::WallClock clock = test::eventLoopClock();
    carrier::PacedTimeline timeline{clock, clock.now(), clock.now(), pace};
    carrier::Carrier twilio{{side.account.sid, twilio::WebhookKey::derive(Secret(side.account.primaryToken))},
                            timeline,
                            transport,
                            {},
                            7};
    std::vector<carrier::TextRecord> delivered; ///< to phones
};

} // namespace

/// The real program with the carrier's REST interface: texts about a missed call, and who takes it.
class MissedTextsProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writePlan(planText);
    }

    void oneReplyTakesTheCallAndTheOthersAreTold()
    {
        Town town;
        start(town);
        const std::string sid = town.call();
        QTRY_COMPARE_WITH_TIMEOUT(town.delivered.size(), std::size_t(2), 30'000);
        QCOMPARE(town.delivered[0].body, std::string("Missed call from (202) 555-0110. Reply 1 to take it."));
        QTRY_COMPARE_WITH_TIMEOUT(kindsOf(sid).count(u"text.delivered"_s), 2, 20'000);
        town.side.text(captain, business, " 1 ");
        QTRY_COMPARE_WITH_TIMEOUT(town.delivered.size(), std::size_t(4), 20'000);
        town.side.text(office, business, "1");
        QTRY_COMPARE_WITH_TIMEOUT(town.delivered.size(), std::size_t(5), 20'000);
        QCOMPARE(town.delivered[4].to, office);
        QVERIFY(town.delivered[4].body.starts_with("Captain has the call from "));
        QTRY_COMPARE_WITH_TIMEOUT(kindsOf(sid).count(u"text.delivered"_s), 5, 20'000);
        const QStringList kinds = kindsOf(sid);
        QCOMPARE(kinds.count(u"missed.claimed"_s), 1);
        QCOMPARE(kinds.count(u"text.queued"_s), 5);
        QCOMPARE(kinds.count(u"text.sent"_s), 5);
        QVERIFY(!kinds.contains(u"text.failed"_s));
        tell(sid);
    }

    void aRelayKilledWhileATextIsUnderWayLooksItUp()
    {
        Town town;
        bool mustHang = true;
        town.server.setFate([&](const carrier::RestRequest &request) {
            const bool isText = request.method == "POST" && request.path.ends_with("/Messages.json");
            return isText && mustHang ? carrier::Fate::SilenceAfterDoing : carrier::Fate::Answer;
        });
        start(town);
        const std::string sid = town.call();
        QTRY_COMPARE_WITH_TIMEOUT(town.delivered.size(), std::size_t(2), 30'000);
        QVERIFY(!kindsOf(sid).contains(u"text.sent"_s));
        m_relay->kill(); // SIGKILL
        QVERIFY(m_relay->waitForFinished());
        mustHang = false;
        start(town);
        QTRY_COMPARE_WITH_TIMEOUT(kindsOf(sid).count(u"text.sent"_s), 2, 30'000);
        QCOMPARE(kindsOf(sid).count(u"text.unknown"_s), 2);
        QCOMPARE(town.side.texts().all().size(), std::size_t(2));
    }

    void aCallThatWasGivenBackIsOpenAfterAKill()
    {
        Town town;
        start(town);
        const std::string sid = town.call();
        QTRY_COMPARE_WITH_TIMEOUT(town.delivered.size(), std::size_t(2), 30'000);
        town.side.text(captain, business, "1");
        QTRY_COMPARE_WITH_TIMEOUT(town.delivered.size(), std::size_t(4), 20'000);
        QCOMPARE(giveBack(sid), 200);
        m_relay->kill(); // SIGKILL
        QVERIFY(m_relay->waitForFinished());
        start(town);
        // Where the kill came between an order and its answer, the text is looked up before it is sent again.
        QTRY_COMPARE_WITH_TIMEOUT(town.delivered.size(), std::size_t(6), 120'000);
        QVERIFY(town.delivered[5].body.starts_with("Open again: the call from (202) 555-0110"));
        QCOMPARE(giveBack(sid), 409);
        town.side.text(office, business, "1");
        QTRY_COMPARE_WITH_TIMEOUT(town.delivered.size(), std::size_t(8), 20'000);
        QCOMPARE(kindsOf(sid).count(u"missed.claimed"_s), 2);
        QCOMPARE(kindsOf(sid).count(u"missed.returned"_s), 1);
    }

    void aReplyWhileTheCallerSpeaksTakesTheCallAndReachesNoCustomer()
    {
        writePlan(planWithRecorder());
        Town town;
        town.message = std::chrono::hours(1); // as long as the test, however slow the machine is
        start(town);
        town.side.text(customer, business, "Do you sail tomorrow?");
        QTRY_COMPARE_WITH_TIMEOUT(town.delivered.size(), std::size_t(1), 30'000);
        const std::string sid = town.call();
        QTRY_COMPARE_WITH_TIMEOUT(town.delivered.size(), std::size_t(3), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(kindsOf(sid).contains(u"call.voicemail"_s), 20'000);
        m_relay->kill(); // SIGKILL
        QVERIFY(m_relay->waitForFinished());
        start(town);
        town.side.text(captain, business, "1");
        QTRY_COMPARE_WITH_TIMEOUT(town.delivered.size(), std::size_t(5), 30'000);
        QVERIFY(!kindsOf(sid).contains(u"call.ended"_s));
        QCOMPARE(kindsOf(sid).count(u"missed.claimed"_s), 1);
        town.side.text(office, business, "1");
        QTRY_COMPARE_WITH_TIMEOUT(town.delivered.size(), std::size_t(6), 30'000);
        QVERIFY(town.delivered[5].body.ends_with(" already."));
        QVERIFY(!kindsOf(sid).contains(u"call.ended"_s));
        QVERIFY(std::none_of(town.delivered.begin(), town.delivered.end(),
                             [](const carrier::TextRecord &text) { return text.to == customer; }));
        tell(sid);
    }

    void cleanup()
    {
        m_relay->kill();
        m_relay->waitForFinished();
        m_relay.reset();
        m_folder.reset();
    }

private:
    void writePlan(const QByteArray &text)
    {
        QFile plan(m_folder->filePath(u"plan.json"_s));
        QVERIFY(plan.open(QIODevice::WriteOnly));
        plan.write(text);
    }
    void start(Town &town)
    {
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        environment.insert(u"HOME"_s, m_folder->path());
        const auto &key = town.side.account.keys.begin()->second;
        const auto insert = [&](const char *name, std::string_view value) {
            environment.insert(QString::fromLatin1(name),
                               QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
        };
        insert("TWILIO_ACCOUNT_SID", town.side.account.sid);
        insert("TWILIO_API_KEY", key.sid);
        insert("TWILIO_API_SECRET", key.secret);
        const Secret webhookKey = twilio::WebhookKey::derive(Secret(town.side.account.primaryToken)).text();
        insert("RINGDOWN_WEBHOOK_KEYS", webhookKey.reveal());
        insert("RINGDOWN_OPERATOR_TOKEN", bearer);
        m_relay.reset(new QProcess);
        m_relay->setProcessEnvironment(environment);
        m_relay->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_relay->start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdown-relay"),
                       {u"--plan"_s, m_folder->filePath(u"plan.json"_s), u"--data"_s,
                        m_folder->filePath(u"data"_s), u"--listen"_s, u"127.0.0.1:0"_s, u"--twilio-api"_s,
                        QString::fromStdString(town.server.url())});
        QTRY_VERIFY_WITH_TIMEOUT(m_relay->canReadLine(), 20'000);
        const QString ready = QString::fromUtf8(m_relay->readLine()).trimmed();
        m_url = ready.mid(ready.indexOf(u"http://"_s));
        town.give(m_url.toStdString());
    }

    QJsonArray eventsOf(const std::string &sid)
    {
        QNetworkRequest request(QUrl(m_url + u"/api/v1/calls/"_s + QString::fromStdString(sid)));
        request.setRawHeader("Authorization", QByteArray("Bearer ") + bearer);
        const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
            return {};
        return QJsonDocument::fromJson(reply->readAll()).object().value(u"events"_s).toArray();
    }
    int giveBack(const std::string &sid)
    {
        QNetworkRequest request(
            QUrl(m_url + u"/api/v1/calls/"_s + QString::fromStdString(sid) + u"/unclaim"_s));
        request.setRawHeader("Authorization", QByteArray("Bearer ") + bearer);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, QByteArray(R"({"by":"Dana"})")));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
            return 0;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    QStringList kindsOf(const std::string &sid)
    {
        QStringList kinds;
        for (const auto &event : eventsOf(sid))
            kinds.append(event.toObject().value(u"kind"_s).toString());
        return kinds;
    }
    void tell(const std::string &sid)
    {
        for (const auto &value : eventsOf(sid)) {
            const QJsonObject event = value.toObject();
            qInfo().noquote() << event.value(u"seq"_s).toInt() << event.value(u"kind"_s).toString()
                              << event.value(u"why"_s).toString();
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_relay;
    QString m_url;
    QNetworkAccessManager m_network;
};

QTEST_GUILESS_MAIN(MissedTextsProgramTest)
#include "MissedTextsProgramTest.moc"
