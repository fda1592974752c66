// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/plan/SamplePlan.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace ringdown::plan;

namespace {

struct WarningRow {
    const char *name;
    const char *pointer;
    const char *value;
    const char *path;  ///< of the one warning; nullptr: none
    const char *words; ///< part of its sentence
};

constexpr WarningRow rows[] = {
    {"no number", "/tenants/0/numbers", "[]", "tenants[0].numbers", "no number"},
    {"route nobody leads to", "/tenants/0/callers/1/then/route", "\"closed\"", "tenants[0].routes.vip",
     "No call reaches this route"},
    {"route reached by a goto behind its end", "/tenants/0/routes/vip",
     R"([{"hangup": {}}, {"goto": "closed"}])", "tenants[0].routes.vip[1]", "No call reaches this step"},
    {"step behind a menu with otherwise", "/tenants/0/routes/open/3", R"({"hangup": {}})",
     "tenants[0].routes.open[3]", "No call reaches this step"},
    {"step behind a menu without otherwise", "/tenants/0/routes/events/1",
     R"({"menu": {"prompt": "Press 1.", "keys": {"1": "closed"}}})", "tenants[0].routes.events", "runs out"},
    {"route that runs out", "/tenants/0/routes/vip/1", "", "tenants[0].routes.vip", "runs out"},
    {"empty route", "/tenants/0/routes/vip", "[]", "tenants[0].routes.vip", "runs out"},
    {"rule shadowed by its number", "/tenants/0/callers/1/match", R"({"numbers": ["+16195550199"]})",
     "tenants[0].callers[1]", "\"Nuisance\", asked earlier"},
    {"rule shadowed by a prefix", "/tenants/0/callers/1/match",
     R"({"numbers": ["+19005550100"], "prefixes": ["+19001"]})", "tenants[0].callers[1]",
     "\"Nuisance\", asked earlier"},
    {"rule shadowed by two together", "/tenants/0/callers/2/match",
     R"({"numbers": ["+16195550199", "+16195550177"]})", "tenants[0].callers[2]",
     "\"Nuisance\" and \"VIPs\", asked earlier"},
    {"rule behind one for every number", "/tenants/0/callers/1/match",
     R"({"to": ["+16195550100", "+16195550101"]})", "tenants[0].callers[2]", "\"VIPs\", asked earlier"},
    {"rule behind one for one of the numbers", "/tenants/0/callers/1/match", R"({"to": ["+16195550101"]})",
     nullptr, nullptr},
    {"rule of which something is left", "/tenants/0/callers/1/match",
     R"({"numbers": ["+16195550199", "+16195550198"]})", nullptr, nullptr},
    {"rule with a shorter prefix", "/tenants/0/callers/1/match", R"({"prefixes": ["+190"]})", nullptr,
     nullptr},
    {"a call to a number is not a call from it", "/tenants/0/callers/1/match", R"({"to": ["+16195550199"]})",
     "tenants[0].callers[1].match.to[0]", "This is no number of the business"},
    {"rule that is off has no turn to lose", "/tenants/0/callers/1",
     R"({"match": {"numbers": ["+16195550199"]}, "then": {"route": "vip"}, "active": false})", nullptr,
     nullptr},
    {"rule that is off takes nobody's turn", "/tenants/0/callers/0",
     R"({"match": {"types": ["vip"], "states": ["NV"]}, "then": {"reject": "busy"}, "active": false})",
     nullptr, nullptr},
    {"rule that matches nobody", "/tenants/0/callers/1/match", "{}", "tenants[0].callers[1]",
     "matches nobody"},
    {"type nobody has", "/tenants/0/callers/1/match/types/0", "\"gold\"",
     "tenants[0].callers[1].match.types[0]", "Nobody in the directory"},
    {"phone twice in the directory", "/tenants/0/directory/1", R"({"phone": "+16195550177"})",
     "tenants[0].directory[1]", "twice"},
    {"tier with nobody", "/tenants/0/tiers/2", R"({"id": "spare", "contacts": []})",
     "tenants[0].tiers[2].contacts", "Nobody is in this tier"},
    {"no key, and it may be a mobile", "/tenants/0/tiers/0/accept", "\"none\"", "tenants[0].tiers[0].accept",
     "Captain's phone +16195550111 may be a mobile, the number does not tell"},
    {"several phones at once and a key", "/tenants/0/tiers/1/ring", "\"together\"", nullptr, nullptr},
    {"cascade over a goto", "/tenants/0/limits/longestWaitSeconds", "119", "tenants[0].routes.events[0]",
     "These tiers and those before them ring up to 120 seconds, but the longest wait is 119"},
    {"cascade over a key", "/tenants/0/routes/vip",
     R"([{"ring": ["primary", "backup"]}, {"ring": ["backup"]}, {"menu": {"prompt": "Press 1.", "keys": {"1": "events"}}}, {"voicemail": {}}])",
     "tenants[0].routes.events[0]", "ring up to 170 seconds, but the longest wait is 150"},
    {"cascade over a key that a route leads back from", "/tenants/0/routes/events",
     R"([{"ring": ["primary", "backup"]}, {"ring": ["primary"]}, {"menu": {"prompt": "Press 1.", "keys": {"1": "open"}}}, {"voicemail": {}}])",
     "tenants[0].routes.events[1]", "those before them ring up to 160 seconds, but the longest wait is 150"},
    {"who goes round by a key begins again", "/tenants/0/routes/vip",
     R"([{"ring": ["primary", "backup"]}, {"menu": {"prompt": "Press 1.", "keys": {"1": "vip"}}}, {"voicemail": {}}])",
     nullptr, nullptr},
    {"cascade over several steps", "/tenants/0/routes/sales",
     R"([{"ring": ["primary", "backup"]}, {"ring": ["backup"]}, {"ring": ["backup"]}, {"voicemail": {}}])",
     "tenants[0].routes.sales[2]", "those before them ring up to 170 seconds, but the longest wait is 150"},
    {"cascade just as long as the wait", "/tenants/0/limits/longestWaitSeconds", "120", nullptr, nullptr},
    {"override without end", "/tenants/0/hours/override/until", "", "tenants[0].hours.override",
     "until somebody ends it"},
    {"date that equals the week", "/tenants/0/hours/exceptions/0",
     R"({"date": "2026-12-25", "hours": ["13:00-17:00", "09:00-12:00"]})", "tenants[0].hours.exceptions[0]",
     "changes nothing"},
    {"date that equals the week where a yearly day would count", "/tenants/0/hours/exceptions/0",
     R"({"date": "2027-01-01", "hours": ["13:00-17:00", "09:00-12:00"]})", nullptr, nullptr},
    {"date that equals the week on a Good Friday", "/tenants/0/hours/exceptions/0",
     R"({"date": "2027-03-26", "hours": ["13:00-17:00", "09:00-12:00"]})", nullptr, nullptr},
    {"weekday that equals the week", "/tenants/0/hours/exceptions/2/hours", "[]",
     "tenants[0].hours.exceptions[2]", "changes nothing"},
    {"Easter that equals the week", "/tenants/0/hours/exceptions/3",
     R"({"yearly": "easter+1", "hours": ["09:00-17:00"]})", "tenants[0].hours.exceptions[3]",
     "changes nothing"},
    {"fixed day that equals some days only", "/tenants/0/hours/exceptions/1/hours", R"(["09:00-17:00"])",
     nullptr, nullptr},
    {"two exceptions for a date", "/tenants/0/hours/exceptions/4",
     R"({"date": "2026-12-24", "hours": ["10:00-11:00"]})", "tenants[0].hours.exceptions[4]",
     "only one of them can count"},
    {"longer messages than are written down", "/tenants/0/routes/closed/0/voicemail",
     R"({"transcribe": true, "maxSeconds": 121})", "tenants[0].routes.closed[0].voicemail.transcribe",
     "less than 120 s only"},
    {"messages that are all written down", "/tenants/0/routes/closed/0/voicemail",
     R"({"transcribe": true, "maxSeconds": 120})", nullptr, nullptr},
    {"contact twice in a tier that rings together", "/tenants/0/tiers/1",
     R"({"id": "backup", "contacts": ["office", "captain", "office"], "seconds": 10})",
     "tenants[0].tiers[1].contacts[2]", "is in this tier twice, and one phone cannot ring twice at once"},
    {"contact twice in a tier that rings in turn", "/tenants/0/tiers/1",
     R"({"id": "backup", "contacts": ["office", "office"], "ring": "in-turn", "seconds": 10})",
     "tenants[0].tiers[1].contacts[1]", "is in this tier twice, so their phone rings again"},
    {"greeting without words", "/tenants/0/routes/closed/0/voicemail", R"({"greeting": " "})",
     "tenants[0].routes.closed[0].voicemail.greeting", "This greeting has no words"},
    {"greeting without words beside a sound", "/tenants/0/routes/closed/0/voicemail",
     R"({"greeting": "", "greetingSound": "https://example.com/a.mp3"})", nullptr, nullptr},
    {"menu without words", "/tenants/0/routes/vip",
     R"([{"menu": {"keys": {"1": "sales"}, "otherwise": "sales"}}])", "tenants[0].routes.vip[0].menu",
     "This menu has no words"},
    {"menu whose words are said before it", "/tenants/0/routes/vip",
     R"([{"say": "Press 1."}, {"menu": {"prompt": " ", "keys": {"1": "sales"}, "otherwise": "sales"}}])",
     nullptr, nullptr},
    {"text to nobody", "/tenants/0/texts/missed/to", "[]", "tenants[0].texts.missed", "goes to nobody"},
    {"text to contacts without texts", "/tenants/0/texts/missed/to", R"(["pier"])", "tenants[0].texts.missed",
     "none of its contacts takes texts"},
};

QByteArray inLines(const std::vector<Problem> &warnings)
{
    QByteArray lines;
    for (const Problem &warning : warnings)
        lines += toLine(warning).c_str() + QByteArray("\n");
    return lines;
}

/// So many contacts, all of them in this tier.
void addDeckhands(Json &tenant, int count, Json tier)
{
    tier["contacts"] = Json::array();
    for (int i = 0; i < count; ++i) {
        const std::string id = "deckhand" + std::to_string(i);
        tenant["contacts"].push_back(
            {{"id", id}, {"name", id}, {"phone", "+165855501" + std::to_string(30 + i)}});
        tier["contacts"].push_back(id);
    }
    tenant["tiers"].push_back(tier);
}

} // namespace

class PlanWarningsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyDoubtIsSaid_data();
    void everyDoubtIsSaid();
    void aNumberThatIsSurelyAMobileIsCalledOne();
    void aFixedLineNeedsNoKey();
    void aCascadeOfOneStepCanBeTooLong();
    void wordsThatAreNotSpokenToTheirEndAreWarnedOf();
    void announcementsThatNoAnswerHoldsAreWarnedOf();
    void onlyADialLetsAVoicemailSilenceTheOthers_data();
    void onlyADialLetsAVoicemailSilenceTheOthers();
    void moreThanTenPhonesDoNotRingTogether_data();
    void moreThanTenPhonesDoNotRingTogether();
    void businessesOfOneNameAreWarnedOf();
    void thereAreNoWarningsBesideErrors();
    void aTextThatItsFieldsMayMakeTooLongIsWarnedOf_data();
    void aTextThatItsFieldsMayMakeTooLongIsWarnedOf();
};

void PlanWarningsTest::everyDoubtIsSaid_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("words");
    for (const WarningRow &row : rows)
        QTest::newRow(row.name) << QByteArray(row.pointer) << QByteArray(row.value) << QByteArray(row.path)
                                << QByteArray(row.words);
}

void PlanWarningsTest::everyDoubtIsSaid()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, words);
    PlanReading reading = readPlan(samplePlanWith(pointer.toStdString(), value.toStdString()).dump());
    QVERIFY2(reading.isValid(), reading.isValid() ? "" : toLine(reading.errors.front()).c_str());
    // IdleRulesTest has what becomes of the routes behind a rule that takes no call.
    std::erase_if(reading.warnings, [](const Problem &warning) {
        return warning.expected.find("only caller rules that take no call") != std::string::npos;
    });
    const QByteArray found = inLines(reading.warnings);
    if (path.isNull()) {
        QCOMPARE(found, QByteArray());
        return;
    }
    QVERIFY2(reading.warnings.size() == 1, found.constData());
    QCOMPARE(reading.warnings[0].path, path.toStdString());
    QVERIFY2(found.contains(words), found.constData());
}

void PlanWarningsTest::aNumberThatIsSurelyAMobileIsCalledOne()
{
    // Jamaica tells mobiles and fixed lines apart.
    Json document = samplePlanWith("/tenants/0/contacts/0/phone", "\"+18765550123\"");
    document["tenants"][0]["limits"]["countries"] = {"JM", "US"};
    document["tenants"][0]["tiers"][0]["accept"] = "none";
    const PlanReading reading = readPlan(document.dump());
    QCOMPARE(reading.warnings.size(), std::size_t{1});
    QVERIFY(reading.warnings[0].expected.starts_with(
        "Captain's phone +18765550123 is a mobile: without an accept key"));
    for (const char *name : {"the captain", "7 seas", "Émile"}) {
        document["tenants"][0]["contacts"][0]["name"] = name;
        const std::string line = toLine(readPlan(document.dump()).warnings.at(0));
        QVERIFY2(line.find("accept: " + std::string(name) + "'s phone +1876") != line.npos, line.c_str());
    }
}

void PlanWarningsTest::aFixedLineNeedsNoKey()
{
    Json document = samplePlanWith("/tenants/0/contacts/0/phone", "\"+16585550123\"");
    document["tenants"][0]["limits"]["countries"] = {"JM", "US"};
    document["tenants"][0]["tiers"][0]["accept"] = "none";
    QCOMPARE(readPlan(document.dump()).warnings.size(), std::size_t{0});
}

void PlanWarningsTest::aCascadeOfOneStepCanBeTooLong()
{
    Json document = samplePlanWith("/tenants/0/limits/longestWaitSeconds", "69");
    document["tenants"][0]["routes"]["sales"][2] = {{"voicemail", Json::object()}};
    const PlanReading reading = readPlan(document.dump());
    QCOMPARE(reading.warnings.size(), std::size_t{1});
    QCOMPARE(reading.warnings[0].path, std::string("tenants[0].routes.sales[0]"));
    QVERIFY(reading.warnings[0].expected.starts_with(
        "These tiers ring up to 70 seconds, but the longest wait is 69"));
}

void PlanWarningsTest::wordsThatAreNotSpokenToTheirEndAreWarnedOf()
{
    const std::vector<std::string> places = {"/tenants/0/routes/open/0/say",
                                             "/tenants/0/routes/open/2/menu/prompt",
                                             "/tenants/0/routes/closed/0/voicemail/greeting"};
    for (const std::string &place : places) {
        const auto warningsOf = [&](const std::string &words) {
            return readPlan(samplePlanWith(place, '"' + words + '"').dump()).warnings;
        };
        QCOMPARE(warningsOf(std::string(4096, 'a')).size(), std::size_t{0});
        for (const char *ending : {"aaaaaaa", "{caller}"}) {
            const auto warnings = warningsOf(std::string(4090, 'a') + ending);
            QCOMPARE(warnings.size(), std::size_t{1});
            QVERIFY(warnings[0].expected.find(" bytes, and at most 4096 are spoken") != std::string::npos);
        }
    }
}

void PlanWarningsTest::announcementsThatNoAnswerHoldsAreWarnedOf()
{
    const auto warnedOf = [](const std::vector<Json> &steps) {
        Json document = samplePlan();
        Json &route = document["tenants"][0]["routes"]["open"];
        for (auto step = steps.rbegin(); step != steps.rend(); ++step)
            route.insert(route.begin(), *step);
        std::string places;
        for (const Problem &warning : readPlan(document.dump()).warnings) {
            if (warning.expected.starts_with("With those before it this announcement is more"))
                places += warning.path + ' ';
        }
        return places;
    };
    const Json plain = {{"say", std::string(4'000, 'a')}};
    QCOMPARE(warnedOf(std::vector<Json>(6, plain)), std::string());
    QCOMPARE(warnedOf(std::vector<Json>(7, plain)), std::string("tenants[0].routes.open[6] "));
    const Json escaped = {{"say", std::string(4'000, '&')}};
    QCOMPARE(warnedOf({escaped, escaped}), std::string("tenants[0].routes.open[1] "));
    const Json ring = {{"ring", {"primary"}}};
    QCOMPARE(warnedOf({plain, plain, plain, ring, plain, plain, plain, plain}), std::string());
}

void PlanWarningsTest::onlyADialLetsAVoicemailSilenceTheOthers_data()
{
    QTest::addColumn<int>("phones");
    QTest::addColumn<int>("callsPerSecond");
    QTest::addColumn<int>("ownCalls");
    QTest::addColumn<QByteArray>("words");
    const int possible = static_cast<int>(OwnCalls::Possible);
    const int impossible = static_cast<int>(OwnCalls::Impossible);
    QTest::newRow("four start in 3 s") << 4 << 1 << possible << QByteArray();
    QTest::newRow("five do not") << 5 << 1 << possible
                                 << QByteArray("its last of 5 phones would start too late");
    QTest::newRow("five do at two a second") << 5 << 2 << possible << QByteArray();
    QTest::newRow("twelve at ten a second") << 12 << 10 << possible << QByteArray();
    QTest::newRow("a relay without a key")
        << 2 << 1 << impossible << QByteArray("has no API key to place calls with");
    QTest::newRow("one phone") << 1 << 1 << impossible << QByteArray();
}

void PlanWarningsTest::onlyADialLetsAVoicemailSilenceTheOthers()
{
    QFETCH(int, phones);
    QFETCH(int, callsPerSecond);
    QFETCH(int, ownCalls);
    QFETCH(QByteArray, words);
    Json document = samplePlan();
    Json &tenant = document["tenants"][0];
    tenant["limits"]["callsPerSecond"] = callsPerSecond;
    addDeckhands(tenant, phones, {{"id", "everybody"}});
    const PlanReading reading = readPlan(document.dump(), static_cast<OwnCalls>(ownCalls));
    QVERIFY2(reading.isValid(), reading.isValid() ? "" : toLine(reading.errors.front()).c_str());
    const QByteArray found = inLines(reading.warnings);
    QCOMPARE(found.contains("may silence the others"), !words.isEmpty());
    QVERIFY2(found.contains(words), found.constData());
}

void PlanWarningsTest::moreThanTenPhonesDoNotRingTogether_data()
{
    QTest::addColumn<int>("phones");
    QTest::addColumn<QByteArray>("ring");
    QTest::addColumn<bool>("isWarnedOf");
    QTest::newRow("ten together") << 10 << QByteArray("together") << false;
    QTest::newRow("eleven together") << 11 << QByteArray("together") << true;
    QTest::newRow("eleven in turn") << 11 << QByteArray("in-turn") << false;
}

void PlanWarningsTest::moreThanTenPhonesDoNotRingTogether()
{
    QFETCH(int, phones);
    QFETCH(QByteArray, ring);
    QFETCH(bool, isWarnedOf);
    Json document = samplePlan();
    Json &tenant = document["tenants"][0];
    addDeckhands(tenant, phones, {{"id", "everybody"}, {"ring", ring.toStdString()}});
    const std::string path = "tenants[0].tiers[" + std::to_string(tenant["tiers"].size() - 1) + "].contacts";
    const PlanReading reading = readPlan(document.dump());
    QVERIFY2(reading.isValid(), reading.isValid() ? "" : toLine(reading.errors.front()).c_str());
    QCOMPARE(std::any_of(reading.warnings.begin(), reading.warnings.end(),
                         [&](const Problem &warning) { return warning.path == path; }),
             isWarnedOf);
}

void PlanWarningsTest::aTextThatItsFieldsMayMakeTooLongIsWarnedOf_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("units"); // 0: no warning
    QTest::newRow("plain, and fits") << QByteArray(1600, 'x') << 0;
    QTest::newRow("plain, one too many") << QByteArray(1601, 'x') << 1601;
    QTest::newRow("two units each") << QByteArray("\xF0\x9F\x9A\xA2").repeated(801) << 1602;
    QTest::newRow("with a number") << QByteArray(1590, 'x') + "{caller}" << 1610;
    QTest::newRow("with a number, and fits") << QByteArray(1580, 'x') + "{caller}" << 0;
    QTest::newRow("with a reason") << QByteArray(1500, 'x') + "{reason}" << 1700;
}

void PlanWarningsTest::aTextThatItsFieldsMayMakeTooLongIsWarnedOf()
{
    QFETCH(QByteArray, body);
    QFETCH(int, units);
    const std::string quoted = '"' + body.toStdString() + '"';
    for (const char *pointer :
         {"/tenants/0/texts/missed/body", "/tenants/0/routes/closed/0/voicemail/textBack/body"}) {
        const PlanReading reading = readPlan(samplePlanWith(pointer, quoted.c_str()).dump());
        QVERIFY(reading.isValid());
        QCOMPARE(reading.warnings.size(), std::size_t(units > 0 ? 1 : 0));
        if (units == 0)
            continue;
        QVERIFY2(reading.warnings[0].path.ends_with(".body"), reading.warnings[0].path.c_str());
        QVERIFY(toLine(reading.warnings[0]).find("can have " + std::to_string(units) + " characters") !=
                std::string::npos);
    }
}

void PlanWarningsTest::businessesOfOneNameAreWarnedOf()
{
    Json document = samplePlan();
    const QString name = QString::fromStdString(document["tenants"][0]["name"]);
    document["tenants"][1]["name"] = (QLatin1Char(' ') + name.toUpper()).toStdString();
    const PlanReading reading = readPlan(document.dump());
    QCOMPARE(reading.warnings.size(), std::size_t(1));
    QCOMPARE(reading.warnings[0].path, std::string("tenants[1].name"));
    QVERIFY(toLine(reading.warnings[0]).find("has this name as well") != std::string::npos);
}

void PlanWarningsTest::thereAreNoWarningsBesideErrors()
{
    Json document = samplePlanWith("/tenants/0/texts/missed/to", "[]");
    document["tenants"][0]["name"] = "";
    const PlanReading reading = readPlan(document.dump());
    QCOMPARE(reading.errors.size(), std::size_t{1});
    QVERIFY(reading.warnings.empty());
}

QTEST_APPLESS_MAIN(PlanWarningsTest)
#include "PlanWarningsTest.moc"
