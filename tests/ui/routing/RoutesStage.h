// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/FakeSpeaker.h"
#include "tests/ui/support/HarborPlan.h"
#include "ui/draft/Draft.h"
#include "ui/routing/routes/RouteSteps.h"
#include "ui/routing/routes/RoutesEditor.h"
#include "ui/routing/routes/StepCard.h"
#include "ui/routing/routes/TemplateField.h"
#include "ui/speech/PromptVoice.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>
#include <vector>

namespace ringdown::tests {

/// The routes and texts of the harbor's example plan, to be used by name. For tests to inherit.
class RoutesStage : public QObject {
protected:
    static inline const TenantId queen{"qdn"};

    void open()
    {
        m_window.reset(); // it looks at the draft
        m_draft = std::make_unique<draft::Draft>();
        m_draft->takeLive(41, harborPlan());
        m_window = std::make_unique<QWidget>();
        m_window->resize(1200, 900);
        m_editor = new routing_ui::RoutesEditor(*m_draft, m_voice, m_window.get());
        m_editor->setNow(Instant::fromSeconds(1795632060));
        m_editor->resize(1200, 900);
        m_editor->showTenant(queen);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QApplication::setActiveWindow(m_window.get());
    }

    template <typename T>
    T *find() const
    {
        for (T *each : m_editor->findChildren<T *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    template <typename T>
    T *named(const QString &name) const
    {
        for (T *each : m_editor->findChildren<T *>()) {
            if (each->accessibleName() == name && each->isVisible())
                return each;
        }
        return nullptr;
    }
    routing_ui::TemplateField *field(const QString &name, int which) const
    {
        QList<routing_ui::TemplateField *> fields;
        for (routing_ui::TemplateField *each : m_editor->findChildren<routing_ui::TemplateField *>()) {
            if (each->accessibleName() == name && each->isVisible())
                fields += each;
        }
        std::sort(fields.begin(), fields.end(), [](const QWidget *a, const QWidget *b) {
            return a->mapToGlobal(QPoint()).y() < b->mapToGlobal(QPoint()).y();
        });
        return fields.value(which);
    }
    QToolButton *button(const QString &name) const { return named<QToolButton>(name); }
    void press(const QString &words) const
    {
        for (QPushButton *each : m_editor->findChildren<QPushButton *>()) {
            if (each->text() == words && each->isVisible())
                return each->click();
        }
        QFAIL(qPrintable(words));
    }
    void check(const QString &words) const
    {
        for (QCheckBox *each : m_editor->findChildren<QCheckBox *>()) {
            if (each->text() == words && each->isVisible())
                return each->click();
        }
        QFAIL(qPrintable(words));
    }
    static void trigger(QMenu *menu, const QString &words)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == words) {
                action->trigger();
                return menu->hide();
            }
        }
        QFAIL(qPrintable(words));
    }
    static void choose(QComboBox *box, const QString &words)
    {
        box->setCurrentText(words);
        Q_EMIT box->activated(box->currentIndex());
        Q_EMIT box->textActivated(words);
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
    const std::vector<routing_ui::StepCard *> &cards() const
    {
        return m_editor->findChild<routing_ui::RouteSteps *>()->cards();
    }
    const plan::Route &route(const char *id) const { return m_draft->tenant(queen)->routes.at(RouteId(id)); }
    const plan::MenuStep &menu() const { return std::get<plan::MenuStep>(route("open")[1]); }
    const plan::RingStep &ring() const { return std::get<plan::RingStep>(route("sales")[0]); }
    const plan::VoicemailStep &voicemail(const char *id) const
    {
        return std::get<plan::VoicemailStep>(route(id)[0]);
    }
    QString kinds(const char *id) const
    {
        static const char *const names[] = {"Say",       "Play", "Menu",   "Ring",  "Text",
                                            "Voicemail", "Goto", "Reject", "Hangup"};
        QStringList words;
        for (const plan::Step &step : route(id))
            words += QLatin1StringView(names[step.index()]);
        return words.join(QLatin1Char(' '));
    }

    SpokenNotes m_spoken;
    speech::PromptVoice m_voice{std::make_unique<FakeSpeakers>(m_spoken)};
    std::unique_ptr<draft::Draft> m_draft;
    std::unique_ptr<QWidget> m_window;
    routing_ui::RoutesEditor *m_editor = nullptr;
};

} // namespace ringdown::tests
