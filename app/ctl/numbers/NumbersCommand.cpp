// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/numbers/NumbersCommand.h"

#include "app/ctl/numbers/AdoptCommand.h"
#include "app/ctl/numbers/BuyCommands.h"
#include "app/ctl/numbers/DriftCommand.h"
#include "app/ctl/numbers/LifeboatCommand.h"
#include "app/ctl/numbers/SearchCommand.h"

namespace ringdown::ctl {
namespace {

constexpr std::string_view aboutNumbers =
    "Numbers are administered from the desk, with the account's own credential, which is read from the "
    "keychain\n"
    "and never given to a relay. Nothing is changed before a review of it was printed and --yes was given; "
    "then\n"
    "it is read back and compared. A SIP trunk wins over a TwiML application, and both over a number's own\n"
    "addresses. Whether a number is in a messaging service that takes its texts is not seen here.\n";

} // namespace

Command numbersCommand()
{
    return {"numbers",
            "COMMAND",
            0,
            0,
            "point, buy and release the account's numbers, and their fallback",
            {},
            nullptr,
            aboutNumbers,
            {numbersListCommand(), numbersCheckCommand(), numbersAdoptCommand(), numbersRestoreCommand(),
             numbersSearchCommand(), numbersBuyCommand(), numbersReleaseCommand(), numbersLifeboatCommand()}};
}

} // namespace ringdown::ctl
