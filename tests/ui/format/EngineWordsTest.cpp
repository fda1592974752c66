// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/EngineWords.h"
#include "core/plan/PlanReader.h"
#include "core/routing/WhatIf.h"
#include "tests/ui/format/Sources.h"
#include "ui/shell/Translations.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::format;
using namespace Qt::StringLiterals;

namespace {

struct Said {
    QSet<QString> reasons;
    QSet<QString> alternatives;
};

/// What stands in the transcripts of whole calls.
Said saidInScenarios()
{
    static const QRegularExpression told(u"^\\s*[\\d.]+ {6}[a-z]+\\.[a-z.-]+(?: [\\w.]+=\\S+)*: (.+)$"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression passedOver(u"^\\s*[\\d.]+ {10}not (.+?): (.+)$"_s,
                                               QRegularExpression::MultilineOption);
    Said said;
    for (const QString &file : filesIn(u"tests/scenarios"_s, u"*.scenario"_s)) {
        const QString text = contentOf(file);
        for (auto found = told.globalMatch(text); found.hasNext();)
            said.reasons += found.next().captured(1);
        for (auto found = passedOver.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch alternative = found.next();
            said.alternatives += alternative.captured(1);
            said.reasons += alternative.captured(2);
        }
    }
    return said;
}

std::vector<std::map<ContactId, routing::PhoneScript>> waysToAnswer(const plan::Tenant &tenant)
{
    std::vector<std::map<ContactId, routing::PhoneScript>> ways = {{}};
    for (const plan::Contact &contact : tenant.contacts) {
        ways.push_back({{contact.id, {routing::Reply::Answers, 4}}});
        ways.push_back({{contact.id, {routing::Reply::Busy, 0}}});
        ways.push_back({{contact.id, {routing::Reply::Voicemail, 9}}});
    }
    std::map<ContactId, routing::PhoneScript> off;
    std::map<ContactId, routing::PhoneScript> declining;
    for (const plan::Contact &contact : tenant.contacts) {
        off[contact.id] = {routing::Reply::Off, 0};
        declining[contact.id] = {routing::Reply::Declines, 3};
    }
    ways.push_back(off);
    ways.push_back(declining);
    return ways;
}

std::vector<std::string> callersOf(const plan::Tenant &tenant)
{
    std::vector<std::string> callers = {"+12025550147", "anonymous"};
    for (const plan::CallerRule &rule : tenant.callers) {
        for (const PhoneNumber &number : rule.match.numbers)
            callers.push_back(number.e164());
        for (const std::string &prefix : rule.match.prefixes)
            callers.push_back(prefix +
                              std::string("5550100").substr(0, 12 - std::min<std::size_t>(prefix.size(), 5)));
    }
    for (const plan::DirectoryEntry &entry : tenant.directory)
        callers.push_back(entry.phone.e164());
    return callers;
}

void ask(const routing::CompiledPlan &plan, const routing::WhatIfQuestion &question, Said &said)
{
    const auto path = routing::whatIf(plan, question);
    if (!path)
        return;
    for (const routing::WhatIfStep &step : path->steps) {
        said.reasons += QString::fromStdString(step.event.why);
        for (const RejectedAlternative &alternative : step.event.rejected) {
            said.alternatives += QString::fromStdString(alternative.what);
            said.reasons += QString::fromStdString(alternative.why);
        }
    }
}

/// Every half day of a year and a bit: all weekdays, exceptions, yearly days and clocks that go back.
void askAllYear(const routing::CompiledPlan &plan, const plan::Tenant &tenant, Said &said)
{
    const Instant first = parseRfc3339("2026-01-01T03:20:00Z")->at;
    for (int half = 0; half < 750; ++half)
        ask(plan,
            {tenant.numbers.front().e164(),
             "+12025550147",
             first + std::chrono::hours(half * 11 + 1),
             {},
             {}},
            said);
}

void askAllWays(const routing::CompiledPlan &plan, const plan::Tenant &tenant, Said &said)
{
    const Instant wednesday = parseRfc3339("2026-11-25T10:00:00-08:00")->at;
    for (const std::string &from : callersOf(tenant)) {
        for (const auto &answers : waysToAnswer(tenant)) {
            for (const std::string digits : {"", "1", "2", "9", "99"})
                ask(plan, {tenant.numbers.front().e164(), from, wednesday, digits, answers}, said);
        }
    }
}

Said saidByWhatIfs()
{
    Said said;
    for (const QString &file :
         filesIn(u"resources/plans"_s, u"*.json"_s) + filesIn(u"tests/scenarios/plans"_s, u"*.json"_s)) {
        plan::Plan plan = plan::readPlan(contentOf(file).toStdString()).plan;
        for (plan::Tenant &tenant : plan.tenants) {
            plan::CallerRule resting{"Resting", {}, RouteId("open"), false};
            resting.match.countries = {"DE", "FR"};
            tenant.callers.insert(tenant.callers.begin(), resting);
            plan::CallerRule particular = resting;
            particular.name = "Particular";
            particular.active = true;
            particular.match.states = {"NV"};
            particular.match.to = tenant.numbers;
            particular.match.to.clear();
            particular.match.prefixes = {"+33", "+49"};
            tenant.callers.push_back(particular);
        }
        const auto compiled = routing::CompiledPlan::compile(plan, 41);
        for (const plan::Tenant &tenant : plan.tenants) {
            if (tenant.numbers.empty())
                continue;
            askAllYear(*compiled, tenant, said);
            askAllWays(*compiled, tenant, said);
        }
        plan.tenants.front().hours.override = plan::HoursOverride{
            plan::OpenState::Closed, OffsetInstant{parseRfc3339("2026-11-26T10:00:00-08:00")->at, 0},
            "Storm, says (the) harbour"};
        askAllYear(*routing::CompiledPlan::compile(plan, 42), plan.tenants.front(), said);
    }
    return said;
}

} // namespace

class EngineWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const Said scenarios = saidInScenarios();
        m_scenarios = scenarios.reasons;
        m_whatIfs = saidByWhatIfs();
        QVERIFY(m_scenarios.size() > 150);
        QVERIFY(m_whatIfs.reasons.size() > 500);
        QVERIFY(scenarios.alternatives.contains(u"the opening hours"_s));
        m_whatIfs.alternatives += scenarios.alternatives;
        QVERIFY(m_whatIfs.alternatives.size() > 20);
    }

    void everyReasonOfTheScenariosIsRecognised() { QCOMPARE(unknown(m_scenarios), QStringList()); }

    void everyReasonOfAYearOfWhatIfsIsRecognised() { QCOMPARE(unknown(m_whatIfs.reasons), QStringList()); }

    void everyAlternativeIsRecognised()
    {
        QStringList missing;
        for (const QString &what : m_whatIfs.alternatives) {
            if (!recognisedAlternative(what.toStdString()) && !isPerson(what))
                missing += what;
        }
        QCOMPARE(missing, QStringList());
    }

    void whatStaysUnknownAfterAnOutageIsRecognised_data()
    {
        QTest::addColumn<QString>("words");
        const QString span = u"between 2026-11-26T18:00:00.000Z and 2026-11-26T20:15:00.000Z that did not "
                             u"reach this relay stay "
                             "unknown."_s;
        for (const auto &what : {u"calls"_s, u"texts"_s, u"recordings"_s})
            QTest::newRow(qPrintable(what))
                << u"The carrier lists more %1 after an outage than are read: those %2"_s.arg(what, span);
        const QString longGap = u"2026-11-17T18:00:00.000Z, and the carrier's lists are read for the last 7 "
                                u"days alone: calls and texts before 2026-11-19T18:00:00.000Z that did not "
                                "reach this relay stay unknown."_s;
        QTest::newRow("long gap") << u"The log has nothing since "_s + longGap;
        QTest::newRow("long gap of a relay that ran") << u"The log was not filled since "_s + longGap;
        QTest::newRow("lists that cannot be read")
            << u"The log is not filled from the carrier's lists since 2026-11-26T17:00:00.000Z: Service "
               "Unavailable. Calls and texts that did not reach this relay since then are not in it, and "
               "nobody is texted about them. The relay goes on trying. When the carrier refuses its API key, "
               "give it one that may read calls and messages (Credentials in the console); when it is not "
               "reached, see to this machine's connection."_s;
        QTest::newRow("lists that are read again")
            << u"The carrier's lists are read again, and the log has what they tell."_s;
        const QString rest =
            u"The relay's API key does not reach this: Permission to delete transcriptions is "
            u"denied (Twilio error 20003, https://www.twilio.com/docs/errors/20003). What was "
            "recorded is deleted, what was written down can still be read there. Delete it in "
            "Twilio's console, and give the relay an API key that may delete transcriptions, "
            "or let voicemails not be written down."_s;
        const QString id = u"TR0123456789abcdef0123456789abcdef"_s;
        QTest::newRow("a transcription stays")
            << u"The transcription %1 of a deleted message stays at Twilio: %2"_s.arg(id, rest);
        QTest::newRow("transcriptions stay")
            << u"2 transcriptions of deleted messages stay at Twilio, the last is %1: %2"_s.arg(id, rest);
        QTest::newRow("a talk of the list")
            << u"Captain was connected for 180 s. Whether a person or a voicemail "
               u"took it, the carrier does not say."_s;
        QTest::newRow("an older word") << u"Dana Cruz (+12025550190) wrote to Queen of San Diego. The "
                                          u"carrier answers that word by itself. "
                                          u"They wrote a newer one since, which holds."_s;
        QTest::newRow("ordered deletion") << u"Dana (token desk) ordered the deletion of the message."_s;
    }
    void whatStaysUnknownAfterAnOutageIsRecognised()
    {
        QFETCH(const QString, words);
        QVERIFY(recognisedReason(words.toStdString()));
    }
    void whatARelaySaysOfItselfIsRecognised_data()
    {
        QTest::addColumn<QString>("words");
        for (const auto &words :
             {u"The name relay.example.com leads to 192.0.2.10."_s, u"Port 443 is open."_s,
              u"The certificate is for relay.example.com and good until 3 March 2027."_s,
              u"The certificate ended on 20 November 2026: Twilio refuses it, and callers hear an error. "
              u"Renew "
              u"it; a reload takes it into service."_s,
              u"relay.example.com has no address: Host not found. Twilio cannot find this relay."_s,
              u"127.0.0.1 is out of reach from the internet, where Twilio calls from. Give the relay the "
              u"name "
              u"by which the internet knows it."_s,
              u"The name relay.example.com leads to 127.0.1.1 here, which the internet does not reach. Where "
              u"it leads for Twilio cannot be seen from here."_s,
              u"The relay answers; the whole way took 84 ms."_s,
              u"A signed webhook is let in: the URL arrives as it was signed."_s, u"It had no signature."_s,
              u"Its signature fits none of the 1 key in service."_s,
              u"Its signature fits none of the 2 keys in service."_s,
              u"Firestore does not answer: Connection refused"_s, u"Firestore answers 403: denied"_s,
              u"Google's sign-in answers 400: invalid_grant"_s,
              u"This relay has no API key, and without one it can place no call."_s,
              u"A number cannot call itself: name another number of the account, or a verified caller ID."_s,
              u"begin with https:// (or http:// on a test bench)"_s})
            QTest::newRow(qPrintable(words)) << words;
    }
    void whatARelaySaysOfItselfIsRecognised()
    {
        QFETCH(const QString, words);
        QVERIFY(recognisedDeskWords(words.toStdString()));
        QCOMPARE(relayWords(words.toStdString()), words); // in English it stays as it is
    }

    void whatNobodyWroteIsNotRecognised()
    {
        QVERIFY(!recognisedReason("The moon is made of cheese."));
        QCOMPARE(engineWords("The moon is made of cheese."), u"The moon is made of cheese."_s);
        QVERIFY(!recognisedReason("Open on Blursday 25 November 2026 at 10:00: it is."));
        QCOMPARE(alternativeWords("Captain"), u"Captain"_s);
    }

    void inEnglishItStaysAsItIs()
    {
        QCOMPARE(engineWords("Captain's phone rings for 20 s."), u"Captain's phone rings for 20 s."_s);
    }

    void placesOfThePlanAreCalledAsOnTheScreens_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QString &english, const QString &said) {
            QTest::newRow(name) << english << said;
        };
        row("countries",
            u"+525555550100 is in MX, and texts and legs of this business go to US only; limits.countries can name more."_s,
            u"+525555550100 is in MX, and texts and legs of this business go to US only; “Countries” under “What may go out” can name more."_s);
        row("in an hour",
            u"In the last hour 6000 texts and legs of this business went out, and limits.outgoingPerHour allows no more."_s,
            u"In the last hour 6000 texts and legs of this business went out, and “Texts and calls of our own in an hour” allows no more."_s);
        row("to one number",
            u"In the last hour 600 texts and legs went to +12025550147, and limits.outgoingPerNumberPerHour allows no more."_s,
            u"In the last hour 600 texts and legs went to +12025550147, and “Of these to one number” allows no more."_s);
    }
    void placesOfThePlanAreCalledAsOnTheScreens()
    {
        QFETCH(QString, english);
        QFETCH(QString, said);
        QCOMPARE(engineWords(english.toStdString()), said);
    }

    void inSpanishNothingOfTheTemplateIsLeft()
    {
        speakSpanish();
        static const QRegularExpression left(
            u"%\\d|\\b(The caller|the call|rings for|picked up|hours are)\\b"_s);
        for (const QString &reason : m_scenarios + m_whatIfs.reasons) {
            if (reason.contains(u"hears: "_s) || reason.contains(u" texted: "_s) ||
                reason.contains(u"has the call: "_s) || reason.contains(u"told who has it: "_s) ||
                reason.contains(u"told what became of it: "_s))
                continue; // an announcement or a text is as the operator wrote it
            const QString said = engineWords(reason.toStdString());
            QVERIFY2(!left.match(said).hasMatch(), qPrintable(said));
        }
    }

    void inSpanishNoKeyOfThePlanIsLeft()
    {
        speakSpanish();
        const QString said =
            engineWords("+525555550100 is in MX, and texts and legs of this business go to US "
                        "only; limits.countries can name more.");
        QVERIFY2(!said.contains(u"limits."_s), qPrintable(said));
    }

    void inSpanish_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("spanish");
        const auto row = [](const char *name, const QString &english, const QString &spanish) {
            QTest::newRow(name) << english << spanish;
        };
        row("a phone", u"Captain's phone rings for 20 s."_s, u"El teléfono de Captain suena durante 20 s."_s);
        row("one after another",
            u"Captain did not pick up within 20 s, so Backup is next: Office rings for 25 s."_s,
            u"Captain no contestó en 20 s, así que Backup es el siguiente: Office suena durante 25 s."_s);
        row("the step in the middle",
            u"Lee is busy and Office did not pick up within 25 s, so the text missed goes to Captain and Office."_s,
            u"Lee está ocupado y Office no contestó en 25 s, así que el texto missed va a Captain y Office."_s);
        row("several", u"Lee and Office are busy, so the caller is asked to leave a message."_s,
            u"Lee y Office están ocupados, así que se pide al llamante que deje un mensaje."_s);
        row("hours",
            u"Closed on Thursday 26 November 2026 at 10:00: Thanksgiving (the 4th Thursday of November) is closed all day. The call takes route closed."_s,
            u"Cerrado el jueves 26 de noviembre de 2026 a las 10:00: cerrado todo el día por Thanksgiving (el 4.º jueves de noviembre). La llamada toma la ruta closed."_s);
        row("week",
            u"Open on Friday 27 November 2026 at 09:30: Friday's hours are 09:00-12:00 and 13:00-17:00."_s,
            u"Abierto el viernes 27 de noviembre de 2026 a las 09:30: el horario del viernes es 09:00-12:00 y 13:00-17:00."_s);
        row("a name with a gap in it", u"Lee %1 & Sons is busy."_s, u"Lee %1 & Sons está ocupado."_s);
        row("rule",
            u"+16195550199 is none of its numbers, does not begin with +1900 or +44 and is not vip in the directory."_s,
            u"+16195550199 no es ninguno de sus números, no empieza por +1900 o +44 y no es vip en el directorio."_s);
        row("late", u"Office talked with the caller for 30 s, as a report after the call's end shows."_s,
            u"Office habló 30 s con el llamante, como muestra un aviso posterior al final de la llamada."_s);
    }
    void inSpanish()
    {
        speakSpanish();
        QFETCH(QString, english);
        QFETCH(QString, spanish);
        QCOMPARE(engineWords(english.toStdString()), spanish);
    }

private:
    static QStringList unknown(const QSet<QString> &reasons)
    {
        QStringList missing;
        for (const QString &reason : reasons) {
            if (!recognisedReason(reason.toStdString()))
                missing += reason;
        }
        missing.sort();
        return missing;
    }

    static bool isPerson(const QString &what)
    {
        for (const QString &file :
             filesIn(u"resources/plans"_s, u"*.json"_s) + filesIn(u"tests/scenarios/plans"_s, u"*.json"_s)) {
            if (contentOf(file).contains(u"\"name\": \"%1\", \"phone\""_s.arg(what)))
                return true;
        }
        return false;
    }

    void speakSpanish()
    {
        if (m_isSpanish)
            return;
        m_isSpanish = true;
        QLocale::setDefault(QLocale(QLocale::Spanish));
        shell::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::Spanish));
    }

    QSet<QString> m_scenarios;
    Said m_whatIfs;
    bool m_isSpanish = false;
};

QTEST_MAIN(EngineWordsTest)
#include "EngineWordsTest.moc"
