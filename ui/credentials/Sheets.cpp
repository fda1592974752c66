// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/Sheets.h"

#include "ui/credentials/AccountSheet.h"
#include "ui/credentials/ImportSheet.h"
#include "ui/credentials/PersonLeftSheet.h"
#include "ui/credentials/RotationSheet.h"
#include "ui/credentials/TokenSheet.h"
#include "ui/credentials/TypedSheet.h"
#include "ui/credentials/WebhookKeySheet.h"

namespace ringdown::credentials {

Sheets::Sheets(QWidget *area)
    : account(new AccountSheet(area))
    , typed(new TypedSheet(area))
    , token(new TokenSheet(area))
    , webhookKey(new WebhookKeySheet(area))
    , personLeft(new PersonLeftSheet(area))
    , envFile(new ImportSheet(area))
    , rotation(new RotationSheet(area))
{
}

} // namespace ringdown::credentials
