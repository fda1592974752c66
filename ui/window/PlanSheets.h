// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"

#include <QObject>

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
class EditsSheet;
class HistorySheet;
class MergeSheet;
class OverrideSheet;
class ReviewSheet;
} // namespace ringdown::review

namespace ringdown::window {

class Frame;

/// The sheets by which a plan goes live: review, merge, history, opening and closing by hand; and the way
/// back after each.
class PlanSheets : public QObject {
    Q_OBJECT
public:
    PlanSheets(Frame &frame, draft::Draft &draft, QWidget *window);

    void setRelay(link::RelayPort *relay, const QString &author);
    void review(Instant now);
    void history();
    void edits();
    /// tenant: "" (all are shown) or one that is only in the draft: the sheet asks which.
    void openOrClose(const format::PlanNames &names, const TenantId &tenant, Instant now);
    void discard();
    /// Says what went in the draft, with a way to take that step back while it is the last.
    void offerUndo(const QString &sentence);

Q_SIGNALS:
    void goToWanted(const std::string &path);
    void livePlanChanged(); ///< by this desk: it should be read again
    void failed(const QString &sentence, const QString &details);

private:
    void offerWayBack(const QString &words, std::int64_t before);
    void goBack(); ///< the toast's button

    Frame &m_frame;
    draft::Draft &m_draft;
    review::ReviewSheet *m_review;
    review::MergeSheet *m_merge;
    review::HistorySheet *m_history;
    review::EditsSheet *m_edits;
    review::OverrideSheet *m_override;
    std::int64_t m_before = 0; ///< what the toast's button rolls back to; 0: it undoes in the draft
    int m_undoIndex = -1;      ///< the step of the draft that the toast's button undoes; -1: none
    Instant m_now;
};

} // namespace ringdown::window
