// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drill/TestCallSheet.h"
#include "core/plan/PlanReader.h"
#include "ui/shell/Timeline.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace ringdown;

namespace {

const TenantId queen{"qdn"};

plan::Plan planOfHarbor()
{
    QFile file(QStringLiteral(RINGDOWN_SOURCE_DIR "/resources/plans/harbor.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return plan::readPlan(file.readAll().toStdString()).plan;
}

client::LiveTestPreview previewOf(const char *contact, const char *name, const char *phone)
{
    return {"+16195550100", "+16195550101", {{0, ContactId(contact), name, phone, TierId("backup")}}, 25, {}};
}

} // namespace

/// The sheet when it rings one contact alone.
class TestCallSheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1100, 760);
        m_sheet = new drill::TestCallSheet(m_window.get());
        m_sheet->setNames({planOfHarbor(), 41});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void theRelayIsAskedOnceForThisPhone()
    {
        QSignalSpy asked(m_sheet, &drill::TestCallSheet::previewWanted);
        m_sheet->beginRinging(queen, ContactId("office"), now);
        QCOMPARE(asked.size(), 1);
        const auto request = asked[0][0].value<client::TestCallRequest>();
        QCOMPARE(request.tenant, queen);
        QCOMPARE(request.contact, ContactId("office"));
        QVERIFY(request.live);
        m_sheet->beginRinging(queen, ContactId("captain"), now);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[1][0].value<client::TestCallRequest>().contact, ContactId("captain"));
    }

    /// In what stands above it, the next arrow would change the answers of the drill that runs.
    void startedFromItsButtonTheKeysGoToClose()
    {
        m_sheet->begin(queen, now);
        button(QStringLiteral("Start the drill"))->setFocus();
        button(QStringLiteral("Start the drill"))->click();
        QCOMPARE(m_window->focusWidget(), button(QStringLiteral("Close")));
    }

    /// What was pressed last starts a call.
    void openedAnewItBeginsAboveItsButtons()
    {
        m_sheet->begin(queen, now);
        QVERIFY(!qobject_cast<QPushButton *>(m_window->focusWidget()));
        QAbstractButton *start = button(QStringLiteral("Start the drill"));
        start->setFocus();
        m_sheet->close();
        m_sheet->begin(queen, now);
        QVERIFY(m_sheet->isAncestorOf(m_window->focusWidget()));
        QVERIFY2(!qobject_cast<QPushButton *>(m_window->focusWidget()),
                 m_window->focusWidget()->metaObject()->className());
    }

    void aCallerThatIsNoNumberIsToldAtItsField()
    {
        QSignalSpy wanted(m_sheet, &drill::TestCallSheet::startWanted);
        m_sheet->begin(queen, now);
        auto *caller = callerField();
        QVERIFY(says(QStringLiteral("It would end as")));
        caller->setText(QStringLiteral("hello"));
        QVERIFY(says(QStringLiteral("it is not known who calls")) &&
                !says(QStringLiteral("It would end as")));
        QVERIFY(!says(QStringLiteral("is no number"))); // while one types
        button(QStringLiteral("Start the drill"))->click();
        QVERIFY(wanted.isEmpty());
        QVERIFY(says(QStringLiteral("“hello” is no number.")));
        QVERIFY(caller->hasFocus());
        for (const char *good : {"", "Anonymous", "(202) 555-0147", "+442079460000"}) {
            caller->setText(QString::fromLatin1(good));
            QVERIFY(!says(QStringLiteral("is no number")));
            wanted.clear();
            m_sheet->begin(queen, now);
            button(QStringLiteral("Start the drill"))->click();
            QCOMPARE(wanted.size(), 1);
        }
        QCOMPARE(wanted[0][0].value<client::TestCallRequest>().from, std::string("+442079460000"));
    }

    /// What is entered while it runs is of the next one.
    void anEditWhileItRunsEndsNoTrace_data()
    {
        QTest::addColumn<bool>("isPlan");
        QTest::addRow("the caller") << false;
        QTest::addRow("another revision") << true;
    }
    void anEditWhileItRunsEndsNoTrace()
    {
        QFETCH(const bool, isPlan);
        const CallSid sid("CA00000000000000000000000000000001");
        m_sheet->begin(queen, now);
        button(QStringLiteral("Start the drill"))->click();
        m_sheet->showStarted(sid);
        Event received;
        received.kind = EventKind::CallReceived;
        m_sheet->takeEvents(sid, {received});
        QVERIFY(says(QStringLiteral("The drill runs")));
        if (isPlan)
            m_sheet->setNames({planOfHarbor(), 42});
        else
            callerField()->setText(QStringLiteral("619"));
        QVERIFY(says(QStringLiteral("The drill runs")));
        QVERIFY(button(QStringLiteral("Open in the call log"))->isVisible());
        QVERIFY(!button(QStringLiteral("Start the drill"))->isEnabled());
        Event ended;
        ended.kind = EventKind::CallEnded;
        ended.outcome = Outcome::Answered;
        m_sheet->takeEvents(sid, {received, ended});
        QVERIFY(says(QStringLiteral("The drill is over: answered")));
        QVERIFY(says(QStringLiteral("What happened is ticked.")));
        QVERIFY(button(QStringLiteral("Start it again"))->isEnabled());
    }

    void whatIsNotForetoldHasNoNoteOfTheDrillBefore()
    {
        const CallSid sid("CA00000000000000000000000000000001");
        m_sheet->begin(queen, now);
        button(QStringLiteral("Start the drill"))->click();
        m_sheet->showStarted(sid);
        Event ended;
        ended.kind = EventKind::CallEnded;
        ended.outcome = Outcome::Answered;
        m_sheet->takeEvents(sid, {ended});
        QVERIFY(says(QStringLiteral("What happened is ticked.")));
        plan::Plan plan = planOfHarbor();
        for (plan::Tenant &tenant : plan.tenants)
            tenant.numbers.clear();
        m_sheet->setNames({plan, 42});
        callerField()->setText(QStringLiteral("619"));
        QVERIFY(!says(QStringLiteral("What happened is ticked.")));
    }

    /// The sheet covers what the window says of it.
    void aRelayThatIsSilentWhileItRunsIsSaid()
    {
        format::Freshness silent;
        silent.liveness = client::Liveness::Lost;
        silent.heardAt = now;
        m_sheet->begin(queen, now);
        m_sheet->setFreshness(silent);
        QVERIFY(!says(QStringLiteral("silent since"))); // nothing is awaited
        button(QStringLiteral("Start the drill"))->click();
        m_sheet->showStarted(CallSid("CA00000000000000000000000000000001"));
        m_sheet->setFreshness(silent);
        QVERIFY(
            says(QStringLiteral("The relay has been silent since 10:00:00; what becomes of the test call")));
        silent.liveness = client::Liveness::Live;
        m_sheet->setFreshness(silent);
        QVERIFY(!says(QStringLiteral("silent since")));
    }

    void theLinesFollowTheCallUntilSomebodyScrolls()
    {
        const CallSid sid("CA00000000000000000000000000000001");
        m_window->resize(1000, 420);
        m_sheet->begin(queen, now);
        button(QStringLiteral("Start the drill"))->click();
        m_sheet->showStarted(sid);
        QScrollBar *bar = m_sheet->findChild<shell::Timeline *>()->verticalScrollBar();
        std::vector<Event> events(12);
        for (Event &event : events)
            event.kind = EventKind::CallReceived;
        m_sheet->takeEvents(sid, events);
        QTRY_VERIFY(bar->value() > 0);
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
        events.resize(16, events.front());
        m_sheet->takeEvents(sid, events);
        QTest::qWait(20);
        QCOMPARE(bar->value(), 0);
    }

    void theQuestionNamesThePhoneAndOnlyAYesPlacesTheCall()
    {
        QSignalSpy wanted(m_sheet, &drill::TestCallSheet::startWanted);
        m_sheet->beginRinging(queen, ContactId("office"), now);
        QVERIFY(!button(QStringLiteral("Ring Office…"))->isEnabled());         // the relay has not answered
        m_sheet->showPreview(previewOf("captain", "Captain", "+16195550111")); // an answer of before
        QVERIFY(!button(QStringLiteral("Ring Office…"))->isEnabled());
        m_sheet->showPreview(previewOf("office", "Office", "+16195550122"));
        QVERIFY(says(QStringLiteral("this phone alone really rings")));
        QVERIFY(!says(QStringLiteral("Texts of the plan are sent")));
        button(QStringLiteral("Ring Office…"))->click();
        QVERIFY(wanted.isEmpty());
        QVERIFY(says(QStringLiteral("The phone of Office really rings: ")) &&
                says(QStringLiteral("555-0122")));
        button(QStringLiteral("Yes, ring this phone"))->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<client::TestCallRequest>().contact, ContactId("office"));
        QVERIFY(wanted[0][0].value<client::TestCallRequest>().live);
    }

    void whatItForetellsRingsNobodyElse()
    {
        m_sheet->beginRinging(queen, ContactId("office"), now);
        QVERIFY(says(QStringLiteral("Office")));
        m_sheet->showPreview(previewOf("office", "Office", "+16195550122"));
        for (const QLabel *label : m_sheet->findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || !label->text().contains(QStringLiteral("Captain")),
                     qPrintable(label->text()));
    }

    void whyItCannotBeIsShown()
    {
        m_sheet->beginRinging(queen, ContactId("office"), now);
        client::LiveTestPreview preview;
        preview.whyNot = "This relay has no API key, and without one it can place no call.";
        m_sheet->showPreview(preview);
        QVERIFY(says(QStringLiteral("no API key")));
        QVERIFY(!button(QStringLiteral("Ring Office…"))->isEnabled());
    }

    void aDrillLikeAnotherCallStartsAtOnce()
    {
        routing::WhatIfQuestion like{"+16195550100", "+16195550144", now, "2", {}};
        like.answers[ContactId("office")] = {routing::Reply::Answers, 12};
        QSignalSpy wanted(m_sheet, &drill::TestCallSheet::startWanted);
        m_sheet->beginLike(queen, like, drill::TestKind::Drill, now);
        QCOMPARE(wanted.size(), 1);
        const auto request = wanted[0][0].value<client::TestCallRequest>();
        QVERIFY(!request.live);
        QCOMPARE(request.from, std::string("+16195550144"));
        QCOMPARE(request.digits, std::string("2"));
        QCOMPARE(request.answers, std::string("office@12"));
        like.from = "anonymous";
        m_sheet->beginLike(queen, like, drill::TestKind::Drill, now);
        QCOMPARE(wanted[1][0].value<client::TestCallRequest>().from, std::string("anonymous"));
    }

    void aLiveOneLikeAnotherCallAsksFirst()
    {
        const routing::WhatIfQuestion like{"+16195550100", "+16195550144", now, "2", {}};
        QSignalSpy asked(m_sheet, &drill::TestCallSheet::previewWanted);
        QSignalSpy wanted(m_sheet, &drill::TestCallSheet::startWanted);
        m_sheet->beginLike(queen, like, drill::TestKind::Live, now);
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked[0][0].value<client::TestCallRequest>().from.empty()); // a number of the account calls
        m_sheet->showPreview(previewOf("office", "Office", "+16195550122"));
        QVERIFY(says(QStringLiteral("these phones really ring")));
        button(QStringLiteral("Place the live call…"))->click();
        QCOMPARE(wanted.size(), 0);
        QVERIFY(says(QStringLiteral("Real phones ring: Office")));
    }

    void theNextTestCallIsADrillOfEverybody()
    {
        m_sheet->beginRinging(queen, ContactId("office"), now);
        m_sheet->begin(queen, now);
        QSignalSpy wanted(m_sheet, &drill::TestCallSheet::startWanted);
        button(QStringLiteral("Start the drill"))->click();
        QCOMPARE(wanted.size(), 1);
        const auto request = wanted[0][0].value<client::TestCallRequest>();
        QVERIFY(request.contact.isEmpty() && !request.live);
    }

    void aPlanThatComesWhileNobodyLooksFillsNothing()
    {
        const auto *businesses = m_sheet->findChild<QComboBox *>();
        QCOMPARE(businesses->count(), 0); // nothing was made for the plan of before
        plan::Plan renamed = planOfHarbor();
        renamed.tenants.front().name = "King of San Diego";
        m_sheet->setNames({renamed, 42});
        QCOMPARE(businesses->count(), 0);
        m_sheet->begin(queen, now);
        QCOMPARE(businesses->count(), static_cast<int>(renamed.tenants.size()));
        QCOMPARE(businesses->currentText(), QStringLiteral("King of San Diego"));
        QVERIFY(says(QStringLiteral("Captain")));
    }

    void aPlanThatComesWhileItIsOpenIsShown()
    {
        m_sheet->begin(queen, now);
        plan::Plan renamed = planOfHarbor();
        renamed.tenants.front().name = "King of San Diego";
        m_sheet->setNames({renamed, 42});
        QCOMPARE(m_sheet->findChild<QComboBox *>()->currentText(), QStringLiteral("King of San Diego"));
    }

private:
    QLineEdit *callerField() const
    {
        for (QLineEdit *each : m_sheet->findChildren<QLineEdit *>()) {
            if (each->accessibleName() == QStringLiteral("Caller"))
                return each;
        }
        return nullptr;
    }
    QAbstractButton *button(const QString &words) const
    {
        for (QAbstractButton *each : m_sheet->findChildren<QAbstractButton *>()) {
            if (each->text() == words)
                return each;
        }
        qFatal("there is no button \"%s\"", qPrintable(words));
    }
    bool says(const QString &words) const
    {
        const auto labels = m_sheet->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            QString plain = label->text();
            plain.remove(QChar(0x2068)).remove(QChar(0x2069));
            return label->isVisible() && plain.contains(words);
        });
    }

    static constexpr Instant now = Instant::fromSeconds(1'795'716'000);
    std::unique_ptr<QWidget> m_window;
    drill::TestCallSheet *m_sheet = nullptr;
};

QTEST_MAIN(TestCallSheetTest)
#include "TestCallSheetTest.moc"
