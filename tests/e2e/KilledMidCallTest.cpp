// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The relay is killed with -9 before each request of a call in turn, and started again on the same folder.
// The call goes on over real HTTP, and its log ends up as if nothing had happened.

#include "core/carrier/Carrier.h"
#include "core/client/ControlClient.h"
#include "core/twilio/WebhookKey.h"
#include "tests/e2e/RelayProgram.h"
#include "tests/support/HttpTransport.h"

#include <QTest>
#include <QTimer>

using namespace ringdown;
using namespace Qt::StringLiterals;
using ringdown::test::RelayProgram;

namespace {

using Does = carrier::PhoneScript::Does;
using std::chrono::seconds;

constexpr auto captain = "+16195550111";
constexpr auto office = "+16195550122";
constexpr auto dispatch = "+16195550311";
constexpr auto relief = "+16195550322";

/// Kills and restarts the relay before the n-th request, counted from 1; 0 never.
class KillingTransport final : public carrier::Transport {
public:
    KillingTransport(RelayProgram &relay, int killBefore)
        : m_relay(relay)
        , m_killBefore(killBefore)
    {
    }

    void send(carrier::WebhookRequest request, const carrier::Deadlines &deadlines,
              std::function<void(carrier::WebhookAnswer)> done) override
    {
        if (++m_count == m_killBefore) {
            m_relay.kill();
            if (!m_relay.start())
                qCritical() << "the relay did not come back:" << m_relay.errors();
        }
        m_http.send(std::move(request), deadlines, std::move(done));
    }
    int count() const { return m_count; }

private:
    RelayProgram &m_relay;
    int m_killBefore;
    int m_count = 0;
    test::HttpTransport m_http;
};

struct Story {
    client::CallDetail log;
    int requests = 0;
    bool isEnded = false;
};

/// What happened, without the numbers that differ from run to run.
QStringList kindsOf(const client::CallDetail &log)
{
    QStringList kinds;
    for (const Event &event : log.events) {
        const std::string_view name = eventKindName(event.kind);
        kinds << QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())) + u' ' +
                     QString::fromStdString(event.tier.value + event.contact.value);
    }
    return kinds;
}

/// Lets the simulated call run to its end; virtual time stands still while the relay is waited for.
std::string runCall(RelayProgram &relay, carrier::Transport &transport, const carrier::CallScript &script)
{
    carrier::JumpingTimeline timeline(Instant{QDateTime::currentMSecsSinceEpoch()});
    carrier::Habits habits;
    habits.isShuffled = true;
    carrier::Carrier carrier(
        {"AC" + std::string(32, '0'), twilio::WebhookKey::derive(RelayProgram::authToken())}, timeline,
        transport, habits, 7);
    const std::string url = relay.url().toStdString();
    carrier.own({script.to, url + "/twilio/voice", {}, url + "/twilio/status/call", false});
    const auto sid = carrier.call(script);
    if (!sid)
        return {};
    QTimer pump;
    pump.setInterval(0);
    QObject::connect(&pump, &QTimer::timeout, &pump, [&] { timeline.run(); });
    pump.start();
    (void)QTest::qWaitFor(
        [&] { return !timeline.next() && !timeline.isHeld() && carrier.runningCalls() == 0; }, 30'000);
    return *sid;
}

Story tell(const carrier::CallScript &script, int killBefore)
{
    Story story;
    RelayProgram relay({u"--plan"_s, QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json")});
    if (!relay.start()) {
        qCritical() << relay.errors();
        return story;
    }
    KillingTransport transport(relay, killBefore);
    const std::string sid = runCall(relay, transport, script);
    story.requests = transport.count();
    client::ControlClient client(relay.address());
    client.call(CallSid(sid), [&](const client::ApiResult<client::CallDetail> &detail) {
        story.isEnded = detail.value.has_value();
        if (detail)
            story.log = *detail.value;
    });
    (void)QTest::qWaitFor([&] { return story.isEnded; }, 5'000);
    return story;
}

/// The Harbor Master is a VIP: the route rings primary, then backup, then texts and takes a message.
carrier::CallScript callToTheQueen(carrier::PhoneScript backup)
{
    carrier::CallScript script;
    script.from = "+16195550177";
    script.to = "+16195550100";
    script.message = seconds(9);
    script.phones[captain] = {Does::Voicemail, seconds(12)};
    script.phones[office] = std::move(backup);
    return script;
}

/// One tier, whose phones ring one after another and take the call without a key.
carrier::CallScript callToTheCrew(carrier::PhoneScript first, carrier::PhoneScript second)
{
    carrier::CallScript script;
    script.from = "+12025550147";
    script.to = "+16195550300";
    script.message = seconds(9);
    script.phones[dispatch] = std::move(first);
    script.phones[relief] = std::move(second);
    return script;
}

} // namespace

class KilledMidCallTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCallGoesOnToItsRightEnd_data()
    {
        QTest::addColumn<carrier::CallScript>("script");
        QTest::addColumn<QString>("outcome");
        const carrier::PhoneScript silent{Does::NoAnswer, seconds(5)};
        const carrier::PhoneScript answering{Does::Answers, seconds(6)};
        const carrier::PhoneScript busy{Does::Busy, seconds(1)};
        QTest::newRow("nobody answers and a message is left") << callToTheQueen(silent) << u"voicemail"_s;
        QTest::newRow("the backup takes it by key") << callToTheQueen(answering) << u"answered"_s;
        QTest::newRow("in turn, the second takes it without a key")
            << callToTheCrew(silent, answering) << u"answered"_s;
        QTest::newRow("in turn, the first takes it without a key")
            << callToTheCrew(answering, silent) << u"answered"_s;
        QTest::newRow("in turn, nobody takes it") << callToTheCrew(busy, silent) << u"voicemail"_s;
    }
    void theCallGoesOnToItsRightEnd()
    {
        QFETCH(carrier::CallScript, script);
        QFETCH(QString, outcome);
        const Story undisturbed = tell(script, 0);
        QVERIFY(undisturbed.isEnded);
        const std::string_view end = outcomeName(undisturbed.log.call.outcome.value_or(Outcome::Failed));
        QCOMPARE(QString::fromLatin1(end.data(), static_cast<qsizetype>(end.size())), outcome);
        QVERIFY(undisturbed.requests >= 4);
        for (int request = 1; request <= undisturbed.requests; ++request) {
            const Story story = tell(script, request);
            QVERIFY(story.isEnded);
            QVERIFY2(story.log.call.outcome == undisturbed.log.call.outcome,
                     qPrintable(u"killed before request %1"_s.arg(request)));
            QCOMPARE(kindsOf(story.log), kindsOf(undisturbed.log));
        }
    }
};

QTEST_GUILESS_MAIN(KilledMidCallTest)
#include "KilledMidCallTest.moc"
