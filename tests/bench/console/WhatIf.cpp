// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/Measurements.h"

#include "ui/draft/Draft.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSlider>

namespace ringdown::bench {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

constexpr double goal = 16; // one frame
constexpr int rounds = 5;

/// What the draft says differs, so that both paths are asked.
void draftSomething(OpenConsole &console)
{
    console.window().draft().edit(u"shorten the ringing"_s, TenantId("rady"),
                                  [](plan::Tenant &tenant) { tenant.tiers.front().seconds = 9; });
}

Figures typed(const Bench &bench, OpenConsole &console, QLineEdit &field, const QString &text)
{
    Figures figures;
    for (int round = 0; round < rounds; ++round) {
        field.setFocus();
        field.selectAll();
        for (const QChar letter : text) {
            figures.add(bench.clock.untilPainted([&] { console.type(letter); }));
            bench.clock.rest(20ms);
        }
        if (!field.text().endsWith(text))
            qFatal("“%s” was typed, the field holds “%s”", qPrintable(text), qPrintable(field.text()));
    }
    return figures;
}

} // namespace

void measureWhatIf(const Bench &bench)
{
    OpenConsole console(bench.clock, bench.relay.url(), bench.relay.token());
    draftSomething(console);
    console.window().goTo(u"simulator"_s);
    bench.clock.rest(500ms);
    QLineEdit &called = *console.part<QComboBox>(u"Number called"_s).lineEdit();
    typed(bench, console, called, u"+16195550200"_s);
    Figures all;
    const Figures from =
        typed(bench, console, *console.part<QComboBox>(u"Caller"_s).lineEdit(), u"+12025550147"_s);
    const Figures presses =
        typed(bench, console, console.part<QLineEdit>(u"Keys the caller presses"_s), u"1234567890"_s);
    auto &day = console.part<QSlider>(u"Time over the day"_s);
    Figures slides;
    for (int minute = 0; minute < day.maximum(); minute += 15)
        slides.add(bench.clock.untilPainted([&] { day.setValue(minute); }));
    for (const Figures &each : {from, presses, slides})
        all.add(each);
    bench.report.tell(u"what-if, a key or a move to its picture"_s, all, {goal, Judged::P99});
    bench.report.add(u"a key in From"_s, from);
    bench.report.add(u"a key in Presses"_s, presses);
    bench.report.add(u"a move of the day’s slider"_s, slides);
}

} // namespace ringdown::bench
