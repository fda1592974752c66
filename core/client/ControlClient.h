// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CallSelection.h"
#include "core/base/Event.h"
#include "core/base/Insights.h"
#include "core/base/Result.h"
#include "core/base/VoicemailPickUp.h"
#include "core/client/RelayAccess.h"
#include "core/client/RelayAddress.h"
#include "core/client/RelayStatus.h"
#include "core/plan/Problem.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QNetworkAccessManager;

namespace ringdown::client {

/// Why a request to a relay did not work. status 0: no answer came at all.
struct ApiFailure {
    Error error;
    int status = 0;
    std::string title;                   ///< problem+json title, the relay's words
    std::vector<plan::Problem> problems; ///< of a 422
    std::string request{};               ///< the id it was asked under; the relay's log has it too
    std::optional<Instant> at{};         ///< when this desk learned of it
};

/// A value or an ApiFailure; exactly one is set.
template <typename T>
struct ApiResult {
    std::optional<T> value;
    ApiFailure failure;

    explicit operator bool() const { return value.has_value(); }
};

template <typename T>
using WhenDone = std::function<void(const ApiResult<T> &)>;

struct CallQuery : CallSelection {
    std::string after;
    int limit = 200;

    friend bool operator==(const CallQuery &, const CallQuery &) = default;
};

struct CallPage {
    std::vector<CallSummary> calls; ///< newest first
    std::optional<std::string> next;
};

/// How many calls a selection has, as far as the relay counted.
struct CallCount {
    std::int64_t calls = 0;
    bool isAtLeast = false; ///< there are more
};

struct CallDetail {
    CallSummary call;
    std::vector<Event> events;
};

/// Which calls to add up: those that began in the stretch, half open.
struct InsightQuery {
    std::string tenant; ///< "" for all
    Instant since;
    Instant until;

    friend bool operator==(const InsightQuery &, const InsightQuery &) = default;
};

struct LivePlan {
    std::int64_t revision = 0;
    std::string text; ///< canonical JSON
};

struct Revision {
    std::int64_t revision = 0;
    Instant at;
    std::string author;
    std::string note;
};

struct Pushed {
    std::int64_t revision = 0;
    std::vector<plan::Problem> warnings;
};

struct TestCallRequest {
    TenantId tenant;
    bool live = false; ///< false: a drill, no phone rings
    std::string from;  ///< "" for the relay's choice
    ContactId contact; ///< of a live one: the only one to ring; "" for whom the plan rings
    std::string digits;
    std::string answers;       ///< "office@12,lee=voicemail"
    std::string pace = "real"; ///< "real" or "fast"
};

/// What a live test call would do, for the question that comes before it.
struct LiveTestPreview {
    struct Phone {
        int after = 0; ///< seconds from the call's beginning, about
        ContactId contact;
        std::string name;
        std::string phone;
        TierId tier;
        friend bool operator==(const Phone &, const Phone &) = default;
    };
    std::string to;   ///< the business number
    std::string from; ///< the number that calls it, "" when there is none
    std::vector<Phone> phones;
    int seconds = 0;    ///< until the last phone has stopped ringing, about
    std::string whyNot; ///< why it cannot be placed now, "" when it can
    friend bool operator==(const LiveTestPreview &, const LiveTestPreview &) = default;
};

class OnceKeys;

/// The control API of one relay. Asynchronous; callbacks come in the thread of this object, never after its
/// end. What is asked again because no answer came is done once (OnceKeys.h).
class ControlClient : public QObject {
    Q_OBJECT
public:
    explicit ControlClient(RelayAddress address, QObject *parent = nullptr);
    ~ControlClient() override;

    const RelayAddress &address() const { return m_address; }

    void calls(const CallQuery &query, WhenDone<CallPage> done);
    void countCalls(const CallSelection &selection, WhenDone<CallCount> done);
    void call(const CallSid &sid, WhenDone<CallDetail> done);
    void claim(const CallSid &sid, const std::string &by, WhenDone<CallSummary> done);
    void unclaim(const CallSid &sid, const std::string &by, WhenDone<CallSummary> done);
    /// The caller, who still waits, is sent to voicemail. by: "" for the token's name.
    void sendToVoicemail(const CallSid &sid, const std::string &by, WhenDone<CallSummary> done);
    /// What the log adds up to. At most 400 days.
    void insights(const InsightQuery &query, WhenDone<Insights> done);
    /// When whose voicemail picks up, of all tenants. A failure of status 404: the relay does not learn that.
    void voicemailPickUps(WhenDone<std::vector<VoicemailPickUp>> done);
    void plan(WhenDone<LivePlan> done);
    void push(const std::string &planText, std::int64_t basedOn, const std::string &note,
              const std::string &author, WhenDone<Pushed> done);
    void check(const std::string &planText,
               WhenDone<std::vector<plan::Problem>> done); ///< warnings; errors come as a 422 failure
    void revisions(WhenDone<std::vector<Revision>> done);
    void revisionText(std::int64_t revision, WhenDone<LivePlan> done);
    void restore(std::int64_t revision, std::int64_t basedOn, const std::string &note,
                 const std::string &author, WhenDone<Pushed> done);
    void route(const std::string &questionJson, WhenDone<std::string> done); ///< the path as JSON
    /// A live one answers when the call has come in, at most some 12 s later.
    void testCall(const TestCallRequest &request, WhenDone<CallSid> done);
    /// from: "" for the relay's choice. A failure of status 404: no such tenant, or an older relay.
    void previewLiveTest(const TestCallRequest &request, WhenDone<LiveTestPreview> done);
    void ready(WhenDone<std::string> done); ///< readyz in words
    void status(WhenDone<RelayStatus> done);
    /// Sends a text again that was not sent. Refused (403) below the operator role.
    void retryText(const std::string &id, WhenDone<Changed> done);
    /// The lines of the relay's own log after seq. Refused (403) below the operator role.
    void logAfter(std::int64_t seq, WhenDone<RelayLogPage> done);
    /// The relay looks at its own public URL; it takes up to 12 s. Refused (403) below the operator role.
    void lookFromOutside(WhenDone<OutsideLook> done);

    // Tokens and keys: admin only. A refusal comes with its status (403, 404, 409, 422) and the relay's
    // words.
    void tokens(WhenDone<std::vector<AccessToken>> done);
    /// role: "viewer", "operator" or "admin". Conflict: the name is in use.
    void newToken(const std::string &name, const std::string &role, WhenDone<NewToken> done);
    /// Conflict: the last admin token, or one of the relay's environment.
    void revokeToken(const std::string &id, WhenDone<Changed> done);
    void webhookKeys(WhenDone<RelayWebhookKeys> done);
    /// key: the text of a twilio::WebhookKey.
    void addWebhookKey(const Secret &key, WhenDone<AddedWebhookKey> done);
    void dropWebhookKey(const std::string &id, WhenDone<Changed> done);
    /// For each signature of text the id of the key that verifies it, nothing where none does.
    void probeWebhookKeys(const std::string &text, const std::vector<std::string> &signatures,
                          WhenDone<std::vector<std::optional<std::string>>> done);
    void apiKey(WhenDone<RelayApiKey> done);
    /// The relay asks the carrier first: a 422 failure says why it does not take the key.
    void putApiKey(const std::string &accountSid, const std::string &key, const Secret &secret,
                   WhenDone<RelayApiKey> done);
    void probeApiKey(WhenDone<RelayApiKey> done);

private:
    RelayAddress m_address;
    QNetworkAccessManager *m_network;
    std::unique_ptr<OnceKeys> m_keys;
};

} // namespace ringdown::client
