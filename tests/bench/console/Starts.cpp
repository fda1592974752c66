// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/Measurements.h"

#include <QFile>
#include <QProcess>
#include <QTableView>
#include <QTimer>

#include <ctime>

namespace ringdown::bench {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

constexpr int starts = 5;
constexpr auto idle = 5s;
constexpr double startGoal = 1'000; // ms
constexpr double memoryGoal = 150;  // MB

std::int64_t monotonicNanoseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

double megabytes(const QByteArray &field)
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

struct Start {
    double milliseconds = 0;
    double resident = 0; ///< MB, 5 s later; 0 when it was not asked
    double own = 0;      ///< MB of it, shared ones by their share
};

Start startOnce(const Bench &bench, const QString &relay, bool isIdleAfterwards)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const Secret token = bench.relay.token();
    environment.insert(u"RINGDOWN_TOKEN"_s,
                       QString::fromLatin1(token.reveal().data(), qsizetype(token.size())));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(bench.programs + u"/ConsoleBench"_s, {u"started"_s, QString::number(monotonicNanoseconds()),
                                                      relay, isIdleAfterwards ? u"idle"_s : u"end"_s});
    child.waitForFinished(60'000);
    const QList<QByteArray> words = child.readAllStandardOutput().simplified().split(' ');
    if (words.size() != 3)
        qFatal("a console that was started did not become usable");
    return {words[0].toDouble(), words[1].toDouble(), words[2].toDouble()};
}

void measureStart(const Bench &bench, const QString &what, const QString &relay)
{
    startOnce(bench, relay, false); // reads the program
    Figures times;
    Start last;
    for (int i = 0; i < starts; ++i) {
        last = startOnce(bench, relay, i + 1 == starts);
        times.add(last.milliseconds);
    }
    bench.report.tell(u"start to a usable Live, %1"_s.arg(what), times, {startGoal, Judged::Median});
    bench.report.tell(u"resident memory of the idle console, %1 (%2 MB of it its own share)"_s.arg(what).arg(
                          last.own, 0, 'f', 0),
                      last.resident, u"MB"_s, memoryGoal);
}

/// Waits for a Live that can be used: its rows are painted, and the feed is heard.
class UsableLive {
public:
    UsableLive(PaintClock &clock, OpenConsole &console, std::function<void()> done)
        : m_console(console)
        , m_table(console.liveTable())
        , m_done(std::move(done))
    {
        clock.setPaintDone([this](const QObject &painted) {
            if (&painted == m_table.viewport())
                m_hasRows = m_hasRows || m_table.model()->rowCount() > 0;
            tell();
        });
    }

private:
    void tell()
    {
        if (m_hasRows && m_console.isHeard() && m_done)
            std::exchange(m_done, {})();
    }

    OpenConsole &m_console;
    QTableView &m_table;
    std::function<void()> m_done;
    bool m_hasRows = false;
};

} // namespace

std::optional<int> runAsStarted(PaintClock &clock, const QStringList &words)
{
    if (words.size() != 4 || words[0] != "started"_L1)
        return {};
    console::CommandLine line;
    line.isDemo = words[2] == "demo"_L1;
    if (!line.isDemo)
        line.relay = QUrl(words[2]);
    const Secret token(qgetenv("RINGDOWN_TOKEN").toStdString());
    OpenConsole console(clock, line, token);
    const bool isIdle = words[3] == "idle"_L1;
    const UsableLive usable(clock, console, [&] {
        std::printf("%.1f\n", double(monotonicNanoseconds() - words[1].toLongLong()) / 1e6);
        QTimer::singleShot(isIdle ? std::chrono::milliseconds(idle) : 0ms, &clock, [] {
            std::printf("%.1f %.1f\n", megabytes("Rss:"), megabytes("Pss:"));
            QApplication::quit();
        });
    });
    return QApplication::exec();
}

void measureStarts(const Bench &bench)
{
    measureStart(bench, u"--demo"_s, u"demo"_s);
    const Callers running(bench.programs + u"/LoadClient"_s, bench.relay, 5, 1); // Live shows what runs
    bench.clock.rest(2s);
    measureStart(bench, u"a relay with the long log"_s, bench.relay.url().toString());
}

} // namespace ringdown::bench
