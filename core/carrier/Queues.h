// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/carrier/Seed.h"

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::carrier {

class QueueDialler;

/// Somebody who waits in a queue, and later talks to whoever dialled it.
class QueuedCaller {
public:
    virtual ~QueuedCaller() = default;

    virtual void joinedWith(const std::shared_ptr<QueueDialler> &dialler) = 0;
    virtual void diallerLeft() = 0;
    virtual std::optional<std::chrono::seconds> talks() const = 0; ///< until this side hangs up
    virtual void endTalk() = 0;                                    ///< by this side
};

/// Somebody who asked for the first caller of a queue.
class QueueDialler {
public:
    virtual ~QueueDialler() = default;

    virtual const std::string &number() const = 0;
    virtual void joinedWith(const std::shared_ptr<QueuedCaller> &caller) = 0;
    virtual void callerLeft() = 0;
};

/// The account's queues: made when somebody enters, and each caller goes to one dialler.
class Queues {
public:
    /// Enters a queue and returns its SID. A dialler who waits for somebody gets the caller by the next
    /// matchAll().
    std::string enter(const std::string &name, const std::shared_ptr<QueuedCaller> &caller, Instant now,
                      Seed &seed);
    void matchAll(const std::string &name);
    void leave(const std::string &name, const QueuedCaller &caller);
    int size(const std::string &name) const;

    enum class Dialled { NoSuchQueue, Waiting, Joined };
    Dialled dial(const std::string &name, const std::shared_ptr<QueueDialler> &dialler);
    void giveUp(const std::string &name, const QueueDialler &dialler);

    /// What the account's list of queues says of one.
    struct Listed {
        std::string sid;
        std::string name;
        int size = 0;
        Instant madeAt;
    };
    std::vector<Listed> list() const; ///< by name
    enum class Deleted { Done, NoSuchQueue, NotEmpty };
    Deleted remove(const std::string &sid);

private:
    struct Queue {
        std::string sid;
        Instant madeAt;
        std::deque<std::weak_ptr<QueuedCaller>> callers;
        std::deque<std::weak_ptr<QueueDialler>> diallers;
    };

    static void match(Queue &queue);

    std::map<std::string, Queue> m_queues; ///< by name
};

} // namespace ringdown::carrier
