// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/reading/TenantReader.h"

#include "core/plan/PlanReader.h"
#include "core/plan/json/Fields.h"
#include "core/plan/reading/CallersReader.h"
#include "core/plan/reading/HoursReader.h"
#include "core/plan/reading/RoutesReader.h"
#include "core/plan/reading/TenantScope.h"

#include <QTimeZone>

#include <algorithm>

namespace ringdown::plan {
namespace {

constexpr std::size_t longestZone = 64; ///< characters of its name
constexpr int longestKeepDays = 36500;
constexpr int longestRepeatMinutes = 24 * 60;
constexpr int mostOutgoingPerHour = 10'000'000;
constexpr int mostOutgoingPerNumber = 1'000'000;

std::string readTimeZone(const JsonNode &node, PlanScope &plan, ProblemList &problems)
{
    const std::string zone(node.isText() && node.text().size() <= longestZone ? node.text()
                                                                              : std::string_view());
    const auto [known, isNew] = plan.timeZones.try_emplace(zone, false);
    if (isNew && !zone.empty())
        // Not isTimeZoneIdAvailable(): it leaves out the older names that zones are also known by
        // ("US/Pacific").
        known->second = QTimeZone(QByteArray::fromStdString(zone)).isValid();
    if (!known->second)
        problems.add(node, "a time zone known here, such as \"America/Los_Angeles\"");
    return textOf(node).value_or("");
}

std::vector<PhoneNumber> readNumbers(const JsonNode &node, const PlanScope &plan, ProblemList &problems)
{
    std::vector<PhoneNumber> numbers;
    for (const JsonNode *element : readList(node, "phone numbers", problems)) {
        const auto number = readPhone(*element, problems);
        const JsonNode *owner = number ? plan.numberOwner.at(element->text()) : element;
        if (owner != element)
            problems.add(*element, "free: it already stands at " + owner->path() +
                                       ", and a number belongs to one tenant; remove one of the two");
        numbers.push_back(number.value_or(PhoneNumber()));
    }
    return numbers;
}

Contact readContact(const JsonNode &node, const TenantScope &scope, const PlanScope &plan)
{
    ProblemList &problems = scope.problems;
    Contact contact;
    Fields fields(node, "a contact", problems);
    if (const JsonNode *id = fields.required("id")) {
        contact.id = ContactId(readId(*id, problems).value_or(""));
        if (const JsonNode *first = id->isText() ? scope.contacts.find(id->text()) : nullptr;
            first && first != &node)
            problems.add(*id, "free: " + first->path() + " has this id; ids are unique in their list");
    }
    if (const JsonNode *name = fields.required("name"))
        contact.name = readWords(*name, problems).value_or("");
    if (const JsonNode *phone = fields.required("phone")) {
        contact.phone = readPhone(*phone, problems).value_or(PhoneNumber());
        const auto owner = plan.numberOwner.find(contact.phone.e164());
        if (owner != plan.numberOwner.end())
            problems.add(*phone, "a phone of a person: it is the business number at " +
                                     owner->second->path() +
                                     ", and a call would come back to where it started");
    }
    if (const JsonNode *texts = fields.optional("texts"))
        contact.texts = readTruth(*texts, problems).value_or(true);
    fields.refuseOthers();
    return contact;
}

Tier readTier(const JsonNode &node, const TenantScope &scope)
{
    constexpr std::pair<std::string_view, RingOrder> orders[] = {{"together", RingOrder::Together},
                                                                 {"in-turn", RingOrder::InTurn}};
    constexpr std::pair<std::string_view, Accept> accepts[] = {{"key", Accept::Key}, {"none", Accept::None}};
    constexpr std::pair<std::string_view, Show> shows[] = {{"caller", Show::Caller},
                                                           {"business", Show::Business}};
    ProblemList &problems = scope.problems;
    Tier tier;
    Fields fields(node, "a tier", problems);
    if (const JsonNode *id = fields.required("id")) {
        tier.id = TierId(readId(*id, problems).value_or(""));
        if (const JsonNode *first = id->isText() ? scope.tiers.find(id->text()) : nullptr;
            first && first != &node)
            problems.add(*id, "free: " + first->path() + " has this id; ids are unique in their list");
    }
    const JsonNode *contacts = fields.required("contacts");
    if (contacts) {
        tier.contacts = readContactIds(*contacts, scope);
        if (tier.contacts.size() > maxContactsInTier)
            problems.add(*contacts, "A tier has at most " + std::to_string(maxContactsInTier) +
                                        " contacts, this one has " + std::to_string(tier.contacts.size()) +
                                        ": split it.");
    }
    if (tier.contacts.empty() && !(contacts && contacts->isList()))
        tier.contacts.emplace_back(); // keeps the rules about empty tiers from complaining a second time
    if (const JsonNode *ring = fields.optional("ring"))
        tier.ring = readChoice(*ring, orders, problems).value_or(tier.ring);
    if (const JsonNode *seconds = fields.optional("seconds"))
        tier.seconds = readWhole(*seconds, 5, 600, problems).value_or(tier.seconds);
    if (const JsonNode *accept = fields.optional("accept"))
        tier.accept = readChoice(*accept, accepts, problems).value_or(tier.accept);
    if (const JsonNode *show = fields.optional("show"))
        tier.show = readChoice(*show, shows, problems).value_or(tier.show);
    fields.refuseOthers();
    return tier;
}

TextTemplate readTextTemplate(const JsonNode &node, const TenantScope &scope)
{
    TextTemplate text;
    Fields fields(node, "a text", scope.problems);
    if (const JsonNode *to = fields.required("to"))
        text.to = readContactIds(*to, scope);
    if (const JsonNode *body = fields.required("body"))
        text.body = readTemplateWords(*body, scope.problems).value_or("");
    const JsonNode *repeat = fields.optional("repeatMinutes");
    if (repeat)
        text.repeatMinutes = readWhole(*repeat, 1, longestRepeatMinutes, scope.problems);
    if (const JsonNode *tries = fields.optional("tries")) {
        text.tries = readWhole(*tries, 2, 10, scope.problems).value_or(text.tries);
        if (!repeat)
            scope.problems.add(*tries, "absent: without repeatMinutes beside it a text is sent once");
    }
    if (const JsonNode *callBack = fields.optional("callBack"))
        text.callBack = readTruth(*callBack, scope.problems).value_or(false);
    fields.refuseOthers();
    return text;
}

std::map<TextId, TextTemplate> readTexts(const JsonNode &node, const TenantScope &scope)
{
    std::map<TextId, TextTemplate> texts;
    for (const JsonNode *member : readMembers(node, "texts by their ids", scope.problems)) {
        if (!isId(member->name()))
            scope.problems.addName(*member, std::string(idRule));
        texts.emplace(TextId(std::string(member->name())), readTextTemplate(*member, scope));
    }
    return texts;
}

Sms readSms(const JsonNode &node, const TenantScope &scope)
{
    constexpr std::pair<std::string_view, std::string_view> replies[] = {{"relay", "relay"}};
    Sms sms;
    Fields fields(node, "sms", scope.problems);
    if (const JsonNode *to = fields.optional("forwardTo"))
        sms.forwardTo = readContactIds(*to, scope);
    if (const JsonNode *reply = fields.optional("reply"))
        sms.reply = readChoice(*reply, replies, scope.problems).value_or(textOf(*reply).value_or(""));
    fields.refuseOthers();
    return sms;
}

bool isVoiceWord(std::string_view text)
{
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '.' || c == '_';
    });
}

Voice readVoice(const JsonNode &node, ProblemList &problems)
{
    Voice voice;
    Fields fields(node, "a voice", problems);
    if (const JsonNode *language = fields.optional("language")) {
        voice.language = textOf(*language).value_or(voice.language);
        if (!language->isText() || !isVoiceWord(language->text()))
            problems.add(*language, "a language such as \"en-US\"");
    }
    if (const JsonNode *name = fields.optional("name")) {
        voice.name = textOf(*name).value_or("");
        if (!name->isText() || !isVoiceWord(name->text()))
            problems.add(*name, "a voice of the carrier such as \"Polly.Joanna\"");
    }
    fields.refuseOthers();
    return voice;
}

Limits readLimits(const JsonNode &node, ProblemList &problems)
{
    Limits limits;
    Fields fields(node, "limits", problems);
    if (const JsonNode *wait = fields.optional("longestWaitSeconds"))
        limits.longestWaitSeconds = readWhole(*wait, 10, 600, problems).value_or(limits.longestWaitSeconds);
    if (const JsonNode *calls = fields.optional("keepCallsDays"))
        limits.keepCallsDays = readWhole(*calls, 1, longestKeepDays, problems).value_or(limits.keepCallsDays);
    if (const JsonNode *voicemail = fields.optional("keepVoicemailDays"))
        limits.keepVoicemailDays =
            readWhole(*voicemail, 1, longestKeepDays, problems).value_or(limits.keepVoicemailDays);
    if (const JsonNode *countries = fields.optional("countries"))
        limits.countries = readCountries(*countries, problems);
    if (const JsonNode *all = fields.optional("outgoingPerHour"))
        limits.outgoingPerHour =
            readWhole(*all, 1, mostOutgoingPerHour, problems).value_or(limits.outgoingPerHour);
    if (const JsonNode *each = fields.optional("outgoingPerNumberPerHour"))
        limits.outgoingPerNumberPerHour =
            readWhole(*each, 1, mostOutgoingPerNumber, problems).value_or(limits.outgoingPerNumberPerHour);
    if (const JsonNode *rate = fields.optional("callsPerSecond"))
        limits.callsPerSecond = readWhole(*rate, 1, 100, problems).value_or(limits.callsPerSecond);
    fields.refuseOthers();
    return limits;
}

/// Who the tenant is: the required fields but for hours and routes.
void readIdentity(Fields &fields, Tenant &tenant, PlanScope &plan, ProblemList &problems)
{
    if (const JsonNode *id = fields.required("id")) {
        tenant.id = TenantId(readId(*id, problems).value_or(""));
        const auto first = plan.tenantIds.find(id->text());
        if (first != plan.tenantIds.end() && first->second != &fields.node())
            problems.add(*id,
                         "free: " + first->second->path() + " has this id; ids are unique in their list");
    }
    if (const JsonNode *name = fields.required("name"))
        tenant.name = readWords(*name, problems).value_or("");
    if (const JsonNode *zone = fields.required("timeZone"))
        tenant.timeZone = readTimeZone(*zone, plan, problems);
    if (const JsonNode *numbers = fields.required("numbers"))
        tenant.numbers = readNumbers(*numbers, plan, problems);
}

/// Whom the tenant's calls can reach.
void readPeople(Fields &fields, Tenant &tenant, const TenantScope &scope, const PlanScope &plan)
{
    if (const JsonNode *contacts = fields.optional("contacts")) {
        for (const JsonNode *contact : readList(*contacts, "contacts", scope.problems))
            tenant.contacts.push_back(readContact(*contact, scope, plan));
    }
    if (const JsonNode *directory = fields.optional("directory"))
        tenant.directory = readDirectory(*directory, scope.problems);
    if (const JsonNode *tiers = fields.optional("tiers")) {
        for (const JsonNode *tier : readList(*tiers, "tiers", scope.problems))
            tenant.tiers.push_back(readTier(*tier, scope));
    }
}

} // namespace

Tenant readTenant(const JsonNode &node, PlanScope &plan, ProblemList &problems)
{
    const TenantScope scope(node, problems);
    Tenant tenant;
    Fields fields(node, "a tenant", problems);
    readIdentity(fields, tenant, plan, problems);
    readPeople(fields, tenant, scope, plan);
    if (const JsonNode *hours = fields.required("hours"))
        tenant.hours = readHours(*hours, problems);
    if (const JsonNode *callers = fields.optional("callers"))
        tenant.callers = readCallerRules(*callers, scope);
    if (const JsonNode *routes = fields.required("routes"))
        tenant.routes = readRoutes(*routes, scope);
    if (const JsonNode *texts = fields.optional("texts"))
        tenant.texts = readTexts(*texts, scope);
    if (const JsonNode *sms = fields.optional("sms"))
        tenant.sms = readSms(*sms, scope);
    if (const JsonNode *voice = fields.optional("voice"))
        tenant.voice = readVoice(*voice, problems);
    if (const JsonNode *limits = fields.optional("limits"))
        tenant.limits = readLimits(*limits, problems);
    fields.refuseOthers();
    return tenant;
}

} // namespace ringdown::plan
