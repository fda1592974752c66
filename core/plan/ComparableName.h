// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace ringdown::plan {

/// The same for names that people take for one: capitals and the number of blanks do not count.
QString comparableName(const std::string &name);

} // namespace ringdown::plan
