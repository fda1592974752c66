// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/HarborPlan.h"
#include "ui/draft/Draft.h"
#include "ui/routing/contacts/ContactsEditor.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <memory>

namespace ringdown::tests {

/// The contacts and the known callers of the Queen alone in a window. For tests to inherit.
class ContactsStage {
protected:
    static inline const TenantId queen{"qdn"};

    void setUp()
    {
        m_window.reset();
        m_draft = std::make_unique<draft::Draft>();
        m_draft->takeLive(41, harborPlan());
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 800);
        m_editor = new routing_ui::ContactsEditor(*m_draft, m_window.get(), m_window.get());
        m_editor->resize(1280, 800);
        m_editor->showTenant(queen);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_contacts = table(QStringLiteral("Contacts"));
        m_directory = table(QStringLiteral("Known callers"));
    }

    const plan::Tenant &tenant() const { return *m_draft->tenant(queen); }
    QString undoText() const { return m_draft->history().undoText(); }
    /// Without the marks that keep a number left to right.
    static QString plainly(const QVariant &value)
    {
        return value.toString().remove(QChar(0x2066)).remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    QTableView *table(const QString &name) const
    {
        for (QTableView *each : m_editor->findChildren<QTableView *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    static QPushButton *button(QWidget *in, const QString &words)
    {
        for (QPushButton *each : in->findChildren<QPushButton *>()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }
    void press(const QString &name) const
    {
        for (QPushButton *each : m_editor->findChildren<QPushButton *>()) {
            if (each->accessibleName() == name)
                return each->click();
        }
        QFAIL(qPrintable(name));
    }
    static bool says(const QWidget *where, const QString &words)
    {
        for (const QLabel *label : where->findChildren<QLabel *>()) {
            if (label->text().contains(words) && label->isVisible())
                return true;
        }
        return false;
    }

    std::unique_ptr<draft::Draft> m_draft;
    std::unique_ptr<QWidget> m_window;
    routing_ui::ContactsEditor *m_editor = nullptr;
    QTableView *m_contacts = nullptr;
    QTableView *m_directory = nullptr;
};

} // namespace ringdown::tests
