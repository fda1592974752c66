// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/PlainTheme.h"
#include "tests/ui/support/Sample.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Banner.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Translations.h"
#include "ui/window/LiveWindow.h"
#include "ui/window/MainWindow.h"
#include "ui/window/VoicemailSheet.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Harbor Master calls; Primary rings Captain and Office.
client::CallDetail ringing()
{
    return tests::play({"+16195550100", "+16195550177", 0, "", "", false, "", 8});
}

client::CallDetail talking()
{
    return tests::play({"+16195550100", "+16195550177", 0, "", "captain@6", false, "", 40});
}

Event happening(const CallSid &call, EventKind kind)
{
    Event event;
    event.seq = 9'000;
    event.at = tests::sampleNow + 1s;
    event.kind = kind;
    event.tenant = TenantId("qdn");
    event.call = call;
    return event;
}

Event sent(const CallSid &call)
{
    Event event = happening(call, EventKind::StepEntered);
    event.what = "sent-to-voicemail";
    event.by = "Lee (token desk)";
    event.route = RouteId("closed");
    event.step = 0;
    event.why = "Lee sent the caller to voicemail.";
    return event;
}

} // namespace

/// V on a call that waits: when it is possible, what is asked before, and what becomes of it.
class SendToVoicemailTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        shell::installTranslations(*qApp, QLocale(QLocale::C));
        m_theme = tests::plainTheme();
    }
    void init()
    {
        m_settings = std::make_unique<shell::Settings>(QString());
        m_settings->setOperatorName(u"Dana"_s);
        m_desk = std::make_unique<tests::FakeDesk>(tests::sampleNow);
        m_relay = std::make_unique<tests::FakeRelay>();
        m_relay->planText = tests::samplePlanText();
        m_relay->fresh.liveness = client::Liveness::Live;
        m_window = std::make_unique<window::MainWindow>(
            *m_settings, *m_theme, [] { return tests::sampleNow; }, m_desk->ports());
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        shell::installTranslations(*qApp, QLocale(QLocale::C));
    }

    void theQuestionNamesTheCallerAndTheBusiness()
    {
        const CallSid sid = follow(ringing());
        pressV();
        QVERIFY(question());
        QVERIFY(!labels().filter(u"Send Harbor Master"_s).isEmpty());
        QVERIFY(!labels().filter(u"The call to Queen of San Diego rings nobody any more"_s).isEmpty());
        QVERIFY(!labels().filter(u"This cannot be undone."_s).isEmpty());
        QVERIFY(m_relay->sentToVoicemail.empty());
        button(u"Send to voicemail"_s)->click();
        QCOMPARE(m_relay->sentToVoicemail.size(), std::size_t(1));
        QCOMPARE(m_relay->sentToVoicemail[0].first, sid);
        QCOMPARE(m_relay->sentToVoicemail[0].second, std::string("Dana"));
        QVERIFY(labels().contains(u"The caller goes to voicemail."_s));
    }

    void returnAndEscapeLetItRing_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Return") << int(Qt::Key_Return);
        QTest::newRow("Escape") << int(Qt::Key_Escape);
    }
    void returnAndEscapeLetItRing()
    {
        QFETCH(const int, key);
        follow(ringing());
        pressV();
        QVERIFY(question());
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
        QVERIFY(!question());
        QVERIFY(m_relay->sentToVoicemail.empty());
    }

    void aViewerSeesItAndReadsWhyNot()
    {
        m_relay->token = client::Role::Viewer;
        follow(ringing());
        QVERIFY(!action()->isEnabled());
        QVERIFY2(action()->toolTip().contains(u"operator"_s), qPrintable(action()->toolTip()));
        pressV();
        QVERIFY(!question());
        QVERIFY(m_window->menuBar()->isVisible());
    }

    void whoTalksIsNotSent()
    {
        follow(talking());
        QVERIFY(!action()->isEnabled());
        QCOMPARE(action()->toolTip(), u"Captain has this call already."_s);
    }

    void anEndedCallIsNotSent()
    {
        const client::CallDetail ended =
            tests::play({"+16195550100", "+12025550147", 0, "1", "", false, "", -1});
        follow(ended);
        m_window->goTo(u"log"_s);
        auto *log = m_window->findChild<QTableView *>(u"log-table"_s);
        log->setCurrentIndex(log->model()->index(0, 0));
        QVERIFY(!action()->isEnabled());
        QCOMPARE(action()->toolTip(), u"Only a caller who still waits can be sent to voicemail."_s);
    }

    void withoutACallThereIsNothingToSend()
    {
        follow({});
        QCOMPARE(action()->toolTip(), u"Choose a call first."_s);
    }

    /// Somebody else was faster while the question stood there.
    void aQuestionThatCameTooLateGoes()
    {
        const CallSid sid = follow(ringing());
        pressV();
        QVERIFY(question());
        Q_EMIT m_relay->eventArrived(sent(sid));
        QVERIFY(!question());
        QVERIFY(labels().contains(u"Lee (token desk) has sent this caller to voicemail."_s));
        QVERIFY(!action()->isEnabled());
    }

    void theRelaysNoIsToldInItsWords()
    {
        follow(ringing());
        pressV();
        m_relay->failure = client::ApiFailure{
            {ErrorCode::Conflict, "this relay has no API key"}, 409, "this relay has no API key", {}};
        button(u"Send to voicemail"_s)->click();
        QVERIFY2(!texts<shell::Banner>().filter(u"The caller was not sent to voicemail."_s).isEmpty(),
                 qPrintable(labels().join(u" | "_s)));
    }

    void itStandsInTheMenuOfCallsInTheContextMenuAndInThePalette()
    {
        follow(ringing());
        bool isInMenu = false;
        for (const QAction *menu : m_window->menuBar()->actions())
            isInMenu = isInMenu || menu->menu()->actions().contains(action());
        QVERIFY(isInMenu);
        QVERIFY(liveTable()->actions().contains(action()));
        QCOMPARE(liveTable()->contextMenuPolicy(), Qt::CustomContextMenu); // ListMenuTest
        QVERIFY(shell::matchRank(u"voicem"_s, QString(action()->text()).remove(u'&')) > 0);
    }

    void aNoticesButtonAsksToo()
    {
        const CallSid sid = follow(ringing());
        m_window->goTo(u"messages"_s);
        m_window->askVoicemail(sid);
        QVERIFY(question());
        button(u"Send to voicemail"_s)->click();
        QCOMPARE(m_relay->sentToVoicemail.size(), std::size_t(1));
    }

    void inAWindowOfItsOwnLiveAsksThere()
    {
        follow(ringing());
        m_window->actions().action(u"view.detach-live"_s)->trigger();
        auto *live = m_window->findChild<window::LiveWindow *>();
        live->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(live));
        pressV();
        QVERIFY(question());
        QCOMPARE(question()->window(), static_cast<QWidget *>(live));
    }

    void itSpeaksSpanish()
    {
        shell::installTranslations(*qApp, QLocale(QLocale::Spanish));
        m_window = std::make_unique<window::MainWindow>(
            *m_settings, *m_theme, [] { return tests::sampleNow; }, m_desk->ports());
        m_window->show();
        follow(ringing());
        QVERIFY2(action()->text().contains(u"buzón"_s), qPrintable(action()->text()));
        pressV();
        QVERIFY(question());
        QVERIFY2(!labels().filter(u"No se puede deshacer."_s).isEmpty(), qPrintable(labels().join(u" | "_s)));
    }

private:
    CallSid follow(const client::CallDetail &call)
    {
        if (!call.events.empty())
            m_relay->add(call);
        m_window->follow(*m_relay, window::Mode::Remote);
        Q_EMIT m_relay->connected(m_relay->revision);
        m_window->tick();
        m_window->goTo(u"live"_s);
        return call.call.sid;
    }
    void pressV()
    {
        if (!QApplication::activeWindow())
            QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        liveTable()->setFocus();
        QTest::keyClick(liveTable(), Qt::Key_V);
    }
    QAction *action() const { return m_window->actions().action(u"call.voicemail"_s); }
    QTableView *liveTable() const { return m_window->findChild<QTableView *>(u"live-table"_s); }
    window::VoicemailSheet *question() const
    {
        for (auto *sheet : m_window->findChildren<window::VoicemailSheet *>()) {
            if (sheet->isOpen())
                return sheet;
        }
        return nullptr;
    }
    QPushButton *button(const QString &words) const
    {
        for (auto *each : m_window->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text() == words)
                return each;
        }
        return nullptr;
    }
    QStringList labels() const { return texts<QWidget>(); }
    /// What can be read inside widgets of a kind.
    template <typename Kind>
    QStringList texts() const
    {
        QStringList all;
        for (const Kind *part : m_window->findChildren<Kind *>()) {
            for (const QLabel *label : part->template findChildren<QLabel *>()) {
                if (label->isVisible())
                    all << label->text();
            }
        }
        return all;
    }

    std::unique_ptr<shell::Settings> m_settings;
    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<tests::FakeDesk> m_desk;
    std::unique_ptr<tests::FakeRelay> m_relay;
    std::unique_ptr<window::MainWindow> m_window;
};

QTEST_MAIN(SendToVoicemailTest)
#include "SendToVoicemailTest.moc"
