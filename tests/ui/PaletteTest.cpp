// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/EnterKeys.h"
#include "ui/shell/PaletteModel.h"
#include "ui/shell/Theme.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PaletteOffers.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;
using shell::OfferKind;
using shell::PaletteModel;

namespace {

constexpr Instant morning{1'795'632'060'000};

plan::Plan twoBusinesses()
{
    plan::Plan plan;
    for (const char *name : {"Queen of San Diego", "Music Box"}) {
        plan::Tenant tenant;
        tenant.id = TenantId(name[0] == 'Q' ? "qdn" : "music-box");
        tenant.name = name;
        tenant.timeZone = "America/Los_Angeles";
        tenant.numbers = {*PhoneNumber::fromE164(name[0] == 'Q' ? "+16195550100" : "+16195550102")};
        tenant.contacts = {{ContactId("captain"), "Captain", *PhoneNumber::fromE164("+16195550111"), true}};
        tenant.tiers = {{TierId("primary"), {ContactId("captain")}}};
        tenant.routes[RouteId("closed")] = {plan::HangupStep{}};
        tenant.callers = {{"Nuisance", {}, plan::RejectReason::Busy}};
        tenant.callers[0].match.numbers = {*PhoneNumber::fromE164("+16195550199")};
        plan.tenants.push_back(tenant);
    }
    return plan;
}

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<PaletteModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_went.clear();
        std::vector<shell::PaletteOffer> offers = window::planOffers(twoBusinesses(), ways());
        for (shell::PaletteOffer &offer :
             window::settingOffers({{u"Notifications"_s},
                                    {u"Quiet hours"_s},
                                    {u"Colours"_s, u"Follow the system Light Dark"_s}},
                                   ways()))
            offers.push_back(offer);
        shell::PaletteOffer push;
        push.id = u"routing.review"_s;
        push.words = u"Review and push…"_s;
        push.reason = u"You are a viewer of this relay."_s;
        offers.push_back(push);
        m_model->setOffers(std::move(offers));
    }

    void everyPlaceOfThePlanIsOffered_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("leadsTo");
        QTest::newRow("business") << u"music"_s << u"Music Box"_s << u"tenant music-box"_s;
        QTest::newRow("number") << u"#0100"_s << u"(619) 555-0100"_s << u"number +16195550100"_s;
        QTest::newRow("number as it is written")
            << u"+1 619 555 0102"_s << u"(619) 555-0102"_s << u"number +16195550102"_s;
        QTest::newRow("contact") << u"@cap"_s << u"Captain, (619) 555-0111"_s
                                 << u"tenants[0].contacts[0].name"_s;
        QTest::newRow("tier") << u"tier"_s << u"Tier “Primary”"_s << u"tenants[0].tiers[0].seconds"_s;
        QTest::newRow("route") << u"route “cl"_s << u"Route “closed”"_s << u"tenants[0].routes.closed"_s;
        QTest::newRow("rule") << u"nuis"_s << u"Caller rule “Nuisance”"_s << u"tenants[0].callers[0].name"_s;
        QTest::newRow("rule by its number")
            << u"619 555 0199"_s << u"Caller rule “Nuisance”"_s << u"tenants[0].callers[0].name"_s;
        for (const char *typed : {"/light", "/dark", "/system"})
            QTest::newRow(typed) << QString::fromLatin1(typed) << u"Colours"_s << u"setting Colours"_s;
        QTest::newRow("setting") << u"/quiet"_s << u"Quiet hours"_s << u"setting Quiet hours"_s;
    }

    void everyPlaceOfThePlanIsOffered()
    {
        QFETCH(QString, typed);
        m_model->search(typed);
        QVERIFY(m_model->rowCount() > 0);
        QTEST(m_model->index(0, 0).data().toString(), "words");
        QVERIFY(m_model->run(0));
        QTEST(m_went, "leadsTo");
    }

    void thePlanKnowsWhereANumberIs()
    {
        const plan::Plan plan = twoBusinesses();
        QCOMPARE(window::pathOfNumber(plan, "+16195550102"), std::string("tenants[1].numbers[0]"));
        QCOMPARE(window::pathOfNumber(plan, "+16195550111"), std::string()); // a contact's
    }

    void aPrefixAsksForOneKindAlone()
    {
        m_model->search(u"@"_s);
        QCOMPARE(m_model->rowCount(), 2);
        m_model->search(u"/"_s);
        QCOMPARE(m_model->rowCount(), 3);
        m_model->search(u"# "_s);
        QCOMPARE(m_model->rowCount(), 2);
        m_model->search(u">"_s);
        QCOMPARE(m_model->rowCount(), 1);
    }

    void whatCannotBeDoneSaysWhy()
    {
        m_model->search(u">push"_s);
        const QModelIndex push = m_model->index(0, 0);
        QCOMPARE(push.data().toString(), u"Review and push… – not now: You are a viewer of this relay."_s);
        QVERIFY(!push.flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(!m_model->run(0));
    }

    void whatWasRunLastStandsFirst()
    {
        m_model->search(u"captain"_s);
        QCOMPARE(m_model->rowCount(), 2);
        m_model->run(1); // of the Music Box
        m_model->search({});
        QCOMPARE(m_model->index(0, 0).data(PaletteModel::WhereRole).toString(), u"Music Box, contact"_s);
    }

    void callsOfTheLogStandBelow()
    {
        m_model->search(u"0177"_s);
        CallSummary call;
        call.sid = CallSid("CA" + std::string(32, '1'));
        call.tenant = TenantId("qdn");
        call.from = "+16195550177";
        call.startedAt = morning;
        call.outcome = Outcome::Missed;
        const int before = m_model->rowCount();
        m_model->setCalls(window::callOffers({call}, format::PlanNames(twoBusinesses(), 1), morning, ways()));
        QCOMPARE(m_model->rowCount(), before + 1);
        const QModelIndex last = m_model->index(before, 0);
        QVERIFY(last.data(PaletteModel::IsFirstCallRole).toBool());
        QCOMPARE(last.data().toString(), u"Call of Today 10:41, (619) 555-0177"_s);
        QCOMPARE(last.data(Qt::AccessibleTextRole).toString(),
                 u"Call of Today 10:41, (619) 555-0177, Queen of San Diego, Missed"_s);
        m_model->run(before);
        QCOMPARE(m_went, u"call "_s + QString::fromStdString(call.sid.value));
    }

    void everyDeedOfAConsoleIsInItsPalette_data()
    {
        QTest::addColumn<client::Role>("role");
        QTest::newRow("operator") << client::Role::Operator;
        QTest::newRow("viewer") << client::Role::Viewer;
    }

    void everyDeedOfAConsoleIsInItsPalette()
    {
        QFETCH(client::Role, role);
        shell::Theme theme;
        tests::FakeRelay relay;
        relay.planText = tests::samplePlanText();
        relay.fresh.liveness = client::Liveness::Live;
        relay.token = role;
        shell::Settings settings((QString()));
        tests::FakeDesk desk(tests::sampleNow);
        window::MainWindow window(
            settings, theme, [] { return tests::sampleNow; }, desk.ports());
        window.show();
        window.follow(relay, window::Mode::Remote);
        Q_EMIT relay.connected(relay.revision);
        window.actions().action(u"tools.palette"_s)->trigger();
        const auto *palette = window.findChild<shell::CommandPalette *>();
        QVERIFY(palette->isVisible());
        palette->findChild<QLineEdit *>()->setText(u">"_s);
        const auto *model = palette->findChild<PaletteModel *>();
        const auto &entries = window.actions().entries();
        QVERIFY(entries.size() > 20);
        QCOMPARE(model->rowCount(), static_cast<int>(entries.size()));
        int impossible = 0;
        for (const auto &entry : entries) {
            const QModelIndex offer = model->index(model->rowOf(entry.spec.id), 0);
            QVERIFY2(offer.isValid(), qPrintable(entry.spec.id));
            QString words = entry.action->text();
            QVERIFY2(offer.data().toString().startsWith(words.remove(u'&')), qPrintable(entry.spec.id));
            QCOMPARE(offer.data(PaletteModel::ReasonRole).toString(), entry.reason);
            QCOMPARE(offer.flags().testFlag(Qt::ItemIsEnabled), entry.action->isEnabled());
            const QString keys = shell::keysText(entry.spec.keys);
            QVERIFY2(offer.data(PaletteModel::KeysRole).toString().contains(keys), qPrintable(entry.spec.id));
            impossible += entry.reason.isEmpty() ? 0 : 1;
        }
        QVERIFY(impossible > 0); // such as what needs a chosen call
    }

    void theKeysPassOverWhatCannotBeDone()
    {
        QMainWindow window;
        window.resize(1200, 800);
        shell::ActionRegistry registry(&window);
        shell::CommandPalette palette(registry, &window);
        QStringList ran;
        palette.setOffers([&] {
            std::vector<shell::PaletteOffer> offers(3);
            for (std::size_t i = 0; i < offers.size(); ++i) {
                offers[i].id = offers[i].words = u"deed %1"_s.arg(i);
                offers[i].run = [&ran, id = offers[i].id] { ran << id; };
            }
            offers[1].reason = u"Not connected."_s;
            return offers;
        });
        window.show();
        palette.open();
        auto *field = palette.findChild<QLineEdit *>();
        const auto *list = palette.findChild<QListView *>();
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1); // its reason is to be read
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(ran, QStringList());
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 2);
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(ran, QStringList{u"deed 2"_s});
    }

    void whoHadTheKeysGetsThemBack_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Escape") << Qt::Key_Escape;
        QTest::newRow("a deed that opens nothing") << Qt::Key_Return;
    }
    void whoHadTheKeysGetsThemBack()
    {
        QFETCH(const Qt::Key, key);
        QMainWindow window;
        auto *central = new QWidget;
        QLineEdit note(central);
        window.setCentralWidget(central);
        shell::ActionRegistry registry(&window);
        shell::CommandPalette palette(registry, central);
        palette.setOffers([] {
            std::vector<shell::PaletteOffer> offers(1);
            offers[0].run = [] {};
            return offers;
        });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        note.setFocus();
        palette.open();
        palette.open(); // again is no other time
        auto *field = palette.findChild<QLineEdit *>();
        QVERIFY(field->hasFocus());
        QTest::keyClick(field, key);
        QVERIFY(!palette.isVisible());
        QVERIFY(note.hasFocus());
    }

    void whatFindsNothingSaysSo()
    {
        QWidget window;
        shell::ActionRegistry registry(&window);
        shell::CommandPalette palette(registry, &window);
        shell::CommandPalette::TakeCalls answer;
        palette.setCallSearch([&](const QString &, const auto &take) { answer = take; });
        palette.setOffers([] {
            std::vector<shell::PaletteOffer> offers(1);
            offers[0].id = offers[0].words = u"Hours"_s;
            return offers;
        });
        window.show();
        palette.open();
        auto *field = palette.findChild<QLineEdit *>();
        const auto *list = palette.findChild<QListView *>();
        const auto *words = palette.findChild<QLabel *>(u"nothing"_s);
        QVERIFY(list->isVisible() && !words->isVisible());
        field->setText(u"friday"_s);
        QVERIFY(!list->isVisible() && words->isVisible());
        QCOMPARE(words->text(), u"Looking for calls…"_s); // unknown is not none
        QTRY_VERIFY(answer);
        answer(std::nullopt);
        QCOMPARE(words->text(), u"Nothing here is called “friday”, and calls could not be looked for."_s);
        answer(std::vector<shell::PaletteOffer>());
        QCOMPARE(words->text(), u"Nothing here is called “friday”."_s);
        std::vector<shell::PaletteOffer> calls(1);
        calls[0].kind = OfferKind::Call;
        answer(calls);
        QVERIFY(list->isVisible() && !words->isVisible());
        field->setText(u"@"_s);
        QCOMPARE(words->text(), u"There is nothing of this kind."_s);
    }

    void aChosenCallStaysWhenTheLogAnswersAgain()
    {
        QMainWindow window;
        window.resize(1200, 800);
        shell::ActionRegistry registry(&window);
        shell::CommandPalette palette(registry, &window);
        shell::CommandPalette::TakeCalls answer;
        palette.setCallSearch([&](const QString &, const auto &take) { answer = take; });
        const auto calls = [](const QStringList &ids) {
            std::vector<shell::PaletteOffer> offers;
            for (const QString &id : ids) {
                offers.emplace_back();
                offers.back().kind = OfferKind::Call;
                offers.back().id = offers.back().words = id;
            }
            return offers;
        };
        window.show();
        palette.open();
        auto *field = palette.findChild<QLineEdit *>();
        const auto *list = palette.findChild<QListView *>();
        QTest::keyClicks(field, u"0177"_s);
        QTest::keyClick(field, Qt::Key_Up); // nothing is found yet
        QTRY_VERIFY(answer);
        answer(calls({u"first"_s, u"second"_s}));
        QCOMPARE(list->currentIndex().data().toString(), u"first"_s);
        QTest::keyClick(field, Qt::Key_Down);
        answer(calls({u"newer"_s, u"first"_s, u"second"_s}));
        QCOMPARE(list->currentIndex().data().toString(), u"second"_s);
    }

    void theWindowAsksForCallsOnceNothingIsTypedForAMoment()
    {
        QMainWindow window;
        window.resize(1200, 800);
        shell::ActionRegistry registry(&window);
        shell::CommandPalette palette(registry, &window);
        QStringList asked;
        palette.setCallSearch([&](const QString &typed, const auto &take) {
            asked << typed;
            shell::PaletteOffer call;
            call.kind = OfferKind::Call;
            call.words = u"a call"_s;
            call.run = [this] { m_went = u"the call"_s; };
            take(std::vector{call});
        });
        window.show();
        palette.open();
        auto *field = palette.findChild<QLineEdit *>();
        const QAbstractItemModel *list = palette.findChild<QListView *>()->model();
        QTest::keyClicks(field, u"0177"_s);
        QTRY_COMPARE(asked, QStringList{u"0177"_s}); // once, not for each letter
        QCOMPARE(list->rowCount(), 1);
        QTest::keyClicks(field, u"8"_s);
        QCOMPARE(list->rowCount(), 0); // what was found is no answer to this
        QTRY_COMPARE(asked.size(), 2);
        for (const QString &prefix : {u">"_s, u"#"_s, u"@"_s, u"/"_s}) { // a kind alone, and calls are none
            field->setText(prefix + u"0177"_s);
            QTest::qWait(250);
            QCOMPARE(asked.size(), 2);
            QCOMPARE(list->rowCount(), 0);
        }
        field->setText(u"0177"_s);
        QTRY_COMPARE(list->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_went, u"the call"_s);
    }

private:
    window::OfferWays ways()
    {
        return {[this](const TenantId &id) { m_went = u"tenant "_s + QString::fromStdString(id.value); },
                [this](const std::string &path) { m_went = QString::fromStdString(path); },
                [this](const std::string &phone) { m_went = u"number "_s + QString::fromStdString(phone); },
                [this](const QString &name) { m_went = u"setting "_s + name; },
                [this](const CallSid &sid) { m_went = u"call "_s + QString::fromStdString(sid.value); }};
    }

    std::unique_ptr<PaletteModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QString m_went;
};

QTEST_MAIN(PaletteTest)
#include "PaletteTest.moc"
