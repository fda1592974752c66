// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/AuditFigures.h"
#include "core/relay/RelayLog.h"
#include "core/relay/ServerSettings.h"
#include "core/relay/access/BearerTokens.h"
#include "core/relay/access/RelayAccess.h"
#include "core/relay/hold/MusicSource.h"
#include "core/relay/status/StatusApi.h"
#include "core/relay/voicemail/RecordingSource.h"
#include "core/secrets/RuntimeCredential.h"
#include "core/store/InsightStore.h"
#include "core/store/Store.h"
#include "core/twilio/WebhookKey.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ringdown::relay {

struct RelaySettings {
    ServerSettings server;
    std::string publicUrl;      ///< as parsePublicUrl() returns it; "" for the listener's own
    std::string secretPath;     ///< RINGDOWN_WEBHOOK_PATH, "" for none
    std::string outageMarkFile; ///< keeps since when an outage is still to be filled; "" for nowhere
    std::string callTokenFile;  ///< the carrier's call tokens outlive a restart there; "" for memory alone
    AccessSettings access;
    BearerTokens tokens;                         ///< of the environment
    std::string seedPlan;                        ///< plan document for a store that has none, "" for none
    std::string seedPlanName;                    ///< where it came from, for errors and the history
    std::string seedPlanTrouble;                 ///< why what was named is no plan: it may not be needed
    bool isDemo = false;                         ///< simulated callers; the sample plan seeds an empty store
    std::uint64_t demoSeed = 7;                  ///< with isDemo: the same seed brings the same callers
    LogSink log;                                 ///< may be empty; called on the I/O thread
    std::shared_ptr<RecordingSource> recordings; ///< null: nobody hears them, and they stay at the carrier
    std::shared_ptr<MusicSource> music;          ///< of waiting callers; null: they hear the ring tone
    std::function<audit::AuditFigures()> auditFigures; ///< of the audit collection; empty: there is none
    std::chrono::seconds outageSettle{20};             ///< from the start to the look at the carrier's lists
    std::chrono::seconds outageLooks{std::chrono::minutes(12)}; ///< from one such look to the next
    std::shared_ptr<CarrierLine> line; ///< where the outbox sends; null: nothing is sent
};

/// The ports of one store and what else the relay asks of it.
struct RelayStore {
    store::CallStore &log;
    store::PlanStore &plans;
    store::Outbox &outbox;
    store::AccessStore &access;
    std::string id;
    std::function<store::StoreHealth()> health; ///< any thread
    std::shared_ptr<void> owner; ///< let go by stop(), when nothing reads or writes any more; may be null
    store::Forgetting *forgetting = nullptr; ///< null: everything is kept
    store::InsightStore *insights = nullptr; ///< null: the log is not added up
    StorePlace place;                        ///< for the status; may be empty
};

class RelayParts;

/// A whole relay in one object: the composition of store, plans, live calls, webhooks, control API, feed,
/// outbox, drills and the demo behind one server. Programs and tests build it the same way.
class Relay {
public:
    Relay(RelaySettings settings, RelayStore store);
    ~Relay(); ///< stops

    /// Binds the listeners, brings the plan and the running calls back from the store, and serves. whenReady
    /// is called on the I/O thread once calls are answered. Locked: a port is taken; Configuration:
    /// certificate, address, or seed plan unusable (one line an error), or an API key that the relay may not
    /// hold; Unavailable: the store does not read. Waits up to 3 s for what the carrier says of the API key.
    Result<void> start(std::function<void()> whenReady);
    /// Ends gracefully: requests in flight get their answers, then everything is committed. Idempotent.
    void stop();

    /// Takes what the environment has now into service and reads the certificate again; a certificate that
    /// cannot be read stays as it was. Feeds of tokens that are gone are closed.
    Result<void> reload(secrets::RuntimeCredential credential, const BearerTokens &tokens);

    /// Where it serves, once started: "http://127.0.0.1:8080".
    std::string url() const;
    std::string apiUrl() const;
    std::string publicUrl() const;

private:
    std::unique_ptr<RelayParts> d;
};

} // namespace ringdown::relay
