// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/JustEnded.h"

#include "ui/format/CallWords.h"
#include "ui/format/Durations.h"
#include "ui/format/NumberWords.h"
#include "ui/format/Times.h"
#include "ui/shell/Caption.h"
#include "ui/shell/ElidedCaption.h"
#include "ui/shell/Icons.h"
#include "ui/shell/OutcomeBadge.h"
#include "ui/shell/RoleGate.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ringdown::live {
namespace {

constexpr std::size_t keptCalls = 60;
constexpr int cardLetters = 36; ///< wide
constexpr int cardPadding = 36; ///< around the caller: the card's margins and the button's
constexpr int claimRoom = 66;   ///< the Claim button beside the caller
constexpr int playRoom = 34;    ///< the one that plays the message

bool mayBeClaimed(const CallSummary &call)
{
    return (call.outcome == Outcome::Missed || call.outcome == Outcome::Voicemail) &&
           call.claimedBy.empty() && !call.test;
}

/// A drill leaves none.
bool hasMessage(const CallSummary &call)
{
    return call.outcome == Outcome::Voicemail && !call.test;
}

QString callerLine(const CallSummary &call, const format::PlanNames &names)
{
    const QString name = names.callerName(call.tenant, call.from, call.callerName);
    return name.isEmpty() ? format::numberText(call.from, names.region(call.tenant)) : name;
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
}

void JustEnded::setNames(const format::PlanNames &names)
{
    m_names = names;
    forget(std::exchange(m_cards, {}));
    rebuild();
}

void JustEnded::setTenant(const TenantId &tenant)
{
    m_tenant = tenant;
    rebuild();
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
    return found.empty() ? std::nullopt : std::optional(found.front());
}

/// Making a card is slow, and on a busy day calls end all the time: those that stay are only moved.
void JustEnded::rebuild()
{
    while (QLayoutItem *item = m_row->takeAt(0))
        delete item;
    const auto found = shown();
    std::vector<Card> before = std::exchange(m_cards, {});
    for (std::size_t i = 0; i < qMin(m_room, found.size()); ++i) {
        QWidget *known = takeCard(before, found[i]);
        m_cards.push_back({found[i], known ? known : card(found[i])});
        m_row->addWidget(m_cards.back().widget);
    }
    forget(before);
    m_nothing->setVisible(found.empty());
    if (found.empty())
        m_row->addWidget(m_nothing);
    m_row->addStretch(1);
    chainTabs();
}

/// From left to right: a new card comes first.
void JustEnded::chainTabs()
{
    QWidget *last = nullptr;
    for (const Card &card : m_cards) {
        for (QPushButton *button : card.widget->findChildren<QPushButton *>()) {
            if (last)
                setTabOrder(last, button);
            last = button;
        }
    }
}

void JustEnded::forget(const std::vector<Card> &cards)
{
    for (const Card &card : cards) {
        card.widget->hide();
        card.widget->deleteLater();
    }
}

/// nullptr when the call has none that still says what is so.
QWidget *JustEnded::takeCard(std::vector<Card> &cards, const CallSummary &call) const
{
    const auto same = std::find_if(cards.begin(), cards.end(), [&](const Card &card) {
        return card.call == call && card.widget->minimumWidth() == cardWidth();
    });
    if (same == cards.end())
        return nullptr;
    QWidget *widget = same->widget;
    cards.erase(same);
    return widget;
}

int JustEnded::cardWidth() const
{
    return fontMetrics().averageCharWidth() * cardLetters;
}

QWidget *JustEnded::card(const CallSummary &call)
{
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("card"));
    card->setFixedWidth(cardWidth());
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(10, 8, 10, 6);
    column->setSpacing(4);
    column->addLayout(head(call));
    column->addLayout(foot(call));
    return card;
}

/// How it ended, who answered it, when, and how long it was.
QHBoxLayout *JustEnded::head(const CallSummary &call)
{
    auto *row = new QHBoxLayout;
    auto *badge = new shell::OutcomeBadge;
    badge->show(call.outcome);
    row->addWidget(badge);
    const QString who =
        call.outcome == Outcome::Answered ? m_names.contact(call.tenant, call.contact) : QString();
    if (!who.isEmpty()) {
        auto *name = new shell::ElidedCaption(shell::TextSize::Small);
        name->setText(who);
        name->setToolTip(tr("Answered by %1").arg(who));
        row->addWidget(name);
    }
    row->addStretch(1);
    auto *when = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
    const QString clock = m_names.times(call.tenant).clock(*call.endedAt);
    when->setText(
        tr("%1 · %2", "time and length of a call").arg(clock, format::clockText(format::lengthOf(call))));
    row->addWidget(when);
    return row;
}

QHBoxLayout *JustEnded::foot(const CallSummary &call)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    QPushButton *play = hasMessage(call) ? playButton(call) : nullptr;
    QPushButton *claim = mayBeClaimed(call) ? claimButton(call) : nullptr;
    row->addWidget(
        openButton(call, cardWidth() - (claim ? claimRoom : 0) - (play ? playRoom : 0) - cardPadding));
    row->addStretch(1);
    if (play)
        row->addWidget(play);
    if (claim)
        row->addWidget(claim);
    return row;
}

QPushButton *JustEnded::openButton(const CallSummary &call, int room)
{
    auto *open = new QPushButton;
    open->setProperty("quiet", true);
    open->ensurePolished(); // its font is bold
    open->setText(open->fontMetrics().elidedText(callerLine(call, m_names), Qt::ElideRight, room));
    open->setAccessibleName(format::callSentence(call, m_names, *call.endedAt));
    open->setToolTip(tr("Show this call in the call log"));
    connect(open, &QPushButton::clicked, this, [this, sid = call.sid] { Q_EMIT openWanted(sid); });
    return open;
}

QPushButton *JustEnded::playButton(const CallSummary &call)
{
    auto *play = new QPushButton;
    play->setProperty("quiet", true);
    play->setIcon(shell::glyphIcon(format::Glyph::Play));
    play->setAccessibleName(tr("Hear the message of %1").arg(callerLine(call, m_names)));
    play->setToolTip(tr("Hear the caller’s message in Messages"));
    connect(play, &QPushButton::clicked, this, [this, sid = call.sid] { Q_EMIT listenWanted(sid); });
    return play;
}

QPushButton *JustEnded::claimButton(const CallSummary &call)
{
    auto *claim = new QPushButton(tr("Claim"));
    shell::setNeeds(*claim, client::Role::Operator);
    claim->setProperty("quiet", true);
    claim->setToolTip(tr("Say that you take care of this caller"));
    connect(claim, &QPushButton::clicked, this, [this, sid = call.sid] { Q_EMIT claimWanted(sid); });
    return claim;
}

void JustEnded::resizeEvent(QResizeEvent *event)
{
    const auto room =
        static_cast<std::size_t>(qMax(1, (width() + m_row->spacing()) / (cardWidth() + m_row->spacing())));
    if (room != m_room) {
        m_room = room;
        rebuild();
    }
    QWidget::resizeEvent(event);
}

} // namespace ringdown::live
