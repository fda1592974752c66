// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/DeskCarrier.h"

#include "core/secrets/desk/DeskAuthorization.h"
#include "core/secrets/desk/KeyMint.h"

namespace ringdown::credentials {

void DeskCarrier::check(const desk::AccountCredential &account, WhenDone done)
{
    // Only the Auth Token and a Main key reach the account itself (twilio.md D.2).
    m_rest.get(rest::DeskAuthorization::of(account), rest::Host::Api,
               "/2010-04-01/Accounts/" + account.sid() + ".json", {},
               [done = std::move(done)](const rest::RestAnswer &answer) {
                   if (const auto *failure = std::get_if<rest::RestFailure>(&answer))
                       done(*failure);
                   else
                       done(std::nullopt);
               });
}

void DeskCarrier::makeKey(const desk::AccountCredential &account, const std::string &name, WhenMade done)
{
    desk::mintRelayKey(m_rest, account, name, desk::Fallback::StandardKey,
                       [done = std::move(done)](const auto &minted) {
                           if (const auto *failure = std::get_if<rest::RestFailure>(&minted))
                               done(*failure);
                           else
                               done(std::get<desk::MintedKey>(minted).key);
                       });
}

void DeskCarrier::revokeKey(const desk::AccountCredential &account, const std::string &keySid, WhenDone done)
{
    desk::revokeKey(m_rest, account, keySid, [done = std::move(done)](const auto &answer) {
        if (const auto *failure = std::get_if<rest::RestFailure>(&answer))
            done(*failure);
        else
            done(std::nullopt);
    });
}

} // namespace ringdown::credentials
