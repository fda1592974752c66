// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Sheet.h"

namespace ringdown::shell {
class ActionRegistry;
}

namespace ringdown::window {

/// Every shortcut, read from the registry, and what this program is.
class KeysSheet : public shell::Sheet {
    Q_OBJECT
public:
    KeysSheet(const shell::ActionRegistry &registry, QWidget *window);

protected:
    QSize wantedSize() const override { return {560, 640}; }
};

} // namespace ringdown::window
