// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Carrier.h"
#include "core/twilio/SignatureCheck.h"

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace ringdown::test {

/// What a relay at the other end of the line got, and what it answers.
class ScriptedRelay final : public carrier::Transport {
public:
    ScriptedRelay();
    ~ScriptedRelay() override;

    struct Got {
        std::string method;
        std::string target; ///< path and query
        std::map<std::string, std::string> fields;
        std::string token;
        std::string authorization;
        std::string cookies;
        std::string body;
        bool isGenuine = false;

        std::string field(const std::string &name) const
        {
            const auto it = fields.find(name);
            return it == fields.end() ? std::string("(absent)") : it->second;
        }
    };

    static constexpr const char *base = "https://relay.example";

    /// Answers at this path from now on.
    void answer(const std::string &path, const std::string &twiml) { m_answers[path] = {document(twiml)}; }
    void answer(const std::string &path, std::deque<carrier::WebhookAnswer> answers)
    {
        m_answers[path] = std::move(answers);
    }
    static carrier::WebhookAnswer document(const std::string &twiml);
    static carrier::WebhookAnswer status(int status,
                                         std::vector<std::pair<std::string, std::string>> headers = {});

    const std::vector<Got> &requests() const { return m_requests; }
    std::vector<Got> requestsTo(const std::string &path) const;
    /// The one request to this path; fails with an empty one otherwise.
    Got only(const std::string &path) const;

    void send(carrier::WebhookRequest request, const carrier::Deadlines &deadlines,
              std::function<void(carrier::WebhookAnswer)> done) override;

    carrier::Deadlines lastDeadlines;

private:
    std::map<std::string, std::deque<carrier::WebhookAnswer>> m_answers; ///< the last one stays
    std::vector<Got> m_requests;
};

/// The account every test dials.
carrier::Account testAccount();
inline const std::string businessNumber = "+16195550100";
inline const std::string callerNumber = "+12025550147";
inline const std::string captain = "+16195550111";
inline const std::string office = "+16195550122";

} // namespace ringdown::test
