// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/PathLines.h"
#include "core/routing/CompiledPlan.h"
#include "tests/ui/support/Sample.h"

#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::simulator;

namespace {

std::vector<routing::WhatIfStep> pathOf(const plan::Plan &plan)
{
    const auto compiled = routing::CompiledPlan::compile(plan, 1);
    const auto path = routing::whatIf(*compiled, {"+16195550100", "+12025550147", tests::sampleNow, "1", {}});
    return path ? path->steps : std::vector<routing::WhatIfStep>();
}

int differing(const std::vector<PathLine> &lines)
{
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [](const PathLine &line) { return line.differs; }));
}

} // namespace

class PathLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePathOfTheSamePlanHasNoDifference()
    {
        const auto path = pathOf(tests::sampleNames().plan());
        QVERIFY(path.size() > 6);
        const TwoPaths both = laidBeside(path, path);
        QCOMPARE(both.live.size(), path.size());
        QCOMPARE(differing(both.live) + differing(both.draft), 0);
    }

    void aTierThatRingsLongerDiffersWhereItSaysSo()
    {
        plan::Plan longer = tests::sampleNames().plan();
        longer.tenants[0].tiers[0].seconds = 40;
        const TwoPaths both = laidBeside(pathOf(tests::sampleNames().plan()), pathOf(longer));
        QVERIFY(differing(both.draft) > 0);
        QVERIFY(!both.draft.front().differs);
        const auto first = std::find_if(both.draft.begin(), both.draft.end(),
                                        [](const PathLine &line) { return line.differs; });
        QVERIFY(first->step.event.kind == EventKind::TierRinging);
        QCOMPARE(first->step.event.seconds, std::optional<int>(40));
        // The backup rings later, but for the same reason.
        const auto backup = std::find_if(both.draft.begin(), both.draft.end(), [](const PathLine &line) {
            return line.step.event.kind == EventKind::TierRinging && line.step.event.tier == TierId("backup");
        });
        QVERIFY(backup != both.draft.end());
    }

    void whatWasNotTakenMakesNoDifference()
    {
        const auto path = pathOf(tests::sampleNames().plan());
        auto other = path;
        for (routing::WhatIfStep &step : other)
            step.event.rejected.clear();
        QVERIFY(!std::equal(path.begin(), path.end(), other.begin(), [](const auto &a, const auto &b) {
            return a.event.rejected.size() == b.event.rejected.size();
        }));
        const TwoPaths both = laidBeside(path, other);
        QCOMPARE(differing(both.live) + differing(both.draft), 0);
    }

    void anExtraLineIsTheOnlyDifference()
    {
        const auto path = pathOf(tests::sampleNames().plan());
        auto without = path;
        without.erase(without.begin() + 3);
        const TwoPaths both = laidBeside(path, without);
        QCOMPARE(differing(both.live), 1);
        QVERIFY(both.live[3].differs);
        QCOMPARE(differing(both.draft), 0);
    }

    void againstNothingEveryLineDiffers()
    {
        const auto path = pathOf(tests::sampleNames().plan());
        QCOMPARE(differing(laidBeside(path, {}).live), static_cast<int>(path.size()));
        QCOMPARE(differing(alone(path)), 0);
    }
};

QTEST_GUILESS_MAIN(PathLinesTest)
#include "PathLinesTest.moc"
