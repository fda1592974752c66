// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/Sample.h"
#include "ui/format/CallWords.h"
#include "ui/link/CallBook.h"
#include "ui/live/LiveModel.h"
#include "ui/live/LivePage.h"
#include "ui/live/LiveRowDelegate.h"
#include "ui/shell/Room.h"

#include <QAbstractButton>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <set>

using namespace ringdown;
using namespace std::chrono_literals;
using client::Liveness;
using live::LiveModel;

namespace {

using Cell = std::pair<int, int>;
using Cells = std::set<Cell>;

/// Notes which cells are painted.
class NotingDelegate : public live::LiveRowDelegate {
public:
    using LiveRowDelegate::LiveRowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        m_painted.emplace(index.row(), index.column());
        LiveRowDelegate::paint(painter, option, index);
    }
    Cells take() const { return std::exchange(m_painted, {}); }

private:
    mutable Cells m_painted;
};

link::Freshness heard(Liveness liveness)
{
    link::Freshness freshness;
    freshness.liveness = liveness;
    freshness.heardAt = tests::sampleNow;
    return freshness;
}

routing::CallState stateOf(const tests::SampleCall &call)
{
    routing::CallState state;
    for (const Event &event : tests::play(call).events)
        routing::apply(state, event);
    return state;
}

Cells wholeRow(int row)
{
    Cells cells;
    for (int column = 0; column < LiveModel::ColumnCount; ++column)
        cells.emplace(row, column);
    return cells;
}

} // namespace

/// What the live table paints when something changes: a busy relay changes something fifty times a second.
class LivePaintingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<live::LivePage>(m_book);
        m_page->resize(1100, 800);
        m_page->setNames(tests::sampleNames());
        m_page->setTime(tests::sampleNow, heard(Liveness::Live));
        m_table = m_page->findChild<QTableView *>(QStringLiteral("live-table"));
        m_delegate = new NotingDelegate(m_table);
        m_table->setItemDelegate(m_delegate);
        m_page->takeCall(m_ringing);
        m_page->takeCall(m_talking);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        rest();
        QVERIFY(m_table->isVisible());
        m_delegate->take();
    }
    void cleanup() { m_page.reset(); }

    void withinASecondOnlyTheBarMoves()
    {
        m_page->setTime(tests::sampleNow + 200ms, heard(Liveness::Live));
        rest();
        QCOMPARE(m_delegate->take(), (Cells{{0, LiveModel::Where}}));
    }

    void aSecondMovesTheClocksAndNothingElse()
    {
        m_page->setTime(tests::sampleNow + 1s, heard(Liveness::Live));
        rest();
        QCOMPARE(m_delegate->take(),
                 (Cells{{0, LiveModel::Where}, {0, LiveModel::Time}, {1, LiveModel::Time}}));
    }

    /// Choosing a row ends following, whatever is chosen with; what the window does by its keys does not.
    void onlyAKeyThatChoosesEndsFollowing_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("held");
        QTest::addColumn<bool>("follows");
        const Qt::KeyboardModifiers none = Qt::NoModifier;
        QTest::newRow("Ctrl alone") << int(Qt::Key_Control) << Qt::KeyboardModifiers(Qt::ControlModifier)
                                    << true;
        QTest::newRow("Alt alone") << int(Qt::Key_Alt) << Qt::KeyboardModifiers(Qt::AltModifier) << true;
        QTest::newRow("Ctrl+1") << int(Qt::Key_1) << Qt::KeyboardModifiers(Qt::ControlModifier) << true;
        QTest::newRow("Escape") << int(Qt::Key_Escape) << none << true;
        QTest::newRow("F6") << int(Qt::Key_F6) << none << true;
        QTest::newRow("Tab") << int(Qt::Key_Tab) << none << true;
        QTest::newRow("Down") << int(Qt::Key_Down) << none << false;
        QTest::newRow("End") << int(Qt::Key_End) << none << false;
        QTest::newRow("a letter") << int(Qt::Key_T) << none << false;
    }
    void onlyAKeyThatChoosesEndsFollowing()
    {
        QFETCH(const int, key);
        QFETCH(const Qt::KeyboardModifiers, held);
        QFETCH(const bool, follows);
        const QAbstractButton *follow = nullptr;
        for (const auto *each : m_page->findChildren<QAbstractButton *>()) {
            if (each->isCheckable() && each->text() == QStringLiteral("Follow"))
                follow = each;
        }
        QVERIFY(follow && follow->isChecked());
        QTest::keyClick(m_table, static_cast<Qt::Key>(key), held);
        QCOMPARE(follow->isChecked(), follows);
    }

    void anEventPaintsTheRowOfItsCall()
    {
        routing::CallState changed = m_talking;
        changed.callerName = "Harbor";
        m_page->takeCall(changed);
        rest();
        QCOMPARE(m_delegate->take(), wholeRow(1));
    }

    void whileNothingIsHeardNothingMoves()
    {
        m_page->setTime(tests::sampleNow + 12s, heard(Liveness::Late));
        rest();
        m_delegate->take();
        m_page->setTime(tests::sampleNow + 13s, heard(Liveness::Late));
        rest();
        QCOMPARE(m_delegate->take(), Cells());
        m_page->setTime(tests::sampleNow + 31s, heard(Liveness::Lost)); // what is shown is history now
        rest();
        Cells all = wholeRow(0);
        all.merge(wholeRow(1));
        QCOMPARE(m_delegate->take(), all);
    }

    void inANarrowWindowTestStandsUnderTheState()
    {
        const auto stateWidth = [&](int width) {
            m_page->resize(width, 800);
            QCoreApplication::processEvents();
            return m_table->columnWidth(LiveModel::State);
        };
        const int pills =
            shell::pillColumnWidth(m_table->font(), {format::stageWord(format::Stage::Ringing),
                                                     format::stageWord(format::Stage::Talking)});
        m_page->show();
        QCOMPARE(stateWidth(824), std::max(pills, 100));
        QVERIFY(stateWidth(1300) > pills + 20);
    }

private:
    static void rest()
    {
        QTest::qWait(20);
        QCoreApplication::processEvents();
    }

    const routing::CallState m_ringing = stateOf({"+16195550100", "+12025550147", 0, "1", "", false, "", 48});
    const routing::CallState m_talking =
        stateOf({"+16195550100", "+16195550177", 0, "", "captain@2", false, "", 50});
    link::CallBook m_book;
    std::unique_ptr<live::LivePage> m_page;
    QTableView *m_table = nullptr;
    NotingDelegate *m_delegate = nullptr;
};

QTEST_MAIN(LivePaintingTest)
#include "LivePaintingTest.moc"
