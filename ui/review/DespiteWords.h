// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringdown::review {

/// What whoever pushes passes over, by its number: "Push although 1 scenario fails". failing and unread are
/// not both 0.
QString despiteWords(int failing, int unread);

} // namespace ringdown::review
