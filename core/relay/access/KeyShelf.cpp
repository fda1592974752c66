// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/access/KeyShelf.h"

#include <utility>

namespace ringdown::relay {

class KeyShelf::Private : public std::enable_shared_from_this<KeyShelf::Private> {
public:
    Private(KeyFile keyFile, KeptKeys keptKeys, store::CallStore &store, Executor &io)
        : file(std::move(keyFile))
        , kept(std::move(keptKeys))
        , log(store)
        , executor(io)
    {
    }

    void begin();
    void written(const KeptKeys &wanted, const Result<void> &result);
    void logged(const KeptKeys &wanted, const Result<void> &result);
    void putBack(const Result<void> &why); ///< the file goes back to what is in force
    void finish(const Result<void> &result);
    /// Writes the file on a reader thread; then is called on the I/O thread.
    void write(const KeptKeys &keys, const std::function<void(Private &, const Result<void> &)> &then);

    KeyFile file;
    KeptKeys kept;
    store::CallStore &log;
    Executor &executor;
    std::deque<Change> changes; ///< while one is under way, the first is it
    bool isBusy = false;
};

KeyShelf::KeyShelf(KeyFile file, KeptKeys kept, store::CallStore &log, Executor &executor)
    : d(std::make_shared<Private>(std::move(file), std::move(kept), log, executor))
{
}

KeyShelf::~KeyShelf() = default;

const KeptKeys &KeyShelf::kept() const
{
    return d->kept;
}

void KeyShelf::change(Change change)
{
    d->changes.push_back(std::move(change));
    d->begin();
}

void KeyShelf::Private::begin()
{
    if (isBusy || changes.empty())
        return;
    isBusy = true;
    const auto wanted = changes.front().make(kept);
    if (!wanted)
        return finish(wanted.error());
    write(*wanted,
          [wanted = *wanted](Private &self, const Result<void> &result) { self.written(wanted, result); });
}

void KeyShelf::Private::write(const KeptKeys &keys,
                              const std::function<void(Private &, const Result<void> &)> &then)
{
    executor.onReader(ReadFor::Api, [weak = weak_from_this(), &io = executor, file = file, keys, then] {
        io.post([weak, then, result = file.write(keys)] {
            if (const auto self = weak.lock())
                then(*self, result);
        });
    });
}

void KeyShelf::Private::written(const KeptKeys &wanted, const Result<void> &result)
{
    // It may be in place all the same, where only the folder could not be synced.
    if (!result)
        return putBack(result);
    log.append({std::nullopt, {}, {changes.front().event}, {}},
               [weak = weak_from_this(), &io = executor, wanted](const Result<store::Committed> &committed) {
                   io.post(
                       [weak, wanted, result = committed ? Result<void>() : Result<void>(committed.error())] {
                           if (const auto self = weak.lock())
                               self->logged(wanted, result);
                       });
               });
}

/// Nothing is in force that no event tells of: without one the file goes back to what it was.
void KeyShelf::Private::logged(const KeptKeys &wanted, const Result<void> &result)
{
    if (!result)
        return putBack(result);
    kept = wanted;
    finish(result);
}

void KeyShelf::Private::putBack(const Result<void> &why)
{
    write(kept, [why](Private &self, const Result<void> &) { self.finish(why); });
}

void KeyShelf::Private::finish(const Result<void> &result)
{
    const auto self = shared_from_this();
    const Change change = std::move(changes.front());
    changes.pop_front();
    change.done(result);
    isBusy = false;
    begin();
}

} // namespace ringdown::relay
