// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/EndedCard.h"

#include "core/routing/Claimable.h"
#include "ui/format/CallWords.h"
#include "ui/format/Durations.h"
#include "ui/format/NumberWords.h"
#include "ui/format/PlanNames.h"
#include "ui/format/Times.h"
#include "ui/live/LiveModel.h"
#include "ui/shell/ElidedCaption.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Mnemonics.h"
#include "ui/shell/OutcomeBadge.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/Room.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::live {
namespace {

constexpr int cardPadding = 36; ///< around the caller: the card's margins and the button's
constexpr int claimRoom = 66;   ///< the Claim button beside the caller
constexpr int playRoom = 34;    ///< the one that plays the message

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

EndedCard::EndedCard(QWidget *parent)
    : QFrame(parent)
    , m_badge(new shell::OutcomeBadge(this))
    , m_test(new shell::Caption(shell::TextSize::Small, format::Tone::Active, this))
    , m_who(new shell::ElidedCaption(shell::TextSize::Small, this))
    , m_when(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral, this))
    , m_open(new QPushButton(this))
    , m_play(new QPushButton(this))
    , m_claim(new QPushButton(tr("Claim"), this))
{
    setObjectName(QStringLiteral("card"));
    m_test->setText(LiveModel::tr("TEST"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 6);
    column->setSpacing(4);
    column->addLayout(head());
    column->addLayout(foot());
    for (QPushButton *button : {m_open, m_play, m_claim})
        button->setProperty("quiet", true);
    m_open->ensurePolished(); // its font is bold
    m_open->setToolTip(tr("Show this call in the call log"));
    m_play->setIcon(shell::glyphIcon(format::Glyph::Play));
    m_play->setToolTip(tr("Hear the caller’s message in Messages"));
    m_claim->setToolTip(tr("Say that you take care of this caller"));
    shell::setNeeds(*m_claim, client::Role::Operator);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_call.sid); });
    connect(m_play, &QPushButton::clicked, this, [this] { Q_EMIT listenWanted(m_call.sid); });
    connect(m_claim, &QPushButton::clicked, this, [this] { Q_EMIT claimWanted(m_call.sid); });
}

QHBoxLayout *EndedCard::head()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_badge);
    row->addWidget(m_test);
    row->addWidget(m_who);
    row->addStretch(1);
    row->addWidget(m_when);
    return row;
}

QHBoxLayout *EndedCard::foot()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_open);
    row->addStretch(1);
    row->addWidget(m_play);
    row->addWidget(m_claim);
    return row;
}

void EndedCard::tell(const CallSummary &call, const format::PlanNames &names, Instant now, int width)
{
    m_call = call;
    setFixedWidth(width);
    tellEnd(names, now);
    tellDeeds(names, now);
}

void EndedCard::tellEnd(const format::PlanNames &names, Instant now)
{
    m_badge->show(m_call.outcome);
    m_test->setVisible(m_call.test);
    const QString who =
        m_call.outcome == Outcome::Answered ? names.contact(m_call.tenant, m_call.contact) : QString();
    m_who->setText(who);
    m_who->setToolTip(tr("Answered by %1").arg(who));
    m_who->setVisible(!who.isEmpty());
    const format::Times times = names.times(m_call.tenant);
    const Instant at = *m_call.endedAt;
    const QString when =
        times.local(at).date() == times.local(now).date() ? times.clock(at) : times.near(at, now);
    m_when->setText(
        tr("%1 · %2", "time and length of a call").arg(when, format::clockText(format::lengthOf(m_call))));
}

void EndedCard::tellDeeds(const format::PlanNames &names, Instant now)
{
    const QString caller = callerLine(m_call, names);
    const bool isPlayed = hasMessage(m_call);
    const bool isClaimed = routing::mayBeClaimed(m_call, nullptr) && !m_call.test;
    m_play->setVisible(isPlayed);
    m_play->setAccessibleName(tr("Hear the message of %1").arg(caller));
    m_claim->setVisible(isClaimed);
    const int room = width() - (isClaimed ? shell::grown(claimRoom, font()) : 0) -
                     (isPlayed ? shell::grown(playRoom, font()) : 0) - cardPadding;
    m_open->setText(shell::withoutMarks(m_open->fontMetrics().elidedText(caller, Qt::ElideRight, room)));
    m_open->setAccessibleName(format::callSentence(m_call, names, now));
}

bool EndedCard::isInUse() const
{
    return underMouse() || isAncestorOf(QApplication::focusWidget());
}

} // namespace ringdown::live
