// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/WindowStage.h"
#include "ui/calls/CallDetailView.h"
#include "ui/live/LivePage.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Toast.h"

#include <QAction>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A call that somebody claimed is given back: from the toast, the menu and the details.
class GiveBackTest : public QObject, private tests::WindowStage {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        open();
        for (const client::CallDetail &detail : tests::sampleDay())
            m_relay->add(detail);
    }
    void cleanup() { m_window.reset(); }

    void theToastUndoesAClaim()
    {
        const CallSid sid = chooseOpenCall();
        QVERIFY(!giveBack()->isEnabled());
        QVERIFY2(giveBack()->toolTip().contains(u"Nobody has claimed this call."_s),
                 qPrintable(giveBack()->toolTip()));
        claim()->trigger();
        QVERIFY(!claim()->isEnabled());
        QVERIFY(giveBack()->isEnabled());
        QPushButton *undo = button(u"Undo"_s);
        QVERIFY(undo);
        undo->click();
        QCOMPARE(m_relay->returns.size(), std::size_t(1));
        QCOMPARE(m_relay->returns[0].first, sid);
        QCOMPARE(m_relay->returns[0].second, std::string("Dana"));
        QCOMPARE(toast()->sentence(), u"Given back. The call is open again."_s);
        QVERIFY(claim()->isEnabled());
        QVERIFY(!giveBack()->isEnabled());
        QVERIFY(button(u"Claim"_s) && !button(u"Give back"_s));
    }

    void theUndoGoesWithTheNextToast()
    {
        chooseOpenCall();
        claim()->trigger();
        toast()->say(u"Number copied."_s, u"Undo"_s); // of something else
        button(u"Undo"_s)->click();
        QVERIFY(m_relay->returns.empty());
    }

    void theUndoGoesWhenSomebodyElseGaveTheCallBack()
    {
        const CallSid sid = chooseOpenCall();
        claim()->trigger();
        m_relay->details[sid].call.claimedBy.clear();
        for (CallSummary &call : m_relay->log)
            if (call.sid == sid)
                call.claimedBy.clear();
        Event back;
        back.seq = 9'000;
        back.at = tests::sampleNow;
        back.kind = EventKind::MissedReturned;
        back.tenant = TenantId("qdn");
        back.call = sid;
        back.by = "Lee";
        Q_EMIT m_relay->eventArrived(back);
        QCOMPARE(toast()->sentence(), QString());
        QTRY_VERIFY2(claim()->isEnabled(), qPrintable(claim()->toolTip()));
    }

    void theDetailsGiveBackWhatSomebodyHas()
    {
        const CallSid sid = chooseOpenCall();
        claim()->trigger();
        QPushButton *give = button(u"Give back"_s);
        QVERIFY(give && give->isEnabled());
        give->click();
        QCOMPARE(m_relay->returns.size(), std::size_t(1));
        QCOMPARE(m_relay->returns[0].first, sid);
    }

    void aRelayThatRefusesLeavesTheCall()
    {
        chooseOpenCall();
        claim()->trigger();
        m_relay->failure = client::ApiFailure{
            {ErrorCode::Conflict, "the caller was called back already, so this call stays with Dana"},
            409,
            "Conflict",
            {}};
        giveBack()->trigger();
        QVERIFY(giveBack()->isEnabled());
        QVERIFY(!claim()->isEnabled());
        QVERIFY(button(u"Give back"_s));
    }

    void aRunningCallIsClaimedOnceSomebodyWasTexted()
    {
        const client::CallDetail ringing =
            tests::play({"+16195550100", "+16195550177", 0, "", "", false, "", 8});
        m_relay->add(ringing);
        m_window->follow(*m_relay, window::Mode::Remote);
        Q_EMIT m_relay->connected(m_relay->revision);
        for (const Event &event : ringing.events)
            Q_EMIT m_relay->eventArrived(event);
        m_window->tick();
        m_window->goTo(u"live"_s);
        auto *live = m_window->findChild<QTableView *>(u"live-table"_s);
        QVERIFY(live);
        live->selectRow(0);
        const CallSid sid = m_window->findChild<live::LivePage *>()->currentCall()->sid;
        QVERIFY(!claim()->isEnabled());
        QVERIFY2(claim()->toolTip().contains(u"once somebody was texted about it"_s),
                 qPrintable(claim()->toolTip()));
        Q_EMIT m_relay->eventArrived(texted(sid));
        QVERIFY2(claim()->isEnabled(), qPrintable(claim()->toolTip()));
        claim()->trigger();
        QCOMPARE(m_relay->claims.size(), std::size_t(1));
        QCOMPARE(m_relay->claims[0].first, sid);
    }

    void theDetailsOfARunningCallOfferTheClaim()
    {
        client::CallDetail ringing = tests::play({"+16195550100", "+16195550177", 0, "", "", false, "", 8});
        calls::CallDetailView details;
        details.showSummary(ringing.call, tests::sampleNow);
        details.showEvents(ringing.events);
        details.show();
        const auto isOffered = [&] {
            for (const QPushButton *each : details.findChildren<QPushButton *>()) {
                if (each->text() == u"Claim"_s)
                    return each->isVisible();
            }
            return false;
        };
        QVERIFY(!isOffered());
        ringing.events.push_back(texted(ringing.call.sid));
        details.showEvents(ringing.events);
        QVERIFY(isOffered());
    }

    void whatWasAnsweredAfterAllIsNotGivenBack()
    {
        for (CallSummary &call : m_relay->log) {
            if (call.outcome == Outcome::Answered)
                call.claimedBy = "Lee";
        }
        chooseOpenCall();
        m_window->showFilter(u"outcome:answered"_s);
        logTable()->selectRow(0);
        QVERIFY(!giveBack()->isEnabled());
        QVERIFY2(giveBack()->toolTip().contains(u"It was answered after all"_s),
                 qPrintable(giveBack()->toolTip()));
    }

    void aViewerSeesItAndReadsWhyNot()
    {
        m_relay->token = client::Role::Viewer;
        for (CallSummary &call : m_relay->log) {
            call.claimedBy = call.outcome == Outcome::Missed ? "Lee" : "";
            m_relay->details[call.sid].call.claimedBy = call.claimedBy;
        }
        chooseOpenCall();
        QVERIFY(!giveBack()->isEnabled());
        QVERIFY2(giveBack()->toolTip().contains(u"operator"_s), qPrintable(giveBack()->toolTip()));
        QPushButton *give = button(u"Give back"_s);
        QVERIFY(give && !give->isEnabled());
        QVERIFY2(give->toolTip().contains(u"operator"_s), qPrintable(give->toolTip()));
    }

private:
    static Event texted(const CallSid &call)
    {
        Event text;
        text.seq = 9'000;
        text.at = tests::sampleNow;
        text.kind = EventKind::TextQueued;
        text.tenant = TenantId("qdn");
        text.call = call;
        text.text = call.value + ".missed.captain";
        text.contact = ContactId("captain");
        return text;
    }
    /// The details of the newest missed call are open.
    CallSid chooseOpenCall()
    {
        follow();
        m_window->goTo(u"log"_s);
        m_window->showFilter(u"outcome:missed"_s);
        logTable()->selectRow(0);
        m_window->actions().action(u"call.open"_s)->trigger();
        for (const CallSummary &call : m_relay->log) {
            if (call.outcome == Outcome::Missed)
                return call.sid;
        }
        return {};
    }
    QAction *claim() { return m_window->actions().action(u"call.claim"_s); }
    QAction *giveBack() { return m_window->actions().action(u"call.give-back"_s); }
    shell::Toast *toast() { return m_window->findChild<shell::Toast *>(); }
    QPushButton *button(const QString &words)
    {
        for (QPushButton *each : m_window->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == words)
                return each;
        }
        return nullptr;
    }
};

QTEST_MAIN(GiveBackTest)
#include "GiveBackTest.moc"
