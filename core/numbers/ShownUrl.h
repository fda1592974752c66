// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace ringdown::numbers {

/// A URL as people and files may see it: user and password, and the secret part of a relay's path, are left
/// out. Text without such a thing comes back as it is.
std::string withoutSecrets(std::string_view url);
/// Only user and password are left out.
std::string withoutUser(std::string_view url);
/// As withoutSecrets(), and the middle of a very long one left out too.
std::string shownUrl(std::string_view url);
/// "old.example.net", "old.example.net:8443"; "" when there is none.
std::string hostIn(std::string_view url);
/// What stands before '#', and what stands behind it.
std::string_view withoutFragment(std::string_view url);

} // namespace ringdown::numbers
