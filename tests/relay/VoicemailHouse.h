// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/voicemail/ReleasedRecordings.h"
#include "core/relay/voicemail/VoicemailApi.h"
#include "tests/support/ApiDoor.h"
#include "tests/support/FakeStore.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::test {

/// Has every recording, unless it is told otherwise.
struct RecordingsByHand final : relay::RecordingSource {
    RecordingsByHand();
    ~RecordingsByHand() override;

    void fetch(const relay::OfferedKey &key, const std::string &url, WhenFetched done) override;
    void fetchAttachment(const relay::OfferedKey &key, const std::string &message, const std::string &url,
                         WhenFetched done) override;
    void remove(const relay::OfferedKey &, const std::string &recording, WhenRemoved done) override;
    std::vector<std::string> asked;
    std::vector<std::string> removed;
    std::optional<rest::RestFailure> failure;
    rest::Media picture{"picture", "image/jpeg"};
    bool isSilent = false;
    std::function<void()> meanwhile; ///< happens before a recording is removed
};

struct ForgottenByHand final : store::Forgetting {
    ForgottenByHand();
    ~ForgottenByHand() override;

    void dropOld(store::Retention, store::WhenDropped) override {}
    void forgetRecording(const CallSid &call, const std::string &recording,
                         store::WhenForgotten whenForgotten) override;
    std::vector<std::string> forgotten;
};

relay::OfferedKey fakeApiKey();

/// Two calls with a message each.
struct House {
    FakeStore store;
    ForgottenByHand forgetting;
    RecordingsByHand recordings;
    HandExecutor executor;
    std::optional<relay::OfferedKey> key = fakeApiKey();
    relay::VoicemailApi api;
    relay::RouteTable table;

    House();
    ~House();

    void logTranscript(const std::string &call, const std::string &recording, const std::string &sid);
    relay::ReleasedRecordings::Order order();
    std::vector<std::string> transcriptionsToGo() const;
    void logVoicemail(const std::string &call, const std::string &sid);
    relay::HttpReply ask(const std::string &method, const std::string &path, const std::string &call = {},
                         const std::string &body = {});
    int count(EventKind kind) const;
};

} // namespace ringdown::test
