// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/Secret.h"
#include "core/plan/Plan.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ringdown::relay {

/// Whether some tier of this tenant may ring phones on calls of their own that show the caller.
bool mayShowCallers(const plan::Tenant &tenant);

/// The carrier's tokens with which calls of our own may show who calls: in memory, and in a file of their
/// own, so that a relay that was killed shows the caller in the next tier too. Whoever has one may call under
/// the caller's number, so they are in no log, feed or export; the file has mode 600, and what is dropped is
/// overwritten there at once. I/O thread.
class CallTokens {
public:
    static constexpr std::size_t mostKept = 10'000;
    static constexpr std::size_t longestOnDisk = 4'000; ///< bytes; longer ones are kept in memory alone
    static constexpr std::chrono::hours worth{4};       ///< no call lasts longer

    CallTokens() = default; ///< in memory alone
    /// Takes what the file has. trouble() says why nothing is kept there, if it cannot be.
    CallTokens(const std::string &path, Instant now);
    ~CallTokens();
    CallTokens(const CallTokens &) = delete;
    CallTokens &operator=(const CallTokens &) = delete;

    const std::string &trouble() const { return m_trouble; } ///< "" when all is well
    std::size_t count() const { return m_tokens.size(); }
    /// "" when there is none.
    std::string_view find(const CallSid &call) const;
    void keep(const CallSid &call, std::string_view token, Instant now);
    void drop(const CallSid &call);
    /// Drops those of other calls, and those that are worth nothing any more.
    void keepOnly(const std::function<bool(const CallSid &)> &isNeeded, Instant now);

private:
    struct Kept {
        Secret token;
        Instant until;
        std::int64_t slot = -1; ///< in the file, -1: not there
    };

    void openFile(const std::string &path);
    void readFile(Instant now);
    void writeSlot(std::int64_t slot, std::string_view bytes);
    std::int64_t freeSlot();

    int m_file = -1;
    std::int64_t m_slots = 0; ///< in the file
    std::vector<std::int64_t> m_freeSlots;
    std::unordered_map<std::string, Kept> m_tokens; ///< by SID
    std::string m_trouble;
};

} // namespace ringdown::relay
