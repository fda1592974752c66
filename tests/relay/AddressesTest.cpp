// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/ServerSettings.h"
#include "tests/relay/TextAddress.h"

#include <QTest>

#include <string>
#include <vector>

using namespace ringdown;
using test::address;

namespace {

std::vector<relay::AddressRange> ranges(const char *text)
{
    const auto parsed = relay::parseAddressRanges(text);
    return parsed ? *parsed : std::vector<relay::AddressRange>();
}

} // namespace

/// Whose address counts, what a range contains and what can be listened on.
class AddressesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLastUntrustedAddressCounts_data();
    void theLastUntrustedAddressCounts();
    void rangesContainTheirAddresses_data();
    void rangesContainTheirAddresses();
    void listenAddressesAreParsed_data();
    void listenAddressesAreParsed();
};

void AddressesTest::theLastUntrustedAddressCounts_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QString>("forwarded"); // lines with ';' between
    QTest::addColumn<QString>("counted");   // "" for none
    QTest::newRow("a stranger") << "192.0.2.1"
                                << ""
                                << "192.0.2.1";
    QTest::newRow("a stranger who says he is another") << "192.0.2.1"
                                                       << "203.0.113.5"
                                                       << "192.0.2.1";
    QTest::newRow("loopback") << "127.0.0.1"
                              << ""
                              << "";
    QTest::newRow("loopback, IPv6") << "::1"
                                    << ""
                                    << "";
    QTest::newRow("loopback, mapped") << "::ffff:127.0.0.1"
                                      << ""
                                      << "";
    QTest::newRow("behind a proxy on this machine") << "127.0.0.1"
                                                    << "203.0.113.5"
                                                    << "203.0.113.5";
    QTest::newRow("behind a trusted proxy") << "10.1.2.3"
                                            << "203.0.113.5"
                                            << "203.0.113.5";
    QTest::newRow("what the client claimed before") << "10.1.2.3"
                                                    << "198.51.100.1, 203.0.113.5"
                                                    << "203.0.113.5";
    QTest::newRow("behind two trusted proxies") << "10.1.2.3"
                                                << "203.0.113.5, 10.9.9.9"
                                                << "203.0.113.5";
    QTest::newRow("in two lines") << "10.1.2.3"
                                  << "203.0.113.5;10.9.9.9"
                                  << "203.0.113.5";
    QTest::newRow("trusted all the way") << "10.1.2.3"
                                         << "10.0.0.1"
                                         << "";
    QTest::newRow("with a port") << "10.1.2.3"
                                 << "203.0.113.5:4711"
                                 << "203.0.113.5";
    QTest::newRow("IPv6 by its /64") << "10.1.2.3"
                                     << "2001:db8:1:2:3:4:5:6"
                                     << "2001:db8:1:2::";
    QTest::newRow("IPv6 with a port") << "10.1.2.3"
                                      << "[2001:db8:1:2::9]:4711"
                                      << "2001:db8:1:2::";
    QTest::newRow("nonsense last") << "10.1.2.3"
                                   << "203.0.113.5, unknown"
                                   << "";
    QTest::newRow("empty") << "10.1.2.3"
                           << " , "
                           << "";
    QTest::newRow("an IPv6 stranger by his /64") << "2001:db8:1:2:3:4:5:6"
                                                 << ""
                                                 << "2001:db8:1:2::";
}

void AddressesTest::theLastUntrustedAddressCounts()
{
    QFETCH(QString, peer);
    QFETCH(QString, forwarded);
    QFETCH(QString, counted);
    const relay::AddressRules rules(ranges("10.0.0.0/8"));
    std::vector<std::string> lines;
    for (const QString &line : forwarded.split(u';', Qt::SkipEmptyParts))
        lines.push_back(line.toStdString());
    std::vector<relay::HeadField> fields = {{"Host", "a"}};
    for (const std::string &line : lines)
        fields.push_back({"x-forwarded-for", line});
    const auto found = rules.countedFor(address(qPrintable(peer)), fields);
    QCOMPARE(found ? QString::fromStdString(found->to_string()) : QString(), counted);
}

void AddressesTest::rangesContainTheirAddresses_data()
{
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("outside");
    QTest::newRow("/8") << "10.0.0.0/8"
                        << "10.255.255.255"
                        << "11.0.0.0";
    QTest::newRow("/12") << "172.16.0.0/12"
                         << "172.31.255.255"
                         << "172.32.0.0";
    QTest::newRow("/31") << "192.0.2.2/31"
                         << "192.0.2.3"
                         << "192.0.2.4";
    QTest::newRow("one address") << "192.0.2.2"
                                 << "192.0.2.2"
                                 << "192.0.2.3";
    QTest::newRow("mapped") << "192.0.2.2"
                            << "::ffff:192.0.2.2"
                            << "::ffff:192.0.2.3";
    QTest::newRow("IPv6 /32") << "2001:db8::/32"
                              << "2001:db8:ffff::1"
                              << "2001:db9::";
    QTest::newRow("everything IPv4") << "0.0.0.0/0"
                                     << "255.255.255.255"
                                     << "::1";
    QTest::newRow("no address") << "proxy.example"
                                << ""
                                << "";
    QTest::newRow("/33") << "10.0.0.0/33"
                         << ""
                         << "";
    QTest::newRow("no length") << "10.0.0.0/"
                               << ""
                               << "";
    QTest::newRow("a sign") << "10.0.0.0/+8"
                            << ""
                            << "";
}

void AddressesTest::rangesContainTheirAddresses()
{
    QFETCH(QString, range);
    QFETCH(QString, inside);
    QFETCH(QString, outside);
    const auto parsed = relay::AddressRange::parse(range.toStdString());
    QCOMPARE(parsed.hasValue(), !inside.isEmpty());
    if (!parsed) {
        QVERIFY(parsed.error().detail.find(range.toStdString()) != std::string::npos);
        return;
    }
    QVERIFY(parsed->contains(address(qPrintable(inside))));
    QVERIFY(!parsed->contains(address(qPrintable(outside))));
}

void AddressesTest::listenAddressesAreParsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host"); // "" when refused
    QTest::addColumn<int>("port");
    QTest::newRow("IPv4") << "127.0.0.1:8080"
                          << "127.0.0.1" << 8080;
    QTest::newRow("any port") << "0.0.0.0:0"
                              << "0.0.0.0" << 0;
    QTest::newRow("IPv6") << "[::1]:65535"
                          << "::1" << 65535;
    QTest::newRow("no port") << "127.0.0.1"
                             << "" << 0;
    QTest::newRow("an empty port") << "127.0.0.1:"
                                   << "" << 0;
    QTest::newRow("a port too large") << "127.0.0.1:65536"
                                      << "" << 0;
    QTest::newRow("a negative port") << "127.0.0.1:-1"
                                     << "" << 0;
    QTest::newRow("a name") << "localhost:80"
                            << "" << 0;
    QTest::newRow("IPv6 without brackets") << "::1:80"
                                           << "" << 0;
    QTest::newRow("IPv4 in brackets") << "[127.0.0.1]:80"
                                      << "" << 0;
    QTest::newRow("nothing") << ""
                             << "" << 0;
}

void AddressesTest::listenAddressesAreParsed()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto parsed = relay::ListenAddress::parse(text.toStdString());
    QCOMPARE(parsed.hasValue(), !host.isEmpty());
    if (!parsed)
        return;
    QCOMPARE(QString::fromStdString(parsed->host), host);
    QCOMPARE(static_cast<int>(parsed->port), port);
}

QTEST_GUILESS_MAIN(AddressesTest)
#include "AddressesTest.moc"
