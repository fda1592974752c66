// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/PathPrint.h"
#include "tests/ui/numbers/NumbersStage.h"
#include "ui/numbers/BoatCard.h"
#include "ui/numbers/NumberPane.h"
#include "ui/numbers/NumbersModel.h"
#include "ui/numbers/ReviewSheet.h"
#include "ui/shell/RoleGate.h"

#include <QLocale>
#include <QTest>

using namespace ringdown;
using namespace ringdown::numbers_ui;
using tests::textOf;

namespace {

const std::string path = "fake-canary-path-of-a-relay";

/// The sample's plan with an opening that fits into no address, for the second business.
format::PlanNames talkative()
{
    plan::Plan plan = tests::sampleNames().plan();
    plan::Route &open = plan.tenants.at(1).routes[RouteId("open")];
    open.insert(open.begin(), plan::SayStep{std::string(4'000, 'x')});
    return {plan, 42};
}

} // namespace

/// What the screen says where it does not know, or where a fallback is not there.
class NotComparedTest : public QObject, protected tests::NumbersStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void aRelayWithAnotherWebhookPathIsNotComparedWith_data()
    {
        QTest::addColumn<QString>("relays");
        QTest::addColumn<QString>("desks");
        QTest::addColumn<QString>("why");
        const QString print = QString::fromStdString(twilio::pathPrint(path));
        QTest::newRow("only the relay")
            << print << QString() << QStringLiteral("The relay has a webhook path, and this desk has none.");
        QTest::newRow("only the desk")
            << QStringLiteral("none") << QStringLiteral("another-path")
            << QStringLiteral("This desk has a webhook path, and the relay has none.");
        QTest::newRow("two of them") << print << QStringLiteral("another-path")
                                     << QStringLiteral("The relay has another webhook path than this desk.");
    }
    void aRelayWithAnotherWebhookPathIsNotComparedWith()
    {
        QFETCH(QString, relays);
        QFETCH(QString, desks);
        QFETCH(QString, why);
        m_port->drift();
        m_port->sight.secretPath = desks.toStdString();
        m_relay->state.report.process.pathPrint = relays.toStdString();
        make(Plan::Known);
        show();
        QVERIFY2(textOf(*m_page).contains(why), qPrintable(textOf(*m_page)));
        QVERIFY(textOf(*m_page).contains(QStringLiteral("RINGDOWN_WEBHOOK_PATH")));
        QCOMPARE(cell(0, NumbersModel::StandingColumn), QStringLiteral("Not compared"));
        QVERIFY(!button(QStringLiteral("Adopt all…"))->isEnabled());
        m_page->adoptAll();
        QVERIFY(!m_area->findChild<ReviewSheet *>()->isOpen());
        QVERIFY(!m_page->book().neededFor("+16195550100"));
    }

    void theSamePathOnBothSidesIsCompared()
    {
        m_port->sight.secretPath = "another-path";
        m_relay->state.report.process.pathPrint = twilio::pathPrint(path);
        make(Plan::Known);
        show();
        m_port->sight.secretPath = path; // stored on this desk meanwhile
        press(QStringLiteral("Try again"));
        QVERIFY(!textOf(*m_page).contains(QStringLiteral("webhook path")));
        QVERIFY(m_page->book().isCompared());
        m_relay->state.report.process.pathPrint = "none"; // started anew without it
        Q_EMIT m_relay->connected(m_relay->revision);
        QVERIFY(!m_page->book().isCompared());
    }

    void whileTheFlowsCannotBeReadNothingIsSaidOfThem()
    {
        const auto flows = m_port->sight.survey.flows;
        m_port->sight.survey.flows.clear();
        m_port->sight.survey.withoutFlows =
            rest::RestFailure{rest::RestTrouble::Unreachable, 0, 0, "no route to it", ""};
        make(Plan::Known);
        show();
        const QString words = textOf(*m_page);
        QVERIFY2(words.contains(QStringLiteral("The flows at Twilio could not be read. Twilio cannot be "
                                               "reached from here. Fallbacks are not compared until they "
                                               "can be.")),
                 qPrintable(words));
        auto *card = m_page->findChild<BoatCard *>();
        QVERIFY(textOf(*card).contains(QStringLiteral("Not known now")));
        QVERIFY(!textOf(*card).contains(QStringLiteral("twimlet")));
        const QPushButton *renew = button(QStringLiteral("Renew…"), *card);
        QVERIFY(!renew->isEnabled());
        QCOMPARE(renew->toolTip(), QStringLiteral("The flows at Twilio could not be read."));
        QCOMPARE(renew->accessibleDescription(), renew->toolTip());
        QCOMPARE(cell(0, NumbersModel::StandingColumn), QStringLiteral("Fallback not known"));
        QVERIFY(textOf(*m_page->findChild<NumberPane *>())
                    .contains(QStringLiteral("Its fallback is not known now")));
        m_port->sight.survey.flows = flows;
        m_port->sight.survey.withoutFlows.reset();
        press(QStringLiteral("Try again"));
        QCOMPARE(cell(0, NumbersModel::StandingColumn), QStringLiteral("Ours"));
        QVERIFY(!textOf(*m_page).contains(QStringLiteral("could not be read")));
    }

    void oneFlowThatCannotBeReadStopsNoneOfTheOthers()
    {
        make(Plan::Known);
        show();
        QPushButton *renew = button(QStringLiteral("Renew…"), *m_page->findChild<BoatCard *>());
        renew->click();
        const TenantId second = tests::sampleNames().plan().tenants.at(1).id;
        clickDeed(); // every business has a flow of this plan
        auto &survey = m_port->sight.survey;
        survey.flows.erase(second);
        survey.unreadFlows[second] =
            rest::RestFailure{rest::RestTrouble::Unreachable, 0, 0, "no route to it", ""};
        m_page->reload();
        QVERIFY2(textOf(*m_page).contains(QStringLiteral(
                     "The flow of Music Box at Twilio could not be read. Twilio cannot be reached "
                     "from here. The fallback of its numbers is not compared until it can be.")),
                 qPrintable(textOf(*m_page)));
        QCOMPARE(cell(0, NumbersModel::StandingColumn), QStringLiteral("Ours"));
        QCOMPARE(cell(1, NumbersModel::StandingColumn), QStringLiteral("Fallback not known"));
        QVERIFY(!renew->isEnabled());
        QCOMPARE(renew->toolTip(), QStringLiteral("The flow of Music Box at Twilio could not be read; every "
                                                  "other flow is of the plan as it is."));
        QCOMPARE(renew->accessibleDescription(), renew->toolTip());
        survey.flows.erase(TenantId("qdn"));
        m_page->reload();
        QVERIFY(renew->isEnabled() && renew->accessibleDescription().isEmpty());
        renew->click();
        clickDeed();
        QVERIFY2(textOf(*m_page).contains(QStringLiteral(
                     "Read back: 1 flow(s) of this plan. The flow of Music Box at Twilio could not "
                     "be read.")),
                 qPrintable(textOf(*m_page)));
    }

    void severalFlowsThatCannotBeReadAreSaidWithTheirReasons_data()
    {
        QTest::addColumn<int>("other");
        QTest::addColumn<QString>("why");
        QTest::newRow("one reason") << static_cast<int>(rest::RestTrouble::Unreachable)
                                    << QStringLiteral(" Twilio cannot be reached from here.");
        QTest::newRow("two of them") << static_cast<int>(rest::RestTrouble::Throttled) << QString();
    }
    void severalFlowsThatCannotBeReadAreSaidWithTheirReasons()
    {
        QFETCH(int, other);
        QFETCH(QString, why);
        auto &survey = m_port->sight.survey;
        const auto tenants = tests::sampleNames().plan().tenants;
        for (std::size_t i = 0; i < 2; ++i) {
            survey.flows.erase(tenants.at(i).id);
            survey.unreadFlows[tenants.at(i).id] = rest::RestFailure{
                i == 0 ? rest::RestTrouble::Unreachable : static_cast<rest::RestTrouble>(other), 0, 0, "",
                ""};
        }
        make(Plan::Known);
        show();
        QStringList names;
        for (const auto &[tenant, failure] : survey.unreadFlows)
            names << tests::sampleNames().tenant(tenant);
        QVERIFY2(textOf(*m_page).contains(
                     QStringLiteral("The flows of %1 at Twilio could not be read.%2 The fallback of "
                                    "their numbers is not compared until they can be.")
                         .arg(QLocale().createSeparatedList(names), why)),
                 qPrintable(textOf(*m_page)));
    }

    void aRenewalThatARoleKeepsGreySaysThatReason()
    {
        make(Plan::Known);
        auto *gate = new shell::RoleGate(m_page);
        show();
        QPushButton *renew = button(QStringLiteral("Renew…"), *m_page->findChild<BoatCard *>());
        gate->setRole(client::Role::Viewer);
        const QString reason = renew->toolTip();
        QVERIFY2(reason.startsWith(QStringLiteral("You are a viewer")), qPrintable(reason));
        m_port->sight.survey.unreadFlows[TenantId("qdn")] =
            rest::RestFailure{rest::RestTrouble::Unreachable, 0, 0, "no route to it", ""};
        m_page->reload();
        QCOMPARE(renew->toolTip(), reason);
        QCOMPARE(renew->accessibleDescription(), reason);
    }

    void aGreyedRenewalOfOneNumberSaysWhy()
    {
        m_port->sight.survey.flows.clear();
        m_port->sight.survey.withoutFlows = // the account has none
            rest::RestFailure{rest::RestTrouble::Refused, 403, 20003, "no Studio", ""};
        for (numbers::AccountNumber &number : m_port->sight.survey.numbers)
            number.values[numbers::NumberField::VoiceFallbackUrl] = "";
        make(Plan::Known);
        show();
        m_page->setNames(talkative());
        m_page->choose(m_port->sight.survey.numbers.at(1).phone);
        const QPushButton *renew = button(QStringLiteral("Renew…"), *m_page->findChild<NumberPane *>());
        QVERIFY(!renew->isEnabled());
        QCOMPARE(renew->toolTip(), QStringLiteral("The flows at Twilio could not be read."));
        QCOMPARE(renew->accessibleDescription(), renew->toolTip());
    }

    void aFallbackThatFitsIntoNoAddressIsRenewedFirst()
    {
        make(Plan::Known);
        show();
        m_page->setNames(talkative());
        QCOMPARE(cell(1, NumbersModel::StandingColumn), QStringLiteral("Old fallback"));
        const QModelIndex state = model()->index(1, NumbersModel::StandingColumn);
        QCOMPARE(state.data(NumbersModel::RepairRole).toString(), QStringLiteral("Renew…"));
        QVERIFY(textOf(*m_page->findChild<BoatCard *>())
                    .contains(QStringLiteral("No flow yet, and too long for the address of a twimlet")));
        m_page->choose(m_port->sight.survey.numbers.at(1).phone);
        auto *pane = m_page->findChild<NumberPane *>();
        QVERIFY2(
            textOf(*pane).contains(QStringLiteral("This fallback was made of another plan. The plan’s own "
                                                  "does not fit into an address")),
            qPrintable(textOf(*pane)));
        QVERIFY(!button(QStringLiteral("Adopt…"), *pane)->isEnabled());
        button(QStringLiteral("Renew…"), *pane)->click();
        QVERIFY(textOf(*m_area->findChild<ReviewSheet *>()).contains(QStringLiteral("a new flow")));
        clickDeed();
        QCOMPARE(state.data(NumbersModel::RepairRole).toString(), QStringLiteral("Adopt…"));
    }

    void flowsThatChangedSinceTheReviewAreLookedAtAnew()
    {
        make(Plan::Known);
        show();
        m_port->launchResult = desk::LaunchResult{{}, {}, "rady: somebody changed its flow meanwhile", true};
        button(QStringLiteral("Renew…"), *m_page->findChild<BoatCard *>())->click();
        clickDeed();
        QVERIFY(textOf(*m_page).contains(QStringLiteral(
            "No flow was changed: rady: somebody changed its flow meanwhile. Check again, and look")));
        QCOMPARE(m_port->looks, 2);
    }
};

QTEST_MAIN(NotComparedTest)
#include "NotComparedTest.moc"
