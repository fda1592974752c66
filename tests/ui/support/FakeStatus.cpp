// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeStatus.h"

namespace ringdown::tests {

FakeStatus::FakeStatus() = default;
FakeStatus::~FakeStatus() = default;

void FakeStatus::status(client::WhenDone<client::RelayStatus> done)
{
    ++asked;
    if (failure)
        return done({std::nullopt, *failure});
    done({report, {}});
}

void FakeStatus::logAfter(std::int64_t seq, client::WhenDone<client::RelayLogPage> done)
{
    if (logFailure)
        return done({std::nullopt, *logFailure});
    client::RelayLogPage page;
    for (const client::RelayLogLine &line : lines) {
        if (line.seq > seq)
            page.lines.push_back(line);
    }
    page.newest = lines.empty() ? 0 : lines.back().seq;
    done({page, {}});
}

void FakeStatus::retryText(const std::string &id, client::WhenDone<client::Changed> done)
{
    retried.push_back(id);
    if (failure)
        return done({std::nullopt, *failure});
    done({client::Changed(), {}});
}

void FakeStatus::lookFromOutside(client::WhenDone<client::OutsideLook> done)
{
    ++looks;
    if (failure)
        return done({std::nullopt, *failure});
    if (holdsLook)
        held = std::move(done);
    else
        done({look, {}});
}

} // namespace ringdown::tests
