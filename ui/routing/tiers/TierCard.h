// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/VoicemailPickUp.h"
#include "ui/routing/TextStops.h"
#include "ui/routing/tiers/TierEdits.h"

#include <QFrame>

#include <functional>

class QComboBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace ringdown::shell {
class Caption;
class NumberField;
} // namespace ringdown::shell

namespace ringdown::routing_ui {

class TierPeople;

/// One tier as a card: how it rings, whom, and what they hear. It asks for every change and shows what the
/// draft then says.
class TierCard : public QFrame {
    Q_OBJECT
public:
    TierCard();

    /// The tier at a position of the cascade at a place. pickUps: when whose voicemail picks up. live: the
    /// business as the relay has it, nullptr when it does not.
    void showTier(const plan::Tenant &tenant, const CascadePlace &place, std::size_t position,
                  const std::vector<VoicemailPickUp> &pickUps = {}, const plan::Tenant *live = nullptr);
    /// Which of its people get no texts; after showTier().
    void showStops(const plan::Tenant &tenant, const KnownStops &stops);
    const TierId &tierId() const { return m_tier.id; }
    std::size_t position() const { return m_position; }
    /// The card goes on as that tier, with the focus in it.
    void takeId(const TierId &id) { m_tier.id = id; }
    void tellNameProblem(const QString &sentence);

    /// Where among its contacts a chip would be dropped; the line that shows it, in the card's coordinates.
    std::size_t contactIndexAt(const QPoint &global) const;
    QRect gapBefore(std::size_t contact) const;

    /// Gives the keys to what a path of the tier names ("seconds", "contacts[1]").
    void focusPart(const std::string &part);
    void focusName(); ///< to be written anew
    void focusContact(std::size_t index);
    void focusMoves(); ///< the button that moves it

Q_SIGNALS:
    void edited(const QString &words, const std::function<void(ringdown::plan::Tier &)> &edit,
                const QString &mergeKey);
    void editEnded(); ///< of a field whose steps are merged
    void renamed(const QString &name);
    void moveWanted(std::size_t before);
    void takeOutWanted();
    void removeWanted();
    void contactAdded(const ringdown::ContactId &contact);
    void newContactWanted();
    void contactRemoved(std::size_t index);
    void ringWanted(const ringdown::ContactId &contact);
    void contactMoved(std::size_t index, const ringdown::routing_ui::ContactSpot &before);
    void contactMovedOver(std::size_t index, int tiers); ///< -1: to the tier above

    void dragMovedTo(const QPoint &global);
    void droppedAt(const QPoint &global);
    void chipDragMovedTo(std::size_t index, const QPoint &global);
    void chipDroppedAt(std::size_t index, const QPoint &global);
    void dragCancelled();

private:
    QWidget *buildFields();
    void wireFields();
    void wireKeys();
    void showFields();
    void showWords(const plan::Tenant &tenant);
    void fillMoves(const plan::Tenant &tenant, const CascadePlace &place);
    void moveBy(int positions);

    plan::Tier m_tier;
    bool m_isKnown = true; ///< the plan has the tier; a route may name one that it has not
    std::size_t m_position = 0;
    std::vector<TierId> m_cascade;
    QToolButton *m_grip;
    shell::Caption *m_number;
    QLineEdit *m_name;
    QComboBox *m_ring;
    shell::NumberField *m_seconds;
    QComboBox *m_accept;
    QComboBox *m_shown;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_more;
    QMenu *m_moreMenu;
    TierPeople *m_people;
    shell::Caption *m_nameProblem;
    shell::Caption *m_whisper;
    shell::Caption *m_warning;
    shell::Caption *m_pickUps;
};

} // namespace ringdown::routing_ui
