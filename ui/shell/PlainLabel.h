// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringdown::shell {

/// Words that somebody wrote, as the label of a button or of a line in a menu: "&" in them is a letter, and
/// no key of the window.
QString plainLabel(QString words);
/// A label as it is read: "&Save" without the mark of its letter, and "&&" as the letter that it is.
QString withoutMnemonic(const QString &label);

} // namespace ringdown::shell
