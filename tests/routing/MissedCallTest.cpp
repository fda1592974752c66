// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanReader.h"
#include "core/routing/ClaimReply.h"
#include "core/routing/MissedClaim.h"
#include "core/routing/MissedReminder.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::routing;
using namespace std::chrono_literals;

namespace {

const Instant start = Instant::fromSeconds(1'795'716'000); // 10:00 in San Diego
const std::string business = "+16195550100";

std::shared_ptr<const CompiledPlan> samplePlan()
{
    const plan::PlanReading reading = plan::readPlan(R"({"format": 1, "tenants": [{
  "id": "qdn", "name": "Queen of San Diego", "timeZone": "America/Los_Angeles", "numbers": ["+16195550100"],
  "contacts": [{"id": "captain", "name": "Captain", "phone": "+16195550111"},
               {"id": "office", "name": "Office", "phone": "+16195550122"},
               {"id": "pier", "name": "Pier", "phone": "+16195550133"},
               {"id": "silent", "name": "Silent", "phone": "+16195550144", "texts": false}],
  "directory": [{"phone": "+16195550177", "name": "Harbor Master"}],
  "hours": {"week": {}},
  "tiers": [{"id": "primary", "contacts": ["captain", "office"]}, {"id": "backup", "contacts": ["silent", "pier"]}],
  "routes": {"open": [{"ring": ["primary"]}, {"text": "missed"}, {"hangup": {}}], "closed": [{"hangup": {}}]},
  "texts": {"missed": {"to": ["captain", "office"], "body": "Missed call.", "repeatMinutes": 5}}}]})");
    return reading.isValid() ? CompiledPlan::compile(reading.plan, 1) : nullptr;
}

/// The office is rung in the open hours, and by no call outside them.
std::shared_ptr<const CompiledPlan> planOfTwoRoutes()
{
    const plan::PlanReading reading = plan::readPlan(R"({"format": 1, "tenants": [{
  "id": "qdn", "name": "Queen of San Diego", "timeZone": "America/Los_Angeles", "numbers": ["+16195550100"],
  "contacts": [{"id": "captain", "name": "Captain", "phone": "+16195550111"},
               {"id": "office", "name": "Office", "phone": "+16195550122"},
               {"id": "pier", "name": "Pier", "phone": "+16195550133"},
               {"id": "night", "name": "Night", "phone": "+16195550144"}],
  "hours": {"week": {}},
  "tiers": [{"id": "office", "contacts": ["office"]}, {"id": "deck", "contacts": ["captain"]},
            {"id": "night", "contacts": ["night"]}, {"id": "pier", "contacts": ["pier"]}],
  "routes": {"open": [{"ring": ["office"]}, {"hangup": {}}],
             "closed": [{"say": "We are closed."}, {"goto": "watch"}],
             "watch": [{"ring": ["deck", "night"]}, {"text": "missed"}, {"hangup": {}}]},
  "texts": {"missed": {"to": ["captain"], "body": "Missed call.", "repeatMinutes": 5, "tries": 5}}}]})");
    return reading.isValid() ? CompiledPlan::compile(reading.plan, 1) : nullptr;
}

Event happened(EventKind kind, Instant at)
{
    Event made;
    made.kind = kind;
    made.at = at;
    made.tenant = TenantId("qdn");
    made.call = CallSid("CA1");
    return made;
}

Event textQueued(const char *contact, const char *phone, Instant at)
{
    Event queued = happened(EventKind::TextQueued, at);
    queued.text = std::string("CA1.missed.") + contact;
    queued.contact = ContactId(contact);
    queued.from = business;
    queued.to = phone;
    queued.body = "Missed call.";
    return queued;
}

MissedCall missedCall()
{
    MissedCall call;
    Event received = happened(EventKind::CallReceived, start);
    received.from = "+16195550177";
    received.to = business;
    apply(call, received);
    apply(call, textQueued("captain", "+16195550111", start + 45s));
    apply(call, textQueued("office", "+16195550122", start + 45s));
    Event ended = happened(EventKind::CallEnded, start + 60s);
    ended.outcome = Outcome::Missed;
    apply(call, ended);
    return call;
}

QStringList contactsOf(const MissedDecision &decision)
{
    QStringList all;
    for (const TextEffect &text : decision.texts)
        all.append(QString::fromStdString(text.contact.value));
    return all;
}

QStringList idsOf(const MissedDecision &decision)
{
    QStringList all;
    for (const TextEffect &text : decision.texts)
        all.append(QString::fromStdString(text.id));
    return all;
}

} // namespace

class MissedCallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aOneAloneClaims_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("one") << QByteArray("1") << true;
        QTest::newRow("with blanks") << QByteArray(" 1\n") << true;
        QTest::newRow("with a full stop") << QByteArray("1.") << true;
        QTest::newRow("eagerly") << QByteArray("1!") << true;
        QTest::newRow("in brackets") << QByteArray("(1)") << true;
        QTest::newRow("in quotes") << QByteArray("\"1\"") << true;
        QTest::newRow("in full width") << QByteArray("\xEF\xBC\x91") << true;
        QTest::newRow("in full width, eagerly") << QByteArray("\xEF\xBC\x91\xEF\xBC\x81") << true;
        QTest::newRow("a picture of the key") << QByteArray("1\xEF\xB8\x8F\xE2\x83\xA3") << true;
        QTest::newRow("with a blank that does not break") << QByteArray("1\xC2\xA0") << true;
        QTest::newRow("two of them") << QByteArray("1 1") << false;
        QTest::newRow("marks alone") << QByteArray("!") << false;
        QTest::newRow("half of a character") << QByteArray("\xEF\xBC") << false;
        QTest::newRow("eleven") << QByteArray("11") << false;
        QTest::newRow("a sentence") << QByteArray("1 moment please") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void aOneAloneClaims()
    {
        QFETCH(QByteArray, body);
        QTEST(isClaim(body.toStdString()), "isOne");
    }

    void whoClaimsHasItAndEverybodyWhoWasTextedIsTold()
    {
        const auto plan = samplePlan();
        MissedCall call = missedCall();
        QVERIFY(call.isOpen());
        const MissedDecision decision = claimCall(*plan->byId(TenantId("qdn")), call,
                                                  {"Captain", ContactId("captain")}, "Why.", start + 90s);
        QCOMPARE(decision.events.front().kind, EventKind::MissedClaimed);
        QCOMPARE(decision.events.front().by, std::string("Captain"));
        QCOMPARE(contactsOf(decision), (QStringList{QStringLiteral("captain"), QStringLiteral("office")}));
        QCOMPARE(decision.texts[0].body,
                 std::string("You have the call from Harbor Master ((619) 555-0177) at 10:00."));
        QCOMPARE(decision.texts[1].body,
                 std::string("Captain has the call from Harbor Master ((619) 555-0177) at 10:00."));
        for (const Event &told : decision.events)
            apply(call, told);
        QVERIFY(!call.isOpen());
        QCOMPARE(call.texted.size(), std::size_t(2)); // what tells of a claim asks for none
        const MissedDecision second =
            tellWhyNot(*plan->byId(TenantId("qdn")), call, ContactId("office"), "SM9", start + 95s);
        QCOMPARE(second.texts.size(), std::size_t(1));
        QCOMPARE(second.texts[0].id, std::string("CA1._taken.office.SM9"));
        QVERIFY(second.texts[0].body.starts_with("Captain has the call from "));
    }

    void anUnclaimedCallIsTextedAgainAndRaisesTheNextTier()
    {
        const auto plan = samplePlan();
        const TenantPlan &tenant = *plan->byId(TenantId("qdn"));
        MissedCall call = missedCall();
        QCOMPARE(textsAgainAt(tenant, call), std::optional(start + 60s + 5min));
        QVERIFY(textAgain(tenant, call, start + 5min).texts.empty());
        const MissedDecision second = textAgain(tenant, call, start + 6min);
        QCOMPARE(contactsOf(second), (QStringList{QStringLiteral("captain"), QStringLiteral("office"),
                                                  QStringLiteral("pier")})); // Silent takes no texts
        QCOMPARE(second.texts[2].id, std::string("CA1.missed.pier.r2"));
        QCOMPARE(second.texts[2].body, std::string("Missed call."));
        for (const Event &queued : second.events)
            apply(call, queued);
        QCOMPARE(textsAgainAt(tenant, call), std::optional(start + 11min));
        for (const Event &queued : textAgain(tenant, call, start + 11min).events)
            apply(call, queued);
        QVERIFY(!textsAgainAt(tenant, call)); // three times in all
    }

    void aCallOfAnHourToComeIsTextedAgainFromNowOn()
    {
        const auto plan = samplePlan();
        const TenantPlan &tenant = *plan->byId(TenantId("qdn"));
        MissedCall call = missedCall();
        const Instant now = start - 10h; // the clock is right again
        clampTimes(call, now);
        QCOMPARE(textsAgainAt(tenant, call), std::optional(now + 5min));
        apply(call, textQueued("captain", "+16195550111", start + 45s)); // what is known stays known once
        QCOMPARE(call.texted.size(), std::size_t(2));
        for (const Event &queued : textAgain(tenant, call, now + 5min).events)
            apply(call, queued);
        clampTimes(call, now + 5min);
        QCOMPARE(textsAgainAt(tenant, call), std::optional(now + 10min));
        for (const Event &event :
             claimCall(tenant, call, {"Captain", ContactId("captain")}, "Why.", start).events)
            apply(call, event);
        for (const Event &event : returnCall(tenant, call, "Captain", "Why.", now + 6min).events)
            apply(call, event); // behind the claim in the log
        QVERIFY(call.claimedBy.empty());
        clampTimes(call, now + 6min);
        QCOMPARE(textsAgainAt(tenant, call), std::optional(now + 11min));
    }

    void theNextTierIsOneOfTheCallsOwnRoute()
    {
        const auto plan = planOfTwoRoutes();
        const TenantPlan &tenant = *plan->byId(TenantId("qdn"));
        MissedCall call;
        Event received = happened(EventKind::CallReceived, start);
        received.to = business;
        Event chosen = happened(EventKind::RouteChosen, start);
        chosen.route = RouteId("closed");
        Event ring = happened(EventKind::StepEntered, start);
        ring.route = RouteId("watch");
        Event ended = happened(EventKind::CallEnded, start + 60s);
        ended.outcome = Outcome::Missed;
        for (const Event &event :
             {received, chosen, ring, ring, textQueued("captain", "+16195550111", start + 45s), ended})
            apply(call, event);
        QCOMPARE(call.routes, (std::vector{RouteId("closed"), RouteId("watch")}));
        QStringList raised;
        for (int round = 1; round <= 4; ++round) {
            const MissedDecision decision = textAgain(tenant, call, start + 60s + round * 5min);
            raised.append(contactsOf(decision).mid(raised.size() + 1));
            for (const Event &queued : decision.events)
                apply(call, queued);
        }
        // The route's own, and then the others rather than nobody.
        QCOMPARE(raised,
                 (QStringList{QStringLiteral("night"), QStringLiteral("office"), QStringLiteral("pier")}));
    }

    void aCallThatSomebodyHasIsNotTextedAgain()
    {
        const auto plan = samplePlan();
        const TenantPlan &tenant = *plan->byId(TenantId("qdn"));
        MissedCall call = missedCall();
        Event claimed = happened(EventKind::MissedClaimed, start + 2min);
        claimed.by = "Dana";
        apply(call, claimed);
        QVERIFY(!textsAgainAt(tenant, call));
    }

    void whoWasToldOfAClaimIsToldThatTheCallIsOpenAgain()
    {
        const auto plan = samplePlan();
        const TenantPlan &tenant = *plan->byId(TenantId("qdn"));
        MissedCall call = missedCall();
        const auto take = [&](const MissedDecision &decision) {
            for (const Event &event : decision.events)
                apply(call, event);
            return idsOf(decision);
        };
        QCOMPARE(
            take(claimCall(tenant, call, {"Captain", ContactId("captain")}, "Why.", start + 90s)),
            (QStringList{QStringLiteral("CA1._claimed.captain"), QStringLiteral("CA1._claimed.office")}));
        const MissedDecision back = returnCall(tenant, call, "Dana", "Why.", start + 100s);
        QCOMPARE(back.events.front().kind, EventKind::MissedReturned);
        QCOMPARE(back.events.front().by, std::string("Dana"));
        QCOMPARE(back.events.front().contact, ContactId("captain")); // whose it was
        QCOMPARE(back.texts[1].body,
                 std::string("Open again: the call from Harbor Master ((619) 555-0177) at "
                             "10:00. Reply 1 to take it."));
        QCOMPARE(take(back), (QStringList{QStringLiteral("CA1._returned.captain"),
                                          QStringLiteral("CA1._returned.office")}));
        QVERIFY(call.isOpen() && call.claimant.isEmpty());
        QCOMPARE(call.textedAt(business, "+16195550122"), std::optional(start + 100s));
        // No text has the id of one of before.
        QCOMPARE(
            take(claimCall(tenant, call, {"Office", ContactId("office")}, "Why.", start + 110s)),
            (QStringList{QStringLiteral("CA1._claimed.captain.2"), QStringLiteral("CA1._claimed.office.2")}));
        QCOMPARE(call.claimedBy, std::string("Office"));
        QCOMPARE(take(returnCall(tenant, call, "Office", "Why.", start + 120s)),
                 (QStringList{QStringLiteral("CA1._returned.captain.2"),
                              QStringLiteral("CA1._returned.office.2")}));
        QCOMPARE(call.texted.size(), std::size_t(2));
    }

    void aReturnThatComesTwiceOrLateOpensNothing()
    {
        MissedCall call = missedCall();
        const auto handOver = [&](EventKind kind, Instant at, const char *by) {
            Event event = happened(kind, at);
            event.by = by;
            apply(call, event);
        };
        handOver(EventKind::MissedReturned, start + 80s, "Dana"); // nobody has it
        QCOMPARE(call.returns, 0);
        handOver(EventKind::MissedClaimed, start + 90s, "Dana");
        handOver(EventKind::MissedReturned, start + 100s, "Dana");
        handOver(EventKind::MissedReturned, start + 100s, "Dana");
        QCOMPARE(call.returns, 1);
        handOver(EventKind::MissedClaimed, start + 90s, "Dana");
        QVERIFY(call.isOpen());
        handOver(EventKind::MissedClaimed, start + 110s, "Lee");
        handOver(EventKind::MissedReturned, start + 100s, "Dana");
        QCOMPARE(call.claimedBy, std::string("Lee"));
    }

    void aHandOverThatIsHeardOfLateFollowsTheOneBefore()
    {
        const auto plan = samplePlan();
        const TenantPlan &tenant = *plan->byId(TenantId("qdn"));
        MissedCall call = missedCall();
        const auto take = [&](const MissedDecision &decision) {
            for (const Event &event : decision.events)
                apply(call, event);
            return decision.events.front().at;
        };
        take(claimCall(tenant, call, {"Dana", {}}, "Why.", start + 90s));
        // The clock was set back meanwhile.
        QCOMPARE(take(returnCall(tenant, call, "Dana", "Why.", start + 80s)), start + 90s);
        QVERIFY(call.isOpen());
        // A reply that an outage kept away.
        QCOMPARE(take(claimCall(tenant, call, {"Captain", ContactId("captain")}, "Why.", start + 60s)),
                 start + 90s);
        QCOMPARE(call.claimedBy, std::string("Captain"));
    }

    void aCallWhoseBeginningNoLogHasIsNamedByItsFirstEvent()
    {
        MissedCall call;
        Event first = happened(EventKind::TierRinging, start + 5s);
        first.from = "+16195550177";
        first.to = business;
        apply(call, first);
        Event text = happened(EventKind::TextQueued, start + 50s);
        text.from = business;
        text.to = "+16195550122";
        apply(call, text);
        QCOMPARE(call.from, std::string("+16195550177"));
        QCOMPARE(call.to, std::string(business));
        QCOMPARE(call.startedAt, start + 5s);
    }

    void theTextsThatRepeatBeginAgainWhenACallIsGivenBack()
    {
        const auto plan = samplePlan();
        const TenantPlan &tenant = *plan->byId(TenantId("qdn"));
        MissedCall call = missedCall();
        const auto take = [&](const MissedDecision &decision) {
            for (const Event &event : decision.events)
                apply(call, event);
            return decision;
        };
        take(textAgain(tenant, call, start + 6min));
        take(textAgain(tenant, call, start + 11min));
        QVERIFY(!textsAgainAt(tenant, call)); // three times in all
        take(claimCall(tenant, call, {"Captain", ContactId("captain")}, "Why.", start + 20min));
        QVERIFY(!textsAgainAt(tenant, call));
        take(returnCall(tenant, call, "Captain", "Why.", start + 30min));
        QCOMPARE(textsAgainAt(tenant, call), std::optional(start + 35min));
        const MissedDecision next = take(textAgain(tenant, call, start + 35min));
        QVERIFY2(idsOf(next).contains(QStringLiteral("CA1.missed.captain.r4")),
                 qPrintable(idsOf(next).join(u' ')));
        QCOMPARE(textsAgainAt(tenant, call), std::optional(start + 40min));
        take(textAgain(tenant, call, start + 40min));
        QVERIFY(!textsAgainAt(tenant, call)); // that it is open again was the first of three
    }

    void anAnsweredCallIsNotOpen()
    {
        MissedCall call = missedCall();
        Event ended = happened(EventKind::CallEnded, start + 70s);
        ended.outcome = Outcome::Answered;
        apply(call, ended);
        QVERIFY(!call.isOpen());
    }

    void itKnowsWhichNumberTextedWhom()
    {
        const MissedCall call = missedCall();
        QCOMPARE(call.textedAt(business, "+16195550111"), std::optional(start + 45s));
        QVERIFY(!call.textedAt("+16195550101", "+16195550111"));
        QVERIFY(!call.textedAt(business, "+16195550133"));
    }
};

QTEST_GUILESS_MAIN(MissedCallTest)
#include "MissedCallTest.moc"
