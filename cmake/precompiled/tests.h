// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What nearly every test reads.

#pragma once

#include "cmake/precompiled/core.h"

#include <QHostAddress>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
