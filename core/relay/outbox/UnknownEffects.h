// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/outbox/CarrierLine.h"
#include "core/relay/outbox/Hand.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace ringdown::relay {

/// How the carrier received a look. Crowded: it wants fewer requests, or is not reached.
enum class Reception { Well, Crowded };

/// What the search for unknown effects works with, and what it comes to. All are called on the I/O thread.
struct SearchParts {
    store::Outbox &outbox;
    Executor &executor;
    std::function<CarrierLine *()> line;            ///< nullptr: nobody can be asked
    std::function<std::optional<CarrierKey>()> key; ///< in service now
    std::function<void()> noteUse;                  ///< of the key; may be empty

    std::function<void(const HandPtr &, const std::string &sid, std::string why)> found;
    std::function<void(const HandPtr &)> notDone; ///< it is certain that the carrier did not do it
    std::function<void(const HandPtr &, const std::string &why)> givenUp;
    /// Whether what the carrier made at that moment may be this one, and is not rather another one like it.
    std::function<bool(const HandPtr &, Instant madeAt)> mayBe;
    std::function<void()> ready; ///< something is due, or a request has ended
    std::function<void(Reception)> received;
};

/// Effects that the carrier was asked for and of which nobody knows whether it did them. Each is looked up in
/// the carrier's list, again and again with longer pauses, until it is found there or so long missing that it
/// was not done. I/O thread.
class UnknownEffects {
public:
    explicit UnknownEffects(SearchParts parts);
    ~UnknownEffects(); ///< what is under way is not answered any more

    /// What the carrier did may be in its list in a while.
    void add(const HandPtr &hand);
    /// It was under way when an earlier relay died: a look at once may find it. It counts as no look, since
    /// nobody knows how long ago the try was.
    void addTriedBefore(const HandPtr &hand);

    bool isDue() const; ///< lookNext() has something to do
    void lookNext();
    int underWay() const;     ///< requests
    std::size_t size() const; ///< effects of which nobody knows

    /// The carrier reported on it, under this id.
    void confirm(const HandPtr &hand, const std::string &sid);
    /// The carrier's id of an effect that ends: until the store has it, no other effect is it.
    void claim(const std::string &sid);
    void release(const Hand &hand, const std::string &sid);

    /// A leg or a text that was done stands in the list by the last of these looks.
    static std::chrono::milliseconds pauseBeforeLook(store::EffectKind kind, std::size_t looks);

private:
    class Private;
    std::shared_ptr<Private> d;
};

} // namespace ringdown::relay
