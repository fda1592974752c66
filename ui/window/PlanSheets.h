// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/client/ControlClient.h"
#include "core/plan/Plan.h"

#include <QObject>

#include <functional>
#include <optional>
#include <string>

class QUndoStack;

namespace ringdown::draft {
class Draft;
}
namespace ringdown::format {
class PlanNames;
}
namespace ringdown::link {
class RelayPort;
}
namespace ringdown::review {
class Choice;
class EditsSheet;
class HistorySheet;
class MergeSheet;
class OverrideSheet;
class ReviewSheet;
struct OvertakenRollBack;
} // namespace ringdown::review
namespace ringdown::shell {
class ActionRegistry;
}

namespace ringdown::window {

class Frame;
class WayBack;

/// The sheets by which a plan goes live: review, merge, history, opening and closing by hand; and the way
/// back after each.
class PlanSheets : public QObject {
    Q_OBJECT
public:
    PlanSheets(Frame &frame, draft::Draft &draft, shell::ActionRegistry &actions, QWidget *window);

    void setRelay(link::RelayPort *relay, const QString &author);
    void review(Instant now);
    void history();
    void edits();
    /// tenant: "" (all are shown) or one that is only in the draft: the sheet asks which. proposed: nothing
    /// for the other of what the business is.
    void openOrClose(const format::PlanNames &names, const TenantId &tenant, Instant now,
                     std::optional<plan::OpenState> proposed = {});
    void discard();
    void undo(); ///< a step of the draft; says what it was where it cannot be seen
    void redo();
    void rollBack(); ///< what this desk pushed last
    void setNow(Instant now);
    void takePush(const Event &event); ///< by others
    /// Says what went in the draft, with a way to take that step back while it is the last.
    void offerUndo(const QString &sentence);

Q_SIGNALS:
    void goToWanted(const std::string &path);
    void livePlanChanged(); ///< by this desk: it should be read again
    void livePlanDoubted(); ///< a push had no answer: it should be read once the relay answers
    void failed(const QString &deed, const ringdown::client::ApiFailure &failure);
    void credentialsWanted(); ///< another token is needed

private:
    using Deed = std::function<void()>;

    void connectToast();
    void beginReview(const std::optional<review::Choice> &over);                  ///< over: an earlier review
    void offer(const QString &sentence, const QString &button, const Deed &deed); ///< by a toast
    void offerWayBack(const QString &words, std::int64_t revision, std::int64_t before);
    void compareRollBack(const review::OvertakenRollBack &rollBack);
    void tellStep(const QString &words, void (QUndoStack::*step)());

    Frame &m_frame;
    draft::Draft &m_draft;
    link::RelayPort *m_relay = nullptr;
    WayBack *m_wayBack;
    review::ReviewSheet *m_review;
    review::MergeSheet *m_merge;
    review::HistorySheet *m_history;
    review::EditsSheet *m_edits;
    review::OverrideSheet *m_override;
    Deed m_deed;          ///< of the toast's button
    QString m_pushed;     ///< what the toast said of the last push
    int m_undoIndex = -1; ///< the step of the draft that the toast's button undoes; -1: none
    std::optional<std::string> m_revisited; ///< the place that the last undo or redo changed
    Instant m_now;
};

} // namespace ringdown::window
