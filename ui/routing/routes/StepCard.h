// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Problem.h"
#include "ui/routing/routes/StepFields.h"

#include <QFrame>

class QToolButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

/// How bad what is said of a step is.
enum class ProblemKind { Error, Warning };

/// One step of a route as a card: what it does, its fields, what is wrong with it, and its place in the
/// order, which is changed by the handle, by buttons and by Alt+Up and Alt+Down.
class StepCard : public QFrame {
    Q_OBJECT
public:
    /// voice must outlive this.
    StepCard(StepKind kind, speech::PromptVoice &voice);

    StepKind kind() const { return m_kind; }
    void showStep(const plan::Tenant &tenant, const plan::Step &step, Instant now);
    void showPlace(std::size_t index, std::size_t count);
    void showProblems(const QStringList &sentences, ProblemKind kind);
    StepFields &fields() const { return *m_fields; }
    void focusMoves(); ///< a button that moves it

Q_SIGNALS:
    void moveWanted(int steps); ///< -1: earlier
    void removeWanted();
    void dragMovedTo(const QPoint &global);
    void droppedAt(const QPoint &global);
    void dragCancelled();

private:
    QWidget *buildHead();

    StepKind m_kind;
    std::size_t m_index = 0;
    QToolButton *m_grip;
    shell::Caption *m_number;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    StepFields *m_fields;
    shell::Caption *m_problems;
};

} // namespace ringdown::routing_ui
