// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/Twiml.h"

#include "core/base/CutText.h"
#include "core/twilio/RingTone.h"
#include "core/twilio/XmlText.h"

#include <array>
#include <charconv>

namespace ringdown::twilio {
namespace {

constexpr std::string_view head = R"(<?xml version="1.0" encoding="UTF-8"?><Response>)";
constexpr std::string_view tail = "</Response>";
constexpr std::size_t maxSpokenTotal =
    36 * 1024;                     ///< of a document, so that what the call needs to go on always fits
constexpr int longestJoining = 10; ///< seconds a leg waits for a caller who has just left the queue

std::string_view rejectWord(plan::RejectReason reason)
{
    switch (reason) {
    case plan::RejectReason::Busy:
        return "busy";
    case plan::RejectReason::Rejected:
        return "rejected";
    }
    return {};
}

/// Builds one document. Elements are written whole or not at all.
class Document {
public:
    explicit Document(const WebhookUrls &callbacks, const plan::Voice &speaker)
        : urls(callbacks)
        , m_voice(speaker)
    {
        m_out.reserve(960); // most documents, and malloc keeps this size at hand (0009)
        m_out += head;
    }

    const WebhookUrls &urls;

    void open(std::string_view element)
    {
        m_out += '<';
        m_out += element;
    }
    void attribute(std::string_view name, std::string_view value)
    {
        m_out += ' ';
        m_out += name;
        m_out += "=\"";
        appendXml(m_out, value);
        m_out += '"';
    }
    void attribute(std::string_view name, int value)
    {
        std::array<char, 16> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value);
        attribute(name, std::string_view(digits.data(), static_cast<std::size_t>(end.ptr - digits.data())));
    }
    void beginContent() { m_out += '>'; }
    void endEmpty() { m_out += "/>"; }
    void close(std::string_view element)
    {
        m_out += "</";
        m_out += element;
        m_out += '>';
    }
    void element(std::string_view name, std::string_view text)
    {
        open(name);
        beginContent();
        this->text(text);
        close(name);
    }
    void text(std::string_view text) { appendXml(m_out, text); }
    void say(std::string_view text)
    {
        if (!hasWords(text))
            return;
        const std::size_t before = m_out.size();
        open("Say");
        if (!m_voice.name.empty())
            attribute("voice", m_voice.name);
        if (!m_voice.language.empty())
            attribute("language", m_voice.language);
        beginContent();
        appendXml(m_out, cutToBytes(text, maxSpokenBytes));
        close("Say");
        m_spoken += m_out.size() - before;
        if (m_spoken > maxSpokenTotal) {
            m_spoken -= m_out.size() - before;
            m_out.resize(before);
        }
    }
    /// Runs write and takes back what it wrote when the document is full. reserve: bytes still needed
    /// afterwards.
    template <typename Write>
    void whole(Write write, std::size_t reserve = 0)
    {
        const std::size_t before = m_out.size();
        write();
        if (m_out.size() + tail.size() + reserve > maxTwimlBytes)
            m_out.resize(before);
    }
    std::string finish()
    {
        m_out += tail;
        return std::move(m_out);
    }

private:
    const plan::Voice &m_voice;
    std::string m_out;
    std::size_t m_spoken = 0;
};

/// Writes each verb. Every Gather and Record is followed by a Redirect, because silence makes no request.
class VerbWriter {
public:
    VerbWriter(Document &document, HoldSounds *sounds)
        : m_xml(document)
        , m_sounds(sounds)
    {
    }

    void operator()(const routing::SayVerb &verb) { m_xml.say(verb.text); }
    void operator()(const routing::PlayVerb &verb) { m_xml.element("Play", verb.url); }
    void operator()(const routing::AskVerb &verb)
    {
        const std::string next = m_xml.urls.callStep(verb.next);
        m_xml.open("Gather");
        m_xml.attribute("action", next);
        m_xml.attribute("numDigits", 1);
        m_xml.attribute("finishOnKey", "");
        m_xml.attribute("timeout", verb.seconds);
        m_xml.beginContent();
        if (!verb.sound.empty())
            m_xml.element("Play", verb.sound);
        else if (!verb.prompt.empty())
            m_xml.say(verb.prompt);
        m_xml.close("Gather");
        m_xml.element("Redirect", next);
    }
    void operator()(const routing::DialVerb &verb)
    {
        const std::string next = m_xml.urls.callStep(verb.next);
        if (verb.targets.empty())
            return m_xml.element("Redirect", next);
        m_xml.open("Dial");
        m_xml.attribute("answerOnBridge", "true");
        m_xml.attribute("timeout", verb.seconds);
        if (!verb.callerId.isEmpty())
            m_xml.attribute("callerId", verb.callerId.e164());
        m_xml.attribute("action", next);
        m_xml.beginContent();
        for (const routing::DialTarget &target : verb.targets)
            m_xml.whole([&] { number(target); }, std::string_view("</Dial>").size());
        m_xml.close("Dial");
    }
    void operator()(const routing::RecordVerb &verb)
    {
        const std::string next = m_xml.urls.callStep(verb.next);
        m_xml.open("Record");
        m_xml.attribute("action", next);
        m_xml.attribute("maxLength", verb.maxSeconds);
        m_xml.attribute("finishOnKey", verb.finishKeys);
        m_xml.attribute("recordingStatusCallback", m_xml.urls.recordingStatus());
        if (verb.transcribe) {
            m_xml.attribute("transcribe", "true");
            m_xml.attribute("transcribeCallback", m_xml.urls.transcriptStatus());
        }
        m_xml.endEmpty();
        m_xml.element("Redirect", next);
    }
    void operator()(const routing::RejectVerb &verb)
    {
        m_xml.open("Reject");
        m_xml.attribute("reason", rejectWord(verb.reason));
        m_xml.endEmpty();
    }
    void operator()(const routing::EnqueueVerb &verb)
    {
        m_xml.open("Enqueue");
        m_xml.attribute("action", m_xml.urls.callStep(verb.next));
        m_xml.attribute("waitUrl", m_xml.urls.callStep(verb.wait));
        m_xml.beginContent();
        m_xml.text(verb.queue);
        m_xml.close("Enqueue");
    }
    void operator()(const routing::WaitVerb &verb)
    {
        if (const std::string music = musicOf(verb); !music.empty())
            m_xml.element("Play", music);
        else if (verb.seconds == ringToneSeconds)
            m_xml.element("Play", m_xml.urls.ringTone());
        else if (verb.seconds > 0)
            pause(verb.seconds);
        m_xml.element("Redirect", m_xml.urls.callStep(verb.next));
    }
    void operator()(const routing::LeaveVerb &)
    {
        m_xml.open("Leave");
        m_xml.endEmpty();
    }
    void operator()(const routing::JoinVerb &verb)
    {
        m_xml.open("Dial");
        m_xml.attribute("timeout", longestJoining);
        m_xml.attribute("action", m_xml.urls.callStep(verb.next));
        m_xml.beginContent();
        m_xml.element("Queue", verb.queue);
        m_xml.close("Dial");
    }
    void operator()(const routing::HangupVerb &)
    {
        m_xml.open("Hangup");
        m_xml.endEmpty();
    }

private:
    std::string musicOf(const routing::WaitVerb &verb) const
    {
        const bool isWanted = m_sounds && !verb.music.empty() && verb.seconds > 0;
        return isWanted ? m_sounds->urlOf(verb.music, verb.second, verb.seconds) : std::string();
    }
    void pause(int seconds)
    {
        m_xml.open("Pause");
        m_xml.attribute("length", seconds);
        m_xml.endEmpty();
    }
    void number(const routing::DialTarget &target)
    {
        m_xml.open("Number");
        if (target.whisper)
            m_xml.attribute("url", m_xml.urls.callStep(*target.whisper));
        m_xml.attribute("statusCallback", m_xml.urls.legStatus(target.status));
        m_xml.attribute("statusCallbackEvent", "ringing answered completed");
        m_xml.beginContent();
        m_xml.text(target.phone.e164());
        m_xml.close("Number");
    }

    Document &m_xml;
    HoldSounds *m_sounds;
};

} // namespace

std::string writeTwiml(const routing::Answer &answer, const WebhookUrls &urls, HoldSounds *sounds)
{
    Document document(urls, answer.voice);
    VerbWriter writer(document, sounds);
    for (const routing::Verb &verb : answer.verbs)
        document.whole([&] { std::visit(writer, verb); });
    return document.finish();
}

std::string_view emptyTwiml()
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><Response></Response>)";
}

std::string_view hangUpTwiml()
{
    return R"(<?xml version="1.0" encoding="UTF-8"?><Response><Hangup/></Response>)";
}

} // namespace ringdown::twilio
