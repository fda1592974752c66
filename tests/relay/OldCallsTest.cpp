// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/OldCalls.h"
#include "tests/support/FakeStore.h"
#include "tests/support/HandExecutor.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

/// Notes what it is asked and says what it is told to.
struct ForgettingByHand final : store::Forgetting {
    void dropOld(store::Retention retention, store::WhenDropped whenDropped) override
    {
        asked.push_back(std::move(retention));
        whenDropped(answer);
    }
    void forgetRecording(const CallSid &, const std::string &, store::WhenForgotten whenForgotten) override
    {
        whenForgotten({});
    }
    std::vector<store::Retention> asked;
    Result<store::Dropped> answer = store::Dropped{};
};

std::string planKeeping(int days)
{
    return R"({"format": 1, "tenants": [
        {"id": "qdn", "name": "Queen", "timeZone": "America/Los_Angeles", "numbers": ["+16195550100"], "contacts": [],
         "hours": {"week": {}}, "routes": {"open": [{"hangup": {}}], "closed": [{"hangup": {}}]},
         "limits": {"keepVoicemailDays": 5, "keepCallsDays": )" +
           std::to_string(days) + R"(}},
        {"id": "venue", "name": "Venue", "timeZone": "America/Los_Angeles", "numbers": ["+16195550101"], "contacts": [],
         "hours": {"week": {}}, "routes": {"open": [{"hangup": {}}], "closed": [{"hangup": {}}]}}]})";
}

} // namespace

class OldCallsTest : public QObject {
    Q_OBJECT

private:
    void push(const std::string &text)
    {
        QVERIFY(m_store.push(*m_store.newestRevision(), text, {}, m_executor.now()));
    }
    relay::LogSink sink()
    {
        return [this](relay::LogLevel, const std::string &text) { m_said.push_back(text); };
    }

    FakeStore m_store;
    HandExecutor m_executor;
    ForgettingByHand m_forgetting;
    std::vector<std::string> m_said;

private Q_SLOTS:
    void theStoreIsAskedAtTheStartAndEveryHourByTheNewestPlan()
    {
        relay::OldCalls old(m_store, m_forgetting, m_executor, sink());
        push(planKeeping(7));
        const Instant start = m_executor.now();
        old.begin(std::optional<Instant>());
        m_executor.run();
        QCOMPARE(m_forgetting.asked.size(), std::size_t(1));
        QCOMPARE(m_forgetting.asked[0].now, start);
        QCOMPARE(m_forgetting.asked[0].usualDays, 400);
        QCOMPARE(m_forgetting.asked[0].tenants.size(), std::size_t(2));
        QCOMPARE(m_forgetting.asked[0].tenants[0].tenant.value, std::string("qdn"));
        QCOMPARE(m_forgetting.asked[0].tenants[0].days, 7);
        QCOMPARE(m_forgetting.asked[0].tenants[0].voicemailDays, 5);
        QCOMPARE(m_forgetting.asked[0].tenants[1].days, 400);
        QCOMPARE(m_forgetting.asked[0].tenants[1].voicemailDays, 90);
        QCOMPARE(m_forgetting.asked[0].usualVoicemailDays, 90);
        push(planKeeping(30));
        m_executor.advance(59min);
        QCOMPARE(m_forgetting.asked.size(), std::size_t(1));
        m_executor.advance(2min);
        QCOMPARE(m_forgetting.asked.size(), std::size_t(2));
        QCOMPARE(m_forgetting.asked[1].now, start + 1h);
        QCOMPARE(m_forgetting.asked[1].tenants[0].days, 30);
        QVERIFY(m_said.empty()); // nothing was old
    }

    void aPlanThatDoesNotReadDropsNothing()
    {
        m_forgetting.asked.clear();
        push("no plan");
        relay::OldCalls old(m_store, m_forgetting, m_executor, sink());
        old.begin(std::optional<Instant>());
        m_executor.run();
        QVERIFY(m_forgetting.asked.empty());
        QCOMPARE(m_said.size(), std::size_t(1));
        QVERIFY(m_said[0].starts_with("nothing old was dropped: plan revision "));
    }

    /// One start with a wrong clock must not empty the log.
    void aClockThatIsFarAheadDeletesNothingForADay_data()
    {
        QTest::addColumn<int>("days"); // since the log was last written
        QTest::addColumn<bool>("isDoubted");
        QTest::newRow("a relay that was off for a month") << 31 << false;
        QTest::newRow("a month and a day") << 32 << true;
        QTest::newRow("a clock 500 days ahead") << 500 << true;
        QTest::newRow("a clock that is behind") << -500 << false;
    }
    void aClockThatIsFarAheadDeletesNothingForADay()
    {
        QFETCH(const int, days);
        QFETCH(const bool, isDoubted);
        m_forgetting.asked.clear();
        push(planKeeping(7));
        std::vector<std::string> told;
        relay::OldCalls old(m_store, m_forgetting, m_executor, sink());
        old.whenDoubted([&told](const std::string &why) { told.push_back(why); });
        old.begin(std::optional(m_executor.now() - std::chrono::days(days)));
        m_executor.run();
        QCOMPARE(m_forgetting.asked.empty(), isDoubted);
        QCOMPARE(told.size(), std::size_t(isDoubted ? 1 : 0));
        if (!isDoubted)
            return;
        QVERIFY2(told[0].find(" seems to be " + std::to_string(days) + " days ahead") != std::string::npos,
                 told[0].c_str());
        m_executor.advance(23h + 30min);
        QVERIFY(m_forgetting.asked.empty());
        m_executor.advance(1h);
        QCOMPARE(m_forgetting.asked.size(), std::size_t(1));
        QCOMPARE(told.size(), std::size_t(2));
        QCOMPARE(told[1], std::string());
    }

    void aLogWhoseNewestCallIsNotKnownIsLeftForADay()
    {
        m_forgetting.asked.clear();
        m_said.clear();
        push(planKeeping(7));
        relay::OldCalls old(m_store, m_forgetting, m_executor, sink());
        old.begin(Error{ErrorCode::Unavailable, "the index is behind"});
        m_executor.advance(23h);
        QVERIFY(m_forgetting.asked.empty());
        QCOMPARE(m_said.size(), std::size_t(1));
        m_executor.advance(2h);
        QVERIFY(!m_forgetting.asked.empty());
    }

    void aClockThatIsPutAheadAndBackDeletesNothingByIt()
    {
        m_forgetting.asked.clear();
        push(planKeeping(7));
        relay::OldCalls old(m_store, m_forgetting, m_executor, sink());
        old.begin(std::optional(m_executor.now()));
        m_executor.run();
        QCOMPARE(m_forgetting.asked.size(), std::size_t(1));
        m_executor.sleep(std::chrono::days(500));
        m_executor.advance(3h);
        QCOMPARE(m_forgetting.asked.size(), std::size_t(1));
        m_executor.sleep(-std::chrono::days(500));
        m_executor.advance(2h);
        QVERIFY(m_forgetting.asked.size() > 1);
    }

    void whatWasDroppedAndWhatWasNotIsLogged()
    {
        m_said.clear();
        push(planKeeping(7));
        relay::OldCalls old(m_store, m_forgetting, m_executor, sink());
        m_forgetting.answer = store::Dropped{12, 3, 0, {}, 5};
        old.begin(std::optional<Instant>());
        m_executor.run();
        m_forgetting.answer = Error{ErrorCode::Unavailable, "the disk is full"};
        m_executor.advance(61min);
        m_forgetting.answer = store::Dropped{0, 0, 2, "no API key"};
        m_executor.advance(61min);
        QCOMPARE(m_said, std::vector<std::string>(
                             {"12 calls, 3 recordings and 5 texts were dropped because of their age",
                              "not all that is old was dropped: the disk is full",
                              "2 old calls stay whole for now: no API key"}));
    }
};

QTEST_GUILESS_MAIN(OldCallsTest)
#include "OldCallsTest.moc"
