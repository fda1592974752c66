// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/RulesTable.h"
#include "ui/format/NumberWords.h"
#include "ui/routing/callers/CallerRulesModel.h"
#include "ui/routing/callers/RuleDelegate.h"

#include <QHeaderView>
#include <QTest>

using namespace ringdown;
using namespace ringdown::routing_ui;
using namespace Qt::StringLiterals;

/// The widths of the caller rules.
class RulesTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        const plan::Tenant tenant = tests::harborPlan().tenants.front();
        QVERIFY(!tenant.callers.empty());
        m_model.setRules(tenant);
        m_table = std::make_unique<RulesTable>(m_model);
    }
    void cleanup() { m_table.reset(); }

    void noHeadingIsCutAndNoteTakesWhatIsLeft_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {700, 760, 1000, 1500})
            QTest::addRow("%d", width) << width;
    }
    void noHeadingIsCutAndNoteTakesWhatIsLeft()
    {
        QFETCH(const int, width);
        show(width);
        const QHeaderView *columns = m_table->horizontalHeader();
        int sum = 0;
        for (int column = 0; column < CallerRulesModel::ColumnCount; ++column) {
            QVERIFY2(columns->sectionSize(column) >= columns->sectionSizeHint(column),
                     qPrintable(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
            sum += columns->sectionSize(column);
            if (column != CallerRulesModel::NoteColumn && column != CallerRulesModel::WhoColumn)
                QVERIFY(columns->sectionSize(column) <= 260); // what is left is not shared
        }
        QCOMPARE(sum, m_table->viewport()->width());
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QModelIndex who = m_model.index(row, CallerRulesModel::WhoColumn);
            if (width >= 1000)
                QVERIFY(columns->sectionSize(who.column()) >= RuleDelegate::wholeWidth(m_table->font(), who));
        }
    }

    void aNumberIsNotBrokenInTwo()
    {
        const QString two = u"(619) 555-0199, +44 20 7946 0000"_s;
        QCOMPARE(format::unbroken(two), u"(619)\u00a0555-0199, +44\u00a020\u00a07946\u00a00000"_s);
        QCOMPARE(format::unbroken(u"2 of 3, after 8 s"_s), u"2 of 3, after 8 s"_s);
    }

private:
    void show(int width)
    {
        m_table->resize(width, 500);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }

    CallerRulesModel m_model;
    std::unique_ptr<RulesTable> m_table;
};

QTEST_MAIN(RulesTableTest)
#include "RulesTableTest.moc"
#include "tests/ui/support/HarborPlan.h"
