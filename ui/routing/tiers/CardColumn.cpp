// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/CardColumn.h"

#include "ui/routing/tiers/TierCard.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ringdown::routing_ui {

void matchCards(QVBoxLayout &column, std::vector<TierCard *> &cards, const std::vector<TierId> &tiers,
                const std::function<TierCard *()> &newCard)
{
    std::vector<TierCard *> free = std::move(cards);
    cards.clear();
    for (const TierId &tier : tiers) {
        const auto same = std::find_if(free.begin(), free.end(),
                                       [&](const TierCard *card) { return card->tierId() == tier; });
        cards.push_back(same != free.end() ? *same : newCard());
        if (same != free.end())
            free.erase(same);
    }
    for (TierCard *card : free) {
        column.removeWidget(card);
        card->hide();
        card->deleteLater();
    }
    bool isMoved = false;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (column.indexOf(cards[i]) != static_cast<int>(i)) {
            column.removeWidget(cards[i]);
            column.insertWidget(static_cast<int>(i), cards[i]);
            isMoved = true;
        }
    }
    for (std::size_t i = 0; isMoved && i < cards.size(); ++i)
        cards[i]->raise(); // they are read in the order of their parent's children
}

} // namespace ringdown::routing_ui
