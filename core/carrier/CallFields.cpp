// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/CallFields.h"

#include <QDateTime>
#include <QLocale>

namespace ringdown::carrier {

using namespace Qt::StringLiterals;

namespace {

void appendPlace(twilio::FieldList &fields, const std::string &prefix, const CallScript *script)
{
    fields.emplace_back(prefix + "City", script ? script->city : "");
    fields.emplace_back(prefix + "State", script ? script->state : "");
    fields.emplace_back(prefix + "Zip", script ? script->zip : "");
    fields.emplace_back(prefix + "Country", script ? script->country : "");
}

} // namespace

twilio::FieldList callFields(const LegFacts &leg, const CallScript *script)
{
    twilio::FieldList fields{{"CallSid", leg.sid},
                             {"AccountSid", leg.accountSid},
                             {"From", leg.from},
                             {"Caller", leg.from},
                             {"To", leg.to},
                             {"Called", leg.to},
                             {"CallStatus", leg.status},
                             {"Direction", leg.direction},
                             {"ApiVersion", "2010-04-01"}};
    if (!leg.parentSid.empty())
        fields.emplace_back("ParentCallSid", leg.parentSid);
    for (const char *prefix : {"From", "Caller"})
        appendPlace(fields, prefix, script);
    for (const char *prefix : {"To", "Called"})
        appendPlace(fields, prefix, nullptr);
    return fields;
}

std::string rfc2822(Instant at)
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(at.seconds(), Qt::UTC);
    return QLocale::c().toString(moment, u"ddd, dd MMM yyyy HH:mm:ss '+0000'"_s).toStdString();
}

twilio::FieldList progressFields(Instant at, int sequence)
{
    return {{"Timestamp", rfc2822(at)},
            {"CallbackSource", "call-progress-events"},
            {"SequenceNumber", std::to_string(sequence)}};
}

twilio::FieldList endFields(int seconds, int sipCode)
{
    return {{"CallDuration", std::to_string(seconds)},
            {"Duration", std::to_string((seconds + 59) / 60)},
            {"SipResponseCode", std::to_string(sipCode)}};
}

} // namespace ringdown::carrier
