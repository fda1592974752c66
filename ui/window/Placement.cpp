// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/Placement.h"

#include "ui/shell/Settings.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSplitter>
#include <QStringList>
#include <QWidget>

#include <limits>

namespace ringdown::window {
namespace {

constexpr QSize handle(160, 40); ///< so much of the upper edge must be on a screen

constexpr QSize frameRoom(8, 40); ///< what the desktop's frame takes at most, or little more

QList<QRect> screens()
{
    QList<QRect> all;
    for (const QScreen *screen : QGuiApplication::screens())
        all << screen->availableGeometry();
    return all;
}

bool canBeTaken(const QRect &window, const QRect &screen)
{
    const QRect shown = QRect(window.topLeft(), QSize(window.width(), handle.height())) & screen;
    return shown.width() >= qMin(handle.width(), window.width()) && shown.height() >= handle.height();
}

QRect nearestTo(const QPoint &point, const QList<QRect> &screens)
{
    QRect nearest;
    int least = std::numeric_limits<int>::max();
    for (const QRect &screen : screens) {
        const int distance = (screen.center() - point).manhattanLength();
        if (distance < least) {
            least = distance;
            nearest = screen;
        }
    }
    return nearest;
}

} // namespace

QString screenLayout()
{
    QStringList names;
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect place = screen->geometry();
        names << QStringLiteral("%1x%2+%3+%4")
                     .arg(place.width())
                     .arg(place.height())
                     .arg(place.x())
                     .arg(place.y());
    }
    names.sort();
    return names.join(QLatin1Char(' '));
}

QRect pulledBack(const QRect &wanted, const QList<QRect> &screens)
{
    QRect all;
    for (const QRect &screen : screens)
        all |= screen;
    const QRect window(wanted.topLeft(), all.isEmpty() ? wanted.size() : wanted.size().boundedTo(all.size()));
    for (const QRect &screen : screens) {
        if (canBeTaken(window, screen))
            return window;
    }
    const QRect screen = nearestTo(window.center(), screens);
    if (screen.isEmpty())
        return window;
    QRect moved(window.topLeft(), window.size().boundedTo(screen.size()));
    moved.moveLeft(qBound(screen.left(), moved.left(), screen.right() + 1 - moved.width()));
    moved.moveTop(qBound(screen.top(), moved.top(), screen.bottom() + 1 - moved.height()));
    return moved;
}

QSize withinScreen(const QSize &wanted, const QSize &least, const QSize &screen)
{
    return wanted.boundedTo(screen - frameRoom).expandedTo(least);
}

void giveStartSize(QWidget &window, const QSize &wanted)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    window.resize(screen ? withinScreen(wanted, window.minimumSize(), screen->availableGeometry().size())
                         : wanted);
}

void bringForward(QWidget &window)
{
    window.show();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

Placement::Placement(QWidget &window, const QString &name, shell::Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_name(name)
    , m_settings(settings)
    , m_layout(screenLayout())
{
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Placement::takeScreens);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Placement::takeScreens);
}

void Placement::restore()
{
    m_window.restoreGeometry(m_settings.geometry(m_name, m_layout));
    for (QSplitter *splitter : m_window.findChildren<QSplitter *>()) {
        const QByteArray state = m_settings.geometry(m_name + splitter->objectName(), m_layout);
        if (!splitter->objectName().isEmpty() && !state.isEmpty())
            splitter->restoreState(state);
    }
    pullBack();
}

void Placement::keep()
{
    m_settings.setGeometry(m_name, m_layout, m_window.saveGeometry());
    for (const QSplitter *splitter : m_window.findChildren<QSplitter *>()) {
        if (!splitter->objectName().isEmpty())
            m_settings.setGeometry(m_name + splitter->objectName(), m_layout, splitter->saveState());
    }
}

void Placement::pullBack()
{
    if (m_window.isMaximized() || m_window.isFullScreen())
        return;
    const QRect moved = pulledBack(m_window.geometry(), screens());
    if (moved != m_window.geometry())
        m_window.setGeometry(moved);
}

/// A screen came or went: the window goes where it stood on this layout, or at least within reach.
void Placement::takeScreens()
{
    m_layout = screenLayout();
    restore();
}

} // namespace ringdown::window
