// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/SecretsCommand.h"

#include "app/ctl/secrets/AuditCommand.h"
#include "app/ctl/secrets/ExportCommand.h"
#include "app/ctl/secrets/ForgetCommand.h"
#include "app/ctl/secrets/ImportCommand.h"
#include "app/ctl/secrets/ListCommand.h"
#include "app/ctl/secrets/PersonLeftCommand.h"
#include "app/ctl/secrets/RotateCommand.h"
#include "app/ctl/secrets/SetCommand.h"
#include "app/ctl/secrets/WebhookKeyCommand.h"

namespace ringdown::ctl {
namespace {

constexpr std::string_view aboutSecrets =
    "Credentials live in this desk's keychain, in tiers: account (SID and Auth Token: whoever has them owns "
    "the\n"
    "account; they never leave the desk), runtime (API key and webhook keys: what a relay gets) and relay\n"
    "access (tokens of a relay's control API). Values come from standard input or the vault, never from\n"
    "arguments, and go to a file of mode 600 or a pipe. Every deed is a row of the audit.\n";

} // namespace

Command secretsCommand()
{
    return {"secrets",
            "COMMAND",
            0,
            0,
            "keep, hand over, rotate and audit credentials",
            {},
            nullptr,
            aboutSecrets,
            {importCommand(), listCommand(), setCommand(), exportCommand(), webhookKeyCommand(),
             rotateCommand(), auditCommand(), forgetCommand(), personLeftCommand()}};
}

} // namespace ringdown::ctl
