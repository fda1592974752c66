// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/texts/Attachments.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace ringdown::routing {
namespace {

constexpr int mostAttachments = 99; ///< the carrier takes ten

} // namespace

void noteAttachments(Event &received, int count)
{
    if (count > 0)
        received.what = std::to_string(std::min(count, mostAttachments));
}

int attachmentsOf(const Event &received)
{
    int count = 0;
    std::from_chars(received.what.data(), received.what.data() + received.what.size(), count);
    return std::clamp(count, 0, mostAttachments);
}

} // namespace ringdown::routing
