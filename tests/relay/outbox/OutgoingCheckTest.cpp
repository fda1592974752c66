// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/OutgoingRules.h"
#include "tests/relay/outbox/OutboxDesk.h"
#include "tests/relay/outbox/RefusedNumbers.h"

#include <QTest>

#include <set>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;
using rest::RestTrouble;

namespace {

/// For how many dials each of so many has a row written.
std::vector<int> rowsOfDials(OutboxDesk &desk, const std::string &number, int dials)
{
    std::vector<int> written;
    for (int dial = 0; dial < dials; ++dial)
        written.push_back(desk.runner->guard().noteDialled(desk.tenant.id, number).standsFor);
    return written;
}

store::OutboxRow legTo(OutboxDesk &desk, const std::string &id, const std::string &number)
{
    store::OutboxRow row = desk.leg(id);
    row.to = number;
    row.form.replace(row.form.find("16195550111"), 11, number.substr(1));
    return row;
}

/// Lets the carrier take whatever it is asked for, until nothing waits.
void takeAll(OutboxDesk &desk, std::size_t &taken)
{
    for (int second = 0; second < 60 && !desk.store.outboxRows().empty(); ++second) {
        for (; taken < desk.line.asked.size(); ++taken)
            desk.taken(taken, "SM" + std::to_string(taken));
        desk.executor.advance(1s);
    }
}

void startAgain(OutboxDesk &desk)
{
    desk.runner.reset();
    relay::OutboxParts parts{desk.store, desk.executor, &desk.line, {}, {}, {}, {}, {}};
    parts.tenant = [&desk](const TenantId &) { return &desk.tenant; };
    desk.runner = std::make_unique<relay::OutboxRunner>(std::move(parts));
    QVERIFY(desk.runner->learnHour().hasValue());
}

} // namespace

/// What may not go out, and says why.
class OutgoingCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoWroteStopIsNotTextedWhileItWaits()
    {
        OutboxDesk desk;
        desk.stopped = captain;
        desk.queue({desk.text("CA1.missed.captain")});
        QVERIFY(desk.line.asked.empty());
        QCOMPARE(desk.last().kind, EventKind::TextFailed);
        QVERIFY(desk.last().why.find("wrote STOP") != std::string::npos);
        desk.queue({desk.leg("CA1.1.0.0")}); // may still be rung
        QCOMPARE(desk.line.asked.size(), std::size_t(1));
    }

    void whatHasNoKeyFailsAtOnceAndSaysWhy()
    {
        OutboxDesk desk(false);
        desk.queue({desk.text("t1"), desk.leg("leg")});
        QVERIFY(desk.store.outboxRows().empty());
        QCOMPARE(desk.last().kind, EventKind::TextFailed);
        QVERIFY(desk.last().why.find("no API key") != std::string::npos);
        QCOMPARE(desk.legs.news.size(), std::size_t(1));
        QCOMPARE(desk.runner->figures().failed, std::uint64_t(2));
    }

    /// With and without a key: the answer to the carrier had it dialled.
    void aNumberThatAnAnswerDialledCountsAndNothingIsAskedFor_data()
    {
        QTest::addColumn<bool>("hasKey");
        QTest::newRow("key") << true;
        QTest::newRow("no key") << false;
    }

    void aNumberThatAnAnswerDialledCountsAndNothingIsAskedFor()
    {
        QFETCH(bool, hasKey);
        OutboxDesk desk(hasKey);
        store::OutboxRow row = desk.leg("CA1.dial.2.0.0");
        row.kind = store::EffectKind::Dialled;
        row.form.clear();
        desk.queue({row});
        QVERIFY(desk.line.asked.empty());
        QVERIFY(desk.legs.news.empty());
        QVERIFY(desk.store.outboxRows().empty());
        const auto tried = desk.store.triedSince(Instant{});
        QVERIFY(tried.hasValue());
        QCOMPARE(tried->size(), std::size_t(1));
        QCOMPARE(tried->front().kind, store::EffectKind::Dialled);
        QCOMPARE(tried->front().to, row.to);
        QCOMPARE(desk.runner->figures().failed, std::uint64_t(0));
    }

    void whatMayNotGoOutFailsWithTheRule_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("why");
        QTest::newRow("another country") << "+442079460000"
                                         << "is in GB";
        QTest::newRow("premium") << "+19005550111"
                                 << "premium rate";
        QTest::newRow("satellite") << "+881612345678"
                                   << "premium rate";
        QTest::newRow("pay per call") << "+12129765550"
                                      << "premium rate";
        QTest::newRow("no number") << "12345"
                                   << "no number";
        QTest::newRow("own country") << "+16195550111"
                                     << "";
    }

    void whatMayNotGoOutFailsWithTheRule()
    {
        QFETCH(QString, to);
        QFETCH(QString, why);
        OutboxDesk desk;
        desk.queue({desk.text("t1", to.toStdString())});
        QCOMPARE(desk.line.asked.size(), std::size_t(why.isEmpty() ? 1 : 0));
        if (!why.isEmpty()) {
            QCOMPARE(desk.last().kind, EventKind::TextFailed);
            QVERIFY2(desk.last().why.find(why.toStdString()) != std::string::npos, desk.last().why.c_str());
        }
    }

    /// Ten thousand that must not be reached, among some that may.
    void noRefusedNumberReachesTheCarrierByAnyWay()
    {
        OutboxDesk desk;
        desk.tenant.limits.outgoingPerHour = 10'000'000;
        desk.tenant.limits.outgoingPerNumberPerHour = 1'000'000;
        desk.tenant.limits.callsPerSecond = 100;
        RefusedNumbers numbers(30);
        std::set<std::string> refused;
        std::set<std::string> own;
        std::size_t taken = 0;
        for (int id = 0; refused.size() < 10'000;) {
            std::vector<store::OutboxRow> rows;
            for (int i = 0; i < 250; ++i, ++id) {
                const bool isOwn = i % 25 == 0;
                const std::string number = isOwn ? numbers.own() : numbers.refused();
                if (!(isOwn ? own : refused).insert(number).second)
                    continue;
                rows.push_back(desk.text("t" + std::to_string(id), number, std::to_string(id)));
                rows.push_back(legTo(desk, "CA" + std::to_string(id) + ".leg.1.0.0", number));
                QCOMPARE(desk.runner->guard().whyNotDialled(desk.tenant, number).has_value(), !isOwn);
            }
            desk.queue(std::move(rows));
            takeAll(desk, taken);
            QVERIFY(desk.store.outboxRows().empty());
        }
        for (std::size_t i = 0; i < desk.line.asked.size(); ++i) {
            const std::string to = desk.line.valueOf(i, "To");
            QVERIFY2(own.contains(to) && !refused.contains(to), to.c_str());
        }
        QCOMPARE(desk.line.asked.size(), 2 * own.size()); // those that may be reached were
    }

    /// What a number is it remembers, and the tenant's rules it does not.
    void theRulesAreThoseOfThePlanHoweverOftenItIsAsked()
    {
        OutboxDesk desk;
        desk.queue({desk.text("t1")});
        for (const auto &countries : std::vector<std::vector<std::string>>{{}, {"GB"}, {"GB", "US"}}) {
            desk.tenant.limits.countries = countries;
            for (const char *to : {"+16195550111", "+442079460000", "+19005550111", "+12129765550",
                                   "+12125555550", "+442079460001", "12345"})
                QCOMPARE(desk.runner->guard().whyNotDialled(desk.tenant, to).value_or("may"),
                         plan::whyNotTo(desk.tenant, to).value_or("may"));
        }
    }

    void aCountryOfThePlanMayBeTexted()
    {
        OutboxDesk desk;
        desk.tenant.limits.countries = {"GB"};
        desk.queue({desk.text("t1", "+442079460000"), desk.text("t2")});
        QCOMPARE(desk.line.asked.size(), std::size_t(1));
        QCOMPARE(desk.line.valueOf(0, "To"), std::string("+442079460000"));
    }

    void aBudgetHoldsAlsoAcrossARestart()
    {
        OutboxDesk desk;
        desk.tenant.limits.outgoingPerNumberPerHour = 3;
        desk.tenant.limits.outgoingPerHour = 5;
        std::vector<store::OutboxRow> rows;
        for (int i = 0; i < 64; ++i)
            rows.push_back(desk.text("t" + std::to_string(i), captain, std::to_string(i)));
        desk.queue(rows);
        QCOMPARE(desk.line.asked.size(), std::size_t(3));
        for (std::size_t i = 0; i < 3; ++i)
            desk.taken(i, "SM" + std::to_string(i));
        desk.runner.reset();
        desk.start();
        desk.queue({desk.text("again", captain, "again"), desk.text("o1", "+16195550122", "1"),
                    desk.text("o2", "+16195550122", "2"), desk.text("o3", "+16195550122", "3")});
        QCOMPARE(desk.line.asked.size(), std::size_t(5));
        QVERIFY(desk.last().why.find("outgoingPerHour") != std::string::npos);
        desk.taken(3, "SM8");
        desk.taken(4, "SM9");
        desk.executor.advance(61min);
        desk.queue({desk.text("later", captain, "later")});
        QCOMPARE(desk.line.asked.size(), std::size_t(6));
    }

    /// Who is told has to know that no other way is open.
    void aLegThatTheRulesRefuseIsForbiddenAndNotRefused()
    {
        OutboxDesk desk;
        store::OutboxRow leg = desk.leg("CA1.leg.1.0.0");
        leg.to = "+442079460000";
        desk.queue({leg});
        QVERIFY(desk.line.asked.empty());
        QCOMPARE(desk.legs.news.size(), std::size_t(1));
        QVERIFY2(desk.legs.news[0].starts_with("CA1.leg.1.0.0 is forbidden: +442079460000 is in GB"),
                 desk.legs.news[0].c_str());
        desk.queue({desk.leg("CA1.leg.1.0.1")});
        desk.fails(0, RestTrouble::Refused, 400, 21217);
        QVERIFY(desk.legs.news.at(1).starts_with("CA1.leg.1.0.1: "));
    }

    void whatADecisionHasCountedIsNotWeighedAgain()
    {
        OutboxDesk desk;
        desk.tenant.limits.outgoingPerNumberPerHour = 2;
        relay::OutgoingGuard &guard = desk.runner->guard();
        guard.noteOrdered("CA1.leg.1.0.0", desk.tenant.id, captain);
        guard.noteDialled(desk.tenant.id, captain);
        QCOMPARE(guard.hourOf(desk.tenant.id)->countTo(captain), 2);
        desk.queue({desk.leg("CA1.leg.1.0.0"), desk.leg("CA2.leg.1.0.0")});
        QCOMPARE(desk.line.asked.size(), std::size_t(1)); // the one that counts already
        QVERIFY(desk.legs.news.at(0).starts_with("CA2.leg.1.0.0 is forbidden: In the last hour 2 texts"));
        QCOMPARE(guard.hourOf(desk.tenant.id)->countTo(captain), 2);
        desk.executor.advance(61min);
        QCOMPARE(guard.hourOf(desk.tenant.id)->all.count, 0);
    }

    /// One row for each dial would cost every call one: a large budget needs few, a small one each.
    void rowsAreWrittenWhereAFiftiethOfABudgetHasNone()
    {
        OutboxDesk desk;
        desk.tenant.limits.outgoingPerNumberPerHour = 100;
        QCOMPARE(rowsOfDials(desk, captain, 7), (std::vector<int>{0, 0, 3, 0, 0, 3, 0}));
        QCOMPARE(desk.runner->guard().hourOf(desk.tenant.id)->countTo(captain), 7);
        desk.tenant.limits.outgoingPerNumberPerHour = 49;
        QCOMPARE(rowsOfDials(desk, "+16195550112", 3), (std::vector<int>{1, 1, 1}));
        desk.executor.advance(60min);
        QCOMPARE(desk.runner->guard().hourOf(desk.tenant.id)->all.count, 0);
        QCOMPARE(desk.runner->guard().hourOf(desk.tenant.id)->all.unwritten, 0);
    }

    /// However many numbers the dials are spread over.
    void theBudgetOfABusinessHasAFiftiethWithoutRowsToo()
    {
        OutboxDesk desk;
        desk.tenant.limits.outgoingPerHour = 150;
        QCOMPARE(rowsOfDials(desk, captain, 2), (std::vector<int>{0, 0}));
        QCOMPARE(rowsOfDials(desk, "+16195550112", 2), (std::vector<int>{0, 2}));
        QCOMPARE(rowsOfDials(desk, "+16195550113", 3), (std::vector<int>{0, 2, 0}));
    }

    void theFirstDialSaysThatARelayBegan()
    {
        OutboxDesk desk;
        relay::OutgoingGuard &guard = desk.runner->guard();
        QVERIFY(guard.noteDialled(desk.tenant.id, captain).isFirst);
        QVERIFY(!guard.noteDialled(desk.tenant.id, captain).isFirst);
    }

    /// What it forgot counts as gone: a budget may end early and never late, however often it starts.
    void eachStartOfTheHourTakesAFiftiethForGone()
    {
        OutboxDesk desk;
        desk.tenant.limits.outgoingPerNumberPerHour = 100;
        store::OutboxRow began = desk.leg("1.CA1.dial.1.0.0.first");
        began.kind = store::EffectKind::Dialled;
        began.to.clear();
        began.body = "0";
        began.queuedAt = desk.executor.now() - 50min;
        desk.queue({began});
        startAgain(desk);
        relay::OutgoingGuard &guard = desk.runner->guard();
        QCOMPARE(guard.hourOf(desk.tenant.id)->starts, 2);
        rowsOfDials(desk, captain, 95);
        QVERIFY(!guard.whyNotDialled(desk.tenant, captain));
        rowsOfDials(desk, captain, 1);
        QCOMPARE(guard.whyNotDialled(desk.tenant, captain).value_or(""),
                 "In the last hour 96 texts and legs went to " + captain +
                     ", and up to 4 more before the relay started anew, and "
                     "limits.outgoingPerNumberPerHour allows no more.");
        desk.executor.advance(11min);
        QVERIFY(!guard.whyNotDialled(desk.tenant, captain));
        QCOMPARE(guard.hourOf(desk.tenant.id)->starts, 1);
    }

    void afterARestartARowCountsAsOftenAsItStandsFor()
    {
        OutboxDesk desk;
        store::OutboxRow row = desk.leg("1.CA1.dial.1.0.0");
        row.kind = store::EffectKind::Dialled;
        row.queuedAt = desk.executor.now() - 50min;
        row.body = "4";
        desk.queue({row});
        startAgain(desk);
        QCOMPARE(desk.runner->guard().hourOf(desk.tenant.id)->countTo(captain), 4);
    }

    /// Before the first call is decided, and once.
    void whatWasDialledBeforeARestartIsKnownAtOnce()
    {
        OutboxDesk desk;
        store::OutboxRow row = desk.leg("1.CA1.dial.1.0.0");
        row.kind = store::EffectKind::Dialled;
        row.queuedAt = desk.executor.now() - 50min;
        store::OutboxRow drill = row;
        drill.id = "2.CA2.dial.1.0.0";
        drill.test = true;
        desk.queue({row, drill});
        desk.runner.reset();
        relay::OutboxParts parts{desk.store, desk.executor, &desk.line, {}, {}, {}, {}, {}};
        parts.tenant = [&desk](const TenantId &) { return &desk.tenant; };
        desk.runner = std::make_unique<relay::OutboxRunner>(std::move(parts));
        QVERIFY(!desk.runner->guard().hourOf(desk.tenant.id));
        QVERIFY(desk.runner->learnHour().hasValue());
        QCOMPARE(desk.runner->guard().hourOf(desk.tenant.id)->countTo(captain), 1);
        desk.runner->wake();
        desk.executor.advance({});
        QCOMPARE(desk.runner->guard().hourOf(desk.tenant.id)->countTo(captain), 1);
        desk.executor.advance(11min);
        QCOMPARE(desk.runner->guard().hourOf(desk.tenant.id)->countTo(captain), 0);
    }

    void aTextThatWaitedTooLongIsNotSent()
    {
        OutboxDesk desk;
        desk.queue({desk.text("t1")});
        desk.fails(0, RestTrouble::Unreachable);
        desk.executor.advance(0ms);
        for (std::size_t i = 1; i < 3000 && !desk.store.outboxRows().empty(); ++i) {
            desk.executor.advance(60s);
            if (desk.line.asked.size() > i)
                desk.fails(i, RestTrouble::Unreachable);
        }
        QVERIFY(desk.last().why.find("10 hours") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(OutgoingCheckTest)
#include "OutgoingCheckTest.moc"
