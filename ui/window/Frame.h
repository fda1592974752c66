// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/KeyWords.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <map>
#include <vector>

class QStackedWidget;

namespace ringdown::calls {
class CallLogPage;
}
namespace ringdown::draft {
class Draft;
}
namespace ringdown::insights {
class InsightsPage;
}
namespace ringdown::link {
class CallBook;
}
namespace ringdown::live {
class LivePage;
}
namespace ringdown::messages {
class MessagesPage;
}
namespace ringdown::routing_ui {
class CallersEditor;
class OverviewEditor;
class RoutingPage;
} // namespace ringdown::routing_ui
namespace ringdown::shell {
class Banner;
class EmptyState;
class HeaderStrip;
struct HeaderActions;
class Page;
class RecentEvents;
class Sidebar;
class StatusStrip;
class Toast;
} // namespace ringdown::shell

namespace ringdown::speech {
class PromptVoice;
}
namespace ringdown::simulator {
class SimulatorPage;
}

namespace ringdown::window {

/// What the window shows and where it stands: header, places, banners, pages, status.
class Frame : public QWidget {
    Q_OBJECT
public:
    Frame(const shell::HeaderActions &actions, const link::CallBook &book, draft::Draft &draft);

    /// A page and its entry in the sidebar; place is one of places().
    void add(const QString &place, shell::Page &page);
    /// Another page at a place that has one. The page before is nobody's child afterwards or somebody else's.
    void standIn(const QString &place, shell::Page &page);
    bool has(const QString &place) const { return m_byPlace.contains(place); }
    QString place() const;     ///< of the page that is shown
    QString stop() const;      ///< the place, or the part of Routing that is shown there
    shell::Page *page() const; ///< the one that is shown
    /// Every page, wherever it stands.
    const std::vector<shell::Page *> &pages() const { return m_every; }
    void showPages();
    void showStart();
    void turnTo(const QString &place);
    /// Gives the keys to the region after (+1) or before (-1) the one that has them.
    void focusRegion(int step);

    shell::HeaderStrip *const header;
    shell::Sidebar *const sidebar;
    shell::Banner *const banner; ///< the connection's
    shell::Banner *const notice; ///< what could not be done
    shell::Banner *const news;   ///< what this version brought
    shell::EmptyState *const start;
    live::LivePage *const live;
    calls::CallLogPage *const log;
    messages::MessagesPage *const messages;
    routing_ui::RoutingPage *const routing;
    simulator::SimulatorPage *const simulator;
    insights::InsightsPage *const insights;
    routing_ui::CallersEditor *const callers;
    routing_ui::OverviewEditor *const overview;
    shell::StatusStrip *const status;
    shell::Toast *toast = nullptr;
    shell::RecentEvents *recent = nullptr;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay();
    void addParts();
    void showPlace();                 ///< in the sidebar
    QList<QWidget *> regions() const; ///< in the order of F6

    shell::KeyWords m_keys;
    speech::PromptVoice *const m_voice;
    QStackedWidget *const m_whole; ///< the pages, or the first-use state
    QStackedWidget *const m_pages;
    std::map<QString, shell::Page *> m_byPlace;
    std::vector<shell::Page *> m_every;
};

} // namespace ringdown::window
