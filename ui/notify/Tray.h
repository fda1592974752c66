// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Tone.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace ringdown::notify {

/// What the tray's icon and its tooltip tell.
struct TrayState {
    QString open;   ///< "Open until 17:00"; "" while it is unknown
    int calls = 0;  ///< now
    int missed = 0; ///< today
    format::Tone tone = format::Tone::Neutral;

    friend bool operator==(const TrayState &, const TrayState &) = default;
};

QString trayWords(const TrayState &state);

/// The icon beside the clock. On a desktop without a tray it is nowhere, and isShown() says so.
class Tray : public QObject {
    Q_OBJECT
public:
    /// isAvailable: whether the desktop has a place for it; asked now and then, since that is a question to
    /// another program.
    explicit Tray(std::function<bool()> isAvailable = hasDesktopTray, QObject *parent = nullptr);
    ~Tray() override;

    static bool hasDesktopTray();
    bool isShown() const { return m_icon != nullptr && m_isAvailable; } ///< at the last look
    void setState(const TrayState &state);
    void setMuted(bool muted);
    /// The reason why it is not possible; "" when it is.
    void allowClosing(const QString &words, const QString &objection);
    void allowTestCall(const QString &objection);

Q_SIGNALS:
    void showWanted();
    void closeNowWanted();
    void testCallWanted();
    void muteWanted(bool muted);
    void quitWanted();

private:
    void look();
    void build();
    void dress();

    std::function<bool()> m_askAvailable;
    bool m_isAvailable = false;
    QSystemTrayIcon *m_icon = nullptr;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_closeNow;
    QAction *m_testCall;
    QAction *m_mute;
    TrayState m_state;
};

} // namespace ringdown::notify
