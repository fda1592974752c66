// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ringdown::app {

/// Tells the service manager that the port serves (Type=notify). Without one nothing happens.
void tellReady();
/// Tells it that the end has begun.
void tellStopping();

} // namespace ringdown::app
