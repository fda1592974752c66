// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Problem.h"
#include "ui/format/Glyph.h"
#include "ui/routing/routes/RouteEdits.h"
#include "ui/routing/routes/TextSegments.h"

#include <QString>
#include <QStringList>

namespace ringdown::routing_ui {

QString routeText(const RouteId &route); ///< "“sales”"
QString stepName(StepKind kind);         ///< "Menu"
QString stepMeaning(StepKind kind);      ///< what it does, as a whole sentence
format::Glyph stepGlyph(StepKind kind);

QStringList usesInWords(const std::vector<RouteUse> &uses); ///< {"hours", "menu of “open”", "VIPs"}
/// "used by hours, menu of “open”", or that nothing leads there.
QString usedBy(const std::vector<RouteUse> &uses);
QString rejectWords(plan::RejectReason reason); ///< "a busy tone"
/// "2 texts of the plain alphabet (231 of 306 characters)", and why more when it is not plain.
QString segmentsInWords(const TextSegments &segments);
/// A contact who may be texted, for a tick box.
QString recipientText(const plan::Contact &contact, const std::string &region);
/// A problem as a sentence for where it stands: without its path.
QString problemSentence(const plan::Problem &problem);

} // namespace ringdown::routing_ui
