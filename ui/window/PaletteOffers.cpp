// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/PaletteOffers.h"

#include "ui/format/CallWords.h"
#include "ui/format/NumberWords.h"
#include "ui/format/OutcomeWords.h"

#include <QCoreApplication>

namespace ringdown::window {
namespace {

constexpr std::size_t mostOffers = 5'000;

struct OfferText {
    Q_DECLARE_TR_FUNCTIONS(PaletteOffers)
};

QString digitsOf(const std::string &e164)
{
    return QString::fromStdString(e164).remove(QLatin1Char('+'));
}

/// The offers of one business.
class TenantOffers {
public:
    TenantOffers(std::vector<shell::PaletteOffer> &offers, const format::PlanNames &names,
                 const plan::Tenant &tenant, std::size_t index, const OfferWays &ways)
        : m_offers(offers)
        , m_names(names)
        , m_tenant(tenant)
        , m_path("tenants[" + std::to_string(index) + "].")
        , m_business(names.tenant(tenant.id))
        , m_ways(ways)
    {
    }

    void add()
    {
        addBusiness();
        addContacts();
        for (std::size_t i = 0; i < m_tenant.tiers.size(); ++i)
            addPlace(format::Glyph::Ladder,
                     OfferText::tr("Tier “%1”").arg(m_names.tier(m_tenant.tiers[i].id)),
                     "tiers[" + std::to_string(i) + "].seconds");
        for (const auto &[id, route] : m_tenant.routes)
            addPlace(format::Glyph::Route, OfferText::tr("Route %1").arg(m_names.route(id)),
                     "routes." + id.value);
        addRules();
    }

private:
    void addBusiness()
    {
        shell::PaletteOffer offer = at("business/" + m_tenant.id.value, shell::OfferKind::Thing);
        offer.words = m_business;
        offer.where = OfferText::tr("Business");
        offer.glyph = format::Glyph::Business;
        offer.run = [show = m_ways.showTenant, id = m_tenant.id] { show(id); };
        m_offers.push_back(std::move(offer));
        for (const PhoneNumber &number : m_tenant.numbers) {
            shell::PaletteOffer owned = at("number/" + number.e164(), shell::OfferKind::Number);
            owned.words = shownNumber(number.e164());
            owned.where = OfferText::tr("%1, number", "business").arg(m_business);
            owned.digits = digitsOf(number.e164());
            owned.glyph = format::Glyph::Key;
            owned.run = [show = m_ways.showNumber, phone = number.e164()] { show(phone); };
            m_offers.push_back(std::move(owned));
        }
    }

    void addContacts()
    {
        for (std::size_t i = 0; i < m_tenant.contacts.size(); ++i) {
            const plan::Contact &contact = m_tenant.contacts[i];
            shell::PaletteOffer &offer =
                addPlace(format::Glyph::Person,
                         OfferText::tr("%1, %2", "contact, telephone number")
                             .arg(QString::fromStdString(contact.name), shownNumber(contact.phone.e164())),
                         "contacts[" + std::to_string(i) + "].name");
            offer.kind = shell::OfferKind::Contact;
            offer.digits = digitsOf(contact.phone.e164());
            offer.where = OfferText::tr("%1, contact", "business").arg(m_business);
        }
    }

    void addRules()
    {
        for (std::size_t i = 0; i < m_tenant.callers.size(); ++i) {
            const plan::CallerRule &rule = m_tenant.callers[i];
            shell::PaletteOffer &offer =
                addPlace(format::Glyph::Shield,
                         OfferText::tr("Caller rule “%1”").arg(QString::fromStdString(rule.name)),
                         "callers[" + std::to_string(i) + "].name");
            for (const PhoneNumber &number : rule.match.numbers)
                offer.digits += digitsOf(number.e164()) + QLatin1Char(' ');
        }
    }

    shell::PaletteOffer &addPlace(format::Glyph glyph, const QString &words, const std::string &place)
    {
        shell::PaletteOffer offer = at(m_path + place, shell::OfferKind::Thing);
        offer.words = words;
        offer.where = m_business;
        offer.glyph = glyph;
        offer.run = [edit = m_ways.editPlan, path = m_path + place] { edit(path); };
        m_offers.push_back(std::move(offer));
        return m_offers.back();
    }

    static shell::PaletteOffer at(const std::string &id, shell::OfferKind kind)
    {
        shell::PaletteOffer offer;
        offer.id = QString::fromStdString(id);
        offer.kind = kind;
        return offer;
    }

    QString shownNumber(const std::string &e164) const
    {
        return format::numberText(e164, m_names.region(m_tenant.id));
    }

    std::vector<shell::PaletteOffer> &m_offers;
    const format::PlanNames &m_names;
    const plan::Tenant &m_tenant;
    std::string m_path;
    QString m_business;
    const OfferWays &m_ways;
};

} // namespace

std::vector<shell::PaletteOffer> planOffers(const plan::Plan &plan, const OfferWays &ways)
{
    const format::PlanNames names(plan, 1);
    std::vector<shell::PaletteOffer> offers;
    for (std::size_t i = 0; i < plan.tenants.size() && offers.size() < mostOffers; ++i)
        TenantOffers(offers, names, plan.tenants[i], i, ways).add();
    return offers;
}

std::string pathOfNumber(const plan::Plan &plan, const std::string &phone)
{
    for (std::size_t i = 0; i < plan.tenants.size(); ++i) {
        const std::vector<PhoneNumber> &numbers = plan.tenants[i].numbers;
        for (std::size_t j = 0; j < numbers.size(); ++j) {
            if (numbers[j].e164() == phone)
                return "tenants[" + std::to_string(i) + "].numbers[" + std::to_string(j) + "]";
        }
    }
    return {};
}

std::vector<shell::PaletteOffer> settingOffers(const std::vector<settings::SettingName> &names,
                                               const OfferWays &ways)
{
    std::vector<shell::PaletteOffer> offers;
    for (const auto &[name, words] : names) {
        shell::PaletteOffer offer;
        offer.kind = shell::OfferKind::Setting;
        offer.id = QStringLiteral("setting/") + name;
        offer.words = name;
        offer.where = OfferText::tr("Setting");
        offer.also = words;
        offer.glyph = format::Glyph::Gear;
        offer.run = [show = ways.showSetting, setting = name] { show(setting); };
        offers.push_back(std::move(offer));
    }
    return offers;
}

std::vector<shell::PaletteOffer> callOffers(const std::vector<CallSummary> &calls,
                                            const format::PlanNames &names, Instant now,
                                            const OfferWays &ways)
{
    std::vector<shell::PaletteOffer> offers;
    for (const CallSummary &call : calls) {
        shell::PaletteOffer offer;
        offer.kind = shell::OfferKind::Call;
        offer.id = QString::fromStdString(call.sid.value);
        offer.words =
            OfferText::tr("Call of %1, %2", "when, caller")
                .arg(names.times(call.tenant).near(call.startedAt, now), format::callerWords(call, names));
        offer.where = call.outcome ? OfferText::tr("%1, %2", "business, outcome")
                                         .arg(names.tenant(call.tenant), format::outcomeWord(*call.outcome))
                                   : names.tenant(call.tenant);
        offer.glyph = call.outcome ? format::outcomeGlyph(*call.outcome) : format::Glyph::Live;
        offer.run = [open = ways.openCall, sid = call.sid] { open(sid); };
        offers.push_back(std::move(offer));
    }
    return offers;
}

} // namespace ringdown::window
