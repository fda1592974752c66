// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Texts.h"

#include "core/base/PhoneNumber.h"
#include "core/carrier/Carrier.h"
#include "core/carrier/Seed.h"

#include <utility>

namespace ringdown::carrier {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t longestBody = 1600;
constexpr int unreachableHandset = 30003;
constexpr auto untilSent = 500ms;
constexpr auto untilArrived = 2s;

/// What the documents of test numbers promise, with any credential here.
const std::map<std::string, Complaint> magicReceivers = {
    {"+15005550001", {21211, "The 'To' number is not a valid phone number", false}},
    {"+15005550002", {21612, "The 'To' number is not currently reachable", false}},
    {"+15005550003", {21408, "Permission to send an SMS has not been enabled for the region", false}},
    {"+15005550004", {21610, "Attempt to send to unsubscribed recipient", false}},
    {"+15005550009", {21614, "The 'To' number is not a mobile number", false}}};

} // namespace

Texts::Texts(std::string accountSid)
    : m_accountSid(std::move(accountSid))
{
}

std::optional<Complaint> Texts::complaintOf(const twilio::Form &form) const
{
    const std::string from(form.value("From"));
    const std::string to(form.value("To"));
    if (to.empty())
        return Complaint{21604, "A 'To' phone number is required", false};
    if (from.empty())
        return Complaint{21603, "A 'From' phone number is required", false};
    if (form.value("Body").empty())
        return Complaint{21602, "Message body is required", false};
    if (form.value("Body").size() > longestBody)
        return Complaint{21617, "The concatenated message body exceeds the 1600 character limit", false};
    if (const auto magic = magicReceivers.find(to); magic != magicReceivers.end())
        return magic->second;
    if (!isE164(to))
        return Complaint{21211, "The 'To' number " + to + " is not a valid phone number", false};
    if (m_stopped.contains({to, from}))
        return Complaint{21610, "Attempt to send to unsubscribed recipient", false};
    return std::nullopt;
}

TextRecord &Texts::add(TextRecord record)
{
    m_texts.push_front(std::move(record));
    m_numbers.emplace(m_texts.front().sid, m_texts.size());
    m_byReceiver[m_texts.front().to].push_back(m_texts.size());
    return m_texts.front();
}

void Texts::walk(const std::string &to, const std::function<Seen(const TextRecord &)> &visit) const
{
    if (to.empty()) {
        for (auto text = m_texts.begin(); text != m_texts.end() && visit(*text) == Seen::NotEnough;)
            ++text;
        return;
    }
    const auto numbers = m_byReceiver.find(to);
    if (numbers == m_byReceiver.end())
        return;
    for (auto number = numbers->second.rbegin(); number != numbers->second.rend(); ++number) {
        if (visit(m_texts[m_texts.size() - *number]) == Seen::Enough)
            return;
    }
}

TextRecord *Texts::known(const std::string &sid)
{
    const auto number = m_numbers.find(sid);
    return number == m_numbers.end() ? nullptr : &m_texts[m_texts.size() - number->second];
}

const TextRecord *Texts::find(const std::string &sid) const
{
    return const_cast<Texts *>(this)->known(sid);
}

std::variant<std::string, Complaint> Texts::send(const twilio::Form &form, Instant now, Seed &seed,
                                                 Carrier *carrier)
{
    if (auto complaint = complaintOf(form))
        return std::move(*complaint);
    TextRecord record;
    record.sid = seed.sid("SM");
    record.from = form.value("From");
    record.to = form.value("To");
    record.body = form.value("Body");
    record.direction = "outbound-api";
    record.status = "queued";
    record.madeAt = now;
    const std::string sid = add(std::move(record)).sid;
    if (carrier)
        goOut(sid, std::string(form.value("StatusCallback")), *carrier);
    else if (m_delivered)
        m_delivered(m_texts.front());
    return sid;
}

void Texts::goOut(const std::string &sid, const std::string &statusCallback, Carrier &carrier)
{
    carrier.later(untilSent,
                  [this, sid, statusCallback, &carrier] { becomes(sid, "sent", statusCallback, carrier); });
    carrier.later(untilArrived, [this, sid, statusCallback, &carrier] {
        const auto fate = m_fates.find(known(sid)->to);
        const bool arrives = fate == m_fates.end() || fate->second == Fate::Delivered;
        becomes(sid, arrives ? "delivered" : "undelivered", statusCallback, carrier);
        if (arrives && m_delivered)
            m_delivered(*known(sid));
    });
}

void Texts::becomes(const std::string &sid, const std::string &status, const std::string &statusCallback,
                    Carrier &carrier)
{
    TextRecord &record = *known(sid);
    record.status = status;
    if (status == "sent")
        record.sentAt = carrier.now();
    record.errorCode = status == "undelivered" ? unreachableHandset : 0;
    if (statusCallback.empty())
        return;
    twilio::FieldList fields{{"AccountSid", m_accountSid}, {"ApiVersion", "2010-04-01"},
                             {"From", record.from},        {"To", record.to},
                             {"MessageSid", sid},          {"SmsSid", sid},
                             {"MessageStatus", status},    {"SmsStatus", status}};
    if (record.errorCode != 0)
        fields.emplace_back("ErrorCode", std::to_string(record.errorCode));
    carrier.report({statusCallback, "POST", std::move(fields), sid});
}

std::string Texts::receive(Carrier &carrier, const std::string &from, const std::string &to,
                           const std::string &body, Instant now, Seed &seed,
                           const std::vector<Picture> &pictures)
{
    TextRecord record;
    record.sid = seed.sid(pictures.empty() ? "SM" : "MM");
    record.from = from;
    record.to = to;
    record.body = body;
    record.direction = "inbound";
    record.status = "received";
    record.madeAt = now;
    record.sentAt = now;
    for (const Picture picture : pictures)
        record.media.push_back({"image/png", "https://api.twilio.com/2010-04-01/Accounts/" + m_accountSid +
                                                 "/Messages/" + record.sid + "/Media/" +
                                                 mediumSid(picture, seed)});
    const TextRecord &added = add(std::move(record));
    carrier.tellOfText(added);
    return added.sid;
}

} // namespace ringdown::carrier
