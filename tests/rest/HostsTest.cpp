// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/Hosts.h"

#include "core/twilio/rest/MediaUrl.h"
#include "core/twilio/rest/RestClient.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::rest;

class HostsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachProductHasItsHost_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("edge");
        QTest::addColumn<QString>("api");
        const auto row = [](const char *name, const char *region, const char *edge, const char *api) {
            QTest::newRow(name) << region << edge << api;
        };
        row("neither", "", "", "https://api.twilio.com");
        row("both", "ie1", "dublin", "https://api.dublin.ie1.twilio.com");
        row("another way in", "ie1", "frankfurt", "https://api.frankfurt.ie1.twilio.com");
        row("Ireland", "ie1", "", "https://api.dublin.ie1.twilio.com");
        row("Australia", "au1", "", "https://api.sydney.au1.twilio.com");
        row("Brazil", "br1", "", "https://api.sao-paulo.br1.twilio.com");
        row("the usual region, said", "us1", "", "https://api.ashburn.us1.twilio.com");
        row("an edge alone", "", "singapore", "https://api.singapore.us1.twilio.com");
        row("one of tomorrow", "xx9", "atlantis", "https://api.atlantis.xx9.twilio.com");
    }
    void eachProductHasItsHost()
    {
        QFETCH(QString, region);
        QFETCH(QString, edge);
        QFETCH(QString, api);
        const Region where{region.toStdString(), edge.toStdString()};
        QVERIFY(checkRegion(where).hasValue());
        QCOMPARE(QString::fromStdString(hostUrl(Host::Api, where)), api);
        QCOMPARE(hostUrl(Host::Accounts, where), std::string("https://accounts.twilio.com"));
        QCOMPARE(hostUrl(Host::Iam, where), std::string("https://iam.twilio.com"));
        QCOMPARE(hostUrl(Host::Studio, where), std::string("https://studio.twilio.com"));
        QCOMPARE(hostUrl(Host::Pricing, where), std::string("https://pricing.twilio.com"));
    }

    void whatIsNoNameIsRefused_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("edge");
        QTest::addColumn<QString>("error");
        QTest::newRow("a whole host")
            << "evil.example.com/"
            << "dublin"
            << "--twilio-region: 'evil.example.com/' is no name of a region: small letters, "
               "digits and '-', such as ie1";
        QTest::newRow("a dot in the edge")
            << "ie1"
            << "a.b"
            << "--twilio-edge: 'a.b' is no name of an edge: small letters, digits and "
               "'-', such as dublin";
        QTest::newRow("capitals") << "IE1"
                                  << ""
                                  << "--twilio-region: 'IE1' is no name of a region";
        QTest::newRow("a hyphen in front") << "-ie1"
                                           << ""
                                           << "--twilio-region: '-ie1'";
        QTest::newRow("unknown without an edge") << "xx9"
                                                 << ""
                                                 << "--twilio-region: 'xx9' is none of us1, us2, ie1, de1, "
                                                    "au1, jp1, sg1, br1: name its edge as well, "
                                                    "with --twilio-edge";
    }
    void whatIsNoNameIsRefused()
    {
        QFETCH(QString, region);
        QFETCH(QString, edge);
        QFETCH(QString, error);
        const auto checked = checkRegion({region.toStdString(), edge.toStdString()});
        QVERIFY(!checked.hasValue());
        QCOMPARE(checked.error().code, ErrorCode::Configuration);
        QVERIFY2(QString::fromStdString(checked.error().detail).startsWith(error),
                 checked.error().detail.c_str());
    }

    void recordingsAreFetchedFromTheAccountsRegion()
    {
        const std::string account = "AC00000000000000000000000000000001";
        const std::string path =
            "/2010-04-01/Accounts/" + account + "/Recordings/RE0123456789abcdef0123456789abcdef";
        RestSettings settings;
        QCOMPARE(homeOfMedia(settings), std::string());
        settings.region = {"ie1", ""};
        const std::string home = homeOfMedia(settings);
        QCOMPARE(home, std::string("https://api.dublin.ie1.twilio.com"));
        QCOMPARE(mediaPlace("https://api.twilio.com" + path, account, home)->base, home);
        QCOMPARE(mediaPlace("https://api.dublin.ie1.twilio.com" + path, account, home)->base, home);
        settings.region = {"xx9", "atlantis"};
        const std::string tomorrow = homeOfMedia(settings);
        QVERIFY(mediaPlace("https://api.atlantis.xx9.twilio.com" + path, account, tomorrow).hasValue());
        QVERIFY(!mediaPlace("https://api.atlantis.xx9.twilio.com" + path, account, "").hasValue());
        QVERIFY(!mediaPlace("https://api.evil.example.com" + path, account, tomorrow).hasValue());
        settings.api = "http://127.0.0.1:9000";
        QCOMPARE(homeOfMedia(settings), settings.api); // it wins for all
    }
};

QTEST_APPLESS_MAIN(HostsTest)
#include "HostsTest.moc"
