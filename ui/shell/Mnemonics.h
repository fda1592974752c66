// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringdown::shell {

/// Words that somebody wrote, for a button, an action or a label with a buddy: their "&" is no mark of a
/// letter.
QString withoutMarks(QString written);
/// What a button or an action says: "&Save" is "Save", "Bob && Sue" is "Bob & Sue".
QString saidOf(const QString &text);

} // namespace ringdown::shell
