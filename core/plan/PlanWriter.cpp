// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanWriter.h"

#include "core/plan/PlanReader.h"
#include "core/plan/json/JsonLayout.h"
#include "core/plan/writing/CallersWriter.h"
#include "core/plan/writing/HoursWriter.h"
#include "core/plan/writing/PlanFields.h"
#include "core/plan/writing/RoutesWriter.h"

namespace ringdown::plan {
namespace {

void writeContact(JsonLayout &out, const Contact &contact)
{
    out.openObject();
    out.text("id", contact.id.value);
    out.text("name", contact.name);
    out.text("phone", contact.phone.e164());
    if (!contact.texts) {
        out.name("texts");
        out.truth(false);
    }
    out.closeObject();
}

void writeEntry(JsonLayout &out, const DirectoryEntry &entry)
{
    out.openObject();
    out.text("phone", entry.phone.e164());
    writeTextIfAny(out, "name", entry.name);
    writeTextIfAny(out, "type", entry.type);
    out.closeObject();
}

void writeTier(JsonLayout &out, const Tier &tier)
{
    out.openObject();
    out.text("id", tier.id.value);
    writeList(out, "contacts", tier.contacts);
    if (tier.ring == RingOrder::InTurn)
        out.text("ring", "in-turn");
    writeNumberUnless(out, "seconds", tier.seconds, Tier{}.seconds);
    if (tier.accept == Accept::None)
        out.text("accept", "none");
    if (tier.show == Show::Business)
        out.text("show", "business");
    out.closeObject();
}

void writeTexts(JsonLayout &out, const std::map<TextId, TextTemplate> &texts)
{
    if (texts.empty())
        return;
    out.name("texts");
    out.openObject(Spread::Lines);
    for (const auto &[id, text] : texts) {
        out.name(id.value);
        out.openObject();
        writeList(out, "to", text.to);
        out.text("body", text.body);
        if (text.repeatMinutes) {
            out.number("repeatMinutes", *text.repeatMinutes);
            writeNumberUnless(out, "tries", text.tries, TextTemplate{}.tries);
        }
        if (text.callBack) {
            out.name("callBack");
            out.truth(true);
        }
        out.closeObject();
    }
    out.closeObject();
}

void writeSms(JsonLayout &out, const Sms &sms)
{
    out.name("sms");
    out.openObject();
    writeListIfAny(out, "forwardTo", sms.forwardTo);
    writeTextIfAny(out, "reply", sms.reply);
    out.closeObject();
}

void writeVoice(JsonLayout &out, const Voice &voice)
{
    if (voice == Voice{})
        return;
    out.name("voice");
    out.openObject();
    if (voice.language != Voice{}.language)
        out.text("language", voice.language);
    writeTextIfAny(out, "name", voice.name);
    out.closeObject();
}

void writeLimits(JsonLayout &out, const Limits &limits)
{
    const Limits usual;
    if (limits == usual)
        return;
    out.name("limits");
    out.openObject();
    writeNumberUnless(out, "longestWaitSeconds", limits.longestWaitSeconds, usual.longestWaitSeconds);
    writeNumberUnless(out, "keepCallsDays", limits.keepCallsDays, usual.keepCallsDays);
    writeNumberUnless(out, "keepVoicemailDays", limits.keepVoicemailDays, usual.keepVoicemailDays);
    writeListIfAny(out, "countries", limits.countries);
    writeNumberUnless(out, "outgoingPerHour", limits.outgoingPerHour, usual.outgoingPerHour);
    writeNumberUnless(out, "outgoingPerNumberPerHour", limits.outgoingPerNumberPerHour,
                      usual.outgoingPerNumberPerHour);
    writeNumberUnless(out, "callsPerSecond", limits.callsPerSecond, usual.callsPerSecond);
    out.closeObject();
}

template <typename T>
void writeEach(JsonLayout &out, std::string_view name, const std::vector<T> &list,
               void (*write)(JsonLayout &, const T &))
{
    if (list.empty())
        return;
    out.name(name);
    out.openList(Spread::Lines);
    for (const T &element : list)
        write(out, element);
    out.closeList();
}

void writeTenant(JsonLayout &out, const Tenant &tenant)
{
    out.openObject(Spread::Lines);
    out.text("id", tenant.id.value);
    out.text("name", tenant.name);
    out.text("timeZone", tenant.timeZone);
    writeList(out, "numbers", tenant.numbers);
    writeEach(out, "contacts", tenant.contacts, writeContact);
    writeHours(out, tenant.hours);
    writeEach(out, "directory", tenant.directory, writeEntry);
    writeEach(out, "callers", tenant.callers, writeCallerRule);
    writeEach(out, "tiers", tenant.tiers, writeTier);
    writeRoutes(out, tenant.routes);
    writeTexts(out, tenant.texts);
    if (tenant.sms)
        writeSms(out, *tenant.sms);
    writeVoice(out, tenant.voice);
    writeLimits(out, tenant.limits);
    out.closeObject();
}

std::string write(const Plan &plan, JsonLayout::Form form)
{
    JsonLayout out(form);
    out.openObject(Spread::Lines);
    out.number("format", planFormat);
    out.name("tenants");
    out.openList(Spread::Lines);
    for (const Tenant &tenant : plan.tenants)
        writeTenant(out, tenant);
    out.closeList();
    out.closeObject();
    return out.take() + '\n';
}

} // namespace

std::string writePlan(const Plan &plan)
{
    std::string text = write(plan, JsonLayout::Form::Readable);
    return text.size() <= maxPlanBytes ? text : write(plan, JsonLayout::Form::Packed);
}

} // namespace ringdown::plan
