// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/OutboxRunner.h"
#include "core/twilio/Form.h"
#include "tests/relay/outbox/StepExecutor.h"
#include "tests/support/FakeStore.h"

#include <QtTest>

#include <deque>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;
using rest::RestTrouble;

namespace {

const std::string business = "+16195550100";
const std::string captain = "+16195550111";

/// A line that answers when the test says so.
struct LineByHand final : relay::CarrierLine {
    struct Asked {
        std::string method;
        std::string key;
        std::string path;
        rest::Parameters parameters;
        rest::WhenAnswered done;
    };
    void post(const relay::CarrierKey &key, const std::string &path, rest::Parameters form,
              rest::WhenAnswered done) override
    {
        asked.push_back({"POST", key.key.sid, path, std::move(form), std::move(done)});
    }
    void get(const relay::CarrierKey &key, const std::string &path, rest::Parameters query,
             rest::WhenAnswered done) override
    {
        asked.push_back({"GET", key.key.sid, path, std::move(query), std::move(done)});
    }
    void remove(const relay::CarrierKey &key, const std::string &path, rest::WhenAnswered done) override
    {
        asked.push_back({"DELETE", key.key.sid, path, {}, std::move(done)});
    }
    std::string valueOf(std::size_t index, const std::string &name) const
    {
        for (const auto &[known, value] : asked[index].parameters) {
            if (known == name)
                return value;
        }
        return {};
    }

    std::deque<Asked> asked;
};

struct LegsSeen final : relay::LegReports {
    std::string whyNotNeeded(const store::OutboxRow &) const override { return notNeeded; }
    void placed(const store::OutboxRow &row, const std::string &sid) override
    {
        news.push_back(row.id + ' ' + sid);
    }
    void refused(const store::OutboxRow &row, const std::string &why) override
    {
        news.push_back(row.id + ": " + why);
    }
    std::string notNeeded;
    std::vector<std::string> news;
};

struct Desk {
    explicit Desk(bool hasKey = true)
    {
        tenant.id = TenantId("qdn");
        tenant.numbers = {*PhoneNumber::fromE164(business)};
        if (hasKey)
            key = relay::CarrierKey{"AC1", {"SK1", Secret("not-a-secret")}};
        start();
    }
    void start()
    {
        relay::OutboxParts parts{store, executor, &line, {}, {}, {}, {}, {}};
        parts.key = [this] { return key; };
        parts.noteUse = [this] { ++uses; };
        parts.tenant = [this](const TenantId &id) { return id == tenant.id ? &tenant : nullptr; };
        parts.isStopped = [this](const std::string &number, const std::string &phone) {
            return number == business && phone == stopped;
        };
        parts.statusCallback = [](const std::string &id) { return "https://relay/" + id; };
        runner = std::make_unique<relay::OutboxRunner>(std::move(parts));
        runner->setLegReports(&legs);
        runner->wake();
        executor.advance(0ms);
    }
    store::OutboxRow text(const std::string &id, const std::string &to = captain,
                          const std::string &body = "Missed call.")
    {
        store::OutboxRow row;
        row.id = id;
        row.tenant = tenant.id;
        row.from = business;
        row.to = to;
        row.body = body;
        return row;
    }
    store::OutboxRow leg(const std::string &id)
    {
        store::OutboxRow row = text(id, captain, {});
        row.kind = store::EffectKind::PlaceLeg;
        row.form = "To=%2B16195550111&From=%2B16195550100&Timeout=20&StatusCallbackEvent=ringing&"
                   "StatusCallbackEvent=answered";
        return row;
    }
    void queue(std::vector<store::OutboxRow> rows)
    {
        Event event;
        event.at = executor.now();
        store.append({{}, {}, {event}, std::move(rows)}, {});
        runner->wake();
        executor.advance(0ms);
    }
    void answer(std::size_t index, const rest::RestAnswer &answer)
    {
        line.asked[index].done(answer);
        executor.advance(0ms);
    }
    void taken(std::size_t index, const std::string &sid)
    {
        answer(index, rest::RestReply{201, "{\"sid\":\"" + sid + "\"}"});
    }
    void fails(std::size_t index, RestTrouble trouble, int status = 0, int code = 0)
    {
        answer(index, rest::RestFailure{trouble, status, code, "what the carrier said", {}});
    }
    /// The answer to a look at the list.
    void lists(std::size_t index, const std::vector<std::string> &sids, Instant madeAt)
    {
        std::string body = "{\"messages\":[";
        for (const std::string &sid : sids) {
            body += (body.back() == '[' ? "" : ",") + std::string("{\"sid\":\"") + sid + "\",\"from\":\"" +
                    business + "\",\"to\":\"" + captain +
                    "\",\"body\":\"Missed call.\",\"direction\":\"outbound-api\",\"date_created\":\"" +
                    QDateTime::fromMSecsSinceEpoch(madeAt.milliseconds, Qt::UTC)
                        .toString(Qt::RFC2822Date)
                        .toStdString() +
                    "\"}";
        }
        answer(index, rest::RestReply{200, body + "],\"next_page_uri\":null}"});
    }
    std::vector<EventKind> kinds() const
    {
        std::vector<EventKind> all;
        for (const Event &event : store.events()) {
            if (!event.text.empty())
                all.push_back(event.kind);
        }
        return all;
    }
    Event last() const { return store.events().back(); }

    plan::Tenant tenant;
    std::string stopped; ///< who wrote STOP
    std::optional<relay::CarrierKey> key;
    int uses = 0;
    StepExecutor executor{Instant::fromSeconds(1'795'716'000)};
    FakeStore store;
    LineByHand line;
    LegsSeen legs;
    std::unique_ptr<relay::OutboxRunner> runner;
};

} // namespace

class OutboxRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsMarkedOnDiskBeforeItLeaves()
    {
        Desk desk;
        desk.store.setCommitMode(CommitMode::Refused);
        desk.store.setCommitMode(CommitMode::AtOnce);
        desk.queue({desk.text("CA1.missed.captain")});
        QCOMPARE(desk.line.asked.size(), std::size_t(1));
        QVERIFY(desk.store.outboxRows().front().triedAt);
        QCOMPARE(desk.line.asked[0].path, std::string("Messages.json"));
        QCOMPARE(desk.line.valueOf(0, "To"), captain);
        QCOMPARE(desk.line.valueOf(0, "From"), business);
        QCOMPARE(desk.line.valueOf(0, "Body"), std::string("Missed call."));
        QCOMPARE(desk.line.valueOf(0, "StatusCallback"), std::string("https://relay/CA1.missed.captain"));
        desk.taken(0, "SM1");
        QVERIFY(desk.store.outboxRows().empty());
        QCOMPARE(desk.last().kind, EventKind::TextSent);
        QCOMPARE(desk.last().sid, std::string("SM1"));
        QCOMPARE(desk.runner->figures().sent, std::uint64_t(1));
        QCOMPARE(desk.uses, 1);
    }

    void whoWroteStopIsNotTextedWhileItWaits()
    {
        Desk desk;
        desk.stopped = captain;
        desk.queue({desk.text("CA1.missed.captain")});
        QVERIFY(desk.line.asked.empty());
        QCOMPARE(desk.last().kind, EventKind::TextFailed);
        QVERIFY(desk.last().why.find("wrote STOP") != std::string::npos);
        desk.queue({desk.leg("CA1.1.0.0")}); // may still be rung
        QCOMPARE(desk.line.asked.size(), std::size_t(1));
    }

    void aTextThatCannotBeMarkedDoesNotLeave()
    {
        Desk desk;
        desk.queue({});
        Event event;
        event.at = desk.executor.now();
        desk.store.append({{}, {}, {event}, {desk.text("t1")}}, {});
        desk.store.setCommitMode(CommitMode::Refused);
        desk.runner->wake();
        desk.executor.advance(0ms);
        QVERIFY(desk.line.asked.empty());
        desk.store.setCommitMode(CommitMode::AtOnce);
        desk.executor.advance(5s);
        QCOMPARE(desk.line.asked.size(), std::size_t(1));
    }

    void whatHasNoKeyFailsAtOnceAndSaysWhy()
    {
        Desk desk(false);
        desk.queue({desk.text("t1"), desk.leg("leg")});
        QVERIFY(desk.store.outboxRows().empty());
        QCOMPARE(desk.last().kind, EventKind::TextFailed);
        QVERIFY(desk.last().why.find("no API key") != std::string::npos);
        QCOMPARE(desk.legs.news.size(), std::size_t(1));
        QCOMPARE(desk.runner->figures().failed, std::uint64_t(2));
    }

    void aTextThatDidNotArriveCountsAsFailed()
    {
        Desk desk;
        desk.queue({desk.text("t1")});
        desk.taken(0, "SM1");
        QCOMPARE(desk.runner->figures().failed, std::uint64_t(0));
        desk.runner->countUndelivered("The carrier could not deliver the text.");
        QCOMPARE(desk.runner->figures().failed, std::uint64_t(1));
        QCOMPARE(desk.runner->figures().lastWhy, std::string("The carrier could not deliver the text."));
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
        Desk desk(hasKey);
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

    void legsGoBeforeTexts()
    {
        Desk desk;
        std::vector<store::OutboxRow> rows;
        for (int i = 0; i < 10; ++i)
            rows.push_back(desk.text("t" + std::to_string(i), captain, std::to_string(i)));
        rows.push_back(desk.leg("leg"));
        desk.queue(rows);
        QCOMPARE(desk.line.asked.size(), std::size_t(relay::OutboxRunner::mostTextsAtOnce));
        QCOMPARE(desk.line.asked[0].path, std::string("Calls.json"));
        int events = 0;
        for (const auto &[name, value] : desk.line.asked[0].parameters)
            events += name == "StatusCallbackEvent" ? 1 : 0;
        QCOMPARE(events, 2);
        desk.taken(0, "CA9");
        QCOMPARE(desk.legs.news, std::vector<std::string>{"leg CA9"});
    }

    void aThrottledTextIsSentAgainLater()
    {
        Desk desk;
        desk.queue({desk.text("t1"), desk.text("t2", captain, "other")});
        desk.fails(0, RestTrouble::Throttled, 429);
        QCOMPARE(desk.line.asked.size(), std::size_t(2));
        desk.executor.advance(400ms);
        QCOMPARE(desk.line.asked.size(), std::size_t(2)); // the first wait is 0.5 to 1 s
        desk.executor.advance(600ms);
        QCOMPARE(desk.line.asked.size(), std::size_t(3));
        QCOMPARE(desk.line.valueOf(2, "Body"), std::string("Missed call."));
        QVERIFY(desk.kinds().empty());
    }

    void anUnansweredTextIsLookedUpAndNotSentAgain()
    {
        Desk desk;
        desk.queue({desk.text("t1")});
        desk.fails(0, RestTrouble::Unknown, 500);
        QCOMPARE(desk.kinds(), std::vector<EventKind>{EventKind::TextUnknown});
        QCOMPARE(desk.runner->figures().unknown, std::uint64_t(1));
        desk.executor.advance(5s);
        QCOMPARE(desk.line.asked.size(), std::size_t(2));
        QCOMPARE(desk.line.asked[1].method, std::string("GET"));
        QCOMPARE(desk.line.valueOf(1, "To"), captain);
        desk.lists(1, {"SM7"}, desk.executor.now());
        QCOMPARE(desk.last().kind, EventKind::TextSent);
        QCOMPARE(desk.last().sid, std::string("SM7"));
        QVERIFY(desk.store.outboxRows().empty());
        QCOMPARE(desk.runner->figures().unknown, std::uint64_t(0));
    }

    void aTextThatTheCarrierNeverGotIsSentAgainOnlyWhenThatIsCertain()
    {
        Desk desk;
        desk.queue({desk.text("t1")});
        desk.fails(0, RestTrouble::Unknown);
        std::size_t posts = 1;
        for (int looks = 0; looks < 5; ++looks) {
            desk.executor.advance(25s);
            QCOMPARE(desk.line.asked.back().method, std::string("GET"));
            desk.lists(desk.line.asked.size() - 1, {}, desk.executor.now());
        }
        posts = static_cast<std::size_t>(
            std::count_if(desk.line.asked.begin(), desk.line.asked.end(),
                          [](const LineByHand::Asked &asked) { return asked.method == "POST"; }));
        QCOMPARE(posts, std::size_t(2));
        desk.taken(desk.line.asked.size() - 1, "SM8");
        QCOMPARE(desk.kinds(), (std::vector<EventKind>{EventKind::TextUnknown, EventKind::TextSent}));
    }

    void theTextOfAnotherRowIsNotTakenForIt()
    {
        Desk desk;
        desk.queue({desk.text("t1"), desk.text("t2")});
        QCOMPARE(desk.line.asked.size(), std::size_t(1)); // the second waits: nothing would tell them apart
        desk.taken(0, "SM1");
        QCOMPARE(desk.line.asked.size(), std::size_t(2));
        desk.fails(1, RestTrouble::Unknown);
        desk.executor.advance(5s);
        desk.lists(2, {"SM1"}, desk.executor.now());
        QCOMPARE(desk.kinds().back(), EventKind::TextUnknown);
        desk.executor.advance(10s);
        desk.lists(3, {"SM2", "SM1"}, desk.executor.now());
        QCOMPARE(desk.last().sid, std::string("SM2"));
    }

    void whatWasUnderWayWhenARelayDiedIsLookedUp()
    {
        Desk desk;
        desk.queue({desk.text("t1")});
        desk.runner.reset();
        desk.start();
        QCOMPARE(desk.kinds(), std::vector<EventKind>{EventKind::TextUnknown});
        QCOMPARE(desk.line.asked.size(), std::size_t(2)); // at once: it may be there by now
        QCOMPARE(desk.line.asked[1].method, std::string("GET"));
        desk.runner.reset();
        desk.start();
        QCOMPARE(desk.kinds().size(), std::size_t(1)); // said once
    }

    void theLookAtOnceIsNoProofThatItWasNotDone()
    {
        Desk desk;
        desk.queue({desk.text("t1")});
        desk.runner.reset();
        desk.start();
        for (std::size_t look = 1; look <= 6; ++look) {
            QCOMPARE(desk.line.asked[look].method, std::string("GET"));
            desk.lists(look, {}, desk.executor.now());
            desk.executor.advance(25s);
        }
        QCOMPARE(desk.line.asked[7].method, std::string("POST"));
    }

    /// Relays that died again and again left more behind than one keeps in hand.
    void aBacklogOfUnknownTextsDoesNotKeepNewOnesWaiting()
    {
        Desk desk;
        desk.runner.reset();
        desk.tenant.limits.outgoingPerHour = 100'000;
        desk.tenant.limits.outgoingPerNumberPerHour = 10'000;
        std::vector<store::OutboxRow> tried;
        for (std::size_t i = 0; i < relay::OutboxRunner::mostInHand + 100; ++i)
            tried.push_back(desk.text("t" + std::to_string(i), captain, "Missed " + std::to_string(i)));
        Event event;
        event.at = desk.executor.now();
        desk.store.append({{}, {}, {event}, tried}, {});
        for (const store::OutboxRow &row : tried)
            desk.store.note({row.id, store::EffectNews::State::Tried, desk.executor.now(), {}, {}}, {});
        desk.start();
        desk.queue({desk.text("new", captain, "Missed call of now.")});
        bool isSent = false;
        for (std::size_t i = 0; i < 50 && !isSent; ++i) {
            QVERIFY(i < desk.line.asked.size());
            isSent = desk.line.asked[i].method == "POST";
            desk.lists(i, {}, desk.executor.now());
        }
        QVERIFY(isSent);
    }

    void aReportOfTheCarrierSettlesIt()
    {
        Desk desk;
        desk.queue({desk.text("t1")});
        desk.fails(0, RestTrouble::Unknown);
        desk.runner->confirm("t1", "SM5");
        desk.executor.advance(5s);
        QCOMPARE(desk.line.asked.size(), std::size_t(1));
        QCOMPARE(desk.last().sid, std::string("SM5"));
    }

    void aLegThatNobodyNeedsOrThatComesTooLateIsNotPlaced()
    {
        Desk desk;
        desk.legs.notNeeded = "The caller left.";
        desk.queue({desk.leg("l1")});
        QVERIFY(desk.line.asked.empty());
        QVERIFY(desk.store.outboxRows().empty());
        QVERIFY(desk.legs.news.empty());
        desk.legs.notNeeded.clear();
        desk.queue({desk.leg("l2")});
        desk.fails(0, RestTrouble::Unreachable);
        desk.executor.advance(1s);
        desk.fails(1, RestTrouble::Unreachable);
        for (std::size_t i = 2; i < 10 && desk.legs.news.empty(); ++i) {
            desk.executor.advance(30s);
            if (desk.line.asked.size() > i)
                desk.fails(i, RestTrouble::Unreachable);
        }
        QCOMPARE(desk.legs.news.size(), std::size_t(1));
        QVERIFY(desk.legs.news.front().find("45 seconds") != std::string::npos);
    }

    void anEndingIsRepeatedAndACallThatIsOverIsNoTrouble()
    {
        Desk desk;
        store::OutboxRow ending = desk.text("e1", "CA5", {});
        ending.kind = store::EffectKind::EndCall;
        ending.form = "Status=completed";
        desk.queue({ending});
        QCOMPARE(desk.line.asked[0].path, std::string("Calls/CA5.json"));
        desk.fails(0, RestTrouble::Unknown);
        desk.executor.advance(1s);
        QCOMPARE(desk.line.asked.size(), std::size_t(2));
        desk.fails(1, RestTrouble::Refused, 400, 21220);
        QVERIFY(desk.store.outboxRows().empty());
        QCOMPARE(desk.runner->figures().failed, std::uint64_t(0));
    }

    void aQueueIsDeletedAndOneThatIsGoneIsNoTrouble()
    {
        Desk desk;
        store::OutboxRow row = desk.text("q1", "QU5", {});
        row.kind = store::EffectKind::DeleteQueue;
        desk.queue({row});
        QCOMPARE(desk.line.asked[0].method, std::string("DELETE"));
        QCOMPARE(desk.line.asked[0].path, std::string("Queues/QU5.json"));
        desk.fails(0, RestTrouble::Refused, 400, 20001); // somebody is still in it
        desk.executor.advance(1s);
        QCOMPARE(desk.line.asked.size(), std::size_t(2));
        desk.fails(1, RestTrouble::NotFound, 404, 20404);
        QVERIFY(desk.store.outboxRows().empty());
        QCOMPARE(desk.runner->figures().failed, std::uint64_t(0));
    }

    void aNewKeyIsUsedAtOnce()
    {
        Desk desk;
        desk.queue({desk.text("t1")});
        desk.key = relay::CarrierKey{"AC1", {"SK2", Secret("not-a-secret")}};
        desk.fails(0, RestTrouble::Unauthorized, 401);
        QCOMPARE(desk.line.asked.size(), std::size_t(2));
        QCOMPARE(desk.line.asked[1].key, std::string("SK2"));
        desk.fails(1, RestTrouble::Unauthorized, 401);
        QCOMPARE(desk.last().kind, EventKind::TextFailed);
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
        Desk desk;
        desk.queue({desk.text("t1", to.toStdString())});
        QCOMPARE(desk.line.asked.size(), std::size_t(why.isEmpty() ? 1 : 0));
        if (!why.isEmpty()) {
            QCOMPARE(desk.last().kind, EventKind::TextFailed);
            QVERIFY2(desk.last().why.find(why.toStdString()) != std::string::npos, desk.last().why.c_str());
        }
    }

    void aCountryOfThePlanMayBeTexted()
    {
        Desk desk;
        desk.tenant.limits.countries = {"GB"};
        desk.queue({desk.text("t1", "+442079460000"), desk.text("t2")});
        QCOMPARE(desk.line.asked.size(), std::size_t(1));
        QCOMPARE(desk.line.valueOf(0, "To"), std::string("+442079460000"));
    }

    void aBudgetHoldsAlsoAcrossARestart()
    {
        Desk desk;
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
        Desk desk;
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

QTEST_GUILESS_MAIN(OutboxRunnerTest)
#include "OutboxRunnerTest.moc"
