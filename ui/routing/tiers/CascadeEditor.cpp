// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/CascadeEditor.h"

#include "core/plan/PlanReader.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/contacts/ContactEdits.h"
#include "ui/routing/contacts/ContactSheet.h"
#include "ui/routing/routes/RouteEdits.h"
#include "ui/routing/tiers/CardColumn.h"
#include "ui/routing/tiers/CascadeFoot.h"
#include "ui/routing/tiers/CascadeHead.h"
#include "ui/routing/tiers/CascadeWords.h"
#include "ui/routing/tiers/DropLine.h"
#include "ui/routing/tiers/TierCard.h"
#include "ui/routing/tiers/WaitingCard.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/NumberField.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ringdown::routing_ui {

CascadeEditor::CascadeEditor(draft::Draft &draft, speech::PromptVoice &voice, QWidget *window,
                             QWidget *parent)
    : Editor(draft, parent)
    , m_head(new CascadeHead)
    , m_body(new QStackedWidget)
    , m_empty(new shell::EmptyState)
    , m_list(new QWidget)
    , m_column(new QVBoxLayout)
    , m_dropLine(new DropLine(*m_list, m_cards))
    , m_foot(new CascadeFoot)
    , m_waiting(new WaitingCard(draft, voice))
    , m_contactSheet(new ContactSheet(window))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_head);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(12);
    m_column->setSpacing(10);
    list->addLayout(m_column);
    list->addWidget(m_foot);
    list->addWidget(m_waiting);
    list->addStretch(1);
    m_body->addWidget(m_list);
    m_body->addWidget(m_empty);
    column->addWidget(m_body, 1);
    m_empty->tell(shell::EmptyKind::FirstUse, tr("Nobody rings yet"),
                  tr("Callers would go straight to voicemail."), {tr("Add the first person")});
    wire();
}

void CascadeEditor::setNow(Instant now)
{
    m_waiting->setNow(now);
}

void CascadeEditor::showPickUps(const std::vector<VoicemailPickUp> &pickUps)
{
    m_pickUps = pickUps;
    if (tenant())
        readCards();
}

void CascadeEditor::showStops(const KnownStops &stops)
{
    m_stops = stops;
    for (TierCard *card : m_cards) {
        if (tenant())
            card->showStops(*tenant(), stops);
    }
}

void CascadeEditor::wire()
{
    connect(m_head, &CascadeHead::placeChosen, this, &CascadeEditor::showPlace);
    connect(m_head, &CascadeHead::longestWaitChanged, this, [this](int seconds) {
        plan().edit(
            tr("let callers wait at most %1 s").arg(seconds), tenantId(),
            [&](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds = seconds; },
            QStringLiteral("longest-wait"));
    });
    connect(m_head, &CascadeHead::longestWaitEnded, this, [this] { plan().endMerging(); });
    connect(m_foot, &CascadeFoot::newTierWanted, this, &CascadeEditor::addNewTier);
    connect(m_foot, &CascadeFoot::tierWanted, this, &CascadeEditor::addExisting);
    connect(m_empty, &shell::EmptyState::pressed, this, [this] {
        m_newContactFor = {};
        m_contactSheet->beginNew(*tenant());
    });
    connect(m_contactSheet, &ContactSheet::made, this, &CascadeEditor::takeNewContact);
    readWhenLiveChanges();
}

void CascadeEditor::showPlace(const CascadePlace &place)
{
    m_place = place;
    read();
}

void CascadeEditor::read()
{
    readPlace();
    m_dropLine->hide();
    m_body->setCurrentWidget(tenant()->tiers.empty() ? static_cast<QWidget *>(m_empty) : m_list);
    readCards();
    readTimes();
}

/// Another one than was shown, when that is not there any more.
void CascadeEditor::readPlace()
{
    const bool isOtherBusiness = m_shownTenant != tenantId();
    m_shownTenant = tenantId();
    if (isOtherBusiness || (m_place && std::ranges::count(ringPlaces(*tenant()), *m_place) == 0))
        m_place = fullestPlace(*tenant());
    if (std::exchange(m_shownPlace, m_place) == m_place && !isOtherBusiness)
        return;
    shell::NumberField::forgetIn(*this);
    m_tiers = tiersAt(*tenant(), m_place); // nothing came to another place in this one
    m_moved = {};
}

void CascadeEditor::readCards()
{
    const std::vector<TierId> before = std::exchange(m_tiers, tiersAt(*tenant(), m_place));
    if (before != m_tiers)
        m_moved = movedTier(before, m_tiers);
    matchCards(*m_column, m_cards, m_tiers, [this] { return newCard(); });
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->showTier(*tenant(), m_place, i, m_pickUps, liveTenant());
        m_cards[i]->showStops(*tenant(), m_stops);
        m_cards[i]->setVisible(true);
        if (i > 0)
            QWidget::setTabOrder(m_cards[i - 1], m_cards[i]);
    }
    m_dropLine->raise();
}

void CascadeEditor::readTimes()
{
    const auto times =
        m_place ? std::optional(cascadeTimes(*tenant(), tiersAt(*tenant(), m_place))) : std::nullopt;
    m_head->show(*tenant(), m_place, times);
    m_head->setVisible(!tenant()->tiers.empty());
    m_foot->show(*tenant(), m_place, times);
    m_waiting->showPlace(tenantId(), m_place);
}

TierCard *CascadeEditor::newCard()
{
    auto *card = new TierCard;
    wireCard(*card);
    wireContacts(*card);
    wireDrags(*card);
    return card;
}

TierCard *CascadeEditor::cardOf(const TierId &tier) const
{
    const auto it = std::find_if(m_cards.begin(), m_cards.end(),
                                 [&](const TierCard *card) { return card->tierId() == tier; });
    return it == m_cards.end() ? nullptr : *it;
}

void CascadeEditor::wireCard(TierCard &card)
{
    connect(&card, &TierCard::edited, this,
            [this, &card](const QString &words, const std::function<void(plan::Tier &)> &edit,
                          const QString &mergeKey) { editTier(words, card.tierId(), edit, mergeKey); });
    connect(&card, &TierCard::editEnded, this, [this] { plan().endMerging(); });
    connect(&card, &TierCard::renamed, this, [this, &card](const QString &name) { rename(card, name); });
    connect(&card, &TierCard::moveWanted, this,
            [this, &card](std::size_t before) { moveCard(card, before); });
    connect(&card, &TierCard::takeOutWanted, this, [this, &card] { takeOut(card); });
    connect(&card, &TierCard::removeWanted, this, [this, &card] { remove(TierId(card.tierId())); });
}

void CascadeEditor::wireContacts(TierCard &card)
{
    connect(&card, &TierCard::contactAdded, this, [this, &card](const ContactId &contact) {
        editTier(
            tr("add %1 to %2", "contact, tier").arg(contactName(*tenant(), contact), tierName(card.tierId())),
            card.tierId(), [id = contact](plan::Tier &tier) { tier.contacts.push_back(id); });
    });
    connect(&card, &TierCard::ringWanted, this,
            [this](const ContactId &contact) { Q_EMIT ringWanted(tenantId(), contact); });
    connect(&card, &TierCard::newContactWanted, this, [this, &card] {
        m_newContactFor = card.tierId();
        m_contactSheet->beginNew(*tenant());
    });
    connect(&card, &TierCard::contactRemoved, this, [this, &card](std::size_t index) {
        const plan::Tier *tier = plan::findTier(*tenant(), card.tierId());
        if (!tier || index >= tier->contacts.size())
            return;
        editTier(tr("take %1 out of %2", "contact, tier")
                     .arg(contactName(*tenant(), tier->contacts[index]), tierName(tier->id)),
                 TierId(tier->id), [index](plan::Tier &each) {
                     each.contacts.erase(each.contacts.begin() + static_cast<std::ptrdiff_t>(index));
                 });
        card.focusContact(index);
    });
    connect(&card, &TierCard::contactMoved, this,
            [this, &card](std::size_t index, const ContactSpot &before) {
                moveContactTo({card.tierId(), index}, before);
            });
    connect(&card, &TierCard::contactMovedOver, this,
            [this, &card](std::size_t index, int tiers) { moveContactOver(card, index, tiers); });
}

void CascadeEditor::wireDrags(TierCard &card)
{
    connect(&card, &TierCard::dragMovedTo, m_dropLine, &DropLine::showTierDrop);
    connect(&card, &TierCard::droppedAt, this, [this, &card](const QPoint &global) {
        m_dropLine->hide();
        moveCard(card, m_dropLine->tierGapAt(global));
    });
    connect(&card, &TierCard::chipDragMovedTo, m_dropLine,
            [this](std::size_t, const QPoint &global) { m_dropLine->showContactDrop(global); });
    connect(&card, &TierCard::chipDroppedAt, this, [this, &card](std::size_t index, const QPoint &global) {
        m_dropLine->hide();
        const TierCard *target = m_dropLine->cardAt(global);
        if (target)
            moveContactTo({card.tierId(), index}, {target->tierId(), target->contactIndexAt(global)});
    });
    connect(&card, &TierCard::dragCancelled, m_dropLine, &QWidget::hide);
}

void CascadeEditor::editTier(const QString &words, const TierId &tier,
                             const std::function<void(plan::Tier &)> &edit, const QString &mergeKey)
{
    plan().edit(
        words, tenantId(),
        [&](plan::Tenant &tenant) {
            for (plan::Tier &each : tenant.tiers) {
                if (each.id == tier)
                    edit(each);
            }
        },
        mergeKey);
}

void CascadeEditor::moveCard(const TierCard &card, std::size_t before)
{
    const std::size_t from = card.position();
    if (before == from || before == from + 1)
        return;
    const TierId moved = card.tierId();
    plan().edit(moveTierWords(tiersAt(*tenant(), m_place), from, before), tenantId(),
                [&](plan::Tenant &tenant) { moveTier(tenant, m_place, from, before); });
    if (TierCard *now = cardOf(moved); now && !now->isAncestorOf(focusWidget()))
        now->focusMoves();
}

void CascadeEditor::rename(TierCard &card, const QString &name)
{
    const TierId from = card.tierId();
    const TierId to(idFromName(name));
    if (to == from)
        return card.tellNameProblem({});
    if (to.isEmpty())
        return card.tellNameProblem(
            tr("“%1” is no name for a tier: it needs a letter from a to z.").arg(name.trimmed()));
    if (plan::findTier(*tenant(), to))
        return card.tellNameProblem(
            tr("There is a tier “%1” already; two of one name could not be told apart.").arg(tierName(to)));
    card.tellNameProblem({});
    card.takeId(to);
    plan().edit(tr("rename %1 to %2", "tier").arg(tierName(from), tierName(to)), tenantId(),
                [&](plan::Tenant &tenant) { renameTier(tenant, from, to); });
}

void CascadeEditor::remove(const TierId &tier)
{
    TierRemoval removal;
    if (plan().edit(tr("delete the tier %1").arg(tierName(tier)), tenantId(),
                    [&](plan::Tenant &tenant) { removal = removeTier(tenant, tier); }))
        Q_EMIT undoOffered(removedTierSentence(tier, removal));
}

void CascadeEditor::takeOut(const TierCard &card)
{
    if (!m_place)
        return;
    const RingPlace place = *m_place;
    const std::size_t position = card.position();
    const QString words =
        tr("take %1 out of %2", "tier, route").arg(tierName(card.tierId()), placeName(*tenant(), m_place));
    plan().edit(words, tenantId(), [&](plan::Tenant &tenant) { takeOutOfRing(tenant, place, position); });
}

void CascadeEditor::addNewTier()
{
    const std::string base = idFromName(tr("New tier"));
    const TierId id(freeId(base.empty() ? "tier" : base, [this](const std::string &taken) {
        return plan::findTier(*tenant(), TierId(taken)) != nullptr;
    }));
    plan().edit(tr("add the tier %1").arg(tierName(id)), tenantId(), [&](plan::Tenant &tenant) {
        addTier(tenant, m_place, plan::Tier{id, {}});
    });
    if (TierCard *card = cardOf(id))
        card->focusName();
}

void CascadeEditor::addExisting(const TierId &tier)
{
    plan().edit(tr("add %1 to %2", "tier, route").arg(tierName(tier), placeName(*tenant(), m_place)),
                tenantId(), [&](plan::Tenant &tenant) { appendToRing(tenant, *m_place, tier); });
}

void CascadeEditor::moveContactTo(const ContactSpot &from, const ContactSpot &before)
{
    const plan::Tier *source = plan::findTier(*tenant(), from.tier);
    if (!source || from.index >= source->contacts.size() ||
        (from.tier == before.tier && (before.index == from.index || before.index == from.index + 1)))
        return;
    const ContactId moved = source->contacts[from.index];
    plan().edit(moveContactWords(*tenant(), from, before), tenantId(),
                [&](plan::Tenant &tenant) { moveContact(tenant, from, before); });
    const plan::Tier *target = plan::findTier(*tenant(), before.tier);
    TierCard *card = cardOf(before.tier);
    if (!target || !card)
        return;
    const auto at = std::find(target->contacts.begin(), target->contacts.end(), moved);
    card->focusContact(static_cast<std::size_t>(at - target->contacts.begin()));
}

void CascadeEditor::moveContactOver(const TierCard &card, std::size_t index, int tiers)
{
    const int to = static_cast<int>(card.position()) + tiers;
    if (to < 0 || to >= static_cast<int>(m_cards.size()))
        return;
    const TierId &neighbour = m_cards[static_cast<std::size_t>(to)]->tierId();
    const plan::Tier *target = plan::findTier(*tenant(), neighbour);
    // It comes in at the side it comes from.
    if (target)
        moveContactTo({card.tierId(), index}, {neighbour, tiers < 0 ? target->contacts.size() : 0});
}

void CascadeEditor::takeNewContact(const plan::Contact &contact)
{
    const QString name = QString::fromStdString(contact.name);
    if (m_newContactFor.isEmpty()) {
        plan().edit(tr("ring %1").arg(name), tenantId(),
                    [&](plan::Tenant &tenant) { addFirstContact(tenant, contact); });
        return showPlace(fullestPlace(*tenant()));
    }
    plan().edit(tr("add the contact %1 to %2", "contact, tier").arg(name, tierName(m_newContactFor)),
                tenantId(), [&](plan::Tenant &tenant) { addContact(tenant, contact, m_newContactFor); });
}

QWidget *CascadeEditor::revisit(const std::string &path)
{
    const auto changed = placeInRoutes(path);
    if (!m_place || !changed || changed->route != m_place->route || changed->step != m_place->step)
        return Editor::revisit(path);
    if (TierCard *card = cardOf(m_moved))
        card->focusMoves();
    return keysOrAll();
}

bool CascadeEditor::goTo(const std::string &path)
{
    if (path.find("limits.longestWait") != std::string::npos) {
        m_head->focusLongestWait();
        return true;
    }
    const std::string::size_type at = path.find(".tiers[");
    if (at == std::string::npos || !tenant() || path.find(".routes.") != std::string::npos)
        return false;
    const std::size_t index = std::strtoul(path.c_str() + at + 7, nullptr, 10);
    if (index >= tenant()->tiers.size())
        return true;
    const TierId tier = tenant()->tiers[index].id;
    if (!cardOf(tier))
        showPlace({});
    const std::string::size_type part = path.find("].", at);
    if (TierCard *card = cardOf(tier))
        card->focusPart(part == std::string::npos ? std::string() : path.substr(part + 2));
    return true;
}

} // namespace ringdown::routing_ui
