// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/Titles.h"
#include "core/plan/diff/Changes.h"
#include "core/plan/diff/Words.h"

namespace ringdown::plan {
namespace {

void diffContact(const Contact &before, const Contact &after, const std::string &path, Changes &changes)
{
    if (before.name != after.name)
        changes.changed(path + ".name", "Contact " + inQuotes(after.id.value) + " is called " +
                                            inQuotes(after.name) + " instead of " + inQuotes(before.name) +
                                            '.');
    if (before.phone != after.phone)
        changes.changed(path + ".phone", after.name + "'s phone is " + after.phone.e164() + " instead of " +
                                             before.phone.e164() + '.');
    if (before.texts != after.texts)
        changes.changed(path + ".texts",
                        after.name + (after.texts ? " gets texts again." : " no longer gets texts."));
}

void diffContacts(const Tenant &before, const Tenant &after, const std::string &path, Changes &changes)
{
    const Pairing pairing =
        pairLists(before.contacts, after.contacts, [](const Contact &contact) { return contact.id.value; });
    for (const std::size_t i : pairing.removed) {
        const Contact &gone = before.contacts[i];
        changes.removed(elementPath(path, i),
                        "Contact " + gone.name + " (" + gone.phone.e164() + ") is removed.");
    }
    for (std::size_t i = 0; i < after.contacts.size(); ++i) {
        const Contact &now = after.contacts[i];
        if (pairing.oldOf[i])
            diffContact(before.contacts[*pairing.oldOf[i]], now, elementPath(path, i), changes);
        else
            changes.added(elementPath(path, i), "Contact " + now.name + " (" + now.phone.e164() + ") is new" +
                                                    (now.texts ? "." : " and gets no texts."));
    }
    if (!pairing.moved.empty())
        changes.changed(path, "The contacts are listed in another order.");
}

std::string entryWords(const DirectoryEntry &entry)
{
    return entryTitle(entry) + (entry.name.empty() ? "" : " (" + entry.phone.e164() + ")");
}

std::string typeWords(const std::string &type)
{
    return type.empty() ? "no type" : "the type " + inQuotes(type);
}

void diffDirectory(const Tenant &before, const Tenant &after, const std::string &path, Changes &changes)
{
    const Pairing pairing = pairLists(before.directory, after.directory,
                                      [](const DirectoryEntry &entry) { return entry.phone.e164(); });
    for (const std::size_t i : pairing.removed)
        changes.removed(elementPath(path, i),
                        entryWords(before.directory[i]) + " is no longer in the directory.");
    for (std::size_t i = 0; i < after.directory.size(); ++i) {
        const DirectoryEntry &now = after.directory[i];
        if (!pairing.oldOf[i]) {
            changes.added(elementPath(path, i),
                          entryWords(now) + " is new in the directory, with " + typeWords(now.type) + '.');
            continue;
        }
        const DirectoryEntry &old = before.directory[*pairing.oldOf[i]];
        if (old.name != now.name)
            changes.changed(elementPath(path, i) + ".name", "The directory calls " + now.phone.e164() + ' ' +
                                                                inQuotes(now.name) + " instead of " +
                                                                inQuotes(old.name) + '.');
        if (old.type != now.type)
            changes.changed(elementPath(path, i) + ".type", entryWords(now) + " has " + typeWords(now.type) +
                                                                " in the directory instead of " +
                                                                typeWords(old.type) + '.');
    }
    if (!pairing.moved.empty())
        changes.changed(path, "The directory is listed in another order.");
}

std::string tierWords(const Tier &tier, const Tenant &tenant)
{
    const std::vector<std::string> names = contactNames(tenant, tier.contacts);
    const bool inTurn = tier.ring == RingOrder::InTurn;
    return "rings " + (inTurn && !names.empty() ? succession(names) : enumeration(names)) + " for " +
           counted(tier.seconds, "second") + (inTurn && names.size() > 1 ? " each" : "");
}

void diffTierContacts(const Tenant &before, const Tier &old, const Tenant &after, const Tier &now,
                      const std::string &path, Changes &changes)
{
    const std::string subject = "Tier " + inQuotes(now.id.value);
    const Pairing pairing =
        pairLists(old.contacts, now.contacts, [](const ContactId &id) { return id.value; });
    for (const std::size_t i : pairing.removed)
        changes.removed(path, subject + " no longer rings " + contactName(before, old.contacts[i]) + '.');
    for (std::size_t i = 0; i < now.contacts.size(); ++i) {
        if (!pairing.oldOf[i])
            changes.added(elementPath(path, i),
                          subject + " also rings " + contactName(after, now.contacts[i]) + '.');
    }
    if (!pairing.moved.empty())
        changes.changed(path, subject + " lists its contacts in another order: " +
                                  succession(contactNames(after, now.contacts)) + '.');
}

void diffTier(const Tenant &before, const Tier &old, const Tenant &after, const Tier &now,
              const std::string &path, Changes &changes)
{
    const std::string subject = "Tier " + inQuotes(now.id.value);
    diffTierContacts(before, old, after, now, path + ".contacts", changes);
    if (old.ring != now.ring)
        changes.changed(path + ".ring",
                        subject + (now.ring == RingOrder::Together
                                       ? " rings everybody at once instead of one after the other."
                                       : " rings one after the other instead of everybody at once."));
    if (old.seconds != now.seconds)
        changes.changed(path + ".seconds", subject + " rings for " + counted(now.seconds, "second") +
                                               " instead of " + std::to_string(old.seconds) + '.');
    if (old.accept != now.accept)
        changes.changed(path + ".accept",
                        subject + (now.accept == Accept::Key
                                       ? " asks for a key before the call is joined."
                                       : " joins whoever picks up, without asking for a key."));
    if (old.show != now.show)
        changes.changed(path + ".show",
                        subject + (now.show == Show::Caller
                                       ? " shows the caller's number instead of the business number."
                                       : " shows the business number instead of the caller's."));
}

void diffTiers(const Tenant &before, const Tenant &after, const std::string &path, Changes &changes)
{
    const Pairing pairing =
        pairLists(before.tiers, after.tiers, [](const Tier &tier) { return tier.id.value; });
    for (const std::size_t i : pairing.removed)
        changes.removed(elementPath(path, i), "Tier " + inQuotes(before.tiers[i].id.value) + " is removed.");
    for (std::size_t i = 0; i < after.tiers.size(); ++i) {
        const Tier &now = after.tiers[i];
        if (pairing.oldOf[i])
            diffTier(before, before.tiers[*pairing.oldOf[i]], after, now, elementPath(path, i), changes);
        else
            changes.added(elementPath(path, i),
                          "Tier " + inQuotes(now.id.value) + " is new: it " + tierWords(now, after) + '.');
    }
    if (!pairing.moved.empty())
        changes.changed(path, "The tiers are listed in another order.");
}

} // namespace

void diffPeople(const Tenant &before, const Tenant &after, const std::string &path, Changes &changes)
{
    diffContacts(before, after, path + ".contacts", changes);
    diffDirectory(before, after, path + ".directory", changes);
    diffTiers(before, after, path + ".tiers", changes);
}

} // namespace ringdown::plan
