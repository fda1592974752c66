// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures what the Insights screen asks of a log: calls of three businesses spread over 90 days, added up
// for 7, 30 and 90 days, of one business and of all.
//   InsightsBench [--folder DIR] [--calls 200000]

#include "core/store/SqliteStore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <future>
#include <memory>
#include <semaphore>

using namespace ringdown;
using namespace ringdown::store;

namespace {

using Clock = std::chrono::steady_clock;
constexpr Instant begin = Instant::fromSeconds(1'787'000'000);
constexpr std::chrono::hours stretch{90 * 24};

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double cpuMilliseconds()
{
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

std::uint64_t spread(std::uint64_t number)
{
    number += 0x9e3779b97f4a7c15ULL;
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9ULL;
    return number ^ (number >> 31);
}

/// Call number n of so many: two tiers, of three calls one is answered at each and one is missed.
class MadeUpCall {
public:
    MadeUpCall(std::int64_t n, std::int64_t of)
        : m_random(spread(static_cast<std::uint64_t>(n)))
        , m_start(begin + std::chrono::milliseconds(stretch) * n / of)
    {
        std::array<char, 40> text{};
        std::snprintf(text.data(), text.size(), "CA%016llx%016llx", static_cast<unsigned long long>(m_random),
                      static_cast<unsigned long long>(n));
        m_sid = text.data();
    }
    Record record() const
    {
        Record record;
        Event received = event(EventKind::CallReceived, 0);
        received.from = "+1202555" + std::to_string(100 + m_random / 7 % 100).insert(0, "0");
        received.to = "+16195550100";
        record.events.push_back(received);
        ring(record, "primary", 1);
        if (m_random % 3 != 0)
            ring(record, "backup", 21);
        if (m_random % 3 < 2)
            connect(record, m_random % 3 == 0 ? "primary" : "backup", m_random % 3 == 0 ? 9 : 32);
        Event ended = event(EventKind::CallEnded, 90);
        ended.seconds = m_random % 3 < 2 ? 50 : 0;
        record.events.push_back(ended);
        return record;
    }

private:
    Event event(EventKind kind, int later) const
    {
        Event made;
        made.kind = kind;
        made.at = m_start + std::chrono::seconds(later);
        made.call = CallSid(m_sid);
        made.tenant = TenantId("tenant-" + std::to_string(m_random / 3 % 3));
        made.why = "The bench says so.";
        return made;
    }
    void ring(Record &record, const char *tier, int later) const
    {
        Event leg = event(EventKind::LegRinging, later);
        leg.tier = TierId(tier);
        leg.leg = std::string(tier == std::string("primary") ? "0" : "1") + ".0";
        leg.contact = ContactId(tier);
        record.events.push_back(leg);
    }
    void connect(Record &record, const char *tier, int later) const
    {
        Event joined = event(EventKind::CallConnected, later);
        joined.tier = TierId(tier);
        joined.contact = ContactId(tier);
        record.events.push_back(joined);
    }

    std::uint64_t m_random;
    Instant m_start;
    std::string m_sid;
};

void fill(SqliteStore &store, std::int64_t calls)
{
    constexpr int inFlight = 512;
    std::counting_semaphore<inFlight> room(inFlight);
    for (std::int64_t n = 0; n < calls; ++n) {
        room.acquire();
        store.append(MadeUpCall(n, calls).record(), [&](const Result<Committed> &) { room.release(); });
    }
    for (int i = 0; i < inFlight; ++i)
        room.acquire();
}

void measure(SqliteStore &store, const std::string &tenant, int days)
{
    constexpr int rounds = 9;
    const auto clock = std::make_shared<const routing::ZoneClock>("America/Los_Angeles");
    const Instant until = begin + std::chrono::milliseconds(stretch);
    const InsightFilter filter{tenant, until - std::chrono::hours(24 * days), until, until,
                               [&](const std::string &) { return clock; }};
    std::array<double, rounds> times{};
    std::array<double, rounds> cpu{};
    std::int64_t counted = 0;
    for (int round = 0; round < rounds; ++round) {
        const double cpuBefore = cpuMilliseconds();
        const auto start = Clock::now();
        const auto insights = store.insights(filter);
        times[static_cast<std::size_t>(round)] = millisecondsSince(start);
        cpu[static_cast<std::size_t>(round)] = cpuMilliseconds() - cpuBefore;
        if (!insights) {
            std::printf("%s\n", insights.error().detail.c_str());
            return;
        }
        counted = insights->outcomes.total();
    }
    std::sort(times.begin(), times.end());
    std::sort(cpu.begin(), cpu.end());
    std::printf("%-14s %3d days %9lld calls   median %7.1f ms   greatest %7.1f ms   cpu %7.1f ms\n",
                tenant.empty() ? "all businesses" : tenant.c_str(), days, static_cast<long long>(counted),
                times[rounds / 2], times.back(), cpu[rounds / 2]);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption(
        {QStringLiteral("folder"), QStringLiteral("kept and used again"), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("calls"), {}, QStringLiteral("N"), QStringLiteral("200000")});
    parser.addHelpOption();
    parser.process(app);
    const QTemporaryDir temporary;
    SqliteSettings settings;
    settings.directory = parser.isSet(QStringLiteral("folder"))
                             ? parser.value(QStringLiteral("folder")).toStdString()
                             : temporary.path().toStdString() + "/log";
    auto store = SqliteStore::open(settings);
    if (!store) {
        std::printf("%s\n", store.error().detail.c_str());
        return 1;
    }
    const auto start = Clock::now();
    if ((*store)->newestSeq() == 0)
        fill(**store, parser.value(QStringLiteral("calls")).toLongLong());
    std::printf(
        "filled in %.1f s, index %.1f MB\n", millisecondsSince(start) / 1000,
        static_cast<double>(QFileInfo(QString::fromStdString(settings.directory + "/index.sqlite")).size()) /
            1e6);
    for (const int days : {7, 30, 90}) {
        measure(**store, "tenant-1", days);
        measure(**store, {}, days);
    }
    return 0;
}
