// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/NumberField.h"

#include <optional>

namespace ringdown::simulator {

/// After how many seconds the caller hangs up, or that they stay.
class HangUpField : public shell::NumberField {
    Q_OBJECT
public:
    explicit HangUpField(QWidget *parent = nullptr);

    std::optional<int> after() const; ///< seconds; nothing: the caller stays
    void choose(std::optional<int> after);
};

} // namespace ringdown::simulator
