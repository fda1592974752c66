// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/outbox/OutboxDesk.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;
using rest::RestTrouble;

namespace {

struct ListedCall {
    std::string sid;
    Instant madeAt;
};

/// The answer to the newest look at the list, which has the newest call first.
void lists(OutboxDesk &desk, const std::vector<ListedCall> &calls)
{
    std::string body = "{\"calls\":[";
    for (const ListedCall &call : calls) {
        const QDateTime madeAt = QDateTime::fromMSecsSinceEpoch(call.madeAt.milliseconds, Qt::UTC);
        body += (body.back() == '[' ? "" : ",") + std::string("{\"sid\":\"") + call.sid + "\",\"from\":\"" +
                business + "\",\"to\":\"" + captain +
                "\",\"direction\":\"outbound-api\",\"date_created\":\"" +
                madeAt.toString(Qt::RFC2822Date).toStdString() + "\"}";
    }
    QCOMPARE(desk.line.asked.back().method, std::string("GET"));
    desk.answer(desk.line.asked.size() - 1, rest::RestReply{200, body + "],\"next_page_uri\":null}"});
}

using News = std::vector<std::string>;

} // namespace

/// Legs to the same phone from the same number, of some of which nobody knows whether the carrier did them.
class UnknownLegsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLegWaitsForNoneThatIsLikeIt_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("the answer was lost") << "503";
        QTest::newRow("there is no answer yet") << "hangs";
        QTest::newRow("an earlier relay had asked for it") << "restart";
    }
    void aLegWaitsForNoneThatIsLikeIt()
    {
        QFETCH(QString, before);
        OutboxDesk desk;
        desk.queue({desk.leg("l1")});
        if (before == QLatin1String("503"))
            desk.fails(0, RestTrouble::Unknown, 503);
        if (before == QLatin1String("restart")) {
            desk.runner.reset();
            desk.start();
        }
        desk.queue({desk.leg("l2")});
        QCOMPARE(desk.line.asked.back().method, std::string("POST"));
        desk.taken(desk.line.asked.size() - 1, "CA2");
        QCOMPARE(desk.legs.news, News{"l2 CA2"});
    }

    void theCallOfAKnownLegIsNotTakenForIt()
    {
        OutboxDesk desk;
        const Instant start = desk.executor.now();
        desk.queue({desk.leg("l1")});
        desk.fails(0, RestTrouble::Unknown, 503);
        desk.queue({desk.leg("l2")});
        desk.taken(1, "CA2");
        desk.executor.advance(2s);
        lists(desk, {{"CA2", start}});
        QCOMPARE(desk.legs.news, News{"l2 CA2"});
        desk.executor.advance(3s);
        lists(desk, {{"CA2", start}, {"CA1", start}});
        QCOMPARE(desk.legs.news, (News{"l2 CA2", "l1 CA1"}));
    }

    void twoUnknownLegsAreToldApartByTheirTime()
    {
        OutboxDesk desk;
        const Instant start = desk.executor.now();
        desk.queue({desk.leg("l1")});
        desk.fails(0, RestTrouble::Unknown, 503);
        desk.executor.advance(1s);
        desk.queue({desk.leg("l2")});
        desk.fails(1, RestTrouble::Unknown, 503);
        desk.executor.advance(1s); // the first is looked for
        lists(desk, {{"CA2", start + 1s}});
        QCOMPARE(desk.legs.news, News());
        desk.executor.advance(1s); // the second
        lists(desk, {{"CA2", start + 1s}, {"CA1", start}});
        QCOMPARE(desk.legs.news, News{"l2 CA2"});
        desk.executor.advance(2s);
        lists(desk, {{"CA2", start + 1s}, {"CA1", start}});
        QCOMPARE(desk.legs.news, (News{"l2 CA2", "l1 CA1"}));
    }

    void aCallThatWasNotPlacedGetsNobodyElses()
    {
        OutboxDesk desk;
        const Instant start = desk.executor.now();
        desk.queue({desk.leg("l1")});
        desk.fails(0, RestTrouble::Unknown, 503);
        desk.executor.advance(1s);
        desk.queue({desk.leg("l2")}); // and its answer is long in coming
        for (const auto pause : {1s, 3s, 5s, 10s, 12s}) {
            desk.executor.advance(pause);
            lists(desk, {{"CA2", start + 1s}});
        }
        QCOMPARE(desk.legs.news, News{"l1: The carrier gave no answer, and it did not place the call."});
        desk.taken(1, "CA2");
        QCOMPARE(desk.legs.news.back(), std::string("l2 CA2"));
    }

    void theCarriersReportSettlesIt()
    {
        OutboxDesk desk;
        const Instant start = desk.executor.now();
        desk.queue({desk.leg("l1"), desk.leg("l2")}); // in the same moment
        desk.fails(1, RestTrouble::Unknown, 503);
        desk.executor.advance(1s);
        desk.fails(0, RestTrouble::Unknown, 503);
        desk.runner->confirm("l1", "CA1");
        desk.executor.advance(1s); // the second is looked for
        lists(desk, {{"CA1", start}});
        QCOMPARE(desk.legs.news, News());
        desk.executor.advance(1s);
        QCOMPARE(desk.legs.news, News{"l1 CA1"});
        QVERIFY(desk.store.outboxRows().size() == 1);
    }
};

QTEST_GUILESS_MAIN(UnknownLegsTest)
#include "UnknownLegsTest.moc"
