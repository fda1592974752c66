// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/plan/PlanDiff.h"
#include "core/plan/Problem.h"
#include "ui/draft/DraftFile.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

class QTimer;

namespace ringdown::draft {

/// The plan as it is being edited: the live plan when the draft was begun (the basis), what was done to it
/// since, every step undoable under the name of its intention, kept on the disk 300 ms after each, checked
/// while typing. One for a relay.
class Draft : public QObject {
    Q_OBJECT
public:
    explicit Draft(QObject *parent = nullptr);
    ~Draft() override;

    /// The relay edited from now on, with what was kept of an earlier draft. folder "" keeps nothing. Nothing
    /// happens when it is the one that is open.
    /// True: what was kept is back, all of it.
    bool open(const QString &folder, const QString &relay);
    bool isOpen(const QString &folder, const QString &relay) const;
    /// The relay's live plan. A draft without edits follows it; one with edits keeps its basis, save for what
    /// only opened or closed a business by hand, which it takes over.
    void takeLive(std::int64_t revision, const plan::Plan &live);

    /// A revision is live that this console cannot read: nothing can be pushed until it can.
    void takeUnreadable(qint64 revision);

    bool isReady() const { return m_revision > 0; }      ///< there is a plan to edit
    std::int64_t revision() const { return m_revision; } ///< of the basis
    const plan::Plan &basis() const { return m_basis; }
    const plan::Plan &plan() const { return m_plan; }
    const plan::Tenant *tenant(const TenantId &id) const { return plan::findTenant(m_plan, id); }
    bool isEdited() const { return m_plan != m_basis; }
    std::int64_t liveRevision() const { return m_liveRevision; }
    const plan::Plan &live() const { return m_live; }
    std::int64_t unreadableRevision() const
    {
        return m_unreadableRevision;
    } ///< live, instead of live(); or 0
    std::int64_t newestRevision() const { return std::max(m_liveRevision, m_unreadableRevision); }
    /// Somebody pushed since the draft was begun, or the relay has another store, whose plan of this number
    /// is another one: it must be merged before it can be pushed.
    bool isStale() const { return m_liveRevision != m_revision || m_live != m_basis; }

    std::vector<plan::Change> changes() const; ///< against the basis, in words
    const std::vector<plan::Problem> &errors() const { return m_errors; }
    const std::vector<plan::Problem> &warnings() const { return m_warnings; }

    QUndoStack &history() { return m_history; }
    const QUndoStack &history() const { return m_history; }

    using TenantEdit = std::function<void(plan::Tenant &)>;
    using PlanEdit = std::function<void(plan::Plan &)>;
    /// One step. words complete "Undo ..." ("close Friday at 18:00"). Steps with the same mergeKey that
    /// follow each other become one (typing in a field, one drag) until endMerging(). False: nothing
    /// happened, because edit changes nothing or the draft is locked.
    bool edit(const QString &words, const TenantId &tenant, const TenantEdit &edit,
              const QString &mergeKey = {});
    /// The same for what is not one tenant's own: adding, removing, renaming and ordering tenants.
    bool editPlan(const QString &words, const PlanEdit &edit);
    void endMerging() { m_mergeKey.clear(); }

    /// Why this desk may not change the plan; "" when it may. While there is a reason, edits do nothing.
    void lock(const QString &reason) { m_lock = reason; }

    void discard(); ///< back to the live plan, in one undoable step
    /// It was pushed and is live: the draft goes on from it. What was left out stays in the draft, and the
    /// steps that made it stay with it.
    void takePushed(std::int64_t revision, const plan::Plan &pushed);
    /// It is being pushed. When it is what is live next, it was this push, though its answer may be lost, and
    /// this console have ended since.
    void expect(const plan::Plan &sent);
    /// The relay refused it: who brings it now is somebody else. What was sent before it, and had no answer,
    /// may have come, and be why.
    void expectNoMore();
    bool isExpecting() const { return m_expected.has_value(); } ///< it is not known whether that is live
    /// The draft goes on from another live revision, with what a merge made of it, in one undoable step.
    void merge(const QString &words, std::int64_t revision, const plan::Plan &live, const plan::Plan &merged);
    void saveNow();                             ///< without waiting; the window does so when it closes
    bool isKept() const { return !m_isUnkept; } ///< false: what was edited could not be written

Q_SIGNALS:
    void opened(); ///< another relay is edited from now on
    /// The plan reads differently; tenant is empty when it may be any.
    void planChanged(const ringdown::TenantId &tenant);
    void problemsChanged();
    void basisChanged(); ///< another live revision, or staleness
    /// What was expected is live. before: the revision that was live until then; 0 when somebody opened or
    /// closed by hand since, which going back to it would undo.
    void arrived(qint64 revision, qint64 before);
    /// What is expected is not live so far: the relay tells this revision again.
    void stillLive(qint64 revision);
    /// Undo or redo was used: where to look, what is there before what went.
    void revisited(const std::vector<ringdown::plan::Change> &changes);
    void saveFailed(const QString &sentence);
    void savedAfter(const QString &sentence); ///< what saveFailed told of the edits is over
    void refused(const QString &reason);      ///< an edit met the lock

private:
    friend class DraftStep;
    void put(const plan::Plan &plan, const TenantId &tenant);
    bool push(const QString &words, const plan::Plan &after, const TenantId &tenant, const QString &mergeKey);
    void takeOverrides();
    bool takeKept(const SavedDraft &kept);
    bool takeExpected();
    void save();
    void tellLeftOut();
    void tellUnkept(const QString &why);
    void check();
    void takeProblems(std::uint64_t generation, std::vector<plan::Problem> errors,
                      std::vector<plan::Problem> warnings);

    QString m_place; ///< folder and relay; what open() was called with
    DraftFile m_file;
    plan::Plan m_basis;
    plan::Plan m_plan;
    plan::Plan m_live;
    std::int64_t m_revision = 0;
    std::int64_t m_liveRevision = 0;
    std::int64_t m_unreadableRevision = 0;
    std::optional<plan::Plan> m_expected;
    std::optional<plan::Plan> m_expectedBefore; ///< when that was sent, and had no answer
    std::vector<plan::Problem> m_errors;
    std::vector<plan::Problem> m_warnings;
    QUndoStack m_history;
    QString m_mergeKey;
    QString m_lock;
    QString m_leftOut; ///< what was not read of the kept one, until it is said alone
    QString m_unkept;  ///< what was told last of a draft that is not kept
    bool m_isUnkept = false;
    QTimer *m_saveSoon;
    QTimer *m_saveAgain;
    QTimer *m_checkSoon;
    std::uint64_t m_generation = 0; ///< of the plan being checked
};

} // namespace ringdown::draft
