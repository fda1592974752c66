// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/Editor.h"
#include "ui/routing/tiers/TierEdits.h"

#include <vector>

class QStackedWidget;
class QVBoxLayout;

namespace ringdown::shell {
class EmptyState;
}

namespace ringdown::speech {
class PromptVoice;
}

namespace ringdown::routing_ui {

class CascadeFoot;
class CascadeHead;
class ContactSheet;
class DropLine;
class TierCard;
class WaitingCard;

/// Whom a business rings, tier by tier: the tiers of one ring step of a route, or all of them, as cards in
/// their order, and the cascade in time beneath.
class CascadeEditor : public Editor {
    Q_OBJECT
public:
    /// window: what sheets are laid over.
    /// voice must outlive this.
    CascadeEditor(draft::Draft &draft, speech::PromptVoice &voice, QWidget *window,
                  QWidget *parent = nullptr);

    void setNow(Instant now) override;
    bool goTo(const std::string &path) override;
    QWidget *revisit(const std::string &path) override;
    QString title() const override { return tr("Cascade"); }
    void showPickUps(const std::vector<VoicemailPickUp> &pickUps) override;
    void showStops(const KnownStops &stops) override;

    const CascadePlace &place() const { return m_place; }
    void showPlace(const CascadePlace &place);

protected:
    void read() override;

private:
    void wire();
    void readPlace();
    void readCards();
    void readTimes();
    TierCard *newCard();
    void wireCard(TierCard &card);
    void wireContacts(TierCard &card);
    void wireDrags(TierCard &card);
    TierCard *cardOf(const TierId &tier) const;

    void editTier(const QString &words, const TierId &tier, const std::function<void(plan::Tier &)> &edit,
                  const QString &mergeKey = {});
    void moveCard(const TierCard &card, std::size_t before);
    void rename(TierCard &card, const QString &name);
    void remove(const TierId &tier);
    void takeOut(const TierCard &card);
    void addNewTier();
    void addExisting(const TierId &tier);
    void moveContactTo(const ContactSpot &from, const ContactSpot &before);
    void moveContactOver(const TierCard &card, std::size_t index, int tiers);
    void takeNewContact(const plan::Contact &contact);

    CascadePlace m_place;
    TenantId m_shownTenant;
    CascadePlace m_shownPlace;
    std::vector<TierCard *> m_cards;
    std::vector<TierId> m_tiers; ///< of the cards, as they stand
    TierId m_moved;              ///< the tier that came to another place when they were read last
    std::vector<VoicemailPickUp> m_pickUps;
    KnownStops m_stops;
    TierId m_newContactFor; ///< "": the first person of all
    CascadeHead *m_head;
    QStackedWidget *m_body;
    shell::EmptyState *m_empty;
    QWidget *m_list;
    QVBoxLayout *m_column;
    DropLine *m_dropLine;
    CascadeFoot *m_foot;
    WaitingCard *m_waiting;
    ContactSheet *m_contactSheet;
};

} // namespace ringdown::routing_ui
