// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Carrier.h"
#include "core/carrier/rest/RestServer.h"
#include "core/carrier/studio/HostedFallback.h"
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
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const std::string business = "+16195550100";
const std::string captain = "+16195550111";
const std::string office = "+16195550122";
const std::string dialled = "+12025550110"; ///< this caller's phones ring by dial,
const std::string queued = "+12025550120";  ///< this one's on calls of their own
constexpr const char *bearer = "operator-token-for-tests-0123456789abcdef";
const std::string greeting = "caller hears \"Please leave a message after the tone.\"";

constexpr const char *planText = R"({"format": 1, "tenants": [{
  "id": "qdn", "name": "Queen of San Diego", "timeZone": "America/Los_Angeles", "numbers": ["+16195550100"],
  "contacts": [{"id": "captain", "name": "Captain", "phone": "+16195550111"},
               {"id": "office", "name": "Office", "phone": "+16195550122"}],
  "hours": {"week": {"mon": ["00:00-24:00"], "tue": ["00:00-24:00"], "wed": ["00:00-24:00"], "thu": ["00:00-24:00"],
                     "fri": ["00:00-24:00"], "sat": ["00:00-24:00"], "sun": ["00:00-24:00"]}},
  "callers": [{"name": "Crew", "match": {"numbers": ["+12025550120"]}, "then": {"route": "crew"}}],
  "tiers": [{"id": "desk", "contacts": ["captain"], "seconds": 300},
            {"id": "both", "contacts": ["captain", "office"], "seconds": 300}],
  "routes": {"open": [{"ring": ["desk"]}, {"text": "missed"}, {"voicemail": {}}],
             "crew": [{"ring": ["both"]}, {"voicemail": {}}], "closed": [{"voicemail": {}}]},
  "texts": {"missed": {"to": ["office"], "body": "Missed call from {caller}. {reason}"}},
  "limits": {"longestWaitSeconds": 600}}]})";

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
                         {"/twilio/voice/calls/*", "/twilio/voice/queues/*", "/twilio/voice/recordings/*",
                          "/twilio/messaging/messages/*"},
                         {},
                         0};
    return account;
}

/// The simulated Twilio and people with phones that nobody picks up.
struct Town {
    static constexpr double pace = 10;

    Town()
    {
        twilio.observe(
            [this](const carrier::Observation &seen) { lines.push_back(seen.who + ' ' + seen.what); });
        side.connect(&twilio);
        timeline.start();
    }
    ~Town() { side.connect(nullptr); }

    std::string call(const std::string &from, std::optional<std::chrono::seconds> hangsUpAfter = {})
    {
        carrier::CallScript script;
        script.from = from;
        script.to = business;
        script.message = 6s;
        script.hangsUpAfter = hangsUpAfter;
        return *twilio.call(std::move(script));
    }
    bool saw(const std::string &wanted) const
    {
        return std::find(lines.begin(), lines.end(), wanted) != lines.end();
    }
    /// Runs work when the carrier has taken a change of a call, before it asks where the change leads.
    void whenUpdated(std::function<void()> work)
    {
        server.setFate([work = std::move(work)](const carrier::RestRequest &request) {
            if (request.method == "POST" && request.path.find("/Calls/CA") != std::string::npos)
                work();
            return carrier::Fate::Answer;
        });
    }
    /// No change of a call reaches the carrier as long as this holds.
    void keepUpdates(const bool &kept)
    {
        server.setFate([this, &kept](const carrier::RestRequest &request) {
            const bool isUpdate =
                request.method == "POST" && request.path.find("/Calls/CA") != std::string::npos;
            const bool isCut = isUpdate && kept;
            updatesCut += isCut ? 1 : 0;
            return isCut ? carrier::Fate::CutBeforeDoing : carrier::Fate::Answer;
        });
    }
    int ringing() const
    {
        const auto list = twilio.callList();
        return static_cast<int>(std::count_if(list.begin(), list.end(), [](const carrier::CallRecord &call) {
            return call.to != business && !call.endedAt;
        }));
    }

    carrier::RestSide side{sampleAccount(), [] { return test::eventLoopClock().now(); }, 3};
    carrier::RestServer server{side};
    test::HttpTransport sockets;
    carrier::HostedFallback transport{sockets};
    carrier::WallClock clock = test::eventLoopClock();
    carrier::PacedTimeline timeline{clock, clock.now(), clock.now(), pace};
    carrier::Carrier twilio{{side.account.sid, twilio::WebhookKey::derive(Secret(side.account.primaryToken))},
                            timeline,
                            transport,
                            {},
                            7};
    std::vector<std::string> lines; ///< what people notice and do
    int updatesCut = 0;
};

} // namespace

/// The real program, the carrier's REST interface and its callers: who is sent to voicemail gets there.
class VoicemailOrdersProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile plan(m_folder->filePath(u"plan.json"_s));
        QVERIFY(plan.open(QIODevice::WriteOnly));
        plan.write(planText);
        QTcpServer any;
        QVERIFY(any.listen(QHostAddress::LocalHost));
        m_port = any.serverPort(); // the same over a restart, as a public URL is
    }

    void whomADialRingsForIsTakenThereAtOnce()
    {
        Town town;
        start(town);
        const std::string sid = ringingCall(town, dialled);
        QCOMPARE(town.ringing(), 1);
        QCOMPARE(send(sid), 200);
        QCOMPARE(send(sid), 200); // and nothing more
        QTRY_VERIFY_WITH_TIMEOUT(town.saw(greeting), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(town.ringing(), 0, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(outcomeOf(sid), u"voicemail"_s, 20'000);
        QCOMPARE(whatsOf(sid).count(u"sent-to-voicemail"_s), 1);
        QCOMPARE(kindsOf(sid).count(u"call.voicemail"_s), 1);
        QCOMPARE(kindsOf(sid).count(u"text.queued"_s), 1);
        QCOMPARE(kindsOf(sid).count(u"leg.cancelled"_s), 1);
        QVERIFY(!kindsOf(sid).contains(u"relay.alarm"_s));
        QVERIFY(town.twilio.debugger().empty());
        QCOMPARE(send(sid), 409);
        tell(sid);
    }

    void whoWaitsInTheQueueLeavesItAndThePhonesStop()
    {
        Town town;
        start(town);
        const std::string sid = ringingCall(town, queued, 2);
        QVERIFY(town.saw("caller waits to be connected"));
        QCOMPARE(send(sid), 200);
        QTRY_VERIFY_WITH_TIMEOUT(town.saw(greeting), 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(town.ringing(), 0, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(outcomeOf(sid), u"voicemail"_s, 20'000);
        QCOMPARE(kindsOf(sid).count(u"leg.cancelled"_s), 2);
        QVERIFY(town.twilio.debugger().empty());
        tell(sid);
    }

    void withoutAnApiKeyADialIsNotCutOff()
    {
        Town town;
        start(town, false);
        const std::string sid = ringingCall(town, dialled);
        QCOMPARE(send(sid), 409);
        QVERIFY2(m_said.contains("this relay has no API key") && m_said.contains("TWILIO_API_KEY"),
                 m_said.constData());
        QCOMPARE(whatsOf(sid).count(u"sent-to-voicemail"_s), 0);
        QCOMPARE(town.ringing(), 1);
    }

    void aRelayKilledBeforeTheCarrierKnowsTellsItAfterwards()
    {
        Town town;
        bool kept = true;
        town.keepUpdates(kept);
        start(town);
        const std::string sid = ringingCall(town, dialled);
        QCOMPARE(send(sid), 200);
        QTRY_VERIFY(town.updatesCut > 0); // none is left on its way, to be done while no relay answers
        m_relay->kill();                  // SIGKILL
        QVERIFY(m_relay->waitForFinished());
        QVERIFY(!town.saw(greeting));
        kept = false;
        start(town);
        QTRY_VERIFY_WITH_TIMEOUT(town.saw(greeting), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(outcomeOf(sid), u"voicemail"_s, 20'000);
        QCOMPARE(kindsOf(sid).count(u"call.voicemail"_s), 1);
        QCOMPARE(std::count(town.lines.begin(), town.lines.end(), greeting), 1);
    }

    /// The carrier itself asks for the message, and the relay that comes back finds it there.
    void aRelayKilledBeforeTheCarrierAsksLeavesTheCallerAVoicemail()
    {
        Town town;
        start(town);
        const std::string sid = ringingCall(town, dialled);
        town.whenUpdated([this] {
            m_relay->kill();
            m_relay->waitForFinished();
        });
        send(sid, 500); // nobody is left to answer
        QTRY_VERIFY_WITH_TIMEOUT(town.saw(greeting), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(town.saw("caller speaks"), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(town.twilio.findCall(sid)->endedAt, 10'000);
        QCOMPARE(std::count(town.lines.begin(), town.lines.end(), greeting), 1);
        for (const std::string &line : town.lines)
            QVERIFY2(line.find("application error") == std::string::npos, line.c_str());
        QCOMPARE(town.twilio.recordingList().size(), std::size_t(1));
        QTest::qWait(2'000); // what the carrier reports of the recording finds nobody
        town.server.setFate({});
        start(town);
        QTest::qWait(40'000); // two looks
        QTRY_COMPARE_WITH_TIMEOUT(outcomeOf(sid), u"voicemail"_s, 20'000);
        QVERIFY2(detailOf(sid)
                     .value(u"events"_s)
                     .toArray()
                     .last()
                     .toObject()
                     .value(u"why"_s)
                     .toString()
                     .endsWith(u"It ended while no relay answered, as the carrier's list tells."_s),
                 "another end");
        QCOMPARE(kindsOf(sid).count(u"voicemail.recorded"_s), 1);
        QCOMPARE(kindsOf(sid).count(u"call.ended"_s), 1);
        QCOMPARE(kindsOf(sid).count(u"text.queued"_s), 1); // as with the order
        tell(sid);
    }

    /// The relay is gone before the caller asks again, and another one answers.
    void aRelayKilledWhileTheCallerQueuesLetsThemOutAfterwards()
    {
        Town town;
        start(town);
        const std::string sid = ringingCall(town, queued, 2);
        QCOMPARE(send(sid), 200);
        m_relay->kill();
        QVERIFY(m_relay->waitForFinished());
        start(town);
        QTRY_COMPARE_WITH_TIMEOUT(outcomeOf(sid), u"voicemail"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(town.ringing(), 0, 10'000);
    }

    void whoHangsUpMeanwhileIsAMissedCall()
    {
        Town town;
        bool kept = true;
        town.keepUpdates(kept);
        start(town);
        const std::string sid = town.call(dialled, 20s);
        QTRY_COMPARE_WITH_TIMEOUT(kindsOf(sid).count(u"leg.ringing"_s), 1, 10'000);
        QCOMPARE(send(sid), 200);
        QTRY_COMPARE_WITH_TIMEOUT(outcomeOf(sid), u"missed"_s, 20'000);
        kept = false;
        QTest::qWait(3'000); // the outbox tries again, and finds nobody to move
        QVERIFY(!kindsOf(sid).contains(u"call.voicemail"_s));
        QVERIFY(!kindsOf(sid).contains(u"relay.alarm"_s));
        QCOMPARE(kindsOf(sid).count(u"text.queued"_s), 1);
        QCOMPARE(kindsOf(sid).count(u"call.ended"_s), 1);
    }

    void cleanup()
    {
        m_relay->kill();
        m_relay->waitForFinished();
        m_relay.reset();
        m_folder.reset();
    }

private:
    void start(Town &town, bool hasKey = true)
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
        if (hasKey) {
            insert("TWILIO_API_KEY", key.sid);
            insert("TWILIO_API_SECRET", key.secret);
        }
        const Secret webhookKey = twilio::WebhookKey::derive(Secret(town.side.account.primaryToken)).text();
        insert("RINGDOWN_WEBHOOK_KEYS", webhookKey.reveal());
        insert("RINGDOWN_OPERATOR_TOKEN", bearer);
        m_relay.reset(new QProcess);
        m_relay->setProcessEnvironment(environment);
        m_relay->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_relay->start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdown-relay"),
                       {u"--plan"_s, m_folder->filePath(u"plan.json"_s), u"--data"_s,
                        m_folder->filePath(u"data"_s), u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port),
                        u"--twilio-api"_s, QString::fromStdString(town.server.url())});
        QTRY_VERIFY_WITH_TIMEOUT(m_relay->canReadLine(), 20'000);
        const QString ready = QString::fromUtf8(m_relay->readLine()).trimmed();
        m_url = ready.mid(ready.indexOf(u"http://"_s));
        const twilio::WebhookUrls urls(m_url.toStdString(), "");
        carrier::BusinessNumber number;
        number.number = business;
        number.voiceUrl = urls.newCall();
        number.statusCallback = urls.callStatus();
        number.smsUrl = urls.sms();
        town.twilio.own(number);
    }

    std::string ringingCall(Town &town, const std::string &from, int phones = 1)
    {
        std::string sid = town.call(from);
        const auto isRinging = [&] {
            return kindsOf(sid).count(u"leg.ringing"_s) == phones && town.ringing() == phones;
        };
        if (!QTest::qWaitFor(isRinging, 15'000))
            qWarning("no phone rings");
        return sid;
    }

    /// The status of the answer; m_said is what it says.
    int send(const std::string &sid, int patience = 10'000)
    {
        QNetworkRequest request(
            QUrl(m_url + u"/api/v1/calls/"_s + QString::fromStdString(sid) + u"/voicemail"_s));
        request.setRawHeader("Authorization", QByteArray("Bearer ") + bearer);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, R"({"by": "Dana"})"));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, patience))
            return 0;
        m_said = reply->readAll();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    QJsonObject detailOf(const std::string &sid)
    {
        QNetworkRequest request(QUrl(m_url + u"/api/v1/calls/"_s + QString::fromStdString(sid)));
        request.setRawHeader("Authorization", QByteArray("Bearer ") + bearer);
        const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 10'000))
            return {};
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
    QString outcomeOf(const std::string &sid)
    {
        return detailOf(sid).value(u"call"_s).toObject().value(u"outcome"_s).toString();
    }
    QStringList membersOf(const std::string &sid, const QString &name)
    {
        QStringList values;
        for (const auto &event : detailOf(sid).value(u"events"_s).toArray())
            values.append(event.toObject().value(name).toString());
        return values;
    }
    QStringList kindsOf(const std::string &sid) { return membersOf(sid, u"kind"_s); }
    QStringList whatsOf(const std::string &sid) { return membersOf(sid, u"what"_s); }
    void tell(const std::string &sid)
    {
        for (const auto &value : detailOf(sid).value(u"events"_s).toArray()) {
            const QJsonObject event = value.toObject();
            qInfo().noquote() << event.value(u"at"_s).toString().mid(11, 12)
                              << event.value(u"kind"_s).toString() << event.value(u"why"_s).toString();
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_relay;
    quint16 m_port = 0;
    QString m_url;
    QByteArray m_said;
    QNetworkAccessManager m_network;
};

QTEST_GUILESS_MAIN(VoicemailOrdersProgramTest)
#include "VoicemailOrdersProgramTest.moc"
