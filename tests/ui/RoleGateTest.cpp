// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/RoleGate.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/PlainTheme.h"
#include "tests/ui/support/Sample.h"
#include "ui/draft/Draft.h"
#include "ui/review/ReviewSheet.h"
#include "ui/routing/RoutingPage.h"
#include "ui/routing/routes/RouteSteps.h"
#include "ui/routing/tiers/ContactChip.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Sheet.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Toast.h"
#include "ui/window/MainWindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace ringdown;
using client::Role;

class RoleGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = tests::plainTheme(); }
    void init()
    {
        m_row = std::make_unique<QWidget>();
        new QHBoxLayout(m_row.get());
        m_gate = new shell::RoleGate(m_row.get());
    }

    void aMarkedButtonFollowsTheRole_data()
    {
        QTest::addColumn<Role>("needed");
        QTest::addColumn<Role>("held");
        QTest::addColumn<bool>("usable");
        QTest::newRow("an operator operates") << Role::Operator << Role::Operator << true;
        QTest::newRow("an admin operates") << Role::Operator << Role::Admin << true;
        QTest::newRow("a viewer does not") << Role::Operator << Role::Viewer << false;
        QTest::newRow("an operator does not administer") << Role::Admin << Role::Operator << false;
        QTest::newRow("a relay that does not say refuses by itself") << Role::Admin << Role::Unknown << true;
    }
    void aMarkedButtonFollowsTheRole()
    {
        QFETCH(const Role, needed);
        QFETCH(const Role, held);
        QPushButton *button = add(new QPushButton);
        shell::setNeeds(*button, needed);
        m_row->show();
        m_gate->setRole(held);
        QTEST(button->isEnabled(), "usable");
        QCOMPARE(button->toolTip().isEmpty(), button->isEnabled());
        QCOMPARE(button->accessibleDescription(), button->toolTip());
    }

    void whatIsMadeLaterIsFoundToo()
    {
        m_row->show();
        m_gate->setRole(Role::Viewer);
        auto *button = new QPushButton;
        shell::setNeeds(*button, Role::Operator);
        add(button)->show();
        QVERIFY(!button->isEnabled());
    }

    void aScreenThatEnablesItsButtonChangesNothingUntilTheRoleDoes()
    {
        QPushButton *button = add(new QPushButton);
        shell::setNeeds(*button, Role::Operator);
        button->setEnabled(false);
        button->setToolTip(QStringLiteral("Choose a call first"));
        m_row->show();
        m_gate->setRole(Role::Viewer);
        button->setEnabled(true);
        button->setToolTip(QStringLiteral("Says that you take care"));
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().startsWith(QStringLiteral("You are a viewer")));
        m_gate->setRole(Role::Operator);
        QVERIFY(button->isEnabled());
        QCOMPARE(button->toolTip(), QStringLiteral("Says that you take care"));
    }

    void whatWasToldOfAButtonComesBackWithIt()
    {
        QPushButton *button = add(new QPushButton);
        shell::setNeeds(*button, Role::Operator);
        button->setAccessibleDescription(QStringLiteral("Of this one call"));
        m_row->show();
        m_gate->setRole(Role::Viewer);
        QVERIFY(button->accessibleDescription().startsWith(QStringLiteral("You are a viewer")));
        m_gate->setRole(Role::Operator);
        QCOMPARE(button->accessibleDescription(), QStringLiteral("Of this one call"));
        m_gate->setRole(Role::Viewer);
        button->setAccessibleDescription(QStringLiteral("Of that call")); // its screen, meanwhile
        m_gate->setRole(Role::Operator);
        QCOMPARE(button->accessibleDescription(), QStringLiteral("Of that call"));
    }

    void inputsOfAMarkedRootAreHeldButThoseThatOnlyReadAreNot()
    {
        auto *root = add(new QWidget);
        shell::setInputsNeed(*root, Role::Operator);
        auto *column = new QHBoxLayout(root);
        auto *name = new QLineEdit;
        auto *search = new QLineEdit;
        auto *remove = new QPushButton;
        shell::setOnlyReads(*search);
        for (QWidget *each :
             {static_cast<QWidget *>(name), static_cast<QWidget *>(search), static_cast<QWidget *>(remove)})
            column->addWidget(each);
        m_row->show();
        m_gate->setRole(Role::Viewer);
        QVERIFY(name->isReadOnly());
        QVERIFY(name->isEnabled()); // its text can be selected and copied
        QVERIFY(!search->isReadOnly());
        QVERIFY(!remove->isEnabled());
        m_gate->setRole(Role::Admin);
        QVERIFY(!name->isReadOnly());
        QVERIFY(remove->isEnabled());
    }

    void aViewerSeesEveryChangingDeedDisabledWithTheReason()
    {
        Desk desk(*m_theme, Role::Viewer);
        int changing = 0;
        for (const auto &entry : desk.window.actions().entries()) {
            if (entry.spec.needs <= Role::Viewer)
                continue;
            ++changing;
            QVERIFY2(!entry.action->isEnabled(), qPrintable(entry.spec.id));
            QVERIFY2(entry.reason.startsWith(QStringLiteral("You are a viewer")), qPrintable(entry.spec.id));
            QCOMPARE(entry.action->toolTip(), entry.reason);
        }
        QVERIFY(changing >= 6);
        QVERIFY(desk.window.actions().action(QStringLiteral("routing.history"))->isEnabled());
    }

    void aViewerChangesNothingOnAnyTabOfRouting()
    {
        Desk desk(*m_theme, Role::Viewer);
        desk.window.goTo(QStringLiteral("routing"));
        const plan::Plan before = desk.window.draft().plan();
        for (const char *tab : {"hours", "cascade", "routes", "callers", "contacts"}) {
            desk.window.findChild<routing_ui::RoutingPage *>()->turnTo(QLatin1StringView(tab));
            QCoreApplication::processEvents();
            for (auto *button :
                 desk.window.findChild<routing_ui::RoutingPage *>()->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->isEnabled())
                    button->click();
            }
        }
        QVERIFY(!desk.window.draft().edit(QStringLiteral("rename"), TenantId("qdn"),
                                          [](plan::Tenant &tenant) { tenant.name = "Another"; }));
        QVERIFY(desk.window.draft().plan() == before);
        QVERIFY(desk.window.findChild<shell::Toast *>()->sentence().startsWith(
            QStringLiteral("You are a viewer")));
    }

    void aViewerChangesNothingInTheListOfBusinesses()
    {
        Desk desk(*m_theme, Role::Viewer);
        desk.window.goTo(QStringLiteral("routing"));
        desk.window.showTenant({});
        auto *page = desk.window.findChild<routing_ui::RoutingPage *>();
        QCoreApplication::processEvents();
        QStringList usable;
        for (const auto *button : page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled())
                usable.append(button->text());
        }
        QCOMPARE(usable, QStringList{QStringLiteral("Edit its routing")});
        auto *list = qobject_cast<QTableView *>(page->mainTable());
        QVERIFY(list && list->isVisible());
        for (const Qt::Key key : {Qt::Key_Insert, Qt::Key_F2, Qt::Key_Delete}) {
            press(*list, key);
            for (const auto *sheet : desk.window.findChildren<shell::Sheet *>())
                QVERIFY(!sheet->isOpen());
        }
    }

    void aViewerIsToldOfNoDeletionThatDidNotHappen_data()
    {
        QTest::addColumn<QString>("tab");
        for (const char *tab : {"hours", "cascade", "routes", "callers", "contacts"})
            QTest::newRow(tab) << QString::fromLatin1(tab);
    }
    void aViewerIsToldOfNoDeletionThatDidNotHappen()
    {
        QFETCH(const QString, tab);
        Desk desk(*m_theme, Role::Viewer);
        desk.window.goTo(QStringLiteral("routing"));
        const plan::Plan before = desk.window.draft().plan();
        auto *page = desk.window.findChild<routing_ui::RoutingPage *>();
        QSignalSpy offers(page, &routing_ui::RoutingPage::undoOffered);
        page->turnTo(tab);
        QCoreApplication::processEvents();
        int pressed = 0;
        for (auto *list : page->findChildren<QAbstractItemView *>()) {
            if (!list->isVisible() || !list->model() || list->model()->rowCount() == 0)
                continue;
            list->setCurrentIndex(list->model()->index(0, 0));
            press(*list, Qt::Key_Delete);
            ++pressed;
        }
        for (auto *chip : page->findChildren<routing_ui::ContactChip *>()) {
            Q_EMIT chip->removeWanted();
            ++pressed;
        }
        for (auto *steps : page->findChildren<routing_ui::RouteSteps *>()) {
            Q_EMIT steps->stepRemoved(0);
            ++pressed;
        }
        QVERIFY(pressed > 0);
        QVERIFY(desk.window.draft().plan() == before);
        QCOMPARE(offers.count(), 0);
    }

    void whatOnlyReadsStaysActiveForAViewer()
    {
        Desk desk(*m_theme, Role::Viewer);
        desk.window.goTo(QStringLiteral("routing"));
        auto *page = desk.window.findChild<routing_ui::RoutingPage *>();
        const auto usable = [&](const char *tab) {
            page->turnTo(QLatin1StringView(tab));
            QCoreApplication::processEvents();
            QStringList names;
            for (const auto *button : page->findChildren<QPushButton *>()) {
                if (button->isVisible() && button->isEnabled())
                    names.append(button->text());
            }
            return names;
        };
        const QStringList overview = usable("overview");
        for (const QString &name :
             {QStringLiteral("−"), QStringLiteral("+"), QStringLiteral("Fit"), QStringLiteral("As a tree")})
            QVERIFY2(overview.contains(name), qPrintable(name));
        QVERIFY(usable("routes").contains(QStringLiteral("Listen")));
    }

    /// It is of this desk alone: what differs can be read, and the live plan be seen.
    void aViewerReadsAndDiscardsTheDraftThatWasKept()
    {
        Desk desk(*m_theme, Role::Operator);
        desk.window.draft().edit(QStringLiteral("rename"), TenantId("qdn"),
                                 [](plan::Tenant &tenant) { tenant.name = "Another"; });
        desk.relay.token = Role::Viewer;
        Q_EMIT desk.relay.connected(desk.relay.revision);
        QVERIFY(desk.window.draft().isEdited());
        QAction *review = desk.window.actions().action(QStringLiteral("routing.review"));
        QVERIFY(review->isEnabled());
        review->trigger();
        auto *sheet = desk.window.findChild<review::ReviewSheet *>();
        QVERIFY(sheet->isOpen());
        int pushes = 0;
        for (const auto *button : sheet->findChildren<QPushButton *>()) {
            if (!button->text().startsWith(QStringLiteral("Push")))
                continue;
            ++pushes;
            QVERIFY(!button->isEnabled());
            QVERIFY(button->toolTip().startsWith(QStringLiteral("You are a viewer")));
        }
        QCOMPARE(pushes, 1);
        sheet->close();
        QAction *discard = desk.window.actions().action(QStringLiteral("routing.discard"));
        QVERIFY(discard->isEnabled());
        discard->trigger();
        QVERIFY(!desk.window.draft().isEdited());
    }

    void anOperatorAfterAViewerMayChangeAgain()
    {
        Desk desk(*m_theme, Role::Viewer);
        desk.relay.token = Role::Operator;
        Q_EMIT desk.relay.connected(desk.relay.revision);
        QVERIFY(desk.window.actions().action(QStringLiteral("call.test"))->isEnabled());
        desk.window.draft().edit(QStringLiteral("rename"), TenantId("qdn"),
                                 [](plan::Tenant &tenant) { tenant.name = "Another"; });
        QVERIFY(desk.window.draft().isEdited());
    }

private:
    /// A console over a relay whose token has this role.
    struct Desk {
        Desk(shell::Theme &theme, Role role)
            : settings(QString())
            , desk(tests::sampleNow)
            , window(
                  settings, theme, [] { return tests::sampleNow; }, desk.ports())
        {
            relay.planText = tests::samplePlanText();
            relay.fresh.liveness = client::Liveness::Live;
            relay.token = role;
            window.show();
            window.follow(relay, window::Mode::Remote);
            Q_EMIT relay.connected(relay.revision);
            window.showTenant(TenantId("qdn"));
        }
        tests::FakeRelay relay;
        shell::Settings settings;
        tests::FakeDesk desk;
        window::MainWindow window;
    };

    static void press(QWidget &widget, Qt::Key key)
    {
        widget.window()->activateWindow();
        widget.setFocus();
        QTest::keyClick(&widget, key);
        QCoreApplication::processEvents();
    }

    template <typename T>
    T *add(T *widget)
    {
        m_row->layout()->addWidget(widget);
        return widget;
    }

    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<QWidget> m_row;
    shell::RoleGate *m_gate = nullptr;
};

QTEST_MAIN(RoleGateTest)
#include "RoleGateTest.moc"
