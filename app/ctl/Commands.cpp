// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"

#include "app/ctl/CallsCommand.h"
#include "app/ctl/CheckCommand.h"
#include "app/ctl/ClaimCommands.h"
#include "app/ctl/DiffCommand.h"
#include "app/ctl/HistoryCommands.h"
#include "app/ctl/PushCommand.h"
#include "app/ctl/RouteCommand.h"
#include "app/ctl/TailCommand.h"
#include "app/ctl/TestCallCommand.h"
#include "app/ctl/VoicemailCommand.h"
#include "app/ctl/numbers/NumbersCommand.h"
#include "app/ctl/secrets/SecretsCommand.h"
#include "app/ctl/secrets/TokenCommands.h"

namespace ringdown::ctl {

std::vector<Command> allCommands()
{
    return {checkCommand(),     diffCommand(),      routeCommand(),    pushCommand(),
            pullCommand(),      revisionsCommand(), rollbackCommand(), tailCommand(),
            callsCommand(),     testCallCommand(),  claimCommand(),    unclaimCommand(),
            voicemailCommand(), numbersCommand(),   secretsCommand(),  tokensCommand()};
}

} // namespace ringdown::ctl
