// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/link/MessagesPort.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ringdown::tests {

/// What people said and wrote, in memory.
class FakeMessages final : public link::MessagesPort {
public:
    FakeMessages();
    ~FakeMessages() override;

    void voicemails(const client::MessageQuery &query, client::WhenDone<client::VoicemailPage> done) override;
    void sound(const CallSid &, const std::string &sid, client::WhenDone<client::Sound> done) override;
    void markHeard(const CallSid &, const std::string &sid, const std::string &by,
                   client::WhenDone<client::Voicemail> done) override;
    void deleteVoicemail(const CallSid &, const std::string &sid,
                         client::WhenDone<client::Changed> done) override;
    void remove(const std::string &sid, const client::WhenDone<client::Changed> &done);
    void threads(const client::MessageQuery &query, client::WhenDone<client::ThreadPage> done) override;
    void medium(const client::MediumId &id, client::WhenDone<client::Medium> done) override;
    void sendText(const client::NewText &text, client::WhenDone<client::WrittenText> done) override;

    QByteArray recording = QByteArrayLiteral("sound");
    client::VoicemailPage inbox;
    client::VoicemailPage older;
    client::ThreadPage book;
    client::ThreadPage olderBook;
    std::optional<client::ApiFailure> failure;
    std::optional<client::ApiFailure> soundFailure;
    std::optional<client::ApiFailure> sendFailure;
    int asked = 0;
    std::vector<client::MessageQuery> askedAbout; ///< voicemails of one caller
    std::vector<std::string> fetched, heard, deleted;
    bool holdsDeletions = false; ///< they are done later, by the test
    std::vector<std::function<void()>> heldDeletions;
    std::map<client::MediumId, client::Medium> media; ///< what is not in it is gone at the carrier
    std::optional<client::ApiFailure> mediumFailure;
    std::vector<client::MediumId> fetchedMedia;
    std::set<client::MediumId> silentMedia; ///< never answered
    bool holdsMedia = false;                ///< they are answered later, by the test
    std::vector<std::function<void()>> heldMedia;
    std::vector<client::NewText> sent;
    bool holdsTexts = false; ///< they are answered later, by the test
    std::vector<client::WhenDone<client::WrittenText>> heldTexts;
};

} // namespace ringdown::tests
