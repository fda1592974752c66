// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/MessagesClient.h"

#include "core/base/JsonText.h"
#include "core/client/Exchange.h"
#include "core/client/MessageAnswers.h"
#include "core/client/OnceKeys.h"

using namespace Qt::StringLiterals;

namespace ringdown::client {
namespace {

constexpr int carrierTimeout = 30'000; ///< ms without a byte while the relay asks the carrier

/// A recording and its call.
Exchange aboutVoicemail(Exchange exchange, const CallSid &call)
{
    exchange.add(u"call"_s, call.value);
    return exchange;
}

QString voicemailPath(const std::string &sid)
{
    return u"/api/v1/voicemails/"_s + text(sid);
}

Result<Sound> readSound(const QNetworkReply &reply, const QByteArray &body)
{
    return Sound{body, reply.header(QNetworkRequest::ContentTypeHeader).toByteArray()};
}

Result<Medium> readMedium(const QNetworkReply &reply, const QByteArray &body)
{
    return Medium{body, reply.header(QNetworkRequest::ContentTypeHeader).toByteArray()};
}

} // namespace

MessagesClient::MessagesClient(RelayAddress address, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_network(new QNetworkAccessManager(this))
    , m_keys(std::make_unique<OnceKeys>())
{
}

MessagesClient::~MessagesClient() = default;

void MessagesClient::voicemails(const MessageQuery &query, WhenDone<VoicemailPage> done)
{
    Exchange exchange = get(u"/api/v1/voicemails"_s);
    exchange.add(u"tenant"_s, query.tenant.value);
    exchange.add(u"from"_s, query.with);
    exchange.add(u"after"_s, query.after);
    exchange.add(u"limit"_s, std::to_string(query.limit > 0 ? query.limit : 200));
    send<VoicemailPage>(this, m_address, *m_network, exchange, fromBody(readVoicemails), std::move(done));
}

void MessagesClient::sound(const CallSid &call, const std::string &sid, WhenDone<Sound> done)
{
    Exchange exchange = aboutVoicemail(get(voicemailPath(sid) + u"/audio"_s), call);
    exchange.timeout = carrierTimeout;
    send<Sound>(this, m_address, *m_network, exchange, &readSound, std::move(done));
}

void MessagesClient::markHeard(const CallSid &call, const std::string &sid, const std::string &by,
                               WhenDone<Voicemail> done)
{
    const Exchange exchange =
        aboutVoicemail(post(voicemailPath(sid) + u"/heard"_s, textsJson({{"by", by}})), call);
    sendOnce<Voicemail>(this, m_address, *m_network, *m_keys, exchange, fromBody(readVoicemail),
                        std::move(done));
}

void MessagesClient::deleteVoicemail(const CallSid &call, const std::string &sid, WhenDone<Changed> done)
{
    Exchange exchange = aboutVoicemail(remove(voicemailPath(sid)), call);
    exchange.timeout = carrierTimeout;
    send<Changed>(this, m_address, *m_network, exchange, &readNothing, std::move(done));
}

void MessagesClient::threads(const MessageQuery &query, WhenDone<ThreadPage> done)
{
    Exchange exchange = get(u"/api/v1/threads"_s);
    exchange.add(u"tenant"_s, query.tenant.value);
    exchange.add(u"with"_s, query.with);
    exchange.add(u"after"_s, query.after);
    if (query.limit > 0)
        exchange.add(u"limit"_s, std::to_string(query.limit));
    send<ThreadPage>(this, m_address, *m_network, exchange, fromBody(readThreads), std::move(done));
}

void MessagesClient::medium(const MediumId &id, WhenDone<Medium> done)
{
    Exchange exchange = get(u"/api/v1/messages/%1/media/%2"_s.arg(text(id.text), QString::number(id.index)));
    exchange.add(u"seq"_s, std::to_string(id.seq));
    exchange.timeout = carrierTimeout;
    send<Medium>(this, m_address, *m_network, exchange, &readMedium, std::move(done));
}

void MessagesClient::sendText(const NewText &text, WhenDone<WrittenText> done)
{
    std::string body;
    JsonObjectWriter object(body);
    object.text("tenant", text.tenant.value);
    object.textIfSet("from", text.from);
    object.text("to", text.to);
    object.text("body", text.body);
    object.textIfSet("by", text.by);
    object.close();
    Exchange exchange = post(u"/api/v1/messages"_s, body);
    if (!text.once.empty())
        exchange.headers.emplace_back("Idempotency-Key", QByteArray::fromStdString(text.once));
    send<WrittenText>(this, m_address, *m_network, exchange, fromBody(readWrittenText), std::move(done));
}

} // namespace ringdown::client
