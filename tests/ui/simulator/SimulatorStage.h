// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/Sample.h"
#include "ui/draft/Draft.h"
#include "ui/simulator/PathView.h"
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
    SimulatorStage();
    ~SimulatorStage();

    void setUp();
    template <typename Widget>
    Widget *field(const QString &name) const
    {
        for (Widget *widget : m_page->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QLineEdit *sheetField(const QString &name) const;
    static bool texts(const PathView &view, const char *contact);
    static QPushButton *buttonIn(const QWidget &area, const QString &words);
    QPushButton *button(const QString &words) const { return buttonIn(*m_page, words); }
    QPushButton *windowButton(const QString &words) const { return buttonIn(*m_window, words); }
    void type(const QString &name, const QString &text) const;
    static void typeInto(QComboBox *box, const QString &text);
    void setTime(const QTime &time) const;
    void stayOpenOnWednesday() const;
    const PathView &live() const;
    const PathView &draftView() const;
    static bool hasLine(const PathView &view, const QString &words);
    QString scenarioLine(int row) const;
    bool says(const QString &words) const;

    std::unique_ptr<draft::Draft> m_draft;
    std::unique_ptr<QWidget> m_window;
    SimulatorPage *m_page = nullptr;
};

} // namespace ringdown::simulator
