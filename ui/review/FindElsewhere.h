// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/Review.h"

#include <QObject>

#include <functional>

namespace ringdown::review {

/// The findings, away from the window's thread. done is called on it, unless context is gone by then.
void findElsewhere(Question question, QObject &context, std::function<void(const Findings &)> done);

} // namespace ringdown::review
