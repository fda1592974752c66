// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/KeyWords.h"

#include <QString>
#include <QStringList>

namespace ringdown::window {

/// What a page is for and how one works there, a sentence or two each. Empty for a place it does not know.
QStringList pageHelp(const QString &place, const shell::KeyWords &keys);

/// What this version brought, in the operator's words.
QString news(const shell::KeyWords &keys);

} // namespace ringdown::window
