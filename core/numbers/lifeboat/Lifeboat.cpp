// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/lifeboat/Lifeboat.h"

#include "core/plan/OutgoingRules.h"

#include <algorithm>
#include <set>

namespace ringdown::numbers {
namespace {

constexpr std::size_t mostPhones = 10;
constexpr int shortestRing = 5;

/// What the open route comes to.
struct Course {
    std::vector<LifeboatOpening> opening;
    std::vector<TierId> tiers;
    std::optional<plan::VoicemailStep> voicemail;
    bool hasMenu = false;
    bool hasLaterWords = false;
    bool hasWaiting = false; ///< music or prompts
};

/// Follows a route to its end as a caller does who presses nothing.
class Reader {
public:
    explicit Reader(const plan::Tenant &tenant)
        : m_tenant(tenant)
    {
    }

    Course read(const RouteId &from)
    {
        std::optional<RouteId> route = from;
        while (route && m_seen.insert(*route).second) {
            const auto found = m_tenant.routes.find(*route);
            route.reset();
            if (found == m_tenant.routes.end())
                break;
            for (const plan::Step &step : found->second) {
                m_next.reset();
                m_isOver = false;
                std::visit(*this, step);
                route = m_next;
                if (m_next || m_isOver)
                    break;
            }
        }
        return m_course;
    }

    void operator()(const plan::SayStep &step) { hear({step.text, {}}); }
    void operator()(const plan::PlayStep &step) { hear({{}, step.url}); }
    void operator()(const plan::TextStep &) {}
    void operator()(const plan::MenuStep &step)
    {
        m_course.hasMenu = true;
        m_next = step.otherwise;
    }
    void operator()(const plan::RingStep &step)
    {
        m_course.hasWaiting = m_course.hasWaiting || !step.waiting.isPlain();
        for (const TierId &tier : step.tiers) {
            if (std::find(m_course.tiers.begin(), m_course.tiers.end(), tier) == m_course.tiers.end())
                m_course.tiers.push_back(tier);
        }
    }
    void operator()(const plan::VoicemailStep &step)
    {
        m_course.voicemail = step;
        m_isOver = true;
    }
    void operator()(const plan::GotoStep &step) { m_next = step.route; }
    void operator()(const plan::RejectStep &) { m_isOver = true; }
    void operator()(const plan::HangupStep &) { m_isOver = true; }

private:
    void hear(LifeboatOpening words)
    {
        if (m_course.tiers.empty())
            m_course.opening.push_back(std::move(words));
        else
            m_course.hasLaterWords = true;
    }

    const plan::Tenant &m_tenant;
    std::set<RouteId> m_seen;
    Course m_course;
    std::optional<RouteId> m_next;
    bool m_isOver = false;
};

std::vector<std::vector<PhoneNumber>> roundsOf(const plan::Tenant &tenant, const plan::Tier &tier)
{
    plan::NumberKinds kinds;
    const plan::OutgoingRules rules(tenant, kinds);
    std::vector<std::vector<PhoneNumber>> rounds;
    for (const ContactId &id : tier.contacts) {
        const plan::Contact *contact = plan::findContact(tenant, id);
        if (!contact || rules.whyNotTo(contact->phone))
            continue;
        const bool isFull = !rounds.empty() && rounds.back().size() == mostPhones;
        if (rounds.empty() || isFull || tier.ring == plan::RingOrder::InTurn)
            rounds.emplace_back();
        rounds.back().push_back(contact->phone);
    }
    return rounds;
}

/// Within the longest wait, as a call is cut there too.
std::vector<LifeboatRing> ringsOf(const plan::Tenant &tenant, const std::vector<TierId> &tiers)
{
    std::vector<LifeboatRing> rings;
    int left = tenant.limits.longestWaitSeconds;
    for (const TierId &id : tiers) {
        const plan::Tier *tier = plan::findTier(tenant, id);
        if (!tier)
            continue;
        for (auto &phones : roundsOf(tenant, *tier)) {
            if (left < shortestRing)
                return rings;
            const int seconds = std::min(tier->seconds, left);
            left -= seconds;
            rings.push_back({id, std::move(phones), seconds, tier->show});
        }
    }
    return rings;
}

void replaceAll(std::string &text, std::string_view what, const std::string &with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

/// Only the business's name is known in advance.
bool namesTheCall(const std::string &greeting)
{
    const auto fields = {"{caller}", "{callerName}", "{number}", "{time}", "{reason}"};
    return std::any_of(fields.begin(), fields.end(),
                       [&](const char *field) { return greeting.find(field) != std::string::npos; });
}

void takeOpening(Lifeboat &boat, std::vector<LifeboatOpening> opening)
{
    const auto needsRelay = [](const LifeboatOpening &words) { return namesTheCall(words.say); };
    if (std::erase_if(opening, needsRelay) > 0)
        boat.leftOut.push_back(Omission::OpeningNamesCall);
    for (LifeboatOpening &words : opening)
        replaceAll(words.say, "{business}", boat.business);
    boat.opening = std::move(opening);
}

void takeMessage(Lifeboat &boat, const plan::VoicemailStep &step)
{
    boat.maxSeconds = step.maxSeconds;
    boat.greeting = step.greeting;
    boat.greetingSound = step.textBack ? std::string() : step.greetingSound;
    if (step.textBack || (step.greetingSound.empty() && namesTheCall(step.greeting))) {
        boat.greeting = plan::VoicemailStep().greeting;
        boat.leftOut.push_back(step.textBack ? Omission::GreetingOffersText : Omission::GreetingNamesCall);
    }
    replaceAll(boat.greeting, "{business}", boat.business);
}

void nameWhatIsMissing(Lifeboat &boat, const plan::Tenant &tenant, const Course &course)
{
    const bool asksForKey = std::any_of(boat.rings.begin(), boat.rings.end(), [&](const LifeboatRing &ring) {
        return plan::findTier(tenant, ring.tier)->accept == plan::Accept::Key;
    });
    if (asksForKey)
        boat.leftOut.push_back(Omission::NoKey);
    if (course.hasWaiting)
        boat.leftOut.push_back(Omission::NoWaiting);
    if (course.hasMenu)
        boat.leftOut.push_back(Omission::NoMenu);
    if (course.hasLaterWords)
        boat.leftOut.push_back(Omission::LaterWords);
    boat.leftOut.push_back(Omission::NoHoursNoRules);
    boat.leftOut.push_back(Omission::NoTexts);
}

} // namespace

bool showsCallers(const Lifeboat &boat)
{
    return std::any_of(boat.rings.begin(), boat.rings.end(),
                       [](const LifeboatRing &ring) { return ring.show == plan::Show::Caller; });
}

Lifeboat compileLifeboat(const plan::Tenant &tenant)
{
    Course course = Reader(tenant).read(RouteId("open"));
    if (course.tiers.empty()) {
        for (const plan::Tier &tier : tenant.tiers)
            course.tiers.push_back(tier.id);
    }
    if (!course.voicemail)
        course.voicemail = Reader(tenant).read(RouteId("closed")).voicemail;
    Lifeboat boat;
    boat.tenant = tenant.id;
    boat.business = tenant.name;
    boat.voice = tenant.voice;
    boat.rings = ringsOf(tenant, course.tiers);
    takeOpening(boat, course.opening);
    takeMessage(boat, course.voicemail.value_or(plan::VoicemailStep()));
    nameWhatIsMissing(boat, tenant, course);
    return boat;
}

} // namespace ringdown::numbers
