// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/carrier/ScriptedRelay.h"

namespace ringdown::test {

using carrier::WebhookAnswer;

carrier::Account testAccount()
{
    return {"AC00000000000000000000000000000000",
            twilio::WebhookKey::derive(Secret("not-a-real-token-only-for-tests"))};
}

ScriptedRelay::ScriptedRelay() = default;
ScriptedRelay::~ScriptedRelay() = default;

WebhookAnswer ScriptedRelay::document(const std::string &twiml)
{
    return {carrier::Delivery::Answered,
            200,
            {{"Content-Type", "text/xml; charset=utf-8"}},
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>" + twiml + "</Response>"};
}

WebhookAnswer ScriptedRelay::status(int status, std::vector<std::pair<std::string, std::string>> headers)
{
    return {carrier::Delivery::Answered, status, std::move(headers), {}};
}

std::vector<ScriptedRelay::Got> ScriptedRelay::requestsTo(const std::string &path) const
{
    std::vector<Got> found;
    for (const Got &request : m_requests) {
        if (request.target.substr(0, request.target.find('?')) == path)
            found.push_back(request);
    }
    return found;
}

ScriptedRelay::Got ScriptedRelay::only(const std::string &path) const
{
    const auto found = requestsTo(path);
    return found.size() == 1 ? found.front() : Got{};
}

void ScriptedRelay::send(carrier::WebhookRequest request, const carrier::Deadlines &deadlines,
                         std::function<void(WebhookAnswer)> done)
{
    static const twilio::SignatureCheck check(base, {testAccount().key});
    lastDeadlines = deadlines;
    Got got{request.method,
            request.url.substr(std::string_view(base).size()),
            {},
            request.idempotencyToken,
            request.authorization,
            request.cookies,
            request.body,
            false};
    const auto form = twilio::Form::decode(request.body);
    for (const twilio::FormField &field : form->fields())
        got.fields[std::string(field.name)] = field.value;
    got.isGenuine = check.checkForm(got.target, *form, request.signature).has_value();
    m_requests.push_back(got);
    const auto answers = m_answers.find(got.target.substr(0, got.target.find('?')));
    if (answers == m_answers.end()) {
        done(status(204));
        return;
    }
    const WebhookAnswer answer = answers->second.front();
    if (answers->second.size() > 1)
        answers->second.pop_front();
    done(answer);
}

} // namespace ringdown::test
