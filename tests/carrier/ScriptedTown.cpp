// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/carrier/ScriptedTown.h"

#include <QTest>

#include <algorithm>
#include <utility>

namespace ringdown::test {

ScriptedTown::ScriptedTown(carrier::Habits habits, std::uint64_t seed)
    : carrier(testAccount(), time, relay, habits, seed)
{
    const std::string base = ScriptedRelay::base;
    carrier.own({businessNumber, base + "/voice", base + "/fallback", base + "/status", true});
    carrier.observe(
        [this](const carrier::Observation &seen) { lines.push_back(seen.who + ' ' + seen.what); });
    carrier.whenEnded([this](const carrier::CallEnd &end) { finalStatus = end.status; });
}

ScriptedTown::~ScriptedTown() = default;

void ScriptedTown::answerWithDial(bool wantsKey, const std::string &attributes, bool both)
{
    const std::string noun = std::string("<Number statusCallback=\"/leg\" "
                                         "statusCallbackEvent=\"initiated ringing answered completed\"") +
                             (wantsKey ? " url=\"/whisper\">" : ">");
    relay.answer("/voice", "<Dial action=\"/after\" answerOnBridge=\"true\" " + attributes + '>' + noun +
                               captain + "</Number>" + (both ? noun + office + "</Number>" : "") + "</Dial>");
    relay.answer("/whisper", "<Gather numDigits=\"1\" timeout=\"6\" finishOnKey=\"\" "
                             "action=\"/accepted\"><Say>A call. Press 1.</Say></Gather><Hangup/>");
    relay.answer("/accepted", "");
    relay.answer("/after", "<Hangup/>");
}

void ScriptedTown::call(carrier::CallScript script)
{
    script.from = script.from.empty() ? callerNumber : script.from;
    script.to = businessNumber;
    QVERIFY(carrier.call(std::move(script)).hasValue());
    time.run();
}

bool ScriptedTown::saw(const std::string &line) const
{
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

std::string ScriptedTown::after(const std::string &field) const
{
    return relay.only("/after").field(field);
}

std::vector<std::string> ScriptedTown::reportsOf(const std::string &phone) const
{
    std::vector<std::string> statuses;
    for (const auto &got : relay.requestsTo("/leg")) {
        if (got.field("To") == phone)
            statuses.push_back(got.field("CallStatus"));
    }
    return statuses;
}

carrier::PhoneScript phone(carrier::PhoneScript::Does does, std::chrono::seconds after,
                           const std::string &keys)
{
    carrier::PhoneScript script;
    script.does = does;
    script.after = after;
    script.keys = keys;
    script.talks = std::chrono::seconds(40);
    return script;
}

carrier::CallScript phones(std::map<std::string, carrier::PhoneScript> scripts)
{
    carrier::CallScript script;
    script.phones = std::move(scripts);
    return script;
}

} // namespace ringdown::test
