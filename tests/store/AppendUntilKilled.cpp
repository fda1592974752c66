// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/Samples.h"

#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <semaphore>
#include <thread>
#include <vector>

/// Appends calls from several threads to the store in the folder given, numbered from the number given, and
/// writes the number of each that was acknowledged to standard output, until it is killed.
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
    std::atomic<int> next = std::atoi(argv[2]);
    std::counting_semaphore<64> free(64);
    const auto appendAll = [&] {
        for (;;) {
            free.acquire();
            const std::int32_t call = next++;
            (*opened)->append(test::incomingCall(call),
                              [call, &free](const Result<store::Committed> &result) {
                                  if (result && ::write(1, &call, sizeof call) != sizeof call)
                                      std::abort();
                                  free.release();
                              });
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i)
        threads.emplace_back(appendAll);
    for (std::thread &thread : threads)
        thread.join();
}
