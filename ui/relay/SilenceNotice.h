// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/FailureWords.h"
#include "ui/shell/Banner.h"

#include <optional>

namespace ringdown::relay_ui {

/// Above the figures: that the relay does not tell how it is, why, and since when.
class SilenceNotice : public shell::Banner {
    Q_OBJECT
public:
    using Banner::Banner;

    void answered();
    void failed(const client::ApiFailure &failure, Instant now);
    bool isSilent() const { return m_words.has_value(); }
    /// isLost: nothing at all is heard of the relay, and the window says so.
    void tell(bool isLost, const format::Times &times, Instant now);

private:
    std::optional<format::FailureWords> m_words;
    format::FailingSince m_failing;
};

} // namespace ringdown::relay_ui
