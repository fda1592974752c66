// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/numbers/Purchase.h"

namespace ringdown::desk {

bool isOnFileSid(std::string_view text)
{
    return text.size() == 34 && (text.starts_with("AD") || text.starts_with("BU")) &&
           text.find_first_not_of("0123456789abcdefABCDEF", 2) == std::string_view::npos;
}

} // namespace ringdown::desk
