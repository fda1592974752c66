// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Problem.h"
#include "ui/draft/Draft.h"
#include "ui/routing/StopList.h"
#include "ui/shell/Page.h"

#include <set>
#include <vector>

class QStackedWidget;
class QTabBar;

namespace ringdown::shell {
class Banner;
class Caption;
class PageHeader;
} // namespace ringdown::shell

namespace ringdown::routing_ui {

class BusinessesView;
class Editor;
class PlanAwaited;
class ProblemList;

/// The routing of one business: an editor for each part behind a tab, how far the draft is from what is live,
/// and what is wrong with it. While all are shown, the businesses themselves.
class RoutingPage : public shell::Page {
    Q_OBJECT
public:
    /// window: what its sheets lie over.
    RoutingPage(draft::Draft &draft, QWidget *window, QWidget *parent = nullptr);

    /// Takes the editor; tabs stand in the order of adding. id: "hours".
    void add(const QString &id, Editor *editor);
    /// Turns to the editor that shows the path and lets it go there; another business is chosen first where
    /// needed.
    /// false when nothing shows it.
    bool goTo(const std::string &path);
    void turnTo(const QString &id);
    QStringList parts() const; ///< the editors' ids, in the order of the tabs
    QString part() const;      ///< the editor that is shown; "" while the businesses are
    /// The editor that waits for a business to be chosen; "" when none was asked for but the overview.
    QString waitingPart() const;
    void awaitNone(); ///< the businesses themselves were asked for

    /// What stands there while no single business is shown.
    BusinessesView &businesses() const { return *m_businesses; }

    /// What was pushed of late, above everything else.
    shell::Banner &pushed() const { return *m_pushed; }

    const KnownStops &knownStops() const { return m_stops->known(); }

    QString title() const override;
    PlanAwaited &awaited() const { return *m_empty; } ///< what stands there while there is no plan
    /// What was typed and cannot be read, so that a push leaves it out; a sentence each.
    QStringList untaken() const;
    void setRelay(link::RelayPort *relay) override;
    void showTenant(const TenantId &tenant) override;
    void setNow(Instant now) override;
    void reload() override {}
    QWidget *mainTable() override;

Q_SIGNALS:
    void partShown(const QString &id); ///< as part()
    void tenantWanted(const ringdown::TenantId &tenant);
    void undoOffered(const QString &sentence);                                             ///< as Editor's
    void ringWanted(const ringdown::TenantId &tenant, const ringdown::ContactId &contact); ///< as Editor's
    void overrideWanted(const ringdown::TenantId &tenant,
                        ringdown::plan::OpenState state); ///< as HoursEditor's

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    Editor *shownEditor() const; ///< nullptr without any
    void catchUp(Editor *editor);
    void askPickUps();
    void showBody();
    void await(const QString &part);
    void showDraft();
    void showProblems();
    void revisit(const std::vector<plan::Change> &changes);
    void scrollToFocus();
    std::string ownPrefix() const; ///< "tenants[2]" of the shown business, "" when it is not in the draft

    draft::Draft &m_draft;
    link::RelayPort *m_relay = nullptr;
    QMetaObject::Connection m_learned;
    StopList *m_stops;
    TenantId m_tenant;
    QString m_awaited; ///< the part that was asked for, or shown before all businesses were
    shell::PageHeader *m_header;
    shell::Banner *m_pushed;
    shell::Caption *m_state;
    QTabBar *m_tabs;
    QStackedWidget *m_editors;
    QStackedWidget *m_body;
    BusinessesView *m_businesses;
    PlanAwaited *m_empty;
    QWidget *m_edit;
    ProblemList *m_problems;
    std::vector<std::pair<QString, Editor *>> m_all;
    std::set<Editor *> m_behind; ///< hidden since another business was chosen: they still have the one before
};

} // namespace ringdown::routing_ui
