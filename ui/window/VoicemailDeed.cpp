// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/VoicemailDeed.h"

#include "core/routing/SentToVoicemail.h"
#include "ui/format/CallWords.h"
#include "ui/format/PlanNames.h"

#include <QCoreApplication>

namespace ringdown::window {
namespace {

struct VoicemailText {
    Q_DECLARE_TR_FUNCTIONS(VoicemailDeed)
};

routing::VoicemailObjection objectionTo(const routing::CallState &call, const format::PlanNames &names)
{
    static const plan::Tenant unknown;
    const plan::Tenant *tenant = plan::findTenant(names.plan(), call.tenant);
    return routing::objectionToVoicemail(tenant ? *tenant : unknown, call);
}

QString talkWords(const routing::CallState &call, const format::PlanNames &names)
{
    const auto talk = format::talkOf(call, names);
    return talk && !talk->who.isEmpty()
               ? VoicemailText::tr("%1 has this call already.").arg(names.contact(call.tenant, talk->who))
               : VoicemailText::tr("Somebody has this call already.");
}

} // namespace

QString voicemailObjection(const routing::CallState *call, const format::PlanNames &names)
{
    using routing::VoicemailObjection;
    if (!call)
        return VoicemailText::tr("Only a caller who still waits can be sent to voicemail.");
    switch (objectionTo(*call, names)) {
    case VoicemailObjection::None:
        return {};
    case VoicemailObjection::Over:
    case VoicemailObjection::Refused:
    case VoicemailObjection::HangsUp:
        return VoicemailText::tr("Only a caller who still waits can be sent to voicemail.");
    case VoicemailObjection::Talks:
        return talkWords(*call, names);
    case VoicemailObjection::AtVoicemail:
        return VoicemailText::tr("This caller is asked for a message already.");
    case VoicemailObjection::CallBack:
        return VoicemailText::tr("This is a contact who calls back, and no caller.");
    case VoicemailObjection::Sent:
        return VoicemailText::tr("%1 has sent this caller to voicemail.")
            .arg(QString::fromStdString(call->sentToVoicemailBy));
    }
    return {};
}

QString noCallChosen()
{
    return VoicemailText::tr("Choose a call first.");
}

void decideVoicemail(shell::ActionRegistry &actions, const QString &objection)
{
    const QString id = QStringLiteral("call.voicemail");
    if (objection.isEmpty())
        actions.allow(id);
    else
        actions.forbid(id, objection);
}

} // namespace ringdown::window
