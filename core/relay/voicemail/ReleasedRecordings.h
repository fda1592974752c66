// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/voicemail/RecordingSource.h"
#include "core/store/Store.h"

#include <atomic>
#include <chrono>
#include <memory>

namespace ringdown::relay {

/// Has the carrier delete the recordings that the retention is about to forget (store::ReleaseRecording).
/// Without an API key they are forgotten here and stay where they are: nobody could fetch them either.
class ReleasedRecordings {
public:
    static constexpr std::chrono::seconds patience{30};

    /// Both must outlive this.
    ReleasedRecordings(RecordingSource &source, KeyInService key, Executor &executor);
    ~ReleasedRecordings(); ///< whoever waits waits no longer

    store::ReleaseRecording hook() const;

private:
    struct Shared;
    std::shared_ptr<Shared> d;
};

} // namespace ringdown::relay
