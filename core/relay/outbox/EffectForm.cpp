// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/EffectForm.h"

#include "core/twilio/Form.h"

namespace ringdown::relay {
namespace {

rest::Parameters decoded(const std::string &form)
{
    rest::Parameters parameters;
    const auto fields = twilio::Form::decode(form);
    if (!fields)
        return parameters;
    for (const twilio::FormField &field : fields->fields())
        parameters.emplace_back(field.name, field.value);
    return parameters;
}

} // namespace

std::string pathOf(const store::OutboxRow &row)
{
    switch (row.kind) {
    case store::EffectKind::Text:
        return "Messages.json";
    case store::EffectKind::PlaceLeg:
        return "Calls.json";
    case store::EffectKind::EndCall:
    case store::EffectKind::MoveCall:
    case store::EffectKind::Dialled:
        return "Calls/" + row.to + ".json";
    case store::EffectKind::DeleteQueue:
        return "Queues/" + row.to + ".json";
    case store::EffectKind::DeleteTranscription:
        return "Transcriptions/" + row.to + ".json";
    }
    return {};
}

rest::Parameters formOf(const store::OutboxRow &row, const std::string &statusCallback)
{
    if (row.kind != store::EffectKind::Text)
        return decoded(row.form);
    return {{"To", row.to}, {"From", row.from}, {"Body", row.body}, {"StatusCallback", statusCallback}};
}

} // namespace ringdown::relay
