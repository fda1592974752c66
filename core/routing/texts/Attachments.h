// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <string>
#include <vector>

namespace ringdown::routing {

/// A picture or the like that came with a text.
struct Attachment {
    std::string type; ///< "image/jpeg"
    std::string url;  ///< where the carrier keeps it, "" when that is not known

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// message.received says in `what` how many there are, when there are any, and in `url` which, as far as that
/// is known: a line for each, "image/jpeg https://...". A type that is none becomes application/octet-stream,
/// and an address that is none is left out.
void noteAttachments(Event &received, int count, const std::vector<Attachment> &known = {});
int attachmentsOf(const Event &received); ///< 0 to 99
/// The first ones, as the event has them; empty when it does not say.
std::vector<Attachment> knownAttachments(const Event &received);

} // namespace ringdown::routing
