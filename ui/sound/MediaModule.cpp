// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sound/MediaModule.h"

namespace ringdown::sound {

QString MediaModule::objection() const
{
    QString why = objectionToStack();
    if (why.isEmpty() || !hasParts())
        return why;
    return why + QLatin1Char(' ') + startAgain();
}

} // namespace ringdown::sound
