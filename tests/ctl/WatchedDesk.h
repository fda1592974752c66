// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ctl/Desk.h"

#include <QList>

namespace ringdown::ctl {

// Each value stands nowhere else, so that it can be searched for.
inline const QByteArray accountSid = "AC00000000000000000000000000000ca1";
inline const QByteArray authToken = "ca0a0000000000000000000000000a11";
inline const QByteArray apiKey = "SK00000000000000000000000000000ca2";
inline const QByteArray apiSecret = "FakeCanarySecret0123456789abcdef";
inline const QByteArray otherSecret = "FakeCanarySecretOfTheSecondImport";
inline const QByteArray adminToken = "fake-canary-admin-token-0123456789abcdef";
inline const QByteArray foreignValue = "fake-canary-of-another-program";

QByteArray derivedKey();

QByteArray envFile(const QByteArray &secret = apiSecret);

/// Every value that may be seen only where it was asked for.
QList<QByteArray> canaries();

/// A desk with the keyring of the test's bus that remembers what its programs printed, so that values can be
/// searched for in it.
class WatchedDesk : public Desk {
public:
    WatchedDesk();
    ~WatchedDesk();

    ProgramRun ask(const QStringList &arguments, const QByteArray &input = {});
    /// The same for a command that is wanted to print value.
    ProgramRun askFor(const QByteArray &value, const QStringList &arguments, const QByteArray &input = {});
    const QByteArray &seen() const { return m_seen; }
    /// The first canary that was printed without being asked for, or that stands in a file of the desk's
    /// data.
    QByteArray leak() const;

private:
    QByteArray m_seen;
};

} // namespace ringdown::ctl
