// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "core/client/Messages.h"

#include <string>

namespace ringdown::link {

/// What people said and wrote to a relay's businesses; the questions are those of client::MessagesClient.
struct MessagesPort {
    virtual ~MessagesPort() = default;

    virtual void voicemails(const client::MessageQuery &query,
                            client::WhenDone<client::VoicemailPage> done) = 0;
    virtual void sound(const CallSid &call, const std::string &sid, client::WhenDone<client::Sound> done) = 0;
    virtual void markHeard(const CallSid &call, const std::string &sid, const std::string &by,
                           client::WhenDone<client::Voicemail> done) = 0;
    virtual void deleteVoicemail(const CallSid &call, const std::string &sid,
                                 client::WhenDone<client::Changed> done) = 0;
    virtual void threads(const client::MessageQuery &query, client::WhenDone<client::ThreadPage> done) = 0;
    virtual void medium(const client::MediumId &id, client::WhenDone<client::Medium> done) = 0;
    virtual void sendText(const client::NewText &text, client::WhenDone<client::WrittenText> done) = 0;
};

} // namespace ringdown::link
