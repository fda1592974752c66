// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PickUpWarnings.h"
#include "tests/plan/SamplePlan.h"
#include "ui/format/engine/Sentences.h"
#include "ui/routing/ProblemWords.h"
#include "ui/shell/Translations.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace ringdown;
using namespace ringdown::routing_ui;
using namespace Qt::StringLiterals;

namespace {

/// Names of lists that people made, not of the format.
bool holdsIds(const QString &name)
{
    return QStringList{u"routes"_s, u"texts"_s, u"keys"_s, u"week"_s}.contains(name);
}

void collectKeys(const plan::Json &node, const QString &name, QSet<QString> &keys)
{
    if (!node.is_structured())
        return; // a value lists itself
    for (const auto &[key, child] : node.items()) {
        const QString own = node.is_object() ? QString::fromStdString(key) : name;
        const bool isText = child.is_string(); // a text step is named as the list of texts is
        if (node.is_object() && (!holdsIds(name) || (name == u"texts" && isText)))
            keys += own;
        collectKeys(child, own, keys);
    }
}

QSet<QString> keysOfTheFormat()
{
    QSet<QString> keys;
    collectKeys(plan::samplePlan(), {}, keys);
    for (const QString &other : {u"after"_s, u"every"_s, u"date"_s, u"yearly"_s, u"until"_s, u"music"_s,
                                 u"prompts"_s, u"waiting"_s, u"hangup"_s, u"goto"_s, u"repeatMinutes"_s})
        keys += other;
    return keys;
}

/// What of a sentence on the screens is written as in the document; "" when nothing is.
QString ofTheDocument(const QString &said)
{
    static const QRegularExpression asWritten = [] {
        QStringList camel;
        QStringList all = {u"in-turn"_s, u"together"_s, u"none"_s};
        for (const QString &key : keysOfTheFormat()) {
            all += key;
            if (key != key.toLower())
                camel += key;
        }
        return QRegularExpression(
            u"\\b(%1|goto|hangup|in-turn)\\b|\"(%2)\"|\\w\\[\\d+\\]|limits\\.\\w|\\{\""_s.arg(
                camel.join(u'|'), all.join(u'|')));
    }();
    return asWritten.match(said).captured(0);
}

/// Everything of a plan, each part of it once left out, once of another kind, and once with something more.
std::vector<plan::Problem> problemsOfBrokenPlans()
{
    std::vector<plan::Problem> all;
    QSet<QString> seen;
    const auto take = [&](const std::vector<plan::Problem> &problems) {
        for (const plan::Problem &problem : problems) {
            const QString key = QString::fromStdString(plan::toLine(problem));
            if (!seen.contains(key))
                all.push_back(problem);
            seen += key;
        }
    };
    QSet<QString> pointers;
    const plan::Json leaves = plan::samplePlan().flatten();
    for (const auto &[leaf, was] : leaves.items()) {
        QString pointer = QString::fromStdString(leaf);
        for (; !pointer.isEmpty(); pointer.truncate(pointer.lastIndexOf(u'/')))
            pointers += pointer;
    }
    for (const QString &pointer : pointers) {
        for (const char *value :
             {"", "null", "7", "-1", "\"\"", "\"nothing\"", "\"+16195550100\"", "[]", "{}", "true",
              "[\"09:00-12:00\", \"10:00-11:00\"]", "\"{nobody}\"", "{\"seconds\": 3, \"zone\": 4}"}) {
            const plan::PlanReading reading =
                plan::readPlan(plan::samplePlanWith(pointer.toStdString(), value).dump());
            take(reading.errors);
            take(reading.warnings);
        }
    }
    return all;
}

} // namespace

/// No screen names a thing of a plan as the plan's document does.
class ProblemTermsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_problems = problemsOfBrokenPlans();
        QVERIFY2(m_problems.size() > 500, qPrintable(QString::number(m_problems.size())));
        const std::vector<plan::Problem> pickUps = plan::warnOfPickUps(
            plan::planOf(plan::samplePlan()), {{TenantId("qdn"), ContactId("captain"), 3}});
        QVERIFY(!pickUps.empty());
        m_problems.insert(m_problems.end(), pickUps.begin(), pickUps.end());
    }

    void theTestKnowsTheKeys()
    {
        QCOMPARE(ofTheDocument(u"Set \"accept\" to \"key\"."_s), u"\"accept\""_s);
        QCOMPARE(ofTheDocument(u"without repeatMinutes beside it"_s), u"repeatMinutes"_s);
        QCOMPARE(ofTheDocument(u"first at tenants[0].directory[1]"_s), u"s[0]"_s);
        QCOMPARE(ofTheDocument(u"end it with a goto"_s), u"goto"_s);
        QCOMPARE(ofTheDocument(u"Ring them «in-turn»"_s), u"in-turn"_s);
        QCOMPARE(ofTheDocument(u"Tier “Backup”, seconds: 3 is not a whole number from 5 to 600"_s),
                 QString());
    }

    void aValueOfSeveralPartsIsNotSpeltOut()
    {
        const plan::Plan plan = plan::planOf(plan::samplePlan());
        QCOMPARE(problemInWords(
                     plan,
                     {"tenants[0].tiers[0].seconds", "{\"seconds\": 3}", "a whole number from 5 to 600"},
                     TenantId("qdn")),
                 u"Tier “Primary”, seconds: What stands there is not a whole number from 5 to 600"_s);
    }

    void noSentenceOfTheTableNamesAKey() { checkSentences(); }
    void noProblemOnTheScreensNamesAKey() { checkProblems(); }
    void noSentenceInSpanishNamesAKey()
    {
        QLocale::setDefault(QLocale(QLocale::Spanish));
        shell::installTranslations(*QCoreApplication::instance(), QLocale(QLocale::Spanish));
        checkSentences();
    }
    void noProblemInSpanishNamesAKey() { checkProblems(); }

private:
    void checkSentences() const
    {
        QStringList found;
        for (const format::EngineSentence &each : format::planSentences()) {
            if (each.group != format::Group::Problem && each.group != format::Group::Expected)
                continue;
            const QString said = each.shown ? QCoreApplication::translate("EngineWords", each.shown)
                                            : QCoreApplication::translate("EngineWords", each.words.english,
                                                                          each.words.comment);
            if (const QString key = ofTheDocument(said); !key.isEmpty())
                found += key + u" in: "_s + said;
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void checkProblems() const
    {
        const plan::Plan plan = plan::planOf(plan::samplePlan());
        QStringList found;
        for (const plan::Problem &problem : m_problems) {
            QString said = problemInWords(plan, problem, {});
            said.remove(QString::fromStdString(problem.value)); // what somebody wrote stays as they wrote it
            if (const QString key = ofTheDocument(said); !key.isEmpty())
                found += key + u" in: "_s + said;
        }
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.mid(0, 60).join(u'\n')));
    }

    std::vector<plan::Problem> m_problems;
};

QTEST_MAIN(ProblemTermsTest)
#include "ProblemTermsTest.moc"
