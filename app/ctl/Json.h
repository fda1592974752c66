// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace ringdown::ctl {

using Json = nlohmann::ordered_json;

/// The value as people and programs read it: indented, and parsable whatever the texts in it hold.
inline std::string printed(const Json &value)
{
    return value.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace ringdown::ctl
