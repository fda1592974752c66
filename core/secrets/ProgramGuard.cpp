// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/ProgramGuard.h"

#include <malloc.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace ringdown::secrets {

void guardProgram()
{
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
