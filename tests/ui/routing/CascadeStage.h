// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/FakeSpeaker.h"
#include "tests/ui/support/HarborPlan.h"
#include "ui/draft/Draft.h"
#include "ui/routing/tiers/CascadeEditor.h"
#include "ui/routing/tiers/DropLine.h"
#include "ui/routing/tiers/TierCard.h"
#include "ui/speech/PromptVoice.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace ringdown::tests {

/// The cascade of the harbor's example plan, to be used by name.
class CascadeStage : public QObject {
protected:
    static inline const TenantId queen{"qdn"};
    static inline const routing_ui::RingPlace sales{RouteId("sales"), 0};

    void open()
    {
        if (m_window)
            m_window->hide(); // its fields end their edits in the draft of before
        m_window.reset();
        m_draft = std::make_unique<draft::Draft>();
        m_draft->takeLive(41, harborPlan());
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_editor = new routing_ui::CascadeEditor(*m_draft, m_voice, m_window.get(), m_window.get());
        m_editor->resize(1280, 800);
        m_editor->showTenant(queen);
        m_editor->showPlace(sales);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    QList<routing_ui::TierCard *> cards() const
    {
        QList<routing_ui::TierCard *> shown;
        for (routing_ui::TierCard *card : m_editor->findChildren<routing_ui::TierCard *>()) {
            if (card->isVisible())
                shown.append(card);
        }
        return shown;
    }
    QWidget *named(const QString &name) const
    {
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<QToolButton *>(widget);
            if (widget->isVisible() &&
                (widget->accessibleName() == name || (button && button->text() == name)))
                return widget;
        }
        qWarning() << "nothing is called" << name;
        return nullptr;
    }
    QPushButton *chip(const QString &name) const { return qobject_cast<QPushButton *>(named(name)); }
    QWidget *card(const QString &tier) const
    {
        for (routing_ui::TierCard *each : cards()) {
            if (each->accessibleName().endsWith(tier))
                return each;
        }
        return nullptr;
    }
    QPoint below(const QString &tier) const
    {
        const QWidget *target = card(tier);
        return target->mapToGlobal(QPoint(30, target->height() - 4));
    }
    QWidget *dropLine() const { return m_editor->findChild<routing_ui::DropLine *>(); }
    static void press(QWidget *handle)
    {
        QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
    }
    static void moveTo(QWidget *handle, const QPoint &global)
    {
        const QPoint to = handle->mapFromGlobal(global);
        QTest::mouseMove(handle, (handle->rect().center() + to) / 2);
        QTest::mouseMove(handle, to);
    }
    void dragTier(const QString &tier, const QPoint &to) const
    {
        QWidget *grip = named(QStringLiteral("Drag %1 to another place").arg(tier));
        press(grip);
        moveTo(grip, to);
        QTest::mouseRelease(grip, Qt::LeftButton, {}, grip->mapFromGlobal(to));
    }
    void click(const QString &name) const { QTest::mouseClick(named(name), Qt::LeftButton); }
    void choose(const QString &button, const QString &action) const
    {
        const auto *menu = qobject_cast<QToolButton *>(named(button))->menu();
        QList<QAction *> all = menu->actions();
        for (const QAction *each : menu->actions()) {
            if (each->menu())
                all.append(each->menu()->actions());
        }
        for (QAction *each : all) {
            if (each->text().startsWith(action)) {
                each->trigger();
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no “%1” in the menu").arg(action)));
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_editor->findChildren<QLabel *>()) {
            if (label->text().contains(words) && label->isVisible())
                return true;
        }
        return false;
    }
    QString undoText() const { return m_draft->history().undoText(); }
    QString order() const { return orderIn("sales"); }
    QString orderIn(const char *route) const
    {
        const plan::Tenant &tenant = *m_draft->tenant(queen);
        QStringList ids;
        for (const routing_ui::RingPlace &place : routing_ui::ringPlaces(tenant)) {
            if (place.route == RouteId(route)) {
                for (const TierId &id : routing_ui::tiersAt(tenant, place))
                    ids.append(QString::fromStdString(id.value));
            }
        }
        return ids.join(QLatin1Char(' '));
    }
    QString contactsIn(const char *tier) const
    {
        QStringList ids;
        for (const ContactId &id : plan::findTier(*m_draft->tenant(queen), TierId(tier))->contacts)
            ids.append(QString::fromStdString(id.value));
        return ids.join(QLatin1Char(' '));
    }

    SpokenNotes m_spoken;
    speech::PromptVoice m_voice{std::make_unique<FakeSpeakers>(m_spoken)};
    std::unique_ptr<draft::Draft> m_draft;
    std::unique_ptr<QWidget> m_window;
    routing_ui::CascadeEditor *m_editor = nullptr;
};

} // namespace ringdown::tests
