// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/Samples.h"

#include <QFile>
#include <QTest>

using namespace ringdown;
using namespace ringdown::store;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

Instant at(std::string_view rfc3339)
{
    return parseRfc3339(rfc3339)->at;
}

/// A call told in a few words; it ends a minute after it began.
struct Story {
    std::string sid;
    Instant begins;
    std::vector<std::string> rings = {}; ///< tiers, in order
    std::string takenBy = {};            ///< of the last tier, 8 s after the call began
    int message = 0;                     ///< seconds recorded
    std::string tenant = "qdn";
    std::string from = "+12025550147";
    std::string name = {};
    bool isTest = false;
    bool goesOn = false;
    std::string claimedBy = {};
    std::string rule = {};
};

class Telling {
public:
    explicit Telling(const Story &story)
        : m_story(story)
    {
        Event &received = add(EventKind::CallReceived, 0s);
        received.from = story.from;
        received.callerName = story.name;
        received.to = "+16195550100";
        if (!story.rule.empty())
            add(EventKind::RouteChosen, 0s).by = story.rule;
        for (std::size_t i = 0; i < story.rings.size(); ++i)
            ring(story.rings[i], std::chrono::seconds(1 + 2 * i));
        if (!story.takenBy.empty())
            connect();
        if (story.message > 0)
            add(EventKind::VoicemailRecorded, 50s).seconds = story.message;
        if (!story.goesOn)
            add(EventKind::CallEnded, 60s).seconds = story.takenBy.empty() ? 0 : 52;
        if (!story.claimedBy.empty())
            add(EventKind::MissedClaimed, 70s).by = story.claimedBy;
    }
    Record record() { return {std::nullopt, {}, std::move(m_events), {}}; }

private:
    Event &add(EventKind kind, std::chrono::seconds later)
    {
        Event event;
        event.at = m_story.begins + later;
        event.kind = kind;
        event.tenant = TenantId(m_story.tenant);
        event.call = CallSid(m_story.sid);
        event.test = m_story.isTest;
        event.why = "The story says so.";
        return m_events.emplace_back(std::move(event));
    }
    void ring(const std::string &tier, std::chrono::seconds later)
    {
        add(EventKind::TierRinging, later).tier = TierId(tier);
        Event &leg = add(EventKind::LegRinging, later);
        leg.tier = TierId(tier);
        leg.leg = tier + "-leg";
        leg.contact = ContactId(m_story.takenBy.empty() ? "captain" : m_story.takenBy);
    }
    void connect()
    {
        Event &joined = add(EventKind::CallConnected, 8s);
        joined.tier = TierId(m_story.rings.back());
        joined.contact = ContactId(m_story.takenBy);
        joined.leg = m_story.rings.back() + "-leg";
    }

    const Story &m_story;
    std::vector<Event> m_events;
};

void tell(CallStore &store, const std::vector<Story> &stories)
{
    for (const Story &story : stories)
        QVERIFY(appendAndWait(store, Telling(story).record()));
}

InsightFilter novemberOf(const std::string &tenant)
{
    static const auto pacific = std::make_shared<const routing::ZoneClock>("America/Los_Angeles");
    static const auto tokyo = std::make_shared<const routing::ZoneClock>("Asia/Tokyo");
    return {tenant, at("2026-11-01T00:00:00-07:00"), at("2026-12-01T00:00:00-08:00"),
            at("2026-12-01T00:00:00-08:00"),
            [](const std::string &name) { return name == "tokyo" ? tokyo : pacific; }};
}

Insights count(StoreInFolder &log, const std::string &tenant = {})
{
    const auto insights = log.store->insights(novemberOf(tenant));
    if (!insights)
        qFatal("%s", insights.error().detail.c_str());
    return *insights;
}

const Instant mondayNoon = at("2026-11-23T12:15:00-08:00");

} // namespace

class InsightsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLogWithoutCallsAddsUpToNothing()
    {
        StoreInFolder log;
        const Insights insights = count(log);
        QCOMPARE(insights.outcomes.total(), 0);
        QVERIFY(!insights.firstCall && !insights.medianToPerson && insights.days.empty());
    }

    void aCallThatRunsOrIsATestIsNotCounted()
    {
        StoreInFolder log;
        tell(*log.store, {{"CA1", mondayNoon, {"primary"}},
                          {.sid = "CA2", .begins = mondayNoon, .rings = {"primary"}, .isTest = true},
                          {.sid = "CA3", .begins = mondayNoon, .rings = {"primary"}, .goesOn = true}});
        const Insights insights = count(log);
        QCOMPARE(insights.outcomes.total(), 1);
        QCOMPARE(insights.outcomes[Outcome::Missed], 1);
        QCOMPARE(insights.missed.size(), 1U);
    }

    void hoursAndDaysAreThoseOnTheWallOfTheBusiness()
    {
        StoreInFolder log;
        tell(*log.store,
             {{.sid = "CA1", .begins = mondayNoon}, {.sid = "CA2", .begins = mondayNoon, .tenant = "tokyo"}});
        const Insights insights = count(log);
        QCOMPARE(insights.hours[0][12], 1); // Monday noon
        QCOMPARE(insights.hours[1][5], 1);  // the same moment is Tuesday, 05:15, in Tokyo
        QCOMPARE(insights.days.size(), 2U);
        QCOMPARE(insights.days[0].day, std::string("2026-11-23"));
        QCOMPARE(insights.days[1].day, std::string("2026-11-24"));
    }

    void theHourThatTheClocksRepeatIsOneHourOfOneDay()
    {
        StoreInFolder log;
        tell(*log.store, {{.sid = "CA1", .begins = at("2026-11-01T01:30:00-07:00")},
                          {.sid = "CA2", .begins = at("2026-11-01T01:30:00-08:00")},
                          {.sid = "CA3", .begins = at("2026-11-01T23:30:00-08:00")}});
        const Insights insights = count(log);
        QCOMPARE(insights.hours[6][1], 2);
        QCOMPARE(insights.hours[6][23], 1);
        QCOMPARE(insights.days.size(), 1U);
        QCOMPARE(insights.days[0].outcomes[Outcome::Abandoned], 3);
    }

    void theStretchIsHalfOpen()
    {
        StoreInFolder log;
        const InsightFilter november = novemberOf({});
        tell(*log.store, {{.sid = "CA1", .begins = november.since - 1ms},
                          {.sid = "CA2", .begins = november.since},
                          {.sid = "CA3", .begins = november.until - 1ms},
                          {.sid = "CA4", .begins = november.until}});
        const Insights insights = count(log);
        QCOMPARE(insights.outcomes.total(), 2);
        QCOMPARE(*insights.firstCall, november.since - 1ms);
    }

    void aTierIsCountedForEveryCallItRangAndAnsweredWhereItTookIt()
    {
        StoreInFolder log;
        tell(*log.store, {{"CA1", mondayNoon, {"primary"}, "captain"},
                          {"CA2", mondayNoon + 1min, {"primary", "backup"}, "office"},
                          {"CA3", mondayNoon + 2min, {"primary", "backup"}},
                          {"CA4", mondayNoon + 3min, {"primary", "backup"}, "", 12}});
        const Insights insights = count(log);
        QCOMPARE(insights.tiers, (std::vector<TierFigures>{{TenantId("qdn"), TierId("primary"), 4, 1, 0},
                                                           {TenantId("qdn"), TierId("backup"), 3, 1, 3}}));
        QCOMPARE(insights.people,
                 (std::vector<PersonFigures>{{TenantId("qdn"), ContactId("captain"), 1, 52},
                                             {TenantId("qdn"), ContactId("office"), 1, 52}}));
        QCOMPARE(insights.outcomes[Outcome::Answered], 2);
        QCOMPARE(insights.outcomes[Outcome::Voicemail], 1);
        QCOMPARE(*insights.medianToPerson, 8s);
        QCOMPARE(insights.hours[0][12], 4);
        QCOMPARE(insights.unanswered[0][12], 2);
    }

    void aClaimedMessageIsNotUnclaimedAndOneOfThisHourIsNotLate()
    {
        StoreInFolder log;
        const Instant now = novemberOf({}).now;
        tell(*log.store, {{"CA1", mondayNoon, {"primary"}, "", 12},
                          {.sid = "CA2", .begins = mondayNoon, .message = 5, .claimedBy = "Dana"},
                          {.sid = "CA3", .begins = now - 30min, .message = 5}});
        QCOMPARE(count(log).unclaimed, 1);
        Event claim;
        claim.kind = EventKind::MissedClaimed;
        claim.at = mondayNoon + 2h;
        claim.call = CallSid("CA1");
        claim.tenant = TenantId("qdn");
        claim.by = "Lee";
        QVERIFY(appendAndWait(*log.store, {std::nullopt, {}, {claim}, {}}));
        QCOMPARE(count(log).unclaimed, 0);
    }

    void whoWasMissedUnderTwoNamesIsOneCallerAndWithheldNumbersAreNobody()
    {
        StoreInFolder log;
        tell(*log.store,
             {{.sid = "CA1", .begins = mondayNoon, .rings = {"primary"}, .name = "HARBOR"},
              {.sid = "CA2", .begins = mondayNoon + 1min, .rings = {"primary"}, .name = "HARBOR MASTER"},
              {.sid = "CA3", .begins = mondayNoon, .rings = {"primary"}, .from = "+12025550150"},
              {.sid = "CA4", .begins = mondayNoon, .rings = {"primary"}, .from = ""}});
        const Insights insights = count(log);
        QCOMPARE(insights.missed.size(), 2U);
        QCOMPARE(insights.missed[0].from, std::string("+12025550147"));
        QCOMPARE(insights.missed[0].missed, 2);
        QCOMPARE(insights.missed[0].last, mondayNoon + 1min);
    }

    void aRuleIsCountedForEveryCallItDecidedAndForNoTest()
    {
        StoreInFolder log;
        tell(*log.store, {{.sid = "CA1", .begins = mondayNoon, .rule = "VIPs"},
                          {.sid = "CA2", .begins = mondayNoon + 1min, .rings = {"primary"}, .rule = "VIPs"},
                          {.sid = "CA3", .begins = mondayNoon + 2min, .isTest = true, .rule = "VIPs"},
                          {.sid = "CA4", .begins = mondayNoon, .tenant = "tokyo", .rule = "VIPs"},
                          {.sid = "CA5", .begins = mondayNoon}});
        const std::vector<RuleFigures> expected = {{TenantId("qdn"), "VIPs", 2, mondayNoon + 1min},
                                                   {TenantId("tokyo"), "VIPs", 1, mondayNoon}};
        QCOMPARE(count(log).rules, expected);
        log.close();
        QVERIFY(QFile::remove(QString::fromStdString(log.path("index.sqlite"))));
        log.open();
        QCOMPARE(count(log).rules, expected);
    }

    void oneBusinessIsCountedAlone()
    {
        StoreInFolder log;
        tell(*log.store,
             {{.sid = "CA1", .begins = mondayNoon}, {.sid = "CA2", .begins = mondayNoon, .tenant = "tokyo"}});
        QCOMPARE(count(log, "qdn").outcomes.total(), 1);
        QCOMPARE(count(log, "nobody").outcomes.total(), 0);
        QVERIFY(!count(log, "nobody").firstCall);
    }

    void anIndexMadeAnewCountsTheSame()
    {
        StoreInFolder log;
        tell(*log.store, {{"CA1", mondayNoon, {"primary"}, "captain"},
                          {"CA2", mondayNoon + 1min, {"primary", "backup"}},
                          {.sid = "CA3", .begins = mondayNoon, .message = 5, .claimedBy = "Dana"}});
        const Insights before = count(log);
        log.close();
        QVERIFY(QFile::remove(QString::fromStdString(log.path("index.sqlite"))));
        log.open();
        QCOMPARE(count(log), before);
    }

    void aCallThatWasDroppedIsCountedNoMore()
    {
        StoreInFolder log;
        tell(*log.store,
             {{"CA1", mondayNoon - 24h * 10, {"primary"}, "captain"}, {"CA2", mondayNoon, {"primary"}}});
        QCOMPARE(count(log).outcomes.total(), 2);
        Retention retention;
        retention.now = mondayNoon + 24h;
        retention.usualDays = 5;
        QVERIFY(dropOldAndWait(*log.store, retention));
        const Insights insights = count(log);
        QCOMPARE(insights.outcomes.total(), 1);
        QVERIFY(insights.people.empty());
        QCOMPARE(*insights.firstCall, mondayNoon);
    }

    void whatIsWrittenIsReadBack()
    {
        StoreInFolder log;
        tell(*log.store, {{"CA1", mondayNoon, {"primary"}, "captain"},
                          {"CA2", mondayNoon + 1min, {"primary", "backup"}},
                          {.sid = "CA3", .begins = mondayNoon, .message = 5, .rule = "VIPs"}});
        const Insights insights = count(log);
        QCOMPARE(insights.rules.size(), 1U);
        const auto read = insightsFromJson(toJson(insights));
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
        QCOMPARE(*read, insights);
    }

    void aMemberOfAnotherKindIsNamed()
    {
        const auto read = insightsFromJson(R"({"outcomes": {}, "hours": [1, 2]})");
        QVERIFY(!read);
        QVERIFY2(read.error().detail.find("hours") != std::string::npos, read.error().detail.c_str());
    }
};

QTEST_GUILESS_MAIN(InsightsTest)
#include "InsightsTest.moc"
