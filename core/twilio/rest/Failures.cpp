// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/Failures.h"

#include "core/base/CutText.h"
#include "core/twilio/rest/CarrierWords.h"
#include "core/twilio/rest/JsonBody.h"

#include <algorithm>

namespace ringdown::rest {
namespace {

constexpr std::size_t mostWords = 300;

/// One line of printable text, cut to what fits a message; other people's bytes end up in front of a person.
std::string tidy(std::string text)
{
    const auto isControl = [](unsigned char c) { return c < 0x20 || c == 0x7f; };
    std::replace_if(text.begin(), text.end(), isControl, ' ');
    if (text.size() > mostWords) {
        text.resize(cutToBytes(text, mostWords).size());
        text += "...";
    }
    return text;
}

RestTrouble troubleOf(int status)
{
    if (status == 401 || status == 403)
        return RestTrouble::Unauthorized;
    if (status == 404)
        return RestTrouble::NotFound;
    if (status == 429)
        return RestTrouble::Throttled;
    constexpr int timedOut = 408; // also of a gateway in between, behind which the work may have been done
    constexpr int tooEarly = 425;
    const bool isUnknown = status >= 500 || status == timedOut || status == tooEarly;
    return isUnknown ? RestTrouble::Unknown : RestTrouble::Refused;
}

/// Links of the carrier alone are worth showing.
std::string twilioLink(const std::string &link)
{
    const bool isTheirs =
        link.starts_with("https://www.twilio.com/") || link.starts_with("https://twilio.com/");
    return isTheirs ? tidy(link) : std::string();
}

bool changesNothing(const std::string &what)
{
    return what.starts_with("GET ");
}

/// The carrier's words as the end of a sentence of ours.
std::string withoutStop(std::string words)
{
    while (!words.empty() && (words.back() == '.' || words.back() == ' '))
        words.pop_back();
    return words;
}

/// "The number it goes to is no valid phone number (Twilio error 21211, https://...)": our words for what is
/// common, else theirs.
std::string inWords(const RestFailure &failure, const std::string &message)
{
    std::string words(wordsOf(failure.code));
    if (words.empty())
        words = withoutStop(tidy(message));
    if (words.empty())
        words = "The carrier gave no reason";
    return words + " (Twilio error " + std::to_string(failure.code) + ", " +
           (failure.moreInfo.empty() ? linkOf(failure.code) : failure.moreInfo) + ')';
}

RestFailure fromAnswer(const Outcome &outcome, const std::string &what)
{
    RestFailure failure{troubleOf(outcome.status), outcome.status, 0, {}, {}};
    failure.detail = what + " was answered with HTTP " + std::to_string(outcome.status);
    const std::string_view body(outcome.body.constData(), static_cast<std::size_t>(outcome.body.size()));
    if (const auto said = readJsonObject(body)) {
        const std::string message = textOf(*said, "message");
        failure.code = numberOf(*said, "code");
        failure.moreInfo = twilioLink(textOf(*said, "more_info"));
        if (failure.code != 0)
            failure.detail = inWords(failure, message);
        else if (!message.empty())
            failure.detail += ": " + withoutStop(tidy(message));
    } else if (outcome.status >= 300 && outcome.status < 400) {
        failure.detail += ": a redirect, which is not followed, for it would carry the credential elsewhere";
    }
    return failure;
}

} // namespace

RestFailure failureOf(const Outcome &outcome, const std::string &what)
{
    switch (outcome.how) {
    case Outcome::How::Answered:
        return fromAnswer(outcome, what);
    case Outcome::How::NeverSent:
        return {RestTrouble::Unreachable,
                0,
                0,
                what + " was not sent: " + (outcome.words.empty() ? "no connection" : tidy(outcome.words)),
                {}};
    case Outcome::How::TimedOut:
    case Outcome::How::Cut:
        return {RestTrouble::Unknown,
                0,
                0,
                what + " got no whole answer (" + tidy(outcome.words) + ")" +
                    (changesNothing(what) ? "" : "; it may have been done"),
                {}};
    case Outcome::How::TooLong:
        return {RestTrouble::Garbled, 0, 0, what + ": " + tidy(outcome.words), {}};
    }
    return {};
}

RestFailure garbled(int status, const std::string &what)
{
    return {RestTrouble::Garbled,
            status,
            0,
            what + " was answered with HTTP " + std::to_string(status) +
                " and a body that is no JSON object (a proxy in between?)",
            {}};
}

} // namespace ringdown::rest
