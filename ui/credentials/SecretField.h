// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"

#include <QLineEdit>

namespace ringdown::credentials {

/// Takes a secret that a person types or pastes: dots only, nothing to copy out, and nothing left behind once
/// it was taken.
class SecretField : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);

    /// What was typed, without blanks around it; the field is empty afterwards and its text overwritten.
    Secret take();
    void wipe();
};

} // namespace ringdown::credentials
