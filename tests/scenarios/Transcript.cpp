// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/scenarios/Transcript.h"

#include "core/twilio/HoldSounds.h"
#include "core/twilio/RingTone.h"

#include <QString>

#include <algorithm>

namespace ringdown::test {

using namespace Qt::StringLiterals;

namespace {

/// The fields of an event that its reason does not say.
std::string details(const Event &event)
{
    std::string text;
    const auto add = [&text](const std::string &name, const std::string &value) {
        if (!value.empty())
            text += ' ' + name + '=' + value;
    };
    add("route", event.route.value);
    add("tier", event.tier.value);
    add("contact", event.contact.value);
    add("leg", event.leg);
    add("key", event.key);
    if (event.seconds)
        add("seconds", std::to_string(*event.seconds));
    if (event.kind == EventKind::TextQueued)
        add("to", event.to);
    if (event.outcome)
        add("outcome", std::string(outcomeName(*event.outcome)));
    return text;
}

} // namespace

Transcript::Transcript(Instant begin, const plan::Plan &plan, bool showsRejected)
    : m_begin(begin)
    , m_showsRejected(showsRejected)
{
    for (const plan::Tenant &tenant : plan.tenants) {
        for (const plan::Contact &contact : tenant.contacts)
            m_names[contact.phone.e164()] = contact.id.value;
    }
}

std::string Transcript::seconds(Instant at) const
{
    return QString::number(static_cast<double>((at - m_begin).count()) / 1000.0, 'f', 1)
        .rightJustified(6)
        .toStdString();
}

/// Calls are numbered by their callers; a phone on a call of its own has no number.
std::string Transcript::mark(const std::string &callSid)
{
    const auto it = std::find(m_calls.begin(), m_calls.end(), callSid);
    if (it == m_calls.end())
        return {};
    const auto number = it - m_calls.begin() + 1;
    return number == 1 ? std::string() : std::to_string(number) + "> ";
}

void Transcript::addLine(Instant at, const std::string &line)
{
    m_text += seconds(at) + "  " + line + '\n';
}

void Transcript::add(const carrier::Observation &seen)
{
    const bool isNew =
        seen.who == "caller" && std::find(m_calls.begin(), m_calls.end(), seen.callSid) == m_calls.end();
    if (isNew)
        m_calls.push_back(seen.callSid);
    const auto name = m_names.find(seen.who);
    std::string what = seen.what;
    if (what.ends_with(twilio::ringTonePath))
        what = "hears a ring";
    else if (const auto piece = twilio::holdPieceOf(what);
             piece && what.find(twilio::holdMusicPath) != std::string::npos)
        what = "hears music, " + std::to_string(piece->seconds) + " s of it from " +
               std::to_string(piece->second) + " s on";
    addLine(seen.at, mark(seen.callSid) + (name == m_names.end() ? seen.who : name->second) + ' ' + what);
}

void Transcript::add(const Event &event)
{
    if (event.kind == EventKind::PlanPushed)
        return;
    addLine(event.at, "    " + mark(event.call.value) + std::string(eventKindName(event.kind)) +
                          details(event) + ": " + event.why);
    for (const RejectedAlternative &not_ : event.rejected) {
        if (m_showsRejected)
            addLine(event.at, "        not " + not_.what + ": " + not_.why);
    }
}

void Transcript::add(const carrier::CallEnd &end)
{
    addLine(end.at, mark(end.callSid) + "the carrier ends the call: " + end.status + ", " +
                        std::to_string(end.seconds) + " s");
}

void Transcript::add(const CallSummary &call)
{
    std::string line =
        mark(call.sid.value) + "log: " + std::string(call.outcome ? outcomeName(*call.outcome) : "running");
    for (const auto &[word, value] :
         {std::pair(" by ", call.contact.value), {" of ", call.tier.value}, {", route ", call.route.value}}) {
        if (!value.empty())
            line += word + value;
    }
    if (call.seconds > 0)
        line += ", " + std::to_string(call.seconds) + " s";
    m_text += line + '\n';
}

} // namespace ringdown::test
