// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/routing/RehearsedCall.h"

#include "core/plan/PlanReader.h"
#include "core/routing/walk/CallerRules.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::routing;

class EntryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHoursChooseTheRoute_data();
    void theHoursChooseTheRoute();
    void theFirstMatchingRuleWins();
    void aRuleThatLeadsToAVoicemailAloneSaysSo();
    void rejectedRulesSayWhyTheyDidNotMatch();
    void aRuleTellsWhatTheHoursSay_data();
    void aRuleTellsWhatTheHoursSay();
    void aRuleMatchesByAnyEntryOfAnyList_data();
    void aRuleMatchesByAnyEntryOfAnyList();
    void aRejectingRuleRefusesTheCall();
    void aRuleThatIsOffIsPassedOver();
    void aLaterRuleThatMatchesTooIsNamed();
    void aWithheldCallerIsNotWrittenDown();
    void theCallIsWrittenWithItsNameAndRevision();
    void aCallFromARingingContactGoesToVoicemail_data();
    void aCallFromARingingContactGoesToVoicemail();
    void aCallThatComesBackTellsWhatRulesAndHoursSay();
    void nobodyAsksTheHoursWhereNobodyReads();
    void aRejectStepRefusesOnlyAnUnansweredCall();
    void aRouteThatRunsOutHangsUp();
    void playAndHangupAreAnsweredAtOnce();
    void aCallThatIsOverBeforeItsFirstAnswerRingsNobody();
};

void EntryTest::theHoursChooseTheRoute_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("route");
    QTest::newRow("open") << QStringLiteral("2026-11-24T10:00:00-08:00") << QStringLiteral("open");
    QTest::newRow("last minute") << QStringLiteral("2026-11-24T16:59:59-08:00") << QStringLiteral("open");
    QTest::newRow("closed") << QStringLiteral("2026-11-24T17:00:00-08:00") << QStringLiteral("closed");
    QTest::newRow("weekend") << QStringLiteral("2026-11-28T10:00:00-08:00") << QStringLiteral("closed");
}

void EntryTest::theHoursChooseTheRoute()
{
    QFETCH(QString, at);
    QFETCH(QString, route);
    RehearsedCall call(RehearsalPlan().compile());
    call.now = parseRfc3339(at.toStdString())->at;
    call.arrive();
    QCOMPARE(QString::fromStdString(call.state.entryRoute.value), route);
    const OpenDecision hours = call.tenant().hours.decide(call.now);
    const Event chosen = call.lastEvents(EventKind::RouteChosen).at(0);
    QVERIFY(chosen.why.starts_with(hours.why));
    QCOMPARE(chosen.rejected.size(), 3 + hours.rejected.size()); // the caller rules come first
    QCOMPARE(chosen.rejected.front().what, "caller rule Nuisance");
}

void EntryTest::theFirstMatchingRuleWins()
{
    RehearsedCall call(RehearsalPlan().compile(), "+16195550178");
    call.arrive();
    const Event chosen = call.lastEvents(EventKind::RouteChosen).at(0);
    QCOMPARE(chosen.route.value, "sales");
    QCOMPARE(
        chosen.why,
        "Caller rule VIPs matches: Port Authority is vip in the directory, so the call takes route sales.");
    QCOMPARE(chosen.rejected.size(), std::size_t(2)); // the rule before it, and the hours
    QVERIFY(call.verb<DialVerb>());
}

void EntryTest::aRuleThatLeadsToAVoicemailAloneSaysSo()
{
    plan::Plan plan = plan::readPlan(RehearsalPlan().json()).plan;
    plan.tenants.front().routes[RouteId("box")] = {plan::VoicemailStep{}};
    plan.tenants.front().callers[1].then = RouteId("box");
    RehearsedCall call(CompiledPlan::compile(plan, 41), "+16195550178");
    call.arrive();
    const Event chosen = call.lastEvents(EventKind::RouteChosen).at(0);
    QCOMPARE(chosen.route.value, "box");
    QCOMPARE(chosen.why, "Caller rule VIPs matches: Port Authority is vip in the directory, so the call goes "
                         "to voicemail.");
}

void EntryTest::rejectedRulesSayWhyTheyDidNotMatch()
{
    RehearsedCall call(RehearsalPlan().compile());
    call.arrive();
    const auto rejected = call.lastEvents(EventKind::RouteChosen).at(0).rejected;
    QCOMPARE(rejected.at(0),
             (RejectedAlternative{"caller rule Nuisance",
                                  "+16195550177 is none of its numbers and does not begin with +1900."}));
    QCOMPARE(rejected.at(1),
             (RejectedAlternative{"caller rule VIPs", "+16195550177 is not vip in the directory."}));
    QCOMPARE(rejected.at(2), (RejectedAlternative{"caller rule Private", "+16195550177 is not withheld."}));
}

void EntryTest::aRuleTellsWhatTheHoursSay_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("hours");
    const QString vip = QStringLiteral("+16195550178");
    const QString nuisance = QStringLiteral("+16195550199");
    const QString open = QStringLiteral("2026-11-24T10:00:00-08:00");
    const QString isOpen =
        QStringLiteral("Open on Tuesday 24 November 2026 at 10:00: Tuesday's hours are 09:00-17:00");
    QTest::newRow("takes a route, open") << vip << open << isOpen;
    QTest::newRow("refuses, open") << nuisance << open << isOpen;
    QTest::newRow("takes a route, closed")
        << vip << QStringLiteral("2026-11-28T23:30:00-08:00")
        << QStringLiteral("Closed on Saturday 28 November 2026 at 23:30: Saturday is closed all day");
}

void EntryTest::aRuleTellsWhatTheHoursSay()
{
    QFETCH(QString, from);
    QFETCH(QString, at);
    QFETCH(QString, hours);
    RehearsedCall call(RehearsalPlan().compile(), from.toStdString());
    call.now = parseRfc3339(at.toStdString())->at;
    call.arrive();
    const Event &decided = call.events.at(1);
    QCOMPARE(
        decided.rejected.back(),
        (RejectedAlternative{"the opening hours", hours.toStdString() + ", but a caller rule comes first."}));
}

void EntryTest::aRuleMatchesByAnyEntryOfAnyList_data()
{
    QTest::addColumn<int>("list");
    QTest::addColumn<QString>("why");
    QTest::newRow("numbers") << 0 << QStringLiteral("+16195550177 is one of its numbers");
    QTest::newRow("prefixes") << 1 << QStringLiteral("+16195550177 begins with +1619");
    QTest::newRow("types") << 2 << QStringLiteral("Harbor Master is friend in the directory");
    QTest::newRow("forwardedFrom") << 3 << QStringLiteral("the call was forwarded from +16195550133");
    QTest::newRow("to") << 4 << QStringLiteral("+16195550101 was dialled");
    QTest::newRow("countries") << 5 << QStringLiteral("the call comes from country US");
    QTest::newRow("states") << 6 << QStringLiteral("the call comes from state CA");
    QTest::newRow("anonymous") << 7 << QStringLiteral("the caller's number is withheld");
    QTest::newRow("none") << 8 << QString();
}

void EntryTest::aRuleMatchesByAnyEntryOfAnyList()
{
    QFETCH(int, list);
    QFETCH(QString, why);
    const PhoneNumber other = PhoneNumber::fromE164("+16195550140").value();
    // Every list is there with an entry that does not match; one gets an entry that does.
    plan::CallerMatch match{{other}, {"+1900"}, {"vip"}, false, {other}, {other}, {"DE"}, {"NV"}};
    if (list == 0)
        match.numbers.push_back(PhoneNumber::fromE164("+16195550177").value());
    if (list == 1)
        match.prefixes.emplace_back("+1619");
    if (list == 2)
        match.types.emplace_back("friend");
    if (list == 3)
        match.forwardedFrom.push_back(PhoneNumber::fromE164("+16195550133").value());
    if (list == 4)
        match.to.push_back(PhoneNumber::fromE164("+16195550101").value());
    if (list == 5)
        match.countries.emplace_back("US");
    if (list == 6)
        match.states.emplace_back("CA");
    match.anonymous = list == 7;
    TenantPlan tenant = *RehearsalPlan().compile()->tenants().front();
    tenant.tenant.callers = {{"The rule", match, RouteId("sales")}};
    const Caller caller{
        list == 7 ? "Anonymous" : "+16195550177", "+16195550101", "", "+16195550133", "US", "CA"};
    const RuleChoice choice = chooseRule(tenant, caller);
    QCOMPARE(choice.rule != nullptr, !why.isEmpty());
    QCOMPARE(QString::fromStdString(choice.why), why);
    if (why.isEmpty())
        QCOMPARE(choice.rejected.at(0).why,
                 "+16195550177 is none of its numbers, does not begin with +1900, is not vip in the "
                 "directory, was not "
                 "forwarded from its numbers, did not dial its numbers, is not from DE and is not from NV.");
}

void EntryTest::aRejectingRuleRefusesTheCall()
{
    RehearsedCall call(RehearsalPlan().compile(), "+16195550199");
    call.arrive();
    QCOMPARE(call.last.answer.verbs, std::vector<Verb>{RejectVerb{plan::RejectReason::Busy}});
    QCOMPARE(call.kinds(), "call.received call.rejected");
    QCOMPARE(call.events.back().what, "busy");
    QCOMPARE(call.events.back().by, "Nuisance");
    QCOMPARE(call.state.rule, "Nuisance");
    call.goes();
    QCOMPARE(call.events.back().outcome, Outcome::Rejected);
}

void EntryTest::aRuleThatIsOffIsPassedOver()
{
    TenantPlan tenant = *RehearsalPlan().compile()->tenants().front();
    plan::CallerRule off{"Off", {}, RouteId("vip"), false};
    off.match.prefixes = {"+1"};
    plan::CallerRule on = off;
    on.name = "On";
    on.active = true;
    tenant.tenant.callers = {off, on};
    const Caller caller{"+16195550177", "+16195550101", "", "", "US", "CA", ""};
    const RuleChoice choice = chooseRule(tenant, caller);
    QVERIFY(choice.rule);
    QCOMPARE(choice.rule->name, "On");
    QCOMPARE(choice.rejected, (std::vector<RejectedAlternative>{{"caller rule Off", "It is switched off."}}));
}

void EntryTest::aLaterRuleThatMatchesTooIsNamed()
{
    TenantPlan tenant = *RehearsalPlan().compile()->tenants().front();
    const auto rule = [](const char *name, const char *prefix, bool active) {
        plan::CallerRule made{name, {}, RouteId("vip"), active};
        made.match.prefixes = {prefix};
        return made;
    };
    tenant.tenant.callers = {rule("West", "+1619", true), rule("Canada", "+1416", true),
                             rule("Off", "+1", false), rule("America", "+1", true)};
    const Caller caller{"+16195550177", "+16195550101", "", "", "US", "CA", ""};
    const RuleChoice choice = chooseRule(tenant, caller);
    QCOMPARE(choice.rule->name, "West");
    QCOMPARE(choice.why, "+16195550177 begins with +1619");
    QCOMPARE(choice.rejected,
             (std::vector<RejectedAlternative>{
                 {"caller rule America",
                  "It matches too: +16195550177 begins with +1, but West stands before it."}}));
    QVERIFY(chooseRule(tenant, caller, Words::Omitted).rejected.empty());
}

void EntryTest::aWithheldCallerIsNotWrittenDown()
{
    RehearsedCall call(RehearsalPlan().compile(), "anonymous");
    call.arrive();
    QCOMPARE(call.events.front().from, "");
    QCOMPARE(call.events.front().why, "A withheld number calls +16195550100 of Queen of San Diego.");
    QCOMPARE(call.lastEvents(EventKind::RouteChosen).at(0).route.value, "sales");
    QCOMPARE(call.dial().callerId.e164(), "+16195550100");
}

void EntryTest::theCallIsWrittenWithItsNameAndRevision()
{
    RehearsedCall call(RehearsalPlan().compile(7), "+16195550150", "+16195550101");
    call.caller.callerName = "DOE JANE";
    call.caller.forwardedFrom = "+16195550160";
    call.arrive();
    QCOMPARE(call.state.callerName, "DOE JANE");
    QCOMPARE(call.state.to, "+16195550101");
    QCOMPARE(call.state.revision, 7);
    QCOMPARE(
        call.events.front().why,
        "DOE JANE (+16195550150) calls +16195550101 of Queen of San Diego, forwarded from +16195550160.");
    QCOMPARE(call.last.answer.voice.name, "Polly.Joanna");
}

void EntryTest::aCallFromARingingContactGoesToVoicemail_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("forwardedFrom");
    QTest::addColumn<bool>("loops");
    QTest::newRow("calls itself") << QStringLiteral("+16195550111") << QString() << true;
    QTest::newRow("is forwarded back")
        << QStringLiteral("+16195550177") << QStringLiteral("+16195550111") << true;
    QTest::newRow("another contact") << QStringLiteral("+16195550122") << QString() << false;
    QTest::newRow("a stranger") << QStringLiteral("+16195550177") << QString() << false;
    QTest::newRow("rings, but is no contact") << QStringLiteral("+16195550170") << QString() << false;
}

void EntryTest::aCallFromARingingContactGoesToVoicemail()
{
    QFETCH(QString, from);
    QFETCH(QString, forwardedFrom);
    QFETCH(bool, loops);
    RehearsedCall call(RehearsalPlan().compile(), from.toStdString());
    call.caller.forwardedFrom = forwardedFrom.toStdString();
    call.ringingPhones = {"+16195550111", "+16195550170"};
    call.arrive();
    QCOMPARE(call.count(EventKind::CallVoicemail), loops ? 1 : 0);
    QCOMPARE(call.lastWhy(EventKind::RouteChosen).starts_with("Captain's phone (+16195550111) is ringing"),
             loops);
}

void EntryTest::aCallThatComesBackTellsWhatRulesAndHoursSay()
{
    RehearsedCall call(RehearsalPlan().compile(), "+16195550178");
    call.caller.forwardedFrom = "+16195550111";
    call.ringingPhones = {"+16195550111"};
    call.arrive();
    QCOMPARE(
        call.lastEvents(EventKind::RouteChosen).at(0).rejected,
        (std::vector<RejectedAlternative>{
            {"caller rule Nuisance", "+16195550178 is none of its numbers and does not begin with +1900."},
            {"caller rule VIPs",
             "It matches: Port Authority is vip in the directory, but this call comes back from a "
             "phone that is ringing."},
            {"the opening hours",
             "Open on Tuesday 24 November 2026 at 10:00: Tuesday's hours are 09:00-17:00, but this "
             "call comes back from a phone that is ringing."}}));
}

void EntryTest::nobodyAsksTheHoursWhereNobodyReads()
{
    for (const char *from : {"+16195550178", "+16195550199", "+16195550111"}) {
        RehearsedCall call(RehearsalPlan().compile(), from);
        call.words = Words::Omitted;
        call.ringingPhones = {"+16195550111"};
        call.arrive();
        QVERIFY(call.events.size() > 1);
        for (const Event &event : call.events)
            QVERIFY2(event.rejected.empty(), from);
    }
}

void EntryTest::aRejectStepRefusesOnlyAnUnansweredCall()
{
    const auto valid = RehearsalPlan().compile();
    plan::Plan refusing{{valid->tenants().front()->tenant}};
    refusing.tenants[0].routes[RouteId("open")] = {plan::RejectStep{}};
    RehearsedCall call(CompiledPlan::compile(refusing, 1));
    call.arrive();
    QCOMPARE(call.last.answer.verbs, std::vector<Verb>{RejectVerb{}});
    QCOMPARE(call.state.disposition(), Outcome::Rejected);
    refusing.tenants[0].routes[RouteId("open")] = {plan::SayStep{"Sorry"}, plan::RejectStep{}};
    RehearsedCall answered(CompiledPlan::compile(refusing, 1));
    answered.arrive();
    QCOMPARE(answered.last.answer.verbs, (std::vector<Verb>{SayVerb{"Sorry"}, HangupVerb{}}));
    QCOMPARE(answered.count(EventKind::CallRejected), 0);
}

void EntryTest::aRouteThatRunsOutHangsUp()
{
    const auto valid = RehearsalPlan().compile();
    plan::Plan shortPlan{{valid->tenants().front()->tenant}};
    shortPlan.tenants[0].routes[RouteId("open")] = {
        plan::SayStep{"{business}, {number}, {caller}, {callerName}, {time}, {other} {"}};
    RehearsedCall call(CompiledPlan::compile(shortPlan, 1));
    call.arrive();
    QCOMPARE(
        call.last.answer.verbs,
        (std::vector<Verb>{
            SayVerb{"Queen of San Diego, (619) 555-0100, (619) 555-0177, Harbor Master, 10:00, {other} {"},
            HangupVerb{}}));
    QCOMPARE(call.lastWhy(EventKind::StepEntered),
             "The relay hangs up, because route open has no further step.");
    call.goes();
    QCOMPARE(call.events.back().outcome, Outcome::Abandoned);
}

void EntryTest::playAndHangupAreAnsweredAtOnce()
{
    const auto valid = RehearsalPlan().compile();
    plan::Plan playing{{valid->tenants().front()->tenant}};
    playing.tenants[0].routes[RouteId("open")] = {plan::PlayStep{"https://example.com/a.mp3"},
                                                  plan::GotoStep{RouteId("bye")}};
    playing.tenants[0].routes[RouteId("bye")] = {plan::HangupStep{}, plan::SayStep{"Never heard"}};
    RehearsedCall call(CompiledPlan::compile(playing, 1));
    call.arrive();
    QCOMPARE(call.last.answer.verbs,
             (std::vector<Verb>{PlayVerb{"https://example.com/a.mp3"}, HangupVerb{}}));
    QCOMPARE(call.count(EventKind::StepEntered), 3);
}

void EntryTest::aCallThatIsOverBeforeItsFirstAnswerRingsNobody()
{
    RehearsedCall call(RehearsalPlan().compile(), "+16195550178");
    call.callerLeft = true;
    call.arrive();
    QCOMPARE(call.kinds(), "call.received");
    QCOMPARE(call.last.answer.verbs, std::vector<Verb>{HangupVerb{}});
}

QTEST_APPLESS_MAIN(EntryTest)
#include "EntryTest.moc"
