// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/texts/Notice.h"

#include "core/routing/texts/TextIntake.h"
#include "core/routing/walk/Reasons.h"

#include <utility>

namespace ringdown::routing {

void addNotice(TextOutcome &outcome, const TenantPlan &plan, const TextBook &book, Notice notice, Instant now)
{
    const std::string to = notice.contact.phone.e164();
    if (book.isStopped(notice.from, to) ||
        book.noticesSince(notice.from, to, now - noticePause) >= mostNotices)
        return;
    TextEffect effect;
    effect.id = notice.id + ".notice";
    effect.from = std::move(notice.from);
    effect.to = to;
    effect.body = std::move(notice.body);
    effect.contact = notice.contact.id;
    Event &event = outcome.events.emplace_back();
    event.at = now;
    event.kind = EventKind::TextQueued;
    event.tenant = plan.tenant.id;
    event.test = notice.test;
    event.why = std::move(notice.why);
    event.what = noticeWord;
    event.text = effect.id;
    event.from = effect.from;
    event.to = effect.to;
    event.body = effect.body;
    event.contact = effect.contact;
    outcome.texts.push_back(std::move(effect));
}

std::string notSentWords(const TenantPlan &plan, const std::string &why)
{
    return reasons::text({plan.tenant.name, ": not sent. ", why});
}

} // namespace ringdown::routing
