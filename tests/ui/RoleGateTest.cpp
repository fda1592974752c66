// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/RoleGate.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "ui/draft/Draft.h"
#include "ui/routing/RoutingPage.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Toast.h"
#include "ui/window/MainWindow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace ringdown;
using client::Role;

class RoleGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<shell::Theme>(); }
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
        desk.window.draft().edit(QStringLiteral("rename"), TenantId("qdn"),
                                 [](plan::Tenant &tenant) { tenant.name = "Another"; });
        QVERIFY(desk.window.draft().plan() == before);
        QVERIFY(desk.window.findChild<shell::Toast *>()->sentence().startsWith(
            QStringLiteral("You are a viewer")));
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
