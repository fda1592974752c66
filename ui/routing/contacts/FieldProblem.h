// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLineEdit;

namespace ringdown::routing_ui {

/// Why what stands in a sheet cannot be taken, and the field that says so. Without a field it can be.
struct FieldProblem {
    QString sentence;
    QLineEdit *field = nullptr;
};

/// The field wears the problem when it is the one that has it, and none when it is not.
void markProblem(QLineEdit &field, const FieldProblem &problem);

} // namespace ringdown::routing_ui
