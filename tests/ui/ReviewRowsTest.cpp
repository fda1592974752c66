// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/ReviewDesk.h"
#include "ui/review/CareList.h"
#include "ui/review/ChangeList.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace ringdown;
using namespace ringdown::tests;
using namespace Qt::StringLiterals;

/// The lists of a review have room for their words, and no more.
class ReviewRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWordOfAChangeIsInItsRow()
    {
        const plan::Plan before = harborPlan();
        plan::Plan after = before;
        for (plan::DayHours &day : queenOf(after).hours.week)
            day = {{10 * 60, 16 * 60}};
        queenOf(after).limits.longestWaitSeconds = 90;
        queenOf(after).tiers[0].seconds = 35;
        review::ChangeList list;
        list.showChanges(before, after);
        list.show();
        for (int width = 240; width < 400; width += 8) {
            list.resize(width, 300);
            QTRY_VERIFY2(cutRow(list).isEmpty(), qPrintable(cutRow(list)));
        }
    }

    void ofThousandsOfLinesTheFirstAreListed()
    {
        const plan::Plan before = harborPlan();
        plan::Plan after = before;
        for (int i = 0; i < 3000; ++i)
            queenOf(after).directory.push_back(
                {*PhoneNumber::fromE164("+1202555" + std::to_string(1000 + i)), "Guest", "vip"});
        review::ChangeList list;
        list.showChanges(before, after);
        QCOMPARE(list.count(), 1);
        const QString words = list.item(0)->text();
        QCOMPARE(words.count(u'\n'), 12);
        QVERIFY2(words.endsWith(u"\nand 2,988 more"_s), qPrintable(words));
    }

    void theKeysStayOnTheirChange()
    {
        const plan::Plan before = harborPlan();
        plan::Plan after = before;
        queenOf(after).hours.week[1] = {{10 * 60, 16 * 60}};
        queenOf(after).hours.week[4] = {{10 * 60, 16 * 60}};
        review::ChangeList list;
        list.showChanges(before, after);
        QCOMPARE(list.count(), 2);
        QVERIFY(list.item(1)->text().contains(u"Friday"_s));
        list.setCurrentRow(1);
        plan::Plan alone = after;
        queenOf(alone).hours.week[1] = plan::findTenant(before, queen)->hours.week[1];
        list.showChanges(before, alone); // what stood above is gone
        QCOMPARE(list.currentRow(), 0);
        list.showChanges(before, after);
        QCOMPARE(list.currentRow(), 1);
        queenOf(alone).hours = plan::findTenant(before, queen)->hours;
        queenOf(alone).hours.week[1] = queenOf(after).hours.week[1];
        list.showChanges(before, alone); // it is gone itself
        QCOMPARE(list.currentRow(), -1);
    }

    void aBusinessThatIsRemovedHasItsName()
    {
        const plan::Plan before = harborPlan();
        plan::Plan after = before;
        std::erase_if(after.tenants, [](const plan::Tenant &tenant) { return tenant.id == queen; });
        review::ChangeList list;
        list.showChanges(before, after);
        QCOMPARE(list.item(0)->text().count(u"Queen of San Diego"_s), 1);
    }

    void numbersAndNamesAreWrittenAsScreensWriteThem()
    {
        const plan::Plan before = harborPlan();
        plan::Plan after = before;
        plan::Contact &contact = queenOf(after).contacts.front();
        const QString was = QString::fromStdString(contact.name);
        contact.phone = *PhoneNumber::fromE164("+16195550177");
        review::ChangeList list;
        list.showChanges(before, after);
        QCOMPARE(list.count(), 1);
        const QString words = list.item(0)->text();
        QVERIFY2(words.contains(was + u"’s phone is (619) 555-0177 instead of ("_s), qPrintable(words));
    }

    void theLinesThatNeedCareLeaveNoRoomEmpty()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        review::CareList list;
        column->addWidget(&list);
        column->addStretch(1);
        window.show();
        const auto *scroll = list.findChild<QScrollArea *>();
        const review::Care line{u"Queen of San Diego: nobody is rung any more on Thu 13:00 to 17:00."_s, {}};
        for (int width = 240; width < 600; width += 20) {
            window.resize(width, 600);
            list.show(std::vector<review::Care>(12, line)); // more than there is room for
            QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
            list.show({line, line});
            QTRY_COMPARE(scroll->height(), scroll->widget()->heightForWidth(scroll->viewport()->width()));
        }
    }

    void thousandsOfLinesThatNeedCareAreCounted()
    {
        review::CareList list;
        list.show(std::vector<review::Care>(2'000, {u"Nobody is rung on a day."_s, {}}));
        const auto lines = list.findChildren<QLabel *>();
        QVERIFY(lines.size() < 300);
        QVERIFY2(lines.back()->text().contains(u"1,800"_s), qPrintable(lines.back()->text()));
    }

private:
    /// "" when there is none.
    static QString cutRow(const QListWidget &list)
    {
        const QFontMetrics metrics(list.font());
        const int aside = list.style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                          4 * (list.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
        for (int row = 0; row < list.count(); ++row) {
            const QRect place = list.visualItemRect(list.item(row));
            const QRect room(0, 0, place.width() - aside, QWIDGETSIZE_MAX);
            const QString words = list.item(row)->text();
            const int wanted = metrics.boundingRect(room, Qt::TextWordWrap, words).height();
            if (place.width() > list.viewport()->width() || place.height() < wanted - metrics.height() / 2)
                return u"%1 of %2 pixels: %3"_s.arg(place.height()).arg(wanted).arg(words);
        }
        return {};
    }
};

QTEST_MAIN(ReviewRowsTest)
#include "ReviewRowsTest.moc"
