// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "ui/shell/Caption.h"

namespace ringdown::numbers_ui {

class NumberBook;

/// As of when the account's numbers are known, in amber once somebody else may have changed them since.
class BookAge : public shell::Caption {
    Q_OBJECT
public:
    explicit BookAge(QWidget *parent = nullptr);

    void tell(const NumberBook &book, Instant now);
};

} // namespace ringdown::numbers_ui
