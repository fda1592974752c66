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
/// The same window where enough of its upper edge lies on a screen to be taken hold of, but no larger than
/// all of them together; moved onto the nearest one, and made no larger than it, where not.
QRect pulledBack(const QRect &wanted, const QList<QRect> &screens);
/// So much of the size as a screen has room for beside the frame of a window, and never less than the least.
QSize withinScreen(const QSize &wanted, const QSize &least, const QSize &screen);
/// For a window that was never open on this screen.
void giveStartSize(QWidget &window, const QSize &wanted);
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
