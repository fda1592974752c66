// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/MarkAllHeard.h"

#include "ui/messages/HeardSheet.h"
#include "ui/messages/InboxLink.h"
#include "ui/messages/VoicemailDeeds.h"

#include <QPointer>
#include <QPushButton>

#include <variant>

namespace ringdown::messages {

MarkAllHeard::MarkAllHeard(InboxLink &link, VoicemailDeeds &deeds, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_deeds(deeds)
    , m_question(new HeardSheet(window))
{
    connect(m_question, &HeardSheet::confirmed, this, &MarkAllHeard::mark);
}

void MarkAllHeard::begin(const TenantId &tenant)
{
    if (m_isCounting)
        return;
    m_isCounting = true;
    m_link.askAllVoicemails(
        [self = QPointer(this), tenant, round = ++m_round](const std::optional<client::ApiFailure> &failure) {
            if (!self || round != self->m_round)
                return;
            self->m_isCounting = false;
            Q_EMIT self->counted();
            if (failure)
                Q_EMIT self->failed(tr("The messages were not marked as heard."), *failure);
            else
                self->ask(tenant);
        });
}

void MarkAllHeard::drop()
{
    ++m_round;
    m_isCounting = false;
}

void MarkAllHeard::offerOn(QPushButton &button, int unheard, bool isSearched) const
{
    const bool isKnown = m_link.isLoaded() && !m_link.failure();
    button.setEnabled(unheard > 0 && !isSearched && !m_isCounting);
    button.setToolTip(
        isSearched ? tr("It would mark every message, not only those that are found. Clear the search first.")
        : unheard > 0 ? QString()
        : isKnown     ? tr("Every message has been heard.")
                      : tr("It is not known which messages nobody has heard."));
}

void MarkAllHeard::ask(const TenantId &tenant)
{
    m_asked.clear();
    for (const InboxItem &item : m_link.inbox().items(Folder::Unheard, tenant))
        m_asked.insert(std::get<client::Voicemail>(item.what).sid);
    if (!m_asked.empty())
        m_question->ask(static_cast<int>(m_asked.size()));
}

void MarkAllHeard::mark()
{
    Q_EMIT marking();
    for (const InboxItem &item : m_link.inbox().items(Folder::Unheard, {})) {
        const auto &voicemail = std::get<client::Voicemail>(item.what);
        if (m_asked.contains(voicemail.sid)) // what came in since was not asked about
            m_deeds.markHeard(voicemail);
    }
}

} // namespace ringdown::messages
