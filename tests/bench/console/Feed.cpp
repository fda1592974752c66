// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/Measurements.h"
#include "tests/bench/console/RowWatch.h"

#include "ui/calls/CallLogModel.h"
#include "ui/calls/CallTable.h"
#include "ui/live/LiveModel.h"

#include <ctime>

namespace ringdown::bench {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

constexpr double delayGoal = 100; // ms
constexpr double shareGoal = 5;   // % of a core
constexpr int seconds = 10;

std::chrono::duration<double> processorTime()
{
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return std::chrono::seconds(spent.tv_sec) + std::chrono::nanoseconds(spent.tv_nsec);
}

/// % of a core that this process takes over a span.
double shareOver(PaintClock &clock, std::chrono::milliseconds span)
{
    const auto begin = PaintClock::Clock::now();
    const auto before = processorTime();
    clock.rest(span);
    const std::chrono::duration<double> passed = PaintClock::Clock::now() - begin;
    return 100 * ((processorTime() - before) / passed);
}

/// What is measured of one screen under one rate.
struct Load {
    Figures delays;
    std::size_t visible = 0;
    double share = 0;
    double eventsPerSecond = 0;
};

class Feeding {
public:
    Feeding(const Bench &bench, OpenConsole &console)
        : m_bench(bench)
        , m_console(console)
    {
        QObject::connect(console.relay(), &link::RelayPort::eventArrived, &bench.clock,
                         [this] { ++m_events; });
        measureEventsOfACall();
    }

    Load take(const QString &place, double eventsPerSecond)
    {
        m_console.window().goTo(place);
        m_bench.clock.rest(1s);
        RowWatch watch = place == "live"_L1 ? RowWatch(m_bench.clock, m_console.liveTable(), liveStart())
                                            : RowWatch(m_bench.clock, logTable(), logStart());
        Callers callers(m_bench.programs + u"/LoadClient"_s, m_bench.relay, eventsPerSecond / m_eventsOfACall,
                        seconds + 2);
        waitForEvents();
        const std::int64_t before = m_events;
        Load load;
        load.share = shareOver(m_bench.clock, std::chrono::seconds(seconds));
        load.eventsPerSecond = double(m_events - before) / seconds;
        load.delays = watch.figures();
        load.visible = watch.visible();
        return load;
    }

private:
    QTableView &logTable() { return m_console.part<calls::CallTable>(); }
    RowWatch::CameIn liveStart()
    {
        return [&model = static_cast<live::LiveModel &>(*m_console.liveTable().model())](int row) {
            return model.at(row).startedAt;
        };
    }
    RowWatch::CameIn logStart()
    {
        return [&model = static_cast<calls::CallLogModel &>(*logTable().model())](int row) {
            return model.at(row).startedAt;
        };
    }
    void waitForEvents()
    {
        const std::int64_t before = m_events;
        if (!m_bench.clock.waitFor([&] { return m_events > before; }, 10s))
            qFatal("the calls make no events");
    }
    void measureEventsOfACall()
    {
        constexpr int calls = 10;
        const Callers callers(m_bench.programs + u"/LoadClient"_s, m_bench.relay, calls, 1);
        waitForEvents();
        m_bench.clock.rest(2s);
        m_eventsOfACall = double(m_events) / calls;
    }

    const Bench &m_bench;
    OpenConsole &m_console;
    std::int64_t m_events = 0;
    double m_eventsOfACall = 5;
};

QString named(const QString &what, const Load &load)
{
    return u"%1 at %2 events/s"_s.arg(what).arg(load.eventsPerSecond, 0, 'f', 0);
}

} // namespace

void measureFeed(const Bench &bench)
{
    OpenConsole console(bench.clock, bench.relay.url(), bench.relay.token());
    bench.report.add(u"a quiet console takes %1 % of a core"_s.arg(shareOver(bench.clock, 5s), 0, 'f', 1));
    Feeding feeding(bench, console);
    for (const QString &place : {u"live"_s, u"log"_s}) {
        const Load load = feeding.take(place, 50);
        bench.report.tell(named(u"an event to its painted row, "_s + place, load), load.delays,
                          {delayGoal, Judged::P99});
        bench.report.tell(named(u"the console’s share of a core, "_s + place, load), load.share, u"%"_s,
                          shareGoal);
    }
    for (const QString &place : {u"live"_s, u"log"_s}) {
        const Load load = feeding.take(place, 1'000);
        bench.report.add(named(u"an event to its painted row, "_s + place, load), load.delays);
        bench.report.add(u"%1: %2 %"_s.arg(named(u"the console’s share of a core, "_s + place, load))
                             .arg(load.share, 0, 'f', 1));
    }
}

} // namespace ringdown::bench
