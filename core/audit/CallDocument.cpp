// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/CallDocument.h"

#include "core/base/JsonText.h"

#include <nlohmann/json.hpp>

namespace ringdown::audit {
namespace {

constexpr std::string_view collection = "ringdown-calls";

/// Fields of a Firestore document: every value is an object that names its type.
class Fields {
public:
    explicit Fields(std::string &out)
        : m_out(out)
        , m_json(out)
    {
    }
    void close() { m_json.close(); }

    void text(std::string_view name, std::string_view value) { typed(name, "stringValue", value); }
    void time(std::string_view name, Instant at) { typed(name, "timestampValue", toRfc3339(at)); }
    /// An integer travels as a string (the documents of Value).
    void number(std::string_view name, std::int64_t value)
    {
        typed(name, "integerValue", std::to_string(value));
    }
    void truth(std::string_view name, bool value)
    {
        m_json.name(name);
        m_out += value ? R"({"booleanValue":true})" : R"({"booleanValue":false})";
    }
    void nothing(std::string_view name)
    {
        m_json.name(name);
        m_out += R"({"nullValue":null})";
    }
    void textOrNothing(std::string_view name, std::string_view value)
    {
        value.empty() ? nothing(name) : text(name, value);
    }
    /// The value is left to the caller, who writes it to the same string.
    void name(std::string_view name) { m_json.name(name); }

private:
    void typed(std::string_view name, std::string_view type, std::string_view value)
    {
        m_json.name(name);
        JsonObjectWriter inner(m_out);
        inner.text(type, value);
        inner.close();
    }

    std::string &m_out;
    JsonObjectWriter m_json;
};

/// The events of a call that say why something was done.
std::vector<Event> decisionsOf(const store::CallDetail &detail)
{
    std::vector<Event> decisions;
    for (const std::string &json : detail.eventJson) {
        auto event = eventFromJson(json);
        if (event && !event->why.empty())
            decisions.push_back(std::move(*event));
    }
    return decisions;
}

std::string reasonOf(const std::vector<Event> &decisions)
{
    for (auto at = decisions.rbegin(); at != decisions.rend(); ++at) {
        if (at->kind == EventKind::CallEnded)
            return at->why;
    }
    return decisions.empty() ? std::string() : decisions.back().why;
}

void appendDecision(std::string &out, const Event &decision)
{
    out += R"({"mapValue":{"fields":)";
    Fields fields(out);
    fields.time("at", decision.at);
    fields.text("kind", eventKindName(decision.kind));
    fields.text("why", decision.why);
    fields.close();
    out += "}}";
}

/// How many decisions are written from the beginning and from the end.
void appendDecisions(std::string &out, const std::vector<Event> &decisions)
{
    out += R"({"arrayValue":{"values":[)";
    const std::size_t leftOut = decisions.size() > mostDecisions ? decisions.size() - mostDecisions : 0;
    bool isFirst = true;
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        if (i >= mostDecisions / 2 && i < mostDecisions / 2 + leftOut)
            continue;
        if (!isFirst)
            out += ',';
        isFirst = false;
        appendDecision(out, decisions[i]);
    }
    out += "]}}";
}

void appendFields(std::string &out, const store::CallDetail &detail)
{
    const CallSummary &call = detail.call;
    const std::vector<Event> decisions = decisionsOf(detail);
    Fields fields(out);
    fields.text("sid", call.sid.value);
    fields.text("tenant", call.tenant.value);
    fields.textOrNothing("from", call.from);
    fields.textOrNothing("callerName", call.callerName);
    fields.text("to", call.to);
    fields.time("startedAt", call.startedAt);
    call.endedAt ? fields.time("endedAt", *call.endedAt) : fields.nothing("endedAt");
    fields.textOrNothing("outcome", call.outcome ? std::string(outcomeName(*call.outcome)) : std::string());
    fields.text("route", call.route.value);
    fields.textOrNothing("tier", call.tier.value);
    fields.textOrNothing("contact", call.contact.value);
    fields.number("seconds", call.seconds);
    fields.number("revision", call.revision);
    fields.truth("test", call.test);
    fields.textOrNothing("claimedBy", call.claimedBy);
    fields.text("reason", reasonOf(decisions));
    fields.name("decisions");
    appendDecisions(out, decisions);
    if (decisions.size() > mostDecisions)
        fields.number("decisionsLeftOut", static_cast<std::int64_t>(decisions.size() - mostDecisions));
    fields.close();
}

} // namespace

std::string databaseRoot(const std::string &project)
{
    return "projects/" + project + "/databases/(default)/documents";
}

std::string callWrite(const std::string &project, const store::CallDetail &detail)
{
    std::string out;
    JsonObjectWriter write(out);
    write.name("update");
    JsonObjectWriter document(out);
    document.text("name",
                  databaseRoot(project) + '/' + std::string(collection) + '/' + detail.call.sid.value);
    document.name("fields");
    appendFields(out, detail);
    document.close();
    write.close();
    return out;
}

std::string batchBody(const std::vector<std::string> &writes)
{
    std::string out = R"({"writes":[)";
    for (std::size_t i = 0; i < writes.size(); ++i) {
        if (i > 0)
            out += ',';
        out += writes[i];
    }
    return out + "]}";
}

Result<std::vector<WriteOutcome>> writeOutcomes(std::string_view answer, std::size_t writes)
{
    const nlohmann::json json = nlohmann::json::parse(answer, nullptr, false);
    const auto status = json.is_object() ? json.find("status") : json.end();
    if (!json.is_object() || status == json.end() || !status->is_array() || status->size() != writes)
        return Error{ErrorCode::Unavailable,
                     "Firestore's answer does not say what became of " + std::to_string(writes) + " writes"};
    std::vector<WriteOutcome> outcomes;
    for (const nlohmann::json &one : *status) {
        WriteOutcome outcome;
        if (one.is_object()) {
            const auto code = one.find("code");
            const auto message = one.find("message");
            if (code != one.end() && code->is_number_integer())
                outcome.code = code->get<int>();
            if (message != one.end() && message->is_string())
                outcome.detail = message->get<std::string>();
        }
        outcomes.push_back(std::move(outcome));
    }
    return outcomes;
}

bool isWorthRepeating(int code)
{
    enum : int {
        Unknown = 2,
        DeadlineExceeded = 4,
        ResourceExhausted = 8,
        Aborted = 10,
        Internal = 13,
        Unavailable = 14
    };
    switch (code) {
    case Unknown:
    case DeadlineExceeded:
    case ResourceExhausted:
    case Aborted:
    case Internal:
    case Unavailable:
        return true;
    }
    return false;
}

} // namespace ringdown::audit
