// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scenario/Scenario.h"

#include <QByteArray>

namespace ringdown::scenario {

/// The text of a scenario's file: one JSON object, indented, the same bytes for the same scenario.
QByteArray toJson(const Scenario &scenario);
/// BadInput names the member that is missing or malformed.
Result<Scenario> scenarioFromJson(const QByteArray &text);

} // namespace ringdown::scenario
