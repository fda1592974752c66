// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/EventLine.h"

#include "ui/format/Durations.h"
#include "ui/format/EngineWords.h"
#include "ui/format/NumberWords.h"
#include "ui/format/OutcomeWords.h"
#include "ui/format/StrangersWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ringdown::format {
namespace {

struct EventText {
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

/// Glyph, tone and words without the reason.
struct Look {
    Glyph glyph = Glyph::Info;
    Tone tone = Tone::Neutral;
    QString what;
};

QString stepWords(const std::string &word)
{
    if (word == "say")
        return EventText::tr("The caller hears an announcement");
    if (word == "play")
        return EventText::tr("The caller hears a recording");
    if (word == "menu")
        return EventText::tr("The caller is offered the menu");
    if (word == "ring")
        return EventText::tr("The cascade begins");
    if (word == "text")
        return EventText::tr("Texts are written");
    if (word == "voicemail")
        return EventText::tr("The caller is asked for a message");
    if (word == "goto")
        return EventText::tr("The call goes on in another route");
    if (word == "hangup")
        return EventText::tr("The relay hangs up");
    if (word == "prompt")
        return EventText::tr("The caller is told something while waiting");
    if (word == "call-back")
        return EventText::tr("A contact may be put through to who called");
    if (word == "sent-to-voicemail")
        return EventText::tr("The caller is sent to voicemail");
    return EventText::tr("Step “%1”").arg(QString::fromStdString(word));
}

Glyph stepGlyph(const std::string &word)
{
    if (word == "menu")
        return Glyph::Menu;
    if (word == "ring")
        return Glyph::Ladder;
    if (word == "text")
        return Glyph::Text;
    if (word == "voicemail" || word == "sent-to-voicemail")
        return Glyph::Voicemail;
    return Glyph::Route;
}

QString quoted(const std::string &text)
{
    return EventText::tr("“%1”", "somebody's own words").arg(strangersWords(text));
}

Look receivedLook(const Event &event, const PlanNames &names)
{
    const std::string region = names.region(event.tenant);
    return {Glyph::Incoming, Tone::Active,
            EventText::tr("Call to %1 received").arg(numberText(event.to, region))};
}

Look tierLook(const Event &event, const PlanNames &names)
{
    const QString who = names.contacts(event.tenant, event.contacts);
    const QString tier = names.tier(event.tier);
    if (!event.seconds)
        return {Glyph::Ringing, Tone::Active, EventText::tr("%1 rings: %2").arg(tier, who)};
    return {Glyph::Ringing, Tone::Active,
            EventText::tr("%1 rings for about %2: %3")
                .arg(tier, spokenDuration(std::chrono::seconds(*event.seconds)), who)};
}

/// Somebody who is called back is in no plan, and goes by their number.
QString personAtPhone(const Event &event, const PlanNames &names)
{
    return event.contact.isEmpty() && !event.phone.empty()
               ? numberText(event.phone, names.region(event.tenant))
               : names.contact(event.tenant, event.contact);
}

Look legLook(const Event &event, const PlanNames &names)
{
    const QString who = personAtPhone(event, names);
    switch (event.kind) {
    case EventKind::LegRinging:
        return {Glyph::Ringing, Tone::Neutral, EventText::tr("%1’s phone rings").arg(who)};
    case EventKind::LegAnswered:
        return {Glyph::PickedUp, Tone::Neutral, EventText::tr("%1’s phone was picked up").arg(who)};
    case EventKind::LegAccepted:
        return {Glyph::Key, Tone::Good, EventText::tr("%1 accepted the call").arg(who)};
    case EventKind::LegDeclined:
        return {Glyph::Declined, Tone::Care, EventText::tr("%1 did not accept").arg(who)};
    case EventKind::LegFailed:
        return {Glyph::Alert, Tone::Bad, EventText::tr("%1 was not reached").arg(who)};
    case EventKind::LegCancelled:
        return {Glyph::Close, Tone::Neutral, EventText::tr("%1’s phone stopped ringing").arg(who)};
    default:
        return {};
    }
}

/// Mostly told when the talk is over.
QString talkWords(const Event &event, const PlanNames &names)
{
    const QString who = personAtPhone(event, names);
    return event.seconds ? EventText::tr("Talked with %1 for %2", "somebody, a duration")
                               .arg(who, spokenDuration(std::chrono::seconds(*event.seconds)))
                         : EventText::tr("Joined with %1").arg(who);
}

Look endedLook(const Event &event)
{
    if (!event.outcome)
        return {Glyph::Ended, Tone::Neutral, EventText::tr("The call ended")};
    if (*event.outcome == Outcome::Answered && event.seconds)
        return {outcomeGlyph(*event.outcome), outcomeTone(*event.outcome),
                EventText::tr("Ended: answered, %1 together")
                    .arg(spokenDuration(std::chrono::seconds(*event.seconds)))};
    return {outcomeGlyph(*event.outcome), outcomeTone(*event.outcome),
            EventText::tr("Ended: %1").arg(outcomeWord(*event.outcome).toLower())};
}

Look voicemailLook(const Event &event)
{
    switch (event.kind) {
    case EventKind::CallVoicemail:
        return {Glyph::Voicemail, Tone::Voice, EventText::tr("The caller may leave a message")};
    case EventKind::VoicemailRecorded:
        return {Glyph::Voicemail, Tone::Voice,
                EventText::tr("A message of %1 was recorded")
                    .arg(spokenDuration(std::chrono::seconds(event.seconds.value_or(0))))};
    case EventKind::VoicemailTranscribed:
        return {Glyph::Voicemail, Tone::Voice, EventText::tr("Transcript: %1").arg(quoted(event.body))};
    case EventKind::VoicemailHeard:
        return {Glyph::Voicemail, Tone::Neutral,
                EventText::tr("%1 listened to the message").arg(QString::fromStdString(event.by))};
    case EventKind::VoicemailDeleted:
        return {Glyph::Trash, Tone::Neutral,
                (event.what == "ordered" ? EventText::tr("%1 ordered the deletion of the message")
                                         : EventText::tr("%1 deleted the message"))
                    .arg(QString::fromStdString(event.by))};
    default:
        return {};
    }
}

Look textLook(const Event &event, const PlanNames &names)
{
    const QString to = event.contact.isEmpty() ? numberText(event.to, names.region(event.tenant))
                                               : names.contact(event.tenant, event.contact);
    const QString writer = event.contact.isEmpty() ? numberText(event.from, names.region(event.tenant)) : to;
    switch (event.kind) {
    case EventKind::TextQueued:
        return {Glyph::Text, Tone::Neutral, EventText::tr("A text to %1 waits to be sent").arg(to)};
    case EventKind::TextSent:
        return {Glyph::Text, Tone::Neutral, EventText::tr("A text to %1 was sent").arg(to)};
    case EventKind::TextDelivered:
        return {Glyph::Text, Tone::Good, EventText::tr("The text to %1 was delivered").arg(to)};
    case EventKind::TextFailed:
        return {Glyph::Alert, Tone::Bad, EventText::tr("The text to %1 was not sent").arg(to)};
    case EventKind::TextUnknown:
        return {Glyph::Text, Tone::Care,
                EventText::tr("Whether the text to %1 was sent is being looked up").arg(to)};
    case EventKind::MessageReceived:
        return {Glyph::Text, Tone::Active, EventText::tr("A text came in: %1").arg(quoted(event.body))};
    case EventKind::MessageSent:
        return {Glyph::Text, Tone::Neutral, EventText::tr("A text went out: %1").arg(quoted(event.body))};
    case EventKind::TextsStopped:
        return {Glyph::Alert, Tone::Care, EventText::tr("%1 wants no texts any more").arg(writer)};
    case EventKind::TextsResumed:
        return {Glyph::Text, Tone::Good, EventText::tr("%1 wants texts again").arg(writer)};
    default:
        return {};
    }
}

Look relayLook(const Event &event)
{
    switch (event.kind) {
    case EventKind::PlanPushed:
        return {Glyph::Plan, Tone::Active, EventText::tr("Revision %1 is live").arg(event.revision)};
    case EventKind::RelayAlarm:
        return {Glyph::Alarm, Tone::Bad, EventText::tr("Alarm: %1").arg(QString::fromStdString(event.what))};
    case EventKind::RelayAlarmCleared:
        return {Glyph::Check, Tone::Good,
                EventText::tr("Alarm over: %1").arg(QString::fromStdString(event.what))};
    case EventKind::AccessChanged:
        if (event.what == "test-call.ordered")
            return {Glyph::Ringing, Tone::Active,
                    EventText::tr("%1 ordered a test call").arg(QString::fromStdString(event.by))};
        return {Glyph::Key, Tone::Active,
                EventText::tr("Access: %1").arg(QString::fromStdString(event.name))};
    default:
        return {};
    }
}

Look look(const Event &event, const PlanNames &names)
{
    switch (event.kind) {
    case EventKind::CallReceived:
        return receivedLook(event, names);
    case EventKind::RouteChosen:
        return {Glyph::Route, Tone::Neutral,
                EventText::tr("Route %1 was chosen").arg(names.route(event.route))};
    case EventKind::StepEntered:
        return {stepGlyph(event.what), Tone::Neutral, stepWords(event.what)};
    case EventKind::MenuPressed:
        return {Glyph::Key, Tone::Neutral,
                event.key.empty()
                    ? EventText::tr("Nothing was pressed")
                    : EventText::tr("The caller pressed %1").arg(QString::fromStdString(event.key))};
    case EventKind::TierRinging:
        return tierLook(event, names);
    case EventKind::LegRinging:
    case EventKind::LegAnswered:
    case EventKind::LegAccepted:
    case EventKind::LegDeclined:
    case EventKind::LegFailed:
    case EventKind::LegCancelled:
        return legLook(event, names);
    case EventKind::CallConnected:
        return {Glyph::Talking, Tone::Good, talkWords(event, names)};
    case EventKind::CallRejected:
        return {Glyph::Rejected, Tone::Neutral, EventText::tr("The call was refused")};
    case EventKind::CallEnded:
        return endedLook(event);
    case EventKind::CallVoicemail:
    case EventKind::VoicemailRecorded:
    case EventKind::VoicemailTranscribed:
    case EventKind::VoicemailHeard:
    case EventKind::VoicemailDeleted:
        return voicemailLook(event);
    case EventKind::TextQueued:
    case EventKind::TextSent:
    case EventKind::TextDelivered:
    case EventKind::TextFailed:
    case EventKind::TextUnknown:
    case EventKind::MessageReceived:
    case EventKind::MessageSent:
    case EventKind::TextsStopped:
    case EventKind::TextsResumed:
        return textLook(event, names);
    case EventKind::MissedClaimed:
        return {Glyph::Check, Tone::Good,
                EventText::tr("Claimed by %1").arg(QString::fromStdString(event.by))};
    case EventKind::MissedReturned:
        return {Glyph::Undo, Tone::Care,
                EventText::tr("Given back by %1").arg(QString::fromStdString(event.by))};
    case EventKind::PlanPushed:
    case EventKind::RelayAlarm:
    case EventKind::RelayAlarmCleared:
    case EventKind::AccessChanged:
        return relayLook(event);
    }
    return {};
}

/// A sentence of the relay with the numbers and the apostrophes of the lines that it stands among.
QString written(const std::string &sentence, const std::string &region)
{
    static const QRegularExpression ofSomebody(QStringLiteral("(?<=[^\\s\"])'(?=s\\b)"));
    // Names that carriers tell stand in it as they came.
    return numbersForPeople(engineWords(strangersLine(sentence).toStdString()).toStdString(), region)
        .replace(ofSomebody, QStringLiteral("’"));
}

} // namespace

EventLine eventLine(const Event &event, const PlanNames &names)
{
    const Look found = look(event, names);
    return {found.glyph, found.tone, found.what, eventReason(event, names)};
}

QString eventReason(const Event &event, const PlanNames &names)
{
    return written(event.why, names.region(event.tenant));
}

std::vector<RejectedAlternative> eventAlternatives(const Event &event, const PlanNames &names)
{
    const std::string region = names.region(event.tenant);
    std::vector<RejectedAlternative> shown;
    shown.reserve(event.rejected.size());
    for (const RejectedAlternative &alternative : event.rejected)
        shown.push_back(
            {numbersForPeople(alternativeWords(strangersLine(alternative.what).toStdString()).toStdString(),
                              region)
                 .toStdString(),
             written(alternative.why, region).toStdString()});
    return shown;
}

} // namespace ringdown::format
