// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same with an API key, a carrier that answers REST, and two phones that ring on calls of their own:
// killed with -9 before each request in turn, the relay ends the call as if nothing had happened, and calls
// no phone twice.

#include "core/carrier/Carrier.h"
#include "core/carrier/rest/RestServer.h"
#include "core/client/ControlClient.h"
#include "core/twilio/WebhookKey.h"
#include "tests/e2e/RelayProgram.h"
#include "tests/support/HttpTransport.h"

#include <QTest>
#include <QTimer>

#include <algorithm>
#include <vector>

using namespace ringdown;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ringdown::test::RelayProgram;

namespace {

const std::string business = "+16195550100";
const std::string captain = "+16195550111";
const std::string office = "+16195550122";
const std::string keySid = "SK" + std::string(32, '4');
const std::string keySecret = "not-a-secret-only-for-tests-1234";
constexpr double pace = 10;

carrier::RestAccount accountWithKey()
{
    carrier::RestAccount account;
    account.sid = "AC" + std::string(32, '0');
    account.primaryToken = RelayProgram::authToken().reveal();
    account.numbers = {business};
    account.keys[keySid] = {keySid,
                            keySecret,
                            "relay",
                            carrier::AccountKey::Type::Restricted,
                            {"/twilio/voice/calls/*", "/twilio/voice/recordings/*", "/twilio/voice/queues/*",
                             "/twilio/messaging/messages/*"},
                            {},
                            0};
    return account;
}

/// A clock that can be stopped.
class StopWatch {
public:
    Instant now() const { return m_stoppedAt.value_or(m_clock.now()) - m_lost; }
    void stop() { m_stoppedAt = m_clock.now(); }
    void goOn()
    {
        m_lost += m_clock.now() - *m_stoppedAt;
        m_stoppedAt.reset();
    }
    carrier::WallClock clock()
    {
        return {[this] { return now(); }, m_clock.after};
    }

private:
    carrier::WallClock m_clock = test::eventLoopClock();
    std::optional<Instant> m_stoppedAt;
    std::chrono::milliseconds m_lost{0};
};

/// Kills the relay before the n-th request, counted from 1 (0 never), and starts it again. What is sent
/// meanwhile waits, and the carrier's time stands still.
class KillingLine final : public carrier::Transport {
public:
    KillingLine(RelayProgram &relay, StopWatch &watch, int killBefore)
        : m_relay(relay)
        , m_watch(watch)
        , m_killBefore(killBefore)
    {
        m_tick.setInterval(5ms);
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { goOn(); });
    }
    /// Once the relay has done what came of the earlier requests: it is killed between two, not within one.
    void killOnlyWhen(std::function<bool()> isQuiet) { m_isQuiet = std::move(isQuiet); }

    void send(carrier::WebhookRequest request, const carrier::Deadlines &deadlines,
              std::function<void(carrier::WebhookAnswer)> done) override
    {
        if (++m_count == m_killBefore) {
            m_watch.stop();
            m_tick.start();
        }
        if (m_tick.isActive())
            m_held.push_back({std::move(request), deadlines, std::move(done)});
        else
            m_http.send(std::move(request), deadlines, std::move(done));
    }
    int count() const { return m_count; }
    bool hasKilled() const { return m_hasKilled; }

private:
    struct Held {
        carrier::WebhookRequest request;
        carrier::Deadlines deadlines;
        std::function<void(carrier::WebhookAnswer)> done;
    };
    void goOn()
    {
        if (!m_hasKilled) {
            if (m_count > 1 && m_isQuiet && !m_isQuiet())
                return;
            m_hasKilled = true;
            m_relay.kill();
            m_relay.begin();
        }
        if (!m_relay.isReady())
            return;
        m_tick.stop();
        m_watch.goOn();
        for (Held &held : std::exchange(m_held, {}))
            m_http.send(std::move(held.request), held.deadlines, std::move(held.done));
    }

    RelayProgram &m_relay;
    StopWatch &m_watch;
    int m_killBefore;
    std::function<bool()> m_isQuiet;
    int m_count = 0;
    bool m_hasKilled = false;
    QTimer m_tick;
    std::vector<Held> m_held;
    test::HttpTransport m_http;
};

struct Story {
    CallSummary call;
    int requests = 0;
    bool wasKilled = false;
    int callsToCaptain = 0;
    int callsToOffice = 0;
};

/// A relay, its carrier, and one call: the captain's own voicemail picks up, and the office takes it by key.
class Town {
public:
    explicit Town(int killBefore)
        : m_line(m_relay, m_watch, killBefore)
    {
        m_rest.connect(&m_carrier);
        m_line.killOnlyWhen([this] { return callsTo(captain) > 0 && callsTo(office) > 0; });
        m_relay.setVariable(u"TWILIO_ACCOUNT_SID"_s, QString::fromStdString(m_rest.account.sid));
        m_relay.setVariable(u"TWILIO_API_KEY"_s, QString::fromStdString(keySid));
        m_relay.setVariable(u"TWILIO_API_SECRET"_s, QString::fromStdString(keySecret));
    }
    ~Town() { m_rest.connect(nullptr); }

    Story tell()
    {
        Story story;
        m_relay.begin();
        if (!QTest::qWaitFor([this] { return m_relay.isReady(); }, 30'000)) {
            qCritical() << m_relay.errors();
            return story;
        }
        const std::string url = m_relay.url().toStdString();
        m_carrier.own({business, url + "/twilio/voice", {}, url + "/twilio/status/call", false});
        m_timeline.start();
        story.call = endOf(*m_carrier.call(script()));
        story.requests = m_line.count();
        story.wasKilled = m_line.hasKilled();
        story.callsToCaptain = callsTo(captain);
        story.callsToOffice = callsTo(office);
        return story;
    }

private:
    static carrier::CallScript script()
    {
        using Does = carrier::PhoneScript::Does;
        carrier::CallScript script;
        script.from = "+12025550147";
        script.to = business;
        script.phones[captain] = {Does::Voicemail, 3s};
        script.phones[office] = {Does::Answers, 6s};
        script.phones[office].talks = 8s;
        return script;
    }
    int callsTo(const std::string &phone) const
    {
        const auto all = m_carrier.callList();
        return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const carrier::CallRecord &record) {
            return record.to == phone && record.direction == "outbound-api";
        }));
    }
    /// What the log says of the call in the end.
    CallSummary endOf(const std::string &sid)
    {
        (void)QTest::qWaitFor([this] { return m_carrier.runningCalls() == 0; }, 60'000);
        CallSummary call;
        client::ControlClient client(m_relay.address());
        bool isAsking = false;
        const auto take = [&](const client::ApiResult<client::CallDetail> &detail) {
            isAsking = false;
            if (detail)
                call = detail.value->call;
        };
        const auto hasEnded = [&] {
            if (!isAsking && !call.outcome && m_relay.isReady()) {
                isAsking = true;
                client.call(CallSid(sid), take);
            }
            return call.outcome.has_value();
        };
        (void)QTest::qWaitFor(hasEnded, 30'000);
        return call;
    }

    StopWatch m_watch;
    carrier::WallClock m_clock = m_watch.clock();
    carrier::PacedTimeline m_timeline{m_clock, m_clock.now(), m_clock.now(), pace};
    carrier::RestSide m_rest{accountWithKey(), [] { return test::eventLoopClock().now(); }, 5};
    carrier::RestServer m_server{m_rest};
    RelayProgram m_relay{{u"--plan"_s, QStringLiteral(RINGDOWN_SOURCE_DIR "/tests/scenarios/plans/legs.json"),
                          u"--twilio-api"_s, QString::fromStdString(m_server.url())}};
    KillingLine m_line;
    carrier::Carrier m_carrier{{m_rest.account.sid, twilio::WebhookKey::derive(RelayProgram::authToken())},
                               m_timeline,
                               m_line,
                               {},
                               7};
};

} // namespace

class KilledMidLegsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCallGoesOnAndNoPhoneIsCalledTwice()
    {
        const Story undisturbed = Town(0).tell();
        QVERIFY(undisturbed.call.outcome == Outcome::Answered);
        QCOMPARE(undisturbed.call.contact, ContactId("office"));
        QCOMPARE(undisturbed.callsToCaptain, 1);
        QCOMPARE(undisturbed.callsToOffice, 1);
        int kills = 0;
        for (int request = 1; request <= undisturbed.requests; ++request) {
            const Story story = Town(request).tell();
            const QByteArray when = "killed before request " + QByteArray::number(request);
            QVERIFY2(story.call.outcome == Outcome::Answered, when);
            QVERIFY2(story.call.contact == undisturbed.call.contact, when);
            QVERIFY2(story.callsToCaptain == 1 && story.callsToOffice == 1, when);
            kills += story.wasKilled ? 1 : 0;
        }
        qInfo("%d requests, %d kills", undisturbed.requests, kills);
        QVERIFY(kills >= 8); // how often the waiting caller asks is not the same each time
    }
};

QTEST_GUILESS_MAIN(KilledMidLegsTest)
#include "KilledMidLegsTest.moc"
