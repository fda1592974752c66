// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace ringdown::routing_ui {

// What is offered for how announcements are read out. Any other that the carrier has can be written.

QStringList usualLanguages(); ///< "en-US"
QStringList usualVoices();    ///< "Polly.Joanna"; first "", the carrier's usual one

} // namespace ringdown::routing_ui
