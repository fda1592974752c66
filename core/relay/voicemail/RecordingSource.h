// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/relay/access/ApiKeyWatch.h"
#include "core/twilio/rest/MediaClient.h"

#include <functional>
#include <optional>
#include <string>
#include <variant>

namespace ringdown::relay {

/// Where the carrier keeps what callers said, and what came with texts.
class RecordingSource {
public:
    virtual ~RecordingSource() = default;

    using WhenFetched = rest::WhenFetched;
    /// Nothing: the carrier has it no more.
    using WhenRemoved = std::function<void(const std::optional<rest::RestFailure> &)>;

    /// Any thread may ask; done comes from any thread, once, and not after the end of this object.
    virtual void fetch(const OfferedKey &key, const std::string &url, WhenFetched done) = 0;
    virtual void fetchAttachment(const OfferedKey &key, const std::string &message, const std::string &url,
                                 WhenFetched done) = 0;
    virtual void remove(const OfferedKey &key, const std::string &recording, WhenRemoved done) = 0;
};

/// The key to ask with; nothing while the relay only receives. I/O thread.
using KeyInService = std::function<std::optional<OfferedKey>()>;

} // namespace ringdown::relay
