// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/plan/Problem.h"
#include "core/relay/Routes.h"

#include <span>
#include <string>

namespace ringdown::relay {

// What the parts of the control API say in the same words.

/// The problem+json of an error: its code becomes the status, its detail the detail.
HttpReply errorReply(const Error &error);
/// 422 {type, title, status, errors: [{path, value, expected}...]}
HttpReply invalidPlanReply(std::span<const plan::Problem> errors);
/// Appends [{"path", "value", "expected"}...].
void appendProblems(std::string &out, std::span<const plan::Problem> problems);

} // namespace ringdown::relay
