// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/PlainTheme.h"
#include "tests/ui/support/Sample.h"
#include "ui/draft/Draft.h"
#include "ui/live/LivePage.h"
#include "ui/review/HistorySheet.h"
#include "ui/routing/PlanAwaited.h"
#include "ui/routing/businesses/BusinessSheet.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Theme.h"
#include "ui/window/MainWindow.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// A console whose relay does not give it a plan that it can show.
class PlanMissingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = tests::plainTheme(); }
    void init()
    {
        m_relay = std::make_unique<tests::FakeRelay>();
        m_relay->planText = tests::samplePlanText();
        m_relay->fresh.liveness = client::Liveness::Live;
        m_settings = std::make_unique<shell::Settings>(QString());
        m_desk = std::make_unique<tests::FakeDesk>(tests::sampleNow);
        m_window = std::make_unique<window::MainWindow>(
            *m_settings, *m_theme, [] { return tests::sampleNow; }, m_desk->ports());
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void aPlanThatIsStillReadIsNoError()
    {
        m_window->follow(*m_relay, window::Mode::Remote);
        for (const auto *empty : awaiting())
            QCOMPARE(empty->kind(), shell::EmptyKind::NothingNow);
    }

    void aPlanThatCouldNotBeLoadedIsAskedForAgain_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("routing") << u"routing"_s;
        QTest::newRow("simulator") << u"simulator"_s;
    }

    void aPlanThatCouldNotBeLoadedIsAskedForAgain()
    {
        QFETCH(const QString, page);
        m_relay->failure = client::ApiFailure{{ErrorCode::Unavailable, "disk"}, 503, "Out of order", {}};
        follow();
        m_window->goTo(page);
        routing_ui::PlanAwaited *shown = nullptr;
        for (auto *empty : awaiting()) {
            QCOMPARE(empty->kind(), shell::EmptyKind::CouldNotLoad);
            if (empty->isVisible())
                shown = empty;
        }
        QVERIFY(shown);
        m_relay->failure.reset();
        for (auto *button : shown->findChildren<QPushButton *>()) {
            if (button->text() == u"Retry")
                button->click();
        }
        QVERIFY(m_window->draft().isReady());
        QVERIFY(!shown->isVisible());
    }

    /// As a package starts it: with a store and no plan.
    void aRelayWithoutAPlanIsGivenItsFirst_data() { aPlanThatCouldNotBeLoadedIsAskedForAgain_data(); }
    void aRelayWithoutAPlanIsGivenItsFirst()
    {
        QFETCH(const QString, page);
        m_relay->revision = 0;
        m_relay->failure = client::ApiFailure{{ErrorCode::NotFound, "no plan"}, 404, "Not found", {}};
        follow();
        m_window->goTo(page);
        routing_ui::PlanAwaited *shown = nullptr;
        for (auto *empty : awaiting()) {
            QCOMPARE(empty->kind(), shell::EmptyKind::FirstUse);
            if (empty->isVisible())
                shown = empty;
        }
        QVERIFY(shown);
        m_relay->failure.reset();
        for (auto *button : shown->findChildren<QPushButton *>()) {
            if (button->text() == u"Begin the plan"_s)
                button->click();
        }
        QCOMPARE(m_relay->revision, 1);
        QVERIFY(m_relay->texts[1].find("\"tenants\": []") != std::string::npos);
        QCOMPARE(m_relay->history.front().note, std::string("The first plan"));
    }

    void aPlanThatCannotBeReadIsToldOf()
    {
        m_relay->planText = R"({"format": 99})";
        follow();
        for (const auto *empty : awaiting())
            QCOMPARE(empty->title(),
                     u"This console cannot read the relay’s plan, revision %1."_s.arg(m_relay->revision));
        bool isTold = false;
        for (const auto *banner : m_window->findChildren<shell::Banner *>())
            isTold = isTold || banner->sentence().startsWith(u"This console cannot read the relay’s plan"_s);
        QVERIFY(isTold);
    }

    void withoutABusinessNothingIsOfferedToBeCalled()
    {
        m_relay->planText = R"({"format":1,"tenants":[]})";
        follow();
        QCOMPARE(reasonOf(u"call.test"_s), u"The plan has no business yet."_s);
        const auto *live = m_window->findChild<live::LivePage *>()->findChild<shell::EmptyState *>();
        const auto *add = button(*live, u"Add the first business…"_s);
        QVERIFY(add && add->isVisible());
        const auto *call = button(*live, u"Place a test call"_s);
        QVERIFY(!call || !call->isVisible()); // it may wait to be deleted
        m_window->goTo(u"simulator"_s);
        const shell::EmptyState *simulator = nullptr;
        for (const auto *each : awaiting()) {
            if (each->isVisible())
                simulator = each;
        }
        QVERIFY(simulator);
        QCOMPARE(simulator->title(), u"No business yet"_s);
        button(*simulator, u"Add the first business…"_s)->click();
        QVERIFY(m_window->findChild<routing_ui::BusinessSheet *>()->isOpen());
        m_relay->planText = tests::samplePlanText();
        ++m_relay->revision;
        Q_EMIT m_relay->connected(m_relay->revision);
        QCOMPARE(reasonOf(u"call.test"_s), QString());
    }

    void whoeverMayNotAddABusinessIsNotSentToDoSo()
    {
        m_relay->planText = R"({"format":1,"tenants":[]})";
        m_relay->token = client::Role::Viewer;
        follow();
        for (const QString &page : {u"live"_s, u"log"_s, u"simulator"_s, u"routing"_s}) {
            m_window->goTo(page);
            const QPushButton *shown = nullptr;
            for (const auto *each : m_window->findChildren<QPushButton *>()) {
                if (each->text() == u"Add the first business…" && each->isVisible())
                    shown = each;
            }
            QVERIFY2(shown, qPrintable(page));
            QVERIFY2(!shown->isEnabled(), qPrintable(page));
            QVERIFY2(shown->toolTip().startsWith(u"You are a viewer"_s), qPrintable(shown->toolTip()));
        }
    }

    void whatThePageHasNotSaysSo()
    {
        follow();
        const auto words = [this] {
            return m_window->actions().action(u"view.filter"_s)->text().remove(u'&');
        };
        m_window->goTo(u"live"_s);
        QCOMPARE(reasonOf(u"view.detail"_s), u"This page has no details to show or hide."_s);
        QCOMPARE(reasonOf(u"view.clear-filter"_s), u"No filter is set."_s);
        QCOMPARE(reasonOf(u"view.toast"_s), u"No message is up."_s);
        QCOMPARE(words(), u"Filter calls"_s);
        m_window->showFilter(u"outcome:missed"_s);
        QCOMPARE(reasonOf(u"view.clear-filter"_s), QString());
        m_window->tell(u"Done."_s);
        QCOMPARE(reasonOf(u"view.toast"_s), QString());
        m_window->goTo(u"log"_s);
        QCOMPARE(reasonOf(u"view.detail"_s), QString());
        QCOMPARE(words(), u"Filter"_s);
        m_window->actions().action(u"view.clear-filter"_s)->trigger();
        QCOMPARE(reasonOf(u"view.clear-filter"_s), u"No filter is set."_s);
        for (const QString &place : {u"settings"_s, u"relay"_s, u"messages"_s}) {
            m_window->goTo(place);
            QCOMPARE(reasonOf(u"view.clear-filter"_s), u"No filter is set."_s);
            m_window->actions().action(u"view.filter"_s)->trigger();
            auto *field = qobject_cast<QLineEdit *>(m_window->focusWidget());
            QVERIFY2(field, qPrintable(place));
            field->setText(u"quiet"_s);
            QCOMPARE(reasonOf(u"view.clear-filter"_s), QString());
            m_window->actions().action(u"view.clear-filter"_s)->trigger();
            QCOMPARE(field->text(), QString());
            QCOMPARE(reasonOf(u"view.clear-filter"_s), u"No filter is set."_s);
        }
        QCOMPARE(reasonOf(u"numbers.adopt"_s), QString());
        m_window->follow(*m_relay, window::Mode::Demo);
        QCOMPARE(reasonOf(u"numbers.adopt"_s), u"The sample data have no account."_s);
    }

    /// Rolling back is the repair of a plan that does not read.
    void theHistoryOfAPlanThatCannotBeReadLeadsBack()
    {
        const std::string good = m_relay->planText;
        m_relay->texts[m_relay->revision - 1] = good;
        m_relay->planText = R"({"format": 99})";
        m_relay->texts[m_relay->revision] = m_relay->planText;
        m_relay->history = {{m_relay->revision, {}, "dana", ""}, {m_relay->revision - 1, {}, "dana", ""}};
        follow();
        QAction *history = m_window->actions().action(u"routing.history"_s);
        QVERIFY2(history->isEnabled(), qPrintable(history->toolTip()));
        history->trigger();
        const auto *sheet = m_window->findChild<review::HistorySheet *>();
        auto *list = sheet->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QVERIFY(!button(*sheet, u"Roll back now"_s)->isEnabled());
        list->setCurrentRow(1);
        QVERIFY(button(*sheet, u"Roll back now"_s)->isEnabled());
        QVERIFY(!button(*sheet, u"Take into the draft"_s)->isEnabled()); // there is none
        button(*sheet, u"Roll back now"_s)->click();
        QVERIFY(m_window->draft().isReady());
    }

private:
    static QPushButton *button(const QWidget &sheet, const QString &words)
    {
        for (QPushButton *each : sheet.findChildren<QPushButton *>()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }
    void follow()
    {
        m_window->follow(*m_relay, window::Mode::Remote);
        Q_EMIT m_relay->connected(m_relay->revision);
    }
    QString reasonOf(const QString &id) const
    {
        for (const auto &each : m_window->actions().entries()) {
            if (each.spec.id == id)
                return each.reason;
        }
        return u"there is no such action"_s;
    }
    QList<routing_ui::PlanAwaited *> awaiting() const
    {
        return m_window->findChildren<routing_ui::PlanAwaited *>();
    }

    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<tests::FakeRelay> m_relay;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<window::MainWindow> m_window;
};

QTEST_MAIN(PlanMissingTest)
#include "PlanMissingTest.moc"
