// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/filter/FilterSample.h"

#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;
using tests::read;

namespace {

/// The selection as one line, so that a row of data can hold it.
QString told(const CallSelection &selection)
{
    QStringList parts;
    const auto add = [&](const char *name, const std::string &value) {
        if (!value.empty())
            parts << QLatin1StringView(name) + u'=' + QString::fromStdString(value);
    };
    add("tenant", selection.tenant);
    add("outcome", selection.outcome ? std::string(outcomeName(*selection.outcome)) : std::string());
    add("from", selection.from);
    add("since", selection.since ? toRfc3339(*selection.since) : std::string());
    add("until", selection.until ? toRfc3339(*selection.until) : std::string());
    add("q", selection.q);
    for (const auto &[name, value] : toParameters(selection.also))
        add(name.c_str(), value);
    return parts.join(u' ');
}

const Instant monday = parseRfc3339("2026-11-23T00:00:00-08:00")->at;

CallSummary sampleCall()
{
    CallSummary call;
    call.sid = CallSid("CA00000000000000000000000000000abc");
    call.tenant = TenantId("qdn");
    call.from = "+16195550147";
    call.callerName = "Harbor Müller";
    call.to = "+16195550100";
    call.startedAt = monday;
    call.endedAt = Instant{monday.milliseconds + 46'000};
    call.outcome = Outcome::Missed;
    call.route = RouteId("sales");
    call.revision = 41;
    return call;
}

} // namespace

class FilterGrammarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsBecomeASelection_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("selection");
        const auto row = [](const char *name, const char *text, const char *selection) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(selection);
        };
        row("nothing", "", "");
        row("bare word", "0147", "q=0147");
        row("several words must all be there, the longest is looked up", "lee 0147 park",
            "q=0147 words=lee,park");
        row("quoted words are one", "\"Harbor Master\"", "q=Harbor Master");
        row("a number as the screens write it", "(619) 555-0177", "q=5550177 words=619");
        row("the same in quotes", "\"(619) 555-0177\"", "q=6195550177");
        row("a number abroad", "\"+44 20 7946-0000\"", "q=+442079460000");
        row("a number with dashes", "-619-555-0177", "-words=6195550177");
        row("a number from a screen that writes from the right", "\"\u2066(619)\u00a0555\u20110177\u2069\"",
            "q=6195550177");
        row("a name with a dash", "24-7", "q=24-7");
        row("a time with dots", "10.15", "q=10.15");
        row("from", "from:+1619", "from=+1619");
        row("from as people write it", "from:\"+1 (619) 555-0\"", "from=+16195550");
        row("from as the screens write it", "from:\"(619) 555-0177\"", "from=+16195550177");
        row("from with dashes", "from:619-555-0177", "from=+16195550177");
        row("from a person of the directory", "from:harbor", "from=+16195550177");
        row("from nobody knows whom", "from:anonymous", "from=withheld");
        row("one of two numbers", "from:+1619 from:+1858", "from=+1619,+1858");
        row("to", "to:+16195550100", "to=+16195550100");
        row("to a number by its end", "to:0101", "to=+16195550101");
        row("to and a word are two things", "to:+1619 harbor", "q=harbor to=+1619");
        row("tenant by id", "tenant:qdn", "tenant=qdn");
        row("tenant by name", "tenant:\"music box\"", "tenant=music-box");
        row("one of two tenants", "tenant:qdn,music-box", "tenant=qdn,music-box");
        row("outcome", "outcome:Missed", "outcome=missed");
        row("one of two outcomes", "outcome:missed outcome:voicemail", "outcome=missed,voicemail");
        row("tier", "tier:primary", "tier=primary");
        row("who by name, in two businesses", "who:\"lee p\"", "who=lee");
        row("route", "route:vip", "route=vip");
        row("has", "has:voicemail has:claim", "has=voicemail,claim");
        row("longer", "len:>60", "length=61..");
        row("at least", "len:>=1m", "length=60..");
        row("shorter", "len:<1:30", "length=..89");
        row("at most", "len:<=30s", "length=..30");
        row("exactly", "len:60", "length=60..60");
        row("between", "len:30-60", "length=30..60");
        row("revision", "rev:41", "revision=41..41");
        row("later revisions", "rev:>41", "revision=42..");
        row("without an outcome", "-outcome:missed", "-outcome=missed");
        row("without a word", "lee -park", "q=lee -words=park");
        row("without several", "-outcome:missed,voicemail -who:lee", "-outcome=missed,voicemail -who=lee");
        row("a minus alone is a word", "-", "q=-");
        row("a time is no key", "10:15", "q=10:15");
        row("a quoted colon is no key", "\"from:+1619\"", "q=from:+1619");
        row("several", " outcome:voicemail  tenant:qdn 0163 ", "tenant=qdn outcome=voicemail q=0163");
        row("quotes being written", "lee \"", "q=lee");
        row("a comma in a word", "\"Park, Lee\" lee -\"a,b\"", "q=Park, Lee words=lee -words=a\\,b");
    }
    void wordsBecomeASelection()
    {
        QFETCH(QString, text);
        const filter::Reading reading = read(text);
        QVERIFY2(reading.isValid(), qPrintable(reading.problem.value_or(filter::Problem()).typed));
        QTEST(told(reading.selection), "selection");
    }

    /// There would be a chip for each of them.
    void quotesThatAreBeingFilledAreNoWord()
    {
        for (const QString &text : {u"\""_s, u"\"\""_s, u"-\""_s}) {
            const filter::Reading reading = read(text);
            QVERIFY(reading.isValid());
            QVERIFY2(reading.terms.empty(), qPrintable(text));
        }
    }

    void datesAreDaysOfTheBusiness_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("selection");
        const auto row = [](const char *name, const char *text, const char *selection) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(selection);
        };
        row("on", "on:2026-11-23", "since=2026-11-23T08:00:00.000Z until=2026-11-24T08:00:00.000Z");
        row("on, of the business named", "on:2026-11-23 tenant:music-box",
            "tenant=music-box since=2026-11-23T05:00:00.000Z until=2026-11-24T05:00:00.000Z");
        row("since", "since:mon", "since=2026-11-23T08:00:00.000Z");
        row("until includes its day", "until:2026-11-23", "until=2026-11-24T08:00:00.000Z");
        row("last", "last:7d", "since=2026-11-18T18:41:00.000Z");
        row("the narrower counts", "last:7d since:yesterday", "since=2026-11-24T08:00:00.000Z");
        row("not on", "-on:2026-11-23", "-during=1795420800000..1795507199999");
        row("not of late", "-last:24h", "until=2026-11-24T18:41:00.000Z");
        row("not since", "-since:today", "until=2026-11-25T08:00:00.000Z");
        row("not until", "-until:yesterday", "since=2026-11-25T08:00:00.000Z");
    }
    void datesAreDaysOfTheBusiness()
    {
        QFETCH(QString, text);
        const filter::Reading reading = read(text);
        QVERIFY(reading.isValid());
        QTEST(told(reading.selection), "selection");
    }

    void whatIsNotUnderstoodIsNamed_data()
    {
        using Kind = filter::Problem::Kind;
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::addColumn<int>("start");
        const auto row = [](const char *name, const char *text, Kind kind, const char *key, const char *typed,
                            const char *meant, int start) {
            QTest::newRow(name) << QString::fromUtf8(text) << static_cast<int>(kind) << QString::fromUtf8(key)
                                << QString::fromUtf8(typed) << QString::fromUtf8(meant) << start;
        };
        row("key", "lee form:+1", Kind::UnknownKey, "form", "form", "from", 4);
        row("no value", "from:", Kind::NoValue, "from", "", "", 0);
        row("nothing but commas", "outcome:,", Kind::NoValue, "outcome", ",", "", 0);
        row("no hour", "hour:,", Kind::NoValue, "hour", ",", "", 0);
        row("outcome", "outcome:mised", Kind::UnknownValue, "outcome", "mised", "missed", 0);
        row("negated outcome", "-outcome:mised", Kind::UnknownValue, "outcome", "mised", "missed", 0);
        row("second of two", "outcome:missed,foo", Kind::UnknownValue, "outcome", "foo", "", 0);
        row("tenant", "tenant:qdm", Kind::UnknownValue, "tenant", "qdm", "qdn", 0);
        row("tier", "tier:primery", Kind::UnknownValue, "tier", "primery", "primary", 0);
        row("from without country code", "from:0147", Kind::NoNumber, "from", "0147", "", 0);
        row("from without area code", "from:555-0177", Kind::NoNumber, "from", "555-0177", "", 0);
        row("from nobody in the directory", "from:smith", Kind::NoNumber, "from", "smith", "", 0);
        row("to none of our numbers", "to:0999", Kind::NoNumber, "to", "0999", "", 0);
        row("length", "len:long", Kind::NoBounds, "len", "long", "", 0);
        row("length the wrong way round", "len:60-30", Kind::NoBounds, "len", "60-30", "", 0);
        row("revision 0", "rev:0", Kind::NoBounds, "rev", "0", "", 0);
        row("span", "last:week", Kind::NoSpan, "last", "week", "", 0);
        row("day", "on:someday", Kind::NoDay, "on", "someday", "", 0);
        row("nothing then", "since:today until:yesterday", Kind::NothingThen, "until", "yesterday", "", 12);
    }
    void whatIsNotUnderstoodIsNamed()
    {
        QFETCH(QString, text);
        const filter::Reading reading = read(text);
        QVERIFY(!reading.isValid());
        QTEST(static_cast<int>(reading.problem->kind), "kind");
        QTEST(reading.problem->key, "key");
        QTEST(reading.problem->typed, "typed");
        QTEST(reading.problem->meant, "meant");
        QTEST(static_cast<int>(reading.problem->start), "start");
    }

    void withoutAPlanTheRelayDecides()
    {
        const plan::Plan none;
        const filter::Reading reading = filter::readFilter(
            u"tenant:qdn who:lee tier:first"_s, {none, tests::filterNow, QTimeZone("America/Los_Angeles")});
        QVERIFY(reading.isValid());
        QCOMPARE(told(reading.selection), u"tenant=qdn who=lee tier=first"_s);
    }

    void aSelectionTakesTheCallsItSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isTaken");
        const std::pair<const char *, bool> rows[] = {
            {"0147", true},
            {"MÜLLER", true},
            {"harbor müller", true},
            {"harbor lee", false},
            {"CA0000000000", true},
            {"A000000", false},
            {"-harbor", false},
            {"to:0100", true},
            {"to:0101", false},
            {"-to:0101", true},
            {"outcome:missed,voicemail", true},
            {"-outcome:missed,voicemail", false},
            {"-outcome:answered", true},
            {"len:>45", true},
            {"len:>46", false},
            {"len:46", true},
            {"-len:46", false},
            {"rev:40-42", true},
            {"rev:>41", false},
            {"-rev:41", false},
            {"rev:40 rev:41", true},
            {"len:>40 len:<44", false},
            {"on:2026-11-23", true},
            {"-on:2026-11-23", false},
            {"-has:claim", true},
            {"has:claim", false},
            {"-has:test", true},
            {"has:voicemail", false},
            {"from:anonymous", false},
            {"-from:anonymous", true},
            {"from:+44 from:+1619", true},
            {"who:lee", false},
            {"-who:lee", true},
        };
        for (const auto &[text, isTaken] : rows)
            QTest::newRow(text) << QString::fromUtf8(text) << isTaken;
    }
    void aSelectionTakesTheCallsItSays()
    {
        QFETCH(QString, text);
        const filter::Reading reading = read(text);
        QVERIFY(reading.isValid());
        QTEST(selects(reading.selection, sampleCall()), "isTaken");
    }

    void aRunningCallHasNoLengthYet()
    {
        CallSummary call = sampleCall();
        call.endedAt.reset();
        call.outcome.reset();
        QVERIFY(!selects(read(u"len:<1000"_s).selection, call));
        QVERIFY(selects(read(u"-len:>1000"_s).selection, call));
    }

    void conditionsSurviveTheWire()
    {
        const QString text =
            u"-outcome:missed,failed from:+1619 from:anonymous to:+1619 tier:primary "
            "-route:vip len:>60 -len:90 rev:41 -on:2026-11-23 one \"two, \\three\" -has:test"_s;
        const std::vector<CallCondition> conditions = read(text).selection.also;
        std::vector<CallCondition> back;
        for (const auto &[name, value] : toParameters(conditions)) {
            const Sense sense = name.starts_with('-') ? Sense::Unwanted : Sense::Wanted;
            const auto field = fieldFromParameter(name.substr(sense == Sense::Unwanted ? 1 : 0));
            QVERIFY(field);
            const auto read = conditionsFrom(*field, sense, value);
            QVERIFY(read);
            back.insert(back.end(), read->begin(), read->end());
        }
        QCOMPARE(back.size(), conditions.size());
        for (const CallCondition &condition : conditions)
            QVERIFY(std::find(back.begin(), back.end(), condition) != back.end());
    }

    void aWrongParameterSaysWhatItShouldBe_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("outcome") << static_cast<int>(CallField::Outcome) << u"missed,gone"_s;
        QTest::newRow("nothing") << static_cast<int>(CallField::Tier) << u""_s;
        QTest::newRow("an empty one of two") << static_cast<int>(CallField::Tier) << u"a,"_s;
        QTest::newRow("no bounds") << static_cast<int>(CallField::Length) << u".."_s;
        QTest::newRow("a sign") << static_cast<int>(CallField::Length) << u"-5"_s;
        QTest::newRow("too many digits") << static_cast<int>(CallField::Revision) << u"9999999999999999999"_s;
        QTest::newRow("one time") << static_cast<int>(CallField::During) << u"2026-11-23T00:00:00Z"_s;
    }
    void aWrongParameterSaysWhatItShouldBe()
    {
        QFETCH(int, field);
        QFETCH(QString, value);
        const auto read = conditionsFrom(static_cast<CallField>(field), Sense::Wanted, value.toStdString());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QVERIFY(!read.error().detail.empty());
    }

    void whatNoRelayCouldBeAskedIsRefused()
    {
        QVERIFY(read(QString(1'000, u'a')).isValid());
        const auto reading = read(QString(500, QChar(0xE9))); // six of an address each
        QVERIFY(!reading.isValid());
        QCOMPARE(reading.problem->kind, filter::Problem::Kind::TooLong);
        QCOMPARE(reading.problem->length, 500);
    }
};

QTEST_GUILESS_MAIN(FilterGrammarTest)
#include "FilterGrammarTest.moc"
