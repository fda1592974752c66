// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/access/KeyFile.h"
#include "core/store/Store.h"

#include <deque>
#include <functional>
#include <memory>

namespace ringdown::relay {

/// The keys that were handed in over the API, and the one way to change them: on disk, then in the log, then
/// in service, one change after the other. I/O thread only.
class KeyShelf {
public:
    struct Change {
        /// What is to be kept, made from what is; an Error when that cannot be any more.
        std::function<Result<KeptKeys>(const KeptKeys &)> make;
        Event event;
        /// Called when it is in force, or with why it is not and everything is as before.
        std::function<void(const Result<void> &)> done;
    };

    KeyShelf(KeyFile file, KeptKeys kept, store::CallStore &log, Executor &executor);
    ~KeyShelf(); ///< changes on their way are not answered any more

    const KeptKeys &kept() const;
    void change(Change change);

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace ringdown::relay
