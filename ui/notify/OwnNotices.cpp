// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notify/OwnNotices.h"

#include "ui/notify/NoticeCard.h"
#include "ui/shell/Room.h"
#include "ui/shell/SheetTurns.h"

#include <QApplication>
#include <QScreen>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace ringdown::notify {
namespace {

using namespace std::chrono_literals;

constexpr int margin = 16;
constexpr int gap = 10;
/// Of a window over the whole screen: beneath, the status strip and the toast; above, the menus and the
/// header.
constexpr int edgeRoom = 104;
constexpr std::size_t mostCards = 4;
constexpr auto beforeItGoes = 100ms;

bool isSheetSeen()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::any_of(windows.begin(), windows.end(), [](const QWidget *window) {
        return window->isVisible() && shell::isUnderSheet(*window);
    });
}

} // namespace

OwnNotices::OwnNotices(QObject *parent)
    : NoticePort(parent)
    , m_tidying(new QTimer(this))
{
    m_tidying->setSingleShot(true);
    m_tidying->setInterval(beforeItGoes);
    connect(m_tidying, &QTimer::timeout, this, &OwnNotices::tidy);
    connect(new shell::SheetTurns(this), &shell::SheetTurns::turned, this, &OwnNotices::makeWay);
}

OwnNotices::~OwnNotices()
{
    for (const auto &[tag, card] : m_cards)
        delete card;
    for (NoticeCard *card : m_spare)
        delete card;
}

OwnNotices::Cards::iterator OwnNotices::find(const QString &tag)
{
    return std::find_if(m_cards.begin(), m_cards.end(), [&](const auto &card) { return card.first == tag; });
}

void OwnNotices::show(const QString &tag, const DesktopNotice &notice)
{
    auto at = find(tag);
    if (at == m_cards.end())
        at = freeCard();
    at->first = tag;
    NoticeCard *card = at->second;
    std::rotate(at, at + 1, m_cards.end());
    card->tell(notice);
    stack();
    card->show();
}

/// One that was closed just now, else another one; where all the room is taken, the oldest. Never one that
/// somebody points at: the press that is on its way would be for another call.
OwnNotices::Cards::iterator OwnNotices::freeCard()
{
    const auto isPointedAt = [](const auto &card) { return card.second->underMouse(); };
    const auto closed = std::find_if(m_cards.begin(), m_cards.end(), [&](const auto &card) {
        return card.first.isEmpty() && !isPointedAt(card);
    });
    if (closed != m_cards.end())
        return closed;
    if (m_cards.size() < mostCards) {
        m_cards.emplace_back(QString(), newCard());
        return m_cards.end() - 1;
    }
    const auto oldest = std::find_if_not(m_cards.begin(), m_cards.end(), isPointedAt);
    return oldest == m_cards.end() ? m_cards.begin() : oldest;
}

NoticeCard *OwnNotices::newCard()
{
    if (!m_spare.empty()) {
        NoticeCard *card = m_spare.back();
        m_spare.pop_back();
        return card;
    }
    auto *card = new NoticeCard;
    connect(card, &NoticeCard::pressed, this, [this, card](const QString &key) { endByHand(card, key); });
    connect(card, &NoticeCard::ended, this, [this, card] { endByHand(card, {}); });
    return card;
}

void OwnNotices::close(const QString &tag)
{
    const auto card = find(tag);
    if (card == m_cards.end())
        return;
    card->first.clear();
    if (!m_tidying->isActive())
        m_tidying->start();
}

/// Without a key: by its cross or by time.
void OwnNotices::endByHand(const NoticeCard *card, const QString &key)
{
    const auto at =
        std::find_if(m_cards.begin(), m_cards.end(), [&](const auto &each) { return each.second == card; });
    if (at == m_cards.end() || at->first.isEmpty())
        return;
    const QString tag = at->first;
    close(tag);
    tidy();
    if (!key.isEmpty())
        Q_EMIT pressed(tag, key);
    Q_EMIT closed(tag);
}

void OwnNotices::tidy()
{
    m_tidying->stop();
    for (const auto &[tag, card] : m_cards) {
        if (!tag.isEmpty())
            continue;
        card->hide();
        card->setAttribute(Qt::WA_UnderMouse,
                           false); // no window system tells a hidden window that it is left
        m_spare.push_back(card);
    }
    std::erase_if(m_cards, [](const auto &card) { return card.first.isEmpty(); });
    stack();
}

void OwnNotices::makeWay()
{
    if (!m_cards.empty())
        stack();
}

void OwnNotices::stack()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (!screen)
        return;
    const int edge = shell::grown(edgeRoom, QGuiApplication::font()) + margin;
    const QRect area = screen->availableGeometry().adjusted(0, edge, -margin, -edge);
    const bool isFromAbove = isSheetSeen();
    int taken = 0;
    for (const auto &[tag, card] : m_cards) {
        const int top = isFromAbove ? area.top() + taken : area.bottom() - taken - card->height();
        card->move(area.right() - card->width(), top);
        taken += card->height() + gap;
    }
}

} // namespace ringdown::notify
