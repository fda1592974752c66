// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/GrowingTable.h"

#include <QHeaderView>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTest>

#include <set>

using namespace ringdown;

namespace {

constexpr int rowHeight = 30;
constexpr int usualRows = 40; ///< more than are seen

using Names = std::set<QString>;

/// Notes which rows are painted. Like those of the console, it paints nothing beside its cell.
class NotingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        m_painted.insert(index.data().toString());
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, isChosen ? Qt::yellow : Qt::white);
        painter->drawText(option.rect, index.data().toString());
    }
    Names take() const { return std::exchange(m_painted, {}); }

private:
    mutable Names m_painted;
};

} // namespace

class GrowingTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_table.reset();
        m_model = std::make_unique<QStandardItemModel>();
        for (int row = 0; row < usualRows; ++row)
            insert(row, QStringLiteral("first %1").arg(row));
        m_table = std::make_unique<shell::GrowingTable>();
        m_table->setModel(m_model.get());
        m_delegate = new NotingDelegate(m_table.get());
        m_table->setItemDelegate(m_delegate);
        m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        m_table->setShowGrid(false);
        m_table->verticalHeader()->hide();
        m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
        m_table->resize(300, 400);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        rest();
        m_delegate->take();
    }
    void cleanup() { m_table.reset(); }

    void aRowAtTheEndOutOfSightPaintsNothing()
    {
        insert(usualRows, QStringLiteral("new"));
        rest();
        QCOMPARE(m_delegate->take(), Names());
        QCOMPARE(m_table->verticalScrollBar()->maximum(),
                 (usualRows + 1) * rowHeight - m_table->viewport()->height());
    }

    void rowsAtTheEndInSightPaintThemselves()
    {
        m_model->removeRows(3, usualRows - 3);
        rest();
        m_delegate->take();
        insert(3, QStringLiteral("new 1"));
        insert(4, QStringLiteral("new 2"));
        rest();
        QCOMPARE(m_delegate->take(), (Names{QStringLiteral("new 1"), QStringLiteral("new 2")}));
        QVERIFY(isAsPaintedAnew());
    }

    void rowsAtTheTopPaintThemselvesAndMoveTheOthers()
    {
        insert(0, QStringLiteral("new 1"));
        insert(0, QStringLiteral("new 2"));
        rest();
        QCOMPARE(m_delegate->take(), (Names{QStringLiteral("new 1"), QStringLiteral("new 2")}));
        QVERIFY(isAsPaintedAnew());
    }

    void moreRowsThanFitAreAllPainted()
    {
        for (int row = 0; row < usualRows; ++row)
            insert(0, QStringLiteral("new %1").arg(row));
        rest();
        QVERIFY(isAsPaintedAnew());
    }

    void whatIsSeenIsRight_data()
    {
        QTest::addColumn<QList<int>>("rows"); // where one is inserted; below 0 where one is removed, less one
        QTest::addColumn<int>("scrolled");
        QTest::newRow("top, then end") << QList<int>{0, usualRows + 1} << 0;
        QTest::newRow("end, then top") << QList<int>{usualRows, 0} << 0;
        QTest::newRow("in the middle") << QList<int>{4} << 0;
        QTest::newRow("top, then the middle") << QList<int>{0, 4} << 0;
        QTest::newRow("top, and one goes") << QList<int>{0, -4} << 0;
        QTest::newRow("one goes, and top") << QList<int>{-4, 0} << 0;
        QTest::newRow("top while scrolled") << QList<int>{0} << 50;
        QTest::newRow("end while scrolled") << QList<int>{usualRows} << 50;
    }
    void whatIsSeenIsRight()
    {
        QFETCH(QList<int>, rows);
        QFETCH(int, scrolled);
        m_table->verticalScrollBar()->setValue(scrolled);
        rest();
        for (const int row : rows) {
            if (row >= 0)
                insert(row, QStringLiteral("new %1").arg(row));
            else
                m_model->removeRow(-row - 1);
        }
        rest();
        QVERIFY(isAsPaintedAnew());
    }

    void scrollingRightAfterRowsCameShowsThem()
    {
        m_table->verticalScrollBar()->setValue(50);
        rest();
        insert(0, QStringLiteral("new"));
        m_table->verticalScrollBar()->setValue(0);
        rest();
        QVERIFY(isAsPaintedAnew());
        QVERIFY(m_delegate->take().contains(QStringLiteral("new")));
    }

    void aRowThatChangesAsOthersComeIsPainted()
    {
        insert(0, QStringLiteral("new"));
        m_model->item(5)->setText(QStringLiteral("changed"));
        rest();
        QVERIFY(m_delegate->take().contains(QStringLiteral("changed")));
        QVERIFY(isAsPaintedAnew());
    }

    void theChosenRowStaysChosen()
    {
        m_table->selectRow(2);
        rest();
        insert(0, QStringLiteral("new"));
        rest();
        QCOMPARE(m_table->currentIndex().row(), 3);
        QVERIFY(isAsPaintedAnew());
    }

private:
    void insert(int row, const QString &name) { m_model->insertRow(row, new QStandardItem(name)); }
    static void rest()
    {
        QTest::qWait(20);
        QCoreApplication::processEvents();
    }
    QImage seen() const { return m_table->screen()->grabWindow(m_table->winId()).toImage(); }
    bool isAsPaintedAnew() const
    {
        const QImage before = seen();
        m_table->viewport()->update();
        rest();
        return !before.isNull() && before == seen();
    }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<shell::GrowingTable> m_table;
    NotingDelegate *m_delegate = nullptr;
};

QTEST_MAIN(GrowingTableTest)
#include "GrowingTableTest.moc"
