// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/ZoneClock.h"

#include <memory>
#include <string>
#include <unordered_map>

namespace ringdown::routing {

/// One clock for each zone, however many tenants live in it: making its table is slow.
class ZoneClocks {
public:
    std::shared_ptr<const ZoneClock> of(const std::string &zone)
    {
        std::shared_ptr<const ZoneClock> &clock = m_clocks[zone];
        if (!clock)
            clock = std::make_shared<const ZoneClock>(zone);
        return clock;
    }

private:
    std::unordered_map<std::string, std::shared_ptr<const ZoneClock>> m_clocks;
};

} // namespace ringdown::routing
