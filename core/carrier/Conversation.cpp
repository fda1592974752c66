// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Conversation.h"

#include "core/carrier/WebhookUrl.h"
#include "core/twilio/HoldSounds.h"

#include <algorithm>

namespace ringdown::carrier {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds playingTime = 4s; ///< of an audio file nobody knows
constexpr std::chrono::milliseconds forEver = 24h;    ///< loop="0": until somebody hangs up

std::chrono::milliseconds repeated(std::chrono::milliseconds once, int loop)
{
    return loop == 0 ? forEver : once * loop;
}

std::string heard(const twiml::Prompt &prompt)
{
    struct Visitor {
        std::string operator()(const twiml::Say &say) const { return "hears \"" + say.text + '"'; }
        std::string operator()(const twiml::Play &play) const
        {
            return "hears " + (play.url.empty() ? "keys " + play.digits : play.url);
        }
        std::string operator()(const twiml::Pause &) const { return {}; }
    };
    return std::visit(Visitor{}, prompt);
}

} // namespace

std::chrono::milliseconds speakingTime(const std::string &words)
{
    const auto count = 1 + std::count(words.begin(), words.end(), ' ');
    return std::chrono::seconds(std::max<std::int64_t>(1, (count * 2 + 4) / 5));
}

Conversation::Conversation(Exchange &exchange, std::string who, const std::string &sid)
    : m_exchange(exchange)
    , m_who(std::move(who))
    , m_sid(sid.empty() ? exchange.seed.sid("CA") : sid)
{
}

void Conversation::later(std::chrono::milliseconds delay, std::function<void()> work)
{
    m_exchange.timeline.after(delay, [weak = weak_from_this(), turn = m_turn, work = std::move(work)] {
        if (const auto self = weak.lock(); self && self->m_turn == turn)
            work();
    });
}

std::string Conversation::absolute(const std::string &url) const
{
    return resolved(m_documentUrl, url);
}

std::optional<twiml::Link> Conversation::absolute(const std::optional<twiml::Link> &link) const
{
    return link ? std::optional(twiml::Link{absolute(link->url), link->method}) : std::nullopt;
}

twiml::Dial Conversation::absolute(twiml::Dial dial) const
{
    for (twiml::Number &number : dial.numbers) {
        for (auto *link : {&number.whisper, &number.status})
            *link = absolute(*link);
    }
    dial.action = absolute(dial.action);
    return dial;
}

twiml::Record Conversation::absolute(twiml::Record record) const
{
    for (auto *link : {&record.action, &record.transcribeCallback, &record.status})
        *link = absolute(*link);
    return record;
}

twiml::Enqueue Conversation::absolute(twiml::Enqueue enqueue) const
{
    for (auto *link : {&enqueue.action, &enqueue.wait})
        *link = absolute(*link);
    return enqueue;
}

twiml::Link Conversation::actionOr(const std::optional<twiml::Link> &action) const
{
    return action ? *action : twiml::Link{m_documentUrl, "POST"};
}

Errand Conversation::errand(const twiml::Link &link, twilio::FieldList extra) const
{
    Errand errand{absolute(link.url), link.method, fields(), parentSid()};
    std::move(extra.begin(), extra.end(), std::back_inserter(errand.fields));
    return errand;
}

void Conversation::follow(const twiml::Link &link, twilio::FieldList extra)
{
    m_exchange.courier.fetch(errand(link, std::move(extra)),
                             [weak = weak_from_this(), turn = m_turn](const Fetched &fetched) {
                                 if (const auto self = weak.lock(); self && self->m_turn == turn)
                                     self->loaded(fetched);
                             });
}

void Conversation::inform(const twiml::Link &link, twilio::FieldList extra)
{
    m_exchange.courier.fetch(errand(link, std::move(extra)), [](const Fetched &) {});
}

void Conversation::loaded(const Fetched &fetched)
{
    if (fetched.complaint) {
        documentFailed(*fetched.complaint, fetched.url);
        return;
    }
    take(twiml::read(fetched.contentType, fetched.body), fetched.url);
}

void Conversation::take(const twiml::Reading &reading, const std::string &url)
{
    for (const Complaint &warning : reading.warnings)
        m_exchange.complain(parentSid(), url, warning);
    if (reading.error) {
        m_exchange.complain(parentSid(), url, *reading.error);
        documentFailed(*reading.error, url);
        return;
    }
    goBackTo({url, reading.document, 0});
}

void Conversation::goBackTo(Bookmark place)
{
    m_documentUrl = std::move(place.url);
    m_document = std::move(place.document);
    m_next = place.next;
    nextVerb();
}

void Conversation::nextVerb()
{
    if (m_next == m_document.verbs.size()) {
        documentRanOut();
        return;
    }
    const twiml::Verb verb = m_document.verbs[m_next++];
    verbBegins(verb);
    struct Visitor {
        Conversation &leg;
        void operator()(const twiml::Say &say) const { leg.run(say); }
        void operator()(const twiml::Play &play) const { leg.run(play); }
        void operator()(const twiml::Pause &pause) const { leg.run(pause); }
        void operator()(const twiml::Gather &gather) const { leg.run(gather); }
        void operator()(const twiml::Dial &dial) const { leg.dial(dial); }
        void operator()(const twiml::Record &record) const { leg.record(record); }
        void operator()(const twiml::Redirect &redirect) const { leg.follow(redirect.to); }
        void operator()(const twiml::Reject &reject) const { leg.reject(reject); }
        void operator()(const twiml::Hangup &) const { leg.hangUpByDocument(); }
        void operator()(const twiml::Enqueue &enqueue) const { leg.enqueue(enqueue); }
        void operator()(const twiml::Leave &) const { leg.leave(); }
    };
    std::visit(Visitor{*this}, verb);
}

std::chrono::milliseconds Conversation::lasts(const twiml::Prompt &prompt) const
{
    struct Visitor {
        const Exchange &exchange;
        std::chrono::milliseconds operator()(const twiml::Say &say) const
        {
            return repeated(speakingTime(say.text), say.loop);
        }
        std::chrono::milliseconds operator()(const twiml::Play &play) const
        {
            if (const auto known = exchange.sounds.find(play.url); known != exchange.sounds.end())
                return repeated(known->second, play.loop);
            const auto piece = twilio::holdPieceOf(play.url);
            return repeated(piece ? std::chrono::seconds(piece->seconds) : playingTime, play.loop);
        }
        std::chrono::milliseconds operator()(const twiml::Pause &pause) const
        {
            return std::chrono::seconds(pause.seconds);
        }
    };
    return std::visit(Visitor{m_exchange}, prompt);
}

void Conversation::play(std::size_t index, std::shared_ptr<const std::vector<twiml::Prompt>> prompts,
                        std::function<void()> then)
{
    if (index == prompts->size()) {
        then();
        return;
    }
    const twiml::Prompt &prompt = (*prompts)[index];
    if (std::string what = heard(prompt); !what.empty())
        note(std::move(what));
    later(lasts(prompt), [this, index, prompts, then = std::move(then)] { play(index + 1, prompts, then); });
}

void Conversation::say(const std::string &words, std::function<void()> then)
{
    play(0, std::make_shared<const std::vector<twiml::Prompt>>(1, twiml::Say{words, 1}), std::move(then));
}

void Conversation::run(const twiml::Say &say)
{
    play(0, std::make_shared<const std::vector<twiml::Prompt>>(1, say), [this] { nextVerb(); });
}

void Conversation::run(const twiml::Play &play)
{
    this->play(0, std::make_shared<const std::vector<twiml::Prompt>>(1, play), [this] { nextVerb(); });
}

void Conversation::run(const twiml::Pause &pause)
{
    later(std::chrono::seconds(pause.seconds), [this] { nextVerb(); });
}

void Conversation::run(const twiml::Gather &gather)
{
    std::chrono::milliseconds promptLasts{0};
    for (const twiml::Prompt &prompt : gather.prompts)
        promptLasts += lasts(prompt);
    const Pressing keys = pressing(gather, promptLasts);
    if (!keys.keys.empty())
        later(keys.after, [this, gather, typed = keys.keys] { pressed(gather, typed); });
    play(0, std::make_shared<const std::vector<twiml::Prompt>>(gather.prompts), [this, gather] {
        later(std::chrono::seconds(gather.timeout), [this, gather] { heardNothing(gather); });
    });
}

void Conversation::pressed(const twiml::Gather &gather, const std::string &keys)
{
    interrupt();
    note("presses " + keys);
    const std::size_t finish = keys.find_first_of(gather.finishOnKey);
    const std::string digits = keys.substr(0, finish);
    if (digits.empty()) {
        heardNothing(gather);
        return;
    }
    const std::string finishKey = finish == std::string::npos ? std::string() : keys.substr(finish, 1);
    const bool isComplete =
        !finishKey.empty() || (gather.numDigits && static_cast<int>(digits.size()) >= *gather.numDigits);
    const auto wait = isComplete ? std::chrono::seconds(0) : std::chrono::seconds(gather.timeout);
    later(wait, [this, gather, digits, finishKey] {
        follow(actionOr(gather.action), {{"Digits", digits}, {"FinishedOnKey", finishKey}});
    });
}

void Conversation::heardNothing(const twiml::Gather &gather)
{
    interrupt();
    if (gather.actionOnEmptyResult)
        follow(actionOr(gather.action), {{"Digits", ""}});
    else
        nextVerb();
}

} // namespace ringdown::carrier
