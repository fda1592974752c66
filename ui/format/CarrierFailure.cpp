// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/CarrierFailure.h"

#include "ui/format/TimeLine.h"

#include <QCoreApplication>
#include <QStringList>

namespace ringdown::format {
namespace {

struct CarrierText {
    Q_DECLARE_TR_FUNCTIONS(CarrierFailure)
};

QString carrierCause(const rest::RestFailure &failure)
{
    switch (failure.trouble) {
    case rest::RestTrouble::Unauthorized:
        return CarrierText::tr("Twilio does not accept the account’s credential.");
    case rest::RestTrouble::Unreachable:
        return CarrierText::tr("Twilio cannot be reached from here.");
    case rest::RestTrouble::Throttled:
        return CarrierText::tr("Twilio asks to wait.");
    case rest::RestTrouble::NotFound:
    case rest::RestTrouble::Refused:
        return CarrierText::tr("Twilio refused: %1.").arg(QString::fromStdString(failure.detail));
    case rest::RestTrouble::Unknown:
    case rest::RestTrouble::Garbled:
        return CarrierText::tr("Twilio’s answer did not come, or cannot be read.");
    }
    return {};
}

} // namespace

FailureWords carrierFailure(const QString &deed, const rest::RestFailure &failure, std::optional<Instant> at)
{
    QStringList lines;
    for (const std::string *said : {&failure.detail, &failure.moreInfo}) {
        if (!said->empty())
            lines.append(QString::fromStdString(*said));
    }
    if (at)
        lines.append(timeLine(*at));
    return {deed, carrierCause(failure), lines.join(QLatin1Char('\n'))};
}

} // namespace ringdown::format
