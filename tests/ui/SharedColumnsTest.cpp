// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/SharedColumns.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// Which columns of a table are wider than they are meant to be, and which narrower.
class SharedColumnsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>(1, 3);
        m_table = std::make_unique<QTableView>();
        m_table->setModel(m_model.get());
        m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_table->verticalHeader()->hide();
        m_table->resize(600, 200);
    }
    void cleanup() { m_table.reset(); }

    void whereNothingIsCutTheyAreAsTheyAreMeant()
    {
        begin({100, {}, {}});
        m_model->setItem(0, 1, new QStandardItem(u"short"_s));
        QTest::qWait(10);
        QCOMPARE(width(0), 100);
        QVERIFY(qAbs(width(1) - width(2)) <= 1);
        QCOMPARE(sum(), m_table->viewport()->width());
    }

    void whatWouldBeCutTakesRoomOfWhatHasTooMuch()
    {
        begin({200, {}, {}});
        m_model->setItem(0, 1, new QStandardItem(u"ShipCaptainCrew, Mission Bay and all the rest"_s));
        QTRY_VERIFY(width(1) >= need(1));
        QVERIFY(need(1) > 200);
        QVERIFY(width(0) < 200 && width(0) >= need(0));
        QVERIFY(width(2) < 200 && width(2) >= need(2));
        QCOMPARE(sum(), m_table->viewport()->width());
        m_table->resize(1200, 200); // room for all
        QCOMPARE(width(0), 200);
        QVERIFY(qAbs(width(1) - width(2)) <= 1);
    }

    void whereAllHaveTooLittleNobodyLosesMoreThanItsSpare()
    {
        begin({{}, {}, {}});
        m_model->setItem(0, 0, new QStandardItem(QString(300, u'a')));
        m_model->setItem(0, 1, new QStandardItem(QString(300, u'a')));
        QTRY_VERIFY(width(0) > 200);
        QVERIFY(qAbs(width(0) - width(1)) <= 1);
        QCOMPARE(width(2), need(2) + 12); // and something between the columns
        QCOMPARE(sum(), m_table->viewport()->width());
    }

    void aColumnMayAlwaysBeWhole()
    {
        begin({shell::SharedColumns::whole, {}, {}});
        m_model->setItem(0, 0, new QStandardItem(u"(619) 555-0100"_s));
        QTRY_COMPARE(width(0), need(0));
        QCOMPARE(sum(), m_table->viewport()->width());
    }

private:
    void begin(const std::vector<std::optional<int>> &usual)
    {
        new shell::SharedColumns(*m_table, [usual] { return usual; });
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }
    int width(int column) const { return m_table->columnWidth(column); }
    int need(int column) const
    {
        const QAbstractItemView &cells = *m_table;
        return std::max(cells.sizeHintForColumn(column),
                        m_table->horizontalHeader()->sectionSizeHint(column));
    }
    int sum() const { return m_table->horizontalHeader()->length(); }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTableView> m_table;
};

QTEST_MAIN(SharedColumnsTest)
#include "SharedColumnsTest.moc"
