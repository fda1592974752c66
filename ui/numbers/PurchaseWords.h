// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/numbers/NumberBook.h"

namespace ringdown::numbers_ui {

/// What a number is told as it is bought, each address by itself, its fallbacks too; or why it is told
/// nothing.
QString purchaseWords(const NumberBook &book, const std::string &phone);

/// After it was bought, and reads back as it was told: what it still lacks, as a sentence; "" for nothing.
QString lackWords(const numbers::NumberStanding &number);

} // namespace ringdown::numbers_ui
