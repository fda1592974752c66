// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/texts/TextFate.h"

#include "core/routing/texts/Notice.h"
#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/TextTemplate.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

const plan::Contact *contactAt(const plan::Tenant &tenant, const std::string &phone)
{
    const auto &contacts = tenant.contacts;
    const auto found = std::find_if(contacts.begin(), contacts.end(), [&](const plan::Contact &contact) {
        return contact.phone.e164() == phone;
    });
    return found == contacts.end() ? nullptr : &*found;
}

/// The STOP is no newer than the text it held up. A START since then may have undone it; where it has not,
/// the next text is refused too.
Event stopHeardOf(const TenantPlan &plan, const LostText &text)
{
    const std::string_view name = nameOfNumber(plan, text.to);
    const std::string who = name.empty() ? text.to : reasons::text({name, " (", text.to, ")"});
    Event event;
    event.at = text.sentAt;
    event.kind = EventKind::TextsStopped;
    event.tenant = plan.tenant.id;
    event.test = text.test;
    event.from = text.to;
    event.to = text.from;
    event.why = reasons::text(
        {"The carrier says that ", who, " wrote STOP to ", text.from, ": no texts until they write START."});
    if (const plan::Contact *contact = contactAt(plan.tenant, text.to))
        event.contact = contact->id;
    return event;
}

} // namespace

TextOutcome consequencesOf(const TenantPlan &plan, const TextBook &book, const LostText &text, Instant now)
{
    TextOutcome outcome;
    // Of a text that was sent while the clock was ahead nobody can say whether a START came after it.
    const bool isKnown = book.isStopped(text.from, text.to) || text.sentAt > now ||
                         book.isOvertaken(text.from, text.to, text.sentAt, now);
    if (text.code == stoppedAtCarrier && !isKnown)
        outcome.events.push_back(stopHeardOf(plan, text));
    const ContactId writer = book.writerOf(text.id);
    if (const plan::Contact *contact = plan::findContact(plan.tenant, writer); contact && !writer.isEmpty())
        addNotice(
            outcome, plan, book,
            {text.id, text.from, *contact,
             reasons::text({plan.tenant.name, ": your answer to ", text.to, " did not arrive. ", text.why}),
             reasons::text({contact->name, " is told that the answer did not arrive."}), text.test},
            now);
    return outcome;
}

} // namespace ringdown::routing
