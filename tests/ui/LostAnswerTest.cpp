// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/PlainTheme.h"
#include "tests/ui/support/Sample.h"
#include "ui/draft/Draft.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Theme.h"
#include "ui/window/MainWindow.h"

#include <QAction>
#include <QDateTime>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// A push of which nobody was told what became.
class LostAnswerTest : public QObject {
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
        m_window->follow(*m_relay, window::Mode::Remote);
    }
    void cleanup() { m_window.reset(); }

    void theReviewSaysOnceItIsKnownThatNothingArrived()
    {
        Q_EMIT m_relay->connected(m_relay->revision);
        rename(m_window->draft());
        m_window->actions().action(u"routing.review"_s)->trigger();
        QTRY_VERIFY(button(u"Push 1 change(s)"_s) && button(u"Push 1 change(s)"_s)->isEnabled());
        m_relay->failure = client::ApiFailure{{ErrorCode::Unavailable, "no answer"}, 0, {}, {}};
        m_relay->fresh.liveness = client::Liveness::Lost;
        Q_EMIT m_relay->livenessChanged(client::Liveness::Lost);
        button(u"Push 1 change(s)"_s)->click();
        QVERIFY(banner(u"It is not known whether the draft was pushed."_s));
        m_relay->failure.reset();
        m_relay->fresh.liveness = client::Liveness::Live;
        Q_EMIT m_relay->livenessChanged(client::Liveness::Live);
        QVERIFY(!banner(u"It is not known"_s));
        QVERIFY(banner(
            u"Revision %1 is still live: what was pushed has not arrived so far."_s.arg(m_relay->revision)));
        button(u"Push 1 change(s)"_s)->click();
        QVERIFY(!m_window->draft().isEdited());
    }

    void aConsoleThatEndedMeanwhileKnowsItsPush_data()
    {
        QTest::addColumn<bool>("isLive");
        QTest::newRow("it is live") << true;
        QTest::newRow("it did not arrive") << false;
    }
    void aConsoleThatEndedMeanwhileKnowsItsPush()
    {
        QFETCH(const bool, isLive);
        QTemporaryDir folder;
        const plan::Plan begun = plan::readPlan(m_relay->planText).plan;
        plan::Plan sent;
        {
            draft::Draft before;
            before.open(folder.path(), u"relay"_s);
            before.takeLive(m_relay->revision, begun);
            rename(before);
            sent = before.plan();
            before.expect(sent);
            before.edit(u"wait longer"_s, begun.tenants[0].id,
                        [](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds = 91; });
        }
        QVERIFY(m_window->draft().open(folder.path(), u"relay"_s));
        m_window->tellRecovered(QDateTime(QDate(2026, 11, 20), QTime(9, 43), QTimeZone::utc()));
        QVERIFY(banner(u"Your draft of"_s));
        QVERIFY(!banner(u"Your draft of"_s)->sentence().contains(u"nor pushed"_s));
        if (isLive) {
            ++m_relay->revision;
            m_relay->planText = plan::writePlan(sent);
        }
        Q_EMIT m_relay->connected(m_relay->revision);
        QVERIFY(!m_window->draft().isStale()); // so nobody else is said to have pushed
        QCOMPARE(m_window->draft().changes().size(), std::size_t(isLive ? 1 : 2));
        const shell::Banner *back = banner(u"Your draft of"_s);
        QCOMPARE(back == nullptr, isLive);
        if (back)
            QVERIFY2(back->sentence().endsWith(u"What was pushed last did not arrive."_s),
                     qPrintable(back->sentence()));
        m_relay->planText = plan::writePlan(sent); // which it may yet
        Q_EMIT m_relay->connected(isLive ? m_relay->revision : ++m_relay->revision);
        QVERIFY(!banner(u"Your draft of"_s));
        QCOMPARE(m_window->draft().changes().size(), std::size_t(1));
    }

private:
    static void rename(draft::Draft &draft)
    {
        draft.editPlan(u"rename"_s, [](plan::Plan &plan) { plan.tenants[0].name += " II"; });
    }
    QPushButton *button(const QString &words) const
    {
        for (QPushButton *each : m_window->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == words)
                return each;
        }
        return nullptr;
    }
    const shell::Banner *banner(const QString &beginning) const
    {
        for (const shell::Banner *each : m_window->findChildren<shell::Banner *>()) {
            if (each->isVisible() && each->sentence().startsWith(beginning))
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<tests::FakeRelay> m_relay;
    std::unique_ptr<window::MainWindow> m_window;
};

QTEST_MAIN(LostAnswerTest)
#include "LostAnswerTest.moc"
