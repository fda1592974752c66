// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/ServerRig.h"

#include <QTest>

#include <memory>

using namespace ringdown;
using test::RawClient;
using test::RawReply;
using test::ServerRig;

namespace {

/// CR LF for every '\n', so that requests can be read.
QByteArray wire(const char *text)
{
    return QByteArray(text).replace("\n", "\r\n");
}

} // namespace

/// Raw requests against the running server: the strict verdict for each, and that a connection whose framing
/// is in doubt is closed.
class RequestTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_rig = std::make_unique<ServerRig>(); }
    void everyRequestGetsItsVerdict_data();
    void everyRequestGetsItsVerdict();
    void aRefusedRequestTakesThePipelinedOneWithIt();
    void pipelinedRequestsAreAnsweredInOrder();
    void aReplyHasADateAndItsLength();
    void aHeadRequestGetsNoBody();

private:
    enum After { Stays, Closes };
    static void row(const char *name, const QByteArray &bytes, int status, After after)
    {
        QTest::newRow(name) << bytes << status << (after == Closes);
    }
    void addWellFormed();
    void addFraming();
    void addHeads();
    void addTargets();
    void addRoutesAndUpgrades();

    std::unique_ptr<ServerRig> m_rig;
};

void RequestTableTest::everyRequestGetsItsVerdict_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("closes");
    addWellFormed();
    addFraming();
    addHeads();
    addTargets();
    addRoutesAndUpgrades();
}

void RequestTableTest::addWellFormed()
{
    row("a plain request", wire("GET /healthz HTTP/1.1\nHost: a\n\n"), 200, Stays);
    row("a webhook", wire("POST /twilio/voice HTTP/1.1\nHost: a\nContent-Length: 3\n\na=b"), 200, Stays);
    row("a webhook without a body", wire("POST /twilio/voice HTTP/1.1\nHost: a\n\n"), 200, Stays);
    row("it asks to close", wire("GET /healthz HTTP/1.1\nHost: a\nConnection: close\n\n"), 200, Closes);
    row("it asks to close among others",
        wire("GET /healthz HTTP/1.1\nHost: a\nConnection: keep-alive, Close\n\n"), 200, Closes);
    row("HTTP/1.0 without a host", wire("GET /healthz HTTP/1.0\n\n"), 200, Closes);
    row("HTTP/1.0 that would stay", wire("GET /healthz HTTP/1.0\nHost: a\nConnection: keep-alive\n\n"), 200,
        Closes);
    row("blanks around a value", wire("GET /healthz HTTP/1.1\nHost: \t a \t\n\n"), 200, Stays);
    row("no blank before a value", wire("GET /healthz HTTP/1.1\nHost:a\n\n"), 200, Stays);
    row("a host with port", wire("GET /healthz HTTP/1.1\nHost: relay.example:8443\n\n"), 200, Stays);
    row("an IPv6 host", wire("GET /healthz HTTP/1.1\nHost: [::1]:80\n\n"), 200, Stays);
    row("bytes beyond ASCII in a value",
        wire("GET /healthz HTTP/1.1\nHost: a\nRingdown-Note: caf\xC3\xA9\n\n"), 200, Stays);
    row("a length of zero", wire("GET /healthz HTTP/1.1\nHost: a\nContent-Length: 0\n\n"), 200, Stays);
}

void RequestTableTest::addFraming()
{
    const auto post = [](const char *headers, const char *body = "") {
        return wire("POST /twilio/voice HTTP/1.1\nHost: a\n") + wire(headers) + "\r\n" + body;
    };
    row("chunked", post("Transfer-Encoding: chunked\n", "0\r\n\r\n"), 411, Closes);
    row("chunked, last line missing", post("Transfer-Encoding: chunked\n", "0\r\n"), 411, Closes);
    row("gzip, then a length", post("Transfer-Encoding: gzip\nContent-Length: 3\n", "a=b"), 400, Closes);
    row("a length, then gzip", post("Content-Length: 3\nTransfer-Encoding: gzip\n", "a=b"), 400, Closes);
    row("a length, then chunked", post("Content-Length: 3\nTransfer-Encoding: chunked\n", "a=b"), 400,
        Closes);
    row("gzip alone", post("Transfer-Encoding: gzip\n"), 400, Closes);
    row("xchunked", post("Transfer-Encoding: xchunked\n"), 400, Closes);
    row("chunked, gzip", post("Transfer-Encoding: chunked, gzip\n"), 400, Closes);
    row("chunked twice", post("Transfer-Encoding: chunked\nTransfer-Encoding: chunked\n"), 411, Closes);
    row("identity", post("Transfer-Encoding: identity\n"), 400, Closes);
    row("an empty encoding", post("Transfer-Encoding:\n"), 400, Closes);
    row("an encoding in capitals", post("TRANSFER-ENCODING: CHUNKED\n"), 411, Closes);
    row("chunked on HTTP/1.0", wire("POST /twilio/voice HTTP/1.0\nHost: a\nTransfer-Encoding: chunked\n\n"),
        400, Closes);
    row("two equal lengths", post("Content-Length: 3\nContent-Length: 3\n", "a=b"), 400, Closes);
    row("two lengths", post("Content-Length: 3\nContent-Length: 4\n", "a=b"), 400, Closes);
    row("a list of lengths", post("Content-Length: 3, 3\n", "a=b"), 400, Closes);
    row("a length of 2^64", post("Content-Length: 18446744073709551616\n"), 400, Closes);
    row("a length with a plus", post("Content-Length: +3\n", "a=b"), 400, Closes);
    row("a length in hex", post("Content-Length: 0x3\n", "a=b"), 400, Closes);
    row("a negative length", post("Content-Length: -1\n"), 400, Closes);
    row("an empty length", post("Content-Length:\n"), 400, Closes);
    row("a length with a fraction", post("Content-Length: 3.0\n", "a=b"), 400, Closes);
    row("a length of 2^63", post("Content-Length: 9223372036854775808\n"), 413, Closes);
    row("a body on HTTP/1.0", wire("POST /twilio/voice HTTP/1.0\nHost: a\nContent-Length: 3\n\na=b"), 400,
        Closes);
    row("a body on GET", wire("GET /healthz HTTP/1.1\nHost: a\nContent-Length: 3\n\na=b"), 400, Closes);
    row("trailers announced", post("Trailer: X-Twilio-Signature\nContent-Length: 3\n", "a=b"), 400, Closes);
    row("it expects 100", post("Expect: 100-continue\nContent-Length: 3\n"), 417, Closes);
    row("it expects something", post("Expect: tea\nContent-Length: 3\n"), 417, Closes);
}

void RequestTableTest::addHeads()
{
    row("no host", wire("GET /healthz HTTP/1.1\n\n"), 400, Closes);
    row("an empty host", wire("GET /healthz HTTP/1.1\nHost:\n\n"), 400, Closes);
    row("two hosts", wire("GET /healthz HTTP/1.1\nHost: a\nHost: a\n\n"), 400, Closes);
    row("a host with a path", wire("GET /healthz HTTP/1.1\nHost: a/b\n\n"), 400, Closes);
    row("a host with a user", wire("GET /healthz HTTP/1.1\nHost: a@b\n\n"), 400, Closes);
    row("two hosts in one line", wire("GET /healthz HTTP/1.1\nHost: a, b\n\n"), 400, Closes);
    row("a folded line", wire("GET /healthz HTTP/1.1\nHost: a\nX: 1\n 2\n\n"), 400, Closes);
    row("a line folded with a tab", wire("GET /healthz HTTP/1.1\nHost: a\nX: 1\n\t2\n\n"), 400, Closes);
    row("a blank before the colon", wire("GET /healthz HTTP/1.1\nHost : a\n\n"), 400, Closes);
    row("a field without a name", wire("GET /healthz HTTP/1.1\nHost: a\n: b\n\n"), 400, Closes);
    row("a field without a colon", wire("GET /healthz HTTP/1.1\nHost: a\nnonsense\n\n"), 400, Closes);
    row("a name with a quote", wire("GET /healthz HTTP/1.1\nHost: a\nX\"Y: b\n\n"), 400, Closes);
    row("NUL in a value", wire("GET /healthz HTTP/1.1\nHost: a\nX: a@b\n\n").replace('@', '\0'), 400, Closes);
    row("ESC in a value", wire("GET /healthz HTTP/1.1\nHost: a\nX: \x1B[2J\n\n"), 400, Closes);
    row("a bare CR in a value", "GET /healthz HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n", 400, Closes);
    row("lines that end with LF alone", "GET /healthz HTTP/1.1\nHost: a\n\n", 400, Closes);
    row("one line that ends with LF alone", "GET /healthz HTTP/1.1\r\nHost: a\n\r\n\r\n", 400, Closes);
    row("an empty line first", wire("\nGET /healthz HTTP/1.1\nHost: a\n\n"), 400, Closes);
    row("two signatures",
        wire("POST /twilio/voice HTTP/1.1\nHost: a\nX-Twilio-Signature: a\nx-twilio-signature: a\n\n"), 400,
        Closes);
    row("two signatures, the first empty",
        wire("POST /twilio/voice HTTP/1.1\nHost: a\nX-Twilio-Signature:\nX-Twilio-Signature: a\n\n"), 400,
        Closes);
    row("two authorizations",
        wire("GET /api/v1/plan HTTP/1.1\nHost: a\nAuthorization: Bearer a\nAuthorization: Bearer b\n\n"), 400,
        Closes);
    row("two content types",
        wire("POST /twilio/voice HTTP/1.1\nHost: a\nContent-Type: a/b\nContent-Type: a/b\n\n"), 400, Closes);
    row("two If-Match", wire("PUT /api/v1/plan HTTP/1.1\nHost: a\nIf-Match: \"1\"\nIf-Match: \"2\"\n\n"), 400,
        Closes);
    row("HTTP/1.2", wire("GET /healthz HTTP/1.2\nHost: a\n\n"), 505, Closes);
    row("HTTP/2.0", wire("GET /healthz HTTP/2.0\nHost: a\n\n"), 505, Closes);
    row("HTTP/0.9", wire("GET /healthz\n\n"), 400, Closes);
    row("http in small letters", wire("GET /healthz http/1.1\nHost: a\n\n"), 505, Closes);
    row("the preface of HTTP/2", wire("PRI * HTTP/2.0\n\nSM\n\n"), 505, Closes);
    row("a TLS hello on a plain port", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xFC\x03\x03\n", 12), 400,
        Closes);
    row("an unknown method", wire("BREW /healthz HTTP/1.1\nHost: a\n\n"), 400, Closes);
    row("a method in small letters", wire("get /healthz HTTP/1.1\nHost: a\n\n"), 400, Closes);
    row("two blanks after the method", wire("GET  /healthz HTTP/1.1\nHost: a\n\n"), 400, Closes);
}

void RequestTableTest::addTargets()
{
    row("an absolute target", wire("GET http://a/healthz HTTP/1.1\nHost: a\n\n"), 400, Closes);
    row("a target of another scheme", wire("GET file:///etc/passwd HTTP/1.1\nHost: a\n\n"), 400, Closes);
    row("an authority as target", wire("CONNECT a:443 HTTP/1.1\nHost: a\n\n"), 400, Closes);
    row("a star as target", wire("OPTIONS * HTTP/1.1\nHost: a\n\n"), 400, Closes);
    row("a .. segment", wire("GET /twilio/../healthz HTTP/1.1\nHost: a\n\n"), 400, Closes);
    row("a .. segment at the end", wire("GET /healthz/.. HTTP/1.1\nHost: a\n\n"), 400, Closes);
    row("a . segment", wire("GET /./healthz HTTP/1.1\nHost: a\n\n"), 400, Closes);
    row("an encoded .. segment", wire("GET /%2e%2e/healthz HTTP/1.1\nHost: a\n\n"), 404, Stays);
    row("an encoded slash", wire("GET /api/v1/calls/CA%2F1 HTTP/1.1\nHost: a\n\n"), 404, Stays);
    row("an encoded NUL", wire("GET /healthz%00 HTTP/1.1\nHost: a\n\n"), 404, Stays);
    row("a broken percent sign", wire("GET /healthz%2 HTTP/1.1\nHost: a\n\n"), 400, Closes);
    row("a byte beyond ASCII", wire("GET /health\xC3\xA9 HTTP/1.1\nHost: a\n\n"), 400, Closes);
    row("a backslash", wire("GET /a\\b HTTP/1.1\nHost: a\n\n"), 400, Closes);
    row("a fragment", wire("GET /healthz#x HTTP/1.1\nHost: a\n\n"), 400, Closes);
    row("a quote", wire("GET /healthz\" HTTP/1.1\nHost: a\n\n"), 400, Closes);
    row("a double slash", wire("GET //healthz HTTP/1.1\nHost: a\n\n"), 404, Stays);
    row("a slash behind", wire("GET /healthz/ HTTP/1.1\nHost: a\n\n"), 404, Stays);
    row("the root", wire("GET / HTTP/1.1\nHost: a\n\n"), 404, Stays);
}

void RequestTableTest::addRoutesAndUpgrades()
{
    row("a path that is not there", wire("GET /wp-login.php HTTP/1.1\nHost: a\n\n"), 404, Stays);
    row("a body to a path that is not there",
        wire("POST /nothing HTTP/1.1\nHost: a\nContent-Length: 3\n\na=b"), 404, Closes);
    row("another method", wire("POST /healthz HTTP/1.1\nHost: a\n\n"), 405, Stays);
    row("GET on a webhook", wire("GET /twilio/voice HTTP/1.1\nHost: a\n\n"), 405, Stays);
    row("an upgrade elsewhere",
        wire("GET /healthz HTTP/1.1\nHost: a\nConnection: Upgrade\nUpgrade: websocket\n\n"), 400, Closes);
    row("an upgrade to h2c", wire("GET /healthz HTTP/1.1\nHost: a\nConnection: Upgrade\nUpgrade: h2c\n\n"),
        400, Closes);
    row("no bearer", wire("GET /api/v1/plan HTTP/1.1\nHost: a\n\n"), 401, Stays);
    row("a token in the query",
        wire("GET /api/v1/plan?access_token=viewer-token-for-tests-0123456789abcdef HTTP/1.1\nHost: a\n\n"),
        401, Stays);
    const std::string viewer = "Authorization: Bearer " + test::viewerToken + "\r\n";
    const auto feed = [&](const char *headers) {
        return wire("GET /api/v1/feed HTTP/1.1\nHost: a\n") + QByteArray::fromStdString(viewer) +
               wire(headers) + "\r\n";
    };
    row("the feed without an upgrade", feed(""), 426, Stays);
    row("the feed with an old version",
        feed("Connection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 8\nSec-WebSocket-Key: "
             "dGhlIHNhbXBsZSBub25jZQ==\n"),
        426, Stays);
    row("the feed without a key",
        feed("Connection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 13\n"), 400, Stays);
    row("the feed with a short key",
        feed("Connection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 13\nSec-WebSocket-Key: "
             "c2hvcnQ=\n"),
        400, Stays);
    row("the feed from a web page",
        feed("Connection: Upgrade\nUpgrade: websocket\nOrigin: https://evil.example\nSec-WebSocket-Version: "
             "13\n"
             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n"),
        403, Stays);
    row("the feed after nonsense", QByteArray::fromStdString(test::feedRequest("?after=-1")), 400, Stays);
    row("the feed without a token", QByteArray::fromStdString(test::feedRequest("", "")), 401, Stays);
    row("the feed with the token in the query",
        QByteArray::fromStdString(test::feedRequest("?token=" + test::viewerToken, "")), 401, Stays);
}

void RequestTableTest::everyRequestGetsItsVerdict()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(bool, closes);
    RawClient client(m_rig->port());
    QVERIFY(client.send(bytes.toStdString()));
    const RawReply reply = client.receive();
    QCOMPARE(reply.status, status);
    if (status >= 400)
        QCOMPARE(reply.header("content-type"), std::string("application/problem+json"));
    QCOMPARE(reply.header("connection") == "close", closes);
    if (closes) {
        client.finishSending();
        QVERIFY(client.isClosedWithin(std::chrono::seconds(4)));
        return;
    }
    QVERIFY(client.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"));
    QCOMPARE(client.receive().status, 200);
}

void RequestTableTest::aRefusedRequestTakesThePipelinedOneWithIt()
{
    RawClient client(m_rig->port());
    const std::size_t before = m_rig->webhooks().size();
    client.send("POST /twilio/voice HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" +
                test::webhookRequest("smuggled=1"));
    QCOMPARE(client.receive().status, 411);
    client.finishSending();
    QVERIFY(client.isClosedWithin(std::chrono::seconds(4)));
    QCOMPARE(m_rig->webhooks().size(), before);
}

void RequestTableTest::pipelinedRequestsAreAnsweredInOrder()
{
    RawClient client(m_rig->port());
    std::string all;
    for (int i = 0; i < 50; ++i)
        all += test::apiRequest("GET /api/v1/calls/CA" + std::to_string(i) + "?i=" + std::to_string(i),
                                test::viewerToken) +
               test::webhookRequest("n=" + std::to_string(i));
    client.send(all);
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(client.receive().body, "CA" + std::to_string(i) + " i=" + std::to_string(i));
        QCOMPARE(client.receive().body, std::string("<Response/>"));
        QVERIFY(m_rig->webhooks().back().ends_with("n=" + std::to_string(i)) || i < 49);
    }
}

void RequestTableTest::aReplyHasADateAndItsLength()
{
    const RawReply reply = m_rig->exchange(wire("GET /healthz HTTP/1.1\nHost: a\n\n").toStdString());
    QVERIFY(reply.header("date").ends_with(" GMT"));
    QCOMPARE(reply.header("content-length"), std::string("6"));
    QCOMPARE(reply.body, std::string("alive\n"));
    QVERIFY(reply.header("server").empty());
}

void RequestTableTest::aHeadRequestGetsNoBody()
{
    const auto askedFor = [&](const std::string &line, const std::string &headers = {}) {
        RawClient client(m_rig->port());
        client.send("HEAD " + line + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + headers + "\r\n");
        return client.receiveBytes(100'000, std::chrono::seconds(3));
    };
    const std::string health = askedFor("/healthz");
    QVERIFY2(health.starts_with("HTTP/1.1 200 "), health.c_str());
    QVERIFY(health.find("Content-Length: 6\r\n") != std::string::npos); // as GET would say
    QVERIFY(health.ends_with("\r\n\r\n"));
    const std::string call =
        askedFor("/api/v1/calls/CA1", "Authorization: Bearer " + test::viewerToken + "\r\n");
    QVERIFY2(call.starts_with("HTTP/1.1 200 ") && call.ends_with("\r\n\r\n"), call.c_str());
    QVERIFY(askedFor("/api/v1/calls/CA1").starts_with("HTTP/1.1 401 "));
    const std::string webhook = askedFor("/twilio/voice");
    QVERIFY2(webhook.starts_with("HTTP/1.1 405 ") && webhook.find("Allow: POST\r\n") != std::string::npos,
             webhook.c_str());
    QVERIFY(askedFor("/nowhere").starts_with("HTTP/1.1 404 "));
}

QTEST_GUILESS_MAIN(RequestTableTest)
#include "RequestTableTest.moc"
