// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/numbers/NumbersStage.h"

#include "ui/numbers/NumbersModel.h"
#include "ui/numbers/ReviewSheet.h"

#include <QLabel>

namespace ringdown::tests {

QString textOf(const QWidget &root)
{
    QStringList words;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&root))
            words << QString(label->text()).remove(QChar(0x200b));
    }
    return words.join(QLatin1Char('\n'));
}

NumbersStage::NumbersStage() = default;
NumbersStage::~NumbersStage() = default;

void NumbersStage::setUp()
{
    m_area = std::make_unique<QWidget>();
    m_area->resize(1200, 800);
    m_port = std::make_unique<FakeNumbers>();
    m_port->fill();
    m_relay = std::make_unique<FakeRelay>();
    m_relay->planText = samplePlanText();
    m_relay->state.report.process.publicUrl = FakeNumbers::publicUrl;
}

void NumbersStage::tearDown()
{
    m_page = nullptr;
    m_area.reset();
}

void NumbersStage::make(Plan plan)
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

void NumbersStage::show()
{
    m_area->show();
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_area.get()));
}

std::string NumbersStage::chosen()
{
    return table()->currentIndex().data(numbers_ui::NumbersModel::PhoneRole).toString().toStdString();
}

QPushButton *NumbersStage::button(const QString &words, QWidget &root)
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

void NumbersStage::clickDeed()
{
    for (QPushButton *each : m_area->findChild<numbers_ui::ReviewSheet *>()->findChildren<QPushButton *>()) {
        if (each->property("primary").toBool())
            each->click();
    }
}

QTableView *NumbersStage::table()
{
    return m_page->findChild<QTableView *>();
}

void NumbersStage::press(const QString &words)
{
    button(words)->click();
}

QAbstractItemModel *NumbersStage::model()
{
    return m_page->findChild<QTableView *>()->model();
}

QString NumbersStage::cell(int row, int column)
{
    return model()->index(row, column).data().toString();
}

} // namespace ringdown::tests
