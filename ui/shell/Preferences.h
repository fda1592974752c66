// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QString>
#include <QTime>

#include <map>
#include <set>
#include <utility>

namespace ringdown::shell {

enum class Appearance { System, Light, Dark };
enum class Density { Comfortable, Compact };
enum class Motion { Full, Reduced };
enum class ClockFormat { System, Hours24, Hours12 };
/// What closing the window does where there is a tray.
enum class OnClose { Ask, KeepRunning, Quit };

/// What a desktop notification may be about.
enum class Notice { IncomingCall, MissedCall, Voicemail, Message, Alarm };
inline constexpr Notice everyNotice[] = {Notice::IncomingCall, Notice::MissedCall, Notice::Voicemail,
                                         Notice::Message, Notice::Alarm};

/// A time of day in which notifications wait; over midnight when it ends before it begins.
struct QuietHours {
    bool isOn = false;
    QTime from{22, 0};
    QTime to{7, 0};

    bool contains(QTime time) const;
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

/// What a person chose on the settings page.
struct Preferences {
    static constexpr int smallestFont = 80; ///< per cent
    static constexpr int largestFont = 200;

    Appearance appearance = Appearance::System;
    Density density = Density::Comfortable;
    int fontPercent = 100;
    Motion motion = Motion::Full;
    QString language; ///< "en", "es"; "" follows the system
    ClockFormat clock = ClockFormat::System;
    OnClose onClose = OnClose::Ask;
    QuietHours quiet;
    std::set<std::pair<QString, Notice>> muted; ///< business and kind that are not told
    QString twilioRegion;                       ///< of the account, "ie1"; "" for where accounts usually are
    QString twilioEdge;                         ///< the way into it, "" for the one at the region
    std::map<QString, QKeySequence> keys;       ///< of actions whose keys were changed

    bool tells(const QString &tenant, Notice notice) const { return !muted.contains({tenant, notice}); }
    friend bool operator==(const Preferences &, const Preferences &) = default;
};

QByteArray toJson(const Preferences &preferences);
/// Total: what is missing, unknown or out of range is as it was by default.
Preferences preferencesFrom(const QByteArray &json);

} // namespace ringdown::shell
