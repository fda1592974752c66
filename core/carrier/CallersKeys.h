// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <utility>

namespace ringdown::carrier {

/// The keys that a caller presses whenever asked for some (CallScript::digits).
class CallersKeys {
public:
    explicit CallersKeys(std::string script)
        : m_script(std::move(script))
    {
    }

    /// At the next asking, which takes so many; "" for silence.
    std::string next(std::size_t most);

private:
    std::string m_script;
    std::size_t m_used = 0;
};

} // namespace ringdown::carrier
