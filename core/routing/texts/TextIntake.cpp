// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/texts/TextIntake.h"

#include "core/plan/OutgoingRules.h"
#include "core/routing/ClaimReply.h"
#include "core/routing/texts/Addressing.h"
#include "core/routing/texts/Attachments.h"
#include "core/routing/texts/ForwardedText.h"
#include "core/routing/texts/Keyword.h"
#include "core/routing/texts/Notice.h"
#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/TextTemplate.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

/// A text while it is being taken in.
class Intake {
public:
    Intake(const TenantPlan &plan, const TextBook &book, const IncomingText &text)
        : m_plan(plan)
        , m_book(book)
        , m_text(text)
        , m_contact(contactWriting())
        , m_isStopped(book.isStopped(text.to, text.from))
        , m_isOvertaken(book.isOvertaken(text.to, text.from, text.now, text.heardAt.value_or(text.now)))
    {
    }

    TextOutcome take()
    {
        const Keyword keyword = keywordOf(m_text.body, m_text.optOutType);
        const bool isWord = keyword == Keyword::Stop || keyword == Keyword::Start;
        if (isWord && m_isOvertaken)
            note("The carrier answers that word by itself. They wrote a newer one since, which holds.");
        else if (keyword == Keyword::Stop)
            stop();
        else if (keyword == Keyword::Start || isYesAfterStop(keyword))
            resume();
        else if (m_contact && keyword == Keyword::Help)
            note("The carrier answers that word by itself, and it is passed on to nobody.");
        else if (m_contact && isClaim(m_text.body))
            claimNothing();
        else if (m_contact)
            passOn();
        else
            forward();
        return std::move(m_outcome);
    }

private:
    const plan::Contact *contactWriting() const
    {
        const auto &contacts = m_plan.tenant.contacts;
        const auto found = std::find_if(contacts.begin(), contacts.end(), [&](const plan::Contact &contact) {
            return contact.phone.e164() == m_text.from;
        });
        return found == contacts.end() ? nullptr : &*found;
    }

    /// The writer for the log.
    std::string writer() const
    {
        const std::string_view name = nameOfNumber(m_plan, m_text.from);
        return name.empty() ? m_text.from : reasons::text({name, " (", m_text.from, ")"});
    }

    Event &write(EventKind kind, std::string why)
    {
        Event &event = m_outcome.events.emplace_back();
        event.at = m_text.now;
        event.kind = kind;
        event.tenant = m_plan.tenant.id;
        event.test = m_text.test;
        event.why = std::move(why);
        if (m_contact)
            event.contact = m_contact->id;
        return event;
    }

    /// message.received: WRITER wrote to BUSINESS. WHY
    Event &note(const std::string &why)
    {
        Event &event = write(EventKind::MessageReceived,
                             reasons::text({writer(), " wrote to ", m_plan.tenant.name, ". ", why}));
        event.from = m_text.from;
        event.to = m_text.to;
        event.body = m_text.body;
        event.sid = m_text.sid;
        noteAttachments(event, m_text.media, m_text.attachments);
        return event;
    }

    /// Of others it is an answer.
    bool isYesAfterStop(Keyword keyword) const
    {
        return m_isStopped && !m_isOvertaken && resumesTexts(keyword, m_text.to);
    }

    /// Written also when nothing changes: what is told late of an older word is known by it.
    void changeStop(EventKind kind, std::string why)
    {
        Event &event = write(kind, std::move(why));
        event.from = m_text.from;
        event.to = m_text.to;
    }

    void stop()
    {
        note("The carrier answers that word by itself and sends them no more texts from this number.");
        changeStop(EventKind::TextsStopped,
                   reasons::text({writer(), " wants no texts from ", m_text.to, " until they write START."}));
    }

    void resume()
    {
        note("The carrier answers that word by itself.");
        changeStop(EventKind::TextsResumed,
                   reasons::text({writer(), " wants texts from ", m_text.to, " again."}));
    }

    void send(Event &event, TextEffect effect)
    {
        event.text = effect.id;
        event.from = effect.from;
        event.to = effect.to;
        event.body = effect.body;
        event.contact = effect.contact;
        m_outcome.texts.push_back(std::move(effect));
    }

    void forward();
    std::vector<const plan::Contact *> onDuty(std::vector<RejectedAlternative> &rejected) const;
    void forwardTo(const plan::Contact &contact);
    std::vector<Conversation> conversations() const;
    void claimNothing();
    void passOn();
    void answer(const AddressedText &answer);
    void refuse(const std::string &why, std::string words);
    void notify(std::string body, std::string why);

    const TenantPlan &m_plan;
    const TextBook &m_book;
    const IncomingText &m_text;
    const plan::Contact *m_contact; ///< nullptr: a customer writes
    bool m_isStopped;               ///< the writer gets no texts from this number
    bool m_isOvertaken;             ///< a STOP or START of theirs is newer than this text
    plan::NumberKinds m_kinds;      ///< of the numbers that were asked about for this text
    TextOutcome m_outcome;
};

std::vector<const plan::Contact *> Intake::onDuty(std::vector<RejectedAlternative> &rejected) const
{
    std::vector<const plan::Contact *> who;
    for (const ContactId &id : m_plan.tenant.sms->forwardTo) {
        const plan::Contact *contact = plan::findContact(m_plan.tenant, id);
        if (!contact)
            continue;
        if (!contact->texts)
            rejected.push_back({contact->name, reasons::text({contact->name, " takes no texts."})});
        else if (m_book.isStopped(m_text.to, contact->phone.e164()))
            rejected.push_back(
                {contact->name,
                 reasons::text({contact->name, " wrote STOP and gets no texts until they write START."})});
        else
            who.push_back(contact);
    }
    return who;
}

void Intake::forward()
{
    if (!m_plan.tenant.sms || m_plan.tenant.sms->forwardTo.empty()) {
        note("The plan forwards texts to nobody: it is kept for the console.");
        return;
    }
    std::vector<RejectedAlternative> rejected;
    const std::vector<const plan::Contact *> who = onDuty(rejected);
    std::vector<std::string_view> names;
    names.reserve(who.size());
    for (const plan::Contact *contact : who)
        names.push_back(contact->name);
    Event &event = who.empty()
                       ? note("Nobody of those it is forwarded to takes texts: it is kept for the console.")
                       : note(reasons::text({"It is forwarded to ", reasons::listed(names), "."}));
    event.rejected = std::move(rejected);
    for (const plan::Contact *contact : who)
        event.contacts.push_back(contact->id);
    for (const plan::Contact *contact : who)
        forwardTo(*contact);
}

void Intake::forwardTo(const plan::Contact &contact)
{
    const auto others = m_book.conversations(m_plan.tenant.id, m_text.to, contact.id);
    const bool isOneOfSeveral = std::any_of(others.begin(), others.end(), [&](const Conversation &other) {
        return other.phone != m_text.from && m_text.now - other.at < conversationsCross &&
               !m_plan.whyNotTo(other.phone, m_kinds);
    });
    TextEffect effect;
    effect.id = reasons::text({m_text.sid, ".forward.", contact.id.value});
    effect.from = m_text.to;
    effect.to = contact.phone.e164();
    effect.body = forwardedText(m_plan, m_text, isOneOfSeveral ? Others::Waiting : Others::None,
                                m_isStopped ? Answering::Stopped : Answering::Possible, m_kinds);
    effect.contact = contact.id;
    Event &event = write(EventKind::TextQueued, reasons::text({contact.name, " is on duty for texts to ",
                                                               m_plan.tenant.name, " and is told."}));
    send(event, std::move(effect));
}

/// Of the contact who writes, the newest first.
std::vector<Conversation> Intake::conversations() const
{
    return m_book.conversations(m_plan.tenant.id, m_text.to, m_contact->id, m_text.now - conversationsKept);
}

/// Whoever takes a call that is not there would believe that it is theirs, and a customer would read a
/// number.
void Intake::claimNothing()
{
    note("There is no missed call that it could take, so it goes to nobody.");
    std::string words = reasons::text({m_plan.tenant.name, ": there is no missed call to take."});
    const bool arePassedOn = m_plan.tenant.sms && m_plan.tenant.sms->reply == "relay";
    if (const auto known = arePassedOn ? conversations() : std::vector<Conversation>(); !known.empty())
        words +=
            reasons::text({" To answer a customer with 1, begin with the last 4 digits of their number: ",
                           lastDigits(known.front().phone), " 1"});
    notify(std::move(words),
           reasons::text({m_contact->name, " is told that there is no missed call to take."}));
}

void Intake::passOn()
{
    if (!m_plan.tenant.sms || m_plan.tenant.sms->reply != "relay") {
        note("The plan passes no answers on: it is kept for the console.");
        return;
    }
    const auto to = addressed(m_plan, conversations(), m_text.body);
    if (!to)
        refuse(
            "No text was forwarded to them from this number, so the answer goes to nobody.",
            reasons::text({m_plan.tenant.name, ": your text was not passed on, because no text was forwarded "
                                               "to you lately."}));
    else if (m_book.isStopped(m_text.to, to->phone))
        refuse(
            reasons::text({to->phone, " wrote STOP and gets no texts until they write START, so the answer "
                                      "goes to nobody."}),
            notSentWords(m_plan, reasons::text({to->phone, " wrote STOP and gets no texts from us. Call them "
                                                           "instead."})));
    else if (!to->refusal.empty())
        refuse(reasons::text({"The answer goes to nobody. ", to->refusal}),
               notSentWords(m_plan, to->refusal));
    else if (to->body.empty())
        refuse(
            "There are no words in it, so the answer goes to nobody.",
            notSentWords(m_plan, m_text.media > 0
                                     ? "Pictures and other attachments are not passed on, and there were no "
                                       "words."
                                     : "There were no words."));
    else
        answer(*to);
}

void Intake::refuse(const std::string &why, std::string words)
{
    note(why);
    notify(std::move(words), reasons::text({m_contact->name, " is told that the answer went to nobody."}));
}

void Intake::answer(const AddressedText &answer)
{
    TextEffect effect;
    effect.id = reasons::text({m_text.sid, ".answer"});
    effect.from = m_text.to;
    effect.to = answer.phone;
    effect.body = answer.body;
    Event &received = note(reasons::text({"The answer goes to ", answer.phone, ": ", answer.why, "."}));
    received.text = effect.id;
    Event &sent =
        write(EventKind::MessageSent,
              reasons::text({m_contact->name, " answers ", answer.phone, " from ", m_text.to, "."}));
    sent.by = m_contact->name;
    effect.contact = m_contact->id; // who wrote it
    send(sent, std::move(effect));
    if (m_text.media > 0)
        notify(reasons::text({m_plan.tenant.name, ": your words went to ", answer.phone,
                              ". Pictures and other attachments are not passed on."}),
               reasons::text({m_contact->name, " is told that the attachments were not passed on."}));
}

void Intake::notify(std::string body, std::string why)
{
    addNotice(m_outcome, m_plan, m_book,
              {m_text.sid, m_text.to, *m_contact, std::move(body), std::move(why), m_text.test}, m_text.now);
}

} // namespace

TextOutcome takeText(const TenantPlan &plan, const TextBook &book, const IncomingText &text)
{
    return Intake(plan, book, text).take();
}

} // namespace ringdown::routing
