// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Transport.h"
#include "core/relay/Http.h"

#include <functional>
#include <string>

namespace ringdown::relay {

/// The line between a simulated carrier and the relay it lives in: no socket, the same requests.
class InsideLine final : public carrier::Transport {
public:
    using Door = std::function<void(const HttpRequest &, Reply)>;

    /// What is not under publicUrl cannot be reached. door is called on the thread of send().
    InsideLine(std::string publicUrl, Door door);

    void send(carrier::WebhookRequest request, const carrier::Deadlines &deadlines,
              std::function<void(carrier::WebhookAnswer)> done) override;

private:
    std::string m_publicUrl;
    Door m_door;
};

} // namespace ringdown::relay
