// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/HangUpField.h"

#include "core/routing/WhatIf.h"

#include <algorithm>

namespace ringdown::simulator {
namespace {

constexpr int stays = -1;

} // namespace

HangUpField::HangUpField(QWidget *parent)
    : NumberField(parent)
{
    setRange(stays, routing::longestHangUp);
    setSpecialValueText(tr("stays", "the caller does not hang up"));
    setSuffix(tr(" s", "seconds"));
    setValue(stays);
    setAccessibleName(tr("After how many seconds the caller hangs up"));
    setToolTip(tr("Unless somebody has taken the call; no message is left"));
}

std::optional<int> HangUpField::after() const
{
    return value() == stays ? std::nullopt : std::optional(value());
}

void HangUpField::choose(std::optional<int> after)
{
    setValue(after ? std::clamp(*after, 0, routing::longestHangUp) : stays);
}

} // namespace ringdown::simulator
