// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/BenchRelay.h"

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "core/store/SqliteStore.h"
#include "core/twilio/WebhookKey.h"
#include "tests/bench/MadeUpCalls.h"

#include <QDateTime>
#include <QFile>

#include <csignal>
#include <semaphore>
#include <thread>

namespace ringdown::bench {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

constexpr auto callEvery = std::chrono::milliseconds(7 * 24h) / 5'000;
constexpr const char *bearer = "bench-admin-0123456789-0123456789"; // obviously fake

/// A made-up call as one of a business of the plan.
class Adopted {
public:
    Adopted(plan::Plan plan, Instant now, std::int64_t calls)
        : m_plan(std::move(plan))
        , m_now(now)
        , m_calls(calls)
        , m_made(now)
    {
    }

    store::Record record(std::int64_t n) const
    {
        store::Record record = m_made.incoming(n);
        record.answer = "<Response/>";
        for (const Event &event : m_made.end(n).events)
            record.events.push_back(event);
        const auto shift = m_now - (m_calls - n) * callEvery - m_made.start(n);
        const plan::Tenant &tenant = m_plan.tenants[static_cast<std::size_t>(n) % m_plan.tenants.size()];
        for (Event &event : record.events)
            adopt(event, tenant, shift);
        return record;
    }

private:
    static void adopt(Event &event, const plan::Tenant &tenant, std::chrono::milliseconds shift)
    {
        event.at = event.at + shift;
        if (event.until)
            event.until = *event.until + shift;
        event.tenant = tenant.id;
        if (event.kind == EventKind::CallReceived)
            event.to = tenant.numbers.front().e164();
        if (!event.tier.value.empty())
            event.tier = tenant.tiers.front().id;
        if (!event.contacts.empty())
            event.contacts = tenant.tiers.front().contacts;
        if (!event.contact.value.empty())
            event.contact = tenant.tiers.front().contacts.front();
    }

    plan::Plan m_plan;
    Instant m_now;
    std::int64_t m_calls;
    MadeUpCalls m_made;
};

} // namespace

plan::Plan benchPlan()
{
    QFile file(QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json"));
    if (!file.open(QFile::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    plan::Plan plan = plan::readPlan(file.readAll().toStdString()).plan;
    for (plan::Tenant &tenant : plan.tenants) {
        tenant.hours.week.fill({{0, 24 * 60}});
        tenant.hours.exceptions.clear();
    }
    return plan;
}

void fillLog(const QString &folder, std::int64_t calls)
{
    store::SqliteSettings settings;
    settings.directory = folder.toStdString();
    auto log = store::SqliteStore::open(settings);
    if (!log)
        qFatal("%s", log.error().detail.c_str());
    constexpr int inFlight = 256;
    std::counting_semaphore<inFlight> room(inFlight);
    const Adopted made(benchPlan(), Instant{QDateTime::currentMSecsSinceEpoch()}, calls);
    for (std::int64_t n = 0; n < calls; ++n) {
        room.acquire();
        (*log)->append(made.record(n), [&](const Result<store::Committed> &result) {
            if (!result)
                qFatal("%s", result.error().detail.c_str());
            room.release();
        });
    }
    for (int i = 0; i < inFlight; ++i)
        room.acquire();
    while ((*log)->health().projectionLag > 0)
        std::this_thread::sleep_for(20ms);
}

BenchRelay::BenchRelay(const QString &program, const QString &folder)
{
    QFile plan(folder + "/bench-plan.json"_L1);
    const std::string text = plan::writePlan(benchPlan());
    if (!plan.open(QFile::WriteOnly) || plan.write(text.data(), qint64(text.size())) != qint64(text.size()))
        qFatal("%s: %s", qPrintable(plan.fileName()), qPrintable(plan.errorString()));
    plan.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const Secret key = twilio::WebhookKey::derive(Secret(authToken)).text();
    environment.insert(u"RINGDOWN_WEBHOOK_KEYS"_s,
                       QString::fromLatin1(key.reveal().data(), qsizetype(key.size())));
    environment.insert(u"RINGDOWN_ADMIN_TOKEN"_s, QString::fromLatin1(bearer));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, {u"--plan"_s, plan.fileName(), u"--data"_s, folder, u"--listen"_s,
                              u"127.0.0.1:0"_s, u"--log-level"_s, u"error"_s});
    if (!m_process.waitForReadyRead(60'000))
        qFatal("%s did not start", qPrintable(program));
    const QByteArray line = m_process.readLine().trimmed();
    m_url = QUrl(QString::fromLatin1(line.mid(line.lastIndexOf(' ') + 1)));
}

BenchRelay::~BenchRelay()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    goOn();
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        kill();
}

Secret BenchRelay::token() const
{
    return Secret(bearer);
}

void BenchRelay::pause()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

void BenchRelay::goOn()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
}

void BenchRelay::kill()
{
    m_process.kill();
    m_process.waitForFinished(10'000);
}

Callers::Callers(const QString &program, const BenchRelay &relay, double callsPerSecond, int seconds)
{
    static int seed = 0; // a call of its own each
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BENCH_AUTH_TOKEN"_s, QString::fromLatin1(authToken));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, {QString::number(relay.url().port()), u"/twilio/voice"_s,
                              QString::number(seconds), u"8"_s, QString::number(callsPerSecond, 'f', 3),
                              QString::number(QDateTime::currentSecsSinceEpoch() * 100 + ++seed)});
}

Callers::~Callers()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace ringdown::bench
