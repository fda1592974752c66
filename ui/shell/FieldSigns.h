// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Glyph.h"

#include <QString>

class QAction;
class QLineEdit;

namespace ringdown::shell {

/// A sign at the beginning of a field, with a name: readers take it for a button, whose picture says nothing.
QAction *addSign(QLineEdit &field, format::Glyph glyph, const QString &name);

/// A button at the end of the field that empties it, while there is something to empty.
void offerClearing(QLineEdit &field);

} // namespace ringdown::shell
