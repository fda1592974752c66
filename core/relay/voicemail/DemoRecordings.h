// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/voicemail/RecordingSource.h"

#include <set>
#include <string>

namespace ringdown::relay {

/// What the simulated callers of the demo said and photographed: sound like speech, until it is deleted, and
/// pictures that are drawn when they are asked for. I/O thread only.
class DemoRecordings final : public RecordingSource {
public:
    static OfferedKey key(); ///< nobody's: nothing is asked of the carrier with it

    void fetch(const OfferedKey &key, const std::string &url, WhenFetched done) override;
    void fetchAttachment(const OfferedKey &key, const std::string &message, const std::string &url,
                         WhenFetched done) override;
    void remove(const OfferedKey &key, const std::string &recording, WhenRemoved done) override;

private:
    std::set<std::string> m_removed;
};

} // namespace ringdown::relay
