// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/SignatureCheck.h"
#include "core/twilio/WebhookReading.h"
#include "core/twilio/WebhookSchema.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace ringdown;
using namespace ringdown::twilio;

namespace {

// What the schema protects is what is read of a form.
constexpr std::array fieldsRead = {"AccountSid",
                                   "CallSid",
                                   "CallStatus",
                                   "CallerName",
                                   "DialBridged",
                                   "DialCallDuration",
                                   "DialCallSid",
                                   "DialCallStatus",
                                   "Digits",
                                   "ForwardedFrom",
                                   "From",
                                   "FromCountry",
                                   "FromState",
                                   "ParentCallSid",
                                   "QueueResult",
                                   "QueueSid",
                                   "RecordingDuration",
                                   "RecordingSid",
                                   "RecordingStatus",
                                   "RecordingUrl",
                                   "To",
                                   "TranscriptionStatus",
                                   "MessageSid",
                                   "MessageStatus"};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Moves the boundaries of the signed string to where the input says: each byte is the length of the next
/// piece.
FieldList cutAgain(std::string_view text, std::string_view lengths)
{
    FieldList fields;
    bool isName = true;
    for (const char length : lengths) {
        const std::string_view piece = text.substr(0, static_cast<unsigned char>(length) - 1U);
        text.remove_prefix(piece.size());
        if (isName)
            fields.emplace_back(piece, "");
        else
            fields.back().second = piece;
        isName = !isName;
    }
    if (!text.empty() && !fields.empty())
        fields.back().second += text;
    return fields;
}

/// Whatever passed is translated: without a crash, and only into calls whose ids have the carrier's shape.
void translate(WebhookKind kind, const Form &form)
{
    routing::Position position;
    position.attempt = 1;
    const WebhookPath path{kind, position, "id"};
    const bool isAboutCall = kind != WebhookKind::Sms && kind != WebhookKind::MessageStatus;
    if (isAboutCall) {
        const CallSid sid = callOf(form);
        require(sid.isEmpty() ? form.value("Direction") == "outbound-dial"
                              : sid.value.size() == 34 && sid.value.starts_with("CA"));
        require(kind != WebhookKind::CallStep || readCall(path, form).sid == sid);
    }
    readCallEnd(form);
    readLegReport(path, form);
    readRecordingReport(form);
    readTranscriptReport(form);
    readMessageReport(form);
    readTextMessage(form);
}

} // namespace

/// First byte: the door. Then, up to a NUL, the lengths of pieces; the rest is a form's body. Whatever is
/// accepted can be translated, and no other cut of its signed string is accepted that changes what is read.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const auto kind = static_cast<WebhookKind>(data[0] % 8);
    std::string_view input(reinterpret_cast<const char *>(data) + 1, size - 1);
    const std::string_view lengths = input.substr(0, input.find('\0'));
    const std::string_view body = input.substr(std::min(lengths.size() + 1, input.size()));
    const auto form = Form::decode(body);
    if (!form || !checkShape(kind, *form, ""))
        return 0;
    translate(kind, *form);
    const auto cut = Form::decode(encodeForm(cutAgain(signedFields(*form), lengths)));
    if (!cut || signedFields(*cut) != signedFields(*form) || !checkShape(kind, *cut, ""))
        return 0;
    for (const char *name : fieldsRead)
        require(cut->find(name) == form->find(name));
    return 0;
}
