// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/WatchedDesk.h"

#include "core/twilio/WebhookKey.h"

#include <QDirIterator>
#include <QFile>

namespace ringdown::ctl {

QByteArray derivedKey()
{
    const Secret text = twilio::WebhookKey::derive(Secret(authToken.toStdString())).text();
    return QByteArray::fromStdString(std::string(text.reveal()));
}

QByteArray envFile(const QByteArray &secret)
{
    return "# the sample\nexport TWILIO_ACCOUNT_SID=" + accountSid + "\nTWILIO_AUTH_TOKEN=\"" + authToken +
           "\"\nTWILIO_API_KEY=" + apiKey + "\nTWILIO_API_SECRET='" + secret +
           "'\n\nRINGDOWN_ADMIN_TOKEN=" + adminToken + "\nOTHER_PROGRAM=" + foreignValue + "\nEMPTY=\n";
}

QList<QByteArray> canaries()
{
    return {authToken, apiSecret, otherSecret, adminToken, foreignValue, derivedKey()};
}

WatchedDesk::WatchedDesk()
    : Desk(Desk::Bus::Own)
{
}

WatchedDesk::~WatchedDesk() = default;

ProgramRun WatchedDesk::ask(const QStringList &arguments, const QByteArray &input)
{
    const ProgramRun ran = run(arguments, input);
    m_seen += ran.out + ran.err;
    return ran;
}

ProgramRun WatchedDesk::askFor(const QByteArray &value, const QStringList &arguments, const QByteArray &input)
{
    const ProgramRun ran = run(arguments, input);
    m_seen += QByteArray(ran.out).replace(value, "(wanted)") + ran.err;
    return ran;
}

QByteArray WatchedDesk::leak() const
{
    for (const QByteArray &canary : canaries()) {
        if (m_seen.contains(canary))
            return canary + " was printed";
    }
    QDirIterator data(file(QStringLiteral("data")), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
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

} // namespace ringdown::ctl
