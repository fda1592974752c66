// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/HistorySheet.h"
#include "core/plan/PlanReader.h"
#include "tests/ui/support/ReviewDesk.h"
#include "ui/review/MergeSheet.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace ringdown;
using namespace ringdown::tests;
using namespace Qt::StringLiterals;

class HistorySheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ReviewDesk>();
        plan::Plan plan = m_desk->begun;
        queenOf(plan).hours.week[4] = {{9 * 60, 19 * 60}};
        m_desk->pushElsewhere(plan);
        queenOf(plan).limits.longestWaitSeconds = 95;
        m_desk->pushElsewhere(plan);
        m_desk->draft.takeLive(m_desk->relay.revision, plan);
        m_sheet = new review::HistorySheet(m_desk->draft, &m_desk->window);
        m_sheet->setRelay(&m_desk->relay);
    }

    void whatAPushChangedStandsBeforeTheWayBack()
    {
        m_sheet->begin();
        choose(42);
        const QString words = pane(u"This push changed:"_s);
        const qsizetype back = words.indexOf(u"Going back to it would change:"_s);
        QVERIFY2(back > 0, qPrintable(words));
        QVERIFY2(words.indexOf(u"19:00"_s) > 0 && words.indexOf(u"19:00"_s) < back, qPrintable(words));
        QVERIFY2(words.indexOf(u"95"_s) > back, qPrintable(words));
    }

    void ofSeveralBusinessesEachChangeSaysOfWhich()
    {
        m_sheet->begin();
        QVERIFY(pane(u"This push changed:\n• Queen of San Diego: "_s).contains(u"95"_s));
        plan::Plan plan = m_desk->draft.live();
        const std::string music = plan.tenants.back().name;
        std::erase_if(plan.tenants, [](const plan::Tenant &each) { return each.id != queen; });
        m_desk->pushElsewhere(plan);
        m_desk->draft.takeLive(m_desk->relay.revision, plan);
        QVERIFY(!pane(u"• %1: "_s.arg(QString::fromStdString(music))).isEmpty()); // of the plan before
        queenOf(plan).limits.longestWaitSeconds = 80;
        m_desk->pushElsewhere(plan);
        m_desk->draft.takeLive(m_desk->relay.revision, plan);
        choose(static_cast<int>(m_desk->relay.revision));
        const QString words = pane(u"This push changed:"_s);
        QVERIFY2(words.contains(u"80"_s) && !words.contains(u"Queen of San Diego: "_s), qPrintable(words));
    }

    void aPushIsToldByTheClockOfTheBusiness()
    {
        for (client::Revision &each : m_desk->relay.history)
            each.at = wednesdayMorning;
        const QLocale before = QLocale();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_sheet->begin();
        QLocale::setDefault(before);
        const QString words = m_sheet->findChild<QListWidget *>()->item(0)->text();
        QVERIFY2(words.contains(u"25/11/2026 10:41"_s), qPrintable(words));
    }

    void theLiveOneSaysWhatItChanged()
    {
        m_sheet->begin();
        const QString words = pane(u"This push changed:"_s);
        QVERIFY2(words.contains(u"95"_s) && words.contains(u"This revision is live."_s), qPrintable(words));
    }

    void aFirstRevisionChangedNothing()
    {
        m_desk->relay.history.push_back({1, {}, "dana", "the very first"});
        m_desk->relay.texts[1] = m_desk->relay.texts[41];
        m_sheet->begin();
        choose(1);
        QVERIFY(!pane(u"It is the first revision."_s).isEmpty());
    }

    void aRevisionThatIsKeptNoMoreIsNotComparedWith()
    {
        m_desk->relay.texts.erase(41);
        m_sheet->begin();
        choose(42);
        QVERIFY(!pane(u"the relay no longer keeps the revision before it"_s).isEmpty());
        QVERIFY(!pane(u"Going back to it would change:"_s).isEmpty());
    }

    void aFailureIsSaidAndTriedAgain()
    {
        const std::string text = m_desk->relay.texts[42];
        m_desk->relay.texts.erase(42);
        m_sheet->begin();
        choose(42);
        QVERIFY(m_desk->says(u"Revision 42 could not be loaded."_s));
        QVERIFY(!m_desk->button(u"Take into the draft"_s)->isEnabled());
        m_desk->relay.texts[42] = text;
        m_desk->button(u"Retry"_s)->click();
        QVERIFY(!m_desk->says(u"could not be loaded"_s));
        QVERIFY(!pane(u"This push changed:"_s).isEmpty());
        QVERIFY(m_desk->button(u"Take into the draft"_s)->isEnabled());
    }

    void anotherStoreBehindTheSameAddressHasItsOwnHistory()
    {
        m_sheet->begin();
        choose(42);
        const auto *list = m_sheet->findChild<QListWidget *>();
        QCOMPARE(list->currentRow(), 1);
        const std::string text = m_desk->relay.texts[41];
        m_desk->relay.history = {{2, {}, "lee", "restored"}, {1, {}, "lee", ""}};
        m_desk->relay.texts = {{1, text}, {2, text}};
        Q_EMIT m_desk->relay.historyReset();
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->currentRow(), 0);
        QVERIFY(list->item(0)->text().contains(u"restored"_s));
        QVERIFY(!m_desk->button(u"Roll back now"_s)->isEnabled());
        m_desk->draft.takeLive(2, m_desk->begun);
        QVERIFY(!pane(u"This revision is live."_s).isEmpty());
    }

    void aRevisionThatCannotBeReadIsNotGoneBackTo()
    {
        m_desk->relay.texts[42] = R"({"format": 99})";
        m_sheet->begin();
        QVERIFY(!pane(u"this console cannot read the revision before it"_s).isEmpty());
        choose(42);
        QVERIFY(!pane(u"This console cannot read revision 42"_s).isEmpty());
        QVERIFY(!m_desk->button(u"Take into the draft"_s)->isEnabled());
        QVERIFY(!m_desk->button(u"Roll back now"_s)->isEnabled());
    }

    /// The relay serves the newest one that it can read.
    void theLiveOneIsGoneBackToWhereANewerOneDoesNotRead()
    {
        m_desk->relay.texts[44] = R"({"format": 99})";
        m_desk->relay.history.insert(m_desk->relay.history.begin(), {44, {}, "lee", ""});
        m_sheet->begin();
        choose(43);
        QVERIFY(!pane(u"This revision is live."_s).isEmpty());
        QVERIFY(m_desk->button(u"Roll back now"_s)->isEnabled());
    }

    void aRevisionTakenIntoAStaleDraftIsThatRevision()
    {
        draft::Draft &draft = m_desk->draft;
        draft.edit(u"wait"_s, queen, [](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds = 90; });
        const plan::Plan mine = draft.plan();
        plan::Plan theirs = draft.live();
        queenOf(theirs).name = "The Queen";
        m_desk->pushElsewhere(theirs);
        draft.takeLive(44, theirs);
        QVERIFY(draft.isStale());
        m_sheet->begin();
        choose(43);
        QVERIFY(!pane(u"Going back to it would change:"_s).isEmpty());
        m_desk->button(u"Take into the draft"_s)->click();
        QVERIFY(!draft.isStale());
        QCOMPARE(draft.revision(), 44);
        QVERIFY(draft.plan() == plan::readPlan(m_desk->relay.texts[43]).plan);
        QCOMPARE(draft.changes().size(), std::size_t(1)); // what the list of the sheet said
        QCOMPARE(draft.history().undoText(), u"take over revision 43"_s);
        draft.history().undo();
        QVERIFY(draft.plan() == mine && draft.isStale());
        QCOMPARE(draft.revision(), 43);
    }

    void anOvertakenRollBackIsComparedAndKeepsWhatOthersPushed()
    {
        std::optional<review::OvertakenRollBack> overtaken;
        connect(m_sheet, &review::HistorySheet::overtaken, m_sheet,
                [&](const review::OvertakenRollBack &rollBack) { overtaken = rollBack; });
        plan::Plan theirs = m_desk->draft.live();
        queenOf(theirs).name = "The Queen";
        m_desk->pushElsewhere(theirs); // 44
        m_sheet->rollBack(42);
        QVERIFY(overtaken);
        QCOMPARE(overtaken->baseRevision, 43);
        QCOMPARE(overtaken->pushed.revision, 44);
        QCOMPARE(overtaken->wantedRevision, 42);
        m_desk->draft.takeLive(44, theirs);
        review::MergeSheet merge(m_desk->draft, &m_desk->window);
        merge.begin(*overtaken, wednesdayMorning);
        QVERIFY(m_desk->says(u"The plan was not rolled back. Somebody pushed revision 44 at 10:39"_s));
        queenOf(theirs).voice.language = "en-GB";
        m_desk->pushElsewhere(theirs);
        m_desk->draft.takeLive(45, theirs); // while the sheet is open
        QVERIFY(m_desk->says(u"The plan was not rolled back. Somebody pushed revision 45 meanwhile."_s));
        m_desk->button(u"Take into the draft"_s)->click();
        plan::Plan draft = m_desk->draft.plan();
        QCOMPARE(queenOf(draft).name, std::string("The Queen"));
        QCOMPARE(queenOf(draft).voice.language, std::string("en-GB"));
        QCOMPARE(queenOf(draft).limits.longestWaitSeconds, 120);
        QCOMPARE(m_desk->draft.history().undoText(), u"roll back to revision 42"_s);
    }

    void aRollBackTakenIntoAStaleDraftOutlastsTheNextMerge()
    {
        std::optional<review::OvertakenRollBack> overtaken;
        connect(m_sheet, &review::HistorySheet::overtaken, m_sheet,
                [&](const review::OvertakenRollBack &rollBack) { overtaken = rollBack; });
        draft::Draft &draft = m_desk->draft;
        plan::Plan theirs = draft.live();
        queenOf(theirs).hours.week[4] = {{9 * 60, 12 * 60}};
        m_desk->pushElsewhere(theirs);
        draft.takeLive(44, theirs);
        draft.edit(u"wait"_s, queen, [](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds = 90; });
        queenOf(theirs).hours.week[4] = {{9 * 60, 15 * 60}};
        m_desk->pushElsewhere(theirs);
        draft.takeLive(45, theirs);
        queenOf(theirs).name = "The Queen";
        m_desk->pushElsewhere(theirs); // 46
        m_sheet->rollBack(44);
        QVERIFY(overtaken);
        draft.takeLive(46, theirs);
        review::MergeSheet merge(draft, &m_desk->window);
        merge.begin(*overtaken, wednesdayMorning);
        QVERIFY(m_desk->says(u"It takes the place of your draft; undo brings your draft back."_s));
        m_desk->button(u"Take into the draft"_s)->click();
        draft.history().undo();
        QCOMPARE(draft.tenant(queen)->limits.longestWaitSeconds, 90);
        QCOMPARE(draft.revision(), 44);
        draft.history().redo();
        QCOMPARE(fridayEnd(), 12 * 60);
        QVERIFY(!draft.isStale());
        queenOf(theirs).voice.language = "en-GB";
        m_desk->pushElsewhere(theirs);
        draft.takeLive(47, theirs);
        merge.begin();
        m_desk->button(u"Merge into my draft"_s)->click();
        QCOMPARE(fridayEnd(), 12 * 60);
    }

    void anOvertakenRollBackOfWhatCannotBeReadFails()
    {
        int overtaken = 0;
        int failed = 0;
        connect(m_sheet, &review::HistorySheet::overtaken, m_sheet, [&] { ++overtaken; });
        connect(m_sheet, &review::HistorySheet::failed, m_sheet, [&] { ++failed; });
        plan::Plan theirs = m_desk->draft.live();
        queenOf(theirs).name = "The Queen";
        m_desk->pushElsewhere(theirs);
        m_desk->relay.texts[42] = "{}";
        m_sheet->rollBack(42);
        QCOMPARE(overtaken, 0);
        QCOMPARE(failed, 1);
    }

    void aRollBackThatFailsOtherwiseSaysSo()
    {
        int failed = 0;
        connect(m_sheet, &review::HistorySheet::failed, m_sheet, [&] { ++failed; });
        m_desk->relay.failure = client::ApiFailure{{ErrorCode::Unavailable, "gone"}, 0, "", {}};
        m_sheet->rollBack(42);
        QCOMPARE(failed, 1);
    }

private:
    void choose(qint64 revision)
    {
        auto *list = m_sheet->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toLongLong() == revision)
                list->setCurrentRow(row);
        }
    }
    int fridayEnd() const { return m_desk->draft.tenant(queen)->hours.week[4].front().endMinute; }
    /// The whole text that contains these words.
    QString pane(const QString &words) const
    {
        for (const QLabel *label : m_sheet->findChildren<QLabel *>()) {
            if (label->text().contains(words))
                return label->text();
        }
        return {};
    }

    std::unique_ptr<ReviewDesk> m_desk;
    review::HistorySheet *m_sheet = nullptr;
};

QTEST_MAIN(HistorySheetTest)
#include "HistorySheetTest.moc"
