// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/simulator/SimulatorStage.h"

#include "ui/simulator/ScenarioModel.h"

namespace ringdown::simulator {

SimulatorStage::SimulatorStage() = default;
SimulatorStage::~SimulatorStage() = default;

void SimulatorStage::setUp()
{
    m_draft = std::make_unique<draft::Draft>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1160, 780);
    m_page = new SimulatorPage(*m_draft, m_window.get(), m_window.get());
    m_page->resize(1160, 780);
    m_page->setNow(tests::sampleNow);
    m_draft->takeLive(41, tests::sampleNames().plan());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QLineEdit *SimulatorStage::sheetField(const QString &name) const
{
    for (QLineEdit *widget : m_window->findChildren<QLineEdit *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

bool SimulatorStage::texts(const PathView &view, const char *contact)
{
    for (int row = 0; row < view.model().rowCount(); ++row) {
        const Event &event = view.model().eventAt(row);
        if (event.kind == EventKind::TextQueued && event.contact == ContactId(contact))
            return true;
    }
    return false;
}

QPushButton *SimulatorStage::buttonIn(const QWidget &area, const QString &words)
{
    for (QPushButton *button : area.findChildren<QPushButton *>()) {
        if (button->text() == words && !button->isHidden())
            return button;
    }
    return nullptr;
}

void SimulatorStage::type(const QString &name, const QString &text) const
{
    QLineEdit *keys = field<QLineEdit>(name);
    keys->setFocus();
    keys->selectAll();
    QTest::keyClicks(keys, text);
}

void SimulatorStage::typeInto(QComboBox *box, const QString &text)
{
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), text);
}

void SimulatorStage::stayOpenOnWednesday() const
{
    m_draft->edit(QStringLiteral("late"), queen, [](plan::Tenant &tenant) {
        tenant.hours.week[2] = {{9 * 60, 20 * 60}};
    });
}

bool SimulatorStage::hasLine(const PathView &view, const QString &words)
{
    for (int row = 0; row < view.model().rowCount(); ++row) {
        if (view.model().index(row).data().toString().contains(words))
            return true;
    }
    return false;
}

QString SimulatorStage::scenarioLine(int row) const
{
    auto *model = m_page->findChild<ScenarioModel *>();
    return model->index(row).data().toString();
}

bool SimulatorStage::says(const QString &words) const
{
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->text().contains(words) && label->isVisible())
            return true;
    }
    return false;
}

void SimulatorStage::setTime(const QTime &time) const
{
    m_page->findChild<QTimeEdit *>()->setTime(time);
}

const PathView &SimulatorStage::live() const
{
    return *m_page->findChildren<PathView *>().value(0);
}

const PathView &SimulatorStage::draftView() const
{
    return *m_page->findChildren<PathView *>().value(1);
}

} // namespace ringdown::simulator
