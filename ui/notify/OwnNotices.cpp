// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/OwnNotices.h"

#include "ui/notify/NoticeCard.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace ringdown::notify {
namespace {

constexpr int margin = 16;
constexpr int gap = 10;
constexpr std::size_t mostCards = 4;

} // namespace

OwnNotices::~OwnNotices()
{
    for (const auto &[tag, card] : m_cards)
        delete card;
}

OwnNotices::Cards::iterator OwnNotices::find(const QString &tag)
{
    return std::find_if(m_cards.begin(), m_cards.end(), [&](const auto &card) { return card.first == tag; });
}

void OwnNotices::show(const QString &tag, const DesktopNotice &notice)
{
    if (const auto before = find(tag); before != m_cards.end())
        drop(before);
    while (m_cards.size() >= mostCards)
        drop(m_cards.begin());
    auto *card = new NoticeCard(notice);
    connect(card, &NoticeCard::pressed, this, [this, tag](const QString &key) {
        close(tag);
        Q_EMIT pressed(tag, key);
        Q_EMIT closed(tag);
    });
    connect(card, &NoticeCard::ended, this, [this, tag] {
        close(tag);
        Q_EMIT closed(tag);
    });
    m_cards.emplace_back(tag, card);
    stack();
    card->show();
}

void OwnNotices::close(const QString &tag)
{
    if (const auto card = find(tag); card != m_cards.end())
        drop(card);
    stack();
}

void OwnNotices::drop(Cards::iterator card)
{
    card->second->disconnect(this);
    card->second->hide();
    card->second->deleteLater();
    m_cards.erase(card);
}

void OwnNotices::stack()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (!screen)
        return;
    const QRect area = screen->availableGeometry();
    int bottom = area.bottom() - margin;
    for (const auto &[tag, card] : m_cards) {
        card->move(area.right() - margin - card->width(), bottom - card->height());
        bottom -= card->height() + gap;
    }
}

} // namespace ringdown::notify
