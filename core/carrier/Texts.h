// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Debugger.h"
#include "core/carrier/Picture.h"
#include "core/carrier/TextRecord.h"
#include "core/twilio/Form.h"

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace ringdown::carrier {

class Carrier;
class Seed;

/// The simulated account's messages: what it takes through the REST API and what people send to its numbers.
class Texts {
public:
    /// What becomes of a text to a phone that the carrier took.
    enum class Fate { Delivered, Undelivered };

    explicit Texts(std::string accountSid);

    /// POST Messages.json: the SID, or a complaint with the code of the error body. Reports go to
    /// StatusCallback through the carrier, when there is one.
    std::variant<std::string, Complaint> send(const twilio::Form &form, Instant now, Seed &seed,
                                              Carrier *carrier);
    /// A person texts a number of the account; its sms_url is told.
    std::string receive(Carrier &carrier, const std::string &from, const std::string &to,
                        const std::string &body, Instant now, Seed &seed,
                        const std::vector<Picture> &pictures = {});
    const TextRecord *find(const std::string &sid) const;
    /// Newest first.
    const std::deque<TextRecord> &all() const { return m_texts; }
    /// Newest first, those to this phone ("": to anybody), until visit() has seen enough.
    enum class Seen { Enough, NotEnough };
    void walk(const std::string &to, const std::function<Seen(const TextRecord &)> &visit) const;

    void setFate(const std::string &phone, Fate fate) { m_fates[phone] = fate; }
    /// This person sent STOP to that number: texts from there are refused with 21610.
    void stop(const std::string &person, const std::string &number) { m_stopped.insert({person, number}); }
    /// Called for each text that reaches a phone.
    void whenDelivered(std::function<void(const TextRecord &)> delivered)
    {
        m_delivered = std::move(delivered);
    }

private:
    std::optional<Complaint> complaintOf(const twilio::Form &form) const;
    TextRecord &add(TextRecord record);
    TextRecord *known(const std::string &sid);
    void goOut(const std::string &sid, const std::string &statusCallback, Carrier &carrier);
    void becomes(const std::string &sid, const std::string &status, const std::string &statusCallback,
                 Carrier &carrier);

    std::string m_accountSid;
    std::deque<TextRecord> m_texts;
    std::unordered_map<std::string, std::size_t> m_numbers; ///< by SID, from 1 with the oldest
    std::unordered_map<std::string, std::vector<std::size_t>> m_byReceiver; ///< their numbers
    std::map<std::string, Fate> m_fates;
    std::set<std::pair<std::string, std::string>> m_stopped;
    std::function<void(const TextRecord &)> m_delivered;
};

} // namespace ringdown::carrier
