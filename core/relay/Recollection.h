// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/MissedCalls.h"
#include "core/relay/Ports.h"
#include "core/relay/RelayLog.h"
#include "core/routing/texts/TextBook.h"
#include "core/store/Store.h"

#include <functional>
#include <memory>
#include <span>

namespace ringdown::relay {

/// What a relay that starts has to know of its log besides the calls that run: who was texted about which
/// missed call, who wants no texts, whose texts went to whom. That is read from the log's index, which is
/// made anew when its form changed or its file is lost. Callers do not wait for it: the relay answers at
/// once, keeps its texts back, and reads again until it knows. Of a long log only the newest is read before
/// the first call, and the rest beside the calls. I/O thread.
class Recollection {
public:
    static constexpr std::chrono::seconds pause{2}; ///< between two tries

    Recollection(store::CallStore &log, Executor &executor, MissedCalls &missed);
    ~Recollection();

    /// Before the relay serves; blocks. An index that is behind is no error, only incomplete.
    Result<void> readAtStart();
    bool isComplete() const;
    /// Hands over what is known of texts, now or later; the book must outlive this.
    void fill(routing::TextBook &texts);
    /// Reads until all is known; whenComplete: it was not complete, and is now.
    void begin(LogSink log, std::function<void()> whenComplete);
    /// What is being read is not read to its end; any thread. Before the readers are waited for.
    void stop();
    /// What was decided meanwhile.
    void take(std::span<const Event> events);

private:
    class Private;
    std::shared_ptr<Private> d; ///< a reader's result may come after this is gone
};

} // namespace ringdown::relay
