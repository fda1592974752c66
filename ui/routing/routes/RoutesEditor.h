// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/Editor.h"
#include "ui/routing/routes/RouteEdits.h"

#include <variant>

class QListView;
class QStackedWidget;

namespace ringdown::speech {
class PromptVoice;
}

namespace ringdown::routing_ui {

class RouteSteps;
class TextPart;
class UsedNames;

/// Where calls go once a business answers: the routes with their steps, and the texts that they send.
class RoutesEditor : public Editor {
    Q_OBJECT
public:
    /// voice must outlive this.
    RoutesEditor(draft::Draft &draft, speech::PromptVoice &voice, QWidget *parent = nullptr);

    void setNow(Instant now) override { m_now = now; }
    bool goTo(const std::string &path) override;
    QString title() const override;

    void showRoute(const RouteId &route);
    void showText(const TextId &text);

protected:
    void read() override;

private:
    QWidget *buildLists();
    void wireSteps();
    void wireText();
    void choose();
    bool followRename();
    void readNames();
    void readProblems();
    void goToRoute(const RoutePlace &place);
    void goToText(const TextId &text, const std::string &path);

    void addRoute();
    void addText();
    void addStep(StepKind kind);
    void removeStep(std::size_t index);
    void renameChosenRoute(const QString &name);
    void renameChosenText(const QString &name);
    void removeRoute();
    void removeText();
    bool editRoute(const QString &words, const std::function<void(plan::Route &)> &edit,
                   const QString &mergeKey = {});
    const RouteId *chosenRoute() const { return std::get_if<RouteId>(&m_chosen); }
    const TextId *chosenText() const { return std::get_if<TextId>(&m_chosen); }

    std::variant<RouteId, TextId> m_chosen = RouteId("open");
    TenantId m_readTenant; ///< whose names the lists hold
    Instant m_now;
    UsedNames *m_routes;
    UsedNames *m_texts;
    QListView *m_routeList;
    QListView *m_textList;
    QStackedWidget *m_right;
    RouteSteps *m_steps;
    TextPart *m_text;
};

} // namespace ringdown::routing_ui
