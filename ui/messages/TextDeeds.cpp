// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/TextDeeds.h"

#include "ui/messages/ConversationView.h"
#include "ui/messages/InboxLink.h"
#include "ui/messages/MessageWords.h"

#include <QPointer>

namespace ringdown::messages {

TextDeeds::TextDeeds(ConversationView &view, InboxLink &link, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_link(link)
{
    connect(&view.composer(), &Composer::sendWanted, this, &TextDeeds::send);
}

void TextDeeds::send(const QString &words)
{
    link::MessagesPort *port = m_link.port();
    if (!port)
        return;
    const TextRoute to = m_view.route();
    Composer &composer = m_view.composer();
    composer.setBusy(true);
    composer.showTrouble({});
    client::NewText text{to.tenant, to.number, to.with, words.toStdString(), m_operator.toStdString()};
    text.once = composer.onceKey();
    port->sendText(text,
                   [to, words, self = QPointer(this)](const client::ApiResult<client::WrittenText> &answer) {
                       if (!self)
                           return;
                       self->m_view.composer().setBusy(false);
                       if (!answer)
                           return self->tellNotSent(to, answer.failure);
                       self->m_view.dropDraft(to, words);
                       Q_EMIT self->sent();
                   });
}

/// Meanwhile another caller may be shown.
void TextDeeds::tellNotSent(const TextRoute &to, const client::ApiFailure &failure)
{
    const QString deed = tr("The text was not sent.");
    if (m_view.route() == to)
        m_view.composer().showTrouble(refusalWords(deed, failure));
    else
        Q_EMIT failed(deed, failure);
}

} // namespace ringdown::messages
