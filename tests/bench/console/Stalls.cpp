// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/Heartbeat.h"
#include "tests/bench/console/Measurements.h"

#include "ui/calls/CallLogPage.h"

#include <QFileInfo>
#include <QProcess>
#include <QTableView>

namespace ringdown::bench {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

constexpr double goal = 100;

/// What a person tries while nothing answers: every place, a filter, a call, the palette.
void tryEverything(PaintClock &clock, OpenConsole &console)
{
    for (const Way &way : waysTo(console)) {
        way.go(console);
        clock.rest(100ms);
    }
    console.window().goTo(u"log"_s);
    auto &page = console.part<calls::CallLogPage>();
    page.focusFilter();
    for (const QChar letter : u"outcome:missed"_s) {
        console.type(letter);
        clock.rest(30ms);
    }
    page.mainTable()->setFocus();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return}) {
        console.press(key);
        clock.rest(100ms);
    }
    console.press(Qt::Key_K, Qt::ControlModifier);
    clock.rest(100ms);
    console.press(Qt::Key_Escape);
    page.clearFilter();
}

void measureSilence(const Bench &bench)
{
    OpenConsole console(bench.clock, bench.relay.url(), bench.relay.token());
    for (const Way &way : waysTo(console)) { // first visits have a goal of their own
        way.go(console);
        bench.clock.rest(100ms);
    }
    {
        const auto end = PaintClock::Clock::now() + 5s;
        bench.relay.pause();
        const Heartbeat heart;
        while (PaintClock::Clock::now() < end)
            tryEverything(bench.clock, console);
        bench.report.tell(u"longest stall while the relay is stopped"_s, heart.longest(), u"ms"_s, goal);
    }
    {
        const Heartbeat heart;
        bench.relay.goOn();
        bench.clock.rest(2s);
        bench.report.tell(u"longest stall when it goes on"_s, heart.longest(), u"ms"_s, goal);
    }
    const Heartbeat heart;
    bench.relay.kill();
    tryEverything(bench.clock, console);
    bench.clock.rest(1s);
    bench.report.tell(u"longest stall while the relay is gone"_s, heart.longest(), u"ms"_s, goal);
}

/// In a process of its own, on a bus of its own whose keyring never answers.
void measureSilentKeyring(const Bench &bench)
{
    const QString keyring = bench.programs + u"/../tests/secrets_MockKeyring"_s;
    if (!QFileInfo::exists(keyring))
        return bench.report.add(u"not measured: a keyring that never answers (the tests are not built)"_s);
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(RINGDOWN_SOURCE_DIR "/tests/secrets/with-keyring"),
                {u"no-service"_s, bench.programs + u"/ConsoleBench"_s, u"silenced"_s, keyring});
    child.waitForFinished(60'000);
    const QByteArray stall = child.readAllStandardOutput().trimmed();
    if (child.exitCode() != 0 || stall.isEmpty())
        return bench.report.add(
            u"not measured: a keyring that never answers (with-keyring ended with %1)"_s.arg(
                child.exitCode()));
    bench.report.tell(u"longest stall while the keyring never answers"_s, stall.toDouble(), u"ms"_s, goal);
}

} // namespace

std::optional<int> runAsSilenced(PaintClock &clock, const QStringList &words)
{
    if (words.size() != 2 || words[0] != "silenced"_L1)
        return {};
    QProcess keyring;
    keyring.start(words[1], {u"silent-ReadAlias"_s});
    if (!keyring.waitForReadyRead(5'000))
        return 1;
    console::CommandLine line;
    line.relay = QUrl(u"http://127.0.0.1:9"_s); // whose token the keyring would have
    OpenConsole console(clock, line, Secret());
    clock.rest(1s);
    const Heartbeat heart;
    for (int round = 0; round < 3; ++round) {
        for (const Way &way : waysTo(console)) {
            way.go(console);
            clock.rest(200ms);
        }
    }
    std::printf("%.1f\n", heart.longest());
    keyring.kill();
    keyring.waitForFinished();
    return 0;
}

void measureStalls(const Bench &bench)
{
    measureSilentKeyring(bench);
    measureSilence(bench);
}

} // namespace ringdown::bench
