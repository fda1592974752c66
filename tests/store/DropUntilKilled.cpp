// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/Samples.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>

/// Has the calls of the tenant "venue" dropped from the store in the folder given, while calls of "qdn" from
/// the number given on come in; writes the number of each that was acknowledged to standard output, until it
/// is killed.
int main(int argc, char **argv)
{
    using namespace ringdown;
    if (argc != 3)
        return 1;
    store::SqliteSettings settings;
    settings.directory = argv[1];
    settings.spoolBytes = 256 * 1024;
    auto opened = store::SqliteStore::open(settings);
    if (!opened) {
        std::fprintf(stderr, "%s\n", opened.error().detail.c_str());
        return 2;
    }
    store::Retention retention;
    retention.now = test::startOfCall(0) + std::chrono::hours(24 * 20);
    retention.tenants = {{TenantId("venue"), 10}};
    (*opened)->dropOld(retention, {});
    for (std::int32_t call = std::atoi(argv[2]);; ++call) {
        if (!test::appendAndWait(**opened, test::incomingCall(call)))
            return 3;
        if (::write(1, &call, sizeof call) != sizeof call)
            return 4;
    }
}
