// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/FakeMessages.h"
#include "tests/ui/support/FakeRelay.h"

namespace ringdown::tests {

/// Turns the sample day's voicemails into messages, adds three threads and a contact who wrote STOP.
void fillMessages(FakeRelay &relay);

} // namespace ringdown::tests
