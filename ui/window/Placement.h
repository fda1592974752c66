// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QRect>
#include <QString>

class QWidget;

namespace ringdown::shell {
class Settings;
}

namespace ringdown::window {

/// Names the screens of this moment and how they stand: what belongs to one layout is no use on another.
QString screenLayout();
/// The same window where enough of its upper edge lies on a screen to be taken hold of; moved onto the
/// nearest one, and made no larger than it, where not.
QRect pulledBack(const QRect &window, const QList<QRect> &screens);
/// Shown, and in front of other windows.
void bringForward(QWidget &window);

/// Remembers where a window and its splitters stand, for each layout of screens, and keeps it within reach.
class Placement : public QObject {
    Q_OBJECT
public:
    /// name: of the window in the settings.
    Placement(QWidget &window, const QString &name, shell::Settings &settings);

    void restore();
    void keep();

private:
    void pullBack();
    void takeScreens();

    QWidget &m_window;
    QString m_name;
    shell::Settings &m_settings;
    QString m_layout;
};

} // namespace ringdown::window
