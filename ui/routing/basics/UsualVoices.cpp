// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/basics/UsualVoices.h"

#include <QString>

namespace ringdown::routing_ui {

QStringList usualLanguages()
{
    return {QStringLiteral("en-US"), QStringLiteral("en-GB"), QStringLiteral("es-US"),
            QStringLiteral("es-MX"), QStringLiteral("es-ES"), QStringLiteral("fr-CA"),
            QStringLiteral("fr-FR"), QStringLiteral("de-DE"), QStringLiteral("pt-BR")};
}

QStringList usualVoices()
{
    return {QString(),
            QStringLiteral("Polly.Joanna"),
            QStringLiteral("Polly.Matthew"),
            QStringLiteral("Polly.Amy"),
            QStringLiteral("Polly.Lupe"),
            QStringLiteral("Polly.Mia"),
            QStringLiteral("Polly.Lucia")};
}

} // namespace ringdown::routing_ui
