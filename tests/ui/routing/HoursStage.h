// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/HarborPlan.h"
#include "ui/draft/Draft.h"
#include "ui/routing/hours/DayText.h"
#include "ui/routing/hours/HoursEditor.h"
#include "ui/routing/hours/WeekGrid.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace ringdown::tests {

/// The hours of the Queen alone in a window, painted and read. For tests to inherit.
class HoursStage {
protected:
    static inline const TenantId queen{"qdn"};

    void setUp()
    {
        m_draft = std::make_unique<draft::Draft>();
        m_draft->takeLive(41, harborPlan());
        m_draft->edit(QStringLiteral("begin plainly"), queen, [](plan::Tenant &tenant) {
            tenant.hours = {};
            for (std::size_t day = 0; day < 5; ++day)
                tenant.hours.week[day] = {{9 * 60, 17 * 60}};
        });
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_editor = new routing_ui::HoursEditor(*m_draft, m_window.get(), m_window.get());
        m_editor->resize(1280, 800);
        m_editor->showTenant(queen);
        m_editor->setNow({1'795'601'000'000}); // a Wednesday in November 2026
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_grid = m_editor->findChild<routing_ui::WeekGrid *>();
        m_grid->setFocus();
    }

    QPoint at(int day, int minute) const
    {
        return {m_grid->viewport()->width() * minute / 1440,
                m_grid->verticalHeader()->defaultSectionSize() * day + 15};
    }
    void moveTo(const QPoint &to) { QTest::mouseMove(m_grid->viewport(), to); }
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(m_grid->viewport(), Qt::LeftButton, {}, from);
        moveTo((from + to) / 2);
        moveTo(to);
        QTest::mouseRelease(m_grid->viewport(), Qt::LeftButton, {}, to);
    }
    void choose(const QString &words) const
    {
        auto *menu = m_grid->findChild<QMenu *>(QStringLiteral("blockMenu"));
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == words && action->isEnabled()) {
                action->trigger();
                return delete menu;
            }
        }
        QFAIL(qPrintable(words));
    }
    void pick(int day, int minute, const QString &words) const
    {
        const QPoint place = at(day, minute);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, m_grid->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(m_grid->viewport(), &event);
        choose(words);
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void press(const QString &words) const
    {
        for (QPushButton *button : m_editor->findChildren<QPushButton *>()) {
            if (button->text() == words)
                button->click();
        }
    }
    QLineEdit *exact(const QString &name) const
    {
        for (QLineEdit *field : m_editor->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == name)
                return field;
        }
        return nullptr;
    }
    void rename(const char *name) // as somebody does who pushes
    {
        m_draft->edit(QStringLiteral("rename"), queen, [&](plan::Tenant &tenant) { tenant.name = name; });
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_editor->findChildren<QLabel *>()) {
            if (label->text().contains(words) && !label->isHidden())
                return true;
        }
        return false;
    }
    QString hoursOn(int day) const
    {
        return routing_ui::dayText(m_draft->tenant(queen)->hours.week[static_cast<std::size_t>(day)]);
    }

    std::unique_ptr<draft::Draft> m_draft;
    std::unique_ptr<QWidget> m_window;
    routing_ui::HoursEditor *m_editor = nullptr;
    routing_ui::WeekGrid *m_grid = nullptr;
};

} // namespace ringdown::tests
