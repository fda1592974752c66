// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/EffectForm.h"

#include "core/twilio/Form.h"

namespace ringdown::relay {
namespace {

constexpr std::chrono::minutes clocksApart{15}; ///< at most, the carrier's and ours
constexpr std::chrono::minutes listsApart{20};  ///< an entry so much older: nothing newer comes behind it
constexpr std::string_view trialWords = "Sent from your Twilio trial account - ";

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

std::string valueIn(const std::string &form, std::string_view name)
{
    const auto fields = twilio::Form::decode(form);
    return fields ? std::string(fields->value(name)) : std::string();
}

std::string senderOf(const store::OutboxRow &row)
{
    return row.kind == store::EffectKind::PlaceLeg ? valueIn(row.form, "From") : row.from;
}

std::string receiverOf(const store::OutboxRow &row)
{
    return row.kind == store::EffectKind::PlaceLeg ? valueIn(row.form, "To") : row.to;
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
    case store::EffectKind::Dialled:
        return "Calls/" + row.to + ".json";
    case store::EffectKind::DeleteQueue:
        return "Queues/" + row.to + ".json";
    }
    return {};
}

rest::Parameters formOf(const store::OutboxRow &row, const std::string &statusCallback)
{
    if (row.kind != store::EffectKind::Text)
        return decoded(row.form);
    return {{"To", row.to}, {"From", row.from}, {"Body", row.body}, {"StatusCallback", statusCallback}};
}

std::string listPathOf(const store::OutboxRow &row)
{
    return row.kind == store::EffectKind::Text ? "Messages.json" : "Calls.json";
}

rest::Parameters listQueryOf(const store::OutboxRow &row)
{
    return {{"To", receiverOf(row)}, {"From", senderOf(row)}, {"PageSize", "50"}};
}

rest::Parameters senderQueryOf(const store::OutboxRow &row)
{
    return {{"From", senderOf(row)}, {"PageSize", "200"}};
}

bool isFromSameSender(const store::OutboxRow &a, const store::OutboxRow &b)
{
    return a.kind == b.kind && senderOf(a) == senderOf(b);
}

bool isSame(const store::OutboxRow &row, const rest::ListedEffect &listed)
{
    const bool isOurs = listed.direction.starts_with("outbound-api");
    const bool isRecent = row.triedAt && listed.madeAt >= *row.triedAt - clocksApart;
    if (!isOurs || !isRecent || listed.to != receiverOf(row) || listed.from != senderOf(row))
        return false;
    return row.kind != store::EffectKind::Text || listed.body == row.body ||
           listed.body == std::string(trialWords) + row.body;
}

bool isTooOld(const store::OutboxRow &row, const rest::ListedEffect &listed)
{
    return row.triedAt && listed.madeAt < *row.triedAt - listsApart;
}

std::string likenessOf(const store::OutboxRow &row)
{
    return std::to_string(static_cast<int>(row.kind)) + '\n' + senderOf(row) + '\n' + receiverOf(row) + '\n' +
           (row.kind == store::EffectKind::Text || row.kind == store::EffectKind::PlaceLeg ? row.body
                                                                                           : row.id);
}

} // namespace ringdown::relay
