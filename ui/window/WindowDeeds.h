// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/ActionTable.h"

namespace ringdown::draft {
class Draft;
}
namespace ringdown::link {
class Desk;
class RelayPort;
} // namespace ringdown::link
namespace ringdown::shell {
class CommandPalette;
}

namespace ringdown::window {

class AccountDeeds;
class BusinessChoice;
class CallDeeds;
class ConnectSheet;
class DetachedLive;
class Frame;
class HelpDesk;
class MainWindow;
class PlanSheets;
class Pulse;
class Travel;

/// What the deeds act on. The actions come first, so each is known by the place that will hold it.
struct WindowParts {
    Frame *const &frame;
    link::Desk *const &desk;
    draft::Draft *const &draft;
    shell::Settings &settings;
    link::RelayPort *const &relay;
    Pulse *const &pulse;
    BusinessChoice *const &business;
    shell::CommandPalette *const &palette;
    AccountDeeds *const &accountDeeds;
    CallDeeds *const &callDeeds;
    PlanSheets *const &planSheets;
    ConnectSheet *const &connect;
    HelpDesk *const &help;
    DetachedLive *const &detached;
    Travel *const &travel;
};

/// What each action of the window does. The parts and the window must outlive the deeds.
Deeds deedsOf(const WindowParts &parts, MainWindow &window);

} // namespace ringdown::window
