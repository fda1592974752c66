// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/outbox/HostileLine.h"

#include "core/twilio/Form.h"
#include "core/twilio/rest/JsonBody.h"

#include <QByteArray>

namespace ringdown::test {
namespace {

using namespace std::chrono_literals;
using rest::RestTrouble;

enum class Way {
    Answer,
    Throttled,
    FailedAfter,
    FailedBefore,
    HangsAfter,
    DoneLate,
    CutAfter,
    CutBefore,
    Unreachable,
    Garbled
};

constexpr auto timeOut = 10s;

Way wayOf(carrier::Seed &seed, const Hostility &hostility)
{
    int left = seed.between(1, 100);
    const std::pair<int, Way> ways[] = {{hostility.throttled, Way::Throttled},
                                        {hostility.failedAfter, Way::FailedAfter},
                                        {hostility.failedBefore, Way::FailedBefore},
                                        {hostility.hangsAfter, Way::HangsAfter},
                                        {hostility.doneLate, Way::DoneLate},
                                        {hostility.cutAfter, Way::CutAfter},
                                        {hostility.cutBefore, Way::CutBefore},
                                        {hostility.unreachable, Way::Unreachable},
                                        {hostility.garbled, Way::Garbled}};
    for (const auto &[percent, way] : ways) {
        left -= percent;
        if (left <= 0)
            return way;
    }
    return Way::Answer;
}

rest::RestAnswer answerOf(const carrier::RestReply &reply)
{
    if (reply.status >= 200 && reply.status < 300)
        return rest::RestReply{reply.status, reply.body};
    rest::RestFailure failure;
    failure.status = reply.status;
    failure.trouble = reply.status == 401 || reply.status == 403 ? RestTrouble::Unauthorized
                      : reply.status == 404                      ? RestTrouble::NotFound
                                                                 : RestTrouble::Refused;
    if (const auto body = rest::readJsonObject(reply.body)) {
        failure.code = rest::numberOf(*body, "code");
        failure.detail = rest::textOf(*body, "message");
    }
    return failure;
}

rest::RestAnswer trouble(RestTrouble kind, int status, const char *words)
{
    return rest::RestFailure{kind, status, 0, words, {}};
}

} // namespace

HostileLine::HostileLine(carrier::RestSide &side, relay::Executor &executor, std::uint64_t seed,
                         Hostility hostility)
    : m_side(side)
    , m_executor(executor)
    , m_seed(seed)
    , m_hostility(hostility)
{
}

HostileLine::~HostileLine()
{
    for (const auto &[number, request] : m_late)
        m_side.answer(request);
}

relay::CarrierKey HostileLine::keyOf(const carrier::RestAccount &account)
{
    const carrier::AccountKey &key = account.keys.begin()->second;
    return {account.sid, {key.sid, Secret(key.secret)}};
}

void HostileLine::post(const relay::CarrierKey &key, const std::string &path, rest::Parameters form,
                       rest::WhenAnswered done)
{
    submit("POST", key, path, form, std::move(done));
}

void HostileLine::get(const relay::CarrierKey &key, const std::string &path, rest::Parameters query,
                      rest::WhenAnswered done)
{
    submit("GET", key, path, query, std::move(done));
}

void HostileLine::remove(const relay::CarrierKey &key, const std::string &path, rest::WhenAnswered done)
{
    submit("DELETE", key, path, {}, std::move(done));
}

void HostileLine::answerLater(std::chrono::milliseconds delay, rest::RestAnswer answer,
                              rest::WhenAnswered done)
{
    m_executor.after(
        delay, [this, life = std::weak_ptr(m_life), answer = std::move(answer), done = std::move(done)] {
            if (life.expired())
                return;
            --m_underWay;
            done(answer);
        });
}

void HostileLine::submit(const std::string &method, const relay::CarrierKey &key, const std::string &path,
                         const rest::Parameters &parameters, rest::WhenAnswered done)
{
    const bool isPost = method == "POST";
    const std::string encoded = twilio::encodeForm(parameters);
    const auto basic =
        QByteArray::fromStdString(key.key.sid + ':' + std::string(key.key.secret.reveal())).toBase64();
    const carrier::RestRequest request{method, "/2010-04-01/Accounts/" + key.accountSid + '/' + path,
                                       isPost ? "" : encoded, isPost ? encoded : "",
                                       "Basic " + basic.toStdString()};
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_underWay);
    const int number = ++m_requests;
    const auto soon = std::chrono::milliseconds(m_seed.between(20, 400));
    const Way way = wayOf(m_seed, m_hostility);
    m_ambiguous += isPost && way != Way::Answer && way != Way::Throttled && way != Way::Unreachable ? 1 : 0;
    switch (way) {
    case Way::Answer:
        return answerLater(soon, answerOf(m_side.answer(request)), std::move(done));
    case Way::Throttled:
        return answerLater(soon, trouble(RestTrouble::Throttled, 429, "Too Many Requests"), std::move(done));
    case Way::FailedAfter:
        m_side.answer(request);
        [[fallthrough]];
    case Way::FailedBefore:
        return answerLater(soon, trouble(RestTrouble::Unknown, 500, "Internal Server Error"),
                           std::move(done));
    case Way::HangsAfter:
        m_side.answer(request);
        return answerLater(timeOut, trouble(RestTrouble::Unknown, 0, "no answer in time"), std::move(done));
    case Way::DoneLate:
        m_late.emplace(number, request);
        m_executor.after(timeOut + std::chrono::milliseconds(m_seed.between(100, 10'000)),
                         [this, life = std::weak_ptr(m_life), number] {
                             if (!life.expired())
                                 m_side.answer(m_late.extract(number).mapped());
                         });
        return answerLater(timeOut, trouble(RestTrouble::Unknown, 0, "no answer in time"), std::move(done));
    case Way::CutAfter:
        m_side.answer(request);
        [[fallthrough]];
    case Way::CutBefore:
        return answerLater(soon, trouble(RestTrouble::Unknown, 0, "cut off"), std::move(done));
    case Way::Unreachable:
        return answerLater(soon, trouble(RestTrouble::Unreachable, 0, "no connection"), std::move(done));
    case Way::Garbled:
        m_side.answer(request);
        return answerLater(soon, trouble(RestTrouble::Garbled, 200, "no JSON"), std::move(done));
    }
}

} // namespace ringdown::test
