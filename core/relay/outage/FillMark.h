// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <optional>
#include <string>

namespace ringdown::relay {

/// Up to when the carrier's lists are known to be in the log, in a file: what a relay that ends did not come
/// to, its next start does.
class FillMark {
public:
    explicit FillMark(std::string path); ///< "" for none: then it is kept in memory alone

    std::optional<Instant> since() const { return m_since; } ///< nothing: not known
    void want(Instant since);    ///< from then on is looked, or from earlier if that is wanted already
    void reached(Instant until); ///< everything before is in the log

private:
    void set(Instant since);

    std::string m_path;
    std::optional<Instant> m_since;
};

} // namespace ringdown::relay
