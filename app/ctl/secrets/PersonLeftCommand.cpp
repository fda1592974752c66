// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/PersonLeftCommand.h"

#include "app/ctl/TerminalText.h"
#include "app/ctl/secrets/Audit.h"

namespace ringdown::ctl {
namespace {

constexpr std::size_t longestName = 200;

ExitCode personLeft(const Invocation &invocation)
{
    const std::string &name = invocation.operands.front();
    if (name.empty() || name.size() > longestName || forTerminal(name) != name)
        return invocation.refuse("NAME is one line of at most 200 characters");
    const ExitCode code = writeDown(invocation, desk::Deed::PersonLeft, {}, {}, name);
    if (code != ExitCode::Done)
        return code;
    invocation.err << "Written down: " << name
                   << " left. From now on every older credential asks to be rotated:\n"
                   << "  ringdownctl secrets rotate auth-token --relay URL\n"
                   << "  ringdownctl secrets rotate api-key --relay URL\n"
                   << "  ringdownctl tokens list --relay URL, then revoke those of " << name << '\n';
    return ExitCode::Done;
}

} // namespace

Command personLeftCommand()
{
    return {"person-left",
            "NAME",
            1,
            1,
            "write down that somebody left who knew credentials, so that rotation is asked for",
            {},
            personLeft};
}

} // namespace ringdown::ctl
