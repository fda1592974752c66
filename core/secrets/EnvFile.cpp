// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/EnvFile.h"

#include "core/secrets/SecretFile.h"

#include <algorithm>

namespace ringdown::secrets {
namespace {

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isName(std::string_view name)
{
    const auto isPart = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || (c >= '0' && c <= '9');
    };
    return !name.empty() && !(name.front() >= '0' && name.front() <= '9') &&
           std::all_of(name.begin(), name.end(), isPart);
}

bool hasControlCharacter(std::string_view text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

/// Takes the quotes off; nothing when they do not match.
std::optional<std::string_view> unquoted(std::string_view value)
{
    const bool begins = value.starts_with('"') || value.starts_with('\'');
    if (!begins)
        return value;
    if (value.size() < 2 || value.back() != value.front())
        return std::nullopt;
    const std::string_view inner = value.substr(1, value.size() - 2);
    return inner.find(value.front()) == std::string_view::npos ? std::optional(inner) : std::nullopt;
}

Error atLine(std::size_t line, const char *why)
{
    return {ErrorCode::Configuration, "line " + std::to_string(line) + ": " + why};
}

Result<void> readLine(std::string_view line, std::size_t number, SecretMap &map)
{
    line = trimmed(line);
    if (line.empty() || line.front() == '#')
        return {};
    if (line.starts_with("export "))
        line = trimmed(line.substr(7));
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos)
        return atLine(number, "expected NAME=VALUE");
    const std::string_view name = line.substr(0, equals);
    if (!isName(name))
        return atLine(number, "the name before '=' may hold letters, digits and '_' only");
    const auto value = unquoted(line.substr(equals + 1));
    if (!value)
        return atLine(number, "the quotes around the value do not match");
    if (hasControlCharacter(*value))
        return atLine(number, "the value holds a control character");
    if (!map.emplace(name, Secret(*value)).second)
        return atLine(number, "the name was there before");
    return {};
}

} // namespace

Result<SecretMap> parseEnvFile(std::string_view text)
{
    SecretMap map;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const auto read = readLine(text.substr(0, end), number, map);
        if (!read)
            return read.error();
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return map;
}

Result<SecretMap> readEnvFile(const std::string &path)
{
    const auto text = readSecretFile(path, FileGuard::Private);
    if (!text)
        return text.error();
    auto map = parseEnvFile(text->reveal());
    if (!map)
        return Error{map.error().code, path + ", " + map.error().detail};
    return map;
}

} // namespace ringdown::secrets
