// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/ReviewSheet.h"

#include "ui/review/CareList.h"
#include "ui/review/ChangesView.h"
#include "ui/review/DespiteWords.h"
#include "ui/review/EffectView.h"
#include "ui/review/ErrorWords.h"
#include "ui/review/FindElsewhere.h"
#include "ui/review/PushFoot.h"
#include "ui/review/SamePlace.h"
#include "ui/review/SilentWords.h"
#include "ui/review/StaleWords.h"
#include "ui/review/WhoPushed.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Room.h"
#include "ui/shell/WithoutSheet.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace ringdown::review {
namespace {

constexpr int besideWidth = 640; ///< of the window, from which the effect stands beside the changes
constexpr int leastListHeight = 76;
constexpr std::chrono::milliseconds pauseToLook{1000};

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
    , m_document(new ChangesView)
    , m_changes(&m_document->list())
    , m_effect(new EffectView)
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_foot(new PushFoot)
    , m_push(&m_foot->push())
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseToLook);
    connect(m_pause, &QTimer::timeout, this, &ReviewSheet::allowPush);
    shell::measureDressed(m_document->turn(),
                          [this] { m_effect->setHeadHeight(m_document->turn().sizeHint().height()); });
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
    m_body->addWidget(m_document, 1);
    m_body->addWidget(m_effect, 1);
    column->addLayout(m_body, 1);
    column->addWidget(m_foot);
    connect(&m_foot->back(), &QPushButton::clicked, this, &Sheet::close);
    connect(m_push, &QPushButton::clicked, this, &ReviewSheet::submit);
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
    connect(&m_draft, &draft::Draft::stillLive, this, &ReviewSheet::tellStillLive);
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

void ReviewSheet::begin(Instant now, const std::optional<Choice> &over)
{
    open();
    m_foot->focusNote(); // what was typed elsewhere is in the draft by now, before it is looked at
    m_now = now;
    m_isRebased = false;
    m_earlier.clear();
    m_pause->stop();
    m_document->showWords();
    lookAt(over ? over : m_again);
}

void ReviewSheet::lookAt(const std::optional<Choice> &over)
{
    ++m_pushing;
    m_isPushing = m_isUnanswered = m_saysUnanswered = false;
    m_despite->setChecked(false);
    m_basis = m_draft.basis();
    m_edited = m_draft.plan();
    m_live = m_draft.newestRevision();
    m_livePlan = m_draft.live();
    m_changes->showChanges(m_basis, m_edited, over);
    readCalls();
}

/// The keys stay where they are, and nothing is ticked that was not.
void ReviewSheet::beginAgain()
{
    const bool isRebased = m_draft.plan() != m_edited || m_draft.basis() != m_basis;
    const bool isAnother = isRebased || m_draft.newestRevision() != m_live || m_draft.live() != m_livePlan;
    if (!isOpen() || m_isPushing || !isAnother)
        return;
    m_isRebased = m_isRebased || isRebased;
    m_pause->start();
    lookAt(m_changes->choice());
}

void ReviewSheet::readCalls()
{
    m_calls->read(m_relay, m_now);
    find();
}

void ReviewSheet::find()
{
    m_isFound = false;
    m_shown =
        m_changes->leftParts().empty() ? m_edited : withParts(m_basis, m_edited, m_changes->chosenParts());
    allowPush();
    m_document->forget();
    m_effect->wait(*m_calls);
    const bool hasCalls = m_calls->stand() == RecentCalls::Stand::Read;
    Question question{m_basis,
                      m_shown,
                      hasCalls ? m_calls->calls() : std::vector<CallSummary>(),
                      m_now,
                      m_scenarios,
                      m_unread,
                      m_edited,
                      m_changes->leftParts()};
    findElsewhere(std::move(question), *this, [this, asking = ++m_asking](const Findings &findings) {
        if (asking == m_asking)
            show(findings);
    });
}

void ReviewSheet::show(const Findings &findings)
{
    m_findings = findings;
    m_isFound = true;
    showTrouble(findings);
    showCare(findings);
    if (m_changes->count() > 0)
        m_document->show(findings);
    if (m_calls->stand() == RecentCalls::Stand::Read)
        m_effect->show(findings, m_basis, m_shown, *m_calls);
    allowPush();
}

void ReviewSheet::showTrouble(const Findings &findings)
{
    m_saysUnanswered = false;
    const QString stale = staleWords(m_draft);
    if (!hasTrouble())
        return m_earlier.isEmpty() ? m_trouble->clear() : m_trouble->say(format::Tone::Bad, m_earlier);
    if (stale.isEmpty() && !findings.needed.empty()) {
        m_wayOut = [this, needed = findings.needed] { m_changes->choose(needed); };
        return m_trouble->say(format::Tone::Bad, neededWords(m_changes->wordsOf(findings.needed)),
                              tr("Push that too"));
    }
    if (stale.isEmpty()) {
        m_wayOut = [this, path = findings.errors.front().path] { leaveFor(path); };
        return m_trouble->say(format::Tone::Bad, errorWords(m_shown, findings.errors), tr("Go there"));
    }
    if (m_draft.unreadableRevision() > 0)
        return m_trouble->say(format::Tone::Care, stale);
    m_wayOut = [this] { leaveForMerge(); };
    m_trouble->say(format::Tone::Care, stale, tr("Compare and merge"));
    tellWhoPushed(format::Tone::Care, {}, tr("Your draft is safe."));
}

void ReviewSheet::tellWhoPushed(format::Tone tone, const QString &before, const QString &after)
{
    if (!m_relay)
        return;
    askWhoPushed(*m_relay, m_draft, m_now, *this, [=, this, asking = m_asking](const QString &who) {
        if (asking != m_asking)
            return;
        QStringList sentences = {before, who, after};
        sentences.removeAll(QString());
        m_trouble->say(tone, sentences.join(QLatin1Char(' ')), tr("Compare and merge"));
    });
}

void ReviewSheet::leaveForMerge()
{
    close();
    Q_EMIT mergeWanted(m_changes->choice());
}

void ReviewSheet::leaveFor(const std::string &path)
{
    const auto place = samePlace(path, m_shown, m_draft.plan());
    close();
    if (place)
        Q_EMIT goToWanted(*place);
}

void ReviewSheet::showCare(const Findings &findings)
{
    const QStringList passedOver = findings.unreadScenarios + findings.failingScenarios;
    std::vector<Care> care = careLines(findings, m_shown, m_draft.plan());
    for (const QString &sentence : m_untaken ? m_untaken() : QStringList())
        care.push_back({sentence, {}});
    m_care->show(care);
    m_silent->setText(silentWords(findings));
    m_silent->setVisible(!findings.silent.isEmpty());
    if (std::exchange(m_passedOver, passedOver) != passedOver)
        m_despite->setChecked(false); // it was said of others
    m_despite->setText(despiteWords(findings));
    m_despite->setVisible(!passedOver.isEmpty());
}

void ReviewSheet::allowPush()
{
    const int count = m_changes->chosenChanges();
    if (m_changes->count() == 0)
        m_title->setText(
            tr("Nothing is left to push: revision %1 has the same.").arg(m_draft.newestRevision()));
    else
        m_title->setText(m_relay ? tr("Push %Ln change(s) to %1", nullptr, count).arg(m_relay->place())
                                 : tr("%Ln change(s)", nullptr, count));
    m_basisWords->setText(
        basisWords(m_draft, {m_draft.isExpecting() && !m_isPushing && !m_saysUnanswered, m_isRebased,
                             m_changes->staysLeft(), m_changes->newChanges()}));
    m_push->setText(m_isPushing ? tr("Pushing…") : tr("Push %Ln change(s)", nullptr, count));
    const bool isFound = m_isFound && m_calls->stand() != RecentCalls::Stand::Reading;
    m_push->setEnabled(m_relay && isFound && !m_isPushing && !m_pause->isActive() && count > 0 &&
                       !hasTrouble() && (m_passedOver.isEmpty() || m_despite->isChecked()));
}

void ReviewSheet::submit()
{
    if (!m_push->isEnabled())
        return;
    m_isPushing = m_isOut = true;
    m_isUnanswered = m_saysUnanswered = false;
    m_earlier.clear();
    allowPush();
    m_draft.expect(m_shown);
    m_sentChoice = m_changes->choice();
    m_relay->push(
        m_findings.text, m_draft.revision(), m_foot->sendNote().toStdString(), m_author.toStdString(),
        [self = QPointer(this), pushing = m_sent = ++m_pushing, sent = m_shown](const auto &answer) {
            if (self && self->m_isOut && pushing == self->m_sent)
                self->take(answer, sent);
        });
}

void ReviewSheet::take(const client::ApiResult<client::Pushed> &answer, const plan::Plan &sent)
{
    if (!answer)
        return takeFailure(answer.failure, sent);
    if (!isOfLastPush()) // another review goes on from what is live, once that is read
        return Q_EMIT answerLost();
    const std::int64_t before = m_draft.revision();
    m_draft.takePushed(answer.value->revision, sent);
    end(answer.value->revision, before);
}

void ReviewSheet::takeFailure(const client::ApiFailure &failure, const plan::Plan &sent)
{
    const bool isSeen = isOpen() && isOfLastPush();
    m_isPushing = m_isOut = false;
    m_again = m_sentChoice.leavesOut() ? std::optional(m_sentChoice) : std::nullopt;
    if (failure.status / 100 == 4) // so nothing of it is live
        m_draft.expectNoMore();
    beginAgain(); // what came in meanwhile was not reviewed
    const Refusal refusal = refusalOf(failure, sent);
    if (isSeen)
        tellRefusal(refusal);
    else
        tellUnseen(refusal.sentence);
    m_isUnanswered = failure.status == 0;
    m_saysUnanswered = isSeen && m_isUnanswered;
    if (m_isUnanswered)
        Q_EMIT answerLost();
    allowPush();
}

/// A toast lies beneath another review: there it is said too, unless more is wrong with that.
void ReviewSheet::tellUnseen(const QString &sentence)
{
    Q_EMIT failedUnseen(sentence);
    if (!isOpen())
        return;
    m_earlier = sentence;
    if (m_isFound) // else with what is found
        showTrouble(m_findings);
}

void ReviewSheet::end(qint64 revision, qint64 before)
{
    m_isOut = false;
    m_again.reset();
    m_earlier.clear();
    m_foot->forgetSent(); // it says nothing of what is left
    if (isOfLastPush() || !m_draft.isEdited()) {
        ++m_pushing;
        m_isPushing = false;
        m_foot->forgetNote();
        close();
    }
    Q_EMIT pushed(revision, before);
}

/// It may arrive yet; then it is told as any push is.
void ReviewSheet::tellStillLive(qint64 revision)
{
    if (!std::exchange(m_isUnanswered, false))
        return;
    if (!isOpen())
        return Q_EMIT failedUnseen(stillLiveWords(revision));
    m_earlier.clear();
    m_saysUnanswered = !hasTrouble();
    if (m_saysUnanswered)
        m_trouble->say(format::Tone::Care, stillLiveWords(revision));
    allowPush();
}

void ReviewSheet::tellRefusal(const Refusal &refusal)
{
    m_wayOut = [this, refusal] { leaveBy(refusal); };
    m_trouble->say(format::Tone::Bad, refusal.sentence, refusal.button, refusal.details);
    if (refusal.way == Refusal::Way::Merge)
        tellWhoPushed(format::Tone::Bad, refusal.title, tr("Your draft is safe."));
}

void ReviewSheet::leaveBy(const Refusal &refusal)
{
    switch (refusal.way) {
    case Refusal::Way::Nowhere:
        return;
    case Refusal::Way::Merge:
        return leaveForMerge();
    case Refusal::Way::Place:
        return leaveFor(refusal.path);
    case Refusal::Way::Credentials:
        close();
        Q_EMIT credentialsWanted();
    }
}

} // namespace ringdown::review
