// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What nearly every test of a screen reads.

#pragma once

#include "cmake/precompiled/tests.h"
#include "cmake/precompiled/ui.h"
