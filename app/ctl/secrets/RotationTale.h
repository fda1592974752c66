// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/Rotation.h"

#include <ostream>
#include <string_view>
#include <vector>

namespace ringdown::ctl {

/// "auth-token" or "api-key", as the command line names a kind.
std::string_view rotationWord(desk::RotationKind kind);
std::optional<desk::RotationKind> rotationNamed(std::string_view word);

/// Whether rotation.json holds what --resume would go on with.
enum class JournalStand { Kept, None };

/// Tells a rotation line by line as it moves, each news once.
class RotationTale {
public:
    explicit RotationTale(std::ostream &err)
        : m_err(err)
    {
    }

    void tell(const desk::RotationState &state);
    /// How it ended, what that means for callers, and how to go on.
    void tellEnd(const desk::RotationState &state, JournalStand journal);

private:
    void tellStep(std::size_t index, const desk::RotationStep &step, std::size_t count);

    std::ostream &m_err;
    std::vector<desk::RotationStep> m_told;
    bool m_waitTold = false;
};

} // namespace ringdown::ctl
