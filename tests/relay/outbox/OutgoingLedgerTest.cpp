// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/OutgoingLedger.h"

#include <QTest>

#include <string>

using namespace ringdown;
using namespace ringdown::relay;
using namespace std::chrono_literals;

namespace {

const Instant now = Instant::fromSeconds(1'795'716'000);
const TenantId tenant("qdn");
const std::string captain = "+16195550111";
const plan::Limits limits;

enum class Went { Text, Dial };

void goOut(OutgoingLedger &ledger, Went went, int number, Instant at)
{
    if (went == Went::Text)
        ledger.note("CA" + std::to_string(number), tenant, captain, at);
    else
        ledger.noteDial(tenant, captain, limits, at);
}

} // namespace

/// The budgets' hour when the clock was ahead for a while.
class OutgoingLedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWentOutWhileTheClockWasAheadEndsWithTheHour_data() { kinds(); }
    void whatWentOutWhileTheClockWasAheadEndsWithTheHour()
    {
        QFETCH(Went, went);
        OutgoingLedger ledger;
        goOut(ledger, went, 1, now + 10h);
        goOut(ledger, went, 2, now);
        goOut(ledger, went, 3, now + 30min);
        QCOMPARE(ledger.hourOf(tenant, now + 30min).countTo(captain), 3); // nobody knows when the first went
        QCOMPARE(ledger.hourOf(tenant, now + 62min).countTo(captain), 1);
        QCOMPARE(ledger.hourOf(tenant, now + 92min).countTo(captain), 0);
        QCOMPARE(ledger.hourOf(tenant, now + 92min).all.count, 0);
    }

    void aRowThatIsSentAgainCountsOnce()
    {
        OutgoingLedger ledger;
        goOut(ledger, Went::Text, 1, now + 10h);
        goOut(ledger, Went::Text, 1, now + 11h);
        goOut(ledger, Went::Text, 1, now);
        QCOMPARE(ledger.hourOf(tenant, now + 30min).countTo(captain), 1);
        QCOMPARE(ledger.hourOf(tenant, now + 60min).countTo(captain), 0);
        QVERIFY(!ledger.has("CA1"));
    }

    void norDoesARestartKeepIt_data() { kinds(); }
    void norDoesARestartKeepIt()
    {
        QFETCH(Went, went);
        const auto kind = went == Went::Text ? store::EffectKind::Text : store::EffectKind::Dialled;
        OutgoingLedger ledger;
        ledger.fill({{tenant, captain, kind, now - 5min},
                     {tenant, captain, kind, now + 10h},
                     {tenant, {}, store::EffectKind::Dialled, now + 10h}},
                    now);
        QCOMPARE(ledger.hourOf(tenant, now).countTo(captain), 2);
        QCOMPARE(ledger.hourOf(tenant, now).starts, 2);
        QCOMPARE(ledger.hourOf(tenant, now + 62min).countTo(captain), 0);
        QCOMPARE(ledger.hourOf(tenant, now + 62min).starts, 0);
    }

private:
    static void kinds()
    {
        QTest::addColumn<Went>("went");
        QTest::newRow("texts") << Went::Text;
        QTest::newRow("dials") << Went::Dial;
    }
};

QTEST_GUILESS_MAIN(OutgoingLedgerTest)
#include "OutgoingLedgerTest.moc"
