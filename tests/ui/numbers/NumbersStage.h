// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/FakeNumbers.h"
#include "tests/ui/support/FakeRelay.h"
#include "ui/numbers/NumbersModel.h"
#include "ui/numbers/NumbersPage.h"
#include "ui/numbers/ReviewSheet.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <memory>

namespace ringdown::tests {

/// What is read on a screen or a part of it.
inline QString textOf(const QWidget &root)
{
    QStringList words;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&root))
            words << QString(label->text()).remove(QChar(0x200b));
    }
    return words.join(QLatin1Char('\n'));
}

/// The Numbers page alone, with an account and a relay that are made up. For tests to inherit.
class NumbersStage {
protected:
    void setUp()
    {
        m_area = std::make_unique<QWidget>();
        m_area->resize(1200, 800);
        m_port = std::make_unique<FakeNumbers>();
        m_port->fill();
        m_relay = std::make_unique<FakeRelay>();
        m_relay->planText = samplePlanText();
        m_relay->state.report.process.publicUrl = FakeNumbers::publicUrl;
    }
    void tearDown()
    {
        m_page = nullptr;
        m_area.reset();
    }
    enum class Plan { None, Known };

    void make(Plan plan)
    {
        m_page = new numbers_ui::NumbersPage(*m_area);
        m_page->setParent(m_area.get());
        m_page->lower();
        m_page->resize(m_area->size());
        m_page->setPort(m_port.get());
        m_page->setNow(sampleNow);
        if (plan == Plan::None)
            return;
        m_page->setRelay(m_relay.get());
        m_page->setNames(sampleNames());
    }
    void show()
    {
        m_area->show();
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
    }
    QTableView *table() { return m_page->findChild<QTableView *>(); }
    std::string chosen()
    {
        return table()->currentIndex().data(numbers_ui::NumbersModel::PhoneRole).toString().toStdString();
    }
    QPushButton *button(const QString &words) { return button(words, *m_page); }
    QPushButton *button(const QString &words, QWidget &root)
    {
        for (QPushButton *each : root.findChildren<QPushButton *>()) {
            if (each->text() == words && each->isVisibleTo(&root))
                return each;
        }
        qWarning("no button %s", qPrintable(words));
        static QPushButton none;
        none.setEnabled(false);
        return &none;
    }
    void press(const QString &words) { button(words)->click(); }
    /// The primary button of the sheet that is open.
    void clickDeed()
    {
        for (QPushButton *each :
             m_area->findChild<numbers_ui::ReviewSheet *>()->findChildren<QPushButton *>()) {
            if (each->property("primary").toBool())
                each->click();
        }
    }
    QAbstractItemModel *model() { return m_page->findChild<QTableView *>()->model(); }
    QString cell(int row, int column) { return model()->index(row, column).data().toString(); }

    std::unique_ptr<QWidget> m_area;
    std::unique_ptr<FakeNumbers> m_port;
    std::unique_ptr<FakeRelay> m_relay;
    numbers_ui::NumbersPage *m_page = nullptr; ///< a child of m_area
};

} // namespace ringdown::tests
