// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Courier.h"

#include "core/carrier/ConnectionOverrides.h"
#include "core/carrier/WebhookUrl.h"
#include "core/twilio/SignatureCheck.h"

#include <QByteArray>

#include <algorithm>
#include <cctype>

namespace ringdown::carrier {
namespace {

constexpr int maxRedirects = 10;

bool isSameName(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

std::string basicAuthorization(const std::string &userinfo)
{
    return "Basic " + QByteArray::fromStdString(userinfo).toBase64().toStdString();
}

Complaint complaintAbout(const WebhookAnswer &answer)
{
    switch (answer.delivery) {
    case Delivery::NotConnected:
        return {11205, "no connection", false};
    case Delivery::TimedOut:
        return {11205, "no answer in time", false};
    case Delivery::Answered:
        break;
    }
    return {11200, "HTTP " + std::to_string(answer.status), false};
}

bool isSuccess(const WebhookAnswer &answer)
{
    return answer.delivery == Delivery::Answered && answer.status >= 200 && answer.status < 300;
}

} // namespace

std::string_view WebhookAnswer::header(std::string_view name) const
{
    for (const auto &[known, value] : headers) {
        if (isSameName(known, name))
            return value;
    }
    return {};
}

/// One errand under way.
struct Courier::Trip {
    Errand errand;
    WhenFetched done;
    WebhookUrl url;
    ConnectionOverrides overrides;
    std::string token;
    std::string authorization;
    int retriesLeft = 0;
    int redirects = 0;
    bool isReport = false;
    std::optional<std::string> firstAnswer; ///< to hold a repeat against
};

Courier::Courier(Transport &transport, Timeline &timeline, Seed &seed, const Habits &habits,
                 twilio::WebhookKey key, WhenComplained whenComplained)
    : m_transport(transport)
    , m_timeline(timeline)
    , m_seed(seed)
    , m_habits(habits)
    , m_key(std::move(key))
    , m_whenComplained(std::move(whenComplained))
{
}

Courier::~Courier() = default;

void Courier::fetch(Errand errand, WhenFetched done)
{
    const auto trip = std::make_shared<Trip>();
    trip->url = takeApart(errand.url);
    trip->overrides = readConnectionOverrides(trip->url.fragment);
    trip->retriesLeft = trip->overrides.retries;
    trip->token = m_seed.uuid();
    if (m_seed.happens(m_habits.extraFieldPercent))
        errand.fields.emplace_back("FutureField" + std::to_string(m_seed.between(1, 99)), "unheard of");
    if (m_habits.isShuffled)
        m_seed.shuffle(errand.fields);
    trip->errand = std::move(errand);
    trip->done = std::move(done);
    for (const Complaint &warning : trip->overrides.warnings)
        m_whenComplained(trip->errand.callSid, trip->errand.url, warning);
    dispatch(trip);
}

void Courier::report(Errand errand, std::chrono::milliseconds delay)
{
    if (m_seed.happens(m_habits.lostPercent))
        return;
    const int times = m_seed.happens(m_habits.repeatedReportPercent) ? 2 : 1;
    for (int i = 0; i < times; ++i) {
        std::chrono::milliseconds late(m_seed.between(0, static_cast<int>(m_habits.reportJitter.count())));
        if (m_seed.happens(m_habits.latePercent))
            late += m_habits.lateness;
        m_timeline.after(delay + late, [this, errand, life = std::weak_ptr<bool>(m_life)] {
            if (life.expired())
                return;
            ++m_counts.reports;
            fetch(errand, [](const Fetched &) {});
        });
    }
}

WebhookRequest Courier::requestFor(Trip &trip)
{
    const std::string fields = twilio::encodeForm(trip.errand.fields);
    WebhookRequest request;
    request.method = trip.errand.method;
    request.idempotencyToken = trip.token;
    request.authorization = trip.authorization;
    request.cookies = cookiesOf(trip.errand.callSid);
    if (request.method == "POST") {
        request.url = trip.url.request;
        request.body = fields;
        const auto form = twilio::Form::decode(fields);
        request.signature = twilio::signForm(m_key, trip.url.signedForm(), *form);
    } else {
        WebhookUrl url = trip.url;
        url.request = withQuery(url.request, fields);
        request.signature = twilio::signForm(m_key, url.signedForm(), {});
        request.url = std::move(url.request);
    }
    return request;
}

void Courier::post(const WebhookRequest &request, const Deadlines &deadlines,
                   std::function<void(const WebhookAnswer &)> done)
{
    ++m_counts.requests;
    m_timeline.hold();
    m_transport.send(
        request, deadlines,
        [this, done = std::move(done), life = std::weak_ptr<bool>(m_life)](const WebhookAnswer &answer) {
            if (life.expired())
                return;
            done(answer);
            if (!life.expired())
                m_timeline.release();
        });
}

void Courier::dispatch(const std::shared_ptr<Trip> &trip)
{
    const WebhookRequest request = requestFor(*trip);
    const bool isRepeated = m_seed.happens(m_habits.repeatedPercent);
    const bool isConcurrent = isRepeated && m_seed.happens(50);
    post(request, trip->overrides.deadlines,
         [this, trip](const WebhookAnswer &answer) { arrived(trip, answer); });
    if (isRepeated)
        repeat(request, trip, isConcurrent);
}

void Courier::repeat(const WebhookRequest &request, const std::shared_ptr<Trip> &trip, bool isConcurrent)
{
    if (isConcurrent) {
        sendAgain(request, trip);
        return;
    }
    m_timeline.after(std::chrono::milliseconds(m_seed.between(1, 3000)),
                     [this, request, trip, life = std::weak_ptr<bool>(m_life)] {
                         if (!life.expired())
                             sendAgain(request, trip);
                     });
}

void Courier::sendAgain(const WebhookRequest &request, const std::shared_ptr<Trip> &trip)
{
    ++m_counts.repeats;
    post(request, trip->overrides.deadlines, [this, trip](const WebhookAnswer &answer) {
        if (trip->firstAnswer && isSuccess(answer) && answer.body != *trip->firstAnswer)
            ++m_counts.differingRepeats;
    });
}

void Courier::arrived(const std::shared_ptr<Trip> &trip, const WebhookAnswer &answer)
{
    keepCookies(*trip, answer);
    if (isSuccess(answer)) {
        trip->firstAnswer = answer.body;
        finish(*trip,
               {trip->url.request, std::string(answer.header("Content-Type")), answer.body, std::nullopt});
    } else if (retry(*trip, answer) || authorize(*trip, answer) || redirect(*trip, answer)) {
        dispatch(trip);
    } else {
        Complaint complaint = complaintAbout(answer);
        if (trip->redirects > maxRedirects)
            complaint = {11215, "more than " + std::to_string(maxRedirects) + " redirects", false};
        finish(*trip, {trip->url.request, {}, {}, std::move(complaint)});
    }
}

bool Courier::retry(Trip &trip, const WebhookAnswer &answer)
{
    if (trip.retriesLeft == 0 || !trip.overrides.retriesAfter(answer))
        return false;
    --trip.retriesLeft;
    return true;
}

bool Courier::authorize(Trip &trip, const WebhookAnswer &answer)
{
    const bool isChallenge = answer.status == 401 && answer.header("WWW-Authenticate").starts_with("Basic");
    if (!isChallenge || trip.url.userinfo.empty() || !trip.authorization.empty())
        return false;
    trip.authorization = basicAuthorization(trip.url.userinfo);
    return true;
}

bool Courier::redirect(Trip &trip, const WebhookAnswer &answer)
{
    const bool keepsMethod = answer.status == 307 || answer.status == 308;
    if (answer.delivery != Delivery::Answered || answer.status < 301 || answer.status > 308 ||
        answer.header("Location").empty())
        return false;
    if (++trip.redirects > maxRedirects)
        return false;
    trip.url = takeApart(resolved(trip.url.request, std::string(answer.header("Location"))));
    if (!keepsMethod) {
        trip.errand.method = "GET";
        trip.errand.fields.clear();
    }
    return true;
}

void Courier::finish(Trip &trip, Fetched fetched)
{
    if (fetched.complaint) {
        ++m_counts.failures;
        m_whenComplained(trip.errand.callSid, fetched.url, *fetched.complaint);
    }
    trip.done(fetched);
}

void Courier::keepCookies(const Trip &trip, const WebhookAnswer &answer)
{
    for (const auto &[name, value] : answer.headers) {
        const std::size_t equals = value.find('=');
        if (isSameName(name, "Set-Cookie") && equals != std::string::npos)
            m_cookies[trip.errand.callSid][value.substr(0, equals)] =
                value.substr(equals + 1, value.find(';') - equals - 1);
    }
}

std::string Courier::cookiesOf(const std::string &callSid) const
{
    const auto jar = m_cookies.find(callSid);
    std::string cookies;
    if (jar == m_cookies.end())
        return cookies;
    for (const auto &[name, value] : jar->second)
        cookies += (cookies.empty() ? "" : "; ") + name + '=' + value;
    return cookies;
}

} // namespace ringdown::carrier
