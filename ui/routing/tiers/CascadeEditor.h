// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/Editor.h"
#include "ui/routing/tiers/TierEdits.h"

#include <vector>

class QComboBox;
class QFrame;
class QMenu;
class QSpinBox;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace ringdown::shell {
class Caption;
class EmptyState;
} // namespace ringdown::shell

namespace ringdown::routing_ui {

class CascadeBar;
class ContactSheet;
class TierCard;

/// Whom a business rings, tier by tier: the tiers of one ring step of a route, or all of them, as cards in
/// their order, and the cascade in time beneath.
class CascadeEditor : public Editor {
    Q_OBJECT
public:
    /// window: what sheets are laid over.
    CascadeEditor(draft::Draft &draft, QWidget *window, QWidget *parent = nullptr);

    bool goTo(const std::string &path) override;
    QString title() const override;
    void showPickUps(const std::vector<VoicemailPickUp> &pickUps) override;

    const CascadePlace &place() const { return m_place; }
    void showPlace(const CascadePlace &place);

protected:
    void read() override;

private:
    void buildHead();
    QWidget *buildFoot();
    void wire();
    void readPlaces();
    void readCards();
    void readFoot();
    void fillAdd();
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

    std::size_t tierGapAt(const QPoint &global) const; ///< the position before which a card would be dropped
    TierCard *cardAt(const QPoint &global) const;      ///< nullptr when there is no card at all
    void showTierDrop(const QPoint &global);
    void showContactDrop(const QPoint &global);
    void scrollTo(const QPoint &global) const;

    CascadePlace m_place;
    TenantId m_shownTenant;
    std::vector<TierCard *> m_cards;
    std::vector<VoicemailPickUp> m_pickUps;
    TierId m_newContactFor; ///< "": the first person of all
    QWidget *m_head;
    QComboBox *m_places;
    shell::Caption *m_lead;
    QSpinBox *m_longestWait;
    shell::Caption *m_total;
    QStackedWidget *m_body;
    shell::EmptyState *m_empty;
    QWidget *m_list;
    QVBoxLayout *m_column;
    QFrame *m_dropLine;
    QToolButton *m_add;
    QMenu *m_addMenu;
    shell::Caption *m_then;
    QFrame *m_barCard;
    CascadeBar *m_bar;
    ContactSheet *m_contactSheet;
};

} // namespace ringdown::routing_ui
