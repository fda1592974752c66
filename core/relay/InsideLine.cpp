// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/InsideLine.h"

#include <memory>
#include <utility>

namespace ringdown::relay {
namespace {

/// An HttpRequest only views its bytes: they have to live until the answer.
struct Carried {
    std::string target;
    carrier::WebhookRequest webhook;

    HttpRequest view() const
    {
        return {webhook.method, target, webhook.body, webhook.signature, "application/x-www-form-urlencoded"};
    }
};

carrier::WebhookAnswer answerFrom(HttpReply reply)
{
    carrier::WebhookAnswer answer;
    answer.status = reply.status;
    answer.headers = std::move(reply.headers);
    answer.headers.emplace_back("Content-Type", std::move(reply.contentType));
    answer.body = std::move(reply.body);
    return answer;
}

} // namespace

InsideLine::InsideLine(std::string publicUrl, Door door)
    : m_publicUrl(std::move(publicUrl))
    , m_door(std::move(door))
{
}

void InsideLine::send(carrier::WebhookRequest request, const carrier::Deadlines &,
                      std::function<void(carrier::WebhookAnswer)> done)
{
    if (!request.url.starts_with(m_publicUrl)) {
        done({carrier::Delivery::NotConnected, 0, {}, {}});
        return;
    }
    const auto carried = std::make_shared<Carried>();
    carried->target = request.url.substr(m_publicUrl.size());
    carried->webhook = std::move(request);
    m_door(carried->view(),
           [carried, done = std::move(done)](HttpReply reply) { done(answerFrom(std::move(reply))); });
}

} // namespace ringdown::relay
