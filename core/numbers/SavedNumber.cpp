// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/SavedNumber.h"

#include "core/numbers/ShownUrl.h"

#include <nlohmann/json.hpp>

namespace ringdown::numbers {
namespace {

using SavedJson = nlohmann::ordered_json;

SavedJson jsonOf(const SavedNumber &number)
{
    SavedJson values = SavedJson::object();
    for (const auto &[field, value] : number.values)
        values[std::string(fieldName(field))] = value;
    SavedJson bare = SavedJson::array();
    for (const NumberField field : number.withoutPassword)
        bare.push_back(fieldName(field));
    return {{"sid", number.sid},
            {"phone", number.phone},
            {"at", toRfc3339(number.at)},
            {"values", values},
            {"withoutPassword", bare}};
}

std::string stringIn(const SavedJson &object, const char *name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

std::optional<SavedNumber> numberIn(const SavedJson &object)
{
    if (!object.is_object())
        return std::nullopt;
    const auto at = parseRfc3339(stringIn(object, "at"));
    SavedNumber number{stringIn(object, "sid"), stringIn(object, "phone"), at ? at->at : Instant(), {}, {}};
    const auto values = object.find("values");
    if (!at || number.sid.empty() || values == object.end() || !values->is_object())
        return std::nullopt;
    for (const auto &[name, value] : values->items()) {
        const auto field = fieldNamed(name);
        if (!field || !value.is_string())
            return std::nullopt;
        number.values[*field] = value.get<std::string>();
    }
    for (const auto &name : object.value("withoutPassword", SavedJson::array())) {
        if (const auto field = name.is_string() ? fieldNamed(name.get<std::string>()) : std::nullopt)
            number.withoutPassword.push_back(*field);
    }
    return number;
}

} // namespace

SavedNumber savedNumber(const AccountNumber &before, const FieldValues &changed, Instant at)
{
    SavedNumber saved{before.sid, before.phone, at, {}, {}};
    for (const auto &[field, becomes] : changed) {
        const std::string has = valueIn(before.values, field);
        // A path, even a secret one, is needed to find the way back.
        std::string kept = withoutUser(has);
        if (kept != has)
            saved.withoutPassword.push_back(field);
        saved.values[field] = std::move(kept);
    }
    return saved;
}

std::string writeSaved(const std::vector<SavedNumber> &saved)
{
    SavedJson numbers = SavedJson::array();
    for (const SavedNumber &number : saved)
        numbers.push_back(jsonOf(number));
    return SavedJson{{"format", 1}, {"numbers", numbers}}.dump(2, ' ', false,
                                                               SavedJson::error_handler_t::replace) +
           '\n';
}

Result<std::vector<SavedNumber>> readSaved(std::string_view text)
{
    const SavedJson file = SavedJson::parse(text, nullptr, false);
    const bool isOurs = file.is_object() && file.contains("format") && file["format"] == 1 &&
                        file.contains("numbers") && file["numbers"].is_array();
    if (!isOurs)
        return Error{ErrorCode::BadInput, "is no list of saved numbers of format 1"};
    std::vector<SavedNumber> saved;
    for (const SavedJson &each : file["numbers"]) {
        auto number = numberIn(each);
        if (!number)
            return Error{ErrorCode::BadInput,
                         "numbers[" + std::to_string(saved.size()) +
                             "] is no saved number: expected sid, at and values by field"};
        saved.push_back(std::move(*number));
    }
    return saved;
}

} // namespace ringdown::numbers
