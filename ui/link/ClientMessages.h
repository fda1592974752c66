// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/MessagesClient.h"
#include "ui/link/MessagesPort.h"

namespace ringdown::link {

/// The port onto a real relay's voicemails and texts.
class ClientMessages final : public MessagesPort {
public:
    explicit ClientMessages(const client::RelayAddress &address)
        : m_client(address)
    {
    }

    void voicemails(const client::MessageQuery &query, client::WhenDone<client::VoicemailPage> done) override
    {
        m_client.voicemails(query, std::move(done));
    }
    void sound(const CallSid &call, const std::string &sid, client::WhenDone<client::Sound> done) override
    {
        m_client.sound(call, sid, std::move(done));
    }
    void markHeard(const CallSid &call, const std::string &sid, const std::string &by,
                   client::WhenDone<client::Voicemail> done) override
    {
        m_client.markHeard(call, sid, by, std::move(done));
    }
    void deleteVoicemail(const CallSid &call, const std::string &sid,
                         client::WhenDone<client::Changed> done) override
    {
        m_client.deleteVoicemail(call, sid, std::move(done));
    }
    void threads(const client::MessageQuery &query, client::WhenDone<client::ThreadPage> done) override
    {
        m_client.threads(query, std::move(done));
    }
    void medium(const client::MediumId &id, client::WhenDone<client::Medium> done) override
    {
        m_client.medium(id, std::move(done));
    }
    void sendText(const client::NewText &text, client::WhenDone<client::WrittenText> done) override
    {
        m_client.sendText(text, std::move(done));
    }

private:
    client::MessagesClient m_client;
};

} // namespace ringdown::link
