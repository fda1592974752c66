// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/DeskAuthorization.h"

namespace ringdown::rest {

Authorization DeskAuthorization::of(const desk::AccountCredential &account)
{
    Authorization who;
    who.m_user = account.m_sid;
    who.m_password = account.m_authToken;
    return who;
}

} // namespace ringdown::rest
