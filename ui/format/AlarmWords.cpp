// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/AlarmWords.h"

#include <QCoreApplication>

namespace ringdown::format {
namespace {

struct AlarmText {
    Q_DECLARE_TR_FUNCTIONS(AlarmWords)
};

} // namespace

AlarmWords alarmWords(const std::string &what)
{
    if (what == "signatures")
        return {AlarmText::tr("Every webhook is refused"),
                AlarmText::tr("Callers hear an error, or the fallback URL answers them."),
                AlarmText::tr("Give the relay a webhook key of the present Auth Token (Credentials).")};
    if (what == "store")
        return {AlarmText::tr("The log store is in trouble"),
                AlarmText::tr("Callers are served. What the log does not take waits in the spool, as far as "
                              "that reaches."),
                AlarmText::tr("Look at the disk: is there room, and may the relay write to it?")};
    if (what == "api-key")
        return {AlarmText::tr("The API key is not as it should be"),
                AlarmText::tr("Calls are answered. Texts and outbound legs may not go out."),
                AlarmText::tr("Rotate the API key to a restricted one (Credentials).")};
    if (what == "recordings")
        return {AlarmText::tr("Recordings stay longer than the plan says"),
                AlarmText::tr(
                    "Callers notice nothing: their voicemails are kept at the carrier past their days."),
                AlarmText::tr(
                    "Give the relay an API key (Credentials), or delete them in the carrier’s console.")};
    if (what == "transcriptions")
        return {
            AlarmText::tr("Transcripts of deleted voicemails stay at Twilio"),
            AlarmText::tr("Callers notice nothing: what they said can still be read in the Twilio account."),
            AlarmText::tr("Delete them in Twilio’s console, and give the relay an API key that may "
                          "(Credentials).")};
    if (what == "outage-gap")
        return {
            AlarmText::tr("Some calls of an outage stay unknown"),
            AlarmText::tr("Whoever called or wrote then has heard nothing from here: it is not in the log."),
            AlarmText::tr("Look for the calls and texts of that time in Twilio’s console.")};
    if (what == "outage-gap-age")
        return {
            AlarmText::tr("A long outage left a gap in the log"),
            AlarmText::tr("Whoever called or wrote then has heard nothing from here: it is not in the log."),
            AlarmText::tr("Look for the calls and texts of that time in Twilio’s console.")};
    if (what == "outage-fill")
        return {AlarmText::tr("What did not reach the relay is not known"),
                AlarmText::tr("Calls and texts that came while the relay was not reached wait for an answer: "
                              "nobody is told of them."),
                AlarmText::tr("Give the relay an API key that may read calls and messages (Credentials), or "
                              "see whether its machine reaches Twilio.")};
    if (what == "clock")
        return {AlarmText::tr("The relay’s clock may be far ahead"),
                AlarmText::tr("Opening hours may be decided by a wrong time. Nothing is deleted meanwhile."),
                AlarmText::tr(
                    "Look at the date and time of the relay’s machine, and set them if they are wrong.")};
    if (what == "plan-unread")
        return {AlarmText::tr("The relay does not read its plan"),
                AlarmText::tr("An older plan rings people, or no call is answered: the relay’s own words say "
                              "which."),
                AlarmText::tr("Push a plan that this relay reads, or go back to an earlier revision "
                              "(ringdownctl rollback).")};
    if (what == "plan-lost")
        return {AlarmText::tr("A call lost its plan revision"),
                AlarmText::tr("The caller went on in the newest plan, or to “closed”."),
                AlarmText::tr("Look at the call in the log.")};
    return {AlarmText::tr("Alarm “%1”").arg(QString::fromStdString(what)),
            AlarmText::tr("What a caller notices is not known to this console."),
            AlarmText::tr("Read the relay’s own words, and its log.")};
}

} // namespace ringdown::format
