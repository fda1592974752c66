// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/CommandLine.h"
#include "app/ctl/Commands.h"
#include "core/secrets/ProgramGuard.h"

#include <QCoreApplication>

#include <iostream>

int main(int argc, char **argv)
{
    ringdown::secrets::guardProgram();
    ringdown::secrets::scrubFreedMemory();
    const QCoreApplication application(argc, argv);
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    const auto code =
        ringdown::ctl::runCommandLine(ringdown::ctl::allCommands(), arguments, std::cout, std::cerr);
    if (std::cout.flush())
        return static_cast<int>(code);
    std::cerr << "ringdownctl: standard output cannot be written; free some space, or write elsewhere\n";
    return static_cast<int>(ringdown::ctl::ExitCode::File);
}
