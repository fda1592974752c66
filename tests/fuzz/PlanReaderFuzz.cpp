// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanDiff.h"
#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace ringdown::plan;

/// Whatever the bytes are: refused with reasons, or a plan that is the same after it was written and read
/// again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const PlanReading reading = readPlan({reinterpret_cast<const char *>(data), size});
    for (const Problem &error : reading.errors) {
        if (error.expected.empty() || toLine(error).empty())
            std::abort();
    }
    if (!reading.isValid())
        return 0;
    const std::string written = writePlan(reading.plan);
    const PlanReading again = readPlan(written);
    if (!again.isValid() || !(again.plan == reading.plan) || writePlan(again.plan) != written)
        std::abort();
    if (!diff(reading.plan, again.plan).empty())
        std::abort();
    return 0;
}
