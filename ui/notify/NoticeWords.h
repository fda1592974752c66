// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/routing/CallState.h"
#include "ui/notify/NoticePort.h"
#include "ui/shell/Preferences.h"

#include <QStringList>

#include <optional>
#include <string>

namespace ringdown::format {
class PlanNames;
}

namespace ringdown::notify {

/// Something worth a notice: of which business and kind, about which call, in words.
struct News {
    shell::Notice kind = shell::Notice::Alarm;
    TenantId tenant;
    CallSid call; ///< empty for a message or an alarm
    QString who;  ///< the caller or sender; of an alarm its short words
    QString title;
    QString body;
    std::string from = {};  ///< of a text: the number that wrote it
    std::string alarm = {}; ///< its name at the relay

    friend bool operator==(const News &, const News &) = default;
};

/// What an event is news of, nothing for most. call: what is known of its call so far.
std::optional<News> newsOf(const Event &event, const routing::CallState *call,
                           const format::PlanNames &names);

/// The head of a notice that stands for several of one kind and business: "3 missed calls – Music Box".
QString groupTitle(shell::Notice kind, int count, const QString &business);

} // namespace ringdown::notify
