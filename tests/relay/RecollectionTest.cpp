// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Recollection.h"
#include "core/relay/PlanShelf.h"
#include "core/relay/StoreStart.h"
#include "tests/support/FakeStore.h"
#include "tests/support/HandExecutor.h"

#include <QTest>

#include <utility>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

const std::string business = "+16195550100";
const std::string captain = "+16195550111";
const std::string guest = "+12025550147";

/// A log in which the captain was texted about a missed call, and a guest wrote STOP.
struct Desk {
    Desk() { store.append({{}, {}, missedCall(), {}}, {}); }
    /// The first call is the oldest then, behind as many as a start reads and one more.
    void missMore()
    {
        for (int number = 2; number <= 102; ++number) {
            auto events = missedCall();
            for (Event &event : events) {
                event.call = CallSid("CA" + std::to_string(number));
                event.at = event.at + 1min;
            }
            events.pop_back();
            store.append({{}, {}, std::move(events), {}}, {});
        }
    }

    Event event(EventKind kind, const std::string &from, const std::string &to) const
    {
        Event event;
        event.kind = kind;
        event.at = executor.now();
        event.tenant = TenantId("qdn");
        event.call = CallSid("CA1");
        event.from = from;
        event.to = to;
        return event;
    }
    std::vector<Event> missedCall() const
    {
        Event text = event(EventKind::TextQueued, business, captain);
        text.text = "CA1.missed.captain";
        text.contact = ContactId("captain");
        Event rang = event(EventKind::TierRinging, {}, {});
        rang.tier = TierId("primary");
        rang.seconds = 20;
        Event over = event(EventKind::CallEnded, {}, {});
        over.outcome = Outcome::Missed;
        Event stopped = event(EventKind::TextsStopped, guest, business);
        stopped.call = {};
        return {event(EventKind::CallReceived, guest, business), rang, text, over, stopped};
    }
    Event claim() const
    {
        Event claimed = event(EventKind::MissedClaimed, {}, {});
        claimed.by = "Captain";
        claimed.contact = ContactId("captain");
        return claimed;
    }
    /// Its index is being made.
    void setBehind()
    {
        store.setReadError(Error{ErrorCode::Unavailable, "the log's index is 7 events behind"});
    }
    void begin()
    {
        recollection.fill(book);
        recollection.begin([this](relay::LogLevel, const std::string &text) { said.push_back(text); },
                           [this] { ++completed; });
    }
    /// What a relay does with what it decides.
    void decide(Event event)
    {
        missed.apply(std::span(&event, 1));
        book.apply(event);
        recollection.take(std::span(&event, 1));
    }

    FakeStore store;
    HandExecutor executor;
    relay::LiveCalls live;
    relay::MissedCalls missed{live};
    routing::TextBook book;
    relay::Recollection recollection{store, executor, missed};
    std::vector<std::string> said;
    int completed = 0;
};

} // namespace

/// What a relay knows of its log when it starts, also when that cannot be read yet.
class RecollectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLogThatCanBeReadIsKnownBeforeTheFirstCall()
    {
        Desk desk;
        QVERIFY(desk.recollection.readAtStart());
        QVERIFY(desk.recollection.isComplete());
        desk.begin();
        QVERIFY(desk.missed.find(CallSid("CA1")));
        QVERIFY(desk.book.isStopped(business, guest));
        QCOMPARE(desk.executor.readsWaiting(), std::size_t(0));
        QCOMPARE(desk.completed, 0);
        QVERIFY(desk.said.empty());
    }

    void whatIsOlderIsReadBesideTheCalls()
    {
        Desk desk;
        desk.missMore();
        QVERIFY(desk.recollection.readAtStart());
        QVERIFY(desk.recollection.isComplete()); // texts go out
        desk.begin();
        QVERIFY(desk.missed.find(CallSid("CA102")));
        QVERIFY(!desk.missed.find(CallSid("CA1")));
        desk.recollection.take(std::vector{desk.claim()}); // not in the log yet
        desk.executor.advance(1s);
        QVERIFY(desk.missed.find(CallSid("CA1")));
        QVERIFY(!desk.missed.find(CallSid("CA1"))->isOpen());
        QVERIFY(desk.missed.find(CallSid("CA2"))->isOpen());
        QVERIFY(desk.book.isStopped(business, guest));
        QCOMPARE(desk.completed, 0);
        QVERIFY(desk.said.empty());
    }

    void aRelayThatEndsReadsNothingToItsEnd()
    {
        Desk desk;
        desk.missMore();
        QVERIFY(desk.recollection.readAtStart());
        desk.begin();
        desk.recollection.stop();
        desk.executor.advance(10s);
        QVERIFY(!desk.missed.find(CallSid("CA1")));
        QCOMPARE(desk.executor.readsWaiting(), std::size_t(0)); // and does not begin anew
        QVERIFY(desk.said.empty());
    }

    void whatIsOlderAndDoesNotReadIsSaidOnce()
    {
        Desk desk;
        desk.missMore();
        QVERIFY(desk.recollection.readAtStart());
        desk.store.setReadError(Error{ErrorCode::BadInput, "event 3 is no event"});
        desk.begin();
        desk.executor.advance(1min);
        QVERIFY(desk.recollection.isComplete());
        QCOMPARE(desk.said.size(), std::size_t(1));
        QVERIFY(desk.said[0].find("event 3 is no event") != std::string::npos);
    }

    /// One at a console is not among what is taken.
    void aClaimIsNotForgottenByWhatTheLogHadBefore()
    {
        Desk desk;
        desk.missed.fill(relay::MissedCalls::fromLog(desk.store, desk.executor.now())->calls);
        const Event claimed = desk.claim();
        desk.missed.apply(std::span(&claimed, 1));
        desk.missed.fill(relay::MissedCalls::fromLog(desk.store, desk.executor.now())->calls);
        QCOMPARE(desk.missed.find(CallSid("CA1"))->claimedBy, std::string("Captain"));
    }

    void anIndexThatIsBehindKeepsNoRelayFromStarting()
    {
        Desk desk;
        desk.setBehind();
        QVERIFY(desk.recollection.readAtStart());
        QVERIFY(!desk.recollection.isComplete());
        desk.begin();
        desk.executor.advance(10s);
        QVERIFY(!desk.recollection.isComplete());
        QVERIFY(!desk.missed.find(CallSid("CA1")));
        QCOMPARE(desk.said.size(), std::size_t(1));

        desk.store.setReadError({});
        desk.executor.advance(relay::Recollection::pause);
        QVERIFY(desk.recollection.isComplete());
        QCOMPARE(desk.completed, 1);
        QCOMPARE(desk.missed.find(CallSid("CA1"))->texted.size(), std::size_t(1));
        QVERIFY(desk.book.isStopped(business, guest));
        desk.executor.advance(1min);
        QCOMPARE(desk.completed, 1);
    }

    /// Both what is in the log when it is read, and what was decided a moment before and is not there yet.
    void whatIsDecidedMeanwhileIsNotForgotten_data()
    {
        QTest::addColumn<bool>("isCommitted");
        QTest::newRow("committed") << true;
        QTest::newRow("on its way") << false;
    }
    void whatIsDecidedMeanwhileIsNotForgotten()
    {
        QFETCH(const bool, isCommitted);
        Desk desk;
        desk.setBehind();
        QVERIFY(desk.recollection.readAtStart());
        desk.begin();
        desk.executor.advance(5s);
        Event resumed = desk.event(EventKind::TextsResumed, guest, business);
        resumed.call = {};
        for (const Event &event : {desk.claim(), resumed}) {
            desk.decide(event);
            if (isCommitted)
                desk.store.append({{}, {}, {event}, {}}, {});
        }
        desk.store.setReadError({});
        desk.executor.advance(5s);
        QVERIFY(desk.recollection.isComplete());
        QCOMPARE(desk.missed.find(CallSid("CA1"))->claimedBy, std::string("Captain"));
        QVERIFY(!desk.book.isStopped(business, guest));
    }

    /// The relay answered for it, and the log may take it long after the next start.
    void whatOnlyTheSpoolHoldsIsKnown_data()
    {
        QTest::addColumn<bool>("isBehind");
        QTest::newRow("a log that can be read") << false;
        QTest::newRow("and one that cannot yet") << true;
    }
    void whatOnlyTheSpoolHoldsIsKnown()
    {
        QFETCH(const bool, isBehind);
        Desk desk;
        desk.store.setCommitMode(CommitMode::Spooled);
        Event resumed = desk.event(EventKind::TextsResumed, guest, business);
        resumed.call = {};
        desk.store.append({{}, {}, {desk.claim(), resumed}, {}}, {});
        relay::MissedCalls missed(desk.live);
        relay::Recollection recollection(desk.store, desk.executor, missed);
        if (isBehind)
            desk.setBehind();
        QVERIFY(recollection.readAtStart());
        recollection.fill(desk.book);
        recollection.begin({}, {});
        desk.executor.advance(10s);
        desk.store.setReadError({});
        desk.executor.advance(10s);
        QVERIFY(recollection.isComplete());
        QCOMPARE(missed.find(CallSid("CA1"))->claimedBy, std::string("Captain"));
        QVERIFY(!desk.book.isStopped(business, guest));
    }

    /// The relay that ended had a clock that was ahead.
    void whatIsOfAnHourToComeCountsAsOfNow()
    {
        Desk desk;
        desk.executor.sleep(-10h);
        Event resumed = desk.event(EventKind::TextsResumed, guest, business);
        resumed.call = {};
        desk.store.append({{}, {}, {resumed}, {}}, {});
        QVERIFY(desk.recollection.readAtStart());
        desk.begin();
        QVERIFY(!desk.book.isStopped(business, guest));
        const routing::MissedCall &call = *desk.missed.find(CallSid("CA1"));
        QCOMPARE(call.texted.front().at, desk.executor.now());
        QCOMPARE(call.endedAt, std::optional(desk.executor.now()));
    }

    void theSpoolOvertakesNoNewerWordOfTheLog()
    {
        Desk desk;
        desk.store.setCommitMode(CommitMode::Spooled);
        Event resumed = desk.event(EventKind::TextsResumed, guest, business);
        resumed.call = {};
        desk.store.append({{}, {}, {resumed}, {}}, {});
        relay::MissedCalls missed(desk.live);
        relay::Recollection recollection(desk.store, desk.executor, missed);
        desk.store.mergeSpool();
        desk.store.setCommitMode(CommitMode::AtOnce);
        Event stopped = resumed;
        stopped.kind = EventKind::TextsStopped;
        stopped.at = resumed.at + 1min;
        desk.store.append({{}, {}, {stopped}, {}}, {});
        QVERIFY(recollection.readAtStart());
        recollection.fill(desk.book);
        QVERIFY(desk.book.isStopped(business, guest));
    }

    void aCallThatOnlyTheSpoolHoldsRuns()
    {
        Desk desk;
        desk.store.setCommitMode(CommitMode::Spooled);
        Event begun = desk.event(EventKind::CallReceived, guest, business);
        begun.call = CallSid("CA7");
        Event late = desk.event(EventKind::MissedClaimed, {}, {});
        late.call = CallSid("CA8"); // of a call that ended long ago
        desk.store.append({{}, {}, {begun, late}, {}}, {});
        relay::PlanShelf shelf(desk.store);
        QVERIFY(relay::recallCalls(desk.store, shelf, desk.live, {}));
        QVERIFY(desk.live.find(CallSid("CA7")));
        QVERIFY(!desk.live.find(CallSid("CA8")));
        QCOMPARE(desk.live.runningCount(), std::size_t(1));
    }

    void aLogThatIsBrokenIsAnError()
    {
        Desk desk;
        desk.store.setReadError(Error{ErrorCode::BadInput, "event 3 is no event"});
        const auto read = desk.recollection.readAtStart();
        QVERIFY(!read);
        QCOMPARE(read.error().detail, std::string("event 3 is no event"));
    }
};

QTEST_GUILESS_MAIN(RecollectionTest)
#include "RecollectionTest.moc"
