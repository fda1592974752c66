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
    "RINGDOWN_TOKEN alone: it is no argument, where others could see it, and the desktop's keychain is not\n"
    "asked yet. A plan named - is read from standard input.\n"
    "\n"
    "Data goes to standard output, words to standard error. Exit codes: 0 done, 1 said no, 2 usage,\n"
    "69 no relay answers, 73 a file cannot be read, 78 the token is missing or is none.\n";

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(width, text.size() + 2), ' ');
    return text;
}

std::string optionWords(const Option &option)
{
    return std::string(option.name) + (option.value.empty() ? "" : ' ' + std::string(option.value));
}

std::string usageOf(const Command &command)
{
    std::string words(command.name);
    if (!command.operands.empty())
        words += ' ' + std::string(command.operands);
    for (const Option &option : command.options)
        words += option.isRequired ? ' ' + optionWords(option) : " [" + optionWords(option) + ']';
    return words;
}

} // namespace

std::string helpOf(const std::vector<Command> &commands)
{
    std::string text = "Usage: ringdownctl COMMAND ...\n\n";
    for (const Command &command : commands) {
        const std::string name =
            std::string(command.name) + (command.operands.empty() ? "" : ' ' + std::string(command.operands));
        text += "  " + padded(name, 22) + std::string(command.summary) + '\n';
    }
    text += "\nOptions: --help, --version; 'ringdownctl COMMAND --help' tells the options of a command.\n";
    return text + std::string(aboutRelays);
}

std::string helpOf(const Command &command)
{
    std::string summary(command.summary);
    summary.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(summary.front())));
    std::string text = "Usage: ringdownctl " + usageOf(command) + "\n\n" + summary + ".\n";
    if (!command.options.empty())
        text += '\n';
    for (const Option &option : command.options)
        text += "  " + padded(optionWords(option), 22) + std::string(option.summary) + '\n';
    const bool asksRelay = std::any_of(command.options.begin(), command.options.end(),
                                       [](const Option &option) { return option.name == "--relay"; });
    return asksRelay ? text + std::string(aboutRelays) : text;
}

} // namespace ringdown::ctl
