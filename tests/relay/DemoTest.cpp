// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Demo.h"

#include "core/plan/PlanReader.h"
#include "core/relay/texts/MediaApi.h"
#include "core/relay/voicemail/DemoRecordings.h"
#include "core/routing/texts/Attachments.h"
#include "core/twilio/SignatureCheck.h"
#include "core/twilio/rest/MediaUrl.h"
#include "tests/scenarios/VirtualRelay.h"
#include "tests/support/ApiDoor.h"
#include "tests/support/FakeStore.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace ringdown;
using namespace ringdown::relay;
using namespace ringdown::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const std::string publicUrl = VirtualRelay::publicUrl;

/// A relay that was started with --demo, in simulated time.
struct Exhibition {
    explicit Exhibition(FakeStore &store, DemoSettings settings = {},
                        const char *start = "2026-11-25T13:00:00-08:00")
        : log(store)
        , wall(parseRfc3339(start)->at)
    {
        const auto newest = log.newestRevision();
        if (newest && *newest == 0)
            log.push(0, Demo::planText(), {1, wall.now(), "test", ""}, wall.now()).hasValue();
        shelf.load().hasValue();
        if (const auto running = log.eventsOfRunningCalls())
            calls.apply(*running);
        const auto key = twilio::WebhookKey::derive(Secret("not-a-real-token-of-the-demo"));
        demo = std::make_unique<Demo>(WebhookSettings{publicUrl, "", ""},
                                      std::make_shared<twilio::SignatureCheck>(publicUrl, std::vector{key}),
                                      key, log, shelf, calls, executor, settings);
        demo->start([this] { isReady = true; });
        executor.settle();
    }

    std::vector<CallSummary> everyCall() const
    {
        store::CallFilter filter;
        filter.limit = 500;
        const auto page = log.calls(filter);
        return page ? page->calls : std::vector<CallSummary>();
    }

    FakeStore &log;
    carrier::JumpingTimeline wall;
    VirtualExecutor executor{wall};
    PlanShelf shelf{log};
    LiveCalls calls;
    std::unique_ptr<Demo> demo;
    bool isReady = false;
};

/// A picture of a text over the relay's API.
HttpReply askFor(const RouteTable &table, VirtualExecutor &executor, const Event &text, std::size_t number)
{
    const auto reply = send(table, {"GET",
                                    "/api/v1/messages/" + text.sid + "/media/" + std::to_string(number),
                                    {{"seq", std::to_string(text.seq)}},
                                    {},
                                    {}});
    executor.settle();
    return reply->value_or(HttpReply{0, {}, {}, {}});
}

} // namespace

class DemoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlanIsValid()
    {
        const plan::PlanReading reading = plan::readPlan(Demo::planText());
        QVERIFY2(reading.isValid(), reading.isValid() ? "" : plan::toLine(reading.errors.front()).c_str());
        QCOMPARE(reading.plan.tenants.size(), 3U);
    }

    void whenItIsReadyThereIsAHistoryAndCallsAreUnderWay()
    {
        FakeStore store;
        Exhibition demo(store);
        QVERIFY(demo.isReady);
        const auto calls = demo.everyCall();
        QVERIFY(calls.size() >= 60);
        std::set<Outcome> outcomes;
        std::set<std::string> tenants;
        std::set<int> days;
        for (const CallSummary &call : calls) {
            QVERIFY(call.startedAt <= demo.wall.now());
            QVERIFY(!call.test);
            QVERIFY2(call.outcome || demo.wall.now() - call.startedAt < 4min,
                     "a call of the history never ended");
            if (call.outcome)
                outcomes.insert(*call.outcome);
            tenants.insert(call.tenant.value);
            days.insert(static_cast<int>(call.startedAt.seconds() / 86400));
        }
        QCOMPARE(tenants.size(), 3U);
        QVERIFY(days.size() >= 5);
        for (const Outcome outcome :
             {Outcome::Answered, Outcome::Voicemail, Outcome::Missed, Outcome::Rejected})
            QVERIFY2(outcomes.contains(outcome), std::string(outcomeName(outcome)).c_str());
        QVERIFY(demo.calls.runningCount() >= 2);
    }

    void itNeverFallsSilent()
    {
        FakeStore store;
        Exhibition demo(store);
        const std::size_t before = demo.everyCall().size();
        std::set<std::size_t> running;
        int silent = 0;
        for (int i = 0; i < 240; ++i) { // 20 minutes
            demo.executor.runUntil(demo.wall.now() + 5s);
            running.insert(demo.calls.runningCount());
            silent += demo.calls.runningCount() == 0 ? 1 : 0;
        }
        const std::size_t calls = demo.everyCall().size() - before;
        QVERIFY2(calls >= 20 && calls <= 90, qPrintable(QString::number(calls)));
        QVERIFY2(silent <= 4, qPrintable(QString::number(silent)));
        QVERIFY(*running.rbegin() <= 12);
        QVERIFY(running.size() >= 3);
    }

    /// At night only one of the businesses is open, and it has one tier.
    void aNightHasCallsThatRingDownTheirTiers()
    {
        for (const std::uint64_t seed : {1U, 7U, 42U}) {
            FakeStore store;
            DemoSettings settings;
            settings.seed = seed;
            settings.historyCalls = 5;
            Exhibition demo(store, settings, "2026-11-25T23:00:00-08:00");
            const std::size_t before = store.events().size();
            demo.executor.runUntil(demo.wall.now() + 30min);
            const std::vector<Event> events = store.events();
            std::map<std::string, std::set<std::string>> tiers;
            for (std::size_t i = before; i < events.size(); ++i) {
                const Event &event = events[i];
                if (event.kind == EventKind::TierRinging)
                    tiers[event.call.value].insert(event.tier.value);
            }
            const auto cascades = std::count_if(tiers.begin(), tiers.end(),
                                                [](const auto &call) { return call.second.size() > 1; });
            QVERIFY2(cascades >= 3, qPrintable(u"seed %1: %2"_s.arg(seed).arg(cascades)));
        }
    }

    void customersSendPicturesThatTheRelayGivesOut()
    {
        FakeStore store;
        Exhibition demo(store);
        DemoRecordings recordings;
        MediaApi api(
            store, &recordings, [] { return std::optional(DemoRecordings::key()); }, demo.executor);
        RouteTable table;
        api.addRoutes(table);
        std::set<std::string> pictures;
        for (const Event &event : store.events()) {
            const auto media = event.kind == EventKind::MessageReceived ? routing::knownAttachments(event)
                                                                        : std::vector<routing::Attachment>();
            QCOMPARE(media.size(), static_cast<std::size_t>(routing::attachmentsOf(event)));
            for (std::size_t i = 0; i < media.size(); ++i) {
                QCOMPARE(media[i].type, std::string("image/png"));
                QVERIFY(rest::attachmentPlace(media[i].url, DemoRecordings::key().accountSid, event.sid, {}));
                const HttpReply reply = askFor(table, demo.executor, event, i);
                QCOMPARE(reply.status, 200);
                QCOMPARE(reply.contentType, std::string("image/png"));
                QVERIFY(reply.body.starts_with("\x89PNG"));
                pictures.insert(reply.body);
            }
        }
        QCOMPARE(pictures.size(), 3U);
    }

    void everyNumberIsFictitious()
    {
        FakeStore store;
        Exhibition demo(store);
        const QRegularExpression fictitious(u"^(\\+1[2-9][0-9]{2}5550[0-9]{3})?$"_s);
        for (const Event &event : store.events()) {
            for (const std::string &number : {event.from, event.to, event.phone})
                QVERIFY2(fictitious.match(QString::fromStdString(number)).hasMatch(), number.c_str());
        }
    }

    void theSameSeedBringsTheSameCallers()
    {
        const auto story = [](std::uint64_t seed) {
            FakeStore store;
            DemoSettings settings;
            settings.seed = seed;
            settings.historyCalls = 20;
            Exhibition demo(store, settings);
            demo.executor.runUntil(demo.wall.now() + 5min);
            std::string text;
            for (const Event &event : store.events())
                text += toJson(event) + '\n';
            return text;
        };
        const std::string first = story(7);
        QCOMPARE(story(7), first);
        QVERIFY(story(8) != first);
    }

    void aSecondStartMakesNoSecondHistoryAndNoSidAgain()
    {
        FakeStore store;
        std::size_t before = 0;
        {
            Exhibition first(store);
            before = first.everyCall().size();
        }
        Exhibition second(store);
        const auto calls = second.everyCall();
        QVERIFY(calls.size() > before && calls.size() < before + 20);
        std::set<CallSid> sids;
        for (const CallSummary &call : calls)
            QVERIFY(sids.insert(call.sid).second);
        // Those of the first were cut off with it; what runs now is the second's.
        QVERIFY(second.calls.runningCount() <= 5);
    }
};

QTEST_GUILESS_MAIN(DemoTest)
#include "DemoTest.moc"
