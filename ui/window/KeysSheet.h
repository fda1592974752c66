// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Sheet.h"

class QScrollArea;

namespace ringdown::shell {
class ActionRegistry;
}

namespace ringdown::window {

/// Every shortcut, by the menus they stand in, as text: to be copied, printed, pinned to a wall.
QString keysText(const shell::ActionRegistry &registry);

/// Every shortcut as it is now, read from the registry, and what this program is.
class KeysSheet : public shell::Sheet {
    Q_OBJECT
public:
    KeysSheet(const shell::ActionRegistry &registry, QWidget *window);

    void begin();

Q_SIGNALS:
    void copyWanted(const QString &text, const QString &what);

protected:
    QSize wantedSize() const override { return {560, 640}; }

private:
    const shell::ActionRegistry &m_registry;
    QScrollArea *m_scroll;
};

} // namespace ringdown::window
