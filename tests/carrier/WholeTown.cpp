// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/carrier/WholeTown.h"

#include "core/relay/access/CarrierThread.h"
#include "core/twilio/WebhookPath.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <utility>

namespace ringdown::test {

WholeTown::WholeTown(const std::string &secret, int timesFaster, const std::string &plan,
                     std::shared_ptr<relay::MusicSource> music)
    : m_secret(secret)
    , m_plan(plan)
    , m_music(std::move(music))
    , timeline(clock, clock.now(), clock.now(), timesFaster)
    , hosted(line)
    , carrier(testAccount(), timeline, hosted, {}, 5)
    , rest(
          accountOfTown(), [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; }, 5)
    , server(rest)
{
    carrier.observe(
        [this](const carrier::Observation &seen) { lines.push_back(seen.who + ' ' + seen.what); });
    rest.connect(&carrier);
    isServing = startRelay();
    timeline.start();
}

WholeTown::~WholeTown()
{
    stopRelay();
    rest.connect(nullptr);
}

bool WholeTown::startRelay()
{
    isReady = false;
    relay = std::make_unique<relay::Relay>(
        settings(), relay::RelayStore{store, store, store, store, "test", {}, nullptr});
    if (!relay->start([this] { isReady = true; }).hasValue())
        return false;
    if (!QTest::qWaitFor([this] { return isReady.load(); }))
        return false;
    const twilio::WebhookUrls urls(relay->publicUrl(), "");
    for (const std::string &number : {businessNumber, otherNumber})
        carrier.own({number, urls.newCall(), fallback, urls.callStatus(), false, urls.sms()});
    return true;
}

void WholeTown::stopRelay()
{
    if (relay)
        relay->stop();
    relay.reset();
}

bool WholeTown::hasEnded(const std::string &sid) const
{
    auto &log = const_cast<FakeStore &>(store);
    const auto detail = log.call(CallSid(sid));
    return detail && detail->call.outcome.has_value();
}

CallSummary WholeTown::call(carrier::CallScript script)
{
    script.from = callerNumber;
    script.to = businessNumber;
    const auto sid = carrier.call(std::move(script));
    if (!QTest::qWaitFor([&] { return hasEnded(*sid); }, 60'000))
        qWarning("the call never ended");
    return store.call(CallSid(*sid))->call;
}

bool WholeTown::saw(const std::string &wanted) const
{
    return std::find(lines.begin(), lines.end(), wanted) != lines.end();
}

std::string WholeTown::planText() const
{
    QFile file(QStringLiteral(RINGDOWN_SOURCE_DIR "/tests/scenarios/plans/%1.json")
                   .arg(QString::fromStdString(m_plan)));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

carrier::RestAccount WholeTown::accountOfTown()
{
    carrier::RestAccount account;
    account.sid = testAccount().sid;
    account.numbers = {businessNumber, otherNumber};
    account.keys[keySid] = {keySid,
                            goodSecret,
                            "relay",
                            carrier::AccountKey::Type::Restricted,
                            {"/twilio/voice/calls/*", "/twilio/voice/recordings/*", "/twilio/voice/queues/*",
                             "/twilio/messaging/messages/*"},
                            {},
                            0};
    return account;
}

relay::RelaySettings WholeTown::settings() const
{
    relay::RelaySettings settings;
    settings.server.listen.port = 0;
    settings.access.credential.webhookKeys = {testAccount().key};
    settings.access.credential.accountSid = testAccount().sid;
    settings.access.credential.apiKey = secrets::ApiKey{keySid, Secret(m_secret)};
    rest::RestSettings client;
    client.api = server.url();
    settings.line = std::make_shared<relay::CarrierThread>(client);
    settings.music = m_music;
    settings.outageSettle = std::chrono::seconds(1);
    settings.outageLooks = outageLooks;
    settings.seedPlan = planText();
    settings.seedPlanName = "the plan of the legs";
    if (!settings.tokens.add(relay::Role::Operator, Secret(operatorToken), "RINGDOWN_OPERATOR_TOKEN"))
        qWarning("the operator's token is no token");
    return settings;
}

} // namespace ringdown::test
