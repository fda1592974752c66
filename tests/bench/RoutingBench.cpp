// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanReader.h"
#include "core/routing/Replay.h"
#include "core/routing/WhatIf.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>

#include <malloc.h>

// The processor time of the pure parts of a decision. Usage: RoutingBench PLAN (such as
// resources/plans/harbor.json).

using namespace ringdown;
using namespace ringdown::routing;

namespace {

constexpr int rounds = 7;
constexpr const char *qdn = "+16195550100";
constexpr const char *stranger = "+16195550188";

/// Keeps the optimiser from seeing that nobody wants the result.
volatile std::size_t sink = 0;

struct Timing {
    double median;
    double best;
    double worst;
};

/// Of the processor, not of the wall: other load on the machine matters little.
double processorNanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e9 + static_cast<double>(time.tv_nsec);
}

/// Nanoseconds of one call of work, which gets a number that differs each time.
template <typename Work>
Timing measure(int times, Work work)
{
    std::array<double, rounds> perCall{};
    for (double &nanoseconds : perCall) {
        std::size_t sum = 0;
        const double begin = processorNanoseconds();
        for (int i = 0; i < times; ++i)
            sum += work(i);
        nanoseconds = (processorNanoseconds() - begin) / times;
        sink = sink + sum;
    }
    std::ranges::sort(perCall);
    return {perCall[rounds / 2], perCall.front(), perCall.back()};
}

void print(const char *what, const Timing &timing)
{
    std::printf("| %-52s | %12.1f | %12.1f | %12.1f | %12.0f |\n", what, timing.median, timing.best,
                timing.worst, 1e9 / timing.median);
}

Instant instant(const char *text)
{
    return parseRfc3339(text).value().at;
}

/// Another minute of the same few hours each time.
Instant minuteOf(Instant begin, int i)
{
    return begin + std::chrono::minutes(i & 255);
}

WhatIfQuestion question(const char *at, const char *digits, const char *answers)
{
    return {qdn, stranger, instant(at), digits, parseAnswers(answers).value()};
}

void benchHours(const char *day, const OpeningHours &hours, const char *at)
{
    const Instant begin = instant(at);
    const auto name = [&](const char *function) { return std::string(function) + ", " + day; };
    print(name("isOpenAt").c_str(),
          measure(2'000'000, [&](int i) { return hours.isOpenAt(minuteOf(begin, i)) ? 1U : 0U; }));
    print(name("nextChange").c_str(), measure(100'000, [&](int i) {
              return static_cast<std::size_t>(
                  hours.nextChange(minuteOf(begin, i)).value_or(begin).milliseconds);
          }));
    print(name("decide").c_str(),
          measure(50'000, [&](int i) { return hours.decide(minuteOf(begin, i)).why.size(); }));
}

plan::Hours withManyExceptions(plan::Hours hours)
{
    for (unsigned month = 1; month <= 12; ++month) {
        for (int nth = 1; nth <= 4; ++nth)
            hours.exceptions.push_back({"Exception", plan::YearlyDay(plan::NthWeekday{nth, 3, month}), {}});
    }
    return hours;
}

void benchStep(const TenantPlan &tenant)
{
    Request request;
    request.sid = CallSid("CA00000000000000000000000000000000");
    request.report = CallArrived{};
    request.caller.from = stranger;
    request.caller.to = qdn;
    const CallState nothing;
    const auto arrive = [&](const char *what, const char *at) {
        const Instant begin = instant(at);
        print(what, measure(50'000, [&](int i) {
                  request.now = minuteOf(begin, i);
                  return step(tenant, nothing, request).events.size();
              }));
    };
    arrive("step(), new call, open", "2026-11-25T10:00-08:00");
    arrive("step(), new call, closed by a holiday", "2026-11-26T10:00-08:00");
}

void benchWhatIf(const CompiledPlan &plan)
{
    const auto ask = [&](const char *what, const WhatIfQuestion &asked) {
        print(what, measure(5'000, [&](int) { return whatIf(plan, asked)->steps.size(); }));
    };
    ask("whatIf, closed, voicemail", question("2026-11-26T10:00-08:00", "", ""));
    ask("whatIf, menu, first phone answers", question("2026-11-25T10:00-08:00", "1", "captain@4"));
    ask("whatIf, menu, two tiers, texts, voicemail", question("2026-11-25T10:00-08:00", "", ""));
    const auto path = whatIf(plan, question("2026-11-25T10:00-08:00", "", ""));
    print("toJson of that path", measure(5'000, [&](int) { return toJson(*path).size(); }));
}

/// Old calls through a draft, on one core: as many of each kind as of the others.
void benchReplay(const CompiledPlan &plan)
{
    constexpr double target = 200'000;
    const std::array calls{question("2026-11-26T10:00-08:00", "", ""),
                           question("2026-11-25T10:00-08:00", "1", "captain@4"),
                           question("2026-11-25T10:00-08:00", "", "")};
    const std::array names{"replay, closed, voicemail", "replay, menu, first phone answers",
                           "replay, menu, two tiers, texts, voicemail"};
    const auto play = [&](const WhatIfQuestion &call) {
        return static_cast<std::size_t>(replay(plan, call)->seconds);
    };
    for (std::size_t i = 0; i < calls.size(); ++i)
        print(names[i], measure(5'000, [&](int) { return play(calls[i]); }));
    const Timing mixed =
        measure(9'000, [&](int i) { return play(calls[static_cast<std::size_t>(i) % calls.size()]); });
    print("replay, the three in turn", mixed);
    std::printf("replay: %.0f calls/s, target %.0f: %s\n", 1e9 / mixed.median, target,
                1e9 / mixed.median >= target ? "met" : "MISS");
}

plan::Plan copiesOf(const plan::Tenant &tenant, int count)
{
    plan::Plan plan;
    for (int i = 0; i < count; ++i) {
        plan::Tenant &copy = plan.tenants.emplace_back(tenant);
        copy.id = TenantId("t" + std::to_string(i));
        copy.numbers = {PhoneNumber::fromE164("+1619555" + std::to_string(10'000 + i).substr(1)).value()};
    }
    return plan;
}

void benchCompile(const plan::Plan &plan)
{
    print("compile, the plan as it is",
          measure(200, [&](int i) { return CompiledPlan::compile(plan, i + 1)->tenantCount(); }));
    const plan::Plan large = copiesOf(plan.tenants.front(), 10'000);
    print("compile, 10,000 tenants",
          measure(1, [&](int i) { return CompiledPlan::compile(large, i + 1)->tenantCount(); }));
    const std::size_t before = mallinfo2().uordblks;
    const auto compiled = CompiledPlan::compile(large, 1);
    std::printf("memory of 10,000 compiled tenants: %.1f MB\n",
                static_cast<double>(mallinfo2().uordblks - before) / 1e6);
    std::vector<std::string> numbers;
    for (int i = 0; i < 1024; ++i)
        numbers.push_back(large.tenants[static_cast<std::size_t>(i * 9)].numbers.front().e164());
    print("byNumber among 10,000", measure(1'000'000, [&](int i) {
              return compiled->byNumber(numbers[static_cast<std::size_t>(i & 1023)])->tenant.contacts.size();
          }));
}

} // namespace

int main(int argc, char **argv)
{
    QFile file(QString::fromLocal8Bit(argc == 2 ? argv[1] : ""));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "usage: RoutingBench resources/plans/harbor.json\n");
        return 2;
    }
    const plan::PlanReading reading = plan::readPlan(file.readAll().toStdString());
    const auto compiled = CompiledPlan::compile(reading.plan, 1);
    const TenantPlan *tenant = compiled->byNumber(qdn);
    if (!reading.isValid() || !tenant) {
        std::fprintf(stderr, "RoutingBench: the plan is not valid, or lists no %s\n", qdn);
        return 1;
    }
    std::printf("| %-52s | %12s | %12s | %12s | %12s |\n|---|---:|---:|---:|---:|\n", "nanoseconds", "median",
                "best", "worst", "a second");
    benchHours("an ordinary day", tenant->hours, "2026-11-19T10:00-08:00");
    benchHours("near a holiday", tenant->hours, "2026-11-26T10:00-08:00");
    benchHours("52 exceptions, on one",
               OpeningHours(withManyExceptions(tenant->tenant.hours), tenant->tenant.timeZone),
               "2026-11-18T10:00-08:00");
    benchStep(*tenant);
    benchWhatIf(*compiled);
    benchReplay(*compiled);
    benchCompile(reading.plan);
    return 0;
}
