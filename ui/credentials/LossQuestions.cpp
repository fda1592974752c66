// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/LossQuestions.h"

#include "ui/format/CredentialWords.h"

#include <QCoreApplication>

namespace ringdown::credentials {
namespace {

struct Questions {
    Q_DECLARE_TR_FUNCTIONS(LossQuestions)
};

QString lastFour(const std::string &text)
{
    return QString::fromStdString(text).right(4);
}

} // namespace

TypedQuestion questionToForget(const std::string &accountSid)
{
    return {Questions::tr("Forget the Auth Token"),
            Questions::tr(
                "It is deleted from this desk’s keyring. Calls go on; until it is stored again, this desk "
                "makes, revokes and rotates no keys."),
            Questions::tr("Forget the token of %1").arg(format::shortened(accountSid)), lastFour(accountSid),
            Questions::tr("the account SID")};
}

TypedQuestion questionToRevokeKey(const std::string &keySid)
{
    return {Questions::tr("Revoke the API key"),
            Questions::tr(
                "It stops working at once. The relay goes on answering calls, but places none of its own "
                "and sends no texts until it gets another key."),
            Questions::tr("Revoke %1").arg(format::shortened(keySid)), lastFour(keySid),
            Questions::tr("the key")};
}

TypedQuestion questionToRevoke(const client::AccessToken &token)
{
    const QString name = QString::fromStdString(token.name);
    return {Questions::tr("Revoke a token"),
            Questions::tr("%1 is out within a second, and the token never works again.").arg(name),
            Questions::tr("Revoke the token of %1").arg(name), lastFour(token.id),
            Questions::tr("its fingerprint")};
}

TypedQuestion questionToDropWebhookKey(const std::string &id)
{
    return {Questions::tr("Drop a webhook key"),
            Questions::tr(
                "Webhooks that only this key verifies are refused from now on, and their calls go to the "
                "fallback URL."),
            Questions::tr("Drop %1").arg(QString::fromStdString(id)), lastFour(id),
            Questions::tr("its fingerprint")};
}

} // namespace ringdown::credentials
