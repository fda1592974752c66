// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/ReviewSheet.h"

#include "ui/format/FailureWords.h"
#include "ui/format/PlanNames.h"
#include "ui/format/RevisionWords.h"
#include "ui/review/CareList.h"
#include "ui/review/ChangeList.h"
#include "ui/review/DespiteWords.h"
#include "ui/review/EffectView.h"
#include "ui/review/ErrorWords.h"
#include "ui/review/FindElsewhere.h"
#include "ui/review/SamePlace.h"
#include "ui/routing/ProblemWords.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Icons.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/Room.h"
#include "ui/shell/WithoutSheet.h"
#include "ui/shell/WrapRow.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>

#include <utility>

namespace ringdown::review {
namespace {

constexpr qsizetype mostSilent = 3; ///< businesses whose hours without anybody are listed
constexpr int besideWidth = 640;    ///< of the window, from which the effect stands beside the changes
constexpr int leastFootWidth = 260;
constexpr int leastListHeight = 76;

} // namespace

ReviewSheet::ReviewSheet(draft::Draft &draft, QWidget *window)
    : Sheet(window)
    , m_draft(draft)
    , m_calls(new RecentCalls(this))
    , m_title(new shell::Caption(shell::TextSize::Title))
    , m_basisWords(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_trouble(new shell::Banner)
    , m_care(new CareList)
    , m_silent(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_despite(new QCheckBox)
    , m_changes(new ChangeList)
    , m_asJson(new QPushButton(tr("As JSON")))
    , m_json(new QPlainTextEdit)
    , m_fingerprint(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_effect(new EffectView)
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_note(new QLineEdit)
    , m_push(new QPushButton)
{
    shell::setNeeds(*m_push, client::Role::Operator);
    shell::measureDressed(*m_asJson, [this] { m_effect->setHeadHeight(m_asJson->sizeHint().height()); });
    panel()->setAccessibleName(tr("Review and push"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_basisWords->setWordWrap(true);
    column->addWidget(m_basisWords);
    column->addWidget(m_trouble);
    column->addWidget(m_care);
    m_silent->setWordWrap(true);
    m_silent->hide();
    column->addWidget(m_silent);
    m_despite->hide();
    column->addWidget(m_despite);
    connect(m_despite, &QCheckBox::toggled, this, &ReviewSheet::allowPush);
    m_body->setSpacing(20);
    m_body->addWidget(buildChanges(), 1);
    m_body->addWidget(m_effect, 1);
    column->addLayout(m_body, 1);
    column->addWidget(buildFoot());
    connect(m_changes, &ChangeList::choiceChanged, this, &ReviewSheet::find);
    connect(m_trouble, &shell::Banner::pressed, this, [this] {
        if (const auto leave = m_wayOut)
            leave();
    });
    connect(m_care, &CareList::showWanted, this, &ReviewSheet::leaveFor);
    connect(m_calls, &RecentCalls::ended, this, [this] {
        find();
        m_changes->tryOn(*m_calls);
    });
    connect(m_effect, &EffectView::retryWanted, this, &ReviewSheet::readCalls);
    connect(this, &Sheet::closed, this, [this] {
        ++m_asking; // what is looked for is wanted no more
        m_calls->stop();
        m_changes->stopTrying();
    });
    connect(&m_draft, &draft::Draft::arrived, this, &ReviewSheet::end);
    connect(&m_draft, &draft::Draft::basisChanged, this, &ReviewSheet::beginAgain);
    connect(&m_draft, &draft::Draft::planChanged, this, &ReviewSheet::beginAgain);
    shell::fitToFont(*this, [this] { arrange(); });
}

void ReviewSheet::arrange()
{
    const bool isBeside = width() >= shell::grown(besideWidth, font());
    m_body->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_changes->setMinimumHeight(shell::grown(leastListHeight, font()));
}

void ReviewSheet::resizeEvent(QResizeEvent *event)
{
    arrange();
    Sheet::resizeEvent(event);
}

QWidget *ReviewSheet::buildChanges()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto *title = new shell::Caption(shell::TextSize::Strong);
    title->setText(tr("Changes"));
    m_asJson->setProperty("quiet", true);
    m_asJson->setCheckable(true);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_asJson);
    column->addLayout(head);
    m_changes->setAccessibleName(tr("Changes to push; those not ticked stay in the draft"));
    column->addWidget(m_changes, 1);
    m_json->setAccessibleName(tr("Changes of the plan document, line by line"));
    m_json->setReadOnly(true);
    m_json->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_json->hide();
    column->addWidget(m_json, 1);
    m_fingerprint->setWordWrap(true);
    column->addWidget(m_fingerprint);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_asJson, &QPushButton::toggled, this, [this](bool isJson) {
        m_json->setVisible(isJson);
        m_changes->setVisible(!isJson);
    });
    return part;
}

QWidget *ReviewSheet::buildFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    m_note->setPlaceholderText(tr("Note for the history, such as “Friday late opening”"));
    m_note->setAccessibleName(tr("Note for the history"));
    m_note->setMaxLength(200);
    column->addWidget(m_note);
    auto *row = new shell::WrapRow;
    auto *effect = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
    effect->setText(tr("New calls follow it at once; calls in progress keep the revision they began with."));
    auto *back = new QPushButton(tr("Back"));
    m_push->setProperty("primary", true);
    effect->setWordWrap(true);
    row->addGrowing(effect, leastFootWidth);
    row->addWidget(back);
    row->addWidget(m_push);
    column->addLayout(row);
    connect(back, &QPushButton::clicked, this, &Sheet::close);
    connect(m_push, &QPushButton::clicked, this, &ReviewSheet::submit);
    return foot;
}

void ReviewSheet::begin(Instant now)
{
    m_now = now;
    ++m_pushing;
    m_isPushing = false;
    m_despite->setChecked(false);
    m_asJson->setChecked(false);
    m_basis = m_draft.basis();
    m_edited = m_draft.plan();
    m_live = m_draft.liveRevision();
    m_livePlan = m_draft.live();
    m_changes->showChanges(m_basis, m_edited);
    readCalls();
    open();
    m_note->setFocus(Qt::PopupFocusReason);
}

void ReviewSheet::beginAgain()
{
    const bool isAnother = m_draft.liveRevision() != m_live || m_draft.live() != m_livePlan ||
                           m_draft.plan() != m_edited || m_draft.basis() != m_basis;
    if (isOpen() && !m_isPushing && isAnother)
        begin(m_now);
}

void ReviewSheet::readCalls()
{
    m_calls->read(m_relay, m_now);
    find();
}

void ReviewSheet::find()
{
    m_isFound = false;
    m_shown = withParts(m_basis, m_edited, m_changes->chosenParts());
    allowPush();
    m_json->clear(); // it is of what was chosen before
    m_fingerprint->clear();
    m_fingerprint->setToolTip({});
    m_effect->wait(*m_calls);
    const bool hasCalls = m_calls->stand() == RecentCalls::Stand::Read;
    Question question{m_basis, m_shown,     hasCalls ? m_calls->calls() : std::vector<CallSummary>(),
                      m_now,   m_scenarios, m_unread};
    findElsewhere(std::move(question), *this, [this, asking = ++m_asking](const Findings &findings) {
        if (asking == m_asking)
            show(findings);
