// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/PressedKeys.h"

#include <QRegularExpressionValidator>

namespace ringdown::simulator {

PressedKeys::PressedKeys(QWidget *parent)
    : QLineEdit(parent)
{
    setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9*#]{0,20}")), this));
    setPlaceholderText(tr("nothing"));
    setAccessibleName(tr("Keys the caller presses"));
}

} // namespace ringdown::simulator
