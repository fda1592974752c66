// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/credentials/DeskTown.h"

#include "core/relay/Demo.h"
#include "core/relay/access/CarrierThread.h"
#include "core/twilio/SignatureCheck.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

namespace ringdown::tests {
namespace {

const std::string adminToken = "admin-token-for-tests-0123456789abcdef0";
const std::string crewLine = "+16195550300"; // a number of the sample plan

Instant now()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

carrier::RestAccount sampleAccount()
{
    carrier::RestAccount account;
    account.sid = DeskTown::accountSid;
    account.primaryToken = DeskTown::firstToken;
    return account;
}

relay::RelaySettings settingsOf(const twilio::WebhookKey &key, const std::string &accountSid,
                                const std::string &carrier)
{
    relay::RelaySettings settings;
    settings.access.credential.webhookKeys = {key};
    settings.access.credential.accountSid = accountSid;
    settings.access.keyProbe = std::make_shared<relay::CarrierThread>(
        rest::RestSettings{.api = carrier, .timeoutMilliseconds = 3'000});
    if (!settings.tokens.add(relay::Role::Admin, Secret(adminToken), "RINGDOWN_ADMIN_TOKEN"))
        qFatal("the fake token is no token");
    settings.seedPlan = relay::Demo::planText();
    settings.seedPlanName = "the example plan";
    return settings;
}

desk::RotationSettings quickly()
{
    desk::RotationSettings settings;
    settings.settles = settings.quiet = std::chrono::milliseconds(0);
    settings.pollsEvery = std::chrono::milliseconds(20);
    return settings;
}

rest::RestSettings restSettings(const std::string &api)
{
    return {.api = api, .timeoutMilliseconds = 3'000, .connectMilliseconds = 1'000, .mostTries = 1};
}

} // namespace

TownRelay::TownRelay(const twilio::WebhookKey &key, const std::string &accountSid, const std::string &carrier)
    : m_relay(std::make_unique<relay::Relay>(
          settingsOf(key, accountSid, carrier),
          relay::RelayStore{m_store, m_store, m_store, m_store, "town", {}, nullptr}))
{
    if (const auto started = m_relay->start([this] { m_isReady = true; }); !started)
        qFatal("%s", started.error().detail.c_str());
    m_url = m_relay->url();
}

TownRelay::~TownRelay() = default;

bool TownRelay::isServing()
{
    return QTest::qWaitFor([this] { return m_isReady.load(); });
}

client::RelayAddress TownRelay::address() const
{
    return {QUrl(QString::fromStdString(url())), Secret(adminToken)};
}

int TownRelay::webhook(const std::string &token, const std::string &accountSid)
{
    const std::string sid = "CA" + std::string(24, '0') + std::to_string(10'000'000 + ++m_calls);
    const std::string body = twilio::encodeForm({{"AccountSid", accountSid},
                                                 {"ApiVersion", "2010-04-01"},
                                                 {"CallSid", sid},
                                                 {"CallStatus", "ringing"},
                                                 {"Direction", "inbound"},
                                                 {"From", "+16195550177"},
                                                 {"To", crewLine}});
    const std::string target = m_relay->publicUrl() + "/twilio/voice";
    const auto key = twilio::WebhookKey::derive(Secret(token));
    QNetworkRequest request(QUrl(QString::fromStdString(url() + "/twilio/voice")));
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QStringLiteral("application/x-www-form-urlencoded"));
    request.setRawHeader("X-Twilio-Signature", QByteArray::fromStdString(twilio::signForm(
                                                   key, target, *twilio::Form::decode(body))));
    QNetworkAccessManager network;
    QNetworkReply *reply = network.post(request, QByteArray::fromStdString(body));
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }))
        return 0;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

const std::string DeskTown::accountSid = "AC" + std::string(32, '1');
const std::string DeskTown::firstToken(32, 'a');

DeskTown::DeskTown()
    : side(sampleAccount(), now, 17)
    , server(side)
    , first(twilio::WebhookKey::derive(Secret(firstToken)), accountSid, server.url())
    , second(twilio::WebhookKey::derive(Secret(firstToken)), accountSid, server.url())
    , rest(restSettings(server.url()))
    , carrier(rest)
    , rotations(rest, folder.path().toStdString() + "/desk", quickly())
{
    keyring.entries[std::string(secrets::accountSidEntry)] = Secret(accountSid);
    keyring.entries[std::string(secrets::authTokenEntry)] = Secret(firstToken);
    keyring.entries[std::string(secrets::webhookKeysEntry)] =
        twilio::WebhookKey::derive(Secret(firstToken)).text();
    keyring.entries[secrets::relayTokenEntry(second.url())] = Secret(adminToken);
    if (!first.isServing() || !second.isServing())
        qFatal("a relay does not serve");
    connection = std::make_unique<link::ClientRelay>(first.address(), first.url());
    connection->start();
}

credentials::DeskPorts DeskTown::ports()
{
    return {keyring, memory, carrier, rotations, folder.path().toStdString() + "/desk", now};
}

void DeskTown::sendWebhooks()
{
    for (TownRelay *relay : {&first, &second})
        refused += relay->webhook(side.account.primaryToken, accountSid) == 200 ? 0 : 1;
}

std::string DeskTown::inKeyring(std::string_view entry)
{
    const auto found = keyring.entries.find(std::string(entry));
    return found == keyring.entries.end() ? std::string() : std::string(found->second.reveal());
}

std::vector<std::string> DeskTown::keyIdsOf(TownRelay &relay)
{
    client::ControlClient control(relay.address());
    std::optional<std::vector<std::string>> ids;
    control.webhookKeys([&ids](const client::ApiResult<client::RelayWebhookKeys> &keys) {
        ids.emplace();
        for (const auto &key : keys.value.value_or(client::RelayWebhookKeys()).keys)
            ids->push_back(key.id);
    });
    (void)QTest::qWaitFor([&ids] { return ids.has_value(); });
    return ids.value_or(std::vector<std::string>());
}

} // namespace ringdown::tests
