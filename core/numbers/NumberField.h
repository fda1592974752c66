// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ringdown::numbers {

/// What a number is told at the carrier about its calls and texts (IncomingPhoneNumbers of 2010-04-01).
enum class NumberField {
    TrunkSid,
    VoiceApplicationSid,
    VoiceReceiveMode,
    VoiceUrl,
    VoiceMethod,
    VoiceFallbackUrl,
    VoiceFallbackMethod,
    StatusCallback,
    StatusCallbackMethod,
    SmsApplicationSid,
    SmsUrl,
    SmsMethod,
    SmsFallbackUrl,
    SmsFallbackMethod,
};

/// Every field, in the order in which people read them: what wins over others comes first.
std::span<const NumberField> allFields();
/// As a request names it: "VoiceUrl".
std::string_view fieldName(NumberField field);
/// As an answer names it: "voice_url".
std::string_view answerName(NumberField field);
std::optional<NumberField> fieldNamed(std::string_view name);

/// Whether the field is about calls, rather than about texts.
bool isVoice(NumberField field);
/// The address a method belongs to; nothing for a field that is no method.
std::optional<NumberField> urlOf(NumberField method);

/// A field that is not named was not told; "" is an empty field.
using FieldValues = std::map<NumberField, std::string>;

std::string valueIn(const FieldValues &values, NumberField field); ///< "" when it was not told

/// A number as the account has it.
struct AccountNumber {
    std::string sid; ///< "PN..."
    std::string phone;
    std::string name; ///< the carrier's friendly name
    bool takesCalls = true;
    bool takesTexts = true;
    FieldValues values;

    friend bool operator==(const AccountNumber &, const AccountNumber &) = default;
};

} // namespace ringdown::numbers
