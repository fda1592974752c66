// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/NumberField.h"

#include <algorithm>
#include <array>

namespace ringdown::numbers {
namespace {

struct FieldRow {
    NumberField field;
    std::string_view name;
    std::string_view answer;
};

constexpr std::array fieldRows = {
    FieldRow{NumberField::TrunkSid, "TrunkSid", "trunk_sid"},
    FieldRow{NumberField::VoiceApplicationSid, "VoiceApplicationSid", "voice_application_sid"},
    FieldRow{NumberField::VoiceReceiveMode, "VoiceReceiveMode", "voice_receive_mode"},
    FieldRow{NumberField::VoiceUrl, "VoiceUrl", "voice_url"},
    FieldRow{NumberField::VoiceMethod, "VoiceMethod", "voice_method"},
    FieldRow{NumberField::VoiceFallbackUrl, "VoiceFallbackUrl", "voice_fallback_url"},
    FieldRow{NumberField::VoiceFallbackMethod, "VoiceFallbackMethod", "voice_fallback_method"},
    FieldRow{NumberField::StatusCallback, "StatusCallback", "status_callback"},
    FieldRow{NumberField::StatusCallbackMethod, "StatusCallbackMethod", "status_callback_method"},
    FieldRow{NumberField::SmsApplicationSid, "SmsApplicationSid", "sms_application_sid"},
    FieldRow{NumberField::SmsUrl, "SmsUrl", "sms_url"},
    FieldRow{NumberField::SmsMethod, "SmsMethod", "sms_method"},
    FieldRow{NumberField::SmsFallbackUrl, "SmsFallbackUrl", "sms_fallback_url"},
    FieldRow{NumberField::SmsFallbackMethod, "SmsFallbackMethod", "sms_fallback_method"},
};

constexpr auto fieldOrder = [] {
    std::array<NumberField, fieldRows.size()> all{};
    for (std::size_t i = 0; i < fieldRows.size(); ++i)
        all[i] = fieldRows[i].field;
    return all;
}();

const FieldRow &rowOf(NumberField field)
{
    return fieldRows[static_cast<std::size_t>(field)];
}

} // namespace

std::span<const NumberField> allFields()
{
    return fieldOrder;
}

std::string_view fieldName(NumberField field)
{
    return rowOf(field).name;
}

std::string_view answerName(NumberField field)
{
    return rowOf(field).answer;
}

std::optional<NumberField> fieldNamed(std::string_view name)
{
    const auto row = std::find_if(fieldRows.begin(), fieldRows.end(),
                                  [name](const FieldRow &each) { return each.name == name; });
    return row == fieldRows.end() ? std::nullopt : std::optional(row->field);
}

bool isVoice(NumberField field)
{
    return field < NumberField::SmsApplicationSid;
}

std::optional<NumberField> urlOf(NumberField method)
{
    switch (method) {
    case NumberField::VoiceMethod:
        return NumberField::VoiceUrl;
    case NumberField::VoiceFallbackMethod:
        return NumberField::VoiceFallbackUrl;
    case NumberField::StatusCallbackMethod:
        return NumberField::StatusCallback;
    case NumberField::SmsMethod:
        return NumberField::SmsUrl;
    case NumberField::SmsFallbackMethod:
        return NumberField::SmsFallbackUrl;
    case NumberField::TrunkSid:
    case NumberField::VoiceApplicationSid:
    case NumberField::VoiceReceiveMode:
    case NumberField::VoiceUrl:
    case NumberField::VoiceFallbackUrl:
    case NumberField::StatusCallback:
    case NumberField::SmsApplicationSid:
    case NumberField::SmsUrl:
    case NumberField::SmsFallbackUrl:
        return std::nullopt;
    }
    return std::nullopt;
}

std::string valueIn(const FieldValues &values, NumberField field)
{
    const auto it = values.find(field);
    return it == values.end() ? std::string() : it->second;
}

} // namespace ringdown::numbers
