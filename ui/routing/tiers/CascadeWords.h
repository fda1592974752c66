// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/VoicemailPickUp.h"
#include "ui/routing/tiers/CascadeTimes.h"
#include "ui/routing/tiers/TierEdits.h"

#include <QStringList>

namespace ringdown::routing_ui {

QString tierName(const TierId &tier); ///< "Night shift"
QString contactName(const plan::Tenant &tenant, const ContactId &contact);
QString placeName(const plan::Tenant &tenant, const CascadePlace &place); ///< "Route “sales”", "All tiers"

// What an edit is called: these complete "Undo ...".
QString moveTierWords(const std::vector<TierId> &tiers, std::size_t from, std::size_t before);
QString moveContactWords(const plan::Tenant &tenant, const ContactSpot &from, const ContactSpot &before);

/// "Tier “Backup” deleted. It was used by sales, vip. Nobody rings any more in vip."
QString removedTierSentence(const TierId &tier, const TierRemoval &removal);
/// What the route does when nobody of the ring step answers: {"text “missed”", "route “message”",
/// "voicemail"}.
QStringList stepsAfter(const plan::Tenant &tenant, const RingPlace &place);
/// The same in short: "text “missed” + voicemail".
QString endInWords(const plan::Tenant &tenant, const RingPlace &place);
/// What a person of the tier hears on picking up, or that they are joined at once.
QString whisperSentence(const plan::Tenant &tenant, const plan::Tier &tier);
/// Why a voicemail could pass for a person; "" when it cannot.
QString mobileWarning(const plan::Tenant &tenant, const plan::Tier &tier);
/// Whose voicemail picks up before the tier's time is over, one a line; "" when nobody's does.
QString pickUpWarning(const plan::Tenant &tenant, const plan::Tier &tier,
                      const std::vector<VoicemailPickUp> &pickUps);
/// "Primary 0 to 20 s, Office 20 to 45 s (cut at 30 s)"
QString timesInWords(const plan::Tenant &tenant, const std::vector<TierId> &tiers, const CascadeTimes &times);
/// Whose stretch of the bar it is.
QString spanName(const plan::Tenant &tenant, const std::vector<TierId> &tiers, const RingSpan &span);

} // namespace ringdown::routing_ui
