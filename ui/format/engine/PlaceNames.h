// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringdown::format {

/// A sentence of the engine on limits, said in any language, with the keys of the plan document that stand in
/// it replaced by the names that the screens give these places: "limits.countries" is "“Countries” under
/// “What may go out”". english: the sentence as the engine wrote it; every other stays as it is said, for
/// people give such names to things of their own.
QString withPlacesNamed(const QString &english, QString said);

} // namespace ringdown::format
