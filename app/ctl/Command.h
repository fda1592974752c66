// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::ctl {

/// What the program ends with (design section 7).
enum class ExitCode {
    Done = 0,
    SaidNo = 1,         ///< the plan has errors, the relay refused
    Usage = 2,          ///< the command line makes no sense
    Unavailable = 69,   ///< no relay answers, or not the carrier
    File = 73,          ///< a file cannot be read
    Configuration = 78, ///< a credential or the keyring is missing, or is none
    Interrupted = 130,  ///< the person said no while it waited
};

/// A command as it was called, checked against what it takes.
struct Invocation {
    std::string command; ///< "secrets import"
    std::vector<std::string> operands;
    std::multimap<std::string, std::string, std::less<>> options; ///< by name; switches hold ""
    std::ostream &out;                                            ///< data
    std::ostream &err;                                            ///< words

    bool has(std::string_view option) const { return options.find(option) != options.end(); }
    /// What the option was given, "" when it was not.
    std::string text(std::string_view option) const;
    /// All that an option was given which may repeat, in the order of the command line.
    std::vector<std::string> texts(std::string_view option) const;
    /// Says on err why the command ends with code; words go to the terminal as they are.
    ExitCode fail(ExitCode code, std::string_view words) const;
    /// Says on err what is wrong with how the command was called.
    ExitCode refuse(std::string_view words) const;
};

struct Option {
    std::string_view name;  ///< "--note"
    std::string_view value; ///< what it takes, in capitals; "" for a switch
    std::string_view summary;
    bool isRequired = false;
    bool mayRepeat = false;
};

/// One command of the program, or a group of them that share their first word; --help is made from it.
struct Command {
    std::string_view name;
    std::string_view operands; ///< "PLAN [PLAN2]"
    std::size_t leastOperands = 0;
    std::size_t mostOperands = 0;
    std::string_view summary;
    std::vector<Option> options;
    ExitCode (*run)(const Invocation &) = nullptr; ///< nullptr for a group
    std::string_view about = {};                   ///< paragraphs below the options of its help
    std::vector<Command> commands = {};            ///< of a group
};

} // namespace ringdown::ctl
