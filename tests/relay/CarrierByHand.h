// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Webhooks.h"
#include "core/twilio/SignatureCheck.h"
#include "tests/support/FakeStore.h"
#include "tests/support/HandExecutor.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace ringdown::test {

inline const std::string publicUrl = "https://relay.example.net";
inline const std::string account = "AC00000000000000000000000000000001";
inline const twilio::WebhookKey fakeKey =
    twilio::WebhookKey::derive(Secret("0123456789abcdef0123456789abcdef"));
inline const twilio::WebhookKey otherKey =
    twilio::WebhookKey::derive(Secret("fedcba9876543210fedcba9876543210"));

/// Always open; two tiers that ask for a key, a text for whoever missed the call, then voicemail.
inline const std::string planText = R"({"format": 1, "tenants": [{
  "id": "qdn", "name": "Queen of San Diego", "timeZone": "America/Los_Angeles", "numbers": ["+16195550100"],
  "contacts": [{"id": "captain", "name": "Captain", "phone": "+16195550111"}, {"id": "office", "name": "Office", "phone": "+16195550122"}],
  "hours": {"week": {"mon": ["00:00-24:00"], "tue": ["00:00-24:00"], "wed": ["00:00-24:00"], "thu": ["00:00-24:00"],
                     "fri": ["00:00-24:00"], "sat": ["00:00-24:00"], "sun": ["00:00-24:00"]}},
  "tiers": [{"id": "primary", "contacts": ["captain"], "seconds": 20}, {"id": "backup", "contacts": ["office"], "seconds": 25}],
  "routes": {"open": [{"say": "Welcome aboard."}, {"ring": ["primary", "backup"]}, {"text": "missed"}, {"voicemail": {"transcribe": true}}],
             "closed": [{"voicemail": {}}]},
  "texts": {"missed": {"to": ["captain"], "body": "Missed call from {caller}."}}}]})";

std::string sidOf(const std::string &kind, int number);

std::shared_ptr<const twilio::SignatureCheck> keys(std::vector<twilio::WebhookKey> all);

/// What the carrier reads from a document: attributes and texts of its elements.
struct Document {
    bool isWellFormed = false;
    QStringList elements;
    std::map<QString, QString> last; ///< "Dial.action", "Number", ... of the last such element

    explicit Document(const std::string &xml);
    ~Document();

    bool has(const char *element) const;
    std::string text(const char *what) const;
    /// The target a URL of ours leads to.
    std::string target(const char *what) const;
};

/// A relay's webhook door on a store that outlives it, and a test that plays the carrier one request after
/// another.
class CarrierByHand {
public:
    explicit CarrierByHand(const std::string &plan = planText);
    ~CarrierByHand();

    /// Ends the relay (what it owes is lost) and starts another one on the same store.
    void restart();
    void push(const std::string &plan);

    using Sent = std::shared_ptr<std::optional<relay::HttpReply>>;

    Sent sendRaw(const relay::HttpRequest &request);
    /// A signed request; the answer may come later.
    Sent send(const std::string &target, const twilio::FieldList &fields,
              const twilio::WebhookKey &key = fakeKey);
    /// The answer to a signed request; status 0 when there is none after everything has run.
    relay::HttpReply post(const std::string &target, const twilio::FieldList &fields,
                          const twilio::WebhookKey &key = fakeKey);

    std::vector<std::string> kinds() const;
    int count(EventKind kind) const;
    Event last(EventKind kind) const;
    routing::CallState folded(const std::string &sid) const;

    FakeStore store;
    HandExecutor executor;
    std::unique_ptr<relay::PlanShelf> shelf;
    std::unique_ptr<relay::LiveCalls> calls;
    std::unique_ptr<relay::Webhooks> webhooks;

private:
    void begin();
};

twilio::FieldList with(twilio::FieldList fields, const twilio::FieldList &more);

/// The fields of a request about the caller's own leg.
twilio::FieldList callFields(const std::string &sid, const std::string &status = "ringing");

/// The fields of a request about a phone the call was offered to.
twilio::FieldList legFields(const std::string &child, const std::string &parent, const std::string &phone,
                            const std::string &status = "in-progress");

twilio::FieldList dialEnd(const std::string &sid, const std::string &dialStatus, const std::string &bridged,
                          const std::string &callStatus = "in-progress");

} // namespace ringdown::test
