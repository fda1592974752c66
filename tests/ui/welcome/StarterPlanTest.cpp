// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/StarterPlan.h"
#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"

#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;
using welcome::Beginning;

namespace {

constexpr Instant wednesday = Instant::fromSeconds(1795632060); ///< 10:41 in San Diego

Beginning complete(routing_ui::BusinessKind kind)
{
    Beginning told;
    told.businesses = {{u"Música & Box 2"_s, {*PhoneNumber::fromE164("+16195550102")}}};
    told.timeZone = u"America/Los_Angeles"_s;
    told.kind = kind;
    for (const auto &each : routing_ui::businessTemplates()) {
        for (qsizetype i = 0; each.kind == kind && i < each.roles.size(); ++i)
            told.people.push_back({ContactId("person-" + std::to_string(i + 1)), each.roles[i].toStdString(),
                                   *PhoneNumber::fromE164("+1619555014" + std::to_string(i)), true});
    }
    return told;
}

} // namespace

class StarterPlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTemplateBecomesAPlanThatTheRelayTakes_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto &each : routing_ui::businessTemplates())
            QTest::newRow(qPrintable(each.title)) << static_cast<int>(each.kind);
    }
    void everyTemplateBecomesAPlanThatTheRelayTakes()
    {
        QFETCH(const int, kind);
        const Beginning told = complete(static_cast<routing_ui::BusinessKind>(kind));
        QCOMPARE(welcome::problemOf(told), QString());
        const auto reading = plan::readPlan(plan::writePlan(welcome::starterPlan(told)));
        QVERIFY(reading.isValid());
        QCOMPARE(reading.plan.tenants[0].name, std::string("Música & Box 2"));
        const auto path = welcome::firstCall(reading.plan, wednesday);
        QVERIFY(path.hasValue());
        QCOMPARE(path->route, RouteId("open")); // at an hour when it is open
        if (!reading.plan.tenants[0].tiers.empty())
            QCOMPARE(path->outcome, Outcome::Answered);
        else
            QCOMPARE(path->outcome, Outcome::Voicemail);
    }

    void aPersonWithoutAPhoneStillShowsHowItGoes()
    {
        Beginning told = complete(routing_ui::BusinessKind::Shop);
        for (plan::Contact &person : told.people)
            person.phone = {};
        told.businesses.front().numbers.clear();
        QVERIFY(welcome::firstCall(welcome::starterPlan(told), wednesday).hasValue());
        QVERIFY(welcome::problemOf(told).contains(u"No number"_s));
    }

    void whatIsMissingIsNamed()
    {
        Beginning told = complete(routing_ui::BusinessKind::Shop);
        told.businesses.front().name.clear();
        QCOMPARE(welcome::problemOf(told), u"The business has no name yet."_s);
        told = complete(routing_ui::BusinessKind::Office);
        told.people.back().phone = {};
        QVERIFY(welcome::problemOf(told).contains(u"no phone to ring"_s)); // a made-up one is never run
        told = complete(routing_ui::BusinessKind::Office);
        told.timeZone.clear();
        QCOMPARE(welcome::problemOf(told), u"No time zone is chosen."_s);
        told = complete(routing_ui::BusinessKind::Office);
        told.businesses.front().name = u"Shop"_s;
        told.people.front().phone = told.businesses.front().numbers.front(); // would ring itself
        QVERIFY2(welcome::problemOf(told).startsWith(u"Shop, Contact “"_s),
                 qPrintable(welcome::problemOf(told)));
    }

    void severalBusinessesBeginAlike()
    {
        Beginning told = complete(routing_ui::BusinessKind::Shop);
        told.businesses.push_back({u"musica box 2"_s, {*PhoneNumber::fromE164("+16195550103")}});
        QCOMPARE(welcome::problemOf(told), QString());
        const auto tenants = welcome::starterPlan(told).tenants;
        QCOMPARE(tenants.size(), std::size_t(2));
        QVERIFY(tenants[0].id != tenants[1].id); // "musica-box-2" is taken
        QCOMPARE(tenants[1].numbers[0].e164(), std::string("+16195550103"));
        QCOMPARE(tenants[1].tiers.size(), tenants[0].tiers.size());
        told.businesses.clear();
        QCOMPARE(welcome::problemOf(told), u"No business is named yet."_s);
    }

    void numbersAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("count");
        QTest::newRow("none") << "" << 0;
        QTest::newRow("one") << "(619) 555-0100" << 1;
        QTest::newRow("lines and commas") << "+1 619 555 0100\n619-555-0101, 16195550102;\n" << 3;
        QTest::newRow("the same twice") << "619 555 0100\n+1 619 555 0100" << 1;
        QTest::newRow("words") << "619 555 0100\nour line" << -1;
    }
    void numbersAreReadAsPeopleTypeThem()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, count);
        const auto numbers = welcome::readNumbers(typed, "US");
        if (count < 0) {
            QVERIFY(!numbers);
            QVERIFY(numbers.error().detail.find("our line") != std::string::npos);
        } else {
            QCOMPARE(int(numbers->size()), count);
        }
    }
};

QTEST_MAIN(StarterPlanTest)
#include "StarterPlanTest.moc"
