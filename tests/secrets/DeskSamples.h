// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/EntryKind.h"
#include "core/secrets/EnvFile.h"
#include "core/twilio/WebhookKey.h"

#include <QFile>
#include <QString>

#include <sys/stat.h>

namespace ringdown::desk {

inline const std::string fakeAccount = "AC0123456789abcdef0123456789abcdef";
inline const std::string fakeToken = "fedcba9876543210fedcba9876543210";
inline const std::string fakeKey = "SK0123456789abcdef0123456789abcdef";
inline const std::string fakeSecret = "FakeSecretFakeSecretFakeSecret01";

secrets::SecretMap accountEntries();

/// Writes a file with exactly this mode.
void writeFile(const QString &path, const QByteArray &text, unsigned mode = 0600);

QByteArray contentOf(const QString &path);

unsigned modeOf(const QString &path);

} // namespace ringdown::desk
