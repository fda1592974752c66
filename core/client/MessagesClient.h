// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "core/client/Messages.h"

#include <string>

namespace ringdown::client {

/// What people said and wrote, asked of one relay. Asynchronous like ControlClient.
class MessagesClient : public QObject {
    Q_OBJECT
public:
    explicit MessagesClient(RelayAddress address, QObject *parent = nullptr);
    ~MessagesClient() override;

    /// Newest first, in pages.
    void voicemails(const MessageQuery &query, WhenDone<VoicemailPage> done);
    /// Fetched by the relay from the carrier: it takes a while. A failure's words say what is wrong there.
    void sound(const CallSid &call, const std::string &sid, WhenDone<Sound> done);
    void markHeard(const CallSid &call, const std::string &sid, const std::string &by,
                   WhenDone<Voicemail> done);
    /// At the carrier too, for ever.
    void deleteVoicemail(const CallSid &call, const std::string &sid, WhenDone<Changed> done);
    void threads(const MessageQuery &query, WhenDone<ThreadPage> done);
    /// Fetched by the relay from the carrier, like a sound.
    void medium(const MediumId &id, WhenDone<Medium> done);
    /// Conflict: the reader wrote STOP.
    void sendText(const NewText &text, WhenDone<WrittenText> done);

private:
    RelayAddress m_address;
    QNetworkAccessManager *m_network;
    std::unique_ptr<OnceKeys> m_keys;
};

} // namespace ringdown::client
