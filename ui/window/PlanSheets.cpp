// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/PlanSheets.h"

#include "ui/draft/Draft.h"
#include "ui/format/FailureWords.h"
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

namespace ringdown::window {

PlanSheets::PlanSheets(Frame &frame, draft::Draft &draft, QWidget *window)
    : QObject(window)
    , m_frame(frame)
    , m_draft(draft)
    , m_review(new review::ReviewSheet(draft, window))
    , m_merge(new review::MergeSheet(draft, window))
    , m_history(new review::HistorySheet(draft, window))
    , m_edits(new review::EditsSheet(draft, window))
    , m_override(new review::OverrideSheet(window))
{
    connect(m_review, &review::ReviewSheet::pushed, this, [this](qint64 revision, qint64 before) {
        offerWayBack(tr("Revision %1 is live.").arg(revision), before);
    });
    connect(m_review, &review::ReviewSheet::mergeWanted, this, [this] {
        Q_EMIT livePlanChanged();
        m_merge->begin();
    });
    connect(m_review, &review::ReviewSheet::goToWanted, this, &PlanSheets::goToWanted);
    connect(m_merge, &review::MergeSheet::merged, this, [this] { m_review->begin(m_now); });
    connect(m_history, &review::HistorySheet::rolledBack, this, [this](qint64 revision, qint64 to) {
        Q_EMIT livePlanChanged();
        m_before = 0;
        m_frame.toast->say(tr("Revision %1 is live; it says what revision %2 said.").arg(revision).arg(to));
    });
    connect(m_history, &review::HistorySheet::failed, this,
            [this](const QString &deed, const client::ApiFailure &failure) {
                const auto words = format::failureWords(deed, failure);
                Q_EMIT failed(words.title + QLatin1Char(' ') + words.body, words.details);
            });
    connect(m_override, &review::OverrideSheet::pushed, this,
            [this](const QString &words, qint64, qint64 before) { offerWayBack(words, before); });
    connect(m_frame.toast, &shell::Toast::pressed, this, &PlanSheets::goBack);
    connect(m_frame.routing, &routing_ui::RoutingPage::undoOffered, this, &PlanSheets::offerUndo);
    connect(&m_draft.history(), &QUndoStack::indexChanged, this, [this](int index) {
        if (m_undoIndex >= 0 && index != m_undoIndex)
            m_frame.toast->hide();
    });
}

void PlanSheets::setRelay(link::RelayPort *relay, const QString &author)
{
    m_review->setRelay(relay);
    m_review->setAuthor(author);
    m_history->setRelay(relay);
    m_history->setAuthor(author);
    m_override->setRelay(relay);
    m_override->setAuthor(author);
}

void PlanSheets::review(Instant now)
{
    m_now = now;
    m_review->setScenarios(m_frame.simulator->scenarios());
    m_review->begin(now);
}

void PlanSheets::history()
{
    m_history->begin();
}

void PlanSheets::openOrClose(const format::PlanNames &names, const TenantId &tenant, Instant now)
{
    if (const plan::Tenant *found = plan::findTenant(names.plan(), tenant))
        m_override->begin(*found, now);
    else
        m_override->begin(names.plan().tenants, now);
}

void PlanSheets::edits()
{
    m_edits->begin();
}

void PlanSheets::discard()
{
    m_draft.discard();
    m_before = 0;
    m_frame.toast->say(tr("The draft is as the live plan. Ctrl+Z brings it back."));
}

void PlanSheets::offerUndo(const QString &sentence)
{
    m_before = 0;
    m_undoIndex = m_draft.history().index();
    m_frame.toast->say(sentence, tr("Undo"));
}

void PlanSheets::goBack()
{
    if (m_before > 0)
        m_history->rollBack(m_before);
    else if (m_undoIndex == m_draft.history().index())
        m_draft.history().undo();
    m_before = 0;
    m_undoIndex = -1;
}

void PlanSheets::offerWayBack(const QString &words, std::int64_t before)
{
    Q_EMIT livePlanChanged();
    m_before = before;
    m_undoIndex = -1;
    m_frame.toast->say(words, tr("Roll back"));
}

} // namespace ringdown::window
