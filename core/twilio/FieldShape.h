// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/twilio/WebhookPath.h"

#include <span>
#include <string_view>

namespace ringdown::twilio {

/// What a known field's value may look like.
enum class Shape {
    AccountSid,
    CallSid,
    MessageSid,
    RecordingSid,
    AnySid,
    Address, ///< E.164, client:name, a SIP URI, or what carriers write for a withheld number
    Key,     ///< one key of a telephone, nothing, or "hangup"
    Number,  ///< up to ten digits
    Word,    ///< lower-case letters and '-': the carrier's enumerations
    Truth,   ///< "true", "false" or nothing
    Country, ///< two upper-case letters or nothing
    Zip,     ///< upper-case letters, digits, blanks and '-'
    Version, ///< digits and '-'
    Url,     ///< http or https, printable ASCII without blanks
    Media,   ///< a URL in which nothing is glued to a SID
    Mark,    ///< what machines write, up to 255 bytes without control characters
    Line,    ///< names of people and places, up to 255 bytes without control characters
    Opaque,  ///< what machines write, anything up to 4 KiB
    Name,    ///< whatever somebody calls themselves, up to 4 KiB
    Text,    ///< what people wrote or said: anything up to 16 KiB
};

enum class Need {
    Optional,
    Always,
    Decisions, ///< at the doors whose answer routes a call
};

struct KnownField {
    std::string_view name;
    Shape shape = Shape::Opaque;
    Need need = Need::Optional;
};

/// The fields a door knows, by name.
std::span<const KnownField> knownFields(WebhookKind kind);
bool isNeeded(Need need, WebhookKind kind);
bool fits(Shape shape, std::string_view value);
/// Whether a value of this shape can never contain another field's name.
bool excludesNames(Shape shape, std::string_view value);
/// Whether its end may be missing: a word that begins with a capital, and what followed it.
bool mayLackWords(Shape shape, std::string_view value);
/// Whether text may be the name of a field.
bool isFieldName(std::string_view text);

} // namespace ringdown::twilio
