// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/rest/RestServer.h"
#include "core/relay/IoLoop.h"
#include "core/relay/access/CarrierThread.h"
#include "core/relay/outbox/OutboxRunner.h"
#include "core/store/SqliteStore.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace ringdown;

namespace {

const std::string business = "+16195550100";

carrier::RestAccount sampleAccount()
{
    carrier::RestAccount account;
    account.sid = "AC" + std::string(32, '1');
    account.numbers = {business};
    const std::string sid = "SK" + std::string(32, '4');
    account.keys[sid] = {sid,
                         "not-a-secret",
                         "relay",
                         carrier::AccountKey::Type::Restricted,
                         {"/twilio/messaging/messages/*"},
                         {},
                         0};
    return account;
}

std::vector<store::OutboxRow> texts(int count)
{
    std::vector<store::OutboxRow> rows;
    for (int number = 0; number < count; ++number) {
        store::OutboxRow row;
        row.id = "CA1.missed.c" + std::to_string(number);
        row.tenant = TenantId("qdn");
        row.from = business;
        row.to = "+1619555" + std::to_string(1000 + number);
        row.body = "Missed call " + std::to_string(number);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

/// The outbox with the real store, the real client and real time-outs, against the carrier of hardening 6.0.
class OutboxOverSocketsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCarrierThatFailsHangsAndCutsGetsEachTextOnce()
    {
        constexpr int count = 300;
        carrier::RestSide side(
            sampleAccount(), [] { return Instant{QDateTime::currentMSecsSinceEpoch()}; }, 5);
        carrier::RestServer server(side);
        server.setFate(carrier::hostileFate(11));
        QTemporaryDir folder;
        store::SqliteSettings settings;
        settings.directory = folder.path().toStdString();
        auto opened = store::SqliteStore::open(settings);
        QVERIFY(opened);
        const std::unique_ptr<store::SqliteStore> store = std::move(*opened);
        relay::IoLoop loop;
        rest::RestSettings client;
        client.api = server.url();
        client.timeoutMilliseconds = 700;
        relay::CarrierThread line(client);
        plan::Tenant tenant;
        tenant.numbers = {*PhoneNumber::fromE164(business)};
        const auto &key = side.account.keys.begin()->second;
        relay::OutboxParts parts{*store, loop, &line, {}, {}, {}, {}, {}};
        parts.key = [&] {
            return std::optional(relay::CarrierKey{side.account.sid, {key.sid, Secret(key.secret)}});
        };
        parts.tenant = [&](const TenantId &) { return &tenant; };
        parts.statusCallback = [](const std::string &id) { return "https://relay.example.net/" + id; };
        auto runner = std::make_unique<relay::OutboxRunner>(std::move(parts));
        loop.start();
        Event queued;
        queued.at = loop.now();
        store->append({{}, {}, {queued}, texts(count)}, [&](const Result<store::Committed> &) {
            runner->wake();
        }); // before, there is nothing to see
        QTRY_COMPARE_WITH_TIMEOUT(runner->figures().sent, std::uint64_t(count), 120'000);
        QTRY_VERIFY(store->waiting(1)->empty());
        std::map<std::string, int> sent;
        for (const carrier::TextRecord &text : side.texts().all())
            ++sent[text.body];
        QCOMPARE(sent.size(), std::size_t(count));
        QCOMPARE(side.texts().all().size(), std::size_t(count));
        QCOMPARE(runner->figures().failed, std::uint64_t(0));
        QCOMPARE(runner->figures().unknown, std::uint64_t(0));
        const auto log = store->eventsAfter(0, 10'000);
        const auto unknown = std::count_if(log->json.begin(), log->json.end(), [](const std::string &text) {
            return text.find("\"text.unknown\"") != std::string::npos;
        });
        QVERIFY(unknown > 0);
        qInfo("%d texts, %ld of them unknown for a time", count, static_cast<long>(unknown));
        loop.stop();
    }
};

QTEST_GUILESS_MAIN(OutboxOverSocketsTest)
#include "OutboxOverSocketsTest.moc"
