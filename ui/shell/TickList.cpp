// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/TickList.h"

#include "ui/shell/TickListSpeech.h"

namespace ringdown::shell {

TickList::TickList(QWidget *parent)
    : QListWidget(parent)
{
    TickListSpeech::install();
}

} // namespace ringdown::shell
