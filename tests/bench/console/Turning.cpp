// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/Measurements.h"

#include <map>

namespace ringdown::bench {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

constexpr int consoles = 3;
constexpr int rounds = 5; ///< of later visits, in each

using ByPlace = std::map<QString, Figures>;

void visitAll(const Bench &bench, OpenConsole &console, ByPlace &figures)
{
    for (const Way &way : waysTo(console)) {
        figures[way.place].add(bench.clock.untilPainted([&] { way.go(console); }));
        bench.clock.rest(150ms); // what it asked the relay for is there
    }
}

void tell(const Bench &bench, const QString &what, const ByPlace &figures, double goal)
{
    Figures all;
    for (const auto &[place, each] : figures)
        all.add(each);
    bench.report.tell(what, all, {goal, Judged::P99});
    for (const auto &[place, each] : figures) {
        if (each.part(0.99) > goal / 2)
            bench.report.add(u"%1, %2"_s.arg(what, place), each);
    }
}

} // namespace

void measureTurning(const Bench &bench)
{
    ByPlace first;
    ByPlace later;
    for (int i = 0; i < consoles; ++i) {
        OpenConsole console(bench.clock, bench.relay.url(), bench.relay.token());
        visitAll(bench, console, first);
        for (int round = 0; round < rounds; ++round)
            visitAll(bench, console, later);
    }
    tell(bench, u"switch screen, first visit"_s, first, 100);
    tell(bench, u"switch screen, later visits"_s, later, 50);
}

} // namespace ringdown::bench
