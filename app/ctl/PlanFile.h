// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "core/plan/PlanReader.h"

#include <optional>
#include <string>
#include <variant>

namespace ringdown::ctl {

/// The bytes of a file, of standard input for "-". What cannot be read is said on err, and the result is
/// empty.
std::optional<std::string> readFile(const std::string &name, std::ostream &err);

/// A file's valid plan, or the exit code after its errors were said on err.
std::variant<plan::PlanReading, ExitCode> readPlanFile(const std::string &name, std::ostream &err);

/// "error: tenants[0]...", one line each.
void printProblems(std::ostream &out, std::string_view kind, const std::vector<plan::Problem> &problems);
/// "no errors", "1 error", "3 errors"
std::string countWords(std::size_t count, std::string_view noun);

} // namespace ringdown::ctl
