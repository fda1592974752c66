// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/RelayStatus.h"
#include "ui/format/Times.h"

#include <QFrame>

#include <functional>
#include <map>

class QVBoxLayout;

namespace ringdown::relay_ui {

/// Until when an alarm keeps quiet, by its name.
using MutedAlarms = std::map<std::string, Instant>;

/// The alarms that stand, the worst on top: since when, what a caller notices, what to do. One that is muted
/// stays in the list and is not told elsewhere for an hour.
class AlarmsCard : public QFrame {
    Q_OBJECT
public:
    explicit AlarmsCard(QWidget *parent = nullptr);

    void setMuted(const MutedAlarms &muted) { m_muted = muted; }
    void show(const std::vector<client::RelayAlarm> &alarms, const format::Times &times, Instant now);
    /// Those that are not muted, the worst first.
    std::vector<client::RelayAlarm> loud(Instant now) const;

Q_SIGNALS:
    void mutedChanged(const ringdown::relay_ui::MutedAlarms &muted);

private:
    QWidget *lineOf(const client::RelayAlarm &alarm, const format::Times &times, Instant now);
    bool isMuted(const std::string &what, Instant now) const;
    void mute(const std::string &what);

    MutedAlarms m_muted;
    Instant m_now;
    std::vector<client::RelayAlarm> m_alarms;
    QStringList m_shown; ///< what the lines say, so that they are built again only when it changes
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
};

} // namespace ringdown::relay_ui
