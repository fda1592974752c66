// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Elements.h"

#include "core/base/PhoneNumber.h"

#include <algorithm>
#include <charconv>

namespace ringdown::carrier::twiml {

using namespace Qt::StringLiterals;

Attributes::Attributes(const QXmlStreamReader &xml, std::initializer_list<std::string_view> known,
                       std::vector<Complaint> &warnings)
    : m_element(xml.name().toString().toStdString())
    , m_warnings(&warnings)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        std::string name = attribute.name().toString().toStdString();
        if (std::find(known.begin(), known.end(), name) == known.end())
            complain(12200, name, attribute.value().toString().toStdString(), "no such attribute");
        else
            m_values.emplace_back(std::move(name), attribute.value().toString().toStdString());
    }
}

void Attributes::complain(int code, std::string_view name, std::string_view value,
                          std::string_view expected) const
{
    m_warnings->push_back({code,
                           '<' + m_element + ' ' + std::string(name) + "=\"" + std::string(value) +
                               "\">: " + std::string(expected),
                           true});
}

std::optional<std::string> Attributes::text(std::string_view name) const
{
    for (const auto &[known, value] : m_values) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

std::optional<int> Attributes::optionalNumber(std::string_view name, int low, int high) const
{
    const auto value = text(name);
    if (!value)
        return std::nullopt;
    const int number = this->number(name, low, high, low - 1);
    return number < low ? std::nullopt : std::optional(number);
}

int Attributes::number(std::string_view name, int low, int high, int otherwise, int code) const
{
    const auto value = text(name);
    if (!value)
        return otherwise;
    int number = 0;
    const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), number);
    if (error == std::errc() && end == value->data() + value->size() && number >= low && number <= high)
        return number;
    complain(code, name, *value,
             "expected a whole number from " + std::to_string(low) + " to " + std::to_string(high));
    return otherwise;
}

bool Attributes::isTrue(std::string_view name, int code) const
{
    const auto value = text(name);
    if (!value || *value == "false")
        return false;
    if (*value != "true")
        complain(code, name, *value, "expected true or false");
    return *value == "true";
}

std::string Attributes::method(std::string_view name, int code) const
{
    const auto value = text(name);
    if (!value || *value == "POST" || *value == "GET")
        return value.value_or("POST");
    complain(code, name, *value, "expected GET or POST");
    return "POST";
}

std::optional<Link> Attributes::link(std::string_view url, std::string_view method, int code) const
{
    const auto value = text(url);
    if (!value || value->empty())
        return std::nullopt;
    return Link{*value, this->method(method, code)};
}

std::vector<std::string> Attributes::words(std::string_view name, std::vector<std::string> otherwise) const
{
    const auto value = text(name);
    if (!value)
        return otherwise;
    std::vector<std::string> words;
    for (const QString &word : QString::fromStdString(*value).split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    return words;
}

DocumentReader::DocumentReader(const std::string &body)
    : m_xml(QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())))
{
}

void DocumentReader::fail(int code, std::string words)
{
    m_reading.document = {};
    m_reading.error = Complaint{code, std::move(words), false};
}

Reading DocumentReader::read()
{
    if (m_xml.readNextStartElement()) {
        if (!m_xml.documentVersion().isEmpty() && m_xml.documentVersion() != u"1.0")
            fail(12101, "XML version " + m_xml.documentVersion().toString().toStdString() + ", expected 1.0");
        else if (m_xml.name() != u"Response")
            fail(12102, "the root is <" + name() + ">, expected <Response>");
        else
            readVerbs();
    }
    while (!m_reading.error && !m_xml.atEnd())
        m_xml.readNext();
    if (m_xml.hasError() && !m_reading.error)
        fail(12100, "line " + std::to_string(m_xml.lineNumber()) + ": " + m_xml.errorString().toStdString());
    return std::move(m_reading);
}

void DocumentReader::readVerbs()
{
    const Attributes none(m_xml, {}, m_reading.warnings);
    while (m_xml.readNextStartElement()) {
        if (auto verb = readVerb())
            m_reading.document.verbs.push_back(std::move(*verb));
    }
}

std::string DocumentReader::name() const
{
    return m_xml.name().toString().toStdString();
}

void DocumentReader::skip(const std::string &why)
{
    m_reading.warnings.push_back({12200, '<' + name() + ">: " + why, true});
    m_xml.skipCurrentElement();
}

std::string DocumentReader::readText()
{
    return m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().toStdString();
}

std::optional<Verb> DocumentReader::readVerb()
{
    const QStringView verb = m_xml.name();
    if (verb == u"Say")
        return readSay();
    if (verb == u"Play")
        return readPlay();
    if (verb == u"Pause")
        return readPause();
    if (verb == u"Gather")
        return readGather();
    if (verb == u"Dial")
        return readDial();
    if (verb == u"Record")
        return readRecord();
    if (verb == u"Redirect")
        return readRedirect();
    if (verb == u"Reject")
        return readReject();
    if (verb == u"Enqueue")
        return readEnqueue();
    if (verb == u"Hangup" || verb == u"Leave") {
        const bool isLeave = verb == u"Leave";
        const Attributes none(m_xml, {}, m_reading.warnings);
        m_xml.skipCurrentElement();
        return isLeave ? Verb(Leave{}) : Verb(Hangup{});
    }
    skip("not a verb that is simulated here");
    return std::nullopt;
}

Say DocumentReader::readSay()
{
    const Attributes given(m_xml, {"voice", "language", "loop"}, m_reading.warnings);
    const int loop = given.number("loop", 0, 1000, 1);
    return {readText(), loop};
}

Play DocumentReader::readPlay()
{
    const Attributes given(m_xml, {"loop", "digits"}, m_reading.warnings);
    const int loop = given.number("loop", 0, 1000, 1);
    std::string digits = given.text("digits").value_or("");
    return {readText(), std::move(digits), loop};
}

Pause DocumentReader::readPause()
{
    const Attributes given(m_xml, {"length"}, m_reading.warnings);
    m_xml.skipCurrentElement();
    return {given.number("length", 0, 3600, 1)};
}

Gather DocumentReader::readGather()
{
    const Attributes given(m_xml,
                           {"action", "method", "input", "numDigits", "timeout", "finishOnKey",
                            "actionOnEmptyResult", "speechTimeout", "speechModel", "language",
                            "profanityFilter", "hints", "enhanced", "partialResultCallback",
                            "partialResultCallbackMethod"},
                           m_reading.warnings);
    Gather gather;
    gather.action = given.link("action", "method");
    gather.numDigits = given.optionalNumber("numDigits", 1, 100);
    gather.timeout = given.number("timeout", 1, 600, gather.timeout);
    gather.finishOnKey = given.text("finishOnKey").value_or(gather.finishOnKey);
    gather.actionOnEmptyResult = given.isTrue("actionOnEmptyResult");
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"Say")
            gather.prompts.emplace_back(readSay());
        else if (m_xml.name() == u"Play")
            gather.prompts.emplace_back(readPlay());
        else if (m_xml.name() == u"Pause")
            gather.prompts.emplace_back(readPause());
        else
            skip("only Say, Play and Pause belong into a Gather");
    }
    return gather;
}

Dial DocumentReader::readDial()
{
    const Attributes given(m_xml,
                           {"action", "method", "timeout", "timeLimit", "answerOnBridge", "callerId",
                            "hangupOnStar", "record", "recordingTrack", "trim", "recordingStatusCallback",
                            "recordingStatusCallbackMethod", "recordingStatusCallbackEvent", "ringTone",
                            "sequential", "referUrl", "referMethod", "callReason"},
                           m_reading.warnings);
    Dial dial;
    dial.action = given.link("action", "method", 13210);
    dial.timeout = given.number("timeout", 5, 600, dial.timeout, 13212);
    dial.timeLimit = given.number("timeLimit", 1, 14400, dial.timeLimit, 13216);
    dial.answerOnBridge = given.isTrue("answerOnBridge", 13219);
    dial.hangupOnStar = given.isTrue("hangupOnStar");
    dial.sequential = given.isTrue("sequential", 13218);
    dial.callerId = given.text("callerId").value_or("");
    std::string plain;
    while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::EndElement) {
        if (m_xml.isCharacters())
            plain += m_xml.text().toString().toStdString();
        else if (m_xml.isStartElement() && m_xml.name() == u"Number")
            takeNumber(dial, readNumber());
        else if (m_xml.isStartElement() && m_xml.name() == u"Queue")
            dial.queue = readQueue();
        else if (m_xml.isStartElement())
            skip("not a noun of Dial that is simulated here");
    }
    plain = QString::fromStdString(plain).trimmed().toStdString();
    if (!plain.empty())
        takeNumber(dial, Number{plain, {}, {}, {"completed"}});
    return dial;
}

void DocumentReader::takeNumber(Dial &dial, Number number)
{
    if (!isE164(number.number))
        m_reading.warnings.push_back({13223, "Dial: \"" + number.number + "\" is not E.164", true});
    else if (dial.numbers.size() == 10)
        m_reading.warnings.push_back({12200, "Dial: more than 10 numbers", true});
    else
        dial.numbers.push_back(std::move(number));
}

Number DocumentReader::readNumber()
{
    const Attributes given(m_xml,
                           {"url", "method", "sendDigits", "statusCallback", "statusCallbackMethod",
                            "statusCallbackEvent", "byoc", "machineDetection", "machineDetectionTimeout",
                            "machineDetectionSpeechThreshold", "machineDetectionSpeechEndThreshold",
                            "machineDetectionSilenceTimeout", "amdStatusCallback", "amdStatusCallbackMethod"},
                           m_reading.warnings);
    Number number;
    number.whisper = given.link("url", "method", 13221);
    number.status = given.link("statusCallback", "statusCallbackMethod", 13221);
    number.statusEvents = given.words("statusCallbackEvent", number.statusEvents);
    number.number = readText();
    return number;
}

std::string DocumentReader::readQueue()
{
    const Attributes given(m_xml, {"url", "method", "reservationSid", "postWorkActivitySid"},
                           m_reading.warnings);
    return readText();
}

std::optional<Verb> DocumentReader::readEnqueue()
{
    constexpr std::size_t longestName = 64;
    const Attributes given(m_xml,
                           {"action", "method", "waitUrl", "waitUrlMethod", "maxQueueSize", "workflowSid"},
                           m_reading.warnings);
    Enqueue enqueue;
    enqueue.action = given.link("action", "method");
    enqueue.wait = given.link("waitUrl", "waitUrlMethod");
    enqueue.queue = readText();
    if (!enqueue.queue.empty() && enqueue.queue.size() <= longestName)
        return enqueue;
    m_reading.warnings.push_back(
        {12200,
         "<Enqueue>: a queue's name has 1 to 64 characters, this one " + std::to_string(enqueue.queue.size()),
         true});
    return std::nullopt;
}

Record DocumentReader::readRecord()
{
    const Attributes given(m_xml,
                           {"action", "method", "timeout", "finishOnKey", "maxLength", "playBeep", "trim",
                            "transcribe", "transcribeCallback", "recordingStatusCallback",
                            "recordingStatusCallbackMethod", "recordingStatusCallbackEvent"},
                           m_reading.warnings);
    Record record;
    record.action = given.link("action", "method");
    record.timeout = given.number("timeout", 0, 3600, record.timeout);
    record.finishOnKey = given.text("finishOnKey").value_or(record.finishOnKey);
    record.playBeep = given.text("playBeep").value_or("true") == "true";
    record.transcribe = given.isTrue("transcribe");
    record.maxLength = given.number("maxLength", 2, 86400, record.transcribe ? 120 : record.maxLength);
    record.transcribeCallback = given.link("transcribeCallback", "");
    record.status = given.link("recordingStatusCallback", "recordingStatusCallbackMethod");
    record.statusEvents = given.words("recordingStatusCallbackEvent", record.statusEvents);
    m_xml.skipCurrentElement();
    return record;
}

Redirect DocumentReader::readRedirect()
{
    const Attributes given(m_xml, {"method"}, m_reading.warnings);
    std::string method = given.method("method");
    return {{readText(), std::move(method)}};
}

Reject DocumentReader::readReject()
{
    const Attributes given(m_xml, {"reason"}, m_reading.warnings);
    m_xml.skipCurrentElement();
    return {given.text("reason") == "busy"};
}

} // namespace ringdown::carrier::twiml
