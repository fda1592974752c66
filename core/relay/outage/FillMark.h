// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <optional>
#include <string>

namespace ringdown::relay {

/// Since when the log is still to be filled from the carrier's lists, in a file: what a relay that ends did
/// not come to, its next start does.
class FillMark {
public:
    explicit FillMark(std::string path); ///< "" for none: then nothing is kept

    std::optional<Instant> since() const { return m_since; }
    void want(Instant since); ///< from then on, or from earlier if that is wanted already
    void done();              ///< nothing is left to be filled

private:
    void write(const std::string &text) const;

    std::string m_path;
    std::optional<Instant> m_since;
};

} // namespace ringdown::relay
