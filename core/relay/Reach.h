// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <functional>

namespace ringdown::relay {

/// How far back the log is read for what a relay has to know of it.
enum class Reach {
    Newest, ///< what a relay that starts takes the time for
    Whole,  ///< all that may still matter
};

/// Asked between two pages of a long reading, by its thread: whether nobody wants it any more. Empty: never.
using IsOver = std::function<bool()>;

/// What such a reading returns then.
inline Error readingEnds()
{
    return {ErrorCode::Unavailable, "the relay ends"};
}

} // namespace ringdown::relay
