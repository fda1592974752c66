// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/SecretOutput.h"

#include "app/ctl/TerminalText.h"
#include "core/secrets/Descriptor.h"
#include "core/secrets/desk/PrivateFile.h"

#include <cerrno>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ringdown::ctl {
namespace {

/// A new file of this user alone; taken away again unless it is kept.
class NewFile {
public:
    explicit NewFile(std::string path)
        : m_path(std::move(path))
        , m_file(::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600))
        , m_isOpen(m_file.isOpen())
    {
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;
    ~NewFile()
    {
        if (m_isOpen)
            ::unlink(m_path.c_str());
    }

    bool isOpen() const { return m_isOpen; }
    int descriptor() const { return m_file.number(); }

    /// False: see errno.
    bool keep()
    {
        m_isOpen = !(m_file.sync() && m_file.close());
        return !m_isOpen;
    }

private:
    std::string m_path;
    secrets::Descriptor m_file;
    bool m_isOpen;
};

ExitCode fail(const Invocation &invocation, const std::string &path, int code)
{
    invocation.err << "ringdownctl " << invocation.command << ": " << forTerminal(path)
                   << " cannot be written: " << std::strerror(code) << ".\n";
    return ExitCode::File;
}

ExitCode refuseExisting(const Invocation &invocation, const std::string &path)
{
    invocation.err << "ringdownctl " << invocation.command << ": " << forTerminal(path)
                   << " exists; --force replaces it.\n";
    return ExitCode::File;
}

std::optional<ExitCode> putIntoNewFile(const Invocation &invocation, const std::string &path,
                                       const Secret &text)
{
    NewFile file(path);
    if (!file.isOpen())
        return errno == EEXIST ? refuseExisting(invocation, path) : fail(invocation, path, errno);
    if (!secrets::writeAll(file.descriptor(), text.reveal()) || !file.keep())
        return fail(invocation, path, errno);
    return std::nullopt;
}

ExitCode putIntoFile(const Invocation &invocation, const Secret &text)
{
    const std::string path = invocation.text("--output");
    if (invocation.has("--force")) {
        if (const auto written = desk::writePrivateFile(path, text); !written)
            return invocation.fail(ExitCode::File, forTerminal(written.error().detail));
    } else if (const auto refusal = putIntoNewFile(invocation, path, text)) {
        return *refusal;
    }
    invocation.err << "Written to " << forTerminal(path) << " (mode 600).\n";
    return ExitCode::Done;
}

/// Whether anything can be written there; guardProgram() holds a closed one so that it cannot.
bool isWritable(int stream)
{
    const int flags = ::fcntl(stream, F_GETFL);
    return flags >= 0 && (flags & O_ACCMODE) != O_RDONLY;
}

/// Of a regular file; nothing for whatever else stream is.
std::optional<mode_t> modeOfFile(int stream)
{
    struct stat status {};
    const bool isFile = ::fstat(stream, &status) == 0 && S_ISREG(status.st_mode);
    return isFile ? std::optional(status.st_mode) : std::nullopt;
}

std::string placeOfStandardOutput()
{
    if (::isatty(STDOUT_FILENO))
        return "to the terminal";
    return modeOfFile(STDOUT_FILENO) ? "to a file" : "to a pipe";
}

std::optional<ExitCode> refusePath(const Invocation &invocation, OutputKind kind)
{
    const std::string path = invocation.text("--output");
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0)
        return std::nullopt;
    const bool isFolder = kind == OutputKind::Folder && S_ISDIR(status.st_mode);
    const auto free = isFolder ? Result<void>() : desk::checkReplaceable(path);
    if (!free)
        return invocation.fail(ExitCode::File, forTerminal(free.error().detail));
    return invocation.has("--force") ? std::nullopt : std::optional(refuseExisting(invocation, path));
}

} // namespace

bool goesToFile(const Invocation &invocation)
{
    return invocation.has("--output") && invocation.text("--output") != "-";
}

std::string outputPlace(const Invocation &invocation)
{
    if (!goesToFile(invocation))
        return placeOfStandardOutput();
    return "to " + outputPath(invocation);
}

std::string outputPath(const Invocation &invocation)
{
    return desk::wholePath(invocation.text("--output"));
}

std::optional<ExitCode> refuseOutput(const Invocation &invocation, OnTerminal rule, OutputKind kind)
{
    if (goesToFile(invocation))
        return refusePath(invocation, kind);
    if (!isWritable(STDOUT_FILENO))
        return invocation.refuse("standard output is closed; name a file with --output or pipe it on");
    if (::isatty(STDOUT_FILENO) && rule == OnTerminal::NeedsShow && !invocation.has("--show"))
        return invocation.refuse(
            "this would print a secret on your terminal; name a file with --output, pipe "
            "it on, or add --show");
    const auto mode = modeOfFile(STDOUT_FILENO);
    if (mode && (*mode & 077) != 0)
        return invocation.refuse(
            "standard output is a file that others may read; use --output FILE, which is "
            "made with mode 600");
    return std::nullopt;
}

ExitCode putSecret(const Invocation &invocation, const Secret &text)
{
    if (goesToFile(invocation))
        return putIntoFile(invocation, text);
    // Around the stream: its buffer would keep a copy.
    invocation.out.flush();
    return secrets::writeAll(STDOUT_FILENO, text.reveal()) ? ExitCode::Done
                                                           : fail(invocation, "standard output", errno);
}

} // namespace ringdown::ctl
