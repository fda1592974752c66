// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/contacts/FieldProblem.h"

#include <QLineEdit>
#include <QStyle>

namespace ringdown::routing_ui {

void markProblem(QLineEdit &field, const FieldProblem &problem)
{
    const bool isIt = problem.field == &field;
    field.setAccessibleDescription(isIt ? problem.sentence : QString());
    field.setProperty("state", isIt ? QStringLiteral("bad") : QString());
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

} // namespace ringdown::routing_ui
