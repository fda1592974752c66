// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <ostream>

namespace ringdown::ctl {

/// `ringdownctl route PLAN --to N --from N --at ISO [--digits D] [--answers A] [--json]`: the path a call
/// would take, and why. args are those behind the word "route". Returns the exit code: 0 done, 1 the plan or
/// the number says no, 2 usage; what was wrong goes to complaints.
int routeCommand(const QStringList &args, std::ostream &out, std::ostream &complaints);

} // namespace ringdown::ctl
