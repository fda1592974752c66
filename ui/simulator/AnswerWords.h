// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/routing/WhatIf.h"

#include <QString>

namespace ringdown::simulator {

/// "Office after 12 s"
QString answerWords(const plan::Contact &contact, const routing::PhoneScript &script);

} // namespace ringdown::simulator
