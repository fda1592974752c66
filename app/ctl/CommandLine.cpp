// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/CommandLine.h"

#include "app/ctl/Help.h"
#include "app/ctl/TerminalText.h"

#include <algorithm>

namespace ringdown::ctl {
namespace {

const Command *findCommand(const std::vector<Command> &commands, std::string_view name)
{
    const auto it = std::find_if(commands.begin(), commands.end(),
                                 [&](const Command &command) { return command.name == name; });
    return it == commands.end() ? nullptr : &*it;
}

/// Takes the arguments of one command apart.
class Reader {
public:
    Reader(const Command &command, Invocation &invocation)
        : m_command(command)
        , m_invocation(invocation)
    {
    }

    /// Why the arguments make no sense; "" when they do.
    std::string read(const std::vector<std::string> &arguments)
    {
        bool onlyOperands = false;
        for (std::size_t i = 1; i < arguments.size(); ++i) {
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
    std::string takeOption(const std::vector<std::string> &arguments, std::size_t &i)
    {
        const std::string &argument = arguments[i];
        const std::size_t equals = argument.find('=');
        const std::string name = argument.substr(0, equals);
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
        if (!m_invocation.options.emplace(name, std::move(value)).second)
            return name + " is given twice";
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
            return "'" + forTerminal(m_invocation.operands[m_command.mostOperands]) +
                   "' is one argument too many";
        for (const Option &option : m_command.options) {
            if (option.isRequired && !m_invocation.has(option.name))
                return std::string(option.name) + ' ' + std::string(option.value) + " is missing";
        }
        return {};
    }

    const Command &m_command;
    Invocation &m_invocation;
};

ExitCode runCommand(const Command &command, const std::vector<std::string> &arguments, std::ostream &out,
                    std::ostream &err)
{
    if (std::find(arguments.begin() + 1, arguments.end(), "--help") != arguments.end()) {
        out << helpOf(command);
        return ExitCode::Done;
    }
    Invocation invocation{std::string(command.name), {}, {}, out, err};
    if (const std::string fault = Reader(command, invocation).read(arguments); !fault.empty())
        return invocation.refuse(fault);
    return command.run(invocation);
}

} // namespace

std::string Invocation::text(std::string_view option) const
{
    const auto it = options.find(option);
    return it == options.end() ? std::string() : it->second;
}

ExitCode Invocation::refuse(std::string_view words) const
{
    err << "ringdownctl " << command << ": " << words << ".\nTry 'ringdownctl " << command << " --help'.\n";
    return ExitCode::Usage;
}

ExitCode runCommandLine(const std::vector<Command> &commands, const std::vector<std::string> &arguments,
                        std::ostream &out, std::ostream &err)
{
    const std::string first = arguments.empty() ? std::string() : arguments.front();
    if (first == "--help" || first == "-h" || (first == "help" && arguments.size() == 1)) {
        out << helpOf(commands);
        return ExitCode::Done;
    }
    if (first == "--version") {
        out << "ringdownctl " RINGDOWN_VERSION "\n";
        return ExitCode::Done;
    }
    const bool wantsHelp = first == "help";
    if (const Command *command = findCommand(commands, wantsHelp ? arguments[1] : first)) {
        if (!wantsHelp)
            return runCommand(*command, arguments, out, err);
        out << helpOf(*command);
        return ExitCode::Done;
    }
    if (arguments.empty())
        err << "ringdownctl: a command is missing.\n";
    else
        err << "ringdownctl: unknown " << (first.starts_with('-') ? "option '" : "command '")
            << forTerminal(wantsHelp ? arguments[1] : first) << "'.\n";
    err << "Try 'ringdownctl --help'.\n";
    return ExitCode::Usage;
}

} // namespace ringdown::ctl
