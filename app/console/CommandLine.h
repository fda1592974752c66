// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/twilio/rest/Hosts.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <cstdint>
#include <optional>

namespace ringdown::console {

enum class Wish { Run, ShowHelp, ShowVersion, Refuse };

/// What is opened at once.
enum class Deed { Nothing, TestCall, CloseNow };

/// What the console was asked for on its command line.
struct CommandLine {
    Wish wish = Wish::Run;
    QString refusal; ///< why it is refused, one sentence
    bool isDemo = false;
    std::optional<std::uint64_t> demoSeed; ///< with isDemo alone
    bool isMinimized = false;
    Deed deed = Deed::Nothing;
    QUrl relay;
    QString tenant;
    QString page; ///< "" when none is asked for
    QString filter;
    QString twilioApi;                        ///< replaces the carrier's scheme, host and port
    std::optional<rest::Region> twilioRegion; ///< of the account; nothing: as it was set before
    QString screenshots; ///< folder to draw the screens into; the console ends afterwards

    friend bool operator==(const CommandLine &, const CommandLine &) = default;
};

/// arguments without the program's name. Needs no application object.
CommandLine readCommandLine(const QStringList &arguments);
QString helpText();

} // namespace ringdown::console
