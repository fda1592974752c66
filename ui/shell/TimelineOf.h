// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Timeline.h"

namespace ringdown::shell {

/// The lines of one call's events, timed in its business's zone.
std::vector<TimelineEntry> timelineOf(const std::vector<Event> &events, const format::PlanNames &names);

} // namespace ringdown::shell
