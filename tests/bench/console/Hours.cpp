// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/Measurements.h"

#include "ui/draft/Draft.h"
#include "ui/routing/hours/WeekGrid.h"

#include <QMouseEvent>

namespace ringdown::bench {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

constexpr double goal = 16; // one frame
constexpr int moves = 300;

void send(QWidget &widget, QEvent::Type type, const QPoint &at)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, widget.mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

/// Down the week in a zigzag, so that each move paints another stretch.
QPoint placeOf(int move, const QSize &size)
{
    const int x = move * 29 % (2 * size.width());
    return {x < size.width() ? x : 2 * size.width() - 1 - x, move * size.height() / moves};
}

} // namespace

void measurePainting(const Bench &bench)
{
    OpenConsole console(bench.clock, bench.relay.url(), bench.relay.token());
    console.window().showTenant(TenantId("rady"));
    console.window().goTo(u"hours"_s);
    bench.clock.rest(500ms);
    auto &grid = console.part<routing_ui::WeekGrid>();
    QWidget &cells = *grid.viewport();
    if (!cells.isVisible())
        qFatal("the week is not shown");
    send(cells, QEvent::MouseButtonPress, {10, 5});
    Figures figures;
    for (int move = 1; move <= moves; ++move)
        figures.add(
            bench.clock.untilPainted([&] { send(cells, QEvent::MouseMove, placeOf(move, cells.size())); }));
    bench.report.tell(u"painting hours, a move to its picture"_s, figures, {goal, Judged::P99});
    bench.report.add(u"the end of the drag, with the draft’s step"_s, [&] {
        Figures end;
        end.add(bench.clock.untilPainted(
            [&] { send(cells, QEvent::MouseButtonRelease, placeOf(moves, cells.size())); }));
        return end;
    }());
    if (!console.window().draft().isEdited())
        qFatal("the drag painted nothing");
}

} // namespace ringdown::bench
