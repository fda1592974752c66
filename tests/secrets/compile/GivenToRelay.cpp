// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compiled in several ways by kinds_apart.py; GIVEN is the credential that a relay is handed.

#include "core/relay/Relay.h"

#ifdef WITH_ACCOUNT
#include "core/secrets/desk/AccountCredential.h"
#endif

using namespace ringdown;

#if defined(GIVEN)
void give(relay::RelaySettings &settings, const GIVEN &credential)
{
    settings.credential = credential; // kinds_apart: given
}
#elif defined(TAKES_TOKEN)
Secret take(const desk::AccountCredential &credential)
{
    return credential.m_authToken; // kinds_apart: token
}
#endif
