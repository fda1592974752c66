// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/link/StatusPort.h"

namespace ringdown::link {

/// The port onto what a real relay tells of itself.
class ClientStatus final : public StatusPort {
public:
    explicit ClientStatus(client::ControlClient &control)
        : m_control(control)
    {
    }

    void status(client::WhenDone<client::RelayStatus> done) override { m_control.status(std::move(done)); }
    void logAfter(std::int64_t seq, client::WhenDone<client::RelayLogPage> done) override
    {
        m_control.logAfter(seq, std::move(done));
    }
    void retryText(const std::string &id, client::WhenDone<client::Changed> done) override
    {
        m_control.retryText(id, std::move(done));
    }
    void lookFromOutside(client::WhenDone<client::OutsideLook> done) override
    {
        m_control.lookFromOutside(std::move(done));
    }

private:
    client::ControlClient &m_control;
};

} // namespace ringdown::link
