// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/CallView.h"

#include "ui/format/CallWords.h"
#include "ui/format/Durations.h"
#include "ui/format/NumberWords.h"
#include "ui/format/StrangersWords.h"
#include "ui/messages/MessageWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/KeyWords.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/WrapRow.h"

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::messages {
namespace {

constexpr int leastClaimed = 120;

} // namespace

CallView::CallView(PlayerSource &players, QWidget *parent)
    : QWidget(parent)
    , m_player(new PlayerBar(players))
    , m_title(new shell::Caption(shell::TextSize::Strong))
    , m_about(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_card(new QFrame)
    , m_transcriptTitle(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_transcript(new shell::Caption(shell::TextSize::Normal))
    , m_heard(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_nothing(new shell::Caption(shell::TextSize::Normal))
    , m_claimed(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_claim(new QPushButton(tr("Claim")))
    , m_giveBack(new QPushButton(tr("Give back")))
    , m_text(new QPushButton(tr("Text back…")))
    , m_call(new QPushButton(tr("Call log entry")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(buildHead());
    column->addWidget(m_player);
    column->addWidget(buildTranscript());
    column->addWidget(m_nothing);
    column->addWidget(buildDeeds());
    m_nothing->setWordWrap(true);
}

QWidget *CallView::buildHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (shell::Caption *line : {m_title, m_about}) {
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    return head;
}

QWidget *CallView::buildTranscript()
{
    m_card->setObjectName(QStringLiteral("card"));
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(4);
    for (shell::Caption *line : {m_transcriptTitle, m_transcript, m_heard})
        line->setWordWrap(true);
    m_transcript->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_transcriptTitle);
    column->addWidget(m_transcript);
    column->addWidget(m_heard);
    return m_card;
}

QWidget *CallView::buildDeeds()
{
    auto *deeds = new QWidget;
    auto *column = new QVBoxLayout(deeds);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_claimed->setWordWrap(true);
    auto *claim = new shell::WrapRow;
    claim->addGrowing(m_claimed, leastClaimed);
    claim->addWidget(m_call);
    column->addLayout(claim);
    auto *row = new shell::WrapRow;
    m_claim->setProperty("primary", true);
    shell::setKeyTip(*m_claim, tr("Say that you take care of this caller"), QStringLiteral("call.claim"));
    shell::setNeeds(*m_claim, client::Role::Operator);
    shell::setKeyTip(*m_giveBack, tr("Let somebody else take care of this caller"),
                     QStringLiteral("call.give-back"));
    shell::setNeeds(*m_giveBack, client::Role::Operator);
    shell::setNeeds(*m_text, client::Role::Operator);
    row->addWidget(m_claim);
    row->addWidget(m_giveBack);
    row->addWidget(m_text);
    column->addLayout(row);
    connect(m_claim, &QPushButton::clicked, this, [this] { Q_EMIT claimWanted(m_item.call()->sid); });
    connect(m_giveBack, &QPushButton::clicked, this, [this] { Q_EMIT giveBackWanted(m_item.call()->sid); });
    connect(m_text, &QPushButton::clicked, this, &CallView::textWanted);
    connect(m_call, &QPushButton::clicked, this, [this] { Q_EMIT callWanted(m_item.call()->sid); });
    return deeds;
}

QWidget *CallView::firstButton()
{
    return m_player->isHidden() ? m_call : m_player->playButton();
}

void CallView::show(const InboxItem &item, const format::PlanNames &names, Instant now)
{
    const bool isOther = item.id() != m_item.id();
    m_item = item;
    const auto *voicemail = std::get_if<client::Voicemail>(&item.what);
    if (isOther)
        m_player->reset(std::chrono::seconds(voicemail ? voicemail->seconds : 0));
    m_title->setText(callWords(item));
    const QString number = format::numberText(item.call()->to, names.region(item.tenant()));
    m_about->setText(tr("%1 · to %2", "time, the business number that was called")
                         .arg(names.times(item.tenant()).near(item.at(), now), number));
    m_about->setToolTip(names.times(item.tenant()).exact(item.at()));
    m_player->setVisible(voicemail != nullptr);
    m_card->setVisible(voicemail != nullptr);
    m_nothing->setVisible(voicemail == nullptr);
    showMessage(names, now);
    showDeeds();
}

void CallView::showMessage(const format::PlanNames &names, Instant now)
{
    const auto *voicemail = std::get_if<client::Voicemail>(&m_item.what);
    if (!voicemail) {
        m_nothing->setText(tr("Nobody answered. The caller waited %1 and left no message.")
                               .arg(format::spokenDuration(format::lengthOf(*m_item.call()))));
        return;
    }
    const bool hasWords = !voicemail->transcript.empty();
    m_transcriptTitle->setText(hasWords ? tr("Transcript by Twilio; it may be wrong") : tr("Transcript"));
    m_transcript->setText(
        hasWords ? format::strangersText(voicemail->transcript)
                 : tr("There is none: the plan asks for none, or the carrier could not make one."));
    m_transcript->setTextFormat(Qt::PlainText);
    if (!voicemail->heardAt)
        return m_heard->setText(tr("Nobody has listened to it yet."));
    const QString when = names.times(m_item.tenant()).near(*voicemail->heardAt, now);
    const QString by = QString::fromStdString(voicemail->heardBy);
    m_heard->setText(by.isEmpty() ? tr("Heard: %1", "time").arg(when)
                                  : tr("Heard by %1, %2", "person, time").arg(by, when));
}

void CallView::showDeeds()
{
    const CallSummary &call = *m_item.call();
    const bool isOpen = call.claimedBy.empty();
    m_claim->setVisible(isOpen);
    m_giveBack->setVisible(!isOpen);
    m_claimed->setText(claimWords(call));
    m_text->setEnabled(!call.from.empty());
    m_text->setToolTip(call.from.empty() ? tr("The caller’s number is withheld.") : QString());
}

} // namespace ringdown::messages
