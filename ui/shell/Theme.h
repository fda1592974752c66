// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Settings.h"

#include <QObject>

#include <optional>

class QDBusMessage;

namespace ringdown::shell {

class Redress;

/// Dresses the application: Fusion, our palette, our font, our style sheet; follows the desktop's light or
/// dark wish.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    /// Appearance, font size and motion, as they were chosen.
    void wear(const Preferences &preferences);
    void wear(Appearance appearance);
    bool isDark() const { return m_dark; }

private Q_SLOTS:
    void takePortalSetting(const QDBusMessage &message);

private:
    void watchDesktop();
    void askPortal();
    void hold(Motion motion);
    void dress();

    /// What the look of every widget hangs on: to dress them all anew takes a while.
    struct Look {
        bool dark = false;
        int fontPercent = 100;
        Motion motion = Motion::Full;
        bool operator==(const Look &) const = default;
    };

    Appearance m_appearance = Appearance::System;
    int m_fontPercent = 100;
    Motion m_motion = Motion::Full;
    int m_cursorFlashTime; ///< the desktop's
    Redress *m_redress;
    bool m_desktopIsDark = false;
    bool m_dark = false;
    std::optional<Look> m_worn;
};

} // namespace ringdown::shell
