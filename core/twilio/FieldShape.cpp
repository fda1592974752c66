// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/FieldShape.h"

#include "core/base/PhoneNumber.h"

#include <algorithm>
#include <array>

namespace ringdown::twilio {
namespace {

// What a request about a call can carry (twilio.md A.3 to A.7). The tables are sorted by name.
constexpr std::array callFields = {
    KnownField{"AccountSid", Shape::AccountSid, Need::Always},
    KnownField{"AnsweredBy", Shape::Opaque},
    KnownField{"ApiVersion", Shape::Version},
    KnownField{"AvgQueueTime", Shape::Number},
    KnownField{"CallDuration", Shape::Number},
    KnownField{"CallSid", Shape::CallSid, Need::Always},
    KnownField{"CallStatus", Shape::Word, Need::Always},
    KnownField{"CallToken", Shape::Opaque},
    KnownField{"CallbackSource", Shape::Word},
    KnownField{"Called", Shape::Address},
    KnownField{"CalledCity", Shape::Line},
    KnownField{"CalledCountry", Shape::Country},
    KnownField{"CalledState", Shape::Line},
    KnownField{"CalledZip", Shape::Zip},
    KnownField{"Caller", Shape::Address},
    KnownField{"CallerCity", Shape::Line},
    KnownField{"CallerCountry", Shape::Country},
    KnownField{"CallerName", Shape::Name}, // must not keep the call out
    KnownField{"CallerState", Shape::Line},
    KnownField{"CallerZip", Shape::Zip},
    KnownField{"Confidence", Shape::Mark},
    KnownField{"CurrentQueueSize", Shape::Number},
    KnownField{"DialBridged", Shape::Truth},
    KnownField{"DialCallDuration", Shape::Number},
    KnownField{"DialCallSid", Shape::CallSid},
    KnownField{"DialCallStatus", Shape::Word},
    KnownField{"DialSipCallId", Shape::Mark},
    KnownField{"DialSipResponseCode", Shape::Number},
    KnownField{"Digits", Shape::Key},
    KnownField{"Direction", Shape::Word},
    KnownField{"Duration", Shape::Number},
    KnownField{"ErrorCode", Shape::Number},
    KnownField{"ErrorUrl", Shape::Url},
    KnownField{"FinishedOnKey", Shape::Key},
    KnownField{"ForwardedFrom", Shape::Address},
    KnownField{"From", Shape::Address, Need::Decisions},
    KnownField{"FromCity", Shape::Line},
    KnownField{"FromCountry", Shape::Country},
    KnownField{"FromState", Shape::Line},
    KnownField{"FromZip", Shape::Zip},
    KnownField{"ParentCallSid", Shape::CallSid},
    KnownField{"QueuePosition", Shape::Number},
    KnownField{"QueueResult", Shape::Word},
    KnownField{"QueueSid", Shape::AnySid},
    KnownField{"QueueTime", Shape::Number},
    KnownField{"RecordingChannels", Shape::Number},
    KnownField{"RecordingDuration", Shape::Number},
    KnownField{"RecordingSid", Shape::RecordingSid},
    KnownField{"RecordingSource", Shape::Mark},
    KnownField{"RecordingStatus", Shape::Word},
    KnownField{"RecordingTrack", Shape::Word},
    KnownField{"RecordingUrl", Shape::Media},
    KnownField{"SequenceNumber", Shape::Number},
    KnownField{"SipCallId", Shape::Mark},
    KnownField{"SipDomain", Shape::Mark},
    KnownField{"SipResponseCode", Shape::Number},
    KnownField{"SipSourceIp", Shape::Mark},
    KnownField{"SpeechResult", Shape::Text},
    KnownField{"StirStatus", Shape::Mark},
    KnownField{"StirVerstat", Shape::Mark},
    KnownField{"Timestamp", Shape::Mark},
    KnownField{"To", Shape::Address, Need::Decisions},
    KnownField{"ToCity", Shape::Line},
    KnownField{"ToCountry", Shape::Country},
    KnownField{"ToState", Shape::Line},
    KnownField{"ToZip", Shape::Zip},
    KnownField{"msg", Shape::Line},
};

// Recording and transcript reports do not carry the standard parameters of a call (A.6).
constexpr std::array recordingFields = {
    KnownField{"AccountSid", Shape::AccountSid, Need::Always},
    KnownField{"ApiVersion", Shape::Version},
    KnownField{"CallSid", Shape::CallSid, Need::Always},
    KnownField{"Direction", Shape::Word},
    KnownField{"ErrorCode", Shape::Number},
    KnownField{"ParentCallSid", Shape::CallSid},
    KnownField{"RecordingChannels", Shape::Number},
    KnownField{"RecordingDuration", Shape::Number},
    KnownField{"RecordingSid", Shape::RecordingSid, Need::Always},
    KnownField{"RecordingSource", Shape::Mark},
    KnownField{"RecordingStartTime", Shape::Mark},
    KnownField{"RecordingStatus", Shape::Word, Need::Always},
    KnownField{"RecordingTrack", Shape::Word},
    KnownField{"RecordingUrl", Shape::Media},
};

constexpr std::array transcriptFields = {
    KnownField{"AccountSid", Shape::AccountSid, Need::Always},
    KnownField{"ApiVersion", Shape::Version},
    KnownField{"CallSid", Shape::CallSid, Need::Always},
    KnownField{"CallStatus", Shape::Word},
    KnownField{"Called", Shape::Address},
    KnownField{"Caller", Shape::Address},
    KnownField{"Direction", Shape::Word},
    KnownField{"ForwardedFrom", Shape::Address},
    KnownField{"From", Shape::Address},
    KnownField{"ParentCallSid", Shape::CallSid},
    KnownField{"RecordingSid", Shape::RecordingSid, Need::Always},
    KnownField{"RecordingUrl", Shape::Media},
    KnownField{"To", Shape::Address},
    KnownField{"TranscriptionSid", Shape::AnySid},
    KnownField{"TranscriptionStatus", Shape::Word, Need::Always},
    KnownField{"TranscriptionText", Shape::Text},
    KnownField{"TranscriptionType", Shape::Mark},
    KnownField{"TranscriptionUrl", Shape::Media},
    KnownField{"Url", Shape::Url},
    KnownField{"url", Shape::Url}, // the address that the report goes to, in small letters
};

// Texts (A.8). Names that people may well write in a text are left out, so that none is refused for its
// words.
constexpr std::array smsFields = {
    KnownField{"AccountSid", Shape::AccountSid, Need::Always},
    KnownField{"ApiVersion", Shape::Version},
    KnownField{"Body", Shape::Text, Need::Always},
    KnownField{"From", Shape::Address, Need::Always},
    KnownField{"FromCity", Shape::Line},
    KnownField{"FromCountry", Shape::Country},
    KnownField{"FromState", Shape::Line},
    KnownField{"FromZip", Shape::Zip},
    KnownField{"MediaContentType0", Shape::Mark},
    KnownField{"MediaContentType1", Shape::Mark},
    KnownField{"MediaContentType2", Shape::Mark},
    KnownField{"MediaContentType3", Shape::Mark},
    KnownField{"MediaContentType4", Shape::Mark},
    KnownField{"MediaContentType5", Shape::Mark},
    KnownField{"MediaContentType6", Shape::Mark},
    KnownField{"MediaContentType7", Shape::Mark},
    KnownField{"MediaContentType8", Shape::Mark},
    KnownField{"MediaContentType9", Shape::Mark},
    KnownField{"MediaUrl0", Shape::Media},
    KnownField{"MediaUrl1", Shape::Media},
    KnownField{"MediaUrl2", Shape::Media},
    KnownField{"MediaUrl3", Shape::Media},
    KnownField{"MediaUrl4", Shape::Media},
    KnownField{"MediaUrl5", Shape::Media},
    KnownField{"MediaUrl6", Shape::Media},
    KnownField{"MediaUrl7", Shape::Media},
    KnownField{"MediaUrl8", Shape::Media},
    KnownField{"MediaUrl9", Shape::Media},
    KnownField{"MessageSid", Shape::MessageSid, Need::Always},
    KnownField{"MessagingServiceSid", Shape::AnySid},
    KnownField{"NumMedia", Shape::Number},
    KnownField{"NumSegments", Shape::Number},
    KnownField{"OptOutType", Shape::Mark},
    KnownField{"SmsMessageSid", Shape::MessageSid},
    KnownField{"SmsSid", Shape::MessageSid},
    KnownField{"SmsStatus", Shape::Word},
    KnownField{"To", Shape::Address, Need::Always},
    KnownField{"ToCity", Shape::Line},
    KnownField{"ToCountry", Shape::Country},
    KnownField{"ToState", Shape::Line},
    KnownField{"ToZip", Shape::Zip},
};

constexpr std::array messageFields = {
    KnownField{"AccountSid", Shape::AccountSid, Need::Always},
    KnownField{"ApiVersion", Shape::Version},
    KnownField{"ErrorCode", Shape::Number},
    KnownField{"From", Shape::Address},
    KnownField{"MessageSid", Shape::MessageSid, Need::Always},
    KnownField{"MessageStatus", Shape::Word, Need::Always},
    KnownField{"MessagingServiceSid", Shape::AnySid},
    KnownField{"RawDlrDoneDate", Shape::Number},
    KnownField{"SmsSid", Shape::MessageSid},
    KnownField{"SmsStatus", Shape::Word},
    KnownField{"To", Shape::Address},
};

constexpr bool areSorted(std::span<const KnownField> fields)
{
    return std::is_sorted(fields.begin(), fields.end(),
                          [](const KnownField &a, const KnownField &b) { return a.name < b.name; });
}
static_assert(areSorted(callFields) && areSorted(recordingFields) && areSorted(transcriptFields) &&
              areSorted(smsFields) && areSorted(messageFields));

// Objects, not functions, so that the loops over them are compiled in one piece.
constexpr auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
constexpr auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
constexpr auto isLowerHex = [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); };
constexpr auto isPrintable = [](char c) { return c > ' ' && c < 0x7f; };
constexpr auto isNoControl = [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f; };

template <typename Predicate>
bool all(std::string_view text, std::size_t longest, Predicate predicate)
{
    return text.size() <= longest && std::all_of(text.begin(), text.end(), predicate);
}

constexpr std::size_t sidSize = 34;

bool isSid(std::string_view text)
{
    return text.size() == sidSize && std::all_of(text.begin() + 2, text.end(), isLowerHex);
}

bool isSid(std::string_view text, std::string_view kind)
{
    return isSid(text) && text.starts_with(kind);
}

bool isKey(std::string_view text)
{
    return text.empty() || text == "hangup" ||
           (text.size() == 1 && (isDigit(text[0]) || text[0] == '*' || text[0] == '#'));
}

bool isUrl(std::string_view text)
{
    return (text.starts_with("https://") || text.starts_with("http://")) && all(text, 2048, isPrintable);
}

bool isAnySid(std::string_view text)
{
    return isSid(text) && isUpper(text[0]) && isUpper(text[1]);
}

bool endsWithSid(std::string_view url)
{
    return url.size() > sidSize && url[url.size() - sidSize - 1] == '/' &&
           isAnySid(url.substr(url.size() - sidSize));
}

/// "/RE01..." followed by a letter or a digit: no such URL was made by the carrier.
bool isGluedToSid(std::string_view url)
{
    for (std::size_t i = url.find('/'); i != url.npos && i + 1 + sidSize < url.size();
         i = url.find('/', i + 1)) {
        const char behind = url[i + 1 + sidSize];
        const bool isAlnum = isDigit(behind) || isUpper(behind) || (behind >= 'a' && behind <= 'z');
        if (isAlnum && isAnySid(url.substr(i + 1, sidSize)))
            return true;
    }
    return false;
}

} // namespace

std::span<const KnownField> knownFields(WebhookKind kind)
{
    switch (kind) {
    case WebhookKind::NewCall:
    case WebhookKind::CallStep:
    case WebhookKind::CallStatus:
    case WebhookKind::LegStatus:
        return callFields;
    case WebhookKind::RecordingStatus:
        return recordingFields;
    case WebhookKind::TranscriptStatus:
        return transcriptFields;
    case WebhookKind::Sms:
        return smsFields;
    case WebhookKind::MessageStatus:
        return messageFields;
    }
    return {};
}

bool isNeeded(Need need, WebhookKind kind)
{
    switch (need) {
    case Need::Optional:
        return false;
    case Need::Always:
        return true;
    case Need::Decisions:
        return kind == WebhookKind::NewCall || kind == WebhookKind::CallStep;
    }
    return false;
}

bool fits(Shape shape, std::string_view value)
{
    switch (shape) {
    case Shape::AccountSid:
        return isSid(value, "AC");
    case Shape::CallSid:
        return isSid(value, "CA");
    case Shape::MessageSid:
        return isSid(value, "SM") || isSid(value, "MM");
    case Shape::RecordingSid:
        return isSid(value, "RE");
    case Shape::AnySid:
        return isAnySid(value);
    case Shape::Address:
        return isE164(value) || all(value, 255, isNoControl);
    case Shape::Key:
        return isKey(value);
    case Shape::Number:
        return all(value, 10, isDigit);
    case Shape::Word:
        return all(value, 40, [](char c) { return (c >= 'a' && c <= 'z') || c == '-' || c == '_'; });
    case Shape::Truth:
        return value.empty() || value == "true" || value == "false";
    case Shape::Country:
        return value.empty() || (value.size() == 2 && isUpper(value[0]) && isUpper(value[1]));
    case Shape::Zip:
        return all(value, 12, [](char c) { return isDigit(c) || isUpper(c) || c == ' ' || c == '-'; });
    case Shape::Version:
        return all(value, 16, [](char c) { return isDigit(c) || c == '-'; });
    case Shape::Url:
        return value.empty() || isUrl(value);
    case Shape::Media:
        return value.empty() || (isUrl(value) && !isGluedToSid(value));
    case Shape::Mark:
    case Shape::Line:
        return all(value, 255, isNoControl);
    case Shape::Opaque:
    case Shape::Name:
        return value.size() <= 4096;
    case Shape::Text:
        return value.size() <= 16384;
    }
    return false;
}

bool excludesNames(Shape shape, std::string_view value)
{
    switch (shape) {
    case Shape::AccountSid:
    case Shape::CallSid:
    case Shape::MessageSid:
    case Shape::RecordingSid:
    case Shape::AnySid:
    case Shape::Key:
    case Shape::Number:
    case Shape::Word:
    case Shape::Truth:
    case Shape::Country:
    case Shape::Zip:
    case Shape::Version:
        return true;
    case Shape::Address:
        return isE164(value);
    case Shape::Url:
    case Shape::Media:
    case Shape::Mark:
    case Shape::Line:
    case Shape::Opaque:
    case Shape::Name:
    case Shape::Text:
        return false;
    }
    return false;
}

/// In what machines write a word stands at the beginning, if at all ("TN-Validation-Passed-A", "Wed, 25
/// Nov"), and in a URL behind a slash.
bool mayLackWords(Shape shape, std::string_view value)
{
    if (shape == Shape::Mark || shape == Shape::Opaque)
        return value.empty();
    if (shape == Shape::Url)
        return value.empty() || value.back() == '/';
    if (shape == Shape::Media)
        return !endsWithSid(value);
    return !excludesNames(shape, value);
}

bool isFieldName(std::string_view text)
{
    const auto isLetter = [](char c) { return isUpper(c) || (c >= 'a' && c <= 'z'); };
    return !text.empty() && isLetter(text.front()) && all(text, 128, [&](char c) {
        return isLetter(c) || isDigit(c) || c == '_' || c == '.' || c == '-';
    });
}

} // namespace ringdown::twilio
