// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/carrier/RelayTown.h"

#include <QDateTime>
#include <QTest>

#include <set>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

const std::string captainPhone = "+16195550111";
const std::string officePhone = "+16195550122";
const std::string matePhone = "+16195550133";
const std::set<std::string> people = {captainPhone, officePhone, matePhone};

/// text: what the text "missed" has besides; closed: what happens to callers of the closed route.
std::string planWith(const std::string &text = {}, const std::string &voicemail = {},
                     const std::string &limits = "{}")
{
    return R"({"format": 1, "tenants": [{
  "id": "qdn", "name": "Queen of San Diego", "timeZone": "America/Los_Angeles", "numbers": [")" +
           std::string(businessNumber) + R"("],
  "contacts": [{"id": "captain", "name": "Captain", "phone": "+16195550111"},
               {"id": "office", "name": "Office", "phone": "+16195550122"},
               {"id": "mate", "name": "Mate", "phone": "+16195550133"}],
  "hours": {"week": {"mon": ["00:00-24:00"], "tue": ["00:00-24:00"], "wed": ["00:00-24:00"], "thu": ["00:00-24:00"],
                     "fri": ["00:00-24:00"], "sat": ["00:00-24:00"], "sun": ["00:00-24:00"]}},
  "tiers": [{"id": "primary", "contacts": ["captain", "office"], "seconds": 5}, {"id": "backup", "contacts": ["mate"], "seconds": 5}],
  "routes": {"open": [{"ring": ["primary"]}, {"text": "missed"}, {"voicemail": {"maxSeconds": 10)" +
           voicemail + R"(}}], "closed": [{"hangup": {}}]},
  "texts": {"missed": {"to": ["captain"], "body": "Missed {caller}: {callerName} at {time}.")" +
           text + R"(}},
  "sms": {"forwardTo": ["captain"], "reply": "relay"}, "limits": )" +
           limits + "}]}";
}

/// Everybody whom the carrier was asked to ring or to text, whichever way.
std::set<std::string> reached(RelayTown &town)
{
    std::set<std::string> numbers;
    for (const carrier::CallRecord &call : town.carrier.callList()) {
        if (call.direction != "inbound")
            numbers.insert(call.to);
    }
    for (const carrier::TextRecord &text : town.rest.texts().all()) {
        if (text.from == businessNumber)
            numbers.insert(text.to);
    }
    for (const std::string &line : town.lines) {
        const std::size_t blank = line.find(' ');
        if (line.substr(blank + 1).starts_with("rings"))
            numbers.insert(line.substr(0, blank));
    }
    return numbers;
}

carrier::PhoneScript talks(std::chrono::seconds after)
{
    carrier::PhoneScript script;
    script.does = carrier::PhoneScript::Does::Answers;
    script.after = after;
    script.talks = 5s;
    return script;
}

/// A call of some minutes ago that captain was texted about, and nobody has.
void missSome(FakeStore &store)
{
    const Instant now{QDateTime::currentMSecsSinceEpoch()};
    std::vector<Event> events(4);
    for (Event &event : events) {
        event.at = now - 5min;
        event.tenant = TenantId("qdn");
        event.call = CallSid("CA" + std::string(32, '9'));
        event.why = "It happened.";
    }
    events[0].kind = EventKind::CallReceived;
    events[0].from = callerNumber;
    events[0].to = businessNumber;
    events[0].revision = 1;
    events[1].kind = EventKind::TierRinging;
    events[1].tier = TierId("primary");
    events[2].kind = EventKind::TextQueued;
    events[2].text = events[2].call.value + ".missed.captain";
    events[2].contact = ContactId("captain");
    events[2].from = businessNumber;
    events[2].to = captainPhone;
    events[2].body = "Missed call.";
    events[3].kind = EventKind::CallEnded;
    events[3].outcome = Outcome::Missed;
    store.append({std::nullopt, {}, events, {}}, [](const Result<store::Committed> &) {});
}

} // namespace

/// S32 of the hardening goals, and texts that are sent again, through everything that is real: the relay's
/// server, its outbox, the REST client, sockets.
class CallersNumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Whatever callers and writers bring along, only people of the plan are rung and texted.
    void noNumberThatOnlyACallerGaveIsDialledOrTexted()
    {
        RelayTown town(planWith());
        QVERIFY(town.isServing);
        const std::string stranger = "+12025550163";
        carrier::CallScript script;
        script.from = "+12025550161";
        script.callerName = "+12025550162 call me";
        script.forwardedFrom = stranger;
        script.digits = "12025550164#";
        script.phones[captainPhone] = {};
        town.call(script);
        script.from = captainPhone; // who was texted calls back, and presses
        script.digits = "1111";
        town.call(script);
        town.rest.text("+12025550165", businessNumber, "Call +12025550166 or text +12025550167. 1");
        town.rest.text(captainPhone, businessNumber, "+12025550168 tell them yes");
        QTRY_VERIFY_WITH_TIMEOUT(town.rest.texts().all().size() >= 4, 30'000);
        QTest::qWait(1'500); // for what must not come
        std::set<std::string> others;
        for (const std::string &number : reached(town)) {
            if (!people.contains(number) &&
                number != "+12025550165") // who wrote gets the answer of the captain
                others.insert(number);
        }
        QVERIFY2(others.empty(), others.empty() ? "" : others.begin()->c_str());
        QVERIFY(reached(town).contains(captainPhone));
    }

    void aCallerWhoAskedForATextGetsItWherePlanSaysSo()
    {
        RelayTown town(planWith({}, R"(, "textBack": {"key": "1", "body": "Hello {caller}."})"));
        QVERIFY(town.isServing);
        carrier::CallScript script;
        script.digits = "1";
        town.call(script);
        QTRY_VERIFY_WITH_TIMEOUT(reached(town).contains(callerNumber), 20'000);
    }

    void aContactIsPutThroughWherePlanSaysSo()
    {
        RelayTown town(planWith(R"(, "callBack": true)"));
        QVERIFY(town.isServing);
        town.call({});
        QTRY_VERIFY_WITH_TIMEOUT(!town.delivered.empty(), 20'000);
        carrier::CallScript back;
        back.from = captainPhone;
        back.digits = "1";
        back.phones[callerNumber] = talks(2s);
        const CallSummary call = town.call(back);
        QCOMPARE(call.outcome, std::optional(Outcome::Answered));
        QVERIFY(town.saw(std::string(callerNumber) + " rings, showing " + businessNumber));
        const auto claimed = town.store.events();
        QVERIFY(std::any_of(claimed.begin(), claimed.end(), [](const Event &event) {
            return event.kind == EventKind::MissedClaimed && event.by == "Captain";
        }));
    }

    /// The budget counts a number that is dialled in an answer, also before a restart.
    void theBudgetHoldsForCallsBack()
    {
        RelayTown town(planWith(R"(, "callBack": true)", {}, R"({"outgoingPerNumberPerHour": 2})"));
        QVERIFY(town.isServing);
        town.call({});
        QTRY_VERIFY_WITH_TIMEOUT(!town.delivered.empty(), 20'000);
        carrier::CallScript back;
        back.from = captainPhone;
        back.digits = "1";
        back.phones[callerNumber] = talks(2s);
        QCOMPARE(town.call(back).outcome, std::optional(Outcome::Answered));
        QCOMPARE(town.call(back).outcome, std::optional(Outcome::Answered));
        QVERIFY(town.call(back).outcome != std::optional(Outcome::Answered)); // theirs, but twice an hour
        const auto tried = town.store.triedSince(Instant{});
        QVERIFY(tried.hasValue());
        QCOMPARE(std::count_if(tried->begin(), tried->end(),
                               [](const store::TriedEffect &effect) {
                                   return effect.kind == store::EffectKind::Dialled &&
                                          effect.to == callerNumber;
                               }),
                 2);
        const auto events = town.store.events();
        QVERIFY(std::any_of(events.begin(), events.end(), [](const Event &event) {
            return event.kind == EventKind::RouteChosen && !event.rejected.empty() &&
                   event.rejected.front().why.find("limits.outgoingPerNumberPerHour") != std::string::npos;
        }));
    }

    void noPhoneOfATierIsRungAgainstTheRules_data()
    {
        QTest::addColumn<QString>("tier");
        QTest::addColumn<QString>("phone");
        QTest::newRow("legs, premium")
            << QStringLiteral(R"("contacts": ["captain", "office"])") << QStringLiteral("+19005550111");
        QTest::newRow("one phone, premium")
            << QStringLiteral(R"("contacts": ["captain"])") << QStringLiteral("+12129765550");
        QTest::newRow("in turn, another country")
            << QStringLiteral(R"("contacts": ["captain", "office"], "ring": "in-turn")")
            << QStringLiteral("+442079460958");
        QTest::newRow("no key to press, another country")
            << QStringLiteral(R"("contacts": ["captain", "office"], "accept": "none")")
            << QStringLiteral("+442079460958");
    }

    /// Captain's phone is left out whichever way the tier rings; everybody else is rung as ever.
    void noPhoneOfATierIsRungAgainstTheRules()
    {
        QFETCH(QString, tier);
        QFETCH(QString, phone);
        QString plan = QString::fromStdString(planWith());
        plan.replace(QLatin1String(R"("contacts": ["captain", "office"])"), tier)
            .replace(QLatin1String("+16195550111"), phone);
        RelayTown town(plan.toStdString());
        QVERIFY(town.isServing);
        carrier::CallScript script;
        script.message = 3s;
        const CallSummary call = town.call(script);
        QVERIFY(!reached(town).contains(phone.toStdString()));
        QCOMPARE(reached(town).contains(officePhone), tier.contains(QLatin1String("office")));
        QCOMPARE(call.outcome, std::optional(Outcome::Voicemail)); // the caller is heard in any case
        const auto events = town.store.events();
        QVERIFY(std::any_of(events.begin(), events.end(), [&](const Event &event) {
            return !event.rejected.empty() && event.rejected.front().what == "Captain" &&
                   event.rejected.front().why.starts_with(phone.toStdString());
        }));
    }

    void theBudgetHoldsForTiersUnderManyCallsAtOnce_data()
    {
        QTest::addColumn<QString>("tier");
        QTest::newRow("legs") << QStringLiteral(R"("contacts": ["captain", "office"])");
        QTest::newRow("one phone") << QStringLiteral(R"("contacts": ["captain"])");
        QTest::newRow("in turn") << QStringLiteral(R"("contacts": ["captain", "office"], "ring": "in-turn")");
    }

    void theBudgetHoldsForTiersUnderManyCallsAtOnce()
    {
        QFETCH(QString, tier);
        QString plan = QString::fromStdString(
            planWith({}, {}, R"({"outgoingPerNumberPerHour": 3, "callsPerSecond": 100})"));
        plan.replace(QLatin1String(R"("contacts": ["captain", "office"])"), tier)
            .replace(QLatin1String(R"({"text": "missed"}, )"), QString());
        RelayTown town(plan.toStdString());
        QVERIFY(town.isServing);
        std::vector<std::string> sids;
        for (int i = 0; i < 12; ++i) {
            carrier::CallScript script;
            script.from = callerNumber;
            script.to = businessNumber;
            script.message = 2s;
            sids.push_back(*town.carrier.call(std::move(script)));
        }
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(sids.begin(), sids.end(),
                                             [&](const std::string &sid) {
                                                 return town.store.call(CallSid(sid)).hasValue() &&
                                                        town.hasEnded(sid);
                                             }),
                                 60'000);
        QCOMPARE(
            std::count_if(town.lines.begin(), town.lines.end(),
                          [](const std::string &line) { return line.starts_with(captainPhone + " rings"); }),
            3);
        for (const std::string &sid : sids)
            QCOMPARE(town.store.call(CallSid(sid))->call.outcome, std::optional(Outcome::Voicemail));
    }

    /// Nobody claimed: the text is sent again, to the next tier too, and a reply ends that.
    void aMissedCallIsToldAgainAndToTheNextTier()
    {
        RelayTown town(planWith(R"(, "repeatMinutes": 1, "tries": 3)"), RelayTown::goodSecret, missSome);
        QVERIFY(town.isServing);
        QTRY_COMPARE_WITH_TIMEOUT(town.delivered.size(), std::size_t(2), 30'000);
        std::set<std::string> told;
        for (const carrier::TextRecord &text : town.delivered)
            told.insert(text.to);
        QCOMPARE(told,
                 (std::set<std::string>{captainPhone, officePhone})); // of primary, who was not told yet
        town.rest.text(officePhone, businessNumber, "1");
        QTRY_COMPARE_WITH_TIMEOUT(town.delivered.size(), std::size_t(4), 20'000);
        const auto events = town.store.events();
        const auto claimed = std::find_if(events.begin(), events.end(), [](const Event &event) {
            return event.kind == EventKind::MissedClaimed;
        });
        QVERIFY(claimed != events.end());
        QCOMPARE(claimed->by, std::string("Office"));
    }
};

QTEST_GUILESS_MAIN(CallersNumbersTest)
#include "CallersNumbersTest.moc"
