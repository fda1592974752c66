// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/JustEnded.h"

#include "ui/live/EndedCard.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace ringdown::live {
namespace {

constexpr std::size_t keptCalls = 60;
constexpr int cardLetters = 36; ///< wide

EndedCard *take(std::vector<EndedCard *> &cards, std::vector<EndedCard *>::const_iterator which)
{
    EndedCard *card = *which;
    cards.erase(which);
    return card;
}

} // namespace

JustEnded::JustEnded(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_nothing(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral, this))
    , m_soon(new QTimer(this))
{
    m_nothing->setText(tr("No call has ended since this console was started."));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(10);
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &JustEnded::rebuild);
    rebuild();
    shell::fitToFont(*this, [this] {
        countRoom();
        m_soon->start(0);
    });
}

void JustEnded::setNames(const format::PlanNames &names)
{
    m_names = names;
    m_isOutdated = true;
    rebuild();
}

void JustEnded::setTenant(const TenantId &tenant)
{
    m_tenant = tenant;
    rebuild();
}

/// A day begins at a full quarter of an hour in every zone: that often the cards may say another day.
void JustEnded::setNow(Instant now)
{
    constexpr std::int64_t quarter = 15 * 60 * 1000;
    const bool mayTurn = !m_now || now.milliseconds / quarter != m_now->milliseconds / quarter;
    m_now = now;
    if (!mayTurn)
        return;
    for (EndedCard *card : m_cards)
        tell(*card, CallSummary(card->call()));
}

void JustEnded::tell(EndedCard &card, const CallSummary &call) const
{
    card.tell(call, m_names, m_now.value_or(*call.endedAt), cardWidth());
}

void JustEnded::apply(const CallSummary &call)
{
    if (!call.endedAt)
        return;
    const auto known = std::find_if(m_calls.begin(), m_calls.end(),
                                    [&](const CallSummary &other) { return other.sid == call.sid; });
    if (known != m_calls.end() && *known == call)
        return;
    if (known != m_calls.end())
        m_calls.erase(known);
    const auto at = std::find_if(m_calls.begin(), m_calls.end(),
                                 [&](const CallSummary &other) { return *other.endedAt < *call.endedAt; });
    m_calls.insert(at, call);
    if (m_calls.size() > keptCalls)
        m_calls.pop_back();
    m_soon->start(0);
}

void JustEnded::setClaimed(const CallSid &sid, const std::string &by)
{
    for (CallSummary &call : m_calls) {
        if (call.sid == sid)
            call.claimedBy = by;
    }
    m_soon->start(0);
}

void JustEnded::clear()
{
    m_calls.clear();
    rebuild();
}

std::vector<CallSummary> JustEnded::shown() const
{
    std::vector<CallSummary> found;
    for (const CallSummary &call : m_calls) {
        if (m_tenant.isEmpty() || call.tenant == m_tenant)
            found.push_back(call);
    }
    return found;
}

std::optional<CallSummary> JustEnded::newest() const
{
    const auto found = shown();
    const auto call =
        std::find_if(found.begin(), found.end(), [](const CallSummary &each) { return !each.test; });
    return call != found.end() ? std::optional(*call)
           : found.empty()     ? std::nullopt
                               : std::optional(found.front());
}

/// On a busy day calls end all the time: cards that stay are only moved.
void JustEnded::rebuild()
{
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    std::vector<CallSummary> found = shown();
    const bool isNothing = found.empty();
    found.resize(qMin(m_room, found.size()));
    std::vector<EndedCard *> before = std::exchange(m_cards, {});
    for (const CallSummary &call : found)
        m_cards.push_back(takeSame(before, call));
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (!m_cards[i])
            m_cards[i] = tellAnew(before, found[i]);
        m_row->addWidget(m_cards[i]);
    }
    forget(before);
    m_isOutdated = false;
    m_nothing->setVisible(isNothing);
    if (isNothing)
        m_row->addWidget(m_nothing);
    m_row->addStretch(1);
    chainTabs();
}

/// From left to right: a new card comes first.
void JustEnded::chainTabs()
{
    QWidget *last = nullptr;
    for (const EndedCard *card : m_cards) {
        for (QPushButton *button : card->findChildren<QPushButton *>()) {
            if (last)
                setTabOrder(last, button);
            last = button;
        }
    }
}

void JustEnded::forget(const std::vector<EndedCard *> &cards)
{
    for (EndedCard *card : cards) {
        card->hide();
        card->deleteLater();
    }
}

/// nullptr when the call has none that still says what is so.
EndedCard *JustEnded::takeSame(std::vector<EndedCard *> &cards, const CallSummary &call) const
{
    const auto same = std::find_if(cards.begin(), cards.end(), [&](const EndedCard *card) {
        return !m_isOutdated && card->call() == call && card->minimumWidth() == cardWidth();
    });
    return same == cards.end() ? nullptr : take(cards, same);
}

/// By the card of a call that is not shown any more, where there is one.
EndedCard *JustEnded::tellAnew(std::vector<EndedCard *> &cards, const CallSummary &call)
{
    const auto spare =
        std::find_if(cards.begin(), cards.end(), [](const EndedCard *card) { return !card->isInUse(); });
    EndedCard *card = spare == cards.end() ? makeCard() : take(cards, spare);
    tell(*card, call);
    return card;
}

EndedCard *JustEnded::makeCard()
{
    auto *card = new EndedCard(this);
    connect(card, &EndedCard::openWanted, this, &JustEnded::openWanted);
    connect(card, &EndedCard::claimWanted, this, &JustEnded::claimWanted);
    connect(card, &EndedCard::listenWanted, this, &JustEnded::listenWanted);
    return card;
}

int JustEnded::cardWidth() const
{
    return fontMetrics().averageCharWidth() * cardLetters;
}

QSize JustEnded::minimumSizeHint() const
{
    const QSize all = QWidget::minimumSizeHint();
    return {qMin(all.width(), cardWidth()), all.height()};
}

void JustEnded::countRoom()
{
    m_room =
        static_cast<std::size_t>(qMax(1, (width() + m_row->spacing()) / (cardWidth() + m_row->spacing())));
}

void JustEnded::resizeEvent(QResizeEvent *event)
{
    const std::size_t before = m_room;
    countRoom();
    if (m_room != before)
        rebuild();
    QWidget::resizeEvent(event);
}

} // namespace ringdown::live
