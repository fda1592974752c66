// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/engine/Sentences.h"

#include <QCoreApplication>

namespace ringdown::format {
namespace {

// What the relay says of its dealings with the carrier and of itself. What is more special stands before what
// is less, as in ReasonSentences.
//
// clang-format off
constexpr EngineSentence ofTheRelay[] = {
    // what became of texts and calls of our own
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The text was delivered"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The carrier could not deliver the text: %1"), nullptr}, "c"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The carrier could not deliver the text (Twilio error %1, %2)"), nullptr}, "np"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The carrier could not deliver the text (its error %1)"), nullptr}, "x"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The carrier could not deliver the text"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "It is not known whether the text was sent: the relay stopped while it was being sent. It is looked up at the carrier before anything is sent again"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "It is not known whether the text was sent: the carrier's answer has no id. It is looked up at the carrier before anything is sent again"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "It is not known whether the text was sent: %1. It is looked up at the carrier before anything is sent again"), nullptr}, "x"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "It is not known whether it was sent: the carrier could not be asked for a day"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "A drill sends nothing: the text was written and not sent"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "This relay has no API key: it only receives, and nothing is sent"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "Its business is in no plan any more, and so nothing says what may go out for it"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "It waited for more than %1 hours to be sent, and would only confuse now"), nullptr}, "n"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "It waited for more than %1 seconds to be placed, and the caller does not wait that long"), nullptr}, "n"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The carrier took the text"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The relay's API key does not reach this: %1"), nullptr}, "c"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The relay's API key does not reach this: %1"), nullptr}, "x"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The carrier refused it: %1"), nullptr}, "c"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The carrier refused it: %1"), nullptr}, "x"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The carrier did not answer"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "%1 (Twilio error %2, %3)"), nullptr}, "cnp"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "There is no such thing at the carrier"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "Too many requests at once"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "No number to call was given"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "One of the web addresses is not valid"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The number it comes from is neither a number of the account nor a verified one"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The number it goes to is no valid phone number"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The number it comes from is no valid phone number"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "No number that it comes from was given"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The number it goes to cannot be reached"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The account may not call that country: its geographic permissions for voice leave it out"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The carrier blocks calls to that number"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The number it goes to does not look like a phone number"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "A trial account calls verified numbers alone, and this is none"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The call is over or in a state that cannot be changed so"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The number it comes from is not verified"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "It is no valid phone number"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "One of the web addresses of the number is not valid"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "A number with a fallback for calls needs a voice URL too"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "A number with a fallback for texts needs a text URL too"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The account may not text that country: its geographic permissions for texts leave it out"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The number is not for sale any more"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "There is no such area code"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "No number is for sale in that area code"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The text has no words"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "No number to text was given"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The number it comes from cannot send texts, or is no number of the account"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "A trial account texts verified numbers alone, and this is none"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The web address for delivery reports is not valid"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "Whoever has the number wrote STOP and gets no texts until they write START"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "Too many texts wait to be sent from this number"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "No text can go from that number to this one"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The number it goes to is no mobile phone and takes no texts"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The text is longer than 1600 characters"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The number it goes to is a landline and takes no texts"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The phone is off or out of reach"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The text was blocked"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The number does not exist, or not any more"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The number is a landline, or its carrier cannot be reached"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "A carrier took the text for spam and filtered it out"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The number is not registered for business texts (A2P 10DLC)"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The call's document is too long"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The carrier gave no reason"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The carrier reported on it, so that it has it"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The text was found at the carrier: it had been sent"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The carrier gave no answer, and it did not place the call"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "In the last hour %1 texts and legs of this business went out, and up to %2 more before the relay started anew, and limits.outgoingPerHour allows no more"), nullptr}, "nn"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "In the last hour %1 texts and legs of this business went out, and limits.outgoingPerHour allows no more"), nullptr}, "n"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "In the last hour %1 texts and legs went to %2, and up to %3 more before the relay started anew, and limits.outgoingPerNumberPerHour allows no more"), nullptr}, "npn"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "In the last hour %1 texts and legs went to %2, and limits.outgoingPerNumberPerHour allows no more"), nullptr}, "np"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "%1 is no number in E.164, so nothing goes there"), nullptr}, "x"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "%1 is a premium rate number, and nothing goes to those"), nullptr}, "p"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "%1 is in no country that is known, and texts and legs of this business go to %2 only; limits.countries can name more"), nullptr}, "px"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "%1 is in %2, and texts and legs of this business go to %3 only; limits.countries can name more"), nullptr}, "ptx"},

    // the relay itself
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "Plan revision %1 was pushed"), nullptr}, "n"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The store does not commit: %1"), nullptr}, "x"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The store is in trouble: %1"), nullptr}, "x"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The clock of this relay seems to be %1 days ahead. Set it if it is wrong. Nothing is deleted because of its age before the clock has gone on like this for 24 hours"), nullptr}, "n"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "This relay does not read plan revision %1 of its store (%2). Revision %3 serves in its place. Repair the plan (ringdownctl pull, then ringdownctl check) and push it, or go back with ringdownctl rollback %4"), nullptr}, "nxnn"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "This relay does not read plan revision %1 of its store (%2). No call is answered. Repair the plan (ringdownctl pull, then ringdownctl check) and push it"), nullptr}, "nx"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "A plan that this relay reads serves again"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "No webhook of late had a right signature: the account's Auth Token was probably rotated, and callers hear an error. Derive a key from the present token on your own machine (ringdownctl secrets webhook-key) and add it to this relay (console, Credentials; or POST /api/v1/webhook-keys). It serves without a restart"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "A webhook with a right signature came in again"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "Recordings are past the days that the plan keeps them, and stay at the carrier: without an API key this relay cannot delete them. They stay due here, with the calls they are of. Give the relay an API key that may delete recordings (Credentials in the console, or TWILIO_API_KEY and TWILIO_API_SECRET in its environment), or delete them in the carrier's console"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The relay has an API key: recordings past their days are deleted at the carrier"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The transcription %1 of a deleted message stays at Twilio: %2. What was recorded is deleted, what was written down can still be read there. Delete it in Twilio's console, and give the relay an API key that may delete transcriptions, or let voicemails not be written down"), nullptr}, "tc"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "%1 transcriptions of deleted messages stay at Twilio, the last is %2: %3. What was recorded is deleted, what was written down can still be read there. Delete it in Twilio's console, and give the relay an API key that may delete transcriptions, or let voicemails not be written down"), nullptr}, "ntc"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The log was not filled since %1, and the carrier's lists are read for the last 7 days alone: calls and texts before %2 that did not reach this relay stay unknown"), nullptr}, "xx"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The log has nothing since %1, and the carrier's lists are read for the last 7 days alone: calls and texts before %2 that did not reach this relay stay unknown"), nullptr}, "xx"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The log is not filled from the carrier's lists since %1: %2. Calls and texts that did not reach this relay since then are not in it, and nobody is texted about them. The relay goes on trying. When the carrier refuses its API key, give it one that may read calls and messages (Credentials in the console); when it is not reached, see to this machine's connection"), nullptr}, "xx"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The carrier's lists are read again, and the log has what they tell"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The carrier lists more calls after an outage than are read: those between %1 and %2 that did not reach this relay stay unknown"), nullptr}, "xx"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The carrier lists more texts after an outage than are read: those between %1 and %2 that did not reach this relay stay unknown"), nullptr}, "xx"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The carrier lists more recordings after an outage than are read: those between %1 and %2 that did not reach this relay stay unknown"), nullptr}, "xx"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "Twilio does not accept API key %1: it was revoked, or its secret is wrong. Calls are still answered; hand the relay another key (console, Credentials; or ringdownctl secrets rotate)"), nullptr}, "t"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "API key %1 can list the account's phone numbers: it is a standard key. Whoever stole it from this relay could point the numbers elsewhere, buy more, and read every call and text. Make a restricted key for calls, messages and recordings, and hand it to the relay instead (console, Credentials)"), nullptr}, "t"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "API key %1 is a Main key: it can read the account's Auth Token. The relay has dropped it and only receives until it is handed a restricted one. Revoke %2 in Twilio's console and take it out of the relay's environment"), nullptr}, "tt"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "API key %1 is a Main key: it can read the account's Auth Token. The relay has dropped it and only receives until it is handed a restricted one. Revoke %2 in Twilio's console"), nullptr}, "tt"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "API key %1 was dropped: it is a Main key"), nullptr}, "t"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "The relay's API key can do no more than it should"), nullptr}, ""},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "API key %1 is in service from here on"), nullptr}, "t"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "Token %1 was made; it opens the control API as a viewer"), nullptr}, "t"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "Token %1 was made; it opens the control API as an operator"), nullptr}, "t"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "Token %1 was made; it opens the control API as an admin"), nullptr}, "t"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "Token %1 was taken back"), nullptr}, "t"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "Webhook key %1 was added: webhooks it signs are genuine from here on"), nullptr}, "t"},
    {Group::Clause, {QT_TRANSLATE_NOOP("EngineWords", "Webhook key %1 was dropped: what it signs is refused from here on"), nullptr}, "t"},
};
// clang-format on

} // namespace

std::span<const EngineSentence> relaySentences()
{
    return ofTheRelay;
}

} // namespace ringdown::format
