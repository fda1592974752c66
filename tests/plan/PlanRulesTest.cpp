// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/plan/SamplePlan.h"

#include <QTest>

using namespace ringdown::plan;

namespace {

struct Row {
    const char *name;
    const char *pointer; ///< where the sample is changed
    const char *value;   ///< what is put there, "" removes
    const char *line;    ///< the one complaint
};

#define T "/tenants/0"
#define P "tenants[0]"

constexpr Row rows[] = {
    // shapes and ranges
    {"document is a list", "", "[]", "the plan: [] is not an object in braces: a plan"},
    {"no format", "/format", "", "format: Missing: a plan needs \"format\"."},
    {"another format", "/format", "2", "format: 2 is not 1, the one plan format this version reads"},
    {"format in quotes", "/format", "\"1\"",
     "format: \"1\" is not 1, the one plan format this version reads"},
    {"no tenants", "/tenants", "", "tenants: Missing: a plan needs \"tenants\"."},
    {"tenants is an object", "/tenants", "{}", "tenants: {} is not a list in brackets of tenants"},
    {"a tenant is a number", "/tenants/1", "7", "tenants[1]: 7 is not an object in braces: a tenant"},
    {"unknown field of the plan", "/colour", "1",
     "colour: \"colour\" is not a field of a plan (format, tenants); correct or remove it"},
    {"unknown field of a tenant", T "/colour", "1",
     P ".colour: \"colour\" is not a field of a tenant (id, name, timeZone, numbers, contacts, directory, "
       "tiers, hours, callers, routes, texts, sms, voice, limits); correct or remove it"},
    {"unknown field with an odd name", T "/voice/a b", "1",
     P ".voice[\"a b\"]: \"a b\" is not a field of a voice (language, name); correct or remove it"},
    {"id with capitals", T "/id", "\"Qdn\"",
     P ".id: \"Qdn\" is not an id: a small letter, then up to 31 small letters, digits or hyphens"},
    {"id too long", T "/id", "\"a23456789012345678901234567890123\"",
     P ".id: \"a23456789012345678901234567890123\" is not an id: a small letter, then up to 31 small "
       "letters, digits or hyphens"},
    {"id of another tenant", "/tenants/1/id", "\"qdn\"",
     "tenants[1].id: \"qdn\" is not free: tenants[0] has this id; ids are unique in their list"},
    {"empty name", T "/name", "\" \"", P ".name: \" \" is not text in quotes of at least one letter"},
    {"no name", T "/name", "", P ".name: Missing: a tenant needs \"name\"."},
    {"unknown time zone", T "/timeZone", "\"Mars/Olympus\"",
     P ".timeZone: \"Mars/Olympus\" is not a time zone known here, such as \"America/Los_Angeles\""},
    {"numbers missing", "/tenants/1/numbers", "", "tenants[1].numbers: Missing: a tenant needs \"numbers\"."},
    {"number is no E.164", "/tenants/1/numbers/0", "\"619-555-0100\"",
     "tenants[1].numbers[0]: \"619-555-0100\" is not a phone number with its country code, such as "
     "\"+16195550100\""},
    {"number of another tenant", "/tenants/1/numbers/0", "\"+16195550100\"",
     "tenants[1].numbers[0]: \"+16195550100\" is not free: it already stands at tenants[0].numbers[0], and a "
     "number belongs to one tenant; remove one of the two"},
    {"number listed twice", "/tenants/1/numbers/1", "\"+16195550150\"",
     "tenants[1].numbers[1]: \"+16195550150\" is not free: it already stands at tenants[1].numbers[0], and a "
     "number belongs to one tenant; remove one of the two"},
    {"hours missing", "/tenants/1/hours", "", "tenants[1].hours: Missing: a tenant needs \"hours\"."},
    {"week missing", "/tenants/1/hours/week", "", "tenants[1].hours.week: Missing: hours needs \"week\"."},
    {"routes missing", "/tenants/1/routes", "", "tenants[1].routes: Missing: a tenant needs \"routes\"."},
    {"route open missing", "/tenants/1/routes/open", "",
     "tenants[1].routes.open: Missing: every tenant needs a route \"open\"."},
    {"route closed missing", "/tenants/1/routes/closed", "",
     "tenants[1].routes.closed: Missing: every tenant needs a route \"closed\"."},
    // contacts and tiers
    {"contact without phone", T "/contacts/2/phone", "",
     P ".contacts[2].phone: Missing: a contact needs \"phone\"."},
    {"contact is a business number", T "/contacts/2/phone", "\"+16195550150\"",
     P ".contacts[2].phone: \"+16195550150\" is not a phone of a person: it is the business number at "
       "tenants[1].numbers[0], and a call would come back to where it started"},
    {"contact id twice", T "/contacts/3", R"({"id":"office","name":"B","phone":"+16195550134"})", nullptr},
    {"texts in quotes", T "/contacts/0/texts", "\"yes\"",
     P ".contacts[0].texts: \"yes\" is not true or false, without quotes"},
    {"tier id twice", T "/tiers/2", R"({"id":"backup","contacts":["office"]})",
     P ".tiers[2].id: \"backup\" is not free: tenants[0].tiers[1] has this id; ids are unique in their list"},
    {"tier without contacts", T "/tiers/0/contacts", "",
     P ".tiers[0].contacts: Missing: a tier needs \"contacts\"."},
    {"unknown contact", T "/tiers/0/contacts/0", "\"mate\"",
     P ".tiers[0].contacts[0]: \"mate\" is not the id of a contact of this tenant (known: captain, office, "
       "pier)"},
    {"seconds too few", T "/tiers/0/seconds", "3",
     P ".tiers[0].seconds: 3 is not a whole number from 5 to 600"},
    {"seconds too many", T "/tiers/0/seconds", "601",
     P ".tiers[0].seconds: 601 is not a whole number from 5 to 600"},
    {"seconds broken", T "/tiers/0/seconds", "20.5",
     P ".tiers[0].seconds: 20.5 is not a whole number from 5 to 600"},
    {"seconds huge", T "/tiers/0/seconds", "18446744073709551615",
     P ".tiers[0].seconds: 18446744073709551615 is not a whole number from 5 to 600"},
    {"seconds in quotes", T "/tiers/0/seconds", "\"20\"",
     P ".tiers[0].seconds: \"20\" is not a whole number from 5 to 600"},
    {"unknown ring", T "/tiers/0/ring", "\"sequential\"",
     P ".tiers[0].ring: \"sequential\" is not one of \"together\", \"in-turn\""},
    {"unknown accept", T "/tiers/0/accept", "\"voice\"",
     P ".tiers[0].accept: \"voice\" is not one of \"key\", \"none\""},
    {"unknown show", T "/tiers/0/show", "null",
     P ".tiers[0].show: null is not one of \"caller\", \"business\""},
    // hours
    {"unknown weekday", T "/hours/week/monday", "[]",
     P ".hours.week.monday: \"monday\" is not a weekday: write mon, tue, wed, thu, fri, sat or sun"},
    {"day is text", T "/hours/week/mon", "\"09:00-17:00\"",
     P ".hours.week.mon: \"09:00-17:00\" is not a list in brackets of intervals such as \"09:00-17:00\""},
    {"interval without zero", T "/hours/week/mon/0", "\"9:00-17:00\"", nullptr},
    {"interval of minute 60", T "/hours/week/mon/0", "\"09:60-17:00\"", nullptr},
    {"interval that begins at 24:00", T "/hours/week/mon/0", "\"24:00-02:00\"", nullptr},
    {"interval past 24:00", T "/hours/week/mon/0", "\"20:00-24:30\"", nullptr},
    {"overlap", T "/hours/week/mon", R"(["09:00-12:00", "11:59-17:00"])",
     P ".hours.week.mon[1]: \"11:59-17:00\" is not free of overlaps: \"09:00-12:00\" of the same day covers "
       "part of it; join the two"},
    {"overlap written in reverse", T "/hours/week/mon", R"(["11:59-17:00", "09:00-12:00"])",
     P ".hours.week.mon[1]: \"09:00-12:00\" is not free of overlaps: \"11:59-17:00\" of the same day covers "
       "part of it; join the two"},
    {"overlap past midnight", T "/hours/week/mon", R"(["18:00-02:00", "23:00-24:00"])", nullptr},
    {"overlap with one that is not its neighbour", T "/hours/week/mon",
     R"(["08:00-11:00", "11:00-12:00", "09:00-10:00"])", nullptr},
    {"date that does not exist", T "/hours/exceptions/0/date", "\"2026-02-29\"",
     P ".hours.exceptions[0].date: \"2026-02-29\" is not a day that exists, written such as \"2026-12-24\""},
    {"date in words", T "/hours/exceptions/0/date", "\"tomorrow\"", nullptr},
    {"yearly day that never exists", T "/hours/exceptions/1/yearly", "\"02-30\"", nullptr},
    {"yearly sixth weekday", T "/hours/exceptions/1/yearly", "\"6th mon may\"", nullptr},
    {"yearly unknown month", T "/hours/exceptions/1/yearly", "\"1st mon mai\"", nullptr},
    {"yearly easter without sign", T "/hours/exceptions/1/yearly", "\"easter2\"", nullptr},
    {"date and yearly", T "/hours/exceptions/0/yearly", "\"12-24\"",
     P ".hours.exceptions[0].yearly: An exception has either \"date\" or \"yearly\": remove one of the two."},
    {"neither date nor yearly", T "/hours/exceptions/0/date", "",
     P ".hours.exceptions[0].date: Missing: an exception needs \"date\" or \"yearly\"."},
    {"override of an unknown state", T "/hours/override/state", "\"shut\"",
     P ".hours.override.state: \"shut\" is not one of \"open\", \"closed\""},
    {"override until without offset", T "/hours/override/until", "\"2026-11-23T18:00:00\"",
     P ".hours.override.until: \"2026-11-23T18:00:00\" is not a moment with its offset, such as "
       "\"2026-11-23T18:00:00-08:00\""},
    // callers
    {"directory phone", T "/directory/0/phone", "\"0100\"", nullptr},
    {"rule without match", T "/callers/0/match", "",
     P ".callers[0].match: Missing: a caller rule needs \"match\"."},
    {"rule that does two things", T "/callers/0/then/route", "\"vip\"",
     P ".callers[0].then: A caller rule either leads to a \"route\" or is a \"reject\": write exactly one of "
       "the two."},
    {"rule that does nothing", T "/callers/0/then", "{}",
     P ".callers[0].then: A caller rule either leads to a \"route\" or is a \"reject\": write exactly one of "
       "the two."},
    {"rule to an unknown route", T "/callers/1/then/route", "\"gold\"",
     P ".callers[1].then.route: \"gold\" is not the id of a route of this tenant (known: open, sales, "
       "events, vip, closed)"},
    {"prefix without plus", T "/callers/0/match/prefixes/0", "\"1900\"",
     P ".callers[0].match.prefixes[0]: \"1900\" is not a + and the first digits of a number, such as "
       "\"+1900\""},
    {"country in small letters", T "/callers/2/match/countries/0", "\"ca\"", nullptr},
    {"anonymous in quotes", T "/callers/2/match/anonymous", "\"true\"", nullptr},
    {"match of an unknown field", T "/callers/2/match/name", "\"Bob\"", nullptr},
    {"rule neither on nor off", T "/callers/0/active", "\"no\"",
     P ".callers[0].active: \"no\" is not true or false, without quotes"},
    {"unknown reject reason", T "/callers/0/then/reject", "\"rude\"",
     P ".callers[0].then.reject: \"rude\" is not one of \"busy\", \"rejected\""},
    // routes
    {"route with an odd id", T "/routes/Fax", R"([{"hangup": {}}])",
     P ".routes.Fax: \"Fax\" is not an id: a small letter, then up to 31 small letters, digits or hyphens"},
    {"unknown step", T "/routes/vip/0", R"({"fax": 1})",
     P ".routes.vip[0].fax: \"fax\" is not a step: write say, play, menu, ring, text, voicemail, goto, "
       "reject or hangup"},
    {"two steps in one", T "/routes/vip/0/say", "\"Hi\"",
     P ".routes.vip[0]: A step is an object with exactly one field (say, play, menu, ring, text, voicemail, "
       "goto, reject or hangup): give each step braces of its own."},
    {"step is text", T "/routes/vip/1", "\"hangup\"",
     P ".routes.vip[1]: \"hangup\" is not an object in braces: one step"},
    {"say nothing", T "/routes/open/0/say", "\"\"", nullptr},
    {"unknown template field", T "/routes/open/0/say", "\"Hello {name}\"",
     P ".routes.open[0].say: The field {name} is not known: write {caller}, {callerName}, {business}, "
       "{number}, {time} or {reason}."},
    {"unknown template field in a prompt", T "/routes/open/2/menu/prompt", "\"Hello {Caller}\"", nullptr},
    {"unknown template field in a greeting", T "/routes/closed/0/voicemail/greeting", "\"{}\"", nullptr},
    {"unknown template field in a text back", T "/routes/closed/0/voicemail/textBack/body", "\"{phone}\"",
     nullptr},
    {"unknown template field in a text", T "/texts/missed/body", "\"{caller} {call er}\"", nullptr},
    {"play a file", T "/routes/open/1/play", "\"file:///etc/passwd\"", nullptr},
    {"play without host", T "/routes/open/1/play", "\"https:///a.mp3\"", nullptr},
    {"menu key of two digits", T "/routes/open/2/menu/keys/10", "\"sales\"",
     P ".routes.open[2].menu.keys.10: \"10\" is not a key of the telephone: 0 to 9, * or #"},
    {"menu without keys", T "/routes/open/2/menu/keys", "{}", nullptr},
    {"menu to an unknown route", T "/routes/open/2/menu/keys/1", "\"gold\"",
     P ".routes.open[2].menu.keys.1: \"gold\" is not the id of a route of this tenant (known: open, sales, "
       "events, vip, closed)"},
    {"menu otherwise unknown", T "/routes/open/2/menu/otherwise", "\"gold\"", nullptr},
    {"menu seconds", T "/routes/open/2/menu/seconds", "0", nullptr},
    {"menu tries", T "/routes/open/2/menu/tries", "6", nullptr},
    {"ring nobody", T "/routes/vip/0/ring", "[]",
     P ".routes.vip[0].ring: A ring step needs at least one tier: name the tiers in the order they ring."},
    {"ring an unknown tier", T "/routes/vip/0/ring/0", "\"third\"",
     P ".routes.vip[0].ring[0]: \"third\" is not the id of a tier of this tenant (known: primary, backup)"},
    {"ring an empty tier alone", T "/tiers/0/contacts", "[]",
     P ".routes.vip[0]: Nobody would ring: there is no contact in what this step rings; put somebody into "
       "the tier or remove the step."},
    {"text that is unknown", T "/routes/sales/1/text", "\"sorry\"",
     P ".routes.sales[1].text: \"sorry\" is not the id of a text of this tenant (known: missed)"},
    {"text where none is defined", "/tenants/1/routes/closed/0", R"({"text": "sorry"})",
     "tenants[1].routes.closed[0].text: \"sorry\" is not the id of a text of this tenant (there is none "
     "yet)"},
    {"voicemail too short", T "/routes/closed/0/voicemail/maxSeconds", "1", nullptr},
    {"voicemail too long", T "/routes/closed/0/voicemail/maxSeconds", "3601", nullptr},
    {"voicemail greeted by no address", T "/routes/closed/0/voicemail/greetingSound", "\"welcome.mp3\"",
     nullptr},
    {"voicemail greeted by a file", T "/routes/closed/0/voicemail/greetingSound", "\"file:///welcome.mp3\"",
     nullptr},
    {"text back without body", T "/routes/closed/0/voicemail/textBack/body", "", nullptr},
    {"text back on a letter", T "/routes/closed/0/voicemail/textBack/key", "\"A\"", nullptr},
    {"goto unknown", T "/routes/sales/2/goto", "\"gold\"", nullptr},
    {"goto itself", T "/routes/sales/2/goto", "\"sales\"",
     P ".routes.sales[2]: A caller who presses nothing would go round for ever (sales, then sales again): "
       "let one of these routes end in a voicemail or a hang-up."},
    {"goto loop through otherwise", T "/routes/events/1", R"({"goto": "open"})",
     P ".routes.sales[2]: A caller who presses nothing would go round for ever (events, open, sales, then "
       "events again): let one of these routes end in a voicemail or a hang-up."},
    {"reject after an answer", T "/routes/vip/1", R"({"reject": "busy"})",
     P ".routes.vip[1]: A call cannot be rejected once it was answered, and a step before this one answers "
       "it: use \"hangup\" here."},
    {"reject after an answer of another route", T "/routes/events", R"([{"reject": "busy"}])", nullptr},
    {"hangup with settings", T "/routes/vip/1/hangup", R"({"in": 5})", nullptr},
    // the rest
    {"text to an unknown contact", T "/texts/missed/to/0", "\"mate\"", nullptr},
    {"text without body", T "/texts/missed/body", "",
     P ".texts.missed.body: Missing: a text needs \"body\"."},
    {"sms to an unknown contact", T "/sms/forwardTo/0", "\"mate\"", nullptr},
    {"sms reply", T "/sms/reply", "\"never\"", P ".sms.reply: \"never\" is not one of \"relay\""},
    {"voice language", T "/voice/language", "\"en US\"", nullptr},
    {"wait too short", T "/limits/longestWaitSeconds", "9",
     P ".limits.longestWaitSeconds: 9 is not a whole number from 10 to 600"},
    {"wait too long", T "/limits/longestWaitSeconds", "601", nullptr},
    {"keep calls no day", T "/limits/keepCallsDays", "0",
     P ".limits.keepCallsDays: 0 is not a whole number from 1 to 36500"},
    {"keep voicemail no day", T "/limits/keepVoicemailDays", "-1", nullptr},
    {"no call a second", T "/limits/callsPerSecond", "0",
     P ".limits.callsPerSecond: 0 is not a whole number from 1 to 100"},
    {"country in words", T "/limits/countries", R"(["Mexico"])", nullptr},
    {"nothing goes out", T "/limits/outgoingPerHour", "0",
     P ".limits.outgoingPerHour: 0 is not a whole number from 1 to 10000000"},
    {"nothing goes to a number", T "/limits/outgoingPerNumberPerHour", "0", nullptr},
    {"text again at once", T "/texts/missed/repeatMinutes", "0",
     P ".texts.missed.repeatMinutes: 0 is not a whole number from 1 to 1440"},
    {"call back by a word", T "/texts/missed/callBack", R"("yes")",
     P ".texts.missed.callBack: \"yes\" is not true or false, without quotes"},
    {"tries of a text that is sent once", T "/texts/missed/tries", "3", nullptr},
};

/// "/tenants/0/numbers/1" as the reader writes it.
std::string pathOf(std::string_view pointer)
{
    std::string path;
    while (!pointer.empty()) {
        const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
        const std::string part(pointer.substr(1, end - 1));
        const bool isIndex = !part.empty() && part.find_first_not_of("0123456789") == std::string::npos;
        path += isIndex ? '[' + part + ']' : (path.empty() ? "" : ".") + part;
        pointer.remove_prefix(end);
    }
    return path;
}

} // namespace

/// Each rule of the plan, broken alone.
class PlanRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRuleIsReportedWhereItIsBroken_data();
    void everyRuleIsReportedWhereItIsBroken();
};

void PlanRulesTest::everyRuleIsReportedWhereItIsBroken_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("line");
    for (const Row &row : rows)
        QTest::newRow(row.name) << QByteArray(row.pointer) << QByteArray(row.value) << QByteArray(row.line);
}

void PlanRulesTest::everyRuleIsReportedWhereItIsBroken()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, line);
    const PlanReading reading = readPlan(samplePlanWith(pointer.toStdString(), value.toStdString()).dump());
    const QByteArray found = QByteArray::fromStdString(linesOf(reading.errors));
    QVERIFY(reading.warnings.empty());
    if (!line.isNull()) {
        QCOMPARE(found, line);
    } else {
        QVERIFY2(reading.errors.size() == 1, found.constData());
        QVERIFY2(reading.errors[0].path.starts_with(pathOf(pointer.toStdString())), found.constData());
    }
}

QTEST_APPLESS_MAIN(PlanRulesTest)
#include "PlanRulesTest.moc"
