// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/HistoryNote.h"

#include <string_view>

namespace ringdown::ctl {
namespace {

struct Room {
    const char *option;
    const char *what;
    std::size_t bytes; ///< the relay would cut the rest
};

constexpr Room rooms[] = {{"--note", "a note", 500}, {"--author", "a name", 100}};

} // namespace

std::string troubleOfNote(const Invocation &invocation)
{
    for (const Room &room : rooms) {
        if (const std::size_t bytes = invocation.text(room.option).size(); bytes > room.bytes)
            return std::string(room.option) + ": " + room.what + " has at most " +
                   std::to_string(room.bytes) + " bytes, and this has " + std::to_string(bytes);
    }
    return {};
}

} // namespace ringdown::ctl
