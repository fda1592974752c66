// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace ringdown::simulator {

/// The keys that the caller presses, one by one when asked: at most 20 of 0-9, * and #.
class PressedKeys : public QLineEdit {
    Q_OBJECT
public:
    explicit PressedKeys(QWidget *parent = nullptr);
};

} // namespace ringdown::simulator
