// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/AddressRules.h"

namespace ringdown::test {

inline relay::Address address(const char *text)
{
    return boost::asio::ip::make_address(text);
}

} // namespace ringdown::test
