// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Exchange.h"
#include "core/carrier/Twiml.h"

#include <memory>
#include <string>

namespace ringdown::carrier {

/// Somebody at a phone who listens to documents: plays their prompts, asks for keys, follows actions and
/// redirects. What the caller's side and an offered phone do differently is left to them.
class Conversation : public std::enable_shared_from_this<Conversation> {
public:
    virtual ~Conversation() = default;

    const std::string &sid() const { return m_sid; }

protected:
    /// Keys somebody presses, counted from the beginning of the asking. No keys: silence.
    struct Pressing {
        std::string keys;
        std::chrono::milliseconds after{0};
    };

    /// sid: "" for one that is made up.
    Conversation(Exchange &exchange, std::string who, const std::string &sid = {});

    /// The standard fields of a request about this leg.
    virtual twilio::FieldList fields() const = 0;
    virtual const std::string &parentSid() const = 0;
    /// Before each verb runs: the moment to pick up.
    virtual void verbBegins(const twiml::Verb &verb) = 0;
    virtual Pressing pressing(const twiml::Gather &gather, std::chrono::milliseconds promptLasts) = 0;
    virtual void dial(const twiml::Dial &dial) = 0;
    virtual void record(const twiml::Record &record) = 0;
    virtual void enqueue(const twiml::Enqueue &enqueue) = 0;
    virtual void leave() = 0;
    virtual void reject(const twiml::Reject &reject) = 0;
    virtual void hangUpByDocument() = 0;
    virtual void documentRanOut() = 0;
    virtual void documentFailed(const Complaint &complaint, const std::string &url) = 0;

    /// Requests a document and runs it. extra goes with the standard fields.
    void follow(const twiml::Link &link, twilio::FieldList extra = {});
    /// The same request when nobody is there to listen to its answer.
    void inform(const twiml::Link &link, twilio::FieldList extra = {});
    void nextVerb();
    /// Runs a document that no URL led to.
    void take(const twiml::Reading &reading, const std::string &url);
    /// Stops whatever this leg is listening to; nothing scheduled with later() happens any more.
    void interrupt() { ++m_turn; }
    /// Runs work after delay unless interrupted before.
    void later(std::chrono::milliseconds delay, std::function<void()> work);
    void say(const std::string &words, std::function<void()> then);
    void note(std::string what) const { m_exchange.note(parentSid(), m_who, std::move(what)); }
    twiml::Link actionOr(const std::optional<twiml::Link> &action) const;
    std::string absolute(const std::string &url) const;
    std::optional<twiml::Link> absolute(const std::optional<twiml::Link> &link) const;
    /// The verb for whoever does not know the document.
    twiml::Dial absolute(twiml::Dial dial) const;
    twiml::Record absolute(twiml::Record record) const;
    twiml::Enqueue absolute(twiml::Enqueue enqueue) const;

    /// A place in a document, to come back to.
    struct Bookmark {
        std::string url;
        twiml::Document document;
        std::size_t next = 0;
    };
    Bookmark bookmark() const { return {m_documentUrl, m_document, m_next}; }
    void goBackTo(Bookmark place);

    Exchange &m_exchange;
    std::string m_who;
    std::string m_sid;

private:
    void loaded(const Fetched &fetched);
    void run(const twiml::Say &say);
    void run(const twiml::Play &play);
    void run(const twiml::Pause &pause);
    void run(const twiml::Gather &gather);
    std::chrono::milliseconds lasts(const twiml::Prompt &prompt) const;
    void play(std::size_t index, std::shared_ptr<const std::vector<twiml::Prompt>> prompts,
              std::function<void()> then);
    void pressed(const twiml::Gather &gather, const std::string &keys);
    void heardNothing(const twiml::Gather &gather);
    Errand errand(const twiml::Link &link, twilio::FieldList extra) const;

    std::string m_documentUrl;
    twiml::Document m_document;
    std::size_t m_next = 0;
    std::uint64_t m_turn = 0;
};

/// What the carrier says where a document cannot be had and no fallback helps.
inline const std::string applicationError = "We are sorry, an application error has occurred. Goodbye.";

/// How long speech takes: two and a half words a second, at least one second.
std::chrono::milliseconds speakingTime(const std::string &words);

} // namespace ringdown::carrier
