// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTest>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <string>

namespace ringdown::test {

/// Another process that holds the database's write lock as long as this lives. Not a QProcess: what its child
/// does in the memory that both share for a moment, ThreadSanitizer takes for a race of this one.
class OtherProcess {
public:
    explicit OtherProcess(std::string database)
    {
        std::array<int, 2> in{};
        std::array<int, 2> out{};
        QVERIFY(::pipe2(in.data(), O_CLOEXEC) == 0 && ::pipe2(out.data(), O_CLOEXEC) == 0);
        posix_spawn_file_actions_t files;
        ::posix_spawn_file_actions_init(&files);
        ::posix_spawn_file_actions_adddup2(&files, in[0], STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&files, out[1], STDOUT_FILENO);
        std::string program = RINGDOWN_LOCK_DATABASE;
        const std::array<char *, 3> arguments{program.data(), database.data(), nullptr};
        const int error =
            ::posix_spawn(&m_process, program.c_str(), &files, nullptr, arguments.data(), environ);
        ::posix_spawn_file_actions_destroy(&files);
        ::close(in[0]);
        ::close(out[1]);
        m_stop = in[1];
        std::array<char, 16> said{};
        const ssize_t size = ::read(out[0], said.data(), said.size());
        ::close(out[0]);
        QCOMPARE(error, 0);
        QCOMPARE(QByteArray(said.data(), std::max<ssize_t>(size, 0)).trimmed(), QByteArray("locked"));
    }
    ~OtherProcess()
    {
        ::close(m_stop);
        ::waitpid(m_process, nullptr, 0);
    }
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

private:
    pid_t m_process = -1;
    int m_stop = -1; ///< closed: it ends
};

/// Lets no file of this process grow beyond so many bytes, as a full disk would.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace ringdown::test
