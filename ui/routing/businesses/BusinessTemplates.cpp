// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/businesses/BusinessTemplates.h"

#include <QCoreApplication>
#include <QLocale>

namespace ringdown::routing_ui {
namespace {

struct TemplateText {
    Q_DECLARE_TR_FUNCTIONS(BusinessTemplates)
};

constexpr plan::Interval nineToFive{9 * 60, 17 * 60};
constexpr plan::Interval tenToSix{10 * 60, 18 * 60};
constexpr plan::Interval wholeDay{0, 24 * 60};

const RouteId openRoute("open");
const RouteId closedRoute("closed");
const RouteId messageRoute("message");
const TextId missedText("missed");

/// What callers hear is spoken in the console's language, so the voice is told which.
std::string voiceLanguage()
{
    return QLocale().language() == QLocale::Spanish ? "es-US" : "en-US";
}

std::string spoken(const QString &words)
{
    return words.toStdString();
}

std::vector<ContactId> idsOf(const std::vector<plan::Contact> &people)
{
    std::vector<ContactId> ids;
    for (const plan::Contact &person : people)
        ids.push_back(person.id);
    return ids;
}

plan::VoicemailStep voicemail(const QString &greeting)
{
    return {.greeting = spoken(greeting), .maxSeconds = 120, .transcribe = true, .textBack = {}};
}

void openOnWeekdays(plan::Tenant &tenant, plan::Interval hours)
{
    for (std::size_t day = 0; day < 5; ++day)
        tenant.hours.week[day] = {hours};
}

void tellOfMissed(plan::Tenant &tenant)
{
    plan::TextTemplate &text = tenant.texts[missedText];
    text.to = idsOf(tenant.contacts);
    text.body =
        spoken(TemplateText::tr("Missed call from {caller} for {business} at {time}. Reply 1 to take it."));
    text.callBack = true; // who takes it calls the business, and the caller sees its number
}

void takeMessages(plan::Tenant &tenant)
{
    tenant.routes[messageRoute] = {
        voicemail(TemplateText::tr("Nobody can take your call. Please leave a message after the tone."))};
    tenant.routes[closedRoute] = {
        voicemail(TemplateText::tr("We are closed. Please leave a message after the tone."))};
}

plan::Tier tierOf(const char *id, std::vector<ContactId> contacts, int seconds, plan::RingOrder order)
{
    return {TierId(id), std::move(contacts), order, seconds, plan::Accept::Key, plan::Show::Caller};
}

void makeShop(plan::Tenant &tenant)
{
    openOnWeekdays(tenant, tenToSix);
    tenant.hours.week[5] = {tenToSix};
    tenant.tiers = {tierOf("counter", idsOf(tenant.contacts), 25, plan::RingOrder::Together)};
    takeMessages(tenant);
    tellOfMissed(tenant);
    tenant.routes[openRoute] = {plan::SayStep{spoken(TemplateText::tr("Thank you for calling {business}."))},
                                plan::RingStep{{TierId("counter")}}, plan::TextStep{missedText},
                                plan::GotoStep{messageRoute}};
}

void makeOffice(plan::Tenant &tenant)
{
    openOnWeekdays(tenant, nineToFive);
    const std::vector<ContactId> people = idsOf(tenant.contacts);
    tenant.tiers = {tierOf("reception", {people.front()}, 20, plan::RingOrder::Together),
                    tierOf("back-office", {people.back()}, 25, plan::RingOrder::Together)};
    takeMessages(tenant);
    tellOfMissed(tenant);
    plan::MenuStep menu;
    menu.prompt =
        spoken(TemplateText::tr("Thank you for calling {business}. For orders, press 1. For invoices, "
                                "press 2. For everything else, stay on the line."));
    menu.keys = {{'1', RouteId("orders")}, {'2', RouteId("invoices")}};
    menu.seconds = 6;
    menu.otherwise = RouteId("orders");
    const plan::TextStep text{missedText};
    const plan::GotoStep message{messageRoute};
    tenant.routes[openRoute] = {menu};
    tenant.routes[RouteId("orders")] = {plan::RingStep{{TierId("reception"), TierId("back-office")}}, text,
                                        message};
    tenant.routes[RouteId("invoices")] = {plan::RingStep{{TierId("back-office")}}, text, message};
}

void makeOnCall(plan::Tenant &tenant)
{
    tenant.hours.week.fill({wholeDay});
    tenant.tiers = {tierOf("on-call", idsOf(tenant.contacts), 25, plan::RingOrder::InTurn)};
    tenant.limits.longestWaitSeconds = 180;
    takeMessages(tenant);
    tellOfMissed(tenant);
    const plan::Route rotation = {
        plan::SayStep{spoken(TemplateText::tr("{business}. We are getting the person on call for you."))},
        plan::RingStep{{TierId("on-call")}}, plan::TextStep{missedText}, plan::GotoStep{messageRoute}};
    tenant.routes[openRoute] = rotation;
    tenant.routes[closedRoute] = rotation;
}

void makeVoicemail(plan::Tenant &tenant)
{
    tenant.hours.week.fill({wholeDay});
    const plan::Route message = {voicemail(TemplateText::tr(
        "This is {business}. Please leave a message after the tone, and we will call back."))};
    tenant.routes[openRoute] = message;
    tenant.routes[closedRoute] = message;
}

} // namespace

std::vector<BusinessTemplate> businessTemplates()
{
    return {
        {BusinessKind::Shop,
         TemplateText::tr("Shop"),
         TemplateText::tr("Open on weekdays and Saturday from 10 to 6. The counter rings, then comes "
                          "voicemail, and a text tells of the missed call."),
         {TemplateText::tr("Counter")}},
        {BusinessKind::Office,
         TemplateText::tr("Office with a menu"),
         TemplateText::tr("Open on weekdays from 9 to 5. “For orders, press 1”: reception rings first, then "
                          "the back office, then comes voicemail."),
         {TemplateText::tr("Reception"), TemplateText::tr("Back office")}},
        {BusinessKind::OnCall,
         TemplateText::tr("On-call rotation"),
         TemplateText::tr("Day and night. The first person of the rotation rings, then the next; whoever "
                          "takes the call presses 1. Move people up to hand over the duty."),
         {TemplateText::tr("On call first"), TemplateText::tr("On call next")}},
        {BusinessKind::Voicemail,
         TemplateText::tr("Voicemail only"),
         TemplateText::tr("Nobody is rung. Every caller may leave a message, which is written down."),
         {}},
    };
}

plan::Tenant fromTemplate(BusinessKind kind, const std::vector<plan::Contact> &people)
{
    plan::Tenant tenant;
    tenant.contacts = people;
    tenant.voice.language = voiceLanguage();
    switch (kind) {
    case BusinessKind::Shop:
        makeShop(tenant);
        break;
    case BusinessKind::Office:
        makeOffice(tenant);
        break;
    case BusinessKind::OnCall:
        makeOnCall(tenant);
        break;
    case BusinessKind::Voicemail:
        makeVoicemail(tenant);
        break;
    }
    return tenant;
}

} // namespace ringdown::routing_ui
