// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/LiveModel.h"
#include "tests/ui/support/Sample.h"
#include "ui/format/CallWords.h"
#include "ui/live/LiveOrder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ringdown;
using namespace std::chrono_literals;
using client::Liveness;
using live::LiveModel;

namespace {

routing::CallState stateOf(const client::CallDetail &detail)
{
    routing::CallState state;
    for (const Event &event : detail.events)
        routing::apply(state, event);
    return state;
}

routing::CallState ringing(int forSeconds)
{
    return stateOf(tests::play({"+16195550100", "+12025550147", 0, "1", "", false, "", forSeconds}));
}

routing::CallState talking(int forSeconds)
{
    return stateOf(tests::play({"+16195550100", "+16195550177", 0, "", "captain@2", false, "", forSeconds}));
}

routing::CallState leavingMessage(int forSeconds)
{
    return stateOf(tests::play({"+16195550102", "+16195550155", 0, "", "", false, "", forSeconds}));
}

routing::CallState ended(routing::CallState call)
{
    Event end;
    end.kind = EventKind::CallEnded;
    end.call = call.sid;
    end.tenant = call.tenant;
    end.seq = 1'000'000;
    end.at = tests::sampleNow;
    end.outcome = Outcome::Missed;
    routing::apply(call, end);
    return call;
}

QList<int> order(const LiveModel &model, const std::vector<routing::CallState> &calls)
{
    QList<int> rows;
    for (const routing::CallState &call : calls)
        rows << model.rowOf(call.sid);
    return rows;
}

} // namespace

class LiveModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoeverWaitsLongestStandsFirst()
    {
        LiveModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNames(tests::sampleNames());
        model.setClock(tests::sampleNow, Liveness::Live);
        const std::vector<routing::CallState> calls = {talking(50), leavingMessage(8), ringing(20),
                                                       ringing(40)};
        QCOMPARE(format::stageOf(calls[0], tests::sampleNames()), format::Stage::Talking);
        QCOMPARE(format::stageOf(calls[1], tests::sampleNames()), format::Stage::Voicemail);
        for (const routing::CallState &call : calls)
            model.apply(call);
        QCOMPARE(order(model, calls), (QList<int>{0, 1, 2, 3})); // as they came
        model.settle();
        QCOMPARE(order(model, calls), (QList<int>{3, 2, 1, 0}));
        QCOMPARE(model.longestWait(), std::optional(40s));
        QVERIFY(model.isSettled());
    }

    void nothingMovesUntilItIsTold()
    {
        LiveModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNames(tests::sampleNames());
        const std::vector<routing::CallState> calls = {ringing(20), ringing(40)};
        model.apply(calls[0]);
        model.apply(calls[1]);
        const QPersistentModelIndex watched = model.index(0, 0);
        model.apply(ended(calls[0]));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(watched.row(), 0);
        QCOMPARE(model.index(0, LiveModel::State).data().toString(), QStringLiteral("Missed"));
        QCOMPARE(model.runningCount(), 1);
        model.settle();
        QVERIFY(!watched.isValid());
        QCOMPARE(model.rowCount(), 1);
    }

    void theChosenRowFollowsItsCall()
    {
        LiveModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::vector<routing::CallState> calls = {ringing(20), ringing(40)};
        model.apply(calls[0]);
        model.apply(calls[1]);
        const QPersistentModelIndex chosen = model.index(0, 0);
        model.settle();
        QCOMPARE(chosen.row(), 1);
        QCOMPARE(model.at(chosen.row()).sid, calls[0].sid);
    }

    void theBarRunsWithTheTiersOwnDeadline()
    {
        LiveModel model;
        model.setNames(tests::sampleNames());
        model.apply(ringing(48)); // Backup rings 45 s, since second 20
        const auto bar = [&] { return model.index(0, LiveModel::Where).data(LiveModel::BarRole).toDouble(); };
        const auto words = [&] {
            return model.index(0, LiveModel::Where).data(LiveModel::SecondLineRole).toString();
        };
        model.setClock(tests::sampleNow, Liveness::Live);
        const double before = bar();
        QVERIFY(before > 0.5 && before < 0.8);
        QCOMPARE(words(), QStringLiteral("about 17 s left, then voicemail"));
        QCOMPARE(model.index(0, LiveModel::Where).data().toString(),
                 QStringLiteral("Backup, 2 of 2 in “sales”"));
        QCOMPARE(model.index(0, LiveModel::Rings).data().toString(), QStringLiteral("Office, Lee"));
        model.setClock(tests::sampleNow + 9s, Liveness::Live);
        QVERIFY(qAbs(bar() - before - 9.0 / 45.0) < 0.001);
        model.setClock(tests::sampleNow + 60s, Liveness::Live);
        QCOMPARE(bar(), 1.0);
        QVERIFY(words().startsWith(QStringLiteral("about 0 s left")));
    }

    /// Its reports are lost: what the row knows is not what happens.
    void aCallThatShouldHaveGoneOnLongAgoIsNotSaidToRing()
    {
        LiveModel model;
        model.setNames(tests::sampleNames());
        model.apply(ringing(48)); // Backup rings since second 20, for 45 s
        const QModelIndex where = model.index(0, LiveModel::Where);
        model.setClock(tests::sampleNow + 13min, Liveness::Live);
        QCOMPARE(where.data(LiveModel::SecondLineRole).toString(),
                 QStringLiteral("relay heard nothing for 13 min"));
        QVERIFY(where.data(LiveModel::BarRole).toDouble() < 0);
        QVERIFY(where.data(Qt::ToolTipRole).toString().contains(QStringLiteral("no report")));
        QVERIFY(model.index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("relay heard nothing for 13 min")));
        const QSignalSpy told(&model, &LiveModel::dataChanged);
        model.setClock(tests::sampleNow + 14min, Liveness::Live);
        QVERIFY(std::any_of(told.begin(), told.end(),
                            [&](const auto &cells) { return cells[0].toModelIndex() == where; }));
        QCOMPARE(where.data(LiveModel::SecondLineRole).toString(),
                 QStringLiteral("relay heard nothing for 14 min"));
        model.setClock(tests::sampleNow + 14min, Liveness::Lost);
        QCOMPARE(where.data(LiveModel::SecondLineRole).toString(), QString());
    }

    void whatIsNotKnownIsADash()
    {
        LiveModel model;
        model.setNames(tests::sampleNames());
        model.apply(ringing(48));
        model.setClock(tests::sampleNow, Liveness::Late);
        QCOMPARE(model.index(0, LiveModel::Time).data().toString(), QStringLiteral("0:48"));
        QVERIFY(!model.index(0, 0).data(LiveModel::StaleRole).toBool());
        model.setClock(tests::sampleNow, Liveness::Lost);
        QCOMPARE(model.index(0, LiveModel::Time).data().toString(), QStringLiteral("–"));
        QVERIFY(model.index(0, 0).data(LiveModel::StaleRole).toBool());
        QVERIFY(model.index(0, LiveModel::Where).data(LiveModel::BarRole).toDouble() < 0);
    }

    void aTalkCountsFromThePressedKey()
    {
        LiveModel model;
        model.setNames(tests::sampleNames());
        model.setClock(tests::sampleNow, Liveness::Live);
        model.apply(talking(45)); // picked up after 2 s, the key 3 s later
        QCOMPARE(model.index(0, LiveModel::State).data().toString(), QStringLiteral("Talking"));
        QCOMPARE(model.index(0, LiveModel::Where).data().toString(), QStringLiteral("With Captain"));
        QCOMPARE(model.index(0, LiveModel::Time).data().toString(), QStringLiteral("0:40"));
        QCOMPARE(model.index(0, LiveModel::Rings).data().toString(), QString());
        QCOMPARE(model.longestWait(), std::optional<std::chrono::seconds>());
    }

    void oneBusinessHidesTheOthersButKeepsThem()
    {
        LiveModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.apply(ringing(20));
        model.setTenant(TenantId("crew"));
        QCOMPARE(model.rowCount(), 0);
        const routing::CallState late = ringing(30);
        model.apply(late);
        QCOMPARE(model.rowCount(), 0);
        model.setTenant({});
        QCOMPARE(model.rowCount(), 2);
        model.setTenant(TenantId("crew"));
        model.apply(ended(late));
        model.setTenant({});
        QCOMPARE(model.rowCount(), 1);
    }

    void aRowSpeaksInOneSentence()
    {
        LiveModel model;
        model.setNames(tests::sampleNames());
        model.setClock(tests::sampleNow, Liveness::Live);
        model.apply(ringing(48));
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral(
                     "Ringing, (202) 555-0147, Queen of San Diego, Backup, 2 of 2 in “sales”, 48 second(s)"));
    }
};

QTEST_MAIN(LiveModelTest)
#include "LiveModelTest.moc"
