// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/PartValue.h"

#include "core/plan/HoursText.h"
#include "core/plan/diff/Words.h"
#include "ui/format/NumberWords.h"
#include "ui/format/PlanNames.h"
#include "ui/format/PlanPieces.h"
#include "ui/review/StepLines.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <variant>
#include <vector>

namespace ringdown::review {
namespace {

struct PartText {
    Q_DECLARE_TR_FUNCTIONS(PartValue)
};

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

QString listOf(const QStringList &parts)
{
    return parts.isEmpty() ? PartText::tr("nobody")
                           : parts.join(PartText::tr(", ", "between things of a list"));
}

QString named(const QString &what, const QString &value)
{
    return PartText::tr("%1: %2", "what it is, its value").arg(what, value);
}

QString yesOrNo(bool is)
{
    return is ? PartText::tr("yes") : PartText::tr("no");
}

QString hoursOf(const plan::DayHours &hours)
{
    return format::pieceWords(format::PlanPiece::Hours, plan::hoursWords(hours));
}

QString succession(const QStringList &names)
{
    return names.join(PartText::tr(", then ", "between things in their order"));
}

/// Of contacts, exceptions, entries of the directory or caller rules.
template <typename T>
QStringList namesOf(const std::vector<T> &things)
{
    QStringList names;
    for (const T &thing : things)
        names << text(thing.name);
    return names;
}

/// The lines of the parts of one business; without any: it does not have the part.
class PartLines {
public:
    explicit PartLines(const plan::Tenant &tenant)
        : m_tenant(tenant)
        , m_region(format::PlanNames({{tenant}}, 1).region(tenant.id))
    {
    }

    QStringList of(const plan::PlanPart &part) const;

private:
    QString number(const PhoneNumber &phone) const { return format::numberText(phone.e164(), m_region); }
    QString contacts(const std::vector<ContactId> &ids) const
    {
        QStringList names;
        for (const std::string &name : plan::contactNames(m_tenant, ids))
            names << text(name);
        return listOf(names);
    }

    QStringList numbers() const;
    QStringList contact(const ContactId &id) const;
    QStringList weekDay(const std::string &day) const;
    QStringList exception(const std::string &name) const;
    QStringList override() const;
    QStringList directory(const std::string &phone) const;
    QStringList rule(const plan::CallerRule &rule) const;
    QStringList rules(const std::string &name) const;
    QStringList tierOrder() const;
    QStringList rungOrder(const TierId &id) const;
    QStringList tier(const TierId &id) const;
    QStringList route(const RouteId &id) const;
    QStringList textTemplate(const TextId &id) const;
    QStringList sms() const;
    QStringList voice() const;
    QStringList limits() const;

    const plan::Tenant &m_tenant;
    std::string m_region;
};

QStringList PartLines::numbers() const
{
    QStringList all;
    for (const PhoneNumber &each : m_tenant.numbers)
        all << number(each);
    return {all.isEmpty() ? PartText::tr("no number") : listOf(all)};
}

QStringList PartLines::contact(const ContactId &id) const
{
    const plan::Contact *contact = plan::findContact(m_tenant, id);
    if (!contact)
        return {};
    return {named(PartText::tr("Name"), text(contact->name)),
            named(PartText::tr("Phone"), number(contact->phone)),
            named(PartText::tr("Takes texts"), yesOrNo(contact->texts))};
}

QStringList PartLines::weekDay(const std::string &day) const
{
    const auto at = std::find(plan::weekdayIds.begin(), plan::weekdayIds.end(), day);
    if (at == plan::weekdayIds.end())
        return {};
    const auto index = static_cast<std::size_t>(at - plan::weekdayIds.begin());
    return {named(QLocale().dayName(static_cast<int>(index) + 1), hoursOf(m_tenant.hours.week[index]))};
}

QStringList PartLines::exception(const std::string &name) const
{
    QStringList lines;
    for (const plan::HoursException &each : m_tenant.hours.exceptions) {
        if (each.name == name)
            lines << named(PartText::tr("Day"),
                           format::pieceWords(format::PlanPiece::Day, plan::dayWords(each.day)))
                  << named(PartText::tr("Hours"), hoursOf(each.hours));
    }
    return lines;
}

QStringList PartLines::override() const
{
    const auto &override = m_tenant.hours.override;
    if (!override)
        return {};
    return {format::pieceWords(format::PlanPiece::Override, plan::overrideWords(*override)),
            named(PartText::tr("Note"), text(override->note))};
}

QStringList PartLines::directory(const std::string &phone) const
{
    QStringList lines;
    for (const plan::DirectoryEntry &entry : m_tenant.directory) {
        if (phone.empty())
            lines << listOf({text(entry.name), number(entry.phone), text(entry.type)});
        else if (entry.phone.e164() == phone)
            lines << number(entry.phone) << named(PartText::tr("Name"), text(entry.name))
                  << named(PartText::tr("Type"), text(entry.type));
    }
    return lines;
}

QStringList PartLines::rule(const plan::CallerRule &rule) const
{
    const auto *route = std::get_if<RouteId>(&rule.then);
    const plan::Step then = route ? plan::Step(plan::GotoStep{*route})
                                  : plan::Step(plan::RejectStep{std::get<plan::RejectReason>(rule.then)});
    const QString whom = format::pieceWords(format::PlanPiece::Match, plan::matchWords(rule.match));
    return {
        named(PartText::tr("Takes", "a caller rule"), format::numbersForPeople(whom.toStdString(), m_region)),
        named(PartText::tr("Then"), format::pieceWords(format::PlanPiece::Step, plan::stepWords(then))),
        named(PartText::tr("Switched on"), yesOrNo(rule.active))};
}

QStringList PartLines::rules(const std::string &name) const
{
    QStringList lines;
    for (const plan::CallerRule &each : m_tenant.callers) {
        if (name.empty())
            lines << listOf(QStringList{text(each.name)} + rule(each));
        else if (each.name == name)
            lines << rule(each);
    }
    return lines;
}

QStringList PartLines::tierOrder() const
{
    const format::PlanNames plan({{m_tenant}}, 1);
    QStringList names;
    for (const plan::Tier &tier : m_tenant.tiers)
        names << plan.tier(tier.id);
    return {named(PartText::tr("Tiers in this order"), succession(names))};
}

QStringList PartLines::rungOrder(const TierId &id) const
{
    const plan::Tier *tier = plan::findTier(m_tenant, id);
    if (!tier)
        return {};
    QStringList names;
    for (const std::string &name : plan::contactNames(m_tenant, tier->contacts))
        names << text(name);
    const QString tierName = format::PlanNames().tier(id);
    return {named(PartText::tr("Contacts of tier “%1” in this order").arg(tierName), succession(names))};
}

QStringList PartLines::tier(const TierId &id) const
{
    const plan::Tier *tier = plan::findTier(m_tenant, id);
    if (!tier)
        return {};
    return {named(PartText::tr("Rings"), contacts(tier->contacts)),
            tier->ring == plan::RingOrder::Together ? PartText::tr("Everybody at once")
                                                    : PartText::tr("One after the other"),
            PartText::tr("Rings for %n second(s)", nullptr, tier->seconds),
            tier->accept == plan::Accept::Key ? PartText::tr("Asks for a key")
                                              : PartText::tr("Joins whoever picks up"),
            tier->show == plan::Show::Caller ? PartText::tr("Shows the caller’s number")
                                             : PartText::tr("Shows the business number")};
}

QStringList PartLines::route(const RouteId &id) const
{
    const auto found = m_tenant.routes.find(id);
    QStringList lines;
    if (found == m_tenant.routes.end())
        return lines;
    for (const plan::Step &step : found->second)
        lines << stepLines(step);
    return lines;
}

QStringList PartLines::textTemplate(const TextId &id) const
{
    const auto found = m_tenant.texts.find(id);
    if (found == m_tenant.texts.end())
        return {};
    const plan::TextTemplate &words = found->second;
    return {named(PartText::tr("Goes to"), contacts(words.to)),
            PartText::tr("“%1”", "the words of a text").arg(text(words.body)),
            format::pieceWords(format::PlanPiece::Repeat, plan::repeatWords(words)),
            named(PartText::tr("Call back"), yesOrNo(words.callBack))};
}

QStringList PartLines::sms() const
{
    const plan::Sms sms = m_tenant.sms.value_or(plan::Sms{});
    return {named(PartText::tr("Texts go to"), contacts(sms.forwardTo)),
            named(PartText::tr("Answers go to the person who wrote"), yesOrNo(!sms.reply.empty()))};
}

QStringList PartLines::voice() const
{
    return {named(PartText::tr("Language"), text(m_tenant.voice.language)),
            named(PartText::tr("Voice"), m_tenant.voice.name.empty() ? PartText::tr("the carrier’s usual one")
                                                                     : text(m_tenant.voice.name))};
}

QStringList PartLines::limits() const
{
    const plan::Limits &limits = m_tenant.limits;
    QStringList countries;
    for (const std::string &country : limits.countries)
        countries << text(country);
    return {PartText::tr("A caller waits at most %Ln second(s)", nullptr, limits.longestWaitSeconds),
            PartText::tr("Calls are kept for %Ln day(s)", nullptr, limits.keepCallsDays),
            PartText::tr("Voicemails are kept for %Ln day(s)", nullptr, limits.keepVoicemailDays),
            named(PartText::tr("Countries"),
                  countries.isEmpty() ? PartText::tr("those of its own numbers") : listOf(countries)),
            PartText::tr("At most %Ln text(s) and call(s) an hour", nullptr, limits.outgoingPerHour),
            PartText::tr("At most %Ln an hour to one number", nullptr, limits.outgoingPerNumberPerHour),
            PartText::tr("%n call(s) of our own a second", nullptr, limits.callsPerSecond)};
}

QStringList PartLines::of(const plan::PlanPart &part) const
{
    switch (part.section) {
    case plan::Section::TenantOrder:
    case plan::Section::TierName:
    case plan::Section::TextName:
    case plan::Section::RouteName:
    case plan::Section::ExceptionName:
    case plan::Section::RuleName:
        break; // nobody is asked about it
    case plan::Section::Tenant:
    case plan::Section::Name:
        return {text(m_tenant.name)};
    case plan::Section::TimeZone:
        return {text(m_tenant.timeZone)};
    case plan::Section::Numbers:
        return numbers();
    case plan::Section::Contact:
        return contact(ContactId(part.key));
    case plan::Section::WeekDay:
        return weekDay(part.key);
    case plan::Section::Exception:
        return exception(part.key);
    case plan::Section::Override:
        return override();
    case plan::Section::Directory:
        return directory(part.key);
    case plan::Section::Callers:
        return rules(part.key);
    case plan::Section::CallerOrder:
        return {named(PartText::tr("Asked in this order"), succession(namesOf(m_tenant.callers)))};
    case plan::Section::ContactOrder:
        return {named(PartText::tr("Contacts in this order"), succession(namesOf(m_tenant.contacts)))};
    case plan::Section::ExceptionOrder:
        return {
            named(PartText::tr("Exceptions in this order"), succession(namesOf(m_tenant.hours.exceptions)))};
    case plan::Section::DirectoryOrder:
        return {named(PartText::tr("Directory in this order"), succession(namesOf(m_tenant.directory)))};
    case plan::Section::TierOrder:
        return tierOrder();
    case plan::Section::TierContactOrder:
        return rungOrder(TierId(part.key));
    case plan::Section::Tier:
        return tier(TierId(part.key));
    case plan::Section::RouteSteps:
    case plan::Section::CascadeOrder:
        return route(RouteId(part.key));
    case plan::Section::Text:
        return textTemplate(TextId(part.key));
    case plan::Section::Sms:
        return sms();
    case plan::Section::Voice:
        return voice();
    case plan::Section::Limits:
        return limits();
    }
    return {};
}

QStringList linesOf(const plan::Plan &plan, const plan::PlanPart &part)
{
    const plan::Tenant *tenant = plan::findTenant(plan, part.tenant);
    return tenant ? PartLines(*tenant).of(part) : QStringList();
}

} // namespace

QString partValue(const plan::Plan &plan, const plan::PlanPart &part, const plan::Plan &one,
                  const plan::Plan &other)
{
    const QStringList lines = linesOf(plan, part);
    const QStringList ones = linesOf(one, part);
    const QStringList others = linesOf(other, part);
    QStringList told;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(told),
                 [&](const QString &line) { return !ones.contains(line) || !others.contains(line); });
    const QStringList &shown = told.isEmpty() ? lines : told; // where only more came, or another order
    return shown.isEmpty() ? PartText::tr("not there") : shown.join(QLatin1Char('\n'));
}

} // namespace ringdown::review
