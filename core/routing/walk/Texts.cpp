// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/Texts.h"

#include "core/routing/texts/TextBook.h"
#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/TextTemplate.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

/// Ids of plan objects have no dot, so "SID.TEXT.CONTACT" and "SID.textback" never meet.
std::string effectId(const Walk &walk, const TextId &text, const ContactId &contact)
{
    return reasons::text({walk.request.sid.value, ".", text.value, ".", contact.value});
}

bool isQueued(const Walk &walk, const std::string &id)
{
    const auto &texts = walk.decision.texts;
    return walk.call.hasQueuedText(id) ||
           std::any_of(texts.begin(), texts.end(), [&](const TextEffect &text) { return text.id == id; });
}

void queue(Walk &walk, TextEffect text, std::string why)
{
    Event &event = walk.note(EventKind::TextQueued, std::move(why));
    event.text = text.id;
    event.contact = text.contact;
    event.to = text.to;
    event.from = text.from;
    event.body = text.body;
    walk.decision.texts.push_back(std::move(text));
}

void queueToContact(Walk &walk, const TextId &text, const std::string &body, const plan::Contact &contact)
{
    TextEffect effect;
    effect.id = effectId(walk, text, contact.id);
    effect.from = walk.businessNumber().e164();
    effect.to = contact.phone.e164();
    effect.body = body;
    effect.contact = contact.id;
    queue(walk, std::move(effect), walk.words(reasons::text({contact.name, " is texted: ", body})));
}

bool wantsNoTexts(const Walk &walk, const plan::Contact &contact)
{
    return walk.request.texts &&
           walk.request.texts->isStopped(walk.businessNumber().e164(), contact.phone.e164());
}

/// The contacts who get this text now; the others go to walk.rejected with their reason.
std::vector<const plan::Contact *> recipients(Walk &walk, const TextId &text,
                                              const plan::TextTemplate &written)
{
    std::vector<const plan::Contact *> who;
    for (const ContactId &id : written.to) {
        const plan::Contact *contact = plan::findContact(walk.tenant(), id);
        if (!contact)
            continue;
        if (!contact->texts)
            walk.rejected.push_back({contact->name, reasons::text({contact->name, " takes no texts."})});
        else if (wantsNoTexts(walk, *contact))
            walk.rejected.push_back(
                {contact->name,
                 reasons::text({contact->name, " wrote STOP and gets no texts until they write START."})});
        else if (isQueued(walk, effectId(walk, text, id)))
            walk.rejected.push_back(
                {contact->name, reasons::text({contact->name, " has this text already."})});
        else
            who.push_back(contact);
    }
    return who;
}

/// Whoever gets it must not take a test for a caller.
std::string wordsOf(const Walk &walk, std::string_view written)
{
    const std::string words = fillTemplate(walk, written);
    return walk.isLiveTest() ? "Test call (do not reply): " + words : words;
}

std::string whoIsTexted(const Walk &walk, const TextId &text, const std::vector<const plan::Contact *> &who)
{
    if (!walk.speaks())
        return {};
    if (who.empty())
        return reasons::text({"The text ", text.value, " goes to nobody."});
    std::vector<std::string_view> names;
    names.reserve(who.size());
    for (const plan::Contact *contact : who)
        names.push_back(contact->name);
    return reasons::text({"The text ", text.value, " goes to ", reasons::listed(names), "."});
}

} // namespace

void performText(Walk &walk, const plan::TextStep &step)
{
    static const plan::TextTemplate nothing;
    const auto found = walk.tenant().texts.find(step.text);
    const plan::TextTemplate &written = found == walk.tenant().texts.end() ? nothing : found->second;
    const std::vector<const plan::Contact *> who = recipients(walk, step.text, written);
    const std::string because = walk.because;
    walk.noteStep("text", whoIsTexted(walk, step.text, who));
    const std::string body = wordsOf(walk, written.body);
    for (const plan::Contact *contact : who)
        queueToContact(walk, step.text, body, *contact);
    walk.because = because;
    ++walk.step;
}

void performFollowingTexts(Walk &walk)
{
    while (const auto *text = walk.currentAs<plan::TextStep>()) {
        const auto found = walk.tenant().texts.find(text->text);
        const bool isNews =
            found != walk.tenant().texts.end() &&
            std::any_of(found->second.to.begin(), found->second.to.end(),
                        [&](const ContactId &id) { return !isQueued(walk, effectId(walk, text->text, id)); });
        if (isNews)
            performText(walk, *text);
        else
            ++walk.step;
    }
}

void queueTextBack(Walk &walk, const plan::TextBack &textBack)
{
    TextEffect effect;
    effect.id = reasons::text({walk.request.sid.value, ".textback"});
    if (walk.callerNumber().empty() || isQueued(walk, effect.id))
        return;
    effect.from = walk.businessNumber().e164();
    effect.to = walk.callerNumber();
    effect.body = wordsOf(walk, textBack.body);
    const std::string body = effect.body;
    queue(
        walk, std::move(effect),
        reasons::text({"The caller pressed ", std::string_view(&textBack.key, 1), " and is texted: ", body}));
}

} // namespace ringdown::routing
