// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/FilterGrammar.h"
#include "core/plan/PlanReader.h"

namespace ringdown::tests {

inline const char *const filterPlan = R"({"format": 1, "tenants": [
  {"id": "qdn", "name": "Queen of San Diego", "timeZone": "America/Los_Angeles", "numbers": ["+16195550100"],
   "contacts": [{"id": "captain", "name": "Captain", "phone": "+16195550111"},
                {"id": "lee", "name": "Lee Park", "phone": "+16195550133"}],
   "hours": {"week": {}},
   "directory": [{"phone": "+16195550177", "name": "Harbor Master", "type": "vip"}],
   "tiers": [{"id": "primary", "contacts": ["captain"]}, {"id": "backup", "contacts": ["lee"]}],
   "routes": {"open": [{"ring": ["primary", "backup"]}], "closed": [{"voicemail": {}}]}},
  {"id": "music-box", "name": "Music Box", "timeZone": "America/New_York", "numbers": ["+16195550101"],
   "contacts": [{"id": "lee", "name": "Lee Park", "phone": "+16195550133"}],
   "hours": {"week": {}}, "tiers": [{"id": "backup", "contacts": ["lee"]}],
   "routes": {"open": [{"ring": ["backup"]}], "closed": [{"voicemail": {}}], "vip": [{"voicemail": {}}]}}]})";

inline const plan::Plan &samplePlan()
{
    static const plan::Plan plan = plan::readPlan(filterPlan).plan;
    return plan;
}

inline const Instant filterNow = parseRfc3339("2026-11-25T10:41:00-08:00")->at; ///< a Wednesday

inline filter::Reading read(const QString &text)
{
    return filter::readFilter(text, {samplePlan(), filterNow, QTimeZone("America/Los_Angeles")});
}

} // namespace ringdown::tests
