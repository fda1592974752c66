// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/CommandLine.h"

#include "app/ctl/Help.h"
#include "app/ctl/TerminalText.h"

#include <algorithm>
#include <iterator>
#include <span>

namespace ringdown::ctl {
namespace {

const Command *findCommand(const std::vector<Command> &commands, std::string_view name)
{
    const auto it = std::find_if(commands.begin(), commands.end(),
                                 [&](const Command &command) { return command.name == name; });
    return it == commands.end() ? nullptr : &*it;
}

using Arguments = std::span<const std::string>;

/// Of an option, without the value behind "=".
std::string nameOf(const std::string &option)
{
    return option.substr(0, option.find('='));
}

/// Takes the arguments behind a command's name apart.
class Reader {
public:
    Reader(const Command &command, Invocation &invocation)
        : m_command(command)
        , m_invocation(invocation)
    {
    }

    /// Why the arguments make no sense; "" when they do.
    std::string read(Arguments arguments)
    {
        bool onlyOperands = false;
        for (std::size_t i = 0; i < arguments.size(); ++i) {
            const std::string &argument = arguments[i];
            if (onlyOperands || argument == "-" || !argument.starts_with('-')) {
                m_invocation.operands.push_back(argument);
            } else if (argument == "--") {
                onlyOperands = true;
            } else if (std::string fault = takeOption(arguments, i); !fault.empty()) {
                return fault;
            }
        }
        return missing();
    }

private:
    std::string takeOption(Arguments arguments, std::size_t &i)
    {
        const std::string &argument = arguments[i];
        const std::size_t equals = argument.find('=');
        const std::string name = nameOf(argument);
        const auto option = std::find_if(m_command.options.begin(), m_command.options.end(),
                                         [&](const Option &candidate) { return candidate.name == name; });
        if (option == m_command.options.end())
            return "unknown option '" + forTerminal(name) + "'" + knownOptions();
        if (option->value.empty() && equals != std::string::npos)
            return name + " takes no value";
        std::string value;
        if (equals != std::string::npos)
            value = argument.substr(equals + 1);
        else if (!option->value.empty() && ++i == arguments.size())
            return name + " needs a value: " + name + ' ' + std::string(option->value);
        else if (!option->value.empty())
            value = arguments[i];
        if (!option->mayRepeat && m_invocation.has(name))
            return name + " is given twice";
        m_invocation.options.emplace(name, std::move(value));
        return {};
    }

    std::string knownOptions() const
    {
        std::string words;
        for (const Option &option : m_command.options)
            words += (words.empty() ? "; known: " : ", ") + std::string(option.name);
        return words;
    }

    std::string missing() const
    {
        const std::size_t count = m_invocation.operands.size();
        if (count < m_command.leastOperands)
            return "it needs " + std::string(m_command.operands);
        if (count > m_command.mostOperands)
            return "there is one argument too many; it takes " +
                   std::string(m_command.operands.empty() ? "none" : m_command.operands);
        for (const Option &option : m_command.options) {
            if (option.isRequired && !m_invocation.has(option.name))
                return std::string(option.name) + ' ' + std::string(option.value) + " is missing";
        }
        return {};
    }

    const Command &m_command;
    Invocation &m_invocation;
};

/// A command, or what stands where one was looked for.
struct Found {
    const Command *command = nullptr; ///< nullptr: nothing of that name, or the name is missing
    std::string fullName;             ///< "secrets import"; as far as it leads when there is no command
    Arguments rest;                   ///< behind the name
};

Found find(const std::vector<Command> &commands, Arguments arguments)
{
    Found found{nullptr, {}, arguments};
    const std::vector<Command> *level = &commands;
    while (!level->empty() && !found.rest.empty()) {
        const Command *next = findCommand(*level, found.rest.front());
        if (!next)
            break;
        found.command = next;
        found.fullName += (found.fullName.empty() ? "" : " ") + std::string(next->name);
        found.rest = found.rest.subspan(1);
        level = &next->commands;
    }
    return found;
}

bool isGroup(const Command &command)
{
    return command.run == nullptr;
}

std::string namesIn(const Command &group)
{
    std::string names;
    for (const Command &command : group.commands)
        names += (names.empty() ? "" : ", ") + std::string(command.name);
    return names;
}

ExitCode refuseGroup(const Found &found, std::ostream &err)
{
    err << "ringdownctl " << found.fullName << ": ";
    if (found.rest.empty())
        err << "a command is missing";
    else if (found.rest.front().starts_with('-'))
        err << "unknown option '" << forTerminal(nameOf(found.rest.front())) << '\'';
    else
        err << "that is none of its commands"; // it may be a value that was meant for standard input
    err << "; known: " << namesIn(*found.command) << ".\nTry 'ringdownctl " << found.fullName
        << " --help'.\n";
    return ExitCode::Usage;
}

bool asksForHelp(Arguments arguments)
{
    const auto end = std::find(arguments.begin(), arguments.end(), "--");
    return std::find(arguments.begin(), end, "--help") != end ||
           (!arguments.empty() && arguments.front() == "-h");
}

ExitCode runCommand(const Found &found, std::ostream &out, std::ostream &err)
{
    if (asksForHelp(found.rest)) {
        out << helpOf(*found.command, found.fullName);
        return ExitCode::Done;
    }
    if (isGroup(*found.command))
        return refuseGroup(found, err);
    Invocation invocation{found.fullName, {}, {}, out, err};
    if (const std::string fault = Reader(*found.command, invocation).read(found.rest); !fault.empty())
        return invocation.refuse(fault);
    return found.command->run(invocation);
}

/// A slip is repeated; what may be a value that was meant for standard input is not.
std::string unknownCommand(std::string_view argument)
{
    constexpr std::size_t longestSlip = 16;
    const bool isWord =
        argument.size() <= longestSlip && std::all_of(argument.begin(), argument.end(), [](char letter) {
            return (letter >= 'a' && letter <= 'z') || letter == '-';
        });
    return isWord ? "unknown command '" + std::string(argument) + '\'' : "that is none of its commands";
}

/// "help", "help secrets", "help secrets import".
ExitCode tellHelp(const Found &found, const std::vector<Command> &commands, std::ostream &out,
                  std::ostream &err)
{
    if (found.command && (found.rest.empty() || !isGroup(*found.command))) {
        out << helpOf(*found.command, found.fullName);
        return ExitCode::Done;
    }
    if (found.command)
        return refuseGroup(found, err);
    if (found.rest.empty()) {
        out << helpOf(commands);
        return ExitCode::Done;
    }
    err << "ringdownctl: " << unknownCommand(found.rest.front()) << ".\nTry 'ringdownctl --help'.\n";
    return ExitCode::Usage;
}

} // namespace

std::string Invocation::text(std::string_view option) const
{
    const auto it = options.find(option);
    return it == options.end() ? std::string() : it->second;
}

std::vector<std::string> Invocation::texts(std::string_view option) const
{
    std::vector<std::string> all;
    const auto [begin, end] = options.equal_range(option);
    std::transform(begin, end, std::back_inserter(all), [](const auto &given) { return given.second; });
    return all;
}

ExitCode Invocation::fail(ExitCode code, std::string_view words) const
{
    err << "ringdownctl " << command << ": " << words << (words.ends_with('.') ? "\n" : ".\n");
    return code;
}

ExitCode Invocation::refuse(std::string_view words) const
{
    err << "ringdownctl " << command << ": " << words << (words.ends_with('?') ? "" : ".")
        << "\nTry 'ringdownctl " << command << " --help'.\n";
    return ExitCode::Usage;
}

ExitCode runCommandLine(const std::vector<Command> &commands, const std::vector<std::string> &arguments,
                        std::ostream &out, std::ostream &err)
{
    const Arguments all(arguments);
    const std::string first = arguments.empty() ? std::string() : arguments.front();
    if (first == "--help" || first == "-h")
        return tellHelp({}, commands, out, err);
    if (first == "help")
        return tellHelp(find(commands, all.subspan(1)), commands, out, err);
    if (first == "--version") {
        out << "ringdownctl " RINGDOWN_VERSION "\n";
        return ExitCode::Done;
    }
    if (const Found found = find(commands, all); found.command)
        return runCommand(found, out, err);
    if (arguments.empty())
        err << "ringdownctl: a command is missing.\n";
    else if (first.starts_with('-'))
        err << "ringdownctl: unknown option '" << forTerminal(nameOf(first)) << "'.\n";
    else
        err << "ringdownctl: " << unknownCommand(first) << ".\n";
    err << "Try 'ringdownctl --help'.\n";
    return ExitCode::Usage;
}

} // namespace ringdown::ctl
