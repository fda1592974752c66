// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/PlainTheme.h"

#include <QApplication>

namespace ringdown::tests {

std::unique_ptr<shell::Theme> plainTheme()
{
    auto theme = std::make_unique<shell::Theme>();
    theme->wear(shell::Preferences());
    qApp->setStyleSheet({});
    return theme;
}

} // namespace ringdown::tests
