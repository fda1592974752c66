// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/rotation/RotationTown.h"

namespace ringdown::test {

// What every kind of rotation has to bear. "" when it does, else what went wrong, for QVERIFY2.

/// How many things a rotation without trouble does.
int thingsDone(desk::RotationKind kind);

/// Data rows "breaks": in which ways the power goes.
void powerCuts();
/// The power goes at every single point in turn, and the rotation is resumed and finished. Of all these
/// points so many lead to a question to the operator.
std::string bearsPowerCuts(desk::RotationKind kind, Fuse::Breaks how, int questions);

/// Data rows "fate" and "every": how often and how the carrier fails.
void failingCarriers();
std::string bearsCarrier(desk::RotationKind kind, carrier::Fate fate, int every);

} // namespace ringdown::test
