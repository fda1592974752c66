// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/RelayRecords.h"

#include "core/relay/MissedCalls.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ringdown::relay {

RelayRecords::RelayRecords(store::CallStore &log, LiveCalls &calls, Executor &executor)
    : m_log(log)
    , m_calls(calls)
    , m_executor(executor)
{
}

bool RelayRecords::isDrillAct(const store::OutboxRow &row)
{
    const bool isOfCarrier = row.kind == store::EffectKind::PlaceLeg ||
                             row.kind == store::EffectKind::EndCall ||
                             row.kind == store::EffectKind::MoveCall;
    return row.test && isOfCarrier;
}

void RelayRecords::remember(std::span<const Event> events)
{
    m_calls.apply(events);
    if (missed)
        missed->apply(events);
    for (const Event &event : events)
        texts.apply(event);
    if (written)
        written(events);
}

void RelayRecords::actInDrill(const std::vector<store::OutboxRow> &rows) const
{
    for (const store::OutboxRow &row : rows) {
        if (drillActs && isDrillAct(row))
            drillActs(row);
    }
}

template <typename Work>
store::WhenCommitted RelayRecords::onCommit(Work work)
{
    return [weak = weak_from_this(), &thread = m_executor,
            work = std::move(work)](const Result<store::Committed> &result) {
        thread.post([weak, work, result] {
            const auto self = weak.lock();
            if (!self)
                return;
            if (!result && self->lost)
                self->lost();
            work(*self, result);
        });
    };
}

void RelayRecords::write(std::vector<Event> events, std::vector<store::OutboxRow> outbox)
{
    remember(events);
    m_log.append({std::nullopt, {}, std::move(events), std::move(outbox)},
                 [weak = weak_from_this(), &thread = m_executor](const Result<store::Committed> &result) {
                     if (result)
                         return;
                     thread.post([weak] {
                         const auto self = weak.lock();
                         if (self && self->lost)
                             self->lost();
                     });
                 });
}

void RelayRecords::write(store::Record record, WhenKept whenKept)
{
    remember(record.events);
    std::vector<store::OutboxRow> acts;
    std::copy_if(record.outbox.begin(), record.outbox.end(), std::back_inserter(acts), isDrillAct);
    m_log.append(std::move(record), onCommit([acts = std::move(acts), whenKept = std::move(whenKept)](
                                                 RelayRecords &self, const Result<store::Committed> &result) {
                     if (result)
                         self.actInDrill(acts);
                     whenKept(result ? Result<void>() : Result<void>(result.error()));
                 }));
}

void RelayRecords::writeOnce(store::Record record, WhenKept then)
{
    auto kept = std::make_shared<const std::vector<Event>>(record.events);
    m_log.append(std::move(record), onCommit([kept, then = std::move(then)](
                                                 RelayRecords &self, const Result<store::Committed> &result) {
                     if (result && !result->isRepeat)
                         self.remember(*kept);
                     then(result ? Result<void>() : Result<void>(result.error()));
                 }));
}

} // namespace ringdown::relay
