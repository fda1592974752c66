// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/FakeStatus.h"

namespace ringdown::tests {

/// A relay that is well, with a day behind it. Alarms and looks that were put in before stay.
void fillStatus(FakeStatus &state);
std::vector<client::RelayAlarm> sampleAlarms(); ///< the store's first, then the signatures'
client::OutsideLook failedLook();               ///< a certificate that has ended

} // namespace ringdown::tests
