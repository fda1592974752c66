// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/OutboxNotes.h"

#include <utility>

namespace ringdown::relay {

using State = store::EffectNews::State;

class OutboxNotes::Private : public std::enable_shared_from_this<OutboxNotes::Private> {
public:
    Private(store::Outbox &given, Executor &runs)
        : outbox(given)
        , executor(runs)
    {
    }

    void note(store::EffectNews news, WhenNoted then);
    void noteUntilTaken(store::EffectNews news, std::function<void()> then);

    store::Outbox &outbox;
    Executor &executor;
};

void OutboxNotes::Private::note(store::EffectNews news, WhenNoted then)
{
    outbox.note(std::move(news),
                [weak = weak_from_this(), then = std::move(then)](const Result<store::Committed> &result) {
                    const auto self = weak.lock();
                    if (!self)
                        return;
                    self->executor.post([weak, then, result] {
                        if (!weak.expired())
                            then(result);
                    });
                });
}

void OutboxNotes::Private::noteUntilTaken(store::EffectNews news, std::function<void()> then)
{
    note(news, [this, news, then = std::move(then)](const Result<store::Committed> &result) {
        if (result || result.error().code == ErrorCode::NotFound)
            return then();
        executor.after(pauseAfterError, [weak = weak_from_this(), news, then] {
            if (const auto self = weak.lock())
                self->noteUntilTaken(news, then);
        });
    });
}

OutboxNotes::OutboxNotes(store::Outbox &outbox, Executor &executor)
    : d(std::make_shared<Private>(outbox, executor))
{
}

OutboxNotes::~OutboxNotes() = default;

void OutboxNotes::tried(const Hand &hand, Instant at, WhenNoted then)
{
    d->note({hand.row.id, State::Tried, at, {}, {}}, std::move(then));
}

void OutboxNotes::unknown(const Hand &hand, std::vector<Event> events)
{
    d->note({hand.row.id, State::Unknown, {}, {}, std::move(events)},
            [](const Result<store::Committed> &) {});
}

void OutboxNotes::finished(const Hand &hand, const std::string &sid, std::vector<Event> events,
                           std::function<void()> then)
{
    d->noteUntilTaken({hand.row.id, State::Finished, {}, sid, std::move(events)}, std::move(then));
}

} // namespace ringdown::relay
