// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/DropLine.h"

#include "ui/routing/tiers/TierCard.h"

#include <QScrollArea>

#include <algorithm>
#include <cstdlib>

namespace ringdown::routing_ui {

DropLine::DropLine(QWidget &list, const Cards &cards)
    : QFrame(&list)
    , m_list(list)
    , m_cards(cards)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Link);
    hide();
}

int DropLine::heightAt(const QPoint &global) const
{
    return m_list.mapFromGlobal(global).y();
}

std::size_t DropLine::tierGapAt(const QPoint &global) const
{
    const int y = heightAt(global);
    const auto below = std::find_if(m_cards.begin(), m_cards.end(),
                                    [y](const TierCard *card) { return y < card->geometry().center().y(); });
    return static_cast<std::size_t>(below - m_cards.begin());
}

TierCard *DropLine::cardAt(const QPoint &global) const
{
    const int y = heightAt(global);
    const auto nearest = std::min_element(m_cards.begin(), m_cards.end(), [y](auto *a, auto *b) {
        return std::abs(a->geometry().center().y() - y) < std::abs(b->geometry().center().y() - y);
    });
    return nearest == m_cards.end() ? nullptr : *nearest;
}

void DropLine::showTierDrop(const QPoint &global)
{
    const std::size_t before = tierGapAt(global);
    const QRect card = m_cards[std::min(before, m_cards.size() - 1)]->geometry();
    const int y = before < m_cards.size() ? card.top() - 6 : card.bottom() + 4;
    setGeometry(card.left(), std::max(0, y), card.width(), 3);
    show();
    scrollTo(global);
}

void DropLine::showContactDrop(const QPoint &global)
{
    const TierCard *card = cardAt(global);
    if (!card)
        return;
    const QRect gap = card->gapBefore(card->contactIndexAt(global));
    setGeometry(QRect(card->mapTo(&m_list, gap.topLeft()), gap.size()));
    show();
    scrollTo(global);
}

void DropLine::scrollTo(const QPoint &global) const
{
    for (QWidget *above = m_list.parentWidget(); above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above)) {
            const QPoint at = scroll->widget()->mapFromGlobal(global);
            return scroll->ensureVisible(at.x(), at.y(), 0, 48);
        }
    }
}

} // namespace ringdown::routing_ui
