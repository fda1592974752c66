// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <vector>

namespace ringdown::routing_ui {

class TierCard;

/// Where what is dragged over the cards of a cascade would be dropped, and the line that shows it.
class DropLine : public QFrame {
    Q_OBJECT
public:
    using Cards = std::vector<TierCard *>;

    /// cards: those of list, top to bottom; they must outlive it.
    DropLine(QWidget &list, const Cards &cards);

    std::size_t tierGapAt(const QPoint &global) const; ///< the position before which a card would be dropped
    TierCard *cardAt(const QPoint &global) const;      ///< nullptr when there is no card at all
    void showTierDrop(const QPoint &global);
    void showContactDrop(const QPoint &global);

private:
    int heightAt(const QPoint &global) const;
    void scrollTo(const QPoint &global) const;

    QWidget &m_list;
    const Cards &m_cards;
};

} // namespace ringdown::routing_ui
