// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/outbox/OutboxDesk.h"

#include <QtTest>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;
using rest::RestTrouble;

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
