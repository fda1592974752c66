// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/Sample.h"
#include "ui/draft/Draft.h"
#include "ui/simulator/PathView.h"
#include "ui/simulator/ScenarioModel.h"
#include "ui/simulator/SimulatorPage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimeEdit>

#include <memory>

namespace ringdown::simulator {

const TenantId queen{"qdn"};

/// The page in a window, over the sample's plan; a test is one to find its way in it.
class SimulatorStage {
protected:
    void setUp()
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
    template <typename Widget>
    Widget *field(const QString &name) const
    {
        for (Widget *widget : m_page->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QLineEdit *sheetField(const QString &name) const
    {
        for (QLineEdit *widget : m_window->findChildren<QLineEdit *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    static bool texts(const PathView &view, const char *contact)
    {
        for (int row = 0; row < view.model().rowCount(); ++row) {
            const Event &event = view.model().event(row);
            if (event.kind == EventKind::TextQueued && event.contact == ContactId(contact))
                return true;
        }
        return false;
    }
    static QPushButton *buttonIn(const QWidget &area, const QString &words)
    {
        for (QPushButton *button : area.findChildren<QPushButton *>()) {
            if (button->text() == words && !button->isHidden())
                return button;
        }
        return nullptr;
    }
    QPushButton *button(const QString &words) const { return buttonIn(*m_page, words); }
    QPushButton *windowButton(const QString &words) const { return buttonIn(*m_window, words); }
    void type(const QString &name, const QString &text) const
    {
        QLineEdit *keys = field<QLineEdit>(name);
        keys->setFocus();
        keys->selectAll();
        QTest::keyClicks(keys, text);
    }
    static void typeInto(QComboBox *box, const QString &text)
    {
        box->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), text);
    }
    void setTime(const QTime &time) const { m_page->findChild<QTimeEdit *>()->setTime(time); }
    void stayOpenOnWednesday() const
    {
        m_draft->edit(QStringLiteral("late"), queen, [](plan::Tenant &tenant) {
            tenant.hours.week[2] = {{9 * 60, 20 * 60}};
        });
    }
    const PathView &live() const { return *m_page->findChildren<PathView *>().value(0); }
    const PathView &draftView() const { return *m_page->findChildren<PathView *>().value(1); }
    static bool hasLine(const PathView &view, const QString &words)
    {
        for (int row = 0; row < view.model().rowCount(); ++row) {
            if (view.model().index(row).data().toString().contains(words))
                return true;
        }
        return false;
    }
    QString scenarioLine(int row) const
    {
        auto *model = m_page->findChild<ScenarioModel *>();
        return model->index(row).data().toString();
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->text().contains(words) && label->isVisible())
                return true;
        }
        return false;
    }

    std::unique_ptr<draft::Draft> m_draft;
    std::unique_ptr<QWidget> m_window;
    SimulatorPage *m_page = nullptr;
};

} // namespace ringdown::simulator
