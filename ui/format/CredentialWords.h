// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "core/secrets/EntryKind.h"
#include "core/secrets/desk/Ledger.h"
#include "ui/format/Tone.h"

#include <QString>
#include <QStringList>

namespace ringdown::format {

QString entryWord(const std::string &entry); ///< "Auth Token", "token for https://relay.example.com"
QString tierWord(secrets::Tier tier);        ///< "administration"
QString tierMeaning(secrets::Tier tier);     ///< who may have it, one sentence
QString roleWord(const std::string &role);
QString roleMeaning(const std::string &role);

/// A row of the audit as one line: "Auth Token replaced".
QString deedWords(const desk::LedgerRow &row);

/// An identifier such as AC12…9f with its middle left out.
QString shortened(const std::string &identifier);

/// What somebody could do who copies everything that a relay holds.
struct ReachWords {
    Tone tone = Tone::Neutral;
    QString title;
    QStringList could;
    QStringList couldNot;
};

ReachWords reachWords(const client::RelayApiKey &key);

/// Why a relay's tokens or keys could not be seen or changed: deed, the cause, and the relay's own words
/// where they say more.
QString accessFailureWords(const QString &deed, const client::ApiFailure &failure);

} // namespace ringdown::format
