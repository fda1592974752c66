// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/Rotation.h"
#include "tests/ui/support/FakeKeys.h"

namespace ringdown::tests {

/// A relay with a standard key, one webhook key of the fake account, and four tokens.
void fillKeys(FakeKeys &keys);
/// A rotation of the Auth Token that waits for traffic on the second key.
desk::RotationState rotationUnderWay();
/// The same assistant with the steps it really has: that step stands like this, those before it are done.
desk::RotationState rotationAt(int step, desk::StepStand stand);
/// The same, as an earlier run of the console left it.
desk::PendingRotation unfinishedRotation();

} // namespace ringdown::tests
