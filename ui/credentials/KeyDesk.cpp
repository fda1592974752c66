// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/KeyDesk.h"

#include "ui/format/CredentialWords.h"

#include <QPointer>

namespace ringdown::credentials {
namespace {

QString carrierWords(const QString &deed, const rest::RestFailure &failure)
{
    return deed + QLatin1Char(' ') + QString::fromStdString(failure.detail);
}

} // namespace

KeyDesk::KeyDesk(AccountDesk &account, RelayDesk &relay, CarrierPort &carrier, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_relay(relay)
    , m_carrier(carrier)
{
}

void KeyDesk::makeFittingKey()
{
    if (!m_relay.keys())
        return Q_EMIT refused(tr("No key was made: no relay is connected to take it."));
    const std::string place = m_relay.relay().place.toStdString();
    m_account.use("to make an API key for " + place, [this, place](const desk::AccountCredential &account) {
        m_carrier.makeKey(account, "Ringdown " + place, [this, account](const auto &made) {
            if (const auto *failure = std::get_if<rest::RestFailure>(&made))
                return Q_EMIT refused(carrierWords(tr("No key was made."), *failure));
            hand(account, std::get<secrets::ApiKey>(made));
        });
    });
}

void KeyDesk::hand(const desk::AccountCredential &account, const secrets::ApiKey &key)
{
    const std::string detail = key.sid + " for " + m_relay.relay().place.toStdString();
    m_account.note(desk::Deed::Made, secrets::apiKeyEntry, {}, detail);
    const std::string before =
        m_relay.relay().apiKey.value ? m_relay.relay().apiKey.value->key : std::string();
    link::KeysPort *keys = m_relay.keys();
    if (!keys)
        return takeBack(account, key.sid);
    keys->putApiKey(
        account.sid(), key.sid, key.secret,
        [this, self = QPointer(this), account, sid = key.sid, before](const auto &answer) {
            if (!self)
                return;
            if (!answer && answer.failure.status == 0) {
                // It may have been taken: a revoked key would then be the only one the relay has.
                Q_EMIT refused(format::accessFailureWords(
                    tr("It is not known whether the relay took the new key %1.").arg(format::shortened(sid)),
                    answer.failure));
                return m_relay.refresh();
            }
            if (!answer) {
                Q_EMIT refused(format::accessFailureWords(
                    tr("The relay did not take the new key, so it is revoked again."), answer.failure));
                return takeBack(account, sid);
            }
            const QString old = QString::fromStdString(before);
            Q_EMIT said(old.isEmpty() ? tr("The relay has a fitting key.")
                                      : tr("The relay has a fitting key. %1 still works until it is "
                                           "revoked at the carrier.")
                                            .arg(format::shortened(before)));
            m_relay.refresh();
        });
}

void KeyDesk::takeBack(const desk::AccountCredential &account, const std::string &keySid)
{
    m_carrier.revokeKey(account, keySid, [this, keySid](const std::optional<rest::RestFailure> &failure) {
        if (failure)
            return Q_EMIT refused(
                carrierWords(tr("The key %1 was not revoked.").arg(format::shortened(keySid)), *failure));
        m_account.note(desk::Deed::Revoked, secrets::apiKeyEntry, {}, keySid);
        m_relay.refresh();
    });
}

void KeyDesk::revokeKey(const std::string &keySid)
{
    m_account.use("to revoke " + keySid,
                  [this, keySid](const desk::AccountCredential &account) { takeBack(account, keySid); });
}

} // namespace ringdown::credentials
