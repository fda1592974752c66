// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QComboBox;

namespace ringdown::shell {

/// Makes a box that can be typed into: it offers the time zones that hold what is typed, as people write a
/// place ("los ang").
void letZonesBeTyped(QComboBox &box);

} // namespace ringdown::shell
