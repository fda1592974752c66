// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "tests/ui/PushStage.h"
#include "ui/link/ClientRelay.h"
#include "ui/link/PushWatch.h"
#include "ui/review/HistorySheet.h"
#include "ui/routing/RoutingPage.h"
#include "ui/shell/Banner.h"
#include "ui/shell/RecentEvents.h"
#include "ui/shell/StatusStrip.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <vector>

using namespace ringdown;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Event pushOf(std::int64_t revision, Instant at)
{
    Event event;
    event.kind = EventKind::PlanPushed;
    event.at = at;
    event.revision = revision;
    event.by = "Lee";
    event.note = "Roll back to revision 40";
    return event;
}

} // namespace

/// What others push is told, and what this desk pushes is not told as theirs.
class PushNewsTest : public QObject, protected tests::PushStage {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    void whatSomebodyElsePushedIsTold()
    {
        pushElsewhere();
        QCOMPARE(recent().rowCount(), 1);
        const QString words = recent().at(0).sentence;
        QVERIFY2(words.startsWith(u"Somebody pushed revision 42 at "_s), qPrintable(words));
        QVERIFY2(words.endsWith(u"(Lee, “Roll back to revision 40”)."_s), qPrintable(words));
        QVERIFY(statusSays(words));
        QVERIFY(banner().isHidden()); // nothing of this desk's own is gone by it
    }

    void whatTookThePlaceOfOnesOwnPushStandsInABanner()
    {
        pushOwn();
        QVERIFY(banner().sentence().startsWith(u"Revision 42 is live."_s));
        const int before = recent().rowCount();
        pushElsewhere();
        QCOMPARE(recent().rowCount(), before + 1);
        QVERIFY2(banner().sentence().startsWith(u"Somebody pushed revision 43 at "_s),
                 qPrintable(banner().sentence()));
        QVERIFY2(
            banner().sentence().endsWith(
                u"Of revision 42, which was pushed here, it does not keep: The business is called “Queen” "
                u"instead of “Queen of San Diego”."_s),
            qPrintable(banner().sentence()));
        QVERIFY(!button(u"Roll back"_s)); // of the toast
        QVERIFY(!action("routing.roll-back")->isEnabled());
        QVERIFY(action("routing.roll-back")->toolTip().contains(u"Somebody pushed after this desk did."_s));
        Q_EMIT banner().pressed();
        QVERIFY(m_window->findChild<review::HistorySheet *>()->isOpen());
        QVERIFY(banner().sentence().isEmpty());
    }

    void theBannerOfItGoesAfterTenMinutes()
    {
        pushOwn();
        pushElsewhere();
        m_now = m_now + 9min;
        m_window->tick();
        QVERIFY(!banner().sentence().isEmpty());
        m_now = m_now + 2min;
        m_window->tick();
        QVERIFY(banner().sentence().isEmpty());
    }

    void aPushOfOldWithoutAWayBackIsNoBanner()
    {
        pushOwn();
        m_now = m_now + 11min;
        m_window->tick();
        pushElsewhere();
        QVERIFY(banner().sentence().isEmpty());
    }

    void onesOwnPushIsNotToldAsSomebodyElses()
    {
        pushOwn();
        const int before = recent().rowCount();
        Q_EMIT m_relay->eventArrived(pushOf(42, m_now));
        QCOMPARE(recent().rowCount(), before);
        QVERIFY(banner().sentence().startsWith(u"Revision 42 is live."_s));
    }

    void theFeedMayBeQuickerThanTheAnswer()
    {
        link::PushWatch watch;
        watch.follow(m_relay.get());
        QSignalSpy elsewhere(&watch, &link::PushWatch::pushedElsewhere);
        watch.takeLive(44);
        Q_EMIT m_relay->pushBegun();
        Q_EMIT m_relay->eventArrived(pushOf(43, m_now)); // of somebody who came before it
        Q_EMIT m_relay->eventArrived(pushOf(44, m_now));
        QCOMPARE(elsewhere.count(), 0);
        Q_EMIT m_relay->pushEnded(44);
        QCOMPARE(elsewhere.count(), 1);
        QCOMPARE(elsewhere[0][0].value<Event>().revision, 43);
    }

    /// Its answer got lost: that it was one's own is known once the plan itself is here.
    void itIsToldOnceThePlanIsHere()
    {
        link::PushWatch watch;
        watch.follow(m_relay.get());
        QSignalSpy elsewhere(&watch, &link::PushWatch::pushedElsewhere);
        watch.takeLive(41);
        Q_EMIT m_relay->pushBegun();
        Q_EMIT m_relay->pushEnded(0);
        Q_EMIT m_relay->eventArrived(pushOf(42, m_now));
        Q_EMIT m_relay->eventArrived(pushOf(43, m_now));
        QCOMPARE(elsewhere.count(), 0);
        watch.takeOwn(42);
        watch.takeLive(43);
        QCOMPARE(elsewhere.count(), 1);
        QCOMPARE(elsewhere[0][0].value<Event>().revision, 43);
    }

    /// By whom and with which note it was sent is how it is known again.
    void onesOwnDeedWithALostAnswerIsNotTold_data()
    {
        QTest::addColumn<int>("revision");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("note");
        QTest::addColumn<bool>("isOwn");
        const QString note = u"Roll back to revision 40"_s;
        QTest::newRow("it") << 42 << u"Lee (token desk)"_s << note << true;
        QTest::newRow("by a token of that name") << 42 << u"Lee"_s << note << true;
        QTest::newRow("later") << 43 << u"Lee (token desk)"_s << note << false;
        QTest::newRow("somebody else") << 42 << u"Leeann"_s << note << false;
        QTest::newRow("something else") << 42 << u"Lee"_s << u"Roll back to revision 39"_s << false;
    }
    void onesOwnDeedWithALostAnswerIsNotTold()
    {
        QFETCH(const int, revision);
        QFETCH(const QString, by);
        QFETCH(const QString, note);
        QFETCH(const bool, isOwn);
        link::PushWatch watch;
        watch.follow(m_relay.get());
        const QSignalSpy elsewhere(&watch, &link::PushWatch::pushedElsewhere);
        watch.takeLive(41);
        m_relay->losesAnswers = true;
        m_relay->restore(40, 41, "Roll back to revision 40\n", "Lee", [](const auto &) {});
        Event event = pushOf(revision, m_now);
        event.by = by.toStdString();
        event.note = note.toStdString();
        Q_EMIT m_relay->eventArrived(event);
        watch.takeLive(revision);
        QCOMPARE(elsewhere.count(), isOwn ? 0 : 1);
    }

    void aRollBackWithALostAnswerTakesTheWayBackAsOnesOwn()
    {
        pushOwn();
        const int before = recent().rowCount();
        m_relay->losesAnswers = true;
        action("routing.roll-back")->trigger();
        QCOMPARE(m_relay->revision, 43);
        const client::Revision &stored = m_relay->history.front();
        Event event = pushOf(43, m_now);
        event.by = stored.author + " (token desk)";
        event.note = stored.note;
        Q_EMIT m_relay->eventArrived(event);
        QCOMPARE(draft().liveRevision(), 43);
        for (int row = 0; row < recent().rowCount(); ++row)
            QVERIFY(!recent().at(row).sentence.contains(u"pushed revision 43"_s));
        QVERIFY(recent().rowCount() >= before);
        QVERIFY(!banner().sentence().contains(u"took the place"_s));
        QVERIFY(!button(u"Roll back"_s)); // of the toast
        QVERIFY(!action("routing.roll-back")->isEnabled());
        QVERIFY(!action("routing.roll-back")->toolTip().contains(u"Somebody"_s));
    }

    /// Its revisions count from the beginning: no greater one of before says that the plan is here.
    void ofAnotherStoreItIsToldOnceThePlanIsHere()
    {
        link::PushWatch watch;
        watch.follow(m_relay.get());
        const QSignalSpy elsewhere(&watch, &link::PushWatch::pushedElsewhere);
        watch.takeLive(41);
        Q_EMIT m_relay->historyReset();
        Q_EMIT m_relay->eventArrived(pushOf(2, m_now));
        QCOMPARE(elsewhere.count(), 0);
        watch.takeLive(2);
        QCOMPARE(elsewhere.count(), 1);
    }

    void aRelaySaysWhenItIsPushedTo()
    {
        link::ClientRelay relay({QUrl(u"http://127.0.0.1:1"_s), {}});
        const QSignalSpy begun(&relay, &link::RelayPort::pushBegun);
        QSignalSpy ended(&relay, &link::RelayPort::pushEnded);
        std::vector<link::LostPush> lost;
        connect(&relay, &link::RelayPort::pushLost, this,
                [&](const link::LostPush &push) { lost.push_back(push); });
        int answers = 0;
        const auto count = [&](const client::ApiResult<client::Pushed> &) { ++answers; };
        relay.push("{}", 1, "a note", "Lee", count);
        relay.restore(1, 2, {}, {}, count);
        QCOMPARE(begun.count(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(answers, 2, 60'000);
        QCOMPARE(ended.count(), 2);
        QCOMPARE(ended[0][0].toLongLong(), 0);
        QCOMPARE(lost.size(), std::size_t(2));
        const auto &pushed = *std::find_if(lost.begin(), lost.end(),
                                           [](const link::LostPush &push) { return push.basedOn == 1; });
        QCOMPARE(pushed.note, "a note");
        QCOMPARE(pushed.author, "Lee");
    }

    /// Two desks push after this one; the second takes back what it pushed.
    void theNewestOfThoseThatCameAfterOnesOwnPushIsTold()
    {
        pushOwn();
        plan::Plan theirs = plan::readPlan(m_relay->planText).plan;
        theirs.tenants.back().name = "Another";
        pushElsewhere(theirs);
        QVERIFY2(banner().sentence().startsWith(u"Somebody pushed revision 43 at "_s) &&
                     banner().sentence().endsWith(u"What was pushed here as revision 42 is still in it."_s),
                 qPrintable(banner().sentence()));
        theirs.tenants.front().name = "The Queen";
        pushElsewhere(theirs);
        QVERIFY2(banner().sentence().startsWith(u"Somebody pushed revision 44 at "_s) &&
                     banner().sentence().contains(u"it does not keep: The business is called “Queen”"_s),
                 qPrintable(banner().sentence()));
        m_now = m_now + 11min;
        m_window->tick();
        QVERIFY(banner().sentence().isEmpty());
        pushElsewhere(theirs);
        QVERIFY(banner().sentence().isEmpty());
    }

private:
    shell::Banner &banner() const { return m_window->findChild<routing_ui::RoutingPage *>()->pushed(); }
    shell::RecentModel &recent() const { return m_window->findChild<shell::RecentEvents *>()->told(); }
    bool statusSays(const QString &words) const
    {
        const auto labels = m_window->findChild<shell::StatusStrip *>()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text() == words; });
    }
    plan::Plan renamed(const std::string &name) const
    {
        plan::Plan plan = plan::readPlan(m_relay->planText).plan;
        plan.tenants.front().name = name;
        return plan;
    }
    void pushElsewhere() { pushElsewhere(renamed("The Queen")); }
    void pushElsewhere(const plan::Plan &theirs)
    {
        m_relay->planText = m_relay->texts[++m_relay->revision] = plan::writePlan(theirs);
        Q_EMIT m_relay->eventArrived(pushOf(m_relay->revision, m_now));
        QCOMPARE(draft().liveRevision(), m_relay->revision);
    }
    void pushOwn()
    {
        draft().edit(u"rename"_s, queen, [](plan::Tenant &tenant) { tenant.name = "Queen"; });
        action("routing.review")->trigger();
        QAbstractButton *push = nullptr;
        QTRY_VERIFY((push = button(u"Push 1 change"_s)) && push->isEnabled());
        push->click();
        QCOMPARE(m_relay->revision, 42);
    }
};

QTEST_MAIN(PushNewsTest)
#include "PushNewsTest.moc"
