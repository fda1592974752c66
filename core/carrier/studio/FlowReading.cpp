// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/studio/FlowReading.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace ringdown::carrier::studio {
namespace {

using nlohmann::json;

/// The events a kind of widget has, and the properties it cannot be without.
struct WidgetKind {
    std::string_view type;
    std::string_view events;     ///< with blanks around each
    std::string_view properties; ///< the same
};

constexpr std::array kinds = {
    WidgetKind{"trigger",
               " incomingMessage incomingCall incomingConversationMessage incomingRequest incomingParent ",
               " "},
    WidgetKind{"say-play", " audioComplete ", " "},
    WidgetKind{"connect-call-to", " callCompleted hangup ", " noun caller_id "},
    WidgetKind{"split-based-on", " match noMatch ", " input "},
    WidgetKind{"set-variables", " next ", " variables "},
    WidgetKind{"record-voicemail", " recordingComplete noAudio hangup ", " "},
};

const WidgetKind *kindOf(const std::string &type)
{
    const auto kind =
        std::find_if(kinds.begin(), kinds.end(), [&](const WidgetKind &each) { return each.type == type; });
    return kind == kinds.end() ? nullptr : &*kind;
}

bool hasWord(std::string_view list, const std::string &word)
{
    return list.find(' ' + word + ' ') != std::string_view::npos;
}

std::string textIn(const json &object, const char *name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

std::vector<std::string> commaList(const std::string &text)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        std::string part = text.substr(begin, end - begin);
        part.erase(0, part.find_first_not_of(' '));
        parts.push_back(part);
        begin = end + 1;
    }
    return parts;
}

std::vector<std::string> conditionOf(const json &transition)
{
    const auto conditions = transition.find("conditions");
    if (conditions == transition.end() || !conditions->is_array() || conditions->empty())
        return {};
    const json &first = conditions->front();
    const std::string type = textIn(first, "type");
    if (type == "matches_any_of")
        return commaList(textIn(first, "value"));
    return {textIn(first, "value")};
}

std::map<std::string, std::string> variablesIn(const json &properties)
{
    std::map<std::string, std::string> variables;
    for (const json &variable : properties.value("variables", json::array()))
        variables[textIn(variable, "key")] = textIn(variable, "value");
    return variables;
}

bool asksForPrefix(const json &transition)
{
    const auto conditions = transition.find("conditions");
    return conditions != transition.end() && conditions->is_array() && !conditions->empty() &&
           textIn(conditions->front(), "type") == "starts_with";
}

/// Reads one state; what is wrong with it otherwise.
std::string addWidget(Flow &flow, const json &state)
{
    if (!state.is_object() || textIn(state, "name").empty())
        return "a state has no name";
    const std::string name = textIn(state, "name");
    Widget widget{textIn(state, "type"), {}, {}};
    const WidgetKind *kind = kindOf(widget.type);
    if (!kind)
        return "state " + name + " is of the unknown type '" + widget.type + "'";
    for (const json &transition : state.value("transitions", json::array())) {
        if (!hasWord(kind->events, textIn(transition, "event")))
            return "state " + name + " has no event '" + textIn(transition, "event") + "'";
        widget.transitions.push_back({textIn(transition, "event"), textIn(transition, "next"),
                                      conditionOf(transition), asksForPrefix(transition)});
    }
    const json none = json::object();
    const auto properties = state.find("properties");
    const json &given = properties != state.end() && properties->is_object() ? *properties : none;
    for (const auto &[key, value] : given.items())
        widget.properties[key] = value.is_string() ? value.get<std::string>() : value.dump();
    if (widget.type == "set-variables")
        widget.variables = variablesIn(given);
    for (const char *needed : {"noun", "caller_id", "input", "variables"}) {
        if (hasWord(kind->properties, needed) && widget.properties[needed].empty())
            return "state " + name + " has no " + needed;
    }
    return flow.widgets.emplace(name, std::move(widget)).second ? std::string()
                                                                : "two states are called " + name;
}

std::string danglingIn(const Flow &flow)
{
    for (const auto &[name, widget] : flow.widgets) {
        for (const Transition &transition : widget.transitions) {
            if (!transition.next.empty() && !flow.widgets.contains(transition.next))
                return "state " + name + " leads to " + transition.next + ", which is not there";
        }
    }
    return {};
}

} // namespace

FlowReading readFlow(std::string_view text)
{
    const json document = json::parse(text, nullptr, false);
    if (!document.is_object() || !document.contains("states") || !document["states"].is_array())
        return {std::nullopt, "it is no JSON object with states"};
    Flow flow{textIn(document, "initial_state"), {}};
    for (const json &state : document["states"]) {
        if (std::string fault = addWidget(flow, state); !fault.empty())
            return {std::nullopt, fault};
    }
    if (!flow.widgets.contains(flow.start))
        return {std::nullopt, "initial_state names no state"};
    if (std::string fault = danglingIn(flow); !fault.empty())
        return {std::nullopt, fault};
    return {std::move(flow), {}};
}

std::string faultOf(std::string_view text)
{
    return readFlow(text).fault;
}

} // namespace ringdown::carrier::studio
