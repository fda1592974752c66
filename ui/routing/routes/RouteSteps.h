// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Problem.h"
#include "ui/routing/routes/RouteEdits.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QFrame;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::speech {
class PromptVoice;
}

namespace ringdown::routing_ui {

class StepCard;
enum class ProblemKind;

/// What is wrong, and where in the route that is shown.
struct PlacedProblem {
    RoutePlace place;
    QString sentence;
};

/// One route: its name, what uses it, its steps as cards in their order. It asks for every change and shows
/// what the draft then says.
class RouteSteps : public QWidget {
    Q_OBJECT
public:
    /// voice must outlive this.
    explicit RouteSteps(speech::PromptVoice &voice, QWidget *parent = nullptr);

    void showRoute(const plan::Tenant &tenant, const RouteId &route, Instant now);
    /// Of this route; all errors or all warnings.
    void showProblems(const std::vector<PlacedProblem> &problems, ProblemKind kind);
    void tellNameProblem(const QString &sentence);
    void focusName();
    QPushButton *removeButton() const { return m_remove; }
    void focusPlace(const RoutePlace &place);
    const RouteId &routeId() const { return m_route; }
    const std::vector<StepCard *> &cards() const { return m_cards; }

Q_SIGNALS:
    void edited(const QString &words, const std::function<void(ringdown::plan::Route &)> &edit,
                const QString &mergeKey);
    void editEnded();
    void stepRemoved(std::size_t index);
    void stepAdded(ringdown::routing_ui::StepKind kind);
    void renamed(const QString &name);
    void removeWanted();
    void textWanted(const ringdown::TextId &text);
    void routeWanted(const ringdown::RouteId &route);

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void makeCards(const plan::Route &steps);
    StepCard *newCard(StepKind kind, std::size_t index);
    void wireFields(StepCard &card, std::size_t index);
    void endTyping();
    void moveCard(std::size_t from, std::size_t before);
    std::size_t gapAt(const QPoint &global) const; ///< the position before which a drop there puts a step
    void showGap(const QPoint &global);

    speech::PromptVoice &m_voice;
    RouteId m_route;
    std::vector<StepCard *> m_cards;
    QLineEdit *m_name;
    shell::Caption *m_uses;
    QPushButton *m_remove;
    shell::Caption *m_nameProblem;
    shell::Caption *m_problem; ///< of the route as a whole
    shell::Caption *m_empty;
    QVBoxLayout *m_column;
    QToolButton *m_add;
    QFrame *m_gap; ///< the line where a dragged card would go
};

} // namespace ringdown::routing_ui
