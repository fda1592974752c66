// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/HistorySheet.h"
#include "tests/ui/support/ReviewDesk.h"

#include <QListWidget>
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

private:
    void choose(qint64 revision)
    {
        auto *list = m_sheet->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->data(Qt::UserRole).toLongLong() == revision)
                list->setCurrentRow(row);
        }
    }
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
