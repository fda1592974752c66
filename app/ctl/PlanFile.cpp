// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/PlanFile.h"

#include "app/ctl/TerminalText.h"

#include <QFile>

#include <cstdio>

namespace ringdown::ctl {

std::optional<std::string> readFile(const std::string &name, std::ostream &err)
{
    if (name.empty()) {
        err << "ringdownctl: the name of the file is empty: name a file, or - for standard input.\n";
        return std::nullopt;
    }
    QFile file(QString::fromStdString(name));
    const bool isOpen = name == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (isOpen) {
        // One byte more than a plan may have is enough to refuse it.
        std::string bytes = file.read(static_cast<qint64>(plan::maxPlanBytes) + 1).toStdString();
        if (file.error() == QFileDevice::NoError)
            return bytes;
    }
    err << "ringdownctl: " << forTerminal(name) << " cannot be read: " << file.errorString().toStdString()
        << ".\n";
    return std::nullopt;
}

std::variant<plan::PlanReading, ExitCode> readPlanFile(const std::string &name, std::ostream &err)
{
    const auto text = readFile(name, err);
    if (!text)
        return ExitCode::File;
    plan::PlanReading reading = plan::readPlan(*text);
    if (reading.isValid())
        return reading;
    err << "ringdownctl: " << forTerminal(name) << " has " << countWords(reading.errors.size(), "error")
        << ":\n";
    printProblems(err, "error", reading.errors);
    return ExitCode::SaidNo;
}

void printProblems(std::ostream &out, std::string_view kind, const std::vector<plan::Problem> &problems)
{
    for (const plan::Problem &problem : problems)
        out << kind << ": " << forTerminal(plan::toLine(problem)) << '\n';
}

std::string countWords(std::size_t count, std::string_view noun)
{
    return (count == 0 ? "no" : std::to_string(count)) + ' ' + std::string(noun) + (count == 1 ? "" : "s");
}

} // namespace ringdown::ctl
