// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/overview/MapScene.h"

#include <QGraphicsView>

namespace ringdown::routing_ui {

/// The map on the screen: drag or scroll to move, Ctrl+wheel, + and - to zoom, arrows to walk along the ways,
/// Enter to edit.
class MapView : public QGraphicsView {
    Q_OBJECT
public:
    explicit MapView(QWidget *parent = nullptr);

    void setMap(const RoutingMap &map);
    MapScene &drawing() { return *m_scene; }
    void zoomBy(double factor);
    void zoomToFit(); ///< never larger than life
    double zoom() const { return transform().m11(); }

Q_SIGNALS:
    void chosen(const std::string &path);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void walk(Qt::Key arrow);
    void makeCurrent(std::size_t box);

    MapScene *m_scene;
    QPoint m_pressedAt;
    bool m_fits = true; ///< until somebody zooms
};

} // namespace ringdown::routing_ui
