// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeHost.h"

namespace ringdown::tests {

FakeHost::FakeHost() = default;
FakeHost::~FakeHost() = default;

void FakeHost::turn(State state)
{
    now = state;
    Q_EMIT changed();
}

} // namespace ringdown::tests
