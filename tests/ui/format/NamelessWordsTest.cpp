// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanReader.h"
#include "core/routing/WhatIf.h"
#include "ui/format/EngineWords.h"
#include "ui/shell/Translations.h"

#include <QRegularExpression>
#include <QTest>

using namespace ringdown;
using namespace ringdown::format;
using namespace Qt::StringLiterals;

namespace {

/// Neither its rules nor its exceptions nor whom it knows have names.
constexpr std::string_view namelessPlan = R"({"format": 1, "tenants": [{"id": "alpha", "name": "Alpha",
    "timeZone": "America/Los_Angeles", "numbers": ["+16195550100"],
    "hours": {"week": {"thu": ["09:00-17:00"]}, "exceptions": [
        {"date": "2026-12-24", "hours": ["09:00-12:00"]}, {"date": "2026-12-26", "hours": []},
        {"yearly": "12-24", "hours": []}, {"yearly": "07-04 observed", "hours": []},
        {"yearly": "easter", "hours": ["22:00-02:00"]}]},
    "directory": [{"phone": "+16195550177", "type": "vip"}],
    "callers": [{"match": {"numbers": ["+16195550199"]}, "then": {"reject": "busy"}},
                {"match": {"types": ["vip"]}, "then": {"route": "closed"}},
                {"match": {"prefixes": ["+1619"]}, "then": {"route": "open"}},
                {"match": {"numbers": ["+16195550177"]}, "then": {"route": "open"}}],
    "routes": {"open": [{"hangup": {}}], "closed": [{"voicemail": {}}]}}]})";

struct Said {
    QStringList reasons;
    QStringList alternatives;
};

void ask(const routing::CompiledPlan &plan, const std::string &from, Instant at, Said &said)
{
    const auto path = routing::whatIf(plan, {"+16195550100", from, at, {}, {}});
    for (const routing::WhatIfStep &step : path.value().steps) {
        said.reasons += QString::fromStdString(step.event.why);
        for (const RejectedAlternative &alternative : step.event.rejected) {
            said.alternatives += QString::fromStdString(alternative.what);
            said.reasons += QString::fromStdString(alternative.why);
        }
    }
}

/// Of two years, so that every exception has its day and every rule its caller.
Said saidOfNameless()
{
    Said said;
    const auto plan = routing::CompiledPlan::compile(plan::readPlan(namelessPlan).plan, 41);
    const Instant first = parseRfc3339("2026-01-01T03:20:00Z")->at;
    for (int half = 0; half < 1500; ++half)
        ask(*plan, "+12025550147", first + std::chrono::hours(half * 11 + 1), said);
    for (const char *from : {"+16195550199", "+16195550177", "+16195550101", "anonymous"})
        ask(*plan, from, first, said);
    said.reasons.removeDuplicates();
    said.alternatives.removeDuplicates();
    return said;
}

} // namespace

/// What the engine says of what has no name, on the screens.
class NamelessWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_said = saidOfNameless(); }

    void everyReasonIsRecognised()
    {
        QVERIFY(m_said.reasons.size() > 100);
        QStringList missing;
        for (const QString &reason : std::as_const(m_said.reasons)) {
            if (!recognisedReason(reason.toStdString()))
                missing += reason;
        }
        for (const QString &what : std::as_const(m_said.alternatives)) {
            if (!recognisedAlternative(what.toStdString()))
                missing += what;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u'\n' + missing.join(u'\n')));
    }

    void noNameIsLeftOut()
    {
        for (const QString &text : m_said.reasons + m_said.alternatives)
            QVERIFY2(!text.contains(u"  "_s) && !text.startsWith(u' ') && !text.endsWith(u' ') &&
                         !text.contains(u" ("_s + u')'),
                     qPrintable(text));
    }

    void inSpanish_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("spanish");
        const auto row = [](const QString &english, const QString &spanish) {
            QTest::newRow(qPrintable(english)) << english << spanish;
        };
        row(u"It matches too: +16195550177 begins with +1, but rule 2 stands before it."_s,
            u"También se cumple: +16195550177 empieza por +1, pero la regla 2 está antes."_s);
        row(u"It matches too: +16195550177 begins with +1, but VIPs stands before it."_s,
            u"También se cumple: +16195550177 empieza por +1, pero VIPs está antes."_s);
        row(u"The exception for 24 December 2026 replaces the whole day."_s,
            u"La excepción para 24 de diciembre de 2026 sustituye el día entero."_s);
        row(u"Open on Thursday 24 December 2026 at 10:00: the hours of the exception for 24 December 2026 "
            u"are "
            u"09:00-12:00."_s,
            u"Abierto el jueves 24 de diciembre de 2026 a las 10:00: el horario de la excepción para 24 de "
            u"diciembre de 2026 es 09:00-12:00."_s);
        row(u"They are for other days: 24 December 2026, Christmas is on 25 December 2026 and the exception "
            u"for "
            u"every 31 December is on 31 December 2026."_s,
            u"Son para otros días: 24 de diciembre de 2026, Christmas es el 25 de diciembre de 2026 y la "
            u"excepción para cada 31 de diciembre es el 31 de diciembre de 2026."_s);
        row(u"None of the 4 is for this day. The nearest: 24 December 2026."_s,
            u"Ninguna de las 4 es para este día. La más cercana: 24 de diciembre de 2026."_s);
        row(u"The withheld caller is not vip in the directory."_s,
            u"El llamante con número oculto no es vip en el directorio."_s);
        row(u"The withheld caller is none of its numbers and is not vip or staff in the directory."_s,
            u"El llamante con número oculto no es ninguno de sus números y no es vip o staff en el directorio."_s);
    }
    void inSpanish()
    {
        QFETCH(QString, english);
        QFETCH(QString, spanish);
        speakSpanish();
        QCOMPARE(engineWords(english.toStdString()), spanish);
    }

    void nothingIsLeftInEnglish()
    {
        static const QRegularExpression english(u"\\b(the|is|are|not|of|to|and|or|for|caller|call)\\b"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        speakSpanish();
        QStringList left;
        for (const QString &reason : std::as_const(m_said.reasons)) {
            const QString said = engineWords(reason.toStdString());
            if (said.contains(english))
                left += said;
        }
        QVERIFY2(left.isEmpty(), qPrintable(u'\n' + left.join(u'\n')));
    }

    void anAlternativeInSpanish()
    {
        speakSpanish();
        QCOMPARE(alternativeWords("the exception for every 31 December"),
                 u"la excepción para cada 31 de diciembre"_s);
        QCOMPARE(alternativeWords("the exception for 24 December 2026 09:00-12:00"),
                 u"la excepción para 24 de diciembre de 2026 09:00-12:00"_s);
    }

    void takersOfARuleInSpanish()
    {
        speakSpanish();
        QCOMPARE(
            problemWords({"tenants[0].callers[4]", "",
                          "This caller rule never gets its turn: rule 1, \"Off and on\" and rule 3, asked "
                          "earlier, already takes every caller it matches. Move it up or remove it."}),
            u"A esta regla de llamantes nunca le toca: la regla 1, «Off and on» y la regla 3, que se pregunta antes, ya se lleva a todos sus llamantes. Súbala o quítela."_s);
    }

private:
    static void speakSpanish()
    {
        static const bool isSpanish = [] {
            QLocale::setDefault(QLocale(QLocale::Spanish));
            shell::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::Spanish));
            return true;
        }();
        Q_UNUSED(isSpanish)
    }

    Said m_said;
};

QTEST_MAIN(NamelessWordsTest)
#include "NamelessWordsTest.moc"
