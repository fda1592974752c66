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

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// What stands behind a value: nothing, or blanks and then a comment.
bool isNothing(std::string_view rest)
{
    const std::string_view words = trimmed(rest);
    return words.empty() || (isBlank(rest.front()) && words.front() == '#');
}

/// A bare value ends where blanks and a # begin a comment, as in a shell.
std::string_view withoutComment(std::string_view value)
{
    for (std::size_t i = 1; i < value.size(); ++i) {
        if (value[i] == '#' && isBlank(value[i - 1]))
            return trimmed(value.substr(0, i));
    }
    return value;
}

/// Takes quotes and a comment off; nothing when the quotes do not match.
std::optional<std::string_view> unquoted(std::string_view value)
{
    const bool begins = value.starts_with('"') || value.starts_with('\'');
    if (!begins)
        return withoutComment(value);
    const std::size_t end = value.find(value.front(), 1);
    if (end == std::string_view::npos || !isNothing(value.substr(end + 1)))
        return std::nullopt;
    return value.substr(1, end - 1);
}

/// Takes "export" and the blanks behind it off.
std::string_view withoutExport(std::string_view line)
{
    constexpr std::string_view word = "export";
    const bool begins = line.starts_with(word) && line.size() > word.size() && isBlank(line[word.size()]);
    return begins ? trimmed(line.substr(word.size())) : line;
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
    line = withoutExport(line);
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
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF"; // some editors put it first
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
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
