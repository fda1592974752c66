// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Settings.h"

#include <functional>

namespace ringdown::window {

/// What the window can do, one function for each line of the action table.
struct Deeds {
    using Deed = std::function<void()>;

    Deed testCall, connectRelay, quit;
    Deed undo, redo;
    Deed copyNumber, copySummary;
    Deed exportCalls, openInWindow, back, forward;
    Deed leaveDemo;
    std::function<void(const QString &place)> goTo;
    Deed filter, clearFilter, toggleDetail, foldSidebar, chooseTenant, reload, nextRegion, previousRegion;
    Deed detachLive, focusToast, recentEvents;
    std::function<void(shell::Appearance)> wear;
    Deed review, openOrClose, history, rollBack, edits, discard, businesses, mapOrTree;
    Deed openCall, whyCall, claimCall, giveBackCall, sendToVoicemail, simulateCall, callsOfCaller,
        ruleForCaller;
    Deed checkNumbers, adoptNumbers, buyNumber;
    Deed importSecrets, rotateToken, rotateApiKey, personLeft, clearClipboard;
    Deed palette, reconnect;
    Deed keys, settings, pageHelp, welcome, news, about;
};

/// The table of every action: words, keys, menu, purpose.
void registerActions(shell::ActionRegistry &registry, const Deeds &deeds);

} // namespace ringdown::window
