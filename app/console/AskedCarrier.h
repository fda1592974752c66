// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/CommandLine.h"
#include "core/twilio/rest/RestClient.h"
#include "ui/shell/PreferenceBook.h"

namespace ringdown::console {

/// Where the carrier is asked. What the command line says of the region is kept.
rest::RestSettings carrierOf(const CommandLine &line, shell::PreferenceBook &book);

} // namespace ringdown::console
