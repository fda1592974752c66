// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/RouteSteps.h"

#include "ui/routing/routes/RouteWords.h"
#include "ui/routing/routes/StepCard.h"
#include "ui/shell/Caption.h"
#include "ui/shell/Colours.h"
#include "ui/shell/Icons.h"
#include "ui/shell/MenuOnPress.h"
#include "ui/shell/Room.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ringdown::routing_ui {
namespace {

constexpr int gapThickness = 3;

bool areOfKinds(const std::vector<StepCard *> &cards, const plan::Route &steps)
{
    return std::equal(
        cards.begin(), cards.end(), steps.begin(), steps.end(),
        [](const StepCard *card, const plan::Step &step) { return card->kind() == kindOf(step); });
}

} // namespace

RouteSteps::RouteSteps(speech::PromptVoice &voice, QWidget *parent)
    : QWidget(parent)
    , m_voice(voice)
    , m_name(new QLineEdit)
    , m_uses(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_remove(new QPushButton(tr("Remove route")))
    , m_nameProblem(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
    , m_problem(new shell::Caption(shell::TextSize::Normal, format::Tone::Care))
    , m_empty(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_column(new QVBoxLayout)
    , m_add(new QToolButton)
    , m_gap(new QFrame(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(10);
    whole->addWidget(buildHead());
    for (shell::Caption *caption : {m_nameProblem, m_problem, m_empty}) {
        caption->setWordWrap(true);
        caption->hide();
        whole->addWidget(caption);
    }
    m_empty->setText(
        tr("This route does nothing yet. Add what happens first: words to say, a menu, phones to ring."));
    m_column->setSpacing(10);
    whole->addLayout(m_column);
    whole->addWidget(buildFoot());
    whole->addStretch(1);
    m_gap->setAutoFillBackground(true);
    m_gap->hide();
}

QWidget *RouteSteps::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_name->setAccessibleName(tr("Name of the route"));
    m_name->setMaximumWidth(shell::grown(220, font()));
    m_uses->setWordWrap(true);
    row->addWidget(m_name);
    row->addWidget(m_uses, 1);
    row->addWidget(m_remove);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->text() != QString::fromStdString(m_route.value))
            Q_EMIT renamed(m_name->text());
        else
            tellNameProblem({});
    });
    connect(m_remove, &QPushButton::clicked, this, &RouteSteps::removeWanted);
    return head;
}

QWidget *RouteSteps::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_add->setObjectName(QStringLiteral("button"));
    m_add->setText(tr("Add step"));
    shell::openMenuOnPress(*m_add);
    auto *menu = new QMenu(m_add);
    for (int i = 0; i < stepKindCount; ++i) {
        const auto kind = static_cast<StepKind>(i);
        menu->addAction(shell::glyphIcon(stepGlyph(kind)),
                        tr("%1: %2", "kind of step: what it does").arg(stepName(kind), stepMeaning(kind)),
                        this, [this, kind] { Q_EMIT stepAdded(kind); });
    }
    m_add->setMenu(menu);
    row->addWidget(m_add);
    row->addStretch(1);
    return foot;
}

void RouteSteps::showRoute(const plan::Tenant &tenant, const RouteId &route, Instant now)
{
    const plan::Route &steps = tenant.routes.at(route);
    if (route != m_route || !areOfKinds(m_cards, steps)) {
        m_route = route;
        makeCards(steps);
    }
    const QString name = QString::fromStdString(route.value);
    if (!m_name->hasFocus() || m_name->text().isEmpty() || !m_name->isModified())
        m_name->setText(name);
    m_name->setReadOnly(isLastingRoute(route));
    m_name->setToolTip(isLastingRoute(route) ? tr("The hours lead to this route, so it keeps its name.")
                                             : tr("Small letters, digits and hyphens"));
    m_uses->setText(usedBy(routeUses(tenant, route)));
    m_remove->setEnabled(!isLastingRoute(route));
    m_remove->setToolTip(isLastingRoute(route) ? tr("The hours lead to this route, so it stays.")
                                               : QString());
    m_empty->setVisible(steps.empty());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        m_cards[i]->showPlace(i, steps.size());
        m_cards[i]->showStep(tenant, steps[i], now);
    }
}

void RouteSteps::makeCards(const plan::Route &steps)
{
    const std::vector<StepCard *> gone = std::exchange(m_cards, {});
    for (StepCard *card : gone)
        card->fields().blockSignals(
            true); // hiding ends the typing in it, and its place is another step's now
    for (StepCard *card : gone) {
        card->hide();
        m_column->removeWidget(card);
        card->deleteLater(); // what was pressed in it is still at work
    }
    for (std::size_t i = 0; i < steps.size(); ++i) {
        m_cards.push_back(newCard(kindOf(steps[i]), i));
        m_column->addWidget(m_cards.back());
        m_cards.back()->show(); // now, so that it can take the focus
    }
    tellNameProblem({});
}

StepCard *RouteSteps::newCard(StepKind kind, std::size_t index)
{
    auto *card = new StepCard(kind, m_voice);
    wireFields(*card, index);
    connect(card, &StepCard::moveWanted, this, [this, index](int by) {
        if (by < 0 && index > 0)
            moveCard(index, index - 1);
        else if (by > 0 && index + 1 < m_cards.size())
            moveCard(index, index + 2);
    });
    connect(card, &StepCard::removeWanted, this, [this, index] {
        endTyping();
        Q_EMIT stepRemoved(index);
    });
    connect(card, &StepCard::dragMovedTo, this, &RouteSteps::showGap);
    connect(card, &StepCard::dragCancelled, m_gap, &QWidget::hide);
    connect(card, &StepCard::droppedAt, this, [this, index](const QPoint &global) {
        m_gap->hide();
        moveCard(index, gapAt(global));
    });
    return card;
}

void RouteSteps::wireFields(StepCard &card, std::size_t index)
{
    connect(&card.fields(), &StepFields::edited, this,
            [this, index](const plan::Step &step, const QString &words, const QString &mergeKey) {
                const QString key = mergeKey.isEmpty() ? QString()
                                                       : QStringLiteral("step/%1/%2/%3")
                                                             .arg(QString::fromStdString(m_route.value))
                                                             .arg(index)
                                                             .arg(mergeKey);
                Q_EMIT edited(
                    words,
                    [index, step](plan::Route &route) {
                        if (index < route.size())
                            route[index] = step;
                    },
                    key);
            });
    connect(&card.fields(), &StepFields::editEnded, this, &RouteSteps::editEnded);
    connect(&card.fields(), &StepFields::textWanted, this, &RouteSteps::textWanted);
    connect(&card.fields(), &StepFields::routeWanted, this, &RouteSteps::routeWanted);
}

/// What was typed and is not taken goes back before its step gets another place.
void RouteSteps::endTyping()
{
    if (QWidget *typed = QApplication::focusWidget(); typed && isAncestorOf(typed))
        typed->clearFocus();
}

void RouteSteps::moveCard(std::size_t from, std::size_t before)
{
    if (before == from || before == from + 1 || from >= m_cards.size())
        return;
    const std::size_t to = before > from ? before - 1 : before;
    endTyping();
    Q_EMIT edited(tr("move “%1” to place %2 of %3", "kind of step, place, route")
                      .arg(stepName(m_cards[from]->kind()))
                      .arg(to + 1)
                      .arg(routeText(m_route)),
                  [from, before](plan::Route &route) { moveStep(route, from, before); }, {});
    if (to < m_cards.size())
        m_cards[to]->focusMoves();
}

std::size_t RouteSteps::gapAt(const QPoint &global) const
{
    const int y = mapFromGlobal(global).y();
    std::size_t gap = 0;
    while (gap < m_cards.size() && y > m_cards[gap]->geometry().center().y())
        ++gap;
    return gap;
}

void RouteSteps::showGap(const QPoint &global)
{
    const std::size_t gap = gapAt(global);
    const int half = m_column->spacing() / 2;
    const int y = gap < m_cards.size() ? m_cards[gap]->geometry().top() - half
                                       : m_cards.back()->geometry().bottom() + half;
    QPalette line;
    line.setColor(QPalette::Window, shell::Colours::of(QApplication::palette()).accent);
    m_gap->setPalette(line);
    m_gap->setGeometry(0, y - gapThickness / 2, width(), gapThickness);
    m_gap->raise();
    m_gap->show();
}

void RouteSteps::showProblems(const std::vector<PlacedProblem> &problems, ProblemKind kind)
{
    std::vector<QStringList> ofSteps(m_cards.size());
    QStringList ofRoute;
    for (const PlacedProblem &problem : problems) {
        if (problem.place.step && *problem.place.step < ofSteps.size())
            ofSteps[*problem.place.step] += problem.sentence;
        else
            ofRoute += problem.sentence;
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->showProblems(ofSteps[i], kind);
    m_problem->setTone(kind == ProblemKind::Error ? format::Tone::Bad : format::Tone::Care);
    m_problem->setText(ofRoute.join(QLatin1Char('\n')));
    m_problem->setVisible(!ofRoute.isEmpty());
}

void RouteSteps::tellNameProblem(const QString &sentence)
{
    m_nameProblem->setText(sentence);
    m_nameProblem->setVisible(!sentence.isEmpty());
    m_name->setProperty("state", sentence.isEmpty() ? QString() : QStringLiteral("bad"));
    m_name->style()->unpolish(m_name);
    m_name->style()->polish(m_name);
    if (sentence.isEmpty())
        m_name->setModified(false);
}

void RouteSteps::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void RouteSteps::focusPlace(const RoutePlace &place)
{
    if (place.step && *place.step < m_cards.size())
        m_cards[*place.step]->fields().focusPart(place.part);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

} // namespace ringdown::routing_ui
