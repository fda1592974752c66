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
    const DoubtfulText tried{words, m_view.newestText()};
    composer.setBusy(true);
    composer.showTrouble({});
    client::NewText text{to.tenant, to.number, to.with, words.toStdString(), m_operator.toStdString()};
    text.once = composer.onceKey();
    port->sendText(text,
                   [to, tried, self = QPointer(this)](const client::ApiResult<client::WrittenText> &answer) {
                       if (!self)
                           return;
                       self->m_view.composer().setBusy(false);
                       if (!answer)
                           return self->tellNotSent(to, tried, answer.failure);
                       self->m_view.dropDraft(to, tried.words);
                       Q_EMIT self->sent();
                   });
}

/// Meanwhile another caller may be shown.
void TextDeeds::tellNotSent(const TextRoute &to, const DoubtfulText &tried, const client::ApiFailure &failure)
{
    const bool isKnown = failure.status != 0; // else the request may have come through
    const QString deed =
        isKnown ? tr("The text was not sent.") : tr("It is not known whether the text was sent.");
    if (m_view.route() != to)
        Q_EMIT failed(deed, failure);
    else if (isKnown)
        m_view.composer().showTrouble(refusalWords(deed, failure));
    else
        m_view.composer().showTrouble(
            tr("%1 Unchanged, it can be sent again without going out twice.", "what is not known, and why")
                .arg(refusalWords(deed, failure)));
    if (!isKnown)
        m_view.doubtDraft(to, tried);
}

} // namespace ringdown::messages
