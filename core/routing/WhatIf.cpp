// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/WhatIf.h"

#include "core/base/CutText.h"
#include "core/base/JsonText.h"
#include "core/base/PhoneNumber.h"
#include "core/routing/SimulatedCall.h"

#include <array>
#include <charconv>

namespace ringdown::routing {
namespace {

constexpr int longestRing = 600;

constexpr std::array<std::pair<std::string_view, Reply>, 4> replyWords{{{"busy", Reply::Busy},
                                                                        {"off", Reply::Off},
                                                                        {"decline", Reply::Declines},
                                                                        {"voicemail", Reply::Voicemail}}};

Error badAnswer(std::string_view item, std::string_view expected)
{
    std::string detail = "'";
    detail += cutToBytes(item, 64);
    detail += "' is not an answer such as office@12, office, lee=voicemail or lee=busy: ";
    detail += expected;
    return {ErrorCode::BadInput, std::move(detail)};
}

Result<PhoneScript> answersAfter(std::string_view item, std::string_view seconds)
{
    int after = 0;
    const auto [end, error] = std::from_chars(seconds.data(), seconds.data() + seconds.size(), after);
    const bool isNumber = !seconds.empty() && error == std::errc() && end == seconds.data() + seconds.size();
    if (!isNumber || after < 0 || after > longestRing)
        return badAnswer(item, "after '@' comes a whole number of seconds from 0 to 600");
    return PhoneScript{Reply::Answers, after};
}

Result<PhoneScript> doesInstead(std::string_view item, std::string_view word)
{
    for (const auto &[known, reply] : replyWords) {
        if (word == known)
            return PhoneScript{reply, 0};
    }
    return badAnswer(item, "after '=' comes busy, off, decline or voicemail");
}

Result<PhoneScript> scriptOf(std::string_view item, std::size_t nameEnd)
{
    if (nameEnd == std::string_view::npos)
        return PhoneScript{Reply::Answers, PhoneScript().afterSeconds};
    const std::string_view rest = item.substr(nameEnd + 1);
    return item[nameEnd] == '@' ? answersAfter(item, rest) : doesInstead(item, rest);
}

void appendStep(std::string &out, const WhatIfStep &step)
{
    JsonObjectWriter object(out);
    object.number("after", step.after);
    if (step.event.rejected.empty()) {
        object.name("rejected");
        out += "[]";
    }
    std::string event;
    appendJson(event, step.event);
    out += ',';
    out.append(event, 1); // the event's members belong to this object; its closing brace closes both
}

} // namespace

Result<std::map<ContactId, PhoneScript>> answersByContact(const plan::Tenant &tenant,
                                                          const std::map<ContactId, PhoneScript> &answers)
{
    std::map<ContactId, PhoneScript> scripts;
    for (const auto &[name, script] : answers) {
        if (plan::findContact(tenant, name)) {
            scripts.insert_or_assign(name, script);
            continue;
        }
        const plan::Tier *tier = plan::findTier(tenant, TierId(name.value));
        if (!tier)
            return Error{ErrorCode::BadInput, "answers: tenant '" + tenant.id.value +
                                                  "' has no contact or tier '" +
                                                  std::string(cutToBytes(name.value, 64)) + "'"};
        for (const ContactId &contact : tier->contacts) {
            if (!answers.contains(contact))
                scripts.emplace(contact, script);
        }
    }
    return scripts;
}

bool isCallerToAskFor(std::string_view from)
{
    if (from.empty() || from == "anonymous")
        return true;
    const auto number = PhoneNumber::fromE164(from);
    return number && (isWithheld(from) || number->isPossible());
}

Result<WhatIfPath> whatIf(const CompiledPlan &plan, const WhatIfQuestion &question)
{
    return simulate(plan, question, Keep::Steps);
}

Result<std::map<ContactId, PhoneScript>> parseAnswers(std::string_view text)
{
    std::map<ContactId, PhoneScript> answers;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        const std::string_view item = text.substr(0, comma);
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
        if (comma != std::string_view::npos && text.empty())
            return badAnswer("", "nothing follows the last comma");
        const std::size_t nameEnd = item.find_first_of("@=");
        ContactId name{std::string(item.substr(0, nameEnd))};
        if (name.isEmpty())
            return badAnswer(item, "a contact's id comes first");
        const auto script = scriptOf(item, nameEnd);
        if (!script)
            return script.error();
        if (!answers.emplace(std::move(name), *script).second)
            return badAnswer(item, "it is named twice");
    }
    return answers;
}

std::string toJson(const WhatIfPath &path)
{
    std::string out;
    JsonObjectWriter object(out);
    object.text("tenant", path.tenant.value);
    object.name("route");
    if (path.route.isEmpty())
        out += "null";
    else
        appendJsonString(out, path.route.value);
    object.text("outcome", outcomeName(path.outcome));
    object.number("seconds", path.seconds);
    object.name("steps");
    out += '[';
    for (std::size_t i = 0; i < path.steps.size(); ++i) {
        if (i > 0)
            out += ',';
        appendStep(out, path.steps[i]);
    }
    out += ']';
    object.close();
    return out;
}

} // namespace ringdown::routing
