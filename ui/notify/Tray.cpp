// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/Tray.h"

#include "ui/shell/Colours.h"
#include "ui/shell/Icons.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>
#include <QTimer>

#include <chrono>
#include <utility>

namespace ringdown::notify {
namespace {

using namespace std::chrono_literals;

constexpr auto lookAgain = 5s; ///< a desktop's tray may come after us

/// The program's picture with a dot for what is going on.
QIcon iconFor(const TrayState &state)
{
    const shell::Colours &colours = shell::Colours::of(QApplication::palette());
    const format::Tone tone = state.calls > 0 ? format::Tone::Active : state.tone;
    QIcon icon;
    for (const int size : {16, 22, 32, 48, 64}) {
        QPixmap picture = shell::programIcon().pixmap(size, size);
        if (state.calls > 0 || state.missed > 0 || state.tone == format::Tone::Bad) {
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::Antialiasing);
            const qreal side = size * 0.46;
            painter.setPen(QPen(colours.surface, size / 16.0));
            painter.setBrush(colours.ink(state.calls == 0 && state.missed > 0 ? format::Tone::Care : tone));
            painter.drawEllipse(QRectF(size - side - 1, size - side - 1, side, side));
        }
        icon.addPixmap(picture);
    }
    return icon;
}

struct TrayText {
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

} // namespace

QString trayWords(const TrayState &state)
{
    if (state.open.isEmpty())
        return TrayText::tr("Ringdown: nothing is known of the calls");
    QStringList parts = {state.open};
    if (state.calls > 0)
        parts << TrayText::tr("%n call(s)", nullptr, state.calls);
    if (state.missed > 0)
        parts << TrayText::tr("%Ln missed", nullptr, state.missed);
    return parts.join(TrayText::tr(", ", "between the parts of the tray's sentence"));
}

Tray::Tray(std::function<bool()> isAvailable, QObject *parent)
    : QObject(parent)
    , m_askAvailable(std::move(isAvailable))
    , m_menu(std::make_unique<QMenu>())
    , m_closeNow(new QAction(tr("Close now until…"), m_menu.get()))
    , m_testCall(new QAction(tr("Test call (drill)"), m_menu.get()))
    , m_mute(new QAction(tr("Mute notifications for 1 hour"), m_menu.get()))
{
    auto *show = new QAction(tr("Show"), m_menu.get());
    auto *quit = new QAction(tr("Quit"), m_menu.get());
    m_mute->setCheckable(true);
    m_menu->setToolTipsVisible(true);
    m_menu->addAction(show);
    m_menu->addSeparator();
    m_menu->addActions({m_closeNow, m_testCall, m_mute});
    m_menu->addSeparator();
    m_menu->addAction(quit);
    connect(show, &QAction::triggered, this, &Tray::showWanted);
    connect(m_closeNow, &QAction::triggered, this, &Tray::closeNowWanted);
    connect(m_testCall, &QAction::triggered, this, &Tray::testCallWanted);
    connect(m_mute, &QAction::triggered, this, &Tray::muteWanted);
    connect(quit, &QAction::triggered, this, &Tray::quitWanted);
    look();
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Tray::look);
    timer->start(lookAgain);
}

Tray::~Tray() = default;

bool Tray::hasDesktopTray()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::look()
{
    m_isAvailable = m_askAvailable();
    if (m_isAvailable && !m_icon)
        build();
}

void Tray::build()
{
    m_icon = new QSystemTrayIcon(this);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT showWanted();
    });
    dress();
    m_icon->show();
}

void Tray::setState(const TrayState &state)
{
    if (m_state == state)
        return;
    m_state = state;
    dress();
}

void Tray::dress()
{
    if (!m_icon)
        return;
    m_icon->setIcon(iconFor(m_state));
    m_icon->setToolTip(trayWords(m_state));
}

void Tray::setMuted(bool muted)
{
    m_mute->setChecked(muted);
}

void Tray::allowClosing(const QString &words, const QString &objection)
{
    m_closeNow->setText(words);
    m_closeNow->setEnabled(objection.isEmpty());
    m_closeNow->setToolTip(objection);
}

void Tray::allowTestCall(const QString &objection)
{
    m_testCall->setEnabled(objection.isEmpty());
    m_testCall->setToolTip(objection);
}

} // namespace ringdown::notify
