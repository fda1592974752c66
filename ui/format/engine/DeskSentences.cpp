// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/engine/Sentences.h"

#include <QCoreApplication>

namespace ringdown::format {
namespace {

// The same for what this desk says of what it does at the carrier, and a relay of itself.
//
// clang-format off
constexpr EngineSentence desk[] = {
    {Group::Desk, QT_TRANSLATE_NOOP3("EngineWords", "%1 ...", "what is being done"), "G"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Done. %1"), nullptr}, "G"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Nothing is under way"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Back out"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Backing out ..."), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Calls go on as before the rotation"), nullptr}, ""},

    // of either kind
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Look whether the account and every relay answer"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Forget what was pending"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Not waited for"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 was left out, for it serves the account no more. If it still does, it refuses calls once the old credential is dropped"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 holds no account: import TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN"), nullptr}, "x"},

    // the Auth Token
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Nothing has changed for callers, and nothing changes if it stays like this"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Calls go on: every relay verifies webhooks with either key, for as long as this takes"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Make a secondary Auth Token"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Give the second webhook key to every relay"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Let every relay verify a sample of either key"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 verified a sample signed with either key"), nullptr}, "w"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Promote the secondary token"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Twilio signs with the old key until this is done and with the new one after it; every relay takes either, so no call is refused whichever way it ends"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Store the promoted token on this desk"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "See real webhooks pass with the second key"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Drop the first key on every relay"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Calls go on, signed with the second key; the first still verifies where it was not yet dropped"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Calls go on with the second key"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Twilio does not accept the Auth Token of this desk (it may have been changed in the Twilio console): import the one of now"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Twilio accepts the token of this desk, and %1 answered"), nullptr}, "w"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 took the second key %2"), nullptr}, "wp"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The desk administers the account with the new token"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "it has lost the second key, and every call there is refused! Give it the key again (ringdownctl secrets webhook-key --to)"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 has verified %2 of %3 with the second key; a test call to one of its numbers makes one"), nullptr}, "xnw"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 verified a webhook with the first key less than %2 s ago"), nullptr}, "xn"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The promotion is less than %1 s old"), nullptr}, "n"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 verified real webhooks with the second key, and none with the first lately"), nullptr}, "w"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Every relay verifies with the second key alone. What runs elsewhere on an exported webhook key needs a new export"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The old Auth Token is worth nothing now"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "the secondary token was promoted already: go on instead of backing out"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Backed out. Twilio may have a secondary token that this rotation asked for without hearing the answer; it signs nothing. Delete it in Twilio's console when no other desk is rotating"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Backed out: the account has its token of before alone"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "the pending token is no longer in the vault: back out and begin anew"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The secondary token of before the interruption is still good"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Made; its fingerprint is %1"), nullptr}, "p"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Twilio's answer holds no secondary token: %1"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1; when there is a secondary token already that this desk did not make, another desk may be rotating: go on by replacing it only when you know that none does"), nullptr}, "F"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1; the secondary token that is there may be the one this desk asked for without hearing the answer, or another desk's: go on by replacing it only when you know that no other desk is rotating"), nullptr}, "F"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "it does not verify what is signed with either key; give the keys again by backing out and beginning anew"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Twilio no longer accepts the secondary token (somebody deleted or replaced it): back out and begin anew"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Twilio did not answer whether the token was promoted, and still accepts the old one: try again"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Twilio signs with the second key now, and no longer accepts the old token"), nullptr}, ""},

    // the API key
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Nothing has changed: the relays use the key of before"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Calls go on: both keys are good for as long as this takes"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Make a new API key"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Give the new key to every relay"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Store the new key on this desk"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "See every relay reach Twilio with the new key"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Revoke the old key"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Calls go on with the new key. Something else that uses the old one would stop"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Calls go on with the new key"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Twilio does not accept the Auth Token of this desk, which makes and revokes keys: import the one of now"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "it serves another account, %1"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Twilio accepts the token of this desk, and %1 answered; there is no old key"), nullptr}, "w"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Twilio accepts the token of this desk, and %1 answered; to be replaced: %2"), nullptr}, "wx"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 took the key %2"), nullptr}, "wp"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The desk exports the new key"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "it has another key than the new one: %1"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 reached the carrier with the new key and got an answer; texts and calls of a relay's own go out with it from now on"), nullptr}, "w"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 could not ask the carrier about the new key yet"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "the carrier does not accept the new key of %1"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 has not used the new key yet"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "it still uses the old key"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Revoked: %1. What else ran on it needs a new export of the runtime credential"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "There was no old API key"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The old API key was kept and still works: %1"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The old API key is worth nothing now"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Backed out: the relays use the key of before"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "it has the new key, and this desk does not hold the old one: go on instead of backing out"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "the pending key is no longer in the vault: back out and begin anew"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The key of before the interruption is still good"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1. Who steals this standard key could %2"), nullptr}, "Fx"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Made the restricted key %1"), nullptr}, "p"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Made the standard key %1"), nullptr}, "p"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Twilio made a key without a policy"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Twilio made no restricted key: %1"), nullptr}, "F"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Twilio's answer to a new key holds none that can be used: %1"), nullptr}, "x"},

    // what cannot be begun
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "a rotation needs the relays that serve the account: name one at least"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "the rotation of %1 has not ended: go on with it, or back out of it"), nullptr}, "p"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 is only read, and a rotation has new secrets to keep: import it into the keychain first (ringdownctl secrets import)"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "no rotation is under way"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "the rotation began with the relay %1: name it too"), nullptr}, "x"},

    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 is no journal of a rotation that this version can read; look in the Twilio console what is true there, then move the file away"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 cannot be used: %2"), nullptr}, "xx"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "another program of this desk works on a rotation; end it first"), nullptr}, ""},

    // what a relay without an API key does not do
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "No text is sent: each is written down as failed, with this reason"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Tiers ring by dial: the first phone that picks up silences the others while it is asked for the key"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Recordings stay at Twilio: nothing can be fetched from there"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Calls whose end report is lost are closed by the clock: nothing can be looked up at Twilio"), nullptr}, ""},

    // what a relay sees of itself from outside
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "This relay was given no public URL, so Twilio cannot reach it. Start it with --public-url and the address that Twilio calls"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "the relay is looking at itself from outside already: wait for that look"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The certificate ended on %1: Twilio refuses it, and callers hear an error. Renew it; a reload takes it into service"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The certificate is for %1, not for this name: Twilio refuses it"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The certificate is not trusted (%1), so Twilio refuses it. Use one of a public authority, with its intermediate certificates"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Nothing answered within %1 seconds"), nullptr}, "n"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The connection was closed before it was encrypted: no TLS is spoken there"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 has no address: %2. Twilio cannot find this relay"), nullptr}, "xx"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The name %1 leads to %2"), nullptr}, "px"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 is out of reach from the internet, where Twilio calls from. Give the relay the name by which the internet knows it"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The name %1 leads to %2 here, which the internet does not reach. Where it leads for Twilio cannot be seen from here"), nullptr}, "px"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Port %1 is open"), nullptr}, "n"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The URL begins with http, so what callers say and press travels readable"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The certificate is for %1, but it ends on %2, in %3 days"), nullptr}, "xxn"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The certificate is for %1 and good until %2"), nullptr}, "xx"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "What answers there speaks no HTTP"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The URL answers with a redirect (%1). Give the relay the URL it leads to"), nullptr}, "n"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Something answers with %1, but it is not this relay: a proxy, a firewall or another program stands there"), nullptr}, "n"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The relay answers; the whole way took %1 ms"), nullptr}, "n"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "This relay has no webhook key, so it could not sign one itself"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "A signed webhook was refused: on the way the path is changed, or another relay with other keys answers there. Twilio’s calls would be refused too"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "A signed webhook was answered with %1, which this relay does not say"), nullptr}, "n"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "A signed webhook is let in: the URL arrives as it was signed"), nullptr}, ""},

    // what a relay says of its webhooks, its log and its copy
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "It had no signature"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Its signature fits none of the %1 key in service"), nullptr}, "n"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Its signature fits none of the %1 keys in service"), nullptr}, "n"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "the log is slow: records go to the spool"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Firestore does not write: %1"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Firestore does not answer: %1"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Firestore answers %1"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Google's sign-in does not answer: %1"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Google's sign-in answers without a token"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "Google's sign-in answers %1"), nullptr}, "x"},

    // why there is no test call
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "This business has no number, so no test call can come in: give it a number first"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "This relay has no API key, and without one it can place no call"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "A live test call needs a second number: no other number of the account is in the plan. A verified caller ID of the account does as well; name it as the caller"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "A number cannot call itself: name another number of the account, or a verified caller ID"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "This relay has no API key any more"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "A live test call is on its way already: wait for it"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "There were %1 live test calls within an hour: wait before the next"), nullptr}, "n"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The carrier places no call from %1: it is neither a number of the account nor a verified caller ID"), nullptr}, "p"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The carrier did not place the test call: %1"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The carrier gave no answer to the test call, and it did not come in"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "The carrier placed the test call (%1), and it did not come in here within %2 s: does the voice URL of %3 lead to this relay?"), nullptr}, "tnp"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "tenant: the plan has no \"%1\""), nullptr}, "x", QT_TRANSLATE_NOOP("EngineWords", "The relay’s plan has no business “%1”")},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "contact: %1 has no contact \"%2\""), nullptr}, "tx", QT_TRANSLATE_NOOP("EngineWords", "The relay’s plan has no contact “%2” of “%1”")},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 test calls run already: wait for one to end"), nullptr}, "n"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "this relay places no live test calls: mode must be drill, which rings no phone"), nullptr}, "", QT_TRANSLATE_NOOP("EngineWords", "This relay places no live test calls")},

    // why numbers and flows at Twilio were not set
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 is no longer in the account"), nullptr}, "p"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1: %2 is no longer what the review shows; somebody changed it meanwhile"), nullptr}, "pp"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "the numbers were told, but could not be read back: %1"), nullptr}, "F"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "nothing was changed: %1"), nullptr}, "F"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "its flow is no longer at Twilio"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "somebody changed its flow meanwhile"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "somebody made its flow meanwhile"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1; no flow was changed"), nullptr}, "F"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1; its flow was not changed"), nullptr}, "F"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "it was put there, but could not be read back: %1"), nullptr}, "F"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "what was read back is not what was put there"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "the carrier does not take the flow's definition"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "the carrier's answer about a flow names none; it may have been done"), nullptr}, ""},

    // what is wrong with a public URL
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "begin with https:// (or http:// on a test bench)"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "leave out the user name: signatures are computed without it"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "leave out query and fragment"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "a host name with an underscore is refused by the carrier; use another name"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "the host may hold letters, digits, '-' and '.' only"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "the port is a number from 1 to 65535"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "the path may have no part that is . or .. alone: write the path it leads to"), nullptr}, ""},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "the path may hold letters, digits and - . _ ~ between single slashes only"), nullptr}, ""},

    // credentials that are entered or read from a file
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "TWILIO_ACCOUNT_SID is not AC and 32 hex digits in lower case"), nullptr}, "", QT_TRANSLATE_NOOP("EngineWords", "This is no Account SID: that is AC, then 32 digits or small letters from a to f")},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "TWILIO_AUTH_TOKEN is not 32 hex digits in lower case"), nullptr}, "", QT_TRANSLATE_NOOP("EngineWords", "This is no Auth Token: that is 32 digits or small letters from a to f")},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 does not exist"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 cannot be opened: %2"), nullptr}, "xx"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 cannot be made private: %2"), nullptr}, "xx"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 is refused as a file of secrets: it is a symbolic link; name the file itself"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 is refused as a file of secrets: it is no regular file"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 is refused as a file of secrets: it is larger than 64 KiB"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 is refused as a file of secrets: it belongs to another user"), nullptr}, "x"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1 is refused as a file of secrets: others may read or change it, or it is executable; run: %2"), nullptr}, "xx"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "the audit %1 cannot be used: %2"), nullptr}, "xx"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1, line %2: expected NAME=VALUE"), nullptr}, "xn"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1, line %2: the name before '=' may hold letters, digits and '_' only"), nullptr}, "xn"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1, line %2: the quotes around the value do not match"), nullptr}, "xn"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1, line %2: the value holds a control character"), nullptr}, "xn"},
    {Group::Desk, {QT_TRANSLATE_NOOP("EngineWords", "%1, line %2: the name was there before"), nullptr}, "xn"},

    // of one relay
    {Group::Desk, QT_TRANSLATE_NOOP3("EngineWords", "%1: %2", "a relay, what is wrong there"), "xG"},
    {Group::Desk, QT_TRANSLATE_NOOP3("EngineWords", "%1: %2", "a place, what is wrong there"), "xF"},
};
// clang-format on

} // namespace

std::span<const EngineSentence> deskSentences()
{
    return desk;
}

} // namespace ringdown::format
