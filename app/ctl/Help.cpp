// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Help.h"

#include <algorithm>
#include <cctype>

namespace ringdown::ctl {
namespace {

constexpr std::string_view aboutRelays =
    "\n"
    "Commands with --relay talk to a running relay. Its token is read from the environment variable\n"
    "RINGDOWN_TOKEN or, when that is not set, from this desk's keychain ('ringdownctl tokens new --keep' "
    "puts\n"
    "it there); it is no argument, where others could see it.\n";

constexpr std::string_view aboutAll =
    "\n"
    "A plan named - is read from standard input. Data goes to standard output, words to standard error.\n"
    "Exit codes: 0 done, 1 said no, 2 usage, 69 the relay or Twilio does not answer, 73 a file cannot\n"
    "be read or made, 78 a credential or the keyring is missing, 130 interrupted.\n";

constexpr std::size_t indented = 24;

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(width, text.size() + 2), ' ');
    return text;
}

std::string optionWords(const Option &option)
{
    return std::string(option.name) + (option.value.empty() ? "" : ' ' + std::string(option.value));
}

std::string usageOf(const Command &command, std::string_view fullName)
{
    std::string words(fullName);
    if (!command.operands.empty())
        words += ' ' + std::string(command.operands);
    for (const Option &option : command.options) {
        words += option.isRequired ? ' ' + optionWords(option) : " [" + optionWords(option) + ']';
        words += option.mayRepeat ? "..." : "";
    }
    return words;
}

/// One line a command.
std::string listOf(const std::vector<Command> &commands)
{
    std::string lines;
    for (const Command &command : commands) {
        const std::string name =
            std::string(command.name) + (command.operands.empty() ? "" : ' ' + std::string(command.operands));
        lines += "  " + padded(name, indented - 2) + std::string(command.summary) + '\n';
    }
    return lines;
}

std::string sentence(std::string_view summary)
{
    std::string words(summary);
    words.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(words.front())));
    return words + ".\n";
}

bool asksRelay(const Command &command)
{
    return std::any_of(command.options.begin(), command.options.end(),
                       [](const Option &option) { return option.name == "--relay"; }) ||
           std::any_of(command.commands.begin(), command.commands.end(), asksRelay);
}

} // namespace

std::string helpOf(const std::vector<Command> &commands)
{
    std::string text = "Usage: ringdownctl COMMAND ...\n\n" + listOf(commands);
    text += "\nOptions: --help, --version; 'ringdownctl COMMAND --help' tells the options of a command.\n";
    return text + std::string(aboutRelays) + std::string(aboutAll);
}

std::string helpOf(const Command &command, std::string_view fullName)
{
    std::string text =
        "Usage: ringdownctl " + usageOf(command, fullName) + "\n\n" + sentence(command.summary);
    if (!command.options.empty() || !command.commands.empty())
        text += '\n';
    text += listOf(command.commands);
    for (const Option &option : command.options)
        text += "  " + padded(optionWords(option), indented - 2) + std::string(option.summary) + '\n';
    if (!command.about.empty())
        text += '\n' + std::string(command.about);
    return asksRelay(command) ? text + std::string(aboutRelays) : text;
}

} // namespace ringdown::ctl
