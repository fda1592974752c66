// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Read by jemalloc when the program starts (jemalloc(3), TUNING); without jemalloc nobody reads it. Two
/// threads do nearly all the work, and under load a page given back to the system is wanted again within the
/// minute.
extern "C" {
extern const char *malloc_conf;
const char *malloc_conf = "narenas:2,lg_tcache_max:16,dirty_decay_ms:60000,muzzy_decay_ms:60000";
}
