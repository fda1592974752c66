// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/RowFocus.h"
#include "ui/shell/Colours.h"
#include "ui/shell/FocusRing.h"
#include "ui/shell/Theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPaintEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;

/// Who has the keys is seen, and what is pressed is large enough.
class RowFocusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<shell::Theme>();
        m_theme->wear(shell::Appearance::Light);
    }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(600, 300);
        m_table = new QTableView(m_window.get());
        m_table->resize(500, 200);
        m_table->setModel(new QStandardItemModel(4, 3, m_table));
        m_table->setItemDelegate(new shell::FramedRow(m_table));
        m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_table->setShowGrid(false);
        m_other = new QPushButton(m_window.get());
        m_other->move(520, 250);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_table->selectRow(1);
    }
    void cleanup() { m_window.reset(); }

    void theCurrentRowIsFramedWhileTheTableHasTheKeys()
    {
        m_table->setFocus();
        QVERIFY(isFramed(1, 0, Qt::LeftEdge));
        QVERIFY(isFramed(1, 2, Qt::RightEdge));
        for (int column = 0; column < 3; ++column) {
            QVERIFY(isFramed(1, column, Qt::TopEdge));
            QVERIFY(isFramed(1, column, Qt::BottomEdge));
        }
        QVERIFY(!isFramed(1, 1, Qt::LeftEdge));  // one frame around the row, not one around each cell
        QVERIFY(!isFramed(1, 0, Qt::RightEdge)); // not one around the current cell either
        QVERIFY(!isFramed(2, 0, Qt::LeftEdge));
        m_other->setFocus();
        QVERIFY(!isFramed(1, 0, Qt::LeftEdge));
        QVERIFY(!isFramed(1, 0, Qt::TopEdge));
    }

    void aHiddenColumnHasNoEndOfTheFrame()
    {
        m_table->setFocus();
        m_table->setColumnHidden(0, true);
        QVERIFY(isFramed(1, 1, Qt::LeftEdge));
        m_table->horizontalHeader()->moveSection(2, 1);
        QVERIFY(isFramed(1, 2, Qt::LeftEdge));
        QVERIFY(!isFramed(1, 1, Qt::LeftEdge));
    }

    void withoutACurrentRowTheWholeTableIsFramed()
    {
        comeByTab();
        QVERIFY(!isRinged());
        m_table->setCurrentIndex({});
        QVERIFY(isRinged());
        m_table->setCurrentIndex(m_table->model()->index(1, 0)); // now the row shows it
        QVERIFY(!isRinged());
        m_table->setCurrentIndex({});
        QVERIFY(isRinged());
        m_other->setFocus();
        QVERIFY(!isRinged());
    }

    void whoPointsSeesNoRing()
    {
        m_table->setFocus(Qt::MouseFocusReason);
        m_table->setCurrentIndex({});
        QVERIFY(!isRinged());
        QTest::keyClick(m_table, Qt::Key_Control); // the half of a click with it
        QTest::keyClick(m_table, Qt::Key_Shift);
        QVERIFY(!isRinged());
        QTest::keyClick(m_table, Qt::Key_F12);
        QVERIFY(isRinged());
        QTest::mousePress(m_table->viewport(), Qt::LeftButton, {}, QPoint(10, 190)); // below the rows
        QVERIFY(!isRinged());
    }

    void whatIsPressedIsLargeEnough()
    {
        constexpr int least = 24;
        QPushButton chip(u"x"_s);
        chip.setObjectName(u"chip"_s);
        QCheckBox box(u"x"_s);
        QSpinBox number;
        for (QWidget *each :
             {static_cast<QWidget *>(&chip), static_cast<QWidget *>(&box), static_cast<QWidget *>(&number)}) {
            each->setParent(m_window.get());
            each->show();
            each->resize(each->sizeHint());
            QVERIFY2(each->height() >= least, each->metaObject()->className());
        }
        for (QWidget *each :
             {static_cast<QWidget *>(&chip), static_cast<QWidget *>(&box), static_cast<QWidget *>(&number)})
            each->setParent(nullptr);
    }

private:
    void comeByTab()
    {
        m_other->setFocus();
        m_table->setFocus(Qt::TabFocusReason);
    }

    bool isRinged() const
    {
        const auto *ring = m_table->findChild<shell::FocusRing *>();
        return ring && ring->isVisible();
    }

    bool isFramed(int row, int column, Qt::Edge edge) const
    {
        const QRect cell = m_table->visualRect(m_table->model()->index(row, column));
        const QImage seen = m_table->viewport()->grab().toImage();
        const QPoint at = edge == Qt::LeftEdge    ? QPoint(cell.left() + 1, cell.center().y())
                          : edge == Qt::RightEdge ? QPoint(cell.right() - 1, cell.center().y())
                          : edge == Qt::TopEdge   ? QPoint(cell.center().x(), cell.top() + 1)
                                                  : QPoint(cell.center().x(), cell.bottom() - 1);
        return seen.pixelColor(at) == shell::Colours::of(QApplication::palette()).accent;
    }

    std::unique_ptr<shell::Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    QTableView *m_table = nullptr;
    QPushButton *m_other = nullptr;
};

QTEST_MAIN(RowFocusTest)
#include "RowFocusTest.moc"
