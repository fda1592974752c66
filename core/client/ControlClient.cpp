// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/ControlClient.h"

#include "core/base/JsonText.h"
#include "core/client/AccessAnswers.h"
#include "core/client/ApiAnswers.h"
#include "core/client/Exchange.h"
#include "core/client/OnceKeys.h"
#include "core/client/StatusAnswers.h"

#include <QNetworkAccessManager>

#include <utility>

using namespace Qt::StringLiterals;

namespace ringdown::client {
namespace {

/// For a client, whose end ends the wait.
template <typename T, typename Read>
void send(ControlClient *context, QNetworkAccessManager &network, const Exchange &exchange, Read read,
          WhenDone<T> done)
{
    client::send<T>(context, context->address(), network, exchange, std::move(read), std::move(done));
}

template <typename T, typename Read>
void sendOnce(ControlClient *context, QNetworkAccessManager &network, OnceKeys &keys,
              const Exchange &exchange, Read read, WhenDone<T> done)
{
    client::sendOnce<T>(context, context->address(), network, keys, exchange, std::move(read),
                        std::move(done));
}

Result<LivePlan> readPlan(const QNetworkReply &reply, const QByteArray &body)
{
    const auto revision = readRevisionTag(view(reply.rawHeader("ETag"_ba)));
    if (!revision)
        return revision.error();
    return LivePlan{*revision, body.toStdString()};
}

/// A header value: UTF-8 on one line.
QByteArray headerValue(const std::string &value)
{
    return text(value).simplified().toUtf8();
}

Exchange change(const QByteArray &method, const QString &path, std::int64_t basedOn, const std::string &note,
                const std::string &author)
{
    Exchange exchange = get(path);
    exchange.method = method;
    exchange.headers.emplace_back("If-Match"_ba, '"' + QByteArray::number(qint64{basedOn}) + '"');
    if (!note.empty())
        exchange.headers.emplace_back("Ringdown-Note"_ba, headerValue(note));
    if (!author.empty())
        exchange.headers.emplace_back("Ringdown-Author"_ba, headerValue(author));
    return exchange;
}

/// An answer to an order about this call.
auto aboutCall(const CallSid &sid)
{
    return [sid](const QNetworkReply &, const QByteArray &body) { return readOrderedCall(view(body), sid); };
}

constexpr auto mostInPage = "500";

/// Asks for page after page, until there is none or one brings nothing older: a relay of an earlier version
/// has one page, whatever is asked for.
void readHistory(ControlClient *context, QNetworkAccessManager &network, const std::string &after,
                 std::vector<Revision> known, WhenDone<std::vector<Revision>> done)
{
    Exchange exchange = get(u"/api/v1/plan/revisions"_s);
    exchange.add(u"after"_s, after);
    exchange.add(u"limit"_s, mostInPage);
    send<RevisionPage>(context, network, exchange, fromBody(readRevisions),
                       [context, &network, known = std::move(known),
                        done = std::move(done)](const ApiResult<RevisionPage> &answer) mutable {
                           if (!answer)
                               return done({std::nullopt, answer.failure});
                           const std::size_t before = known.size();
                           for (const Revision &revision : answer.value->revisions) {
                               if (known.empty() || revision.revision < known.back().revision)
                                   known.push_back(revision);
                           }
                           if (!answer.value->next || known.size() == before)
                               return done({std::move(known), {}});
                           readHistory(context, network, *answer.value->next, std::move(known), done);
                       });
}

QString callPath(const CallSid &sid)
{
    return u"/api/v1/calls/"_s + text(sid.value);
}

Result<AddedWebhookKey> readAdded(const QNetworkReply &reply, const QByteArray &body)
{
    auto id = readKeyId(view(body));
    if (!id)
        return id.error();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return AddedWebhookKey{std::move(*id), status == 200};
}

std::string probeJson(const std::string &text, const std::vector<std::string> &signatures)
{
    std::string body;
    JsonObjectWriter object(body);
    object.text("text", text);
    object.name("signatures");
    body += '[';
    for (std::size_t i = 0; i < signatures.size(); ++i) {
        body += i > 0 ? "," : "";
        appendJsonString(body, signatures[i]);
    }
    body += ']';
    object.close();
    return body;
}

std::string testCallJson(const TestCallRequest &request)
{
    std::string body;
    JsonObjectWriter object(body);
    object.text("tenant", request.tenant.value);
    object.text("mode", request.live ? "live" : "drill");
    object.textIfSet("from", request.from);
    object.textIfSet("contact", request.contact.value);
    object.textIfSet("digits", request.digits);
    object.textIfSet("answers", request.answers);
    if (!request.live)
        object.textIfSet("pace", request.pace);
    object.close();
    return body;
}

/// What is said of one field by a member and by conditions goes into one parameter.
void addSelection(Exchange &exchange, const CallSelection &selection)
{
    std::vector<CallCondition> conditions = selection.also;
    const auto add = [&](CallField field, const std::string &value) {
        if (!value.empty())
            conditions.push_back({field, Sense::Wanted, value, {}});
    };
    add(CallField::Tenant, selection.tenant);
    add(CallField::Outcome, selection.outcome ? std::string(outcomeName(*selection.outcome)) : std::string());
    add(CallField::From, selection.from);
    for (const auto &[name, value] : toParameters(conditions))
        exchange.add(text(name), value);
    if (selection.since)
        exchange.add(u"since"_s, toRfc3339(*selection.since));
    if (selection.until)
        exchange.add(u"until"_s, toRfc3339(*selection.until));
    exchange.add(u"q"_s, selection.q);
}

std::string bodyBy(const std::string &name)
{
    std::string body;
    JsonObjectWriter object(body);
    object.text("by", name);
    object.close();
    return body;
}

} // namespace

ControlClient::ControlClient(RelayAddress address, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_network(new QNetworkAccessManager(this))
    , m_keys(std::make_unique<OnceKeys>())
{
}

ControlClient::~ControlClient() = default;

void ControlClient::calls(const CallQuery &query, WhenDone<CallPage> done)
{
    Exchange exchange = get(u"/api/v1/calls"_s);
    addSelection(exchange, query);
    exchange.add(u"after"_s, query.after);
    exchange.add(u"limit"_s, std::to_string(query.limit));
    send<CallPage>(this, *m_network, exchange, fromBody(readCallPage), std::move(done));
}

void ControlClient::countCalls(const CallSelection &selection, WhenDone<CallCount> done)
{
    Exchange exchange = get(u"/api/v1/calls/count"_s);
    addSelection(exchange, selection);
    send<CallCount>(this, *m_network, exchange, fromBody(readCallCount), std::move(done));
}

void ControlClient::call(const CallSid &sid, WhenDone<CallDetail> done)
{
    send<CallDetail>(this, *m_network, get(callPath(sid)), fromBody(readCallDetail), std::move(done));
}

void ControlClient::claim(const CallSid &sid, const std::string &by, WhenDone<CallSummary> done)
{
    sendOnce<CallSummary>(this, *m_network, *m_keys, post(callPath(sid) + u"/claim"_s, bodyBy(by)),
                          aboutCall(sid), std::move(done));
}

void ControlClient::unclaim(const CallSid &sid, const std::string &by, WhenDone<CallSummary> done)
{
    sendOnce<CallSummary>(this, *m_network, *m_keys, post(callPath(sid) + u"/unclaim"_s, bodyBy(by)),
                          aboutCall(sid), std::move(done));
}

void ControlClient::sendToVoicemail(const CallSid &sid, const std::string &by, WhenDone<CallSummary> done)
{
    sendOnce<CallSummary>(this, *m_network, *m_keys, post(callPath(sid) + u"/voicemail"_s, bodyBy(by)),
                          aboutCall(sid), std::move(done));
}

void ControlClient::insights(const InsightQuery &query, WhenDone<Insights> done)
{
    Exchange exchange = get(u"/api/v1/insights"_s);
    exchange.add(u"tenant"_s, query.tenant);
    exchange.add(u"since"_s, toRfc3339(query.since));
    exchange.add(u"until"_s, toRfc3339(query.until));
    send<Insights>(this, *m_network, exchange, fromBody(insightsFromJson), std::move(done));
}

void ControlClient::voicemailPickUps(WhenDone<std::vector<VoicemailPickUp>> done)
{
    send<std::vector<VoicemailPickUp>>(this, *m_network, get(u"/api/v1/voicemail-pickups"_s),
                                       fromBody(voicemailPickUpsFromJson), std::move(done));
}

void ControlClient::plan(WhenDone<LivePlan> done)
{
    send<LivePlan>(this, *m_network, get(u"/api/v1/plan"_s), &readPlan, std::move(done));
}

void ControlClient::push(const std::string &planText, std::int64_t basedOn, const std::string &note,
                         const std::string &author, WhenDone<Pushed> done)
{
    Exchange exchange = change("PUT"_ba, u"/api/v1/plan"_s, basedOn, note, author);
    exchange.body = QByteArray::fromStdString(planText);
    send<Pushed>(this, *m_network, exchange, fromBody(readPushed), std::move(done));
}

void ControlClient::check(const std::string &planText, WhenDone<std::vector<plan::Problem>> done)
{
    send<std::vector<plan::Problem>>(this, *m_network, post(u"/api/v1/plan/check"_s, planText),
                                     fromBody(readWarnings), std::move(done));
}

void ControlClient::revisions(WhenDone<std::vector<Revision>> done)
{
    readHistory(this, *m_network, {}, {}, std::move(done));
}

void ControlClient::revisionText(std::int64_t revision, WhenDone<LivePlan> done)
{
    send<LivePlan>(
        this, *m_network, get(u"/api/v1/plan/revisions/%1"_s.arg(revision)),
        [revision](const QNetworkReply &, const QByteArray &body) {
            return Result<LivePlan>(LivePlan{revision, body.toStdString()});
        },
        std::move(done));
}

void ControlClient::restore(std::int64_t revision, std::int64_t basedOn, const std::string &note,
                            const std::string &author, WhenDone<Pushed> done)
{
    const QString path = u"/api/v1/plan/revisions/%1/restore"_s.arg(revision);
    sendOnce<Pushed>(this, *m_network, *m_keys, change("POST"_ba, path, basedOn, note, author),
                     fromBody(readPushed), std::move(done));
}

void ControlClient::route(const std::string &questionJson, WhenDone<std::string> done)
{
    send<std::string>(
        this, *m_network, post(u"/api/v1/route"_s, questionJson),
        [](const QNetworkReply &, const QByteArray &body) { return Result<std::string>(body.toStdString()); },
        std::move(done));
}

void ControlClient::testCall(const TestCallRequest &request, WhenDone<CallSid> done)
{
    sendOnce<CallSid>(this, *m_network, *m_keys, post(u"/api/v1/test-calls"_s, testCallJson(request)),
                      fromBody(readTestCall), std::move(done));
}

void ControlClient::previewLiveTest(const TestCallRequest &request, WhenDone<LiveTestPreview> done)
{
    Exchange exchange = get(u"/api/v1/test-calls/live"_s);
    exchange.add(u"tenant"_s, request.tenant.value);
    exchange.add(u"from"_s, request.from);
    exchange.add(u"contact"_s, request.contact.value);
    send<LiveTestPreview>(this, *m_network, exchange, fromBody(readLiveTest), std::move(done));
}

void ControlClient::ready(WhenDone<std::string> done)
{
    send<std::string>(
        this, *m_network, get(u"/readyz"_s),
        [](const QNetworkReply &, const QByteArray &body) { return Result<std::string>(body.toStdString()); },
        std::move(done));
}

void ControlClient::status(WhenDone<RelayStatus> done)
{
    send<RelayStatus>(this, *m_network, get(u"/api/v1/status"_s), fromBody(readStatus), std::move(done));
}

void ControlClient::retryText(const std::string &id, WhenDone<Changed> done)
{
    sendOnce<Changed>(this, *m_network, *m_keys, post(u"/api/v1/outbox/%1/retry"_s.arg(text(id)), "{}"),
                      &readNothing, std::move(done));
}

void ControlClient::logAfter(std::int64_t seq, WhenDone<RelayLogPage> done)
{
    Exchange exchange = get(u"/api/v1/log"_s);
    exchange.add(u"after"_s, std::to_string(seq));
    send<RelayLogPage>(this, *m_network, exchange, fromBody(readLogPage), std::move(done));
}

void ControlClient::lookFromOutside(WhenDone<OutsideLook> done)
{
    send<OutsideLook>(this, *m_network, post(u"/api/v1/outside-check"_s, "{}"), fromBody(readOutsideLook),
                      std::move(done));
}

void ControlClient::tokens(WhenDone<std::vector<AccessToken>> done)
{
    send<std::vector<AccessToken>>(this, *m_network, get(u"/api/v1/tokens"_s), fromBody(readTokens),
                                   std::move(done));
}

void ControlClient::newToken(const std::string &name, const std::string &role, WhenDone<NewToken> done)
{
    send<NewToken>(this, *m_network, post(u"/api/v1/tokens"_s, textsJson({{"name", name}, {"role", role}})),
                   fromBody(readNewToken), std::move(done));
}

void ControlClient::revokeToken(const std::string &id, WhenDone<Changed> done)
{
    send<Changed>(this, *m_network, remove(u"/api/v1/tokens/"_s + text(id)), &readNothing, std::move(done));
}

void ControlClient::webhookKeys(WhenDone<RelayWebhookKeys> done)
{
    send<RelayWebhookKeys>(this, *m_network, get(u"/api/v1/webhook-keys"_s), fromBody(readWebhookKeys),
                           std::move(done));
}

void ControlClient::addWebhookKey(const Secret &key, WhenDone<AddedWebhookKey> done)
{
    send<AddedWebhookKey>(this, *m_network,
                          post(u"/api/v1/webhook-keys"_s, textsJson({{"key", key.reveal()}})), &readAdded,
                          std::move(done));
}

void ControlClient::dropWebhookKey(const std::string &id, WhenDone<Changed> done)
{
    send<Changed>(this, *m_network, remove(u"/api/v1/webhook-keys/"_s + text(id)), &readNothing,
                  std::move(done));
}

void ControlClient::probeWebhookKeys(const std::string &text, const std::vector<std::string> &signatures,
                                     WhenDone<std::vector<std::optional<std::string>>> done)
{
    send<std::vector<std::optional<std::string>>>(
        this, *m_network, post(u"/api/v1/webhook-keys/probe"_s, probeJson(text, signatures)),
        fromBody(readMatches), std::move(done));
}

void ControlClient::apiKey(WhenDone<RelayApiKey> done)
{
    send<RelayApiKey>(this, *m_network, get(u"/api/v1/api-key"_s), fromBody(readApiKey), std::move(done));
}

void ControlClient::putApiKey(const std::string &accountSid, const std::string &key, const Secret &secret,
                              WhenDone<RelayApiKey> done)
{
    Exchange exchange = get(u"/api/v1/api-key"_s);
    exchange.method = "PUT"_ba;
    exchange.body = QByteArray::fromStdString(
        textsJson({{"accountSid", accountSid}, {"key", key}, {"secret", secret.reveal()}}));
    send<RelayApiKey>(this, *m_network, exchange, fromBody(readApiKey), std::move(done));
}

void ControlClient::probeApiKey(WhenDone<RelayApiKey> done)
{
    send<RelayApiKey>(this, *m_network, post(u"/api/v1/api-key/probe"_s, "{}"), fromBody(readApiKey),
                      std::move(done));
}

} // namespace ringdown::client
