// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/DraftState.h"

#include "ui/draft/Draft.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/HeaderStrip.h"
#include "ui/shell/Mnemonics.h"
#include "ui/shell/Sidebar.h"
#include "ui/window/Frame.h"

#include <QAction>

namespace ringdown::window {

DraftState::DraftState(Frame &frame, draft::Draft &draft, shell::ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_frame(frame)
    , m_draft(draft)
    , m_actions(actions)
{
    connect(&m_draft.history(), &QUndoStack::indexChanged, this, &DraftState::show);
    connect(&m_draft, &draft::Draft::basisChanged, this, &DraftState::show);
    connect(&m_draft, &draft::Draft::problemsChanged, this, &DraftState::showBadge);
    show();
}

void DraftState::setPlanKnown(bool known)
{
    m_isPlanKnown = known;
    show();
}

void DraftState::setFollowing(bool isFollowing)
{
    m_isFollowing = isFollowing;
    show();
}

/// The menu says what Ctrl+Z would do now.
void DraftState::show()
{
    const QUndoStack &history = m_draft.history();
    QAction *undo = m_actions.action(QStringLiteral("edit.undo"));
    QAction *redo = m_actions.action(QStringLiteral("edit.redo"));
    undo->setText(history.canUndo() ? tr("&Undo %1").arg(shell::withoutMarks(history.undoText()))
                                    : tr("&Undo"));
    redo->setText(history.canRedo() ? tr("R&edo %1").arg(shell::withoutMarks(history.redoText()))
                                    : tr("R&edo"));
    m_frame.header->showDraft(static_cast<int>(m_draft.changes().size()));
    showBadge();
    allow();
    Q_EMIT shown();
}

void DraftState::showBadge()
{
    const int changes = static_cast<int>(m_draft.changes().size());
    const int problems = static_cast<int>(m_draft.errors().size());
    QString words = changes > 0 ? tr("%Ln change(s) not pushed", nullptr, changes) : QString();
    if (problems > 0) {
        const QString wrong = tr("%Ln problem(s)", nullptr, problems);
        words = words.isEmpty() ? wrong : tr("%1, %2", "problems, changes").arg(wrong, words);
    }
    m_frame.sidebar->places().setBadge(QStringLiteral("routing"), problems > 0 ? shell::alarmBadge : changes,
                                       words);
}

void DraftState::allow()
{
    const QString noEdit = tr("There is no edit of the plan to go back to.");
    allowOne("edit.undo", m_draft.history().canUndo(), noEdit);
    allowOne("edit.redo", m_draft.history().canRedo(), noEdit);
    const QString noPlan = tr("There is no relay whose plan could be changed.");
    allowOne("routing.review", m_isPlanKnown && m_draft.isEdited(),
             m_isPlanKnown ? tr("The draft is as the live plan: there is nothing to push.") : noPlan);
    // Also of one whose every edit was undone behind what is live now.
    allowOne("routing.discard", m_draft.isEdited() || m_draft.isStale(),
             tr("The draft is as the live plan."));
    // Also of a plan that does not read: the way back is the repair.
    allowOne("routing.history", m_isFollowing, noPlan);
    allowOne("routing.open-or-close", m_isPlanKnown, noPlan);
}

void DraftState::allowOne(const char *id, bool possible, const QString &objection)
{
    if (possible)
        m_actions.allow(QLatin1StringView(id));
    else
        m_actions.forbid(QLatin1StringView(id), objection);
}

} // namespace ringdown::window
