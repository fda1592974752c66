// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanReader.h"
#include "core/routing/CallBack.h"
#include "core/routing/MissedClaim.h"
#include "core/routing/MissedReminder.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::routing;
using namespace std::chrono_literals;

namespace {

const Instant start = Instant::fromSeconds(1'795'716'000); // 10:00 in San Diego

std::shared_ptr<const CompiledPlan> planWith(const std::string &textFields)
{
    const plan::PlanReading reading = plan::readPlan(R"({"format": 1, "tenants": [{
  "id": "qdn", "name": "Queen of San Diego", "timeZone": "America/Los_Angeles", "numbers": ["+16195550100"],
  "contacts": [{"id": "captain", "name": "Captain", "phone": "+16195550111"},
               {"id": "office", "name": "Office", "phone": "+16195550122"}],
  "hours": {"week": {}},
  "tiers": [{"id": "primary", "contacts": ["captain"]}, {"id": "backup", "contacts": ["office"]}],
  "routes": {"open": [{"ring": ["primary"]}, {"text": "missed"}, {"ring": ["backup"]}, {"voicemail": {}}], "closed": [{"hangup": {}}]},
  "texts": {"missed": {"to": ["captain", "office"], "body": "Missed call.")" +
                                                     textFields + "}}}]}");
    return reading.isValid() ? CompiledPlan::compile(reading.plan, 1) : nullptr;
}

Event happened(EventKind kind, std::chrono::seconds after)
{
    Event made;
    made.kind = kind;
    made.at = start + after;
    made.tenant = TenantId("qdn");
    made.call = CallSid("CA1");
    return made;
}

Event received()
{
    Event event = happened(EventKind::CallReceived, 0s);
    event.from = "+12025550147";
    event.to = "+16195550100";
    return event;
}

Event texted(const std::string &id, const char *contact = "captain")
{
    Event event = happened(EventKind::TextQueued, 20s);
    event.text = id;
    event.contact = ContactId(contact);
    event.from = "+16195550100";
    event.to = "+16195550111";
    return event;
}

Event ofLeg(EventKind kind, std::chrono::seconds after, const char *what = "")
{
    Event event = happened(kind, after);
    event.leg = "2.1.0";
    event.tier = TierId("backup");
    event.contact = ContactId("office");
    event.what = what;
    return event;
}

Event ended(Outcome outcome)
{
    Event event = happened(EventKind::CallEnded, 90s);
    event.outcome = outcome;
    return event;
}

Event claimed()
{
    Event event = happened(EventKind::MissedClaimed, 30s);
    event.by = "Captain";
    event.contact = ContactId("captain");
    return event;
}

MissedCall after(const std::vector<Event> &events)
{
    MissedCall call;
    for (const Event &event : events)
        apply(call, event);
    return call;
}

CallState stateAfter(const std::vector<Event> &events)
{
    CallState call;
    for (const Event &event : events)
        apply(call, event);
    return call;
}

} // namespace

/// A call that still runs is taken over as soon as somebody was texted about it.
class EarlyClaimTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeTakenWhileItRuns_data()
    {
        const Event text = texted("CA1.missed.captain");
        QTest::addColumn<std::vector<Event>>("events");
        QTest::addColumn<bool>("isClaimable");
        const auto row = [&](const char *name, std::vector<Event> events, bool isClaimable) {
            events.insert(events.begin(), received());
            QTest::newRow(name) << events << isClaimable;
        };
        row("nobody was texted", {}, false);
        row("the caller was texted back", {texted("CA1.textback", "")}, false);
        row("somebody was texted", {text}, true);
        row("somebody was told of a claim only", {texted("CA1._claimed.captain")}, false);
        row("it was texted again", {texted("CA1.missed.captain.r2")}, true);
        row("a phone rings", {text, ofLeg(EventKind::LegRinging, 21s)}, true);
        row("a phone was picked up", {text, ofLeg(EventKind::LegAnswered, 25s)}, true);
        row("the key was pressed", {text, ofLeg(EventKind::LegAccepted, 28s)}, false);
        row("and the phone was gone then",
            {text, ofLeg(EventKind::LegAccepted, 28s), ofLeg(EventKind::LegFailed, 29s)}, true);
        row("somebody talks", {text, ofLeg(EventKind::CallConnected, 28s)}, false);
        row("no, says a late report",
            {text, ofLeg(EventKind::CallConnected, 28s), ofLeg(EventKind::LegFailed, 60s, "not-joined")},
            true);
        row("somebody has it", {text, claimed()}, false);
        row("and gave it back", {text, claimed(), happened(EventKind::MissedReturned, 40s)}, true);
    }

    /// The relay and the console's live calls must agree.
    void whatMayBeTakenWhileItRuns()
    {
        QFETCH(std::vector<Event>, events);
        QFETCH(bool, isClaimable);
        QCOMPARE(after(events).isClaimable(), isClaimable);
        QCOMPARE(isClaimableBeforeItsEnd(stateAfter(events)), isClaimable);
        QVERIFY(!after(events).isOpen());
    }

    void onlyWhatWasMissedIsOpenAtTheEnd()
    {
        const Event text = texted("CA1.missed.captain");
        QVERIFY(after({received(), text, ended(Outcome::Missed)}).isOpen());
        QVERIFY(after({received(), text, ended(Outcome::Voicemail)}).isClaimable());
        QVERIFY(!after({received(), text, ended(Outcome::Answered)}).isClaimable());
        QVERIFY(!after({received(), text, ended(Outcome::Abandoned)}).isClaimable());
        // the carrier tells of the talk behind the end
        QVERIFY(!after({received(), text, ended(Outcome::Missed), ofLeg(EventKind::CallConnected, 95s)})
                     .isOpen());
        QVERIFY(!isClaimableBeforeItsEnd(stateAfter({received(), text, ended(Outcome::Missed)})));
    }

    void whoTookItEarlyIsNotTextedAgain()
    {
        const auto plan = planWith(R"(, "repeatMinutes": 5)");
        const TenantPlan &tenant = *plan->byId(TenantId("qdn"));
        const Event text = texted("CA1.missed.captain");
        QVERIFY(textsAgainAt(tenant, after({received(), text, ended(Outcome::Voicemail)})));
        QVERIFY(!textsAgainAt(tenant, after({received(), text, claimed(), ended(Outcome::Voicemail)})));
        QVERIFY(!textsAgainAt(tenant, after({received(), text})));
    }

    void aContactIsPutThroughToACallerWhoStillSpeaks()
    {
        const auto plan = planWith(R"(, "callBack": true)");
        const TenantPlan &tenant = *plan->byId(TenantId("qdn"));
        const plan::Contact &captain = tenant.tenant.contacts.front();
        const Event text = texted("CA1.missed.captain");
        QVERIFY(mayCallBack(tenant, after({received(), text}), captain));
        QVERIFY(
            !mayCallBack(tenant, after({received(), text, ofLeg(EventKind::CallConnected, 28s)}), captain));
    }

    void whoCannotHaveItIsToldWhatBecameOfIt_data()
    {
        const Event text = texted("CA1.missed.captain");
        QTest::addColumn<std::vector<Event>>("events");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("somebody has it")
            << std::vector{received(), text, claimed()}
            << QByteArray("Captain has the call from (202) 555-0147 at 10:00 already.");
        QTest::newRow("somebody talks")
            << std::vector{received(), text, ofLeg(EventKind::LegAccepted, 28s)}
            << QByteArray("Nothing is open: Office answered the call from (202) 555-0147 at 10:00.");
        Event unknown = ofLeg(EventKind::CallConnected, 28s);
        unknown.contact = {};
        QTest::newRow("nobody knows who")
            << std::vector{received(), text, unknown}
            << QByteArray("Nothing is open: Somebody answered the call from (202) 555-0147 at 10:00.");
        QTest::newRow("the caller left")
            << std::vector{received(), text, ended(Outcome::Abandoned)}
            << QByteArray("Nothing is open: the call from (202) 555-0147 at 10:00 "
                          "needs nobody any more.");
    }

    void whoCannotHaveItIsToldWhatBecameOfIt()
    {
        QFETCH(std::vector<Event>, events);
        QFETCH(QByteArray, body);
        const auto plan = planWith({});
        const MissedDecision told =
            tellWhyNot(*plan->byId(TenantId("qdn")), after(events), ContactId("captain"), "SM7", start + 50s);
        QCOMPARE(told.texts.size(), std::size_t(1));
        QCOMPARE(QByteArray::fromStdString(told.texts.front().body), body);
        QCOMPARE(told.texts.front().id, std::string("CA1._taken.captain.SM7"));
        QCOMPARE(told.events.size(), std::size_t(1));
    }

    void repliesCountAsLongAsTheTextsWouldGoOn()
    {
        const MissedCall call = after({received(), texted("CA1.missed.captain")});
        const auto lasts = [&](const std::string &fields) {
            return repliesCountFor(*planWith(fields)->byId(TenantId("qdn")), call);
        };
        QCOMPARE(lasts({}), 60min);
        QCOMPARE(lasts(R"(, "repeatMinutes": 5)"), 60min);
        QCOMPARE(lasts(R"(, "repeatMinutes": 45, "tries": 4)"), 180min);
    }
};

QTEST_APPLESS_MAIN(EarlyClaimTest)
#include "EarlyClaimTest.moc"
