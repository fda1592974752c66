// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/RollBack.h"

#include "core/plan/PlanReader.h"

namespace ringdown::review {
namespace {

constexpr int preconditionFailed = 412;

} // namespace

RollBack::RollBack(const draft::Draft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
{
}

void RollBack::begin(std::int64_t revision, std::int64_t live)
{
    if (!m_relay || revision < 1)
        return;
    const std::int64_t known = live > 0 ? live : m_draft.liveRevision();
    m_relay->restore(
        revision, known, tr("Roll back to revision %1").arg(revision).toStdString(), m_author.toStdString(),
        [self = QPointer(this), revision, known](const client::ApiResult<client::Pushed> &answer) {
            if (!self)
                return;
            if (answer)
                Q_EMIT self->done(answer.value->revision, revision);
            else if (answer.failure.status == preconditionFailed)
                self->compare(revision, known, answer.failure);
            else
                self->fail(answer.failure);
        });
}

void RollBack::compare(std::int64_t revision, std::int64_t live, const client::ApiFailure &failure)
{
    if (!m_relay)
        return fail(failure);
    m_relay->revisions([self = QPointer(this), revision, live,
                        failure](const client::ApiResult<std::vector<client::Revision>> &answer) {
        if (!self)
            return;
        if (!answer || answer.value->empty() || answer.value->front().revision <= live)
            return self->fail(failure);
        OvertakenRollBack rollBack{answer.value->front(), {}, live, {}, {}, revision};
        self->read(live, failure, [self, failure, rollBack](const plan::Plan &base) mutable {
            rollBack.base = base;
            self->read(rollBack.pushed.revision, failure,
                       [self, failure, rollBack](const plan::Plan &now) mutable {
                           rollBack.theirs = now;
                           self->read(rollBack.wantedRevision, failure,
                                      [self, rollBack](const plan::Plan &wanted) mutable {
                                          rollBack.wanted = wanted;
                                          Q_EMIT self->overtaken(rollBack);
                                      });
                       });
        });
    });
}

/// What cannot be read leaves the sentence of the failure alone.
void RollBack::read(std::int64_t revision, const client::ApiFailure &failure, const WhenRead &done)
{
    if (!m_relay)
        return fail(failure);
    m_relay->revisionText(
        revision, [self = QPointer(this), failure, done](const client::ApiResult<client::LivePlan> &answer) {
            if (!self)
                return;
            if (!answer)
                return self->fail(failure);
            const plan::PlanReading reading = plan::readPlan(answer.value->text);
            if (!reading.isValid())
                return self->fail(failure);
            done(reading.plan);
        });
}

void RollBack::fail(const client::ApiFailure &failure)
{
    Q_EMIT failed(tr("The plan was not rolled back."), failure);
}

} // namespace ringdown::review
