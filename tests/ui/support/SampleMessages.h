// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/FakeMessages.h"
#include "tests/ui/support/FakeRelay.h"

namespace ringdown::tests {

/// Turns the sample day's voicemails into messages, adds three threads and a contact who wrote STOP.
void fillMessages(FakeRelay &relay);
/// A caller of yesterday and today: missed and claimed, texted to and fro, then two voicemails.
void fillThread(FakeRelay &relay);
/// A caller who sent two pictures, then one that the carrier has no more and one that does not come, then a
/// document and something that nobody can fetch.
void fillPictures(FakeRelay &relay, const QByteArray &first, const QByteArray &second);
constexpr const char *photographer = "+16195550188"; ///< that caller

} // namespace ringdown::tests
