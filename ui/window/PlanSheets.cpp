// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/PlanSheets.h"

#include "ui/draft/Draft.h"
#include "ui/format/PlanNames.h"
#include "ui/link/RelayPort.h"
#include "ui/review/EditsSheet.h"
#include "ui/review/HistorySheet.h"
#include "ui/review/MergeSheet.h"
#include "ui/review/OverrideSheet.h"
#include "ui/review/ReviewSheet.h"
#include "ui/routing/RoutingPage.h"
#include "ui/shell/Toast.h"
#include "ui/simulator/SimulatorPage.h"
#include "ui/window/Frame.h"
#include "ui/window/WayBack.h"

#include <utility>

namespace ringdown::window {

PlanSheets::PlanSheets(Frame &frame, draft::Draft &draft, shell::ActionRegistry &actions, QWidget *window)
    : QObject(window)
    , m_frame(frame)
    , m_draft(draft)
    , m_wayBack(new WayBack(frame.routing->pushed(), draft, actions, this))
    , m_review(new review::ReviewSheet(draft, window))
    , m_merge(new review::MergeSheet(draft, window))
    , m_history(new review::HistorySheet(draft, window))
    , m_edits(new review::EditsSheet(draft, window))
    , m_override(new review::OverrideSheet(window))
{
    m_review->askUntaken([this] { return m_frame.routing->untaken(); });
    connect(m_review, &review::ReviewSheet::pushed, this, [this](qint64 revision, qint64 before) {
        offerWayBack(tr("Revision %1 is live.").arg(revision), revision, before);
    });
    connect(m_review, &review::ReviewSheet::mergeWanted, this, [this](const review::Choice &choice) {
        Q_EMIT livePlanChanged();
        m_merge->begin(choice);
    });
    connect(m_review, &review::ReviewSheet::goToWanted, this, &PlanSheets::goToWanted);
    connect(m_review, &review::ReviewSheet::credentialsWanted, this, &PlanSheets::credentialsWanted);
    connect(m_review, &review::ReviewSheet::answerLost, this, &PlanSheets::livePlanDoubted);
    connect(m_review, &review::ReviewSheet::failedUnseen, this, [this](const QString &sentence) {
        if (m_review->isOpen()) // of something else since
            return m_frame.toast->say(sentence);
        offer(sentence, tr("Review"), [this] { review(m_now); });
    });
    connect(m_merge, &review::MergeSheet::merged, this, &PlanSheets::beginReview);
    connect(m_history, &review::HistorySheet::rolledBack, this, [this](qint64 revision, qint64 to) {
        Q_EMIT livePlanChanged();
        m_wayBack->withdraw();
        m_frame.toast->say(tr("Revision %1 is live; it says what revision %2 said.").arg(revision).arg(to));
    });
    connect(m_history, &review::HistorySheet::failed, this,
            [this](const QString &deed, const client::ApiFailure &failure) {
                m_wayBack->goAgain();
                Q_EMIT failed(deed, failure);
            });
    connect(m_history, &review::HistorySheet::overtaken, this, &PlanSheets::compareRollBack);
    connect(m_override, &review::OverrideSheet::pushed, this,
            [this](const QString &words, qint64 revision, qint64 before) {
                offerWayBack(words, revision, before);
            });
    connect(m_override, &review::OverrideSheet::failed, this, &PlanSheets::failed);
    connect(m_override, &review::OverrideSheet::stopped, this,
            [this](const QString &words) { m_frame.toast->say(words); });
    connect(m_wayBack, &WayBack::wanted, m_history, &review::HistorySheet::rollBack);
    connect(m_wayBack, &WayBack::historyWanted, this, &PlanSheets::history);
    connect(m_frame.routing, &routing_ui::RoutingPage::undoOffered, this, &PlanSheets::offerUndo);
    connect(&m_draft, &draft::Draft::revisited, this, [this](const std::vector<plan::Change> &changes) {
        if (!changes.empty())
            m_revisited = changes.front().path;
    });
    connectToast();
}

void PlanSheets::connectToast()
{
    connect(&m_draft, &draft::Draft::basisChanged, this, [this] {
        if (m_frame.toast->sentence() == m_pushed && !m_wayBack->isOffered())
            m_frame.toast->hide(); // it offers a way back that is none any more
    });
    connect(m_frame.toast, &shell::Toast::said, this, [this] {
        m_deed = {};
        m_undoIndex = -1;
    });
    connect(m_frame.toast, &shell::Toast::pressed, this, [this] {
        if (const Deed deed = std::exchange(m_deed, {}))
            deed();
    });
    connect(&m_draft.history(), &QUndoStack::indexChanged, this, [this](int index) {
        if (m_undoIndex >= 0 && index != m_undoIndex)
            m_frame.toast->hide();
    });
}

void PlanSheets::setRelay(link::RelayPort *relay, const QString &author)
{
    if (std::exchange(m_relay, relay) != relay) {
        m_wayBack->withdraw();
        if (relay) // what another store knows under the number before is another plan
            connect(relay, &link::RelayPort::historyReset, m_wayBack, &WayBack::withdraw);
    }
    m_review->setRelay(relay);
    m_review->setAuthor(author);
    m_history->setRelay(relay);
    m_history->setAuthor(author);
    m_override->setRelay(relay);
    m_override->setAuthor(author);
}

void PlanSheets::review(Instant now)
{
    setNow(now);
    beginReview(std::nullopt);
}

void PlanSheets::beginReview(const std::optional<review::Choice> &over)
{
    m_frame.simulator->reload(); // what lies there now is what the plan is held to
    m_review->setScenarios(m_frame.simulator->scenarios(), m_frame.simulator->unreadScenarios());
    m_review->begin(m_now, over);
}

void PlanSheets::history()
{
    m_history->begin();
}

void PlanSheets::openOrClose(const format::PlanNames &names, const TenantId &tenant, Instant now,
                             std::optional<plan::OpenState> proposed)
{
    if (const plan::Tenant *found = plan::findTenant(names.plan(), tenant))
        m_override->begin(*found, now, proposed);
    else
        m_override->begin(names.plan().tenants, now, proposed);
}

void PlanSheets::edits()
{
    m_edits->begin();
}

void PlanSheets::discard()
{
    m_draft.discard();
    if (!m_draft.isEdited())
        offerUndo(tr("The draft is as the live plan."));
}

void PlanSheets::undo()
{
    tellStep(tr("Undone: %1").arg(m_draft.history().undoText()), &QUndoStack::undo);
}

void PlanSheets::redo()
{
    tellStep(tr("Done again: %1").arg(m_draft.history().redoText()), &QUndoStack::redo);
}

void PlanSheets::tellStep(const QString &words, void (QUndoStack::*step)())
{
    m_revisited.reset();
    (m_draft.history().*step)();
    if (m_revisited && !m_frame.routing->isVisible())
        offer(words, tr("Show"), [this, path = *m_revisited] { Q_EMIT goToWanted(path); });
}

void PlanSheets::rollBack()
{
    m_wayBack->go();
}

void PlanSheets::compareRollBack(const review::OvertakenRollBack &rollBack)
{
    m_wayBack->goAgain();
    if (m_draft.liveRevision() < rollBack.pushed.revision)
        m_draft.takeLive(rollBack.pushed.revision, rollBack.theirs);
    Q_EMIT livePlanChanged();
    m_merge->begin(rollBack, m_now);
}

void PlanSheets::takePush(const Event &event)
{
    m_wayBack->takePush({event.revision, event.at, event.by, event.note}, m_now);
}

void PlanSheets::setNow(Instant now)
{
    m_now = now;
    m_wayBack->setNow(now);
    m_override->setNow(now);
}

void PlanSheets::offer(const QString &sentence, const QString &button, const Deed &deed)
{
    m_frame.toast->say(sentence, button);
    m_deed = deed;
}

void PlanSheets::offerUndo(const QString &sentence)
{
    offer(sentence, tr("Undo"), [this] { m_draft.history().undo(); });
    m_undoIndex = m_draft.history().index();
}

void PlanSheets::offerWayBack(const QString &words, std::int64_t revision, std::int64_t before)
{
    Q_EMIT livePlanChanged();
    if (before == 0) {
        m_wayBack->withdraw();
        return m_frame.toast->say(words);
    }
    m_wayBack->offer(words, revision, before, m_now);
    offer(words, tr("Roll back"), [this] { rollBack(); });
    m_pushed = words;
}

} // namespace ringdown::window
