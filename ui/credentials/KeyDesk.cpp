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
    connect(&m_relay, &RelayDesk::left, this, &KeyDesk::meetLeaving);
}

void KeyDesk::makeFittingKey()
{
    if (!m_relay.keys())
        return Q_EMIT refused(tr("No key was made: no relay is connected to take it."));
    if (m_isMaking)
        return Q_EMIT refused(tr("A key is being made already."));
    const std::string place = m_relay.relay().place.toStdString();
    const auto &told = m_relay.relay().apiKey.value;
    m_account.use("to make an API key for " + place,
                  [self = QPointer(this), place, line = m_relay.line(),
                   before = told ? told->key : std::string()](const desk::AccountCredential &account) {
                      if (self)
                          self->make({account, place, line, before});
                  });
}

void KeyDesk::make(const Making &making)
{
    m_isMaking = true;
    m_carrier.makeKey(making.account, "Ringdown " + making.place,
                      [self = QPointer(this), making](const auto &made) {
                          if (!self)
                              return;
                          self->m_isMaking = false;
                          if (const auto *failure = std::get_if<rest::RestFailure>(&made))
                              return Q_EMIT self->refused(carrierWords(tr("No key was made."), *failure));
                          self->hand(making, std::get<secrets::ApiKey>(made));
                      });
}

void KeyDesk::hand(const Making &making, const secrets::ApiKey &key)
{
    m_account.note(desk::Deed::Made, secrets::apiKeyEntry, {}, key.sid + " for " + making.place);
    link::KeysPort *keys = making.line();
    if (!keys) {
        Q_EMIT refused(tr("%1 was left while its key was made, so the new key %2 is revoked again.")
                           .arg(QString::fromStdString(making.place), format::shortened(key.sid)));
        return takeBack(making.account, key.sid);
    }
    m_handed = {making.place, key.sid};
    keys->putApiKey(making.account.sid(), key.sid, key.secret,
                    [self = QPointer(this), making, sid = key.sid](const auto &answer) {
                        if (self)
                            self->meetAnswer(making, sid, answer);
                    });
}

void KeyDesk::meetAnswer(const Making &making, const std::string &sid,
                         const client::ApiResult<client::RelayApiKey> &answer)
{
    m_handed.reset();
    if (!answer && answer.failure.status == 0) {
        // It may have been taken: a revoked key would then be the only one the relay has.
        sayUnknown(making.place, sid, format::accessFailureWords({}, answer.failure));
        return m_relay.refresh();
    }
    if (!answer) {
        Q_EMIT refused(format::accessFailureWords(
            tr("The relay did not take the new key, so it is revoked again."), answer.failure));
        return takeBack(making.account, sid);
    }
    m_account.note(desk::Deed::Exported, secrets::apiKeyEntry, {}, sid + " to " + making.place);
    Q_EMIT said(making.before.empty() ? tr("The relay has a fitting key.")
                                      : tr("The relay has a fitting key. %1 still works until it is "
                                           "revoked at the carrier.")
                                            .arg(format::shortened(making.before)));
    m_relay.refresh();
}

void KeyDesk::meetLeaving()
{
    if (m_handed)
        sayUnknown(m_handed->first, m_handed->second, tr("It was left before it answered."));
    m_handed.reset();
}

void KeyDesk::sayUnknown(const std::string &place, const std::string &sid, const QString &why)
{
    Q_EMIT refused(tr("It is not known whether %1 took the new key %2. %3", "relay, key, cause")
                       .arg(QString::fromStdString(place), format::shortened(sid), why.trimmed()));
}

void KeyDesk::takeBack(const desk::AccountCredential &account, const std::string &keySid)
{
    m_carrier.revokeKey(
        account, keySid, [self = QPointer(this), keySid](const std::optional<rest::RestFailure> &failure) {
            if (!self)
                return;
            if (failure)
                return Q_EMIT self->refused(
                    carrierWords(tr("The key %1 was not revoked.").arg(format::shortened(keySid)), *failure));
            self->m_account.note(desk::Deed::Revoked, secrets::apiKeyEntry, {}, keySid);
            self->m_relay.refresh();
        });
}

void KeyDesk::revokeKey(const std::string &keySid)
{
    m_account.use("to revoke " + keySid,
                  [self = QPointer(this), keySid](const desk::AccountCredential &account) {
                      if (self)
                          self->takeBack(account, keySid);
                  });
}

} // namespace ringdown::credentials
