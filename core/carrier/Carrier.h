// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/carrier/CallRecord.h"
#include "core/carrier/Courier.h"
#include "core/carrier/Debugger.h"
#include "core/carrier/Habits.h"
#include "core/carrier/Queues.h"
#include "core/carrier/RecordingRecord.h"
#include "core/carrier/Scripts.h"
#include "core/carrier/TextRecord.h"
#include "core/carrier/Timeline.h"
#include "core/carrier/Transport.h"
#include "core/twilio/WebhookKey.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ringdown::carrier {

/// The simulated customer: whose SID the webhooks carry, and what signs them.
struct Account {
    std::string sid;
    twilio::WebhookKey key;
};

/// A number of the account and where its calls go.
struct BusinessNumber {
    std::string number;
    std::string voiceUrl;
    std::string voiceFallbackUrl; ///< "" for none
    std::string statusCallback;   ///< "" for none
    bool isLookupOn = false;      ///< send CallerName
    std::string smsUrl;           ///< "" for none
};

/// Something a person at a phone notices or does.
struct Observation {
    Instant at;
    std::string callSid;
    std::string who;  ///< "caller", or the E.164 number of the phone
    std::string what; ///< "hears \"Thank you for calling.\""
};

struct CallEnd {
    Instant at;
    std::string callSid;
    std::string status; ///< the carrier's final CallStatus
    int seconds = 0;
};

/// A simulated Twilio: takes calls, runs the relay's TwiML, rings scripted phones, signs and sends webhooks.
/// It lives in the time it is given, and all its chance comes from the seed. One thread.
class Carrier {
public:
    /// The references must outlive the carrier.
    Carrier(Account account, Timeline &timeline, Transport &transport, Habits habits, std::uint64_t seed);
    ~Carrier();

    void own(BusinessNumber number);
    /// Signs from now on with this key, as after the account's secondary Auth Token was promoted.
    void signWith(const twilio::WebhookKey &key);
    /// A call begins now. NotFound when the account does not own script.to. Returns its SID.
    Result<std::string> call(CallScript script);
    /// How long a sound plays; 4 s when it is not said.
    void soundLasts(const std::string &url, std::chrono::milliseconds lasts);
    /// What a phone does when a call that is made through the REST API rings it. The phones of a call's
    /// script are taken over when it begins.
    void equip(const std::string &phone, PhoneScript script);

    // The REST side of calls (POST Calls.json, POST Calls/SID.json). Forms have the documented parameters; a
    // complaint has the code of the error body.

    /// The call is queued, and starts when its turn has come (Habits::callsPerSecond). Returns its SID.
    std::variant<std::string, Complaint> placeCall(const twilio::Form &form);
    /// Nothing, or what is wrong: 20404 no such call, 21220 it is over or cannot do that now.
    std::optional<Complaint> updateCall(const std::string &sid, const twilio::Form &form);
    std::optional<CallRecord> findCall(const std::string &sid) const;
    /// The account's list of calls, newest first: inbound ones, the phones dialled for them,
    /// and those made through the REST API.
    std::vector<CallRecord> callList() const;
    std::vector<RecordingRecord> recordingList() const; ///< newest first
    Queues &queues();

    // What the carrier's texts need of its time and its lines.

    Instant now() const;
    void later(std::chrono::milliseconds delay, std::function<void()> work);
    void report(Errand errand);
    /// Tells the number's sms_url, if it has one, of a text that came in.
    void tellOfText(const TextRecord &text);

    /// Reports the end of a call that an earlier carrier of this account began and nobody holds any more.
    void endStray(const std::string &callSid, const std::string &from, const std::string &to);

    void observe(std::function<void(const Observation &)> observer);
    /// Called when a call is over for the carrier; reports about it may still be under way.
    void whenEnded(std::function<void(const CallEnd &)> whenEnded);

    std::size_t runningCalls() const;
    const std::vector<DebuggerEntry> &debugger() const; ///< oldest first
    const CourierCounts &counts() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringdown::carrier
