// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanDiff.h"

#include "core/plan/Renames.h"
#include "core/plan/diff/Changes.h"
#include "core/plan/diff/Words.h"

#include <algorithm>
#include <unordered_map>

namespace ringdown::plan {
namespace {

using OwnerByNumber = std::unordered_map<std::string_view, const Tenant *>;

OwnerByNumber ownersOf(const Plan &plan)
{
    OwnerByNumber owners;
    for (const Tenant &tenant : plan.tenants) {
        for (const PhoneNumber &number : tenant.numbers)
            owners.emplace(number.e164(), &tenant);
    }
    return owners;
}

struct Owners {
    OwnerByNumber before;
    OwnerByNumber after;
};

void diffNumbers(const Tenant &before, const Tenant &after, const Owners &owners, const std::string &path,
                 Changes &changes)
{
    const Pairing pairing =
        pairLists(before.numbers, after.numbers, [](const PhoneNumber &number) { return number.e164(); });
    for (const std::size_t i : pairing.removed) {
        const std::string &number = before.numbers[i].e164();
        const auto owner = owners.after.find(number);
        changes.removed(elementPath(path, i),
                        "Number " + number +
                            (owner == owners.after.end() ? " is removed: nobody answers it any more."
                                                         : " moves to " + owner->second->name + '.'));
    }
    for (std::size_t i = 0; i < after.numbers.size(); ++i) {
        if (pairing.oldOf[i])
            continue;
        const std::string &number = after.numbers[i].e164();
        const auto owner = owners.before.find(number);
        changes.added(elementPath(path, i),
                      "Number " + number +
                          (owner == owners.before.end() ? " is new."
                                                        : " moves here from " + owner->second->name + '.'));
    }
    if (!pairing.moved.empty())
        changes.changed(path, "The numbers are listed in another order; the first is " +
                                  after.numbers.front().e164() + '.');
}

void diffText(const Tenant &before, const Tenant &after, const TextId &id, const std::string &path,
              Changes &changes)
{
    const TextTemplate &old = before.texts.at(id);
    const TextTemplate &now = after.texts.at(id);
    const std::string subject = "Text " + inQuotes(id.value);
    const Pairing pairing = pairLists(old.to, now.to, [](const ContactId &contact) { return contact.value; });
    for (const std::size_t i : pairing.removed)
        changes.removed(path + ".to", subject + " no longer goes to " + contactName(before, old.to[i]) + '.');
    for (std::size_t i = 0; i < now.to.size(); ++i) {
        if (!pairing.oldOf[i])
            changes.added(elementPath(path + ".to", i),
                          subject + " also goes to " + contactName(after, now.to[i]) + '.');
    }
    if (!pairing.moved.empty())
        changes.changed(path + ".to", subject + " lists its contacts in another order.");
    if (old.body != now.body)
        changes.changed(path + ".body",
                        subject + " says " + inQuotes(now.body) + " instead of " + inQuotes(old.body) + '.');
    if (repeatWords(old) != repeatWords(now))
        changes.changed(path + ".repeatMinutes",
                        subject + " is now " + repeatWords(now) + "; it was " + repeatWords(old) + '.');
    if (old.callBack != now.callBack)
        changes.changed(path + ".callBack",
                        now.callBack ? "Whoever gets text " + inQuotes(id.value) +
                                           " can call the business number and be put through to the caller."
                                     : "Whoever gets text " + inQuotes(id.value) +
                                           " is no longer put through to the caller.");
}

void diffTexts(const Tenant &before, const Tenant &after, const std::string &path, Changes &changes)
{
    for (const auto &[id, text] : before.texts) {
        if (!after.texts.contains(id))
            changes.removed(path + '.' + id.value, "Text " + inQuotes(id.value) + " is removed.");
    }
    for (const auto &[id, text] : after.texts) {
        if (before.texts.contains(id))
            diffText(before, after, id, path + '.' + id.value, changes);
        else
            changes.added(path + '.' + id.value, "Text " + inQuotes(id.value) + " is new: it goes to " +
                                                     enumeration(contactNames(after, text.to)) +
                                                     " and says " + inQuotes(text.body) + '.');
    }
}

void diffSms(const Tenant &before, const Tenant &after, const std::string &path, Changes &changes)
{
    const Sms old = before.sms.value_or(Sms{});
    const Sms now = after.sms.value_or(Sms{});
    if (old == now && before.sms.has_value() != after.sms.has_value())
        changes.changed(
            path, after.sms
                      ? "The section for texts to the business number is there now, without settings."
                      : "The section for texts to the business number, which had no settings, is gone.");
    if (old.forwardTo != now.forwardTo)
        changes.changed(path + ".forwardTo", "Texts to the business number go to " +
                                                 enumeration(contactNames(after, now.forwardTo)) +
                                                 " instead of " +
                                                 enumeration(contactNames(before, old.forwardTo)) + '.');
    if (old.reply != now.reply)
        changes.changed(
            path + ".reply",
            now.reply.empty()
                ? "A contact's answer to a forwarded text is no longer sent on to the person who wrote."
                : "A contact's answer to a forwarded text is now sent on to the person who wrote.");
}

void diffVoice(const Voice &before, const Voice &after, const std::string &path, Changes &changes)
{
    const auto nameWords = [](const Voice &voice) {
        return voice.name.empty() ? std::string("the carrier's usual voice") : voice.name;
    };
    if (before.language != after.language)
        changes.changed(path + ".language",
                        "The spoken language is " + after.language + " instead of " + before.language + '.');
    if (before.name != after.name)
        changes.changed(path + ".name",
                        "The voice is " + nameWords(after) + " instead of " + nameWords(before) + '.');
}

std::string countryWords(const std::vector<std::string> &countries)
{
    return countries.empty() ? std::string("the countries of its own numbers") : enumeration(countries);
}

void diffOutgoing(const Limits &before, const Limits &after, const std::string &path, Changes &changes)
{
    if (before.countries != after.countries)
        changes.changed(path + ".countries", "Texts and legs go to " + countryWords(after.countries) +
                                                 " instead of " + countryWords(before.countries) + '.');
    if (before.outgoingPerHour != after.outgoingPerHour)
        changes.changed(path + ".outgoingPerHour", "At most " + std::to_string(after.outgoingPerHour) +
                                                       " texts and legs an hour go out instead of " +
                                                       std::to_string(before.outgoingPerHour) + '.');
    if (before.outgoingPerNumberPerHour != after.outgoingPerNumberPerHour)
        changes.changed(path + ".outgoingPerNumberPerHour",
                        "At most " + std::to_string(after.outgoingPerNumberPerHour) +
                            " texts and legs an hour go to one number instead of " +
                            std::to_string(before.outgoingPerNumberPerHour) + '.');
}

void diffLimits(const Limits &before, const Limits &after, const std::string &path, Changes &changes)
{
    if (before.longestWaitSeconds != after.longestWaitSeconds)
        changes.changed(path + ".longestWaitSeconds",
                        "A caller waits at most " + counted(after.longestWaitSeconds, "second") +
                            " instead of " + std::to_string(before.longestWaitSeconds) + '.');
    if (before.keepCallsDays != after.keepCallsDays)
        changes.changed(path + ".keepCallsDays", "Calls are kept for " + counted(after.keepCallsDays, "day") +
                                                     " instead of " + std::to_string(before.keepCallsDays) +
                                                     '.');
    if (before.keepVoicemailDays != after.keepVoicemailDays)
        changes.changed(path + ".keepVoicemailDays",
                        "Voicemails are kept for " + counted(after.keepVoicemailDays, "day") +
                            " instead of " + std::to_string(before.keepVoicemailDays) + '.');
    if (before.callsPerSecond != after.callsPerSecond)
        changes.changed(path + ".callsPerSecond",
                        "The carrier starts " + counted(after.callsPerSecond, "call") +
                            " of our own a second instead of " + std::to_string(before.callsPerSecond) + '.');
}

void diffTenant(const Tenant &before, const Tenant &after, const Owners &owners, const std::string &path,
                Changes &changes)
{
    if (before.name != after.name)
        changes.changed(path + ".name", "The business is called " + inQuotes(after.name) + " instead of " +
                                            inQuotes(before.name) + '.');
    if (before.timeZone != after.timeZone)
        changes.changed(path + ".timeZone",
                        "The time zone is " + after.timeZone + " instead of " + before.timeZone + '.');
    diffNumbers(before, after, owners, path + ".numbers", changes);
    diffPeople(before, after, path, changes);
    diffHours(before.hours, after.hours, path + ".hours", changes);
    diffCallerRules(before, after, path + ".callers", changes);
    diffRoutes(before, after, path + ".routes", changes);
    diffTexts(before, after, path + ".texts", changes);
    diffSms(before, after, path + ".sms", changes);
    diffVoice(before.voice, after.voice, path + ".voice", changes);
    diffLimits(before.limits, after.limits, path + ".limits", changes);
    diffOutgoing(before.limits, after.limits, path + ".limits", changes);
}

template <typename T, typename NameOf>
std::string elementNamed(const std::string &path, const std::vector<T> &list, const std::string &name,
                         const NameOf &nameOf)
{
    const auto at =
        std::find_if(list.begin(), list.end(), [&](const T &each) { return nameOf(each) == name; });
    return elementPath(path, static_cast<std::size_t>(at - list.begin()));
}

std::string pathOf(const Rename &rename, const Tenant &tenant, const std::string &path)
{
    const auto ownName = [](const auto &each) -> const std::string & { return each.name; };
    switch (rename.kind) {
    case Rename::Kind::ARoute:
        return path + ".routes." + rename.to;
    case Rename::Kind::AText:
        return path + ".texts." + rename.to;
    case Rename::Kind::ATier:
        return elementNamed(path + ".tiers", tenant.tiers, rename.to,
                            [](const Tier &each) -> const std::string & { return each.id.value; });
    case Rename::Kind::AnException:
        return elementNamed(path + ".hours.exceptions", tenant.hours.exceptions, rename.to, ownName);
    case Rename::Kind::ARule:
        return elementNamed(path + ".callers", tenant.callers, rename.to, ownName);
    }
    return path;
}

std::string kindWords(Rename::Kind kind)
{
    switch (kind) {
    case Rename::Kind::ARoute:
        return "Route ";
    case Rename::Kind::AText:
        return "Text ";
    case Rename::Kind::ATier:
        return "Tier ";
    case Rename::Kind::AnException:
        return "Exception ";
    case Rename::Kind::ARule:
        return "Caller rule ";
    }
    return {};
}

std::string renameWords(const Rename &rename)
{
    return kindWords(rename.kind) + inQuotes(rename.from) + " is now called " + inQuotes(rename.to) + '.';
}

/// What is only called otherwise is not told as the loss of one thing and the coming of another.
void diffRenamed(const Tenant &before, const Tenant &after, const Owners &owners, const std::string &path,
                 Changes &changes)
{
    const std::vector<Rename> renames = renamesBetween(before, after);
    if (renames.empty())
        return diffTenant(before, after, owners, path, changes);
    Tenant renamed = before;
    for (const Rename &rename : renames) {
        apply(renamed, rename);
        changes.changed(pathOf(rename, after, path), renameWords(rename));
    }
    diffTenant(renamed, after, owners, path, changes);
}

std::string tenantWords(const Tenant &tenant)
{
    std::vector<std::string> numbers;
    for (const PhoneNumber &number : tenant.numbers)
        numbers.push_back(number.e164());
    return "Business " + inQuotes(tenant.name) +
           (numbers.empty() ? ", without a number," : ", " + enumeration(numbers) + ',');
}

} // namespace

std::vector<Change> diff(const Plan &before, const Plan &after)
{
    std::vector<Change> list;
    const Owners owners{ownersOf(before), ownersOf(after)};
    const Pairing pairing =
        pairLists(before.tenants, after.tenants, [](const Tenant &tenant) { return tenant.id.value; });
    for (const std::size_t i : pairing.removed)
        Changes(list, before.tenants[i].id)
            .removed(elementPath("tenants", i), tenantWords(before.tenants[i]) + " is removed.");
    for (std::size_t i = 0; i < after.tenants.size(); ++i) {
        const Tenant &now = after.tenants[i];
        Changes changes(list, now.id);
        if (!pairing.oldOf[i])
            changes.added(elementPath("tenants", i), tenantWords(now) + " is new.");
        else if (before.tenants[*pairing.oldOf[i]] != now)
            diffRenamed(before.tenants[*pairing.oldOf[i]], now, owners, elementPath("tenants", i), changes);
    }
    if (!pairing.moved.empty())
        Changes(list, {}).changed("tenants", "The businesses are listed in another order.");
    return list;
}

} // namespace ringdown::plan
