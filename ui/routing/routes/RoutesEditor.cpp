// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routes/RoutesEditor.h"

#include "core/plan/json/Fields.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/routes/FoundProblems.h"
#include "ui/routing/routes/NameLists.h"
#include "ui/routing/routes/RouteSteps.h"
#include "ui/routing/routes/RouteWords.h"
#include "ui/routing/routes/StayingColumn.h"
#include "ui/routing/routes/StepCard.h"
#include "ui/routing/routes/TextPart.h"
#include "ui/routing/routes/UsedNames.h"
#include "ui/shell/Scrolled.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ringdown::routing_ui {
namespace {

/// Turns to a page; the others do not count for the height of the whole.
void showPart(QStackedWidget *pages, QWidget *part)
{
    for (int i = 0; i < pages->count(); ++i) {
        const bool isShown = pages->widget(i) == part;
        pages->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                        isShown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    pages->setCurrentWidget(part);
}

QString idProblem(const std::string &id, const QString &written)
{
    if (plan::isId(id))
        return {};
    return RoutesEditor::tr(
               "“%1” gives no name: it begins with a small letter, then come up to 31 small letters, "
               "digits or hyphens.")
        .arg(written);
}

} // namespace

RoutesEditor::RoutesEditor(draft::Draft &draft, speech::PromptVoice &voice, QWidget *parent)
    : Editor(draft, parent)
    , m_routes(new UsedNames(this))
    , m_texts(new UsedNames(this))
    , m_routeList(nameList(m_routes, tr("Routes")))
    , m_textList(nameList(m_texts, tr("Texts")))
    , m_right(new QStackedWidget)
    , m_steps(new RouteSteps(voice))
    , m_text(new TextPart)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(new StayingColumn(buildLists()));
    m_right->addWidget(m_steps);
    m_right->addWidget(m_text);
    row->addWidget(m_right, 1);
    wireSteps();
    wireText();
    connect(&draft, &draft::Draft::problemsChanged, this, [this] {
        if (this->tenant())
            readProblems();
    });
}

QString RoutesEditor::title() const
{
    return tr("Menus and routes");
}

QWidget *RoutesEditor::buildLists()
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *newRoute = new QPushButton(tr("Add"));
    auto *newText = new QPushButton(tr("Add"));
    newRoute->setProperty("quiet", true);
    newText->setProperty("quiet", true);
    newRoute->setAccessibleName(tr("Add a route"));
    newText->setAccessibleName(tr("Add a text"));
    column->addWidget(listCard(tr("Routes"), m_routeList, newRoute, m_steps->removeButton()));
    column->addWidget(listCard(tr("Texts"), m_textList, newText, m_text->removeButton()));
    connect(newRoute, &QPushButton::clicked, this, &RoutesEditor::addRoute);
    connect(newText, &QPushButton::clicked, this, &RoutesEditor::addText);
    whenChosen(m_routeList, m_routes, [this](const std::string &id) { showRoute(RouteId(id)); });
    whenChosen(m_textList, m_texts, [this](const std::string &id) { showText(TextId(id)); });
    removeByKey(m_routeList, [this] { chosenRoute() ? removeRoute() : void(); });
    removeByKey(m_textList, [this] { chosenRoute() ? void() : removeText(); });
    connect(m_routeList, &QListView::activated, m_steps, &RouteSteps::focusName);
    connect(m_textList, &QListView::activated, m_text, &TextPart::focusBody);
    return both;
}

void RoutesEditor::wireSteps()
{
    connect(m_steps, &RouteSteps::edited, this, &RoutesEditor::editRoute);
    connect(m_steps, &RouteSteps::editEnded, &plan(), &draft::Draft::endMerging);
    connect(m_steps, &RouteSteps::stepAdded, this, &RoutesEditor::addStep);
    connect(m_steps, &RouteSteps::stepRemoved, this, &RoutesEditor::removeStep);
    connect(m_steps, &RouteSteps::renamed, this, &RoutesEditor::renameChosenRoute);
    connect(m_steps, &RouteSteps::removeWanted, this, &RoutesEditor::removeRoute);
    connect(m_steps, &RouteSteps::routeWanted, this, &RoutesEditor::showRoute);
    connect(m_steps, &RouteSteps::textWanted, this, [this](const TextId &text) {
        showText(text);
        m_text->focusBody();
    });
}

void RoutesEditor::wireText()
{
    connect(m_text, &TextPart::edited, this,
            [this](const QString &words, const std::function<void(plan::TextTemplate &)> &edit,
                   const QString &mergeKey) {
                const TextId id = m_text->textId();
                plan().edit(
                    words, tenantId(),
                    [&](plan::Tenant &tenant) {
                        if (const auto found = tenant.texts.find(id); found != tenant.texts.end())
                            edit(found->second);
                    },
                    mergeKey);
            });
    connect(m_text, &TextPart::editEnded, &plan(), &draft::Draft::endMerging);
    connect(m_text, &TextPart::renamed, this, &RoutesEditor::renameChosenText);
    connect(m_text, &TextPart::removeWanted, this, &RoutesEditor::removeText);
}

void RoutesEditor::read()
{
    const bool isOtherBusiness = std::exchange(m_readTenant, tenantId()) != tenantId();
    const bool hasChosen =
        chosenRoute() ? tenant()->routes.contains(*chosenRoute()) : tenant()->texts.contains(*chosenText());
    if (!hasChosen && (isOtherBusiness || !followRename()))
        m_chosen = tenant()->routes.contains(RouteId("open")) || tenant()->routes.empty()
                       ? RouteId("open")
                       : tenant()->routes.begin()->first;
    readNames();
    choose();
}

/// To the other name of what was chosen, as an undo gives it.
bool RoutesEditor::followRename()
{
    if (const RouteId *route = chosenRoute()) {
        const auto other = m_routes->otherNameOf(*route, tenant()->routes);
        return other && (m_chosen = *other, true);
    }
    const auto other = m_texts->otherNameOf(*chosenText(), tenant()->texts);
    return other && (m_chosen = *other, true);
}

void RoutesEditor::readNames()
{
    std::set<RouteId> routes;
    std::set<TextId> texts;
    const FoundProblems found = problemsOf(plan(), tenantId());
    for (const plan::Problem &problem : found.all) {
        if (const auto place = placeInRoutes(problem.path))
            routes.insert(place->route);
        else if (const auto text = placeInTexts(problem.path))
            texts.insert(*text);
    }
    m_routes->setKind(found.kind);
    m_texts->setKind(found.kind);
    m_routes->setNames(routeNames(*tenant(), routes));
    m_texts->setNames(textNames(*tenant(), texts));
    fitRows(m_routeList);
    fitRows(m_textList);
}

void RoutesEditor::choose()
{
    markChosenRow(m_routeList, m_routes, chosenRoute() ? &chosenRoute()->value : nullptr);
    markChosenRow(m_textList, m_texts, chosenText() ? &chosenText()->value : nullptr);
    showPart(m_right, chosenRoute() ? static_cast<QWidget *>(m_steps) : m_text);
    if (chosenRoute() && tenant()->routes.contains(*chosenRoute()))
        m_steps->showRoute(*tenant(), *chosenRoute(), m_now);
    else if (chosenText())
        m_text->showText(*tenant(), *chosenText(), m_now);
    readProblems();
}

void RoutesEditor::readProblems()
{
    readNames();
    const FoundProblems found = problemsOf(plan(), tenantId());
    std::vector<PlacedProblem> ofRoute;
    QStringList ofText;
    for (const plan::Problem &problem : found.all) {
        const auto place = placeInRoutes(problem.path);
        const auto text = placeInTexts(problem.path);
        if (place && chosenRoute() && place->route == *chosenRoute())
            ofRoute.push_back({*place, problemSentence(problem)});
        else if (text && chosenText() && *text == *chosenText())
            ofText += problemSentence(problem);
    }
    m_steps->showProblems(ofRoute, found.kind);
    m_text->showProblems(ofText);
}

void RoutesEditor::showRoute(const RouteId &route)
{
    if (!tenant() || !tenant()->routes.contains(route))
        return;
    m_chosen = route;
    choose();
}

void RoutesEditor::showText(const TextId &text)
{
    if (!tenant() || !tenant()->texts.contains(text))
        return;
    m_chosen = text;
    choose();
}

void RoutesEditor::addRoute()
{
    const RouteId id(freeId(
        "new-route", [this](const std::string &each) { return tenant()->routes.contains(RouteId(each)); }));
    m_chosen = id;
    plan().edit(tr("add a route"), tenantId(), [&](plan::Tenant &changed) { changed.routes[id]; });
    m_steps->focusName();
}

void RoutesEditor::addText()
{
    const TextId id(freeId(
        "new-text", [this](const std::string &each) { return tenant()->texts.contains(TextId(each)); }));
    m_chosen = id;
    plan().edit(tr("add a text"), tenantId(), [&](plan::Tenant &changed) {
        changed.texts[id].body = "Missed call from {caller} for {business} at {time}. Reply 1 to take it.";
    });
    m_text->focusName();
}

bool RoutesEditor::editRoute(const QString &words, const std::function<void(plan::Route &)> &edit,
                             const QString &mergeKey)
{
    const RouteId id = m_steps->routeId();
    return plan().edit(
        words, tenantId(),
        [&](plan::Tenant &changed) {
            if (const auto found = changed.routes.find(id); found != changed.routes.end())
                edit(found->second);
        },
        mergeKey);
}

void RoutesEditor::addStep(StepKind kind)
{
    const auto route = tenant()->routes.find(m_steps->routeId());
    if (route == tenant()->routes.end())
        return;
    const std::size_t at = placeForNewStep(route->second);
    const plan::Step step = newStep(kind, *tenant(), route->first);
    const RouteId id = route->first;
    editRoute(
        tr("add “%1” to %2", "kind of step, route").arg(stepName(kind), routeText(id)),
        [&](plan::Route &steps) { steps.insert(steps.begin() + static_cast<std::ptrdiff_t>(at), step); });
    m_steps->focusPlace({id, at, {}});
    if (at < m_steps->cards().size())
        shell::scrollTo(*m_steps->cards()[at]);
}

void RoutesEditor::removeStep(std::size_t index)
{
    const RouteId id = m_steps->routeId();
    const plan::Tenant *called = tenant();
    if (!called || !called->routes.contains(id) || index >= called->routes.at(id).size())
        return;
    const auto &steps = called->routes.at(id);
    const QString name = stepName(kindOf(steps[index]));
    const bool isRemoved = editRoute(
        tr("remove “%1” from %2", "kind of step, route").arg(name, routeText(id)),
        [&](plan::Route &changed) { changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(index)); });
    m_steps->focusPlace({id, std::min(index, m_steps->cards().size()), {}});
    if (isRemoved)
        Q_EMIT undoOffered(tr("Step “%1” removed from %2.").arg(name, routeText(id)));
}

void RoutesEditor::renameChosenRoute(const QString &name)
{
    const RouteId from = m_steps->routeId();
    const RouteId to(idFromName(name));
    if (const QString problem = idProblem(to.value, name); !problem.isEmpty())
        return m_steps->tellNameProblem(problem);
    if (to != from && tenant()->routes.contains(to))
        return m_steps->tellNameProblem(tr("There is a route %1 already.").arg(routeText(to)));
    m_steps->tellNameProblem({});
    m_chosen = to;
    plan().edit(tr("rename the route %1 to %2").arg(routeText(from), routeText(to)), tenantId(),
                [&](plan::Tenant &changed) { renameRoute(changed, from, to); });
    choose();
}

void RoutesEditor::renameChosenText(const QString &name)
{
    const TextId from = m_text->textId();
    const TextId to(idFromName(name));
    if (const QString problem = idProblem(to.value, name); !problem.isEmpty())
        return m_text->tellNameProblem(problem);
    const QString old = QString::fromStdString(from.value);
    const QString now = QString::fromStdString(to.value);
    if (to != from && tenant()->texts.contains(to))
        return m_text->tellNameProblem(tr("There is a text “%1” already.").arg(now));
    m_text->tellNameProblem({});
    m_chosen = to;
    plan().edit(tr("rename the text “%1” to “%2”").arg(old, now), tenantId(),
                [&](plan::Tenant &changed) { renameText(changed, from, to); });
    choose();
}

void RoutesEditor::removeRoute()
{
    const RouteId id = m_steps->routeId();
    if (isLastingRoute(id) || !tenant()->routes.contains(id))
        return;
    const QStringList users = usesInWords(routeUses(*tenant(), id));
    if (!plan().edit(tr("remove the route %1").arg(routeText(id)), tenantId(),
                     [&](plan::Tenant &changed) { changed.routes.erase(id); }))
        return;
    m_routeList->setFocus(Qt::OtherFocusReason);
    const QString removed = tr("Route %1 removed.").arg(routeText(id));
    Q_EMIT undoOffered(users.isEmpty() ? removed
                                       : tr("%1 Still leading there: %2.", "route removed: what leads to it")
                                             .arg(removed, users.join(QStringLiteral(", "))));
}

void RoutesEditor::removeText()
{
    const TextId id = m_text->textId();
    if (!tenant()->texts.contains(id))
        return;
    const std::vector<RouteId> users = textUses(*tenant(), id);
    const QString name = QString::fromStdString(id.value);
    if (!plan().edit(tr("remove the text “%1”").arg(name), tenantId(),
                     [&](plan::Tenant &changed) { changed.texts.erase(id); }))
        return;
    m_textList->setFocus(Qt::OtherFocusReason);
    const QString removed = tr("Text “%1” removed.").arg(name);
    Q_EMIT undoOffered(users.empty()
                           ? removed
                           : tr("%1 It is still %2.", "text removed: sent by").arg(removed, sentBy(users)));
}

bool RoutesEditor::goTo(const std::string &path)
{
    const auto place = placeInRoutes(path);
    const auto text = placeInTexts(path);
    if (!tenant() || (!place && !text))
        return path.ends_with(".routes") || path.ends_with(".texts");
    if (place)
        goToRoute(*place);
    else
        goToText(*text, path);
    if (QWidget *target = QApplication::focusWidget())
        shell::scrollTo(*target);
    return true;
}

void RoutesEditor::goToRoute(const RoutePlace &place)
{
    const auto route = tenant()->routes.find(place.route);
    if (route == tenant()->routes.end())
        return m_routeList->setFocus(Qt::OtherFocusReason);
    showRoute(place.route);
    if (place.step || route->second.empty())
        m_steps->focusPlace(place);
    else
        m_steps->focusName();
}

void RoutesEditor::goToText(const TextId &text, const std::string &path)
{
    if (!tenant()->texts.contains(text))
        return m_textList->setFocus(Qt::OtherFocusReason);
    showText(text);
    const std::size_t part = path.find('.', path.find(".texts.") + 7);
    m_text->focusPart(part == std::string::npos ? std::string() : path.substr(part + 1));
}

} // namespace ringdown::routing_ui
