// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/merge/Resolve.h"

#include "core/plan/merge/ThreeWay.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>

namespace ringdown::plan {
namespace {

/// Fills in the fields of one thing.
template <typename T>
class Merged {
public:
    Merged(const Three<T> &three, const Picks &picks)
        : m_three(three)
        , m_picks(picks)
        , m_out(three.base)
    {
    }

    template <typename Field>
    Merged &plain(Field T::*field)
    {
        m_out.*field = whole(fieldOf(m_three, field), m_picks);
        return *this;
    }
    template <typename List, typename KeyOf>
    Merged &list(List T::*field, KeyOf keyOf)
    {
        m_out.*field = plainElements(fieldOf(m_three, field), m_picks, keyOf);
        return *this;
    }
    T out() const { return m_out; }

private:
    const Three<T> &m_three;
    const Picks &m_picks;
    T m_out;
};

std::string idOf(const ContactId &id)
{
    return id.value;
}
std::string tierIdOf(const TierId &id)
{
    return id.value;
}
std::string e164Of(const PhoneNumber &phone)
{
    return phone.e164();
}
std::string itself(const std::string &text)
{
    return text;
}

Contact contact(const Three<Contact> &three, const Picks &picks)
{
    return Merged(three, picks).plain(&Contact::name).plain(&Contact::phone).plain(&Contact::texts).out();
}

HoursException exception(const Three<HoursException> &three, const Picks &picks)
{
    return Merged(three, picks).plain(&HoursException::day).plain(&HoursException::hours).out();
}

DirectoryEntry directoryEntry(const Three<DirectoryEntry> &three, const Picks &picks)
{
    return Merged(three, picks).plain(&DirectoryEntry::name).plain(&DirectoryEntry::type).out();
}

CallerMatch match(const Three<CallerMatch> &three, const Picks &picks)
{
    return Merged(three, picks)
        .list(&CallerMatch::numbers, e164Of)
        .list(&CallerMatch::prefixes, itself)
        .list(&CallerMatch::types, itself)
        .plain(&CallerMatch::anonymous)
        .list(&CallerMatch::forwardedFrom, e164Of)
        .list(&CallerMatch::to, e164Of)
        .list(&CallerMatch::countries, itself)
        .list(&CallerMatch::states, itself)
        .out();
}

CallerRule callerRule(const Three<CallerRule> &three, const Picks &picks)
{
    CallerRule out = Merged(three, picks).plain(&CallerRule::then).plain(&CallerRule::active).out();
    out.match = match(fieldOf(three, &CallerRule::match), picks);
    return out;
}

Tier tier(const Three<Tier> &three, const Picks &picks)
{
    return Merged(three, picks)
        .list(&Tier::contacts, idOf)
        .plain(&Tier::ring)
        .plain(&Tier::seconds)
        .plain(&Tier::accept)
        .plain(&Tier::show)
        .out();
}

TextTemplate text(const Three<TextTemplate> &three, const Picks &picks)
{
    return Merged(three, picks)
        .list(&TextTemplate::to, idOf)
        .plain(&TextTemplate::body)
        .plain(&TextTemplate::repeatMinutes)
        .plain(&TextTemplate::tries)
        .plain(&TextTemplate::callBack)
        .out();
}

RingStep ring(const Three<RingStep> &three, const Picks &picks)
{
    RingStep out = Merged(three, picks).list(&RingStep::tiers, tierIdOf).out();
    out.waiting = Merged(fieldOf(three, &RingStep::waiting), picks)
                      .plain(&Waiting::music)
                      .plain(&Waiting::prompts)
                      .out();
    return out;
}

MenuStep menu(const Three<MenuStep> &three, const Picks &picks)
{
    MenuStep out = Merged(three, picks)
                       .plain(&MenuStep::prompt)
                       .plain(&MenuStep::seconds)
                       .plain(&MenuStep::tries)
                       .plain(&MenuStep::otherwise)
                       .out();
    out.keys = entries<char, RouteId>(fieldOf(three, &MenuStep::keys), picks, whole<RouteId>);
    return out;
}

VoicemailStep voicemail(const Three<VoicemailStep> &three, const Picks &picks)
{
    return Merged(three, picks)
        .plain(&VoicemailStep::greeting)
        .plain(&VoicemailStep::greetingSound)
        .plain(&VoicemailStep::maxSeconds)
        .plain(&VoicemailStep::transcribe)
        .plain(&VoicemailStep::textBack)
        .out();
}

/// The three as steps of one kind; nothing where one is of another.
template <typename Kind>
std::optional<Step> ofKind(const Three<Step> &three, const Picks &picks,
                           Kind (*inside)(const Three<Kind> &, const Picks &))
{
    const auto *base = std::get_if<Kind>(&three.base);
    const auto *theirs = std::get_if<Kind>(&three.theirs);
    const auto *yours = std::get_if<Kind>(&three.yours);
    if (!base || !theirs || !yours)
        return {};
    return inside({*base, *theirs, *yours}, picks);
}

Step step(const Three<Step> &three, const Picks &picks)
{
    for (const auto &merged : {ofKind<RingStep>(three, picks, ring), ofKind<MenuStep>(three, picks, menu),
                               ofKind<VoicemailStep>(three, picks, voicemail)}) {
        if (merged)
            return *merged;
    }
    return whole(three, picks);
}

Route route(const Three<Route> &three, const Picks &picks)
{
    return steps(three, picks, step);
}

Sms sms(const Three<Sms> &three, const Picks &picks)
{
    return Merged(three, picks).list(&Sms::forwardTo, idOf).plain(&Sms::reply).out();
}

Limits limits(const Three<Limits> &three, const Picks &picks)
{
    return Merged(three, picks)
        .plain(&Limits::longestWaitSeconds)
        .plain(&Limits::keepCallsDays)
        .plain(&Limits::keepVoicemailDays)
        .list(&Limits::countries, itself)
        .plain(&Limits::outgoingPerHour)
        .plain(&Limits::outgoingPerNumberPerHour)
        .plain(&Limits::callsPerSecond)
        .out();
}

Hours hours(const Three<Hours> &three, const Picks &picks)
{
    Hours out = Merged(three, picks).plain(&Hours::override).out();
    for (std::size_t day = 0; day < out.week.size(); ++day)
        out.week[day] =
            whole<DayHours>({three.base.week[day], three.theirs.week[day], three.yours.week[day]}, picks);
    out.exceptions = elements<HoursException>(
        fieldOf(three, &Hours::exceptions), picks, [](const HoursException &one) { return one.name; },
        exception);
    return out;
}

Tenant tenant(const Three<Tenant> &three, const Picks &picks)
{
    Tenant out = Merged(three, picks)
                     .plain(&Tenant::name)
                     .plain(&Tenant::timeZone)
                     .list(&Tenant::numbers, e164Of)
                     .plain(&Tenant::voice) // a voice speaks its language only
                     .out();
    out.contacts = elements<Contact>(
        fieldOf(three, &Tenant::contacts), picks, [](const Contact &one) { return one.id.value; }, contact);
    out.hours = hours(fieldOf(three, &Tenant::hours), picks);
    out.directory = elements<DirectoryEntry>(
        fieldOf(three, &Tenant::directory), picks, [](const DirectoryEntry &one) { return one.phone.e164(); },
        directoryEntry);
    out.callers = elements<CallerRule>(
        fieldOf(three, &Tenant::callers), picks, [](const CallerRule &one) { return one.name; }, callerRule);
    out.tiers = elements<Tier>(
        fieldOf(three, &Tenant::tiers), picks, [](const Tier &one) { return one.id.value; }, tier);
    out.routes = entries<RouteId, Route>(fieldOf(three, &Tenant::routes), picks, route);
    out.texts = entries<TextId, TextTemplate>(fieldOf(three, &Tenant::texts), picks, text);
    const auto in = [](const std::optional<Sms> &given) { return given ? &*given : nullptr; };
    out.sms = entry<Sms>(in(three.base.sms), in(three.theirs.sms), in(three.yours.sms), picks, sms);
    out.limits = limits(fieldOf(three, &Tenant::limits), picks);
    return out;
}

} // namespace

Plan resolve(const Plan &base, const Plan &theirs, const Plan &yours, const Picks &picks)
{
    return {elements<Tenant>(
        {base.tenants, theirs.tenants, yours.tenants}, picks, [](const Tenant &one) { return one.id.value; },
        tenant)};
}

} // namespace ringdown::plan
