// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/ProgramGuard.h"

#include <cerrno>
#include <fcntl.h>
#include <initializer_list>
#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ringdown::secrets {
namespace {

/// Takes the numbers of closed standard streams, opened the wrong way round: their use goes on to fail.
void occupyClosedStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0 && errno == EBADF)
            static_cast<void>(::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY));
    }
}

} // namespace

void guardProgram()
{
    occupyClosedStreams();
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // its leak check traces the process
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

void scrubFreedMemory()
{
#ifdef M_PERTURB // of the GNU C library
    constexpr int pattern = 0xA5;
    ::mallopt(M_PERTURB, pattern);
#endif
}

} // namespace ringdown::secrets
