// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/ToVoicemail.h"

#include "core/routing/RingStage.h"
#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/Voicemail.h"

namespace ringdown::routing {
namespace {

/// The carrier's word on what the caller did before they were taken away from there, which came late: nobody
/// hears the answer.
bool isLeftBehind(const Walk &walk)
{
    const Position &position = *walk.request.position;
    const bool isThere = position.route == walk.call.route && position.step == walk.call.step;
    return !isThere && !walk.request.planReplaced && position.hop < hopWhenSent;
}

} // namespace

bool mustGoToVoicemail(const Walk &walk)
{
    if (walk.request.position->attempt == atSentToVoicemail)
        return true;
    return !walk.call.sentToVoicemailBy.empty() && (walk.call.isOnWayToVoicemail() || isLeftBehind(walk));
}

void goToVoicemail(Walk &walk)
{
    if (walk.request.callerLeft)
        return walk.add(HangupVerb{});
    walk.because = sentBy(walk.call.sentToVoicemailBy);
    walk.reason = walk.because + '.';
    walk.moveTo(walk.call.route, walk.call.step); // where it was sent, unless that is not known here
    if (!voicemailAt(walk))
        moveToVoicemail(walk);
    takeVoicemail(walk);
    if (walk.call.takesVoicemail) // it stands in the log already
        walk.decision.events.clear();
}

std::string sentBy(std::string_view who)
{
    who = who.substr(0, who.find(" (token ")); // which token they used is nothing to texts
    return reasons::text({who.empty() ? "Somebody" : who, " sent the caller to voicemail"});
}

} // namespace ringdown::routing
