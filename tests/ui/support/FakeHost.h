// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/relay/HostPort.h"

namespace ringdown::tests {

/// A desk's relay that obeys at once.
class FakeHost final : public relay_ui::HostPort {
public:
    FakeHost();
    ~FakeHost() override;

    State state() const override { return now; }
    QString trouble() const override { return why; }
    bool isSetUp() const override { return setUp; }
    void start() override { turn(why.isEmpty() ? State::Running : State::Stopped); }
    void stop() override { turn(State::Stopped); }
    int port() const override { return keptPort; }
    void setPort(int port) override { keptPort = port; }
    std::string publicUrl() const override { return keptUrl; }
    void setPublicUrl(const std::string &url) override { keptUrl = url; }
    bool startsWithDesk() const override { return withDesk; }
    void setStartsWithDesk(bool starts) override { withDesk = starts; }

    State now = State::Stopped;
    QString why;
    bool setUp = false;
    bool withDesk = true;
    int keptPort = 0;
    std::string keptUrl;

private:
    void turn(State state);
};

} // namespace ringdown::tests
