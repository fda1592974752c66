// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ringdown::secrets {

/// Called by main before anything secret is read: no core dumps, no memory that other programs of this user
/// may read or trace, and files that are made from now on belong to this user alone (umask 077).
void guardProgram();

} // namespace ringdown::secrets
