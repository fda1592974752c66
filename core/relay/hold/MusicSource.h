// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <functional>
#include <string>

namespace ringdown::relay {

/// Where plans say that music for waiting callers is.
class MusicSource {
public:
    virtual ~MusicSource() = default;

    /// The bytes of a sound file.
    using WhenFetched = std::function<void(Result<std::string>)>;
    /// Any thread may ask; done comes from any thread, once, and not after the end of this object.
    virtual void fetch(const std::string &url, WhenFetched done) = 0;
};

} // namespace ringdown::relay
