// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/CascadeEditor.h"

#include "core/plan/PlanReader.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/contacts/ContactEdits.h"
#include "ui/routing/contacts/ContactSheet.h"
#include "ui/routing/tiers/CascadeBar.h"
#include "ui/routing/tiers/CascadeWords.h"
#include "ui/routing/tiers/TierCard.h"
#include "ui/shell/Caption.h"
#include "ui/shell/Colours.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Icons.h"
#include "ui/shell/RoleGate.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

const QString arrowBetween = QStringLiteral("  ›  ");

/// The ring step that a person most likely means: the one with the most tiers.
CascadePlace fullestPlace(const plan::Tenant &tenant)
{
    const std::vector<RingPlace> places = ringPlaces(tenant);
    const auto it = std::max_element(places.begin(), places.end(), [&](const auto &a, const auto &b) {
        return tiersAt(tenant, a).size() < tiersAt(tenant, b).size();
    });
    return it == places.end() ? CascadePlace() : CascadePlace(*it);
}

bool isAmong(const std::vector<RingPlace> &places, const RingPlace &place)
{
    return std::find(places.begin(), places.end(), place) != places.end();
}

} // namespace

CascadeEditor::CascadeEditor(draft::Draft &draft, QWidget *window, QWidget *parent)
    : Editor(draft, parent)
    , m_head(new QWidget)
    , m_places(new QComboBox)
    , m_lead(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_longestWait(new QSpinBox)
    , m_total(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_body(new QStackedWidget)
    , m_empty(new shell::EmptyState)
    , m_list(new QWidget)
    , m_column(new QVBoxLayout)
    , m_dropLine(new QFrame(m_list))
    , m_add(new QToolButton)
    , m_addMenu(new QMenu(this))
    , m_then(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_barCard(new QFrame)
    , m_bar(new CascadeBar)
    , m_contactSheet(new ContactSheet(window))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    buildHead();
    column->addWidget(m_head);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(12);
    m_column->setSpacing(10);
    list->addLayout(m_column);
    list->addWidget(buildFoot());
    list->addStretch(1);
    m_dropLine->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_dropLine->setAutoFillBackground(true);
    m_dropLine->setBackgroundRole(QPalette::Highlight);
    m_dropLine->hide();
    m_body->addWidget(m_list);
    m_body->addWidget(m_empty);
    column->addWidget(m_body, 1);
    m_empty->tell(shell::EmptyKind::FirstUse, tr("Nobody rings yet"),
                  tr("Callers would go straight to voicemail."), {tr("Add the first person")});
    wire();
}

QString CascadeEditor::title() const
{
    return tr("Cascade");
}

void CascadeEditor::showPickUps(const std::vector<VoicemailPickUp> &pickUps)
{
    m_pickUps = pickUps;
    if (tenant())
        readCards();
}

void CascadeEditor::buildHead()
{
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, 0);
    m_places->setAccessibleName(tr("Which cascade"));
    m_places->setMinimumWidth(180);
    shell::setOnlyReads(*m_places);
    m_longestWait->setRange(10, 600);
    m_longestWait->setSuffix(tr(" s", "seconds"));
    m_longestWait->setAccessibleName(tr("Longest wait of a caller in seconds"));
    m_longestWait->setToolTip(tr("Counted from the first ring. Then the call goes on to what follows."));
    auto *label = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    label->setText(tr("longest wait"));
    label->setBuddy(m_longestWait);
    row->addWidget(m_places);
    row->addWidget(m_lead);
    row->addStretch(1);
    row->addWidget(m_total);
    row->addSpacing(12);
    row->addWidget(label);
    row->addWidget(m_longestWait);
}

QWidget *CascadeEditor::buildFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *row = new QHBoxLayout;
    m_add->setObjectName(QStringLiteral("button"));
    m_add->setText(tr("Add tier"));
    m_add->setIcon(shell::glyphIcon(format::Glyph::Add));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_addMenu);
    m_then->setWordWrap(true);
    row->addWidget(m_add);
    row->addSpacing(8);
    row->addWidget(m_then, 1);
    column->addLayout(row);
    m_barCard->setObjectName(QStringLiteral("card"));
    auto *inCard = new QVBoxLayout(m_barCard);
    inCard->setContentsMargins(16, 10, 16, 8);
    inCard->addWidget(m_bar);
    column->addWidget(m_barCard);
    return foot;
}

void CascadeEditor::wire()
{
    connect(m_places, &QComboBox::activated, this, [this](int index) {
        const auto places = ringPlaces(*tenant());
        const auto at = static_cast<std::size_t>(index);
        showPlace(at < places.size() ? CascadePlace(places[at]) : CascadePlace());
    });
    connect(m_longestWait, &QSpinBox::valueChanged, this, [this](int seconds) {
        plan().edit(
            tr("let callers wait at most %1 s").arg(seconds), tenantId(),
            [&](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds = seconds; },
            QStringLiteral("longest-wait"));
    });
    connect(m_longestWait, &QSpinBox::editingFinished, this, [this] { plan().endMerging(); });
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
    readPlaces();
    m_dropLine->hide();
    m_body->setCurrentWidget(tenant()->tiers.empty() ? static_cast<QWidget *>(m_empty) : m_list);
    const QSignalBlocker quiet(m_longestWait);
    if (m_longestWait->value() != tenant()->limits.longestWaitSeconds)
        m_longestWait->setValue(tenant()->limits.longestWaitSeconds);
    readCards();
    readFoot();
    fillAdd();
}

void CascadeEditor::readPlaces()
{
    const plan::Tenant &business = *tenant();
    const std::vector<RingPlace> places = ringPlaces(business);
    const bool isOtherBusiness = m_shownTenant != tenantId();
    m_shownTenant = tenantId();
    if (isOtherBusiness || (m_place && !isAmong(places, *m_place)))
        m_place = fullestPlace(business);
    const QSignalBlocker quiet(m_places);
    m_places->clear();
    for (const RingPlace &place : places)
        m_places->addItem(shell::glyphIcon(format::Glyph::Route), placeName(business, place));
    m_places->addItem(shell::glyphIcon(format::Glyph::List), placeName(business, {}));
    const auto chosen = m_place ? std::find(places.begin(), places.end(), *m_place) : places.end();
    m_places->setCurrentIndex(static_cast<int>(chosen - places.begin()));
    if (m_place)
        m_lead->setText(tr("rings in this order"));
    else if (places.empty() && !business.tiers.empty())
        m_lead->setText(tr("no route rings any of them"));
    else
        m_lead->setText(tr("as the plan lists them; a route has its own order"));
    m_lead->setTone(places.empty() ? format::Tone::Care : format::Tone::Neutral);
}

void CascadeEditor::readCards()
{
    const std::vector<TierId> tiers = tiersAt(*tenant(), m_place);
    std::vector<TierCard *> free = std::move(m_cards);
    m_cards.clear();
    for (const TierId &tier : tiers) {
        const auto same = std::find_if(free.begin(), free.end(),
                                       [&](const TierCard *card) { return card->tierId() == tier; });
        m_cards.push_back(same != free.end() ? *same : newCard());
        if (same != free.end())
            free.erase(same);
    }
    for (TierCard *card : free) {
        m_column->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (m_column->indexOf(m_cards[i]) != static_cast<int>(i)) {
            m_column->removeWidget(m_cards[i]);
            m_column->insertWidget(static_cast<int>(i), m_cards[i]);
        }
        m_cards[i]->showTier(*tenant(), m_place, i, m_pickUps, liveTenant());
        m_cards[i]->setVisible(true);
        if (i > 0)
            QWidget::setTabOrder(m_cards[i - 1], m_cards[i]);
    }
    m_dropLine->raise();
}

void CascadeEditor::readFoot()
{
    m_head->setVisible(!tenant()->tiers.empty());
    m_then->setVisible(m_place.has_value());
    m_barCard->setVisible(m_place.has_value());
    m_total->setVisible(m_place.has_value());
    if (!m_place)
        return;
    const std::vector<TierId> tiers = tiersAt(*tenant(), m_place);
    const CascadeTimes times = cascadeTimes(*tenant(), tiers);
    const QStringList after = stepsAfter(*tenant(), *m_place);
    m_then->setText(tr("then:  %1", "what follows when nobody answers").arg(after.join(arrowBetween)));
    m_total->setText(times.isCut()
                         ? tr("this cascade would ring %1 s, cut at %2 s").arg(times.planned).arg(times.over)
                         : tr("this cascade at most %1 s").arg(times.planned));
    m_total->setTone(times.isCut() ? format::Tone::Bad : format::Tone::Neutral);
    QStringList names;
    for (const RingSpan &span : times.spans)
        names.append(spanName(*tenant(), tiers, span));
    m_bar->setTimes(times, names, endInWords(*tenant(), *m_place), timesInWords(*tenant(), tiers, times));
    m_barCard->setVisible(!times.spans.empty());
}

void CascadeEditor::fillAdd()
{
    m_addMenu->clear();
    m_addMenu->addAction(shell::glyphIcon(format::Glyph::Add), tr("New tier"), this,
                         &CascadeEditor::addNewTier);
    if (!m_place)
        return;
    const std::vector<TierId> here = tiersAt(*tenant(), m_place);
    m_addMenu->addSeparator();
    for (const plan::Tier &tier : tenant()->tiers) {
        if (std::find(here.begin(), here.end(), tier.id) == here.end())
            m_addMenu->addAction(tierName(tier.id), this, [this, id = tier.id] { addExisting(id); });
    }
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
    connect(&card, &TierCard::dragMovedTo, this, &CascadeEditor::showTierDrop);
    connect(&card, &TierCard::droppedAt, this, [this, &card](const QPoint &global) {
        m_dropLine->hide();
        moveCard(card, tierGapAt(global));
    });
    connect(&card, &TierCard::chipDragMovedTo, this,
            [this](std::size_t, const QPoint &global) { showContactDrop(global); });
    connect(&card, &TierCard::chipDroppedAt, this, [this, &card](std::size_t index, const QPoint &global) {
        m_dropLine->hide();
        const TierCard *target = cardAt(global);
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
    plan().edit(tr("delete the tier %1").arg(tierName(tier)), tenantId(),
                [&](plan::Tenant &tenant) { removal = removeTier(tenant, tier); });
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
        card->focusPart("id");
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
        plan().edit(tr("ring %1").arg(name), tenantId(), [&](plan::Tenant &tenant) {
            tenant.contacts.push_back(contact);
            plan::Tier first{TierId("primary"), {contact.id}};
            if (ringPlaces(tenant).empty())
                ringFirst(tenant, first);
            else
                addTier(tenant, ringPlaces(tenant).front(), first);
        });
        return showPlace(fullestPlace(*tenant()));
    }
    plan().edit(tr("add the contact %1 to %2", "contact, tier").arg(name, tierName(m_newContactFor)),
                tenantId(), [&](plan::Tenant &tenant) {
                    tenant.contacts.push_back(contact);
                    for (plan::Tier &tier : tenant.tiers) {
                        if (tier.id == m_newContactFor)
                            tier.contacts.push_back(contact.id);
                    }
                });
}

std::size_t CascadeEditor::tierGapAt(const QPoint &global) const
{
    const int y = m_list->mapFromGlobal(global).y();
    const auto below = std::find_if(m_cards.begin(), m_cards.end(),
                                    [y](const TierCard *card) { return y < card->geometry().center().y(); });
    return static_cast<std::size_t>(below - m_cards.begin());
}

TierCard *CascadeEditor::cardAt(const QPoint &global) const
{
    const int y = m_list->mapFromGlobal(global).y();
    const auto nearest = std::min_element(m_cards.begin(), m_cards.end(), [y](auto *a, auto *b) {
        return std::abs(a->geometry().center().y() - y) < std::abs(b->geometry().center().y() - y);
    });
    return nearest == m_cards.end() ? nullptr : *nearest;
}

void CascadeEditor::showTierDrop(const QPoint &global)
{
    const std::size_t before = tierGapAt(global);
    const QRect card = m_cards[std::min(before, m_cards.size() - 1)]->geometry();
    const int y = before < m_cards.size() ? card.top() - 6 : card.bottom() + 4;
    m_dropLine->setGeometry(card.left(), std::max(0, y), card.width(), 3);
    m_dropLine->show();
    scrollTo(global);
}

void CascadeEditor::showContactDrop(const QPoint &global)
{
    const TierCard *card = cardAt(global);
    if (!card)
        return;
    const QRect gap = card->gapBefore(card->contactIndexAt(global));
    m_dropLine->setGeometry(QRect(card->mapTo(m_list, gap.topLeft()), gap.size()));
    m_dropLine->show();
    scrollTo(global);
}

void CascadeEditor::scrollTo(const QPoint &global) const
{
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above)) {
            const QPoint at = scroll->widget()->mapFromGlobal(global);
            return scroll->ensureVisible(at.x(), at.y(), 0, 48);
        }
    }
}

bool CascadeEditor::goTo(const std::string &path)
{
    if (path.find("limits.longestWait") != std::string::npos) {
        m_longestWait->setFocus(Qt::OtherFocusReason);
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
