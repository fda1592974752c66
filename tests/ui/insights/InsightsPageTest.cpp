// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/InsightsPage.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "tests/ui/support/SampleInsights.h"
#include "ui/insights/BarList.h"
#include "ui/insights/ChartCard.h"
#include "ui/insights/DayColumns.h"
#include "ui/insights/DefinitionsSheet.h"
#include "ui/insights/FigureTile.h"
#include "ui/insights/HourGrid.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"
#include "ui/shell/EmptyState.h"

#include <QComboBox>
#include <QGraphicsEffect>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace ringdown;
using namespace ringdown::insights;
using namespace std::chrono_literals;

namespace {

/// The page over a relay in memory, shown and asked once.
struct Desk {
    tests::FakeRelay relay;
    QWidget window;
    InsightsPage page{&window};
    QSignalSpy filters{&page, &InsightsPage::filterWanted};

    explicit Desk(std::function<Insights(const client::InsightQuery &)> insights = tests::sampleInsights)
    {
        relay.insightsOf = std::move(insights);
        page.resize(1120, 900);
        page.setNow(tests::sampleNow);
        page.setNames(tests::sampleNames());
        page.showTenant(TenantId("qdn"));
        page.setRelay(&relay);
        page.show();
    }
    template <typename Part>
    Part *part() const
    {
        return page.findChildren<Part *>().value(0);
    }
    QString filter() const { return filters.isEmpty() ? QString() : filters.last().first().toString(); }
    shell::EmptyState *empty() const
    {
        for (auto *each : page.findChildren<shell::EmptyState *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void fail(int status = 503)
    {
        relay.failure = {{ErrorCode::Unavailable, "the log is being made anew"}, status, {}, {}};
    }
};

} // namespace

class InsightsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheNumbersMeanTakesTheKeysAndEscapeClosesIt()
    {
        QWidget window;
        QPushButton beneath(&window);
        DefinitionsSheet sheet(&window);
        window.resize(900, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        beneath.setFocus();
        QSignalSpy pressed(&beneath, &QPushButton::clicked);
        sheet.open();
        QTest::keyClick(window.focusWidget(), Qt::Key_Space);
        QCOMPARE(pressed.size(), 0);
        QTest::keyClick(window.focusWidget(), Qt::Key_Escape);
        QVERIFY(!sheet.isOpen());
        QVERIFY(beneath.hasFocus());
    }

    void everyChartHasItsDefinition()
    {
        Desk desk;
        QStringList terms;
        for (const Definition &each : definitions())
            terms << each.term;
        for (const ChartCard *card : desk.page.findChildren<ChartCard *>())
            QVERIFY2(terms.contains(card->accessibleName()), qPrintable(card->accessibleName()));
    }

    void itAsksForTheDaysAndForThoseBefore()
    {
        Desk desk;
        QCOMPARE(desk.relay.insightQueries.size(), 2U);
        QCOMPARE(desk.relay.insightQueries[0].tenant, std::string("qdn"));
        QCOMPARE(desk.relay.insightQueries[0].until, tests::sampleNow);
        QCOMPARE(desk.relay.insightQueries[1].until, tests::sampleNow - 24h * 7);
        QVERIFY(!desk.empty());
    }

    void itAsksNothingWhileItIsHidden()
    {
        Desk desk;
        desk.page.hide();
        const auto asked = desk.relay.insightQueries.size();
        desk.page.setNow(tests::sampleNow + 1h);
        desk.page.reload();
        QCOMPARE(desk.relay.insightQueries.size(), asked);
        desk.page.show();
        QCOMPARE(desk.relay.insightQueries.size(), asked + 2);
    }

    void itAsksAgainEveryFiveMinutes()
    {
        Desk desk;
        desk.page.setNow(tests::sampleNow + 4min);
        QCOMPARE(desk.relay.insightQueries.size(), 2U);
        desk.page.setNow(tests::sampleNow + 5min);
        QCOMPARE(desk.relay.insightQueries.size(), 4U);
        QCOMPARE(desk.relay.insightQueries[2].until, tests::sampleNow + 5min);
    }

    void aLateAnswerToAnOlderQuestionIsDropped()
    {
        Desk desk;
        desk.relay.holdsInsights = true;
        desk.page.lookAt(30);
        desk.page.lookAt(90);
        QCOMPARE(desk.relay.heldInsights.size(), 4U);
        desk.relay.answerInsights(desk.relay.heldInsights[2].first, desk.relay.heldInsights[2].second);
        const QString value = desk.part<FigureTile>()->figure().value;
        Insights late = tests::noInsights(desk.relay.heldInsights[0].first);
        late.outcomes[Outcome::Answered] = 1;
        desk.relay.heldInsights[0].second({late, {}});
        QCOMPARE(desk.part<FigureTile>()->figure().value, value);
    }

    void everyFigureLeadsToItsCalls()
    {
        Desk desk;
        const QStringList wanted = {
            QStringLiteral("tenant:qdn outcome:answered since:2026-11-19 -has:test"),
            QStringLiteral("tenant:qdn outcome:answered since:2026-11-19 -has:test"),
            QStringLiteral("tenant:qdn outcome:missed since:2026-11-19 -has:test"),
            QStringLiteral(
                "tenant:qdn outcome:voicemail -has:claim until:2026-11-25T09:40 since:2026-11-19 -has:test")};
        const auto tiles = desk.page.findChildren<FigureTile *>();
        QCOMPARE(tiles.size(), wanted.size());
        for (qsizetype i = 0; i < tiles.size(); ++i) {
            QTest::keyClick(tiles[i], Qt::Key_Space);
            QCOMPARE(desk.filter(), wanted[i]);
        }
    }

    void anHourIsChosenByKeysAndByAClick()
    {
        Desk desk;
        auto *grid = desk.part<HourGrid>();
        grid->setCurrentIndex(grid->model()->index(0, 9));
        QTest::keyClick(grid, Qt::Key_Right);
        QTest::keyClick(grid, Qt::Key_Down);
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(desk.filter(),
                 QStringLiteral("tenant:qdn since:2026-11-24T10:00 until:2026-11-24T10:59 -has:test"));
        const QRect cell = grid->visualRect(grid->model()->index(0, 9));
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(desk.filter(),
                 QStringLiteral("tenant:qdn since:2026-11-23T09:00 until:2026-11-23T09:59 -has:test"));
    }

    /// Another language has longer words.
    void aLongWordAtANumberIsWrapped()
    {
        Desk desk;
        desk.page.resize(1130, 900);
        auto *tile = desk.part<FigureTile>();
        const int usual = tile->height();
        Figure figure = tile->figure();
        figure.label = QStringLiteral("Mensajes sin encargado desde hace bastante más de 1 hora");
        tile->show(figure);
        QVERIFY(tile->fontMetrics().horizontalAdvance(figure.label) > tile->width() - 32);
        QTRY_VERIFY(tile->height() > usual);
        QVERIFY(tile->height() >= tile->heightForWidth(tile->width()));
        for (const auto *other : desk.page.findChildren<FigureTile *>())
            QCOMPARE(other->height(), tile->height());
    }

    void aRowWithTwoLinesIsAsHigh()
    {
        Desk desk;
        const auto bars = desk.page.findChildren<BarList *>();
        const auto people = std::find_if(bars.begin(), bars.end(), [](const BarList *each) {
            return each->accessibleName() == QStringLiteral("Who answers");
        });
        const auto high = [&] { return (*people)->visualRect((*people)->model()->index(0, 0)).height(); };
        const int oneLine = high();
        desk.page.showTenant(TenantId());
        QTRY_VERIFY(high() > oneLine);
    }

    void anOutcomeOfADayLeadsToItsCalls()
    {
        Desk desk;
        auto *columns = desk.part<DayColumns>();
        columns->setCurrentIndex(columns->model()->index(5, 6));
        QTest::keyClick(columns, Qt::Key_Space);
        QCOMPARE(desk.filter(), QStringLiteral("tenant:qdn outcome:answered on:2026-11-25 -has:test"));
    }

    void aBarAndItsRowInTheTableLeadToTheSame()
    {
        Desk desk;
        for (auto *card : desk.page.findChildren<ChartCard *>()) {
            auto *bars = qobject_cast<BarList *>(card->chart());
            if (!bars)
                continue;
            bars->setCurrentIndex(bars->model()->index(1, 0));
            QTest::keyClick(bars, Qt::Key_Return);
            const QString byBar = desk.filter();
            Q_EMIT card->table()->activated(card->table()->model()->index(1, 0));
            QCOMPARE(desk.filter(), byBar);
            QCOMPARE(desk.filters.count() % 2, 0);
        }
        QVERIFY(desk.filters.count() >= 6);
    }

    void everyChartIsATableToo()
    {
        Desk desk;
        const auto cards = desk.page.findChildren<ChartCard *>();
        QCOMPARE(cards.size(), 5);
        for (ChartCard *card : cards) {
            QVERIFY(card->chart()->isVisible() && !card->table()->isVisible());
            QVERIFY(card->chart()->height() >= 240);
            for (auto *button : card->findChildren<QPushButton *>()) {
                if (button->isCheckable())
                    button->click();
            }
            QVERIFY(!card->chart()->isVisible() && card->table()->isVisible());
            QVERIFY(card->table()->model()->rowCount() > 1);
            QVERIFY(!card->table()->accessibleName().isEmpty());
        }
    }

    void aTableFillsItsCardAfterOneStep()
    {
        Desk desk;
        auto *card = desk.part<ChartCard>();
        for (auto *button : card->findChildren<QPushButton *>()) {
            if (button->isCheckable())
                button->click();
        }
        const QTableView &table = *card->table();
        card->setParent(nullptr);
        const std::unique_ptr<ChartCard> alone(card);
        QFont large = table.font();
        large.setPixelSize(40);
        card->table()->setFont(large);
        card->resize(200, 400);
        card->show();
        QTRY_VERIFY(table.horizontalHeader()->length() > table.viewport()->width());
        card->resize(4000, 400);
        QTRY_COMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    }

    void withOneDayOfCallsItSaysWhatThereIs()
    {
        Desk desk(tests::oneDayOfInsights);
        QVERIFY(desk.empty());
        QCOMPARE(desk.empty()->title(),
                 QStringLiteral("Two days of calls are needed for charts; there is one."));
        QVERIFY(desk.part<FigureTile>()->isVisible());
        Q_EMIT desk.empty()->pressed(0);
        QCOMPARE(desk.filter(), QStringLiteral("tenant:qdn on:2026-11-25 -has:test"));
    }

    void daysWithoutCallsOfferMoreDays()
    {
        Desk desk(tests::noInsights);
        QCOMPARE(desk.empty()->kind(), shell::EmptyKind::FilteredOut);
        Q_EMIT desk.empty()->pressed(0);
        QCOMPARE(desk.page.days(), 30);
    }

    void aLogWithoutCallsIsAFirstUse()
    {
        Desk desk(nullptr);
        QCOMPARE(desk.empty()->kind(), shell::EmptyKind::FirstUse);
    }

    void aFailureIsNotAnEmptyLog()
    {
        Desk desk;
        desk.fail();
        desk.page.lookAt(30);
        QCOMPARE(desk.empty()->kind(), shell::EmptyKind::CouldNotLoad);
        desk.relay.failure.reset();
        Q_EMIT desk.empty()->pressed(0);
        QVERIFY(!desk.empty());
    }

    void aFailureLaterKeepsTheNumbersAndSaysHowOldTheyAre()
    {
        Desk desk;
        const QString value = desk.part<FigureTile>()->figure().value;
        desk.fail();
        desk.page.setNow(tests::sampleNow + 6min);
        QVERIFY(!desk.empty());
        QCOMPARE(desk.part<FigureTile>()->figure().value, value);
        QVERIFY(desk.part<shell::Banner>()->sentence().contains(QStringLiteral("10:41")));
        const auto isGrey = [&] { return desk.part<ChartCard>()->chart()->graphicsEffect() != nullptr; };
        QVERIFY(isGrey());
        desk.relay.failure.reset();
        Q_EMIT desk.relay.connected(41);
        QVERIFY(!isGrey());
        QVERIFY(desk.part<shell::Banner>()->sentence().isEmpty() || !desk.part<shell::Banner>()->isVisible());
    }

    void anEarlierRelaySaysThatItIsOne()
    {
        Desk desk;
        desk.fail(404);
        desk.page.lookAt(30);
        bool saysSo = false;
        for (auto *label : desk.empty()->findChildren<QLabel *>())
            saysSo = saysSo || label->text().contains(QStringLiteral("earlier version"));
        QVERIFY(saysSo);
    }

    void anotherBusinessIsAskedForAtOnce()
    {
        Desk desk;
        desk.page.showTenant(TenantId());
        QCOMPARE(desk.relay.insightQueries.back().tenant, std::string());
        QVERIFY(desk.part<FigureTile>()->figure().value != QStringLiteral("–"));
    }
};

QTEST_MAIN(InsightsPageTest)
#include "InsightsPageTest.moc"
