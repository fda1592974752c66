// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/studio/FlowRun.h"

#include "core/twilio/XmlText.h"

#include <algorithm>

namespace ringdown::carrier::studio {
namespace {

constexpr std::string_view nothing = "<Response/>";

std::string xml(std::string_view text)
{
    std::string out;
    twilio::appendXml(out, text);
    return out;
}

std::string attribute(const char *name, const std::string &value)
{
    return value.empty() ? std::string() : std::string(" ") + name + "=\"" + xml(value) + '"';
}

std::string propertyOf(const Widget &widget, const char *name)
{
    const auto it = widget.properties.find(name);
    return it == widget.properties.end() ? std::string() : it->second;
}

std::string say(const Widget &widget, const std::string &words, const std::string &next)
{
    return "<Response><Say" + attribute("voice", propertyOf(widget, "voice")) +
           attribute("language", propertyOf(widget, "language")) + '>' + xml(words) + "</Say><Redirect>" +
           xml(next) + "</Redirect></Response>";
}

std::string play(const std::string &url, const std::string &next)
{
    return "<Response><Play>" + xml(url) + "</Play><Redirect>" + xml(next) + "</Redirect></Response>";
}

bool isMatch(const Transition &transition, const std::string &value)
{
    return std::any_of(transition.anyOf.begin(), transition.anyOf.end(), [&](const std::string &each) {
        return transition.isPrefix ? value.starts_with(each) : value == each;
    });
}

std::string connect(const Widget &widget, const std::string &callerId, const std::string &next)
{
    std::string out = "<Response><Dial" + attribute("action", next) +
                      attribute("timeout", propertyOf(widget, "timeout")) +
                      attribute("answerOnBridge", "true") + attribute("callerId", callerId) + '>';
    const std::string to = propertyOf(widget, "to");
    for (std::size_t begin = 0; begin < to.size();) {
        const std::size_t end = std::min(to.find(',', begin), to.size());
        out += "<Number>" + xml(to.substr(begin, end - begin)) + "</Number>";
        begin = end + 1;
    }
    return out + "</Dial></Response>";
}

std::string record(const Widget &widget, const std::string &next, const std::string &silent)
{
    return "<Response><Record" + attribute("action", next) +
           attribute("maxLength", propertyOf(widget, "max_length")) +
           attribute("timeout", propertyOf(widget, "timeout")) +
           attribute("finishOnKey", propertyOf(widget, "finish_on_key")) +
           attribute("transcribe", propertyOf(widget, "transcribe")) + "/><Redirect>" + xml(silent) +
           "</Redirect></Response>";
}

} // namespace

FlowRun::FlowRun(Flow flow, std::string url)
    : m_flow(std::move(flow))
    , m_url(std::move(url))
{
}

std::string FlowRun::back(const std::string &event) const
{
    return m_url + "?FlowEvent=" + event;
}

std::string FlowRun::answer(const twilio::Form &query, const twilio::Form &form)
{
    Execution &execution = m_calls[std::string(form.value("CallSid"))];
    const std::string event(query.value("FlowEvent"));
    if (event.empty()) {
        execution = {m_flow.start, {}};
        for (const twilio::FormField &field : form.fields())
            execution.variables["trigger.call." + std::string(field.name)] = field.value;
        return go(execution, "incomingCall");
    }
    const std::string prefix = "widgets." + execution.at + '.';
    for (const twilio::FormField &field : form.fields())
        execution.variables[prefix + std::string(field.name)] = field.value;
    return go(execution, event);
}

std::string FlowRun::next(const Execution &execution, const std::string &event) const
{
    for (const Transition &transition : m_flow.widgets.at(execution.at).transitions) {
        if (transition.event == event)
            return transition.next;
    }
    return {};
}

std::string FlowRun::go(Execution &execution, const std::string &event)
{
    const auto at = m_flow.widgets.find(execution.at);
    const std::string name = at == m_flow.widgets.end() ? std::string() : next(execution, event);
    return name.empty() ? std::string(nothing) : enter(execution, name);
}

std::string FlowRun::enter(Execution &execution, const std::string &name)
{
    execution.at = name;
    const Widget &widget = m_flow.widgets.at(name);
    if (widget.type == "set-variables") {
        for (const auto &[key, value] : widget.variables)
            execution.variables["flow.variables." + key] = filled(execution, value);
        return go(execution, "next");
    }
    if (widget.type == "say-play" && !propertyOf(widget, "play").empty())
        return play(filled(execution, propertyOf(widget, "play")), back("audioComplete"));
    if (widget.type == "say-play")
        return say(widget, filled(execution, propertyOf(widget, "say")), back("audioComplete"));
    if (widget.type == "connect-call-to")
        return connect(widget, filled(execution, propertyOf(widget, "caller_id")), back("callCompleted"));
    if (widget.type == "record-voicemail")
        return record(widget, back("recordingComplete"), back("noAudio"));
    const std::string value = filled(execution, propertyOf(widget, "input"));
    for (const Transition &transition : widget.transitions) {
        if (transition.event == "match" && isMatch(transition, value))
            return transition.next.empty() ? std::string(nothing) : enter(execution, transition.next);
    }
    return go(execution, "noMatch");
}

std::string FlowRun::filled(const Execution &execution, const std::string &text) const
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t open = text.find("{{", at);
        const std::size_t close = open == std::string::npos ? open : text.find("}}", open);
        if (close == std::string::npos)
            return out + text.substr(at);
        out += text.substr(at, open - at);
        const auto value = execution.variables.find(text.substr(open + 2, close - open - 2));
        out += value == execution.variables.end() ? std::string() : value->second;
        at = close + 2;
    }
    return out;
}

} // namespace ringdown::carrier::studio
