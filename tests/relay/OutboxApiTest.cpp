// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/status/OutboxApi.h"
#include "tests/support/ApiDoor.h"
#include "tests/support/FakeStore.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::relay;

namespace {

/// An outbox in which one row has ended.
struct EndedOutbox {
    EndedOutbox() { api.addRoutes(table); }

    void end(store::OutboxRow row, const std::string &sid)
    {
        const std::string id = row.id;
        store.append({{}, {}, {}, {std::move(row)}}, {});
        store.note({id, store::EffectNews::State::Finished, {}, sid, {}}, {});
    }
    HttpReply retry(const std::string &id)
    {
        return test::ask(table, executor, {"POST", "/api/v1/outbox/" + id + "/retry", {}, {}, "{}"});
    }

    test::FakeStore store;
    test::HandExecutor executor;
    OutboxApi api{store, executor,
                  [this](store::Record record, OutboxApi::WhenKept whenKept) {
                      store.append(std::move(record), [whenKept](const Result<store::Committed> &result) {
                          whenKept(result ? Result<void>() : Result<void>(result.error()));
                      });
                  },
                  [this](const std::string &id) { again.push_back(id); }};
    std::vector<std::string> again; ///< what failed before and is sent again
    RouteTable table;
};

store::OutboxRow lostText()
{
    store::OutboxRow row;
    row.id = "CA1.missed.captain";
    row.tenant = TenantId("qdn");
    row.call = CallSid("CA1");
    row.from = "+16195550100";
    row.to = "+16195550111";
    row.body = "Missed call.";
    return row;
}

} // namespace

/// Texts that were not sent, sent again by hand.
class OutboxApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextThatWasNotSentIsQueuedOnceMore()
    {
        EndedOutbox outbox;
        outbox.end(lostText(), {});
        const HttpReply reply = outbox.retry("CA1.missed.captain");
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.body, std::string(R"({"id":"CA1.missed.captain.again"})"));
        const auto rows = outbox.store.outboxRows();
        QCOMPARE(rows.size(), std::size_t(1));
        QCOMPARE(rows[0].body, std::string("Missed call."));
        QCOMPARE(rows[0].to, std::string("+16195550111"));
        const Event queued = outbox.store.events().back();
        QCOMPARE(queued.kind, EventKind::TextQueued);
        QCOMPARE(queued.by, std::string("admin"));
        QCOMPARE(queued.text, rows[0].id);
        QCOMPARE(outbox.again, std::vector<std::string>{"CA1.missed.captain"});
    }

    /// A relay that dies behind it gives the answer to who asks again.
    void theAnswerIsKeptWithTheText()
    {
        EndedOutbox outbox;
        outbox.end(lostText(), {});
        ApiRequest request;
        request.method = Method::Post;
        request.path = "/api/v1/outbox/CA1.missed.captain/retry";
        request.tokenName = "admin";
        request.once = std::make_shared<OnceKey>();
        request.once->id[0] = std::byte{1};
        const auto match = outbox.table.find("POST", request.path);
        request.parameters = match.parameters;
        std::string body;
        std::get<ApiFunction>(match.route->target)(request,
                                                   [&](const HttpReply &reply) { body = reply.body; });
        outbox.executor.run();
        const auto kept = outbox.store.findAnswer(request.once->id);
        QVERIFY(kept && *kept);
        QCOMPARE(readStoredAnswer(**kept)->reply.body, body);
        QVERIFY(!body.empty() && request.once->isKept);
    }

    void anImpatientSecondPressSendsNothingTwice()
    {
        EndedOutbox outbox;
        outbox.end(lostText(), {});
        outbox.retry("CA1.missed.captain");
        outbox.retry("CA1.missed.captain");
        QCOMPARE(outbox.store.outboxRows().size(), std::size_t(1));
        outbox.store.note({"CA1.missed.captain.again", store::EffectNews::State::Finished, {}, "SM1", {}},
                          {});
        outbox.retry("CA1.missed.captain");
        QVERIFY(outbox.store.outboxRows().empty());
    }

    void whatIsNotKeptStaysAFailure()
    {
        EndedOutbox outbox;
        outbox.end(lostText(), {});
        outbox.store.setCommitMode(test::CommitMode::Refused);
        QCOMPARE(outbox.retry("CA1.missed.captain").status, 503);
        QVERIFY(outbox.again.empty());
        outbox.store.setCommitMode(test::CommitMode::AtOnce);
        QCOMPARE(outbox.retry("CA1.missed.captain").status, 201);
        QCOMPARE(outbox.again, std::vector<std::string>{"CA1.missed.captain"});
    }

    void whatIsNotLostIsNotSentAgain()
    {
        EndedOutbox outbox;
        outbox.end(lostText(), "SM1"); // it was sent
        QCOMPARE(outbox.retry("CA1.missed.captain").status, 404);
        QCOMPARE(outbox.retry("CA2.missed.captain").status, 404);
        store::OutboxRow leg = lostText();
        leg.id = "CA1.leg";
        leg.kind = store::EffectKind::PlaceLeg;
        outbox.end(leg, {});
        QCOMPARE(outbox.retry("CA1.leg").status, 409);
        store::OutboxRow drilled = lostText();
        drilled.id = "CA3.missed.captain";
        drilled.test = true;
        outbox.end(drilled, {});
        QCOMPARE(outbox.retry("CA3.missed.captain").status, 409);
        QVERIFY(outbox.store.outboxRows().empty());
    }
};

QTEST_GUILESS_MAIN(OutboxApiTest)
#include "OutboxApiTest.moc"
