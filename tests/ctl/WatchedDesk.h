// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/twilio/WebhookKey.h"
#include "tests/ctl/Desk.h"

#include <QDirIterator>

namespace ringdown::ctl {

// Each value stands nowhere else, so that it can be searched for.
inline const QByteArray accountSid = "AC00000000000000000000000000000ca1";
inline const QByteArray authToken = "ca0a0000000000000000000000000a11";
inline const QByteArray apiKey = "SK00000000000000000000000000000ca2";
inline const QByteArray apiSecret = "FakeCanarySecret0123456789abcdef";
inline const QByteArray otherSecret = "FakeCanarySecretOfTheSecondImport";
inline const QByteArray adminToken = "fake-canary-admin-token-0123456789abcdef";
inline const QByteArray foreignValue = "fake-canary-of-another-program";

inline QByteArray derivedKey()
{
    const Secret text = twilio::WebhookKey::derive(Secret(authToken.toStdString())).text();
    return QByteArray::fromStdString(std::string(text.reveal()));
}

inline QByteArray envFile(const QByteArray &secret = apiSecret)
{
    return "# the sample\nexport TWILIO_ACCOUNT_SID=" + accountSid + "\nTWILIO_AUTH_TOKEN=\"" + authToken +
           "\"\nTWILIO_API_KEY=" + apiKey + "\nTWILIO_API_SECRET='" + secret +
           "'\n\nRINGDOWN_ADMIN_TOKEN=" + adminToken + "\nOTHER_PROGRAM=" + foreignValue + "\nEMPTY=\n";
}

/// Every value that may be seen only where it was asked for.
inline QList<QByteArray> canaries()
{
    return {authToken, apiSecret, otherSecret, adminToken, foreignValue, derivedKey()};
}

/// A desk with the keyring of the test's bus that remembers what its programs printed, so that values can be
/// searched for in it.
class WatchedDesk : public Desk {
public:
    WatchedDesk()
        : Desk(Desk::Bus::Own)
    {
    }

    Outcome ask(const QStringList &arguments, const QByteArray &input = {})
    {
        const Outcome ran = run(arguments, input);
        m_seen += ran.out + ran.err;
        return ran;
    }
    /// The same for a command that is wanted to print value.
    Outcome askFor(const QByteArray &value, const QStringList &arguments, const QByteArray &input = {})
    {
        const Outcome ran = run(arguments, input);
        m_seen += QByteArray(ran.out).replace(value, "(wanted)") + ran.err;
        return ran;
    }
    const QByteArray &seen() const { return m_seen; }
    /// The first canary that was printed without being asked for, or that stands in a file of the desk's
    /// data.
    QByteArray leak() const
    {
        for (const QByteArray &canary : canaries()) {
            if (m_seen.contains(canary))
                return canary + " was printed";
        }
        QDirIterator data(file(QStringLiteral("data")), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (data.hasNext()) {
            QFile kept(data.next());
            if (!kept.open(QIODevice::ReadOnly))
                return "cannot look into " + kept.fileName().toUtf8();
            const QByteArray content = kept.readAll();
            for (const QByteArray &canary : canaries()) {
                if (content.contains(canary))
                    return canary + " stands in " + kept.fileName().toUtf8();
            }
        }
        return {};
    }

private:
    QByteArray m_seen;
};

} // namespace ringdown::ctl
