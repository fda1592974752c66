// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/ServerSettings.h"

#include <QSsl>
#include <QString>

#include <cstdint>

namespace ringdown::test {

/// Writes a fresh self-signed certificate for this name to cert.pem, and its key to key.pem.
/// rsaBits: of its key; 0 for a key of today.
relay::TlsFiles makeCertificate(const QString &folder, const char *name, int rsaBits = 0);

/// Asks for the health over TLS: "200 NAME" with the name in the certificate, or what went wrong.
QString askOverTls(std::uint16_t port, QSsl::SslProtocol protocol = QSsl::SecureProtocols);

} // namespace ringdown::test
