// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/texts/MediaApi.h"
#include "core/routing/texts/Attachments.h"
#include "tests/relay/TextsDesk.h"
#include "tests/relay/VoicemailHouse.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::test;
using texts::business;
using texts::captain;
using texts::customer;

namespace {

const std::string place =
    "https://api.twilio.com/2010-04-01/Accounts/AC00000000000000000000000000000001/Messages/" +
    sidOf("SM", 1) + "/Media/ME0123456789abcdef0123456789abcde";

/// A customer wrote with a picture and a document.
struct Desk : texts::Desk {
    Desk()
        : media(
              store, &recordings, [this] { return key; }, executor)
    {
        media.addRoutes(table);
        text(customer, "Here",
             {{"NumMedia", "3"},
              {"MediaContentType0", "image/jpeg"},
              {"MediaContentType1", "text/html; charset=utf-8"},
              {"MediaContentType2", "application/pdf"},
              {"MediaUrl0", place + "0"},
              {"MediaUrl1", place + "1"}});
    }
    relay::HttpReply get(const std::string &number, std::vector<relay::NamedText> query = {},
                         const std::string &sid = sidOf("SM", 1))
    {
        return ask(table, executor,
                   {"GET", "/api/v1/messages/" + sid + "/media/" + number, std::move(query), {}, {}});
    }
    nlohmann::json newest() { return threads()["threads"][0]["texts"].back(); }

    RecordingsByHand recordings;
    std::optional<relay::OfferedKey> key = fakeApiKey();
    relay::MediaApi media;
};

std::string headerOf(const relay::HttpReply &reply, const std::string &name)
{
    for (const auto &[known, value] : reply.headers) {
        if (known == name)
            return value;
    }
    return {};
}

} // namespace

class MediaApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPictureComesThroughTheRelayWithItsKey_data()
    {
        QTest::addColumn<bool>("isPlaceNamed");
        QTest::newRow("with its place in the log") << true;
        QTest::newRow("without it") << false;
    }
    void aPictureComesThroughTheRelayWithItsKey()
    {
        QFETCH(bool, isPlaceNamed);
        Desk desk;
        const nlohmann::json text = desk.newest();
        QCOMPARE(text["attachments"].get<int>(), 3);
        QCOMPARE(text["sid"].get<std::string>(), sidOf("SM", 1));
        QCOMPARE(text["media"].dump(), std::string(R"(["image/jpeg","text/html",""])"));
        std::vector<relay::NamedText> query;
        if (isPlaceNamed)
            query.emplace_back("seq", std::to_string(text["seq"].get<int>()));
        const relay::HttpReply reply = desk.get("0", query);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.contentType, std::string("image/jpeg"));
        QCOMPARE(reply.body, std::string("picture"));
        QCOMPARE(headerOf(reply, "X-Content-Type-Options"), std::string("nosniff"));
        QCOMPARE(headerOf(reply, "Cache-Control"), std::string("private, no-store"));
        QCOMPARE(desk.recordings.asked, std::vector<std::string>{"SK0000000000000000000000000000d77a " +
                                                                 sidOf("SM", 1) + ' ' + place + "0"});
    }

    void noProgramTakesAnAttachmentForAPage()
    {
        Desk desk;
        desk.recordings.picture.contentType = "text/html";
        const relay::HttpReply reply = desk.get("1");
        QCOMPARE(reply.contentType, std::string("application/octet-stream"));
        QCOMPARE(headerOf(reply, "Content-Disposition"), std::string("attachment"));
        QVERIFY(!headerOf(reply, "Content-Security-Policy").empty());
    }

    void whatIsNotThereIsNotFetched()
    {
        Desk desk;
        QCOMPARE(desk.get("2").status, 404); // the carrier did not say where
        QCOMPARE(desk.get("3").status, 404);
        QCOMPARE(desk.get("x").status, 404);
        QCOMPARE(desk.get("-1").status, 404);
        QCOMPARE(desk.get("0", {}, sidOf("SM", 9)).status, 404);
        QCOMPARE(desk.get("0", {{"seq", "999"}}).status, 404);
        QCOMPARE(desk.get("0", {{"seq", "no"}}).status, 400);
        QCOMPARE(desk.get("0", {{"other", "1"}}).status, 400);
        QVERIFY(desk.recordings.asked.empty());
    }

    void aFetchThatFailsSaysWhy()
    {
        Desk desk;
        desk.recordings.failure =
            rest::RestFailure{rest::RestTrouble::NotFound, 404, 0, "It is so because it is.", {}};
        const relay::HttpReply reply = desk.get("0");
        QCOMPARE(reply.status, 404);
        QCOMPARE(nlohmann::json::parse(reply.body)["detail"].get<std::string>(),
                 std::string("It is so because it is."));
        desk.key.reset();
        QCOMPARE(desk.get("0").status, 409);
    }

    /// Addresses that no carrier writes are left out; what is none of its own is refused where it is fetched.
    void strangeAddressesAreNotKept()
    {
        Desk desk;
        desk.text(customer, "Here too",
                  {{"NumMedia", "1"},
                   {"MediaContentType0", "image/jpeg evil"},
                   {"MediaUrl0", "https://api.twilio.com/" + std::string(1000, 'x')}});
        QVERIFY(!desk.newest().contains("media"));
        Event received;
        received.kind = EventKind::MessageReceived;
        routing::noteAttachments(received, 1, {{"image/jpeg\nimage/png", "https://api.twilio.com/x"}});
        QCOMPARE(received.url, std::string("application/octet-stream https://api.twilio.com/x"));
        routing::noteAttachments(received, 0, {});
        Event other;
        other.kind = EventKind::MessageReceived;
        routing::noteAttachments(other, 1, {{"image/jpeg", "https://api.twilio.com/x\ny"}});
        QVERIFY(other.url.empty() && routing::knownAttachments(other).empty());
    }
};

QTEST_GUILESS_MAIN(MediaApiTest)
#include "MediaApiTest.moc"
