// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/plan/SamplePlan.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ringdown::plan;

class PlanReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSampleHasNeitherErrorsNorWarnings();
    void theHarborPlanHasNoErrors();
    void olderNamesOfZonesAreKnown();
    void aLanguageThatDoesNotExistIsWarnedOf();
    void allErrorsComeInDocumentOrder();
    void defaultsStandWhereThePlanSaysNothing();
    void aRepeatedFieldIsRefused();
    void everyUnknownFieldOfATextIsTold();
    void whatIsCutIsCutBetweenCharacters_data();
    void whatIsCutIsCutBetweenCharacters();
    void textThatIsNotJsonIsRefusedWithItsPlace_data();
    void textThatIsNotJsonIsRefusedWithItsPlace();
    void depthIsBounded();
    void sizeIsBounded();
    void aThousandProblemsAreEnough();
    void aLongValueIsCutToEightyCharacters();
    void fiftyContactsFillATier();
    void tenThousandTenantsAreReadAndOneMoreIsNot();
};

void PlanReaderTest::theSampleHasNeitherErrorsNorWarnings()
{
    const PlanReading reading = readPlan(samplePlan().dump());
    QCOMPARE(linesOf(reading.errors), std::string());
    QCOMPARE(linesOf(reading.warnings), std::string());
    QCOMPARE(reading.plan.tenants.size(), std::size_t{2});
}

void PlanReaderTest::theHarborPlanHasNoErrors()
{
    const PlanReading reading = readPlan(harborPlan(), OwnCalls::Impossible);
    QCOMPARE(linesOf(reading.errors), std::string());
    QCOMPARE(readPlan(harborPlan()).warnings.size(),
             std::size_t{2}); // an API key takes the dialled tier's away
    std::vector<std::string> doubtful;
    for (const Problem &warning : reading.warnings)
        doubtful.push_back(warning.path);
    QCOMPARE(doubtful, (std::vector<std::string>{"tenants[0].hours.exceptions[3]", "tenants[1].tiers[0]",
                                                 "tenants[2].tiers[0].accept"}));
    QCOMPARE(reading.plan.tenants[0].routes.at(ringdown::RouteId("open")).size(), std::size_t{2});
}

void PlanReaderTest::aLanguageThatDoesNotExistIsWarnedOf()
{
    nlohmann::json plan = samplePlan();
    const auto warningsOf = [&](const char *language) {
        plan["tenants"][0]["voice"]["language"] = language;
        const PlanReading reading = readPlan(plan.dump());
        return linesOf(reading.errors) + linesOf(reading.warnings);
    };
    for (const char *spoken : {"en-US", "arb", "cmn-Hans-CN", "en-GB-WLS", "yue-HK", "fil-PH", "es-419"})
        QCOMPARE(warningsOf(spoken), std::string());
    QCOMPARE(
        warningsOf("xx-nonsense"),
        std::string("tenants[0].voice.language: No language is known by \"xx-nonsense\": announcements may "
                    "not be read out. Write one such as \"en-US\"."));
    QVERIFY(!warningsOf("en-nonsense").empty());
}

void PlanReaderTest::olderNamesOfZonesAreKnown()
{
    nlohmann::json plan = samplePlan();
    plan["tenants"][0]["timeZone"] = "US/Pacific";
    QCOMPARE(linesOf(readPlan(plan.dump()).errors), std::string());
}

void PlanReaderTest::allErrorsComeInDocumentOrder()
{
    const PlanReading reading =
        readPlan(R"({"tenants": [{"id": 5, "routes": {"open": [{"ring": ["x"]}, {"goto": "open"}]},
        "name": "", "extra": {}, "numbers": ["+16195550100"], "contacts": [{"id": "a", "name": "A", "phone": "+16195550100"}]}],
        "format": 3})");
    std::vector<std::string> paths;
    for (const Problem &error : reading.errors)
        paths.push_back(error.path);
    QCOMPARE(paths, (std::vector<std::string>{"tenants[0].timeZone", "tenants[0].hours", "tenants[0].id",
                                              "tenants[0].routes.closed", "tenants[0].routes.open[0].ring[0]",
                                              "tenants[0].routes.open[1]", "tenants[0].name",
                                              "tenants[0].extra", "tenants[0].contacts[0].phone", "format"}));
}

void PlanReaderTest::everyUnknownFieldOfATextIsTold()
{
    const auto errors =
        readPlan(samplePlanWith("/tenants/0/routes/open/0/say", "\"{one} {caller} {two} {one}\"").dump())
            .errors;
    QCOMPARE(errors.size(), std::size_t{2});
    QVERIFY(errors[0].expected.starts_with("The field {one} is not known"));
    QVERIFY(errors[1].expected.starts_with("The field {two} is not known"));
}

void PlanReaderTest::whatIsCutIsCutBetweenCharacters_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray accents = QByteArray("é").repeated(200);
    for (const QByteArray &shift : {QByteArray(), QByteArray("x")}) {
        const auto row = [&](const char *name, const char *pointer, const QByteArray &value) {
            QTest::addRow("%s %d", name, int(shift.size()))
                << QByteArray::fromStdString(samplePlanWith(pointer, value.toStdString()).dump());
        };
        row("a field of a text", "/tenants/0/routes/open/0/say", "\"{" + shift + accents + "}\"");
        row("a known id", "/tenants/0/contacts/0/id", '"' + shift + accents + '"');
        row("a value", "/tenants/0/timeZone", '"' + shift + accents + '"');
        QTest::addRow("what stands before an error %d", int(shift.size()))
            << "{\"" + accents.first(40) + shift + "\": }";
        QTest::addRow("an error that is a letter %d", int(shift.size()))
            << "{\"" + shift + accents.first(40) + "\": é}";
    }
}

void PlanReaderTest::whatIsCutIsCutBetweenCharacters()
{
    QFETCH(QByteArray, text);
    const PlanReading reading = readPlan(text.toStdString());
    QVERIFY(!reading.errors.empty());
    for (const Problem &error : reading.errors) {
        const std::string line = toLine(error);
        QVERIFY2(line.find("\xef\xbf\xbd") == std::string::npos, line.c_str());
        QCOMPARE(QString::fromStdString(line).toStdString(), line);
    }
}

void PlanReaderTest::defaultsStandWhereThePlanSaysNothing()
{
    Json document = samplePlan();
    document["tenants"][1]["contacts"] =
        Json::parse(R"([{"id": "a", "name": "A", "phone": "+16195550151"}])");
    document["tenants"][1]["tiers"] = Json::parse(R"([{"id": "t", "contacts": ["a"]}])");
    document["tenants"][1]["routes"]["open"] =
        Json::parse(R"([{"menu": {"keys": {"1": "closed"}}}, {"voicemail": {}}])");
    const Tenant tenant = planOf(document).tenants[1];
    QVERIFY(tenant.contacts[0].texts);
    QCOMPARE(tenant.tiers[0].seconds, 20);
    QVERIFY(tenant.tiers[0].ring == RingOrder::Together && tenant.tiers[0].accept == Accept::Key &&
            tenant.tiers[0].show == Show::Caller);
    const auto &menu = std::get<MenuStep>(tenant.routes.at(ringdown::RouteId("open"))[0]);
    QVERIFY(menu.seconds == 5 && menu.tries == 2 && !menu.otherwise);
    const auto &voicemail = std::get<VoicemailStep>(tenant.routes.at(ringdown::RouteId("open"))[1]);
    QCOMPARE(voicemail.greeting, std::string("Please leave a message after the tone."));
    QVERIFY(voicemail.maxSeconds == 120 && !voicemail.transcribe && !voicemail.textBack);
    QVERIFY(tenant.limits.longestWaitSeconds == 120 && tenant.limits.keepCallsDays == 400 &&
            tenant.limits.keepVoicemailDays == 90);
    QVERIFY(tenant.limits.countries.empty() && tenant.limits.outgoingPerHour == 6000 &&
            tenant.limits.outgoingPerNumberPerHour == 600);
    QVERIFY(tenant.voice.language == "en-US" && tenant.voice.name.empty() && !tenant.sms);
    QVERIFY(tenant.hours.week[0].empty() && !tenant.hours.override);
}

void PlanReaderTest::aRepeatedFieldIsRefused()
{
    std::string text = samplePlan().dump();
    text.replace(text.find("\"name\":\"Queen"), 1, R"("name":"Other",")");
    QCOMPARE(
        linesOf(readPlan(text).errors),
        std::string("tenants[0].name: The field \"name\" is said twice in one object: keep one of the two."));

    text = samplePlan().dump();
    text.replace(text.find("\"vip\":["), 1, R"("sales":[],")");
    QCOMPARE(linesOf(readPlan(text).errors),
             std::string("tenants[0].routes.sales: The field \"sales\" is said "
                         "twice in one object: keep one of the two."));
}

void PlanReaderTest::textThatIsNotJsonIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("line 1, column 1");
    QTest::newRow("a comma too many")
        << QByteArray("{\n \"format\": 1,\n}") << QByteArray("line 3, column 1");
    QTest::newRow("two documents") << QByteArray("{} {}") << QByteArray("line 1, column 4");
    QTest::newRow("a comment") << QByteArray("// plan\n{}") << QByteArray("line 1, column 1");
    QTest::newRow("bytes that are no UTF-8")
        << QByteArray("{\"a\": \"\xff\"}") << QByteArray("line 1, column 8");
    QTest::newRow("half a surrogate") << QByteArray("{\"a\": \"\\ud800\"}") << QByteArray("line 1");
    QTest::newRow("a zero byte") << QByteArray("{\0}", 3) << QByteArray("line 1, column 2");
    QTest::newRow("a number out of range") << QByteArray("{\"format\": 1e999}") << QByteArray("line 1");
}

void PlanReaderTest::textThatIsNotJsonIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, place);
    const PlanReading reading = readPlan(text.toStdString());
    QCOMPARE(reading.errors.size(), std::size_t{1});
    const QByteArray line = QByteArray::fromStdString(toLine(reading.errors[0]));
    QVERIFY2(line.startsWith("the plan: Not valid JSON: ") && line.contains(place), line.constData());
}

void PlanReaderTest::depthIsBounded()
{
    const auto nested = [](int depth) {
        return R"({"format":1,"tenants":[],"x":)" + std::string(static_cast<std::size_t>(depth), '[') +
               std::string(static_cast<std::size_t>(depth), ']') + '}';
    };
    QVERIFY(toLine(readPlan(nested(maxPlanDepth - 1)).errors.at(0)).find("not a field") != std::string::npos);
    const Problem refusal = readPlan(nested(maxPlanDepth)).errors.at(0);
    QVERIFY(refusal.path.starts_with("x[0][0]"));
    QVERIFY(refusal.expected.starts_with("Nested deeper than 32 levels"));
    QCOMPARE(readPlan(std::string(3'000'000, '[')).errors.size(), std::size_t{1});
}

void PlanReaderTest::sizeIsBounded()
{
    std::string text = samplePlan().dump();
    text.append(maxPlanBytes - text.size(), ' ');
    QVERIFY(readPlan(text).isValid());
    text += ' ';
    QVERIFY(toLine(readPlan(text).errors.at(0))
                .starts_with("the plan: A plan has at most 4194304 bytes, this one has 4194305"));
}

void PlanReaderTest::aThousandProblemsAreEnough()
{
    Json document = samplePlan();
    for (int i = 0; i < 1500; ++i)
        document["tenants"][1]["numbers"].push_back(i);
    const PlanReading reading = readPlan(document.dump());
    QCOMPARE(reading.errors.size(), std::size_t{1001});
    QCOMPARE(toLine(reading.errors.back()),
             std::string("the plan: And 500 more problems of this kind are not listed."));
}

void PlanReaderTest::aLongValueIsCutToEightyCharacters()
{
    std::string umlauts;
    for (int i = 0; i < 500; ++i)
        umlauts += "\xc3\xbc";
    const auto valueAt = [](const char *pointer, const Json &value) {
        return QString::fromStdString(
            readPlan(samplePlanWith(pointer, value.dump()).dump()).errors.at(0).value);
    };
    QCOMPARE(valueAt("/tenants/0/id", umlauts).size(), 80);
    QVERIFY(valueAt("/tenants/0/id", umlauts).endsWith(QChar(0x2026)));
    QCOMPARE(valueAt("/tenants/0/id", Json::array({umlauts, umlauts})).size(), 80);
    QCOMPARE(valueAt("/tenants/0/id", Json::parse(R"({"a": [1, null, {"b": true}]})")),
             QStringLiteral("{\"a\": [1, null, {\"b\": true}]}"));
}

void PlanReaderTest::fiftyContactsFillATier()
{
    Json document = samplePlan();
    Json &contacts = document["tenants"][0]["tiers"][1]["contacts"];
    contacts = std::vector<std::string>(maxContactsInTier, "office");
    QVERIFY(readPlan(document.dump()).isValid());
    contacts.push_back("pier");
    QCOMPARE(linesOf(readPlan(document.dump()).errors),
             std::string(
                 "tenants[0].tiers[1].contacts: A tier has at most 50 contacts, this one has 51: split it."));
}

void PlanReaderTest::tenThousandTenantsAreReadAndOneMoreIsNot()
{
    Json document = {{"format", 1}, {"tenants", Json::array()}};
    const auto tenant = [](int i) {
        Json t = Json::parse(R"({"name": "T", "timeZone": "UTC", "hours": {"week": {"mon": ["09:00-17:00"]}},
            "contacts": [{"id": "a", "name": "A", "phone": "+16195550111"}], "tiers": [{"id": "p", "contacts": ["a"]}],
            "routes": {"open": [{"ring": ["p"]}, {"voicemail": {}}], "closed": [{"voicemail": {}}]}})");
        t["id"] = "t" + std::to_string(i);
        t["numbers"] = {"+1619" + std::to_string(5'560'000 + i)};
        return t;
    };
    for (int i = 0; i < static_cast<int>(maxTenants); ++i)
        document["tenants"].push_back(tenant(i));
    const std::string text = document.dump();
    QElapsedTimer clock;
    clock.start();
    const PlanReading reading = readPlan(text);
    qInfo("10,000 tenants, %zu bytes, were read and checked in %lld ms", text.size(), clock.elapsed());
    QCOMPARE(linesOf(reading.errors), std::string());
    QCOMPARE(reading.plan.tenants.size(), maxTenants);
    document["tenants"].push_back(tenant(static_cast<int>(maxTenants)));
    QCOMPARE(linesOf(readPlan(document.dump()).errors),
             std::string("tenants: A plan has at most 10000 tenants, this one has 10001: split it over "
                         "several relays."));
}

QTEST_APPLESS_MAIN(PlanReaderTest)
#include "PlanReaderTest.moc"
