// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secrets/SecretInput.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <optional>

#include <openssl/crypto.h>
#include <poll.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace ringdown::ctl {
namespace {

constexpr std::size_t mostBytes = std::size_t{64} * 1024;
constexpr int patience = 2'000; ///< ms of silence on a pipe until it is said what is waited for

/// Bytes that arrive one after the other, scrubbed at the end and never moved in memory.
class Collector {
public:
    Collector() { m_bytes.reserve(mostBytes); }
    Collector(const Collector &) = delete;
    Collector &operator=(const Collector &) = delete;
    ~Collector()
    {
        m_bytes.resize(mostBytes);
        OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
    }

    bool isFull() const { return m_bytes.size() == mostBytes; }
    void add(char byte)
    {
        if (!isFull())
            m_bytes.push_back(byte);
    }
    void dropLast()
    {
        if (!m_bytes.empty())
            m_bytes.pop_back();
    }
    void clear() { m_bytes.clear(); }

    Secret line() const
    {
        std::string_view text = m_bytes;
        while (text.ends_with('\n') || text.ends_with('\r'))
            text.remove_suffix(1);
        return Secret(text);
    }

private:
    std::string m_bytes;
};

constexpr std::array deadlySignals = {SIGHUP, SIGINT, SIGQUIT, SIGTERM};

/// What a signal's receiver can reach is what is global: the terminal's mode of before.
std::atomic<const termios *> modeForSignals = nullptr;

extern "C" void giveTerminalBack(int signal)
{
    if (const termios *before = modeForSignals.load())
        ::tcsetattr(STDIN_FILENO, TCSANOW, before);
    ::raise(signal); // which is fatal now, and delivered when this returns
}

/// While it lives, a signal that ends the program gives the terminal its mode back first.
class TerminalGuard {
public:
    explicit TerminalGuard(const termios &before)
    {
        modeForSignals = &before;
        struct sigaction wanted {};
        wanted.sa_handler = giveTerminalBack;
        wanted.sa_flags = static_cast<int>(SA_RESETHAND);
        sigemptyset(&wanted.sa_mask);
        for (std::size_t i = 0; i < deadlySignals.size(); ++i) {
            ::sigaction(deadlySignals[i], nullptr, &m_before[i]);
            if (m_before[i].sa_handler == SIG_DFL)
                ::sigaction(deadlySignals[i], &wanted, nullptr);
        }
    }
    TerminalGuard(const TerminalGuard &) = delete;
    TerminalGuard &operator=(const TerminalGuard &) = delete;
    ~TerminalGuard()
    {
        for (std::size_t i = 0; i < deadlySignals.size(); ++i)
            ::sigaction(deadlySignals[i], &m_before[i], nullptr);
        modeForSignals = nullptr;
    }

private:
    std::array<struct sigaction, deadlySignals.size()> m_before{};
};

/// The terminal without echo, signals and line editing until the end of this object.
class QuietTerminal {
public:
    QuietTerminal()
    {
        m_isChanged = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (m_isChanged)
            m_guard.emplace(m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
        quiet.c_cc[VMIN] = 1;
        quiet.c_cc[VTIME] = 0;
        m_isChanged = m_isChanged && ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;
    ~QuietTerminal()
    {
        if (m_isChanged)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

    bool isQuiet() const { return m_isChanged; }

private:
    termios m_before{};
    std::optional<TerminalGuard> m_guard; ///< ends when the mode is back
    bool m_isChanged = false;
};

ssize_t readByte(char &byte)
{
    ssize_t got = 0;
    do
        got = ::read(STDIN_FILENO, &byte, 1);
    while (got < 0 && errno == EINTR);
    return got;
}

enum class Typed { Line, Cancelled };

Typed readTyped(Collector &collector)
{
    constexpr char ctrlC = 0x03;
    constexpr char ctrlD = 0x04;
    constexpr char backspace = 0x08;
    constexpr char ctrlU = 0x15;
    constexpr char rubout = 0x7f;
    char byte = 0;
    while (readByte(byte) == 1 && byte != '\n' && byte != '\r' && byte != ctrlD) {
        if (byte == ctrlC)
            return Typed::Cancelled;
        if (byte == ctrlU)
            collector.clear();
        else if (byte == rubout || byte == backspace)
            collector.dropLast();
        else
            collector.add(byte);
    }
    return Typed::Line;
}

/// False when there is more than fits.
bool readPiped(const Invocation &invocation, std::string_view what, Collector &collector)
{
    pollfd input{STDIN_FILENO, POLLIN, 0};
    if (::poll(&input, 1, patience) == 0)
        invocation.err << "Waiting for the " << what << " on standard input..." << std::endl;
    std::array<char, 4096> chunk{};
    ssize_t got = 0;
    bool fits = true;
    while ((got = ::read(STDIN_FILENO, chunk.data(), chunk.size())) > 0 || (got < 0 && errno == EINTR)) {
        for (ssize_t i = 0; i < got; ++i) {
            fits = fits && !collector.isFull();
            collector.add(chunk[static_cast<std::size_t>(i)]);
        }
    }
    OPENSSL_cleanse(chunk.data(), chunk.size());
    return fits;
}

std::optional<ExitCode> readFromTerminal(const Invocation &invocation, std::string_view what,
                                         Collector &collector)
{
    const QuietTerminal terminal;
    if (!terminal.isQuiet()) {
        invocation.err << "ringdownctl " << invocation.command
                       << ": this terminal cannot hide what is typed; pipe the " << what << " in.\n";
        return ExitCode::Configuration;
    }
    invocation.err << what << " (it is not shown; Ctrl+C cancels): " << std::flush;
    const Typed typed = readTyped(collector);
    invocation.err << std::endl;
    if (typed == Typed::Line)
        return std::nullopt;
    invocation.err << "Cancelled.\n";
    return ExitCode::Interrupted;
}

} // namespace

InputKind standardInput()
{
    struct stat status {};
    if (::fstat(STDIN_FILENO, &status) != 0)
        return InputKind::Nothing;
    if (::isatty(STDIN_FILENO))
        return InputKind::Terminal;
    const bool isPiped = S_ISFIFO(status.st_mode) || S_ISREG(status.st_mode) || S_ISSOCK(status.st_mode);
    return isPiped ? InputKind::Piped : InputKind::Nothing;
}

std::variant<Secret, ExitCode> readSecret(const Invocation &invocation, std::string_view what)
{
    Collector collector;
    if (standardInput() == InputKind::Terminal) {
        if (const auto refusal = readFromTerminal(invocation, what, collector))
            return *refusal;
    } else if (!readPiped(invocation, what, collector)) {
        invocation.err << "ringdownctl " << invocation.command
                       << ": standard input holds more than 64 KiB; that is no " << what << ".\n";
        return ExitCode::SaidNo;
    }
    return collector.line();
}

} // namespace ringdown::ctl
