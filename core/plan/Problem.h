// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace ringdown::plan {

/// One thing wrong, or doubtful, at one place of a plan document.
struct Problem {
    std::string path;  ///< "tenants[1].tiers[0].seconds"; "" is the document itself
    std::string value; ///< what stands there, as JSON, cut to 80 characters; "" when nothing stands there
    /// The rule and the repair: either completes "VALUE is not ..." ("a whole number from 5 to 600"), or
    /// it begins with a capital letter or ends with a full stop and is a whole sentence that needs no value
    /// in front of it.
    std::string expected;

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// Whether it needs no value in front of it. A warning may begin with what a contact is called, or with a
/// number; it ends as a sentence does.
bool isSentence(const Problem &problem);
/// "tenants[1].tiers[0].seconds: 3 is not a whole number from 5 to 600"
std::string toLine(const Problem &problem);

} // namespace ringdown::plan
