// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Debugger.h"
#include "core/carrier/Habits.h"
#include "core/carrier/Seed.h"
#include "core/carrier/Timeline.h"
#include "core/carrier/Transport.h"
#include "core/twilio/Form.h"
#include "core/twilio/WebhookKey.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace ringdown::carrier {

/// A request the carrier wants made.
struct Errand {
    std::string url; ///< as configured: userinfo and connection overrides still in it
    std::string method = "POST";
    twilio::FieldList fields;
    std::string callSid; ///< whose cookies and whose debugger entries
};

/// What came of it: a document, or the carrier's complaint.
struct Fetched {
    std::string url; ///< that answered in the end: the base of relative URLs
    std::string contentType;
    std::string body;
    std::optional<Complaint> complaint;
};

using WhenFetched = std::function<void(const Fetched &)>;

/// What went over the line so far.
struct CourierCounts {
    std::uint64_t requests = 0;         ///< every one that was sent
    std::uint64_t reports = 0;          ///< of them asynchronous
    std::uint64_t repeats = 0;          ///< of them sent again although the first got through
    std::uint64_t differingRepeats = 0; ///< repeats that were answered otherwise than the first
    std::uint64_t failures = 0;         ///< errands that ended in a complaint
};

/// Makes the carrier's HTTP requests by its rules: signs them, follows redirects, retries, repeats, keeps
/// cookies. Simulated time is held while an answer is awaited.
class Courier {
public:
    using WhenComplained =
        std::function<void(const std::string &callSid, const std::string &url, const Complaint &)>;

    Courier(Transport &transport, Timeline &timeline, Seed &seed, const Habits &habits,
            twilio::WebhookKey key, WhenComplained whenComplained);
    ~Courier();

    /// A synchronous request: its answer is waited for. done may come before this returns.
    void fetch(Errand errand, WhenFetched done);
    /// An asynchronous report: after delay, and late, lost or repeated as the habits say; the answer is
    /// ignored.
    void report(Errand errand, std::chrono::milliseconds delay = {});
    void signWith(const twilio::WebhookKey &key) { m_key = key; }
    void forgetCookies(const std::string &callSid) { m_cookies.erase(callSid); }
    const CourierCounts &counts() const { return m_counts; }

private:
    struct Trip;

    void dispatch(const std::shared_ptr<Trip> &trip);
    void arrived(const std::shared_ptr<Trip> &trip, const WebhookAnswer &answer);
    bool retry(Trip &trip, const WebhookAnswer &answer);
    bool authorize(Trip &trip, const WebhookAnswer &answer);
    bool redirect(Trip &trip, const WebhookAnswer &answer);
    void finish(Trip &trip, Fetched fetched);
    void repeat(const WebhookRequest &request, const std::shared_ptr<Trip> &trip, bool isConcurrent);
    void sendAgain(const WebhookRequest &request, const std::shared_ptr<Trip> &trip);
    void post(const WebhookRequest &request, const Deadlines &deadlines,
              std::function<void(const WebhookAnswer &)> done);
    WebhookRequest requestFor(Trip &trip);
    void keepCookies(const Trip &trip, const WebhookAnswer &answer);
    std::string cookiesOf(const std::string &callSid) const;

    Transport &m_transport;
    Timeline &m_timeline;
    Seed &m_seed;
    const Habits &m_habits;
    twilio::WebhookKey m_key;
    WhenComplained m_whenComplained;
    std::map<std::string, std::map<std::string, std::string>> m_cookies; ///< by call
    CourierCounts m_counts;
    std::shared_ptr<bool> m_life = std::make_shared<bool>(true); ///< answers may come after the end
};

} // namespace ringdown::carrier
