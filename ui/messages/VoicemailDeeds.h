// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/Messages.h"
#include "ui/link/RelayPort.h"
#include "ui/messages/PlayerBar.h"
#include "ui/messages/SoundCache.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace ringdown::messages {

class DeleteSheet;

/// What one can do with the voicemail that is shown: fetch it through the relay, listen, save it, open it
/// elsewhere, delete it; and that somebody listened is told to the relay.
class VoicemailDeeds : public QObject {
    Q_OBJECT
public:
    /// window: what sheets are laid over.
    VoicemailDeeds(PlayerBar &bar, SoundCache cache, QWidget *window, QObject *parent);

    void setRelay(link::RelayPort *relay);
    void setOperator(const QString &name) { m_operator = name; }
    /// The one the deeds are about; who is its caller in words.
    void choose(const client::Voicemail &voicemail, const QString &who);
    void listen(); ///< fetches it when it is not here, and plays it
    void markHeard(const client::Voicemail &voicemail);

Q_SIGNALS:
    void heard(const ringdown::client::Voicemail &voicemail);
    void deleting(); ///< it is asked for: what has the keys will be gone
    void deleted(const std::string &sid);
    void failed(const QString &deed, const ringdown::client::ApiFailure &failure);

private:
    using WithSound = std::function<void(const QByteArray &sound)>;

    void withSound(WithSound use);
    void save(const QByteArray &sound);
    void openElsewhere(const QByteArray &sound);
    void remove();
    void noteListened();

    PlayerBar &m_bar;
    SoundCache m_cache;
    QWidget *m_window;
    DeleteSheet *m_question;
    QPointer<link::RelayPort> m_relay;
    QString m_operator;
    client::Voicemail m_voicemail;
    QString m_who;
};

} // namespace ringdown::messages
