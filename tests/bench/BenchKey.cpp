// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints the webhook key of the obviously fake token in BENCH_AUTH_TOKEN, for a relay that is measured.

#include "core/twilio/WebhookKey.h"

#include <cstdio>
#include <cstdlib>

int main()
{
    const char *token = std::getenv("BENCH_AUTH_TOKEN");
    if (!token)
        return 2;
    const ringdown::Secret key = ringdown::twilio::WebhookKey::derive(ringdown::Secret(token)).text();
    std::printf("%.*s\n", static_cast<int>(key.size()), key.reveal().data());
    return 0;
}
