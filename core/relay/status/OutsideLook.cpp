// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/status/OutsideLook.h"

#include <QHostAddress>
#include <QLocale>
#include <QSslCertificate>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ringdown::relay {
namespace {

constexpr qsizetype mostAnswerBytes = 16 * 1024;
constexpr qint64 soon = 21; ///< days; a certificate that ends before is spoken of

QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    names += certificate.subjectInfo(QSslCertificate::CommonName);
    names.removeDuplicates();
    return names.isEmpty() ? QStringLiteral("nobody") : names.join(QStringLiteral(", "));
}

QString dateOf(const QDateTime &at)
{
    return QLocale::c().toString(at.toUTC().date(), QStringLiteral("d MMMM yyyy"));
}

/// The most telling of what is wrong with a certificate.
QString troubleOf(const QSslCertificate &certificate, const QList<QSslError> &errors)
{
    for (const QSslError &error : errors) {
        if (error.error() == QSslError::CertificateExpired)
            return QStringLiteral(
                       "The certificate ended on %1: Twilio refuses it, and callers hear an error. "
                       "Renew it; a reload takes it into service.")
                .arg(dateOf(certificate.expiryDate()));
        if (error.error() == QSslError::HostNameMismatch)
            return QStringLiteral("The certificate is for %1, not for this name: Twilio refuses it.")
                .arg(namesOf(certificate));
    }
    return QStringLiteral("The certificate is not trusted (%1), so Twilio refuses it. Use one of a public "
                          "authority, with its intermediate certificates.")
        .arg(errors.isEmpty() ? QStringLiteral("no reason given") : errors.first().errorString());
}

/// Whether the internet does not lead there (RFC 6890).
bool isNear(const QHostAddress &address)
{
    static const char *const blocks[] = {"0.0.0.0/8",     "10.0.0.0/8",     "100.64.0.0/10", "169.254.0.0/16",
                                         "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8",   "::1/128",
                                         "fc00::/7",      "fe80::/10"};
    return std::any_of(std::begin(blocks), std::end(blocks), [&](const char *block) {
        return address.isInSubnet(QHostAddress::parseSubnet(QLatin1String(block)));
    });
}

/// An address, and the name that every machine has for itself.
bool isSameEverywhere(const QString &host)
{
    return !QHostAddress(host).isNull() || host == QLatin1String("localhost") ||
           host.endsWith(QLatin1String(".localhost"));
}

/// The status of an HTTP answer, 0 when it is none.
int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.") && answer.size() > 12 ? answer.mid(9, 3).toInt() : 0;
}

} // namespace

OutsideLook::OutsideLook(const std::string &url, SignedProbe probe, WhenSeen seen, QObject *parent, Near near)
    : QObject(parent)
    , m_url(QString::fromStdString(url))
    , m_probe(std::move(probe))
    , m_seen(std::move(seen))
    , m_near(near)
{
    m_socket.setParent(this); // so that it goes with this, in its thread
    m_patience.setParent(this);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { fail(QStringLiteral("Nothing answered within %1 seconds.").arg(patience.count())); });
    connect(&m_socket, &QSslSocket::connected, this, [this] { onConnected(); });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { onEncrypted(); });
    connect(&m_socket, &QSslSocket::readyRead, this, [this] { readAnswer(); });
    connect(&m_socket, &QSslSocket::disconnected, this, [this] { readAnswer(); });
    connect(&m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { fail(troubleOf(m_socket.peerCertificate(), errors)); });
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            fail(QStringLiteral("%1.").arg(m_socket.errorString()));
        else if (m_step == "tls")
            fail(
                QStringLiteral("The connection was closed before it was encrypted: no TLS is spoken there."));
    });
}

void OutsideLook::begin()
{
    m_time.start();
    m_patience.start(patience);
    QHostInfo::lookupHost(m_url.host(), this, [this](const QHostInfo &found) { takeAddresses(found); });
}

void OutsideLook::takeAddresses(const QHostInfo &found)
{
    const QList<QHostAddress> addresses = found.addresses();
    if (addresses.isEmpty())
        return fail(QStringLiteral("%1 has no address: %2. Twilio cannot find this relay.")
                        .arg(m_url.host(), found.errorString()));
    const auto ipv4 = std::find_if(addresses.begin(), addresses.end(), [](const QHostAddress &address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    m_address = ipv4 == addresses.end() ? addresses.first() : *ipv4;
    if (!judgeAddress())
        return;
    next("tcp");
    reach();
}

/// A name may lead elsewhere on the internet than here, as those do that /etc/hosts or a resolver of the
/// house knows; an address is the same everywhere.
bool OutsideLook::judgeAddress()
{
    const QString address = m_address.toString();
    if (m_near == Near::IsAsGood || !isNear(m_address))
        pass(QStringLiteral("The name %1 leads to %2.").arg(m_url.host(), address));
    else if (isSameEverywhere(m_url.host()))
        fail(QStringLiteral("%1 is out of reach from the internet, where Twilio calls from. Give the relay "
                            "the name by which the internet knows it.")
                 .arg(m_url.host()));
    else
        skip(QStringLiteral("The name %1 leads to %2 here, which the internet does not reach. Where it leads "
                            "for Twilio cannot be seen from here.")
                 .arg(m_url.host(), address));
    return !m_isOver;
}

void OutsideLook::reach()
{
    m_answer.clear();
    m_socket.setPeerVerifyName(m_url.host());
    m_socket.connectToHost(m_address.toString(), static_cast<quint16>(m_url.port(
                                                     m_url.scheme() == QLatin1String("https") ? 443 : 80)));
}

void OutsideLook::onConnected()
{
    const bool isEncrypted = m_url.scheme() == QLatin1String("https");
    if (m_step == "tcp") {
        pass(QStringLiteral("Port %1 is open.").arg(m_socket.peerPort()));
        next("tls");
        if (!isEncrypted)
            skip(QStringLiteral("The URL begins with http, so what callers say and press travels readable."));
    }
    if (isEncrypted)
        return m_socket.startClientEncryption();
    if (m_step == "tls")
        next("http");
    ask();
}

void OutsideLook::onEncrypted()
{
    if (m_step == "tls") {
        const QSslCertificate certificate = m_socket.peerCertificate();
        const qint64 days = QDateTime::currentDateTimeUtc().daysTo(certificate.expiryDate());
        const QString date = dateOf(certificate.expiryDate());
        pass(days < soon ? QStringLiteral("The certificate is for %1, but it ends on %2, in %3 days.")
                               .arg(namesOf(certificate), date)
                               .arg(days)
                         : QStringLiteral("The certificate is for %1 and good until %2.")
                               .arg(namesOf(certificate), date));
        next("http");
    }
    ask();
}

void OutsideLook::ask()
{
    const QByteArray host = m_url.authority().toLatin1();
    if (m_step == "http")
        m_socket.write("GET " + m_url.path().toLatin1() + "/healthz HTTP/1.1\r\nHost: " + host +
                       "\r\nUser-Agent: Ringdown\r\nConnection: close\r\n\r\n");
    else
        m_socket.write("POST " + QByteArray::fromStdString(m_probe.path) + " HTTP/1.1\r\nHost: " + host +
                       "\r\nUser-Agent: Ringdown\r\nConnection: close\r\nX-Twilio-Signature: " +
                       QByteArray::fromStdString(m_probe.signature) +
                       "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                       QByteArray::number(static_cast<qlonglong>(m_probe.body.size())) + "\r\n\r\n" +
                       QByteArray::fromStdString(m_probe.body));
}

void OutsideLook::readAnswer()
{
    if (m_isOver || (m_step != "http" && m_step != "signature"))
        return;
    m_answer += m_socket.read(mostAnswerBytes - m_answer.size());
    const bool isClosed = m_socket.state() == QAbstractSocket::UnconnectedState;
    const qsizetype body = m_answer.indexOf("\r\n\r\n");
    if (!isClosed && m_answer.size() < mostAnswerBytes && (body < 0 || m_step == "http"))
        return; // the words of /healthz come with the end
    const int status = statusOf(m_answer);
    if (status == 0)
        return fail(QStringLiteral("What answers there speaks no HTTP."));
    if (m_step == "http")
        takeHealth(status, body < 0 ? QByteArray() : m_answer.mid(body + 4));
    else
        takeRefusal(status);
}

void OutsideLook::takeHealth(int status, const QByteArray &body)
{
    if (status >= 300 && status < 400)
        return fail(
            QStringLiteral("The URL answers with a redirect (%1). Give the relay the URL it leads to.")
                .arg(status));
    if (status != 200 || !body.contains("alive"))
        return fail(QStringLiteral("Something answers with %1, but it is not this relay: a proxy, a firewall "
                                   "or another program stands there.")
                        .arg(status));
    pass(QStringLiteral("The relay answers; the whole way took %1 ms.").arg(m_time.elapsed()));
    next("signature");
    if (m_probe.signature.empty()) {
        skip(QStringLiteral("This relay has no webhook key, so it could not sign one itself."));
        return finish();
    }
    m_socket.abort();
    reach();
}

/// The door lets a genuine signature in and then knows no such number: 404. A wrong one is 403.
void OutsideLook::takeRefusal(int status)
{
    if (status == 403)
        return fail(
            QStringLiteral("A signed webhook was refused: on the way the path is changed, or another "
                           "relay with other keys answers there. Twilio’s calls would be refused too."));
    if (status != 404 && status != 400)
        return fail(QStringLiteral("A signed webhook was answered with %1, which this relay does not say.")
                        .arg(status));
    pass(QStringLiteral("A signed webhook is let in: the URL arrives as it was signed."));
    finish();
}

void OutsideLook::pass(const QString &words)
{
    m_steps.push_back({m_step, OutsideStep::Fate::Passed, words.toStdString()});
}

void OutsideLook::skip(const QString &words)
{
    m_steps.push_back({m_step, OutsideStep::Fate::Skipped, words.toStdString()});
}

void OutsideLook::fail(const QString &words)
{
    if (m_isOver)
        return;
    m_steps.push_back({m_step, OutsideStep::Fate::Failed, words.toStdString()});
    finish();
}

void OutsideLook::next(const char *step)
{
    m_step = step;
}

void OutsideLook::finish()
{
    if (std::exchange(m_isOver, true))
        return;
    m_patience.stop();
    m_socket.abort();
    m_seen(m_steps);
    deleteLater();
}

} // namespace ringdown::relay
