// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/Conversation.h"

#include <QObject>

namespace ringdown::messages {

class ConversationView;
struct DoubtfulText;
class InboxLink;

/// Sends what is written beneath a conversation, and says what was not sent where it was written.
class TextDeeds : public QObject {
    Q_OBJECT
public:
    TextDeeds(ConversationView &view, InboxLink &link, QObject *parent);

    void setOperator(const QString &name) { m_operator = name; }

Q_SIGNALS:
    void sent();
    void failed(const QString &deed, const ringdown::client::ApiFailure &failure);

private:
    void send(const QString &words);
    void tellNotSent(const TextRoute &to, const DoubtfulText &tried, const client::ApiFailure &failure);

    ConversationView &m_view;
    InboxLink &m_link;
    QString m_operator;
};

} // namespace ringdown::messages
