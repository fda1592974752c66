// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/Editor.h"

class QPushButton;
class QStackedWidget;
class QTimer;
class QTreeView;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

class CoverageStrip;
class MapTree;
class MapView;

/// The whole routing of a business on one map that is also the way to each editor, and the same as a tree.
class OverviewEditor : public Editor {
    Q_OBJECT
public:
    OverviewEditor(draft::Draft &draft, QWidget *parent = nullptr);

    void setNow(Instant now) override;
    bool goTo(const std::string &) override { return false; } ///< it shows everything and edits nothing
    QString title() const override;
    void turnToOther(); ///< from the map to the tree, or back
    MapView &map() { return *m_map; }
    QTreeView &tree() { return *m_tree; }

Q_SIGNALS:
    void goToWanted(const std::string &path);

protected:
    void read() override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void showMap();
    void showCoverage();

    Instant m_now;
    QTimer *m_soon; ///< the coverage takes a while; typing must not wait for it
    QStackedWidget *m_body;
    MapView *m_map;
    QTreeView *m_tree;
    MapTree *m_treeModel;
    QPushButton *m_other;
    QWidget *m_zoom;
    CoverageStrip *m_strip;
    shell::Caption *m_day; ///< who rings on the day that is looked at
    shell::Caption *m_silent;
};

} // namespace ringdown::routing_ui
