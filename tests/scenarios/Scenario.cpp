// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/scenarios/Scenario.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>

namespace ringdown::test {
namespace {

using namespace Qt::StringLiterals;
using Does = carrier::PhoneScript::Does;

Error bad(const QString &what, const QString &value)
{
    return {ErrorCode::BadInput, (what + u": "_s + value).toStdString()};
}

std::chrono::seconds seconds(const QString &text)
{
    return std::chrono::seconds(text.trimmed().toInt());
}

QStringList parts(const QString &text)
{
    QStringList list;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        list += part.trimmed();
    return list;
}

/// "leaves ringing 8" -> the text behind the words, nothing when it begins otherwise.
std::optional<QString> behind(const QString &text, const QString &words)
{
    return text.startsWith(words) ? std::optional(text.mid(words.size()).trimmed()) : std::nullopt;
}

/// "12", "12 key 1", "12 silence": a message ends by hanging up unless it says otherwise.
void readMessage(carrier::CallScript &script, const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    script.message = seconds(words.value(0));
    if (words.value(1) == u"silence"_s)
        script.messageEnd = carrier::MessageEnd::Silence;
    if (words.value(1) == u"key"_s) {
        script.messageEnd = carrier::MessageEnd::Key;
        script.messageKey = words.value(2).at(0).toLatin1();
    }
}

Result<void> readCaller(carrier::CallScript &script, const QString &text)
{
    for (const QString &part : parts(text)) {
        if (const auto ringing = behind(part, u"leaves ringing"_s))
            script.leavesRinging = seconds(*ringing);
        else if (const auto after = behind(part, u"hangs up"_s))
            script.hangsUpAfter = seconds(*after);
        else if (const auto talk = behind(part, u"talks"_s))
            script.talks = seconds(*talk);
        else if (const auto message = behind(part, u"message"_s))
            readMessage(script, *message);
        else
            return bad(u"caller"_s, part);
    }
    return {};
}

Result<void> readToggles(carrier::Habits &habits, const QString &text)
{
    using carrier::Habits;
    const std::map<QString, std::function<void()>> switches{
        {u"race=bridge"_s, [&] { habits.race = Habits::Race::AtBridge; }},
        {u"bridged=absent"_s, [&] { habits.bridged = Habits::Bridged::Absent; }},
        {u"refused=no-answer"_s, [&] { habits.refused = Habits::Refused::NoAnswer; }},
        {u"cancelled=no-answer"_s, [&] { habits.cancelled = Habits::Cancelled::NoAnswer; }},
        {u"token=first"_s, [&] { habits.token = Habits::Token::AtFirst; }},
        {u"slack=0"_s, [&] { habits.dialSlack = std::chrono::seconds(0); }},
        {u"reports=lost"_s, [&] { habits.lostPercent = 100; }},
        {u"reports=late"_s,
         [&] { habits.latePercent = 50, habits.reportJitter = std::chrono::milliseconds(900); }},
        {u"reports=twice"_s, [&] { habits.repeatedReportPercent = 100; }},
        {u"requests=twice"_s, [&] { habits.repeatedPercent = 100; }}};
    for (const QString &part : parts(text)) {
        const auto found = switches.find(part);
        if (found == switches.end())
            return bad(u"toggles"_s, part);
        found->second();
    }
    return {};
}

/// "8 from +16195550111 to +16195550100 forwarded from +12025550150"
Result<void> readSecondCall(Scenario &scenario, const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    ScenarioCall call{seconds(words.value(0)), scenario.calls.front().script};
    for (int i = 1; i + 1 < words.size(); i += 2) {
        const std::string value = words.value(i + 1).toStdString();
        if (words[i] == u"from"_s)
            call.script.from = value;
        else if (words[i] == u"to"_s)
            call.script.to = value;
        else if (words[i] == u"forwarded-from"_s)
            call.script.forwardedFrom = value;
        else if (words[i] == u"digits"_s)
            call.script.digits = value;
        else if (words[i] == u"verdict"_s)
            call.script.verdict = value;
        else
            return bad(u"also"_s, text);
    }
    scenario.calls.push_back(call);
    return {};
}

/// "40 from +16195550111 1"
void readText(Scenario &scenario, const QString &text)
{
    scenario.texts.push_back({seconds(text.section(u' ', 0, 0)), text.section(u' ', 2, 2).toStdString(),
                              text.section(u' ', 3).toStdString()});
}

Result<void> readAt(Scenario &scenario, const QString &text)
{
    const auto at = parseRfc3339(text.toStdString());
    if (!at)
        return at.error();
    scenario.at = at->at;
    return {};
}

Result<void> readPush(Scenario &scenario, const QString &text)
{
    scenario.pushAfter = seconds(text.section(u' ', 0, 0));
    scenario.pushedPlan = text.section(u' ', 1).trimmed().toStdString();
    return {};
}

void readLegs(Scenario &scenario, const QStringList &words)
{
    scenario.ownLegs = words.value(0) == u"placed"_s ? routing::OwnLegs::Placed : routing::OwnLegs::NoApiKey;
    scenario.losesOrders = words.value(1) == u"unanswered"_s;
    if (!scenario.losesOrders)
        scenario.callsLate = seconds(words.value(1).section(u' ', 0, 0));
}

Result<void> readLine(Scenario &scenario, const QString &name, const QString &value)
{
    carrier::CallScript &script = scenario.calls.front().script;
    const std::map<QString, std::string *> texts{
        {u"plan"_s, &scenario.plan},     {u"to"_s, &script.to},
        {u"from"_s, &script.from},       {u"name"_s, &script.callerName},
        {u"state"_s, &script.state},     {u"country"_s, &script.country},
        {u"digits"_s, &script.digits},   {u"forwarded-from"_s, &script.forwardedFrom},
        {u"phones"_s, &scenario.phones}, {u"token"_s, &script.callToken}};
    if (const auto text = texts.find(name); text != texts.end()) {
        *text->second = value.toStdString();
        return {};
    }
    if (name == u"at"_s)
        return readAt(scenario, value);
    if (name == u"caller"_s)
        return readCaller(script, value);
    if (name == u"toggles"_s)
        return readToggles(scenario.habits, value);
    if (name == u"also"_s)
        return readSecondCall(scenario, value);
    if (name == u"push"_s)
        return readPush(scenario, value);
    if (name == u"text"_s)
        readText(scenario, value);
    else if (name == u"seed"_s)
        scenario.seed = value.toULongLong();
    else if (name == u"restart"_s)
        scenario.restartAfter = seconds(value);
    else if (name == u"down"_s)
        scenario.down = RelayGap{seconds(value.section(u' ', 0, 0)), seconds(value.section(u' ', 2, 2))};
    else if (name == u"lifeboat"_s)
        scenario.hasLifeboat = value == u"echo"_s;
    else if (name == u"legs"_s)
        readLegs(scenario, parts(value));
    else if (name == u"show"_s)
        scenario.showsRejected = value == u"rejected"_s;
    else
        return bad(u"unknown line"_s, name);
    return {};
}

/// "=voicemail@3" or "@4": what it does and after how long it does it.
Result<carrier::PhoneScript> readDoing(const QString &doing)
{
    static const std::map<QString, Does> words{
        {u""_s, Does::Answers},         {u"busy"_s, Does::Busy},           {u"off"_s, Does::Off},
        {u"decline"_s, Does::Declines}, {u"voicemail"_s, Does::Voicemail}, {u"cancelled"_s, Does::Cancelled},
        {u"invalid"_s, Does::Invalid},  {u"no"_s, Does::NoAnswer}};
    const auto found = words.find(doing.section(u'@', 0, 0).section(u'=', 1));
    if (found == words.end())
        return bad(u"phones"_s, doing);
    carrier::PhoneScript script;
    script.does = found->second;
    if (doing.contains(u'@'))
        script.after = seconds(doing.section(u'@', 1));
    return script;
}

Result<carrier::PhoneScript> readPhone(const QStringList &words)
{
    const qsizetype begin = words[0].indexOf(QRegularExpression(u"[@=]"_s));
    auto script = readDoing(begin < 0 ? QString() : words[0].mid(begin));
    if (!script)
        return script;
    for (int i = 1; i + 1 < words.size(); i += 2) {
        if (words[i] == u"keys"_s)
            script->keys = words[i + 1] == u"none"_s ? "" : words[i + 1].toStdString();
        else if (words[i] == u"hangs-up"_s)
            script->hangsUpAfter = seconds(words[i + 1]);
        else if (words[i] == u"talks"_s)
            script->talks = seconds(words[i + 1]);
        else
            return bad(u"phones"_s, words[i]);
    }
    return script;
}

/// The phones of everybody with this contact id, in whatever business.
std::vector<std::string> phonesOf(const plan::Plan &plan, const std::string &contact)
{
    std::vector<std::string> phones;
    for (const plan::Tenant &tenant : plan.tenants) {
        if (const plan::Contact *found = plan::findContact(tenant, ContactId(contact)))
            phones.push_back(found->phone.e164());
    }
    return phones;
}

} // namespace

Result<Scenario> readScenario(const std::string &text)
{
    Scenario scenario;
    scenario.calls.emplace_back();
    const std::size_t line = text.find("---\n");
    scenario.head = text.substr(0, line);
    scenario.transcript = line == std::string::npos ? "" : text.substr(line + 4);
    const QString head = QString::fromStdString(scenario.head);
    for (const QString &written : head.split(u'\n', Qt::SkipEmptyParts)) {
        if (written.startsWith(u'#'))
            continue;
        if (auto read =
                readLine(scenario, written.section(u':', 0, 0).trimmed(), written.section(u':', 1).trimmed());
            !read)
            return read.error();
    }
    return scenario;
}

Result<void> applyPhones(Scenario &scenario, const plan::Plan &plan)
{
    for (const QString &part : parts(QString::fromStdString(scenario.phones))) {
        const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
        const auto script = readPhone(words);
        if (!script)
            return script.error();
        const QString contact = words[0].section(QRegularExpression(u"[@=]"_s), 0, 0);
        const auto phones = contact.startsWith(u'+') ? std::vector{contact.toStdString()}
                                                     : phonesOf(plan, contact.toStdString());
        if (phones.empty())
            return bad(u"phones: no such contact"_s, contact);
        for (ScenarioCall &call : scenario.calls) {
            for (const std::string &phone : phones)
                call.script.phones[phone] = *script;
        }
    }
    return {};
}

} // namespace ringdown::test
