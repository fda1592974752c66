// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringdown::format {

/// Words of the engine, in any language, with the keys of the plan document that stand in them replaced by
/// the names that the screens give these places: "limits.countries" is "“Countries” under “What may go out”".
QString withPlacesNamed(QString words);

} // namespace ringdown::format
