// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/DemoLine.h"

#include "core/carrier/Carrier.h"

namespace ringdown::relay {
namespace {

rest::RestAnswer made(const std::string &sid)
{
    return rest::RestReply{201, "{\"sid\":\"" + sid + "\"}"};
}

rest::RestAnswer refused(const carrier::Complaint &complaint)
{
    return rest::RestFailure{rest::RestTrouble::Refused, 400, complaint.code, complaint.words, {}};
}

} // namespace

DemoLine::DemoLine(carrier::Carrier &carrier, const std::string &accountSid, std::uint64_t seed)
    : m_carrier(carrier)
    , m_seed(seed)
    , m_texts(accountSid)
{
}

void DemoLine::post(const CarrierKey &, const std::string &path, rest::Parameters form,
                    rest::WhenAnswered done)
{
    const auto fields = twilio::Form::decode(twilio::encodeForm(form));
    if (path == "Messages.json") {
        const auto sent = m_texts.send(*fields, m_carrier.now(), m_seed, &m_carrier);
        const auto *sid = std::get_if<std::string>(&sent);
        return done(sid ? made(*sid) : refused(std::get<carrier::Complaint>(sent)));
    }
    if (path == "Calls.json") {
        const auto placed = m_carrier.placeCall(*fields);
        const auto *sid = std::get_if<std::string>(&placed);
        return done(sid ? made(*sid) : refused(std::get<carrier::Complaint>(placed)));
    }
    constexpr std::string_view calls = "Calls/";
    const std::string sid = path.substr(calls.size(), path.rfind('.') - calls.size());
    const auto complaint = m_carrier.updateCall(sid, *fields);
    done(complaint ? refused(*complaint) : made(sid));
}

void DemoLine::receive(const DemoText &text)
{
    m_texts.receive(m_carrier, text.from, text.to, text.body, m_carrier.now(), m_seed, text.pictures);
}

/// A demo that was stopped takes its carrier with it: what it sent is nowhere.
void DemoLine::get(const CarrierKey &, const std::string &path, rest::Parameters, rest::WhenAnswered done)
{
    done(rest::RestReply{200, path == "Messages.json" ? "{\"messages\":[]}" : "{\"calls\":[]}"});
}

void DemoLine::remove(const CarrierKey &, const std::string &path, rest::WhenAnswered done)
{
    constexpr std::string_view queues = "Queues/";
    if (!path.starts_with(queues)) // transcriptions: nobody made any
        return done(rest::RestReply{204, {}});
    switch (m_carrier.queues().remove(path.substr(queues.size(), path.rfind('.') - queues.size()))) {
    case carrier::Queues::Deleted::Done:
        return done(rest::RestReply{204, {}});
    case carrier::Queues::Deleted::NoSuchQueue:
        return done(rest::RestFailure{rest::RestTrouble::NotFound, 404, 20404, "No such queue", {}});
    case carrier::Queues::Deleted::NotEmpty:
        return done(refused({20001, "Only empty queues can be deleted"}));
    }
}

} // namespace ringdown::relay
