// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ringdown::secrets {

/// Called by main before anything is opened: no core dumps, no memory that other programs of this user may
/// read or trace, files that are made from now on belong to this user alone (umask 077), and what is written
/// to a standard stream that was closed reaches no file or socket that was opened in its place.
void guardProgram();

/// For a program of the desk: overwrites every block of memory as it is freed, so that no copy of a secret
/// outlives its use, also where Qt, the keychain's library or D-Bus made it. Costs a memset for each block;
/// the relay does without, whose secrets scrub themselves.
void scrubFreedMemory();

} // namespace ringdown::secrets
