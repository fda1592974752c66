// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanDiff.h"

#include "tests/plan/GeneratedPlans.h"
#include "tests/plan/SamplePlan.h"

#include <QTest>

using namespace ringdown::plan;

namespace {

struct DiffRow {
    const char *name;
    const char *pointer;
    const char *value;
    const char *words; ///< every sentence, one a line
};

#define T "/tenants/0"

constexpr DiffRow rows[] = {
    {"name", T "/name", "\"Queen II\"",
     "The business is called \"Queen II\" instead of \"Queen of San Diego\"."},
    {"time zone", T "/timeZone", "\"America/New_York\"",
     "The time zone is America/New_York instead of America/Los_Angeles."},
    {"number added", T "/numbers/2", "\"+16195550102\"", "Number +16195550102 is new."},
    {"number removed", "/tenants/1/numbers", "[]",
     "Number +16195550150 is removed: nobody answers it any more."},
    {"tenant removed", "/tenants/1", "", "Business \"ShipCaptainCrew\", +16195550150, is removed."},
    {"closes later", T "/hours/week/fri", R"(["09:00-12:00", "13:00-18:00"])",
     "Friday closes at 18:00 instead of 17:00."},
    {"opens earlier", T "/hours/week/mon", R"(["08:30-17:00"])", "Monday opens at 08:30 instead of 09:00."},
    {"pauses earlier", T "/hours/week/fri", R"(["09:00-11:30", "13:00-17:00"])",
     "Friday pauses at 11:30 instead of 12:00."},
    {"opens again later", T "/hours/week/fri", R"(["09:00-12:00", "14:00-17:00"])",
     "Friday opens again at 14:00 instead of 13:00."},
    {"day closed", T "/hours/week/sat", "[]", "Saturday is closed; it was open 18:00 to 02:00."},
    {"day opened", T "/hours/week/sun", R"(["00:00-24:00"])", "Sunday is open all day; it was closed."},
    {"day anew", T "/hours/week/mon", R"(["08:00-12:00", "13:00-18:00"])",
     "Monday is open 08:00 to 12:00 and 13:00 to 18:00 instead of 09:00 to 17:00."},
    {"day in another order", T "/hours/week/fri", R"(["13:00-17:00", "09:00-12:00"])",
     "Friday lists the same hours in another order."},
    {"exception added", T "/hours/exceptions/4",
     R"({"name": "Regatta", "date": "2026-07-11", "hours": ["06:00-22:00"]})",
     "Regatta (11 July 2026) is a new exception: open 06:00 to 22:00."},
    {"exception removed", T "/hours/exceptions/3", "",
     "Good Friday (2 days before Easter Sunday) is no longer an exception; it was closed."},
    {"exception moved in the year", T "/hours/exceptions/2/yearly", "\"last thu nov\"",
     "Open house falls on the last Thursday of November instead of the 4th Thursday of November."},
    {"exception moved off weekends", T "/hours/exceptions/2/yearly", "\"12-26 observed\"",
     "Open house falls on every 26 December, kept on Friday or Monday when it falls on a weekend instead of "
     "the 4th Thursday of November."},
    {"exception hours", T "/hours/exceptions/0/hours", R"(["09:00-13:00"])",
     "Christmas Eve (24 December 2026) closes at 13:00 instead of 12:00."},
    {"exception closed", T "/hours/exceptions/0/hours", "[]",
     "Christmas Eve (24 December 2026) is closed; it was open 09:00 to 12:00."},
    {"override ended", T "/hours/override", "",
     "The override ends: the business was closed until 23 November 2026, 18:00 (UTC-08:00) (Storm)."},
    {"override begun", "/tenants/1/hours/override", R"({"state": "open", "note": "Fair"})",
     "An override holds the business open until somebody ends it (Fair)."},
    {"override longer", T "/hours/override/until", "\"2026-11-24T18:00:00Z\"",
     "The override holds the business closed until 24 November 2026, 18:00 (UTC) instead of closed until 23 "
     "November 2026, 18:00 (UTC-08:00)."},
    {"override note", T "/hours/override/note", "\"Flood\"",
     "The override's note is \"Flood\" instead of \"Storm\"."},
    {"contact added", T "/contacts/3", R"({"id": "mate", "name": "Mate", "phone": "+16195550144"})",
     "Contact Mate (+16195550144) is new."},
    {"contact renamed", T "/contacts/0/name", "\"Skipper\"",
     "Contact \"captain\" is called \"Skipper\" instead of \"Captain\"."},
    {"contact phone", T "/contacts/0/phone", "\"+16195550119\"",
     "Captain's phone is +16195550119 instead of +16195550111."},
    {"contact without texts", T "/contacts/0/texts", "false", "Captain no longer gets texts."},
    {"directory", T "/directory/0/type", "\"crew\"",
     "Harbor Master (+16195550177) has the type \"crew\" in the directory instead of the type \"vip\"."},
    {"directory entry gone", T "/directory/0", "",
     "Harbor Master (+16195550177) is no longer in the directory."},
    {"rule number added", T "/callers/0/match/numbers/1", "\"+16195550198\"",
     "Caller rule \"Nuisance\" also takes +16195550198."},
    {"rule prefix removed", T "/callers/0/match/prefixes", "",
     "Caller rule \"Nuisance\" no longer takes numbers that begin with +1900."},
    {"rule consequence", T "/callers/0/then", R"({"route": "vip"})",
     "Caller rule \"Nuisance\" now goes on with route \"vip\" and no longer rejects the call."},
    {"rule to another route", T "/callers/1/then/route", "\"sales\"",
     "Caller rule \"VIPs\" goes on with route \"sales\" instead of \"vip\"."},
    {"rule rejects otherwise", T "/callers/0/then/reject", "\"rejected\"",
     "Caller rule \"Nuisance\" rejects the call as not in service instead of as busy."},
    {"rule removed", T "/callers/0", "",
     "Caller rule \"Nuisance\" is removed: it took +16195550199 and numbers that begin with +1900."},
    {"rule added", T "/callers/3",
     R"({"name": "Crew", "match": {"numbers": ["+16195550166"]}, "then": {"reject": "rejected"}})",
     "Caller rule \"Crew\" is new: it takes +16195550166 and rejects the call as not in service."},
    {"rule switched off", T "/callers/0/active", "false",
     "Caller rule \"Nuisance\" is switched off: it is no longer asked."},
    {"rule added but off", T "/callers/3",
     R"({"name": "Crew", "match": {"numbers": ["+16195550166"]}, "then": {"reject": "rejected"}, "active": false})",
     "Caller rule \"Crew\" is new: it takes +16195550166 and rejects the call as not in service, once it is "
     "switched on."},
    {"tier rings more", T "/tiers/0/contacts/1", "\"office\"", "Tier \"primary\" also rings Office."},
    {"tier rings less", T "/tiers/1/contacts/1", "", "Tier \"backup\" no longer rings Pier."},
    {"tier in another order", T "/tiers/1/contacts", R"(["pier", "office"])",
     "Tier \"backup\" lists its contacts in another order: Pier, then Office."},
    {"tier at once", T "/tiers/1/ring", "\"together\"",
     "Tier \"backup\" rings everybody at once instead of one after the other."},
    {"tier longer", T "/tiers/0/seconds", "25", "Tier \"primary\" rings for 25 seconds instead of 20."},
    {"tier without key", T "/tiers/0/accept", "\"none\"",
     "Tier \"primary\" joins whoever picks up, without asking for a key."},
    {"tier shows", T "/tiers/0/show", "\"business\"",
     "Tier \"primary\" shows the business number instead of the caller's."},
    {"tier added", T "/tiers/2",
     R"({"id": "night", "contacts": ["office", "captain"], "ring": "in-turn", "seconds": 15})",
     "Tier \"night\" is new: it rings Office, then Captain for 15 seconds each."},
    {"cascade order", T "/routes/sales/0/ring", R"(["backup", "primary"])",
     "Step 1 of route \"sales\" rings backup, then primary instead of primary, then backup."},
    {"say", T "/routes/open/0/say", "\"Ahoy\"",
     "Step 1 of route \"open\" says \"Ahoy\" instead of \"Thank you for calling {business}.\"."},
    {"menu key led elsewhere", T "/routes/open/2/menu/keys/2", "\"sales\"",
     "Step 3 of route \"open\": key 2 leads to route \"sales\" instead of \"events\"."},
    {"menu key added", T "/routes/open/2/menu/keys/3", "\"vip\"",
     "Step 3 of route \"open\": key 3 now leads to route \"vip\"."},
    {"menu key removed", T "/routes/open/2/menu/keys/2", "",
     "Step 3 of route \"open\" no longer knows key 2, which led to route \"events\"."},
    {"menu seconds", T "/routes/open/2/menu/seconds", "1",
     "Step 3 of route \"open\" waits 1 second for a key instead of 6."},
    {"menu tries", T "/routes/open/2/menu/tries", "2", "Step 3 of route \"open\" asks 2 times instead of 3."},
    {"menu otherwise", T "/routes/open/2/menu/otherwise", "",
     "Step 3 of route \"open\": without a key the call goes on with the next step instead of route "
     "\"sales\"."},
    {"step inserted", T "/routes/vip", R"([{"say": "Welcome"}, {"ring": ["primary"]}, {"hangup": {}}])",
     "Route \"vip\" now says \"Welcome\", as step 1."},
    {"step removed", T "/routes/sales/1", "",
     "Route \"sales\" no longer sends the text \"missed\", which was step 2."},
    {"step moved", T "/routes/sales",
     R"([{"text": "missed"}, {"ring": ["primary", "backup"]}, {"goto": "events"}])",
     "Step 2 of route \"sales\" now rings primary, then backup; it was step 1."},
    {"voicemail greeting", T "/routes/closed/0/voicemail/greeting", "\"Shut.\"",
     "Step 1 of route \"closed\" greets with \"Shut.\" instead of \"We are closed.\"."},
    {"voicemail greeted by a sound", T "/routes/closed/0/voicemail/greetingSound",
     "\"https://example.com/a.mp3\"",
     "Step 1 of route \"closed\" greets with the sound \"https://example.com/a.mp3\" instead of words."},
    {"voicemail length", T "/routes/closed/0/voicemail/maxSeconds", "60",
     "Step 1 of route \"closed\" records up to 60 seconds instead of 90."},
    {"voicemail transcript", T "/routes/closed/0/voicemail/transcribe", "false",
     "Step 1 of route \"closed\" no longer transcribes what is said."},
    {"text back gone", T "/routes/closed/0/voicemail/textBack", "",
     "Step 1 of route \"closed\" no longer offers to text the caller back."},
    {"text back key", T "/routes/closed/0/voicemail/textBack/key", "\"9\"",
     "Step 1 of route \"closed\" texts the caller back on key 9 instead of 1."},
    {"route added", T "/routes/fax", R"([{"say": "Beep"}, {"goto": "closed"}])",
     "Route \"fax\" is new: it says \"Beep\", then goes on with route \"closed\"."},
    {"route with a menu", T "/routes/fax",
     R"([{"menu": {"prompt": "Press 1.", "keys": {"1": "closed"}, "seconds": 60, "tries": 1, "otherwise": "closed"}}])",
     "Route \"fax\" is new: it asks for a key (1 for closed).\n"
     "Step 1 of route \"fax\" asks \"Press 1.\" at most 1 time and waits 60 seconds for a key.\n"
     "Step 1 of route \"fax\": without a key the call goes on with route \"closed\"."},
    {"route with a voicemail", T "/routes/fax",
     R"([{"voicemail": {"greeting": "Bye.", "maxSeconds": 360, "transcribe": true, "textBack": {"key": "1", "body": "Thanks."}}}])",
     "Route \"fax\" is new: it takes a voicemail.\n"
     "Step 1 of route \"fax\" greets with \"Bye.\" and records up to 360 seconds.\n"
     "Step 1 of route \"fax\" now transcribes what is said.\n"
     "Step 1 of route \"fax\" offers to text the caller back on key 1: \"Thanks.\"."},
    {"text body", T "/texts/missed/body", "\"Call!\"",
     "Text \"missed\" says \"Call!\" instead of \"Missed call from {caller} at {time}. Reply 1 to take "
     "it.\"."},
    {"text to one less", T "/texts/missed/to/1", "", "Text \"missed\" no longer goes to Office."},
    {"sms", T "/sms/forwardTo", R"(["office"])",
     "Texts to the business number go to Office instead of Captain."},
    {"sms section without settings", "/tenants/1/sms", "{}",
     "The section for texts to the business number is there now, without settings."},
    {"voice", T "/voice/name", "", "The voice is the carrier's usual voice instead of Polly.Joanna."},
    {"wait", T "/limits/longestWaitSeconds", "90", "A caller waits at most 90 seconds instead of 150."},
    {"keep calls", T "/limits/keepCallsDays", "1", "Calls are kept for 1 day instead of 30."},
    {"call rate", T "/limits/callsPerSecond", "5",
     "The carrier starts 5 calls of our own a second instead of 1."},
    {"countries", T "/limits/countries", R"(["US", "MX"])",
     "Texts and legs go to US and MX instead of the countries of its own numbers."},
    {"outgoing", T "/limits/outgoingPerHour", "100",
     "At most 100 texts and legs an hour go out instead of 6000."},
    {"outgoing to one", T "/limits/outgoingPerNumberPerHour", "10",
     "At most 10 texts and legs an hour go to one number instead of 600."},
    {"text again", T "/texts/missed/repeatMinutes", "5",
     "Text \"missed\" is now sent again 5 minutes later while nobody claims the call, 3 times in "
     "all; it was sent once."},
    {"call back", T "/texts/missed/callBack", "true",
     "Whoever gets text \"missed\" can call the business number and be put through to the caller."},
};

std::string inWords(const std::vector<Change> &changes)
{
    std::string text;
    for (const Change &change : changes)
        text += (text.empty() ? "" : "\n") + change.words;
    return text;
}

bool isSentence(const Change &change)
{
    const std::string &text = change.words;
    return text.size() > 10 && text.back() == '.' && text.find("  ") == std::string::npos &&
           !change.path.empty();
}

} // namespace

class PlanDiffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChangeIsSaidInWords_data();
    void aChangeIsSaidInWords();
    void kindAndPlaceAreGiven();
    void aNumberThatChangesItsTenantIsSaidOnBothSides();
    void aRuleThatMovedIsSaidOnce();
    void rulesOfOneNameAreTheSameWhereTheyAreEqual();
    void aRuleThatLeadsToAVoicemailAloneGoesToVoicemail();
    void equalPlansDoNotDiffer();
    void plansThatDifferAlwaysHaveWords();
    void longRoutesAreStillCompared();
};

void PlanDiffTest::aChangeIsSaidInWords_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("words");
    for (const DiffRow &row : rows)
        QTest::newRow(row.name) << QByteArray(row.pointer) << QByteArray(row.value) << QByteArray(row.words);
}

void PlanDiffTest::aChangeIsSaidInWords()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, words);
    const std::vector<Change> changes =
        diff(planOf(samplePlan()), planOf(samplePlanWith(pointer.toStdString(), value.toStdString())));
    QCOMPARE(QByteArray::fromStdString(inWords(changes)), words);
}

void PlanDiffTest::kindAndPlaceAreGiven()
{
    const Plan before = planOf(samplePlan());
    const auto only = [&](const char *pointer, const char *value) {
        return diff(before, planOf(samplePlanWith(pointer, value))).at(0);
    };
    QCOMPARE(only(T "/hours/week/fri/0", "\"09:00-12:30\"").path, std::string("tenants[0].hours.week.fri"));
    QVERIFY(only(T "/hours/week/fri/0", "\"09:00-12:30\"").kind == ChangeKind::Changed);
    QVERIFY(only(T "/numbers/2", "\"+16195550102\"").kind == ChangeKind::Added);
    QVERIFY(only("/tenants/1", "").kind == ChangeKind::Removed);
    QCOMPARE(only("/tenants/1", "").tenant, ringdown::TenantId("crew"));
    QCOMPARE(only(T "/routes/closed/0/voicemail/maxSeconds", "60").path,
             std::string("tenants[0].routes.closed[0].voicemail.maxSeconds"));
}

void PlanDiffTest::aNumberThatChangesItsTenantIsSaidOnBothSides()
{
    Json document = samplePlanWith(T "/numbers", R"(["+16195550100"])");
    document["tenants"][1]["numbers"].push_back("+16195550101");
    QCOMPARE(inWords(diff(planOf(samplePlan()), planOf(document))),
             std::string("Number +16195550101 moves to ShipCaptainCrew.\n"
                         "Number +16195550101 moves here from Queen of San Diego."));
}

void PlanDiffTest::rulesOfOneNameAreTheSameWhereTheyAreEqual()
{
    const Plan before = planOf(samplePlan());
    Plan after = before;
    CallerRule second = before.tenants[0].callers.front();
    second.match = {};
    second.match.numbers = {*ringdown::PhoneNumber::fromE164("+16195550133")};
    after.tenants[0].callers.insert(after.tenants[0].callers.begin(), second);
    const std::vector<Change> changes = diff(before, after);
    QCOMPARE(changes.size(), std::size_t(1));
    QCOMPARE(changes.front().kind, ChangeKind::Added);
    QVERIFY(inWords(changes).ends_with(" is new: it takes +16195550133 and rejects the call as busy."));
    QCOMPARE(diff(after, before).front().kind, ChangeKind::Removed);
}

void PlanDiffTest::aRuleThatMovedIsSaidOnce()
{
    const Plan before = planOf(samplePlan());
    Plan after = before;
    auto &rules = after.tenants[0].callers;
    std::rotate(rules.begin(), rules.begin() + 2, rules.end());
    QCOMPARE(inWords(diff(before, after)), std::string("Caller rule \"No caller ID\" is now asked first."));
    QCOMPARE(inWords(diff(after, before)),
             std::string("Caller rule \"No caller ID\" is now asked right after \"VIPs\"."));
}

void PlanDiffTest::aRuleThatLeadsToAVoicemailAloneGoesToVoicemail()
{
    Plan before = planOf(samplePlan());
    before.tenants[0].routes[ringdown::RouteId("box")] = {VoicemailStep{}};
    Plan after = before;
    auto &rules = after.tenants[0].callers;
    rules[0].then = ringdown::RouteId("box");
    rules[1].then = ringdown::RouteId("box");
    rules.push_back(rules[1]);
    rules.back().name = "Crew";
    QCOMPARE(inWords(diff(before, after)),
             std::string("Caller rule \"Nuisance\" now goes to voicemail and no longer rejects the call.\n"
                         "Caller rule \"VIPs\" goes to voicemail instead of to route \"vip\".\n"
                         "Caller rule \"Crew\" is new: it takes callers of the type vip and callers from "
                         "the state NV and goes to voicemail."));
    QCOMPARE(inWords(diff(after, before)),
             std::string("Caller rule \"Crew\" is removed: it took callers of the type vip and callers "
                         "from the state NV.\n"
                         "Caller rule \"Nuisance\" now rejects the call as busy and no longer leads to a "
                         "route.\n"
                         "Caller rule \"VIPs\" goes on with route \"vip\" instead of to voicemail."));
    after.tenants[0].callers = before.tenants[0].callers;
    after.tenants[0].callers[1].then = ringdown::RouteId("closed"); // what it says tells of the hours
    QCOMPARE(inWords(diff(before, after)),
             std::string("Caller rule \"VIPs\" goes on with route \"closed\" instead of \"vip\"."));
}

void PlanDiffTest::equalPlansDoNotDiffer()
{
    QVERIFY(diff(planOf(samplePlan()), planOf(samplePlan())).empty());
    QVERIFY(diff(Plan{}, Plan{}).empty());
}

void PlanDiffTest::plansThatDifferAlwaysHaveWords()
{
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        PlanGenerator generator(seed);
        Plan before = generator.plan(2);
        for (int step = 0; step < 6; ++step) {
            Plan after = generator.changed(before);
            const std::vector<Change> changes = diff(before, after);
            QCOMPARE(changes.empty(), before == after);
            QVERIFY2(std::all_of(changes.begin(), changes.end(), isSentence), inWords(changes).c_str());
            before = std::move(after);
        }
    }
    for (std::uint64_t seed = 1; seed <= 50; ++seed)
        QVERIFY(!diff(PlanGenerator(seed).plan(3), PlanGenerator(seed + 1000).plan(3)).empty());
}

void PlanDiffTest::longRoutesAreStillCompared()
{
    Plan before = planOf(samplePlan());
    Route &route = before.tenants[0].routes[ringdown::RouteId("vip")];
    for (int i = 0; i < 2000; ++i)
        route.insert(route.begin(), SayStep{std::to_string(i)});
    Plan after = before;
    std::get<SayStep>(after.tenants[0].routes[ringdown::RouteId("vip")][1000]).text = "changed";
    QCOMPARE(inWords(diff(before, after)),
             std::string("Step 1001 of route \"vip\" says \"changed\" instead of \"999\"."));
}

QTEST_APPLESS_MAIN(PlanDiffTest)
#include "PlanDiffTest.moc"
