// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/Heartbeat.h"
#include "tests/bench/console/Measurements.h"

#include "ui/draft/Draft.h"
#include "ui/review/ReviewSheet.h"

#include <QListWidget>

namespace ringdown::bench {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

constexpr double goal = 1'000;
constexpr double firstGoal = 100;
constexpr double stallGoal = 100;
constexpr int rounds = 5;

/// Closes two businesses on three days, which sends many of the last week's calls elsewhere.
void draftEarlyEvenings(draft::Draft &draft)
{
    for (const char *tenant : {"rady", "crew"})
        draft.edit(u"close at noon"_s, TenantId(tenant), [](plan::Tenant &edited) {
            for (std::size_t day = 1; day < 4; ++day)
                edited.hours.week[day] = {{0, 12 * 60}};
        });
}

/// The sheet as a person opens and leaves it, in a console of its own: a list filled before would pass for
/// this one's.
class Reviewing {
public:
    explicit Reviewing(const Bench &bench)
        : m_clock(bench.clock)
        , m_console(bench.clock, bench.relay.url(), bench.relay.token())
        , m_sheet(m_console.part<review::ReviewSheet>())
        , m_elsewhere(m_console.part<QListWidget>(u"Calls that would have gone elsewhere"_s))
    {
        draftEarlyEvenings(m_console.window().draft());
        m_clock.rest(500ms);
    }

    /// Milliseconds until its changes are painted.
    std::optional<double> open()
    {
        const auto spent =
            m_clock.untilPainted([this] { m_console.press(Qt::Key_Return, Qt::ControlModifier); });
        const QString changes = u"Changes to push; those not ticked stay in the draft"_s;
        if (!m_sheet.isVisible() || m_console.part<QListWidget>(changes).count() == 0)
            qFatal("the review shows no change");
        return spent;
    }
    /// More milliseconds until also the calls are painted that would have gone elsewhere.
    std::optional<double> complete()
    {
        return m_clock.untilPainted([] {}, [this] { return elsewhere() > 0; });
    }
    std::optional<double> leave()
    {
        return m_clock.untilPainted([this] { m_console.press(Qt::Key_Escape); },
                                    [this] { return !m_sheet.isVisible(); });
    }
    int elsewhere() const { return m_elsewhere.count(); }

private:
    PaintClock &m_clock;
    OpenConsole m_console;
    review::ReviewSheet &m_sheet;
    QListWidget &m_elsewhere; ///< asked for after every event, so it is looked for once
};

void measureCancelling(const Bench &bench)
{
    Reviewing reviewing(bench);
    const Heartbeat heart;
    reviewing.open();
    Figures left;
    left.add(reviewing.leave());
    bench.clock.rest(2s); // what was on its way comes to nothing
    if (reviewing.elsewhere() > 0)
        bench.report.add(u"a review that was left went on to its end"_s);
    bench.report.tell(u"review left while it looks, to its picture"_s, left, {firstGoal, Judged::Worst});
    bench.report.tell(u"longest stall meanwhile"_s, heart.longest(), u"ms"_s, stallGoal);
}

} // namespace

void measureReview(const Bench &bench)
{
    Figures first;
    Figures whole;
    Figures stalls;
    for (int round = 0; round < rounds; ++round) {
        Reviewing reviewing(bench);
        const Heartbeat heart;
        const auto lines = reviewing.open();
        const auto rest = reviewing.complete();
        first.add(lines);
        whole.add(lines && rest ? std::optional(*lines + *rest) : std::nullopt);
        stalls.add(heart.longest());
    }
    bench.report.tell(u"review sheet, its changes"_s, first, {firstGoal, Judged::P99});
    bench.report.tell(u"review sheet with 7 days’ replay of 5,000 calls"_s, whole, {goal, Judged::P99});
    bench.report.tell(u"longest stall while it looks"_s, stalls, {stallGoal, Judged::Worst});
    measureCancelling(bench);
}

} // namespace ringdown::bench
