// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/hold/HoldMusic.h"
#include "core/carrier/Sound.h"
#include "core/relay/hold/MusicDownload.h"
#include "tests/support/HandExecutor.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <atomic>
#include <optional>

using namespace ringdown;
using namespace ringdown::relay;
using namespace std::chrono_literals;

namespace {

const std::string hold = "https://example.com/hold.mp3";

plan::Plan planWithMusic(const std::string &music)
{
    plan::RingStep ring{{TierId("primary")}};
    ring.waiting.music = music;
    plan::Tenant tenant;
    tenant.id = TenantId("qdn");
    tenant.timeZone = "UTC";
    tenant.routes[RouteId("open")] = {plan::Step(ring)};
    plan::Plan plan;
    plan.tenants.push_back(std::move(tenant));
    return plan;
}

/// Answers when the test says so.
class HandSource final : public MusicSource {
public:
    void fetch(const std::string &url, WhenFetched done) override
    {
        asked.push_back(url);
        m_done = std::move(done);
    }
    void answer(Result<std::string> bytes) { m_done(std::move(bytes)); }

    std::vector<std::string> asked;

private:
    WhenFetched m_done;
};

/// HoldMusic with everything around it in the test's hand.
struct Rig {
    HandSource source;
    test::HandExecutor executor;
    std::vector<std::string> log;
    HoldMusic music{source, executor, "https://relay.example.com",
                    [this](LogLevel, const std::string &text) { log.push_back(text); }};
    RouteTable routes;

    Rig() { music.addRoutes(routes); }
    void answer(Result<std::string> bytes)
    {
        source.answer(std::move(bytes));
        executor.run();
    }
    HttpReply get(const std::string &url)
    {
        const std::string path = url.substr(std::string("https://relay.example.com").size());
        RouteTable::Match match = routes.find("GET", path);
        HttpReply got;
        if (!match.route)
            return got;
        ApiRequest request;
        request.path = path;
        request.parameters = match.parameters;
        std::get<ApiFunction>(match.route->target)(request, [&](HttpReply reply) { got = std::move(reply); });
        return got;
    }
};

/// Answers every request with the next of its answers.
class SoundServer : public QTcpServer {
public:
    SoundServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    heard += socket->readAll();
                    if (!heard.endsWith("\r\n\r\n"))
                        return;
                    socket->write(answers.size() > 1 ? answers.takeFirst() : answers.first());
                    socket->disconnectFromHost();
                });
        });
    }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(serverPort()); }
    static QByteArray answer(const QByteArray &status, const QByteArray &body,
                             const QByteArray &header = "X-A: b")
    {
        return "HTTP/1.1 " + status + "\r\n" + header +
               "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    QList<QByteArray> answers = {answer("200 OK", "sound")};
    QByteArray heard;
};

std::optional<Result<std::string>> fetched(MusicDownload &download, const std::string &url)
{
    std::optional<Result<std::string>> answer;
    std::atomic<bool> isThere = false;
    download.fetch(url, [&](Result<std::string> done) {
        answer = std::move(done);
        isThere = true;
    });
    return QTest::qWaitFor([&] { return isThere.load(); }, 10'000) ? answer : std::nullopt;
}

} // namespace

class HoldMusicTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void untilTheMusicIsThereCallersHearTheRingTone()
    {
        Rig rig;
        QCOMPARE(rig.music.urlOf(hold, 0, 5), std::string());
        QCOMPARE(rig.music.urlOf(hold, 5, 5), std::string());
        QCOMPARE(rig.source.asked, std::vector{hold}); // once
        rig.answer(carrier::silentMp3(20));
        const std::string url = rig.music.urlOf(hold, 10, 5);
        QVERIFY2(url.starts_with("https://relay.example.com/twilio/music/") && url.ends_with("/10-5.mp3"),
                 url.c_str());
        const HttpReply reply = rig.get(url);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.contentType, std::string("audio/mpeg"));
        const auto piece = twilio::SoundPieces::read(reply.body);
        QVERIFY(piece.hasValue());
        QVERIFY(piece->seconds() == 4 || piece->seconds() == 5); // to a frame
        QVERIFY(rig.log.empty());
    }

    void itBeginsAgainWhereItEnds()
    {
        Rig rig;
        rig.music.urlOf(hold, 0, 5);
        rig.answer(carrier::toneWave(7));
        QVERIFY(rig.music.urlOf(hold, 23, 5).ends_with("/2-5.wav"));
    }

    void whatCannotBeFetchedIsToldAndTriedAgainAfterAMinute()
    {
        Rig rig;
        rig.music.urlOf(hold, 0, 5);
        rig.answer(Error{ErrorCode::Unavailable, "it could not be fetched: gone"});
        QCOMPARE(rig.log.size(), std::size_t(1));
        QCOMPARE(rig.log[0], "music for waiting callers, " + hold +
                                 ": it could not be fetched: gone; callers hear the "
                                 "ring tone");
        QCOMPARE(rig.music.urlOf(hold, 5, 5), std::string());
        QCOMPARE(rig.source.asked.size(), std::size_t(1));
        rig.executor.advance(61s);
        rig.music.urlOf(hold, 66, 5);
        QCOMPARE(rig.source.asked.size(), std::size_t(2));
        rig.answer(std::string("<html>not a sound</html>"));
        QCOMPARE(rig.log.size(), std::size_t(2));
        QCOMPARE(rig.music.urlOf(hold, 70, 5), std::string());
    }

    void aClockThatWasAheadHoldsUpNoTry()
    {
        Rig rig;
        rig.music.urlOf(hold, 0, 5);
        rig.answer(Error{ErrorCode::Unavailable, "gone"});
        rig.executor.sleep(-10h);
        rig.music.urlOf(hold, 5, 5);
        QCOMPARE(rig.source.asked.size(), std::size_t(1));
        rig.executor.advance(61s);
        rig.music.urlOf(hold, 66, 5);
        QCOMPARE(rig.source.asked.size(), std::size_t(2));
    }

    void oldMusicGoesOnWhileItIsLookedUpAgain()
    {
        Rig rig;
        rig.music.urlOf(hold, 0, 5);
        rig.answer(carrier::silentMp3(20));
        rig.executor.advance(7h);
        QVERIFY(!rig.music.urlOf(hold, 0, 5).empty());
        QCOMPARE(rig.source.asked.size(), std::size_t(2));
        rig.answer(Error{ErrorCode::Unavailable, "gone"});
        QVERIFY(!rig.music.urlOf(hold, 0, 5).empty());
    }

    void onlyPiecesOfKnownMusicAreGivenOut()
    {
        Rig rig;
        rig.music.urlOf(hold, 0, 5);
        rig.answer(carrier::silentMp3(20));
        const std::string url = rig.music.urlOf(hold, 0, 5);
        const std::string base = url.substr(0, url.rfind('/'));
        for (const char *wrong : {"/0-11.mp3", "/0-0.mp3", "/x", "/-1-5.mp3", "/99999999999-5.mp3"})
            QCOMPARE(rig.get(base + wrong).status, 404);
        QCOMPARE(rig.get("https://relay.example.com/twilio/music/00000000000000000000/0-5.mp3").status, 404);
        QCOMPARE(rig.get(base + "/1000000-5.mp3").status, 200); // behind the end: from the beginning
    }

    void aPieceThatAnotherRelayNamedIsLearnedFromThePlan()
    {
        Rig other;
        other.music.urlOf(hold, 0, 5);
        other.answer(carrier::silentMp3(20));
        const std::string url = other.music.urlOf(hold, 0, 5);

        Rig rig;
        QCOMPARE(rig.get(url).status, 404);
        auto newest = routing::CompiledPlan::compile(planWithMusic("https://example.com/other.mp3"), 1);
        rig.music.usePlans([&newest] { return newest; });
        QCOMPARE(rig.get(url).status, 404);
        QVERIFY(rig.source.asked.empty());
        newest = routing::CompiledPlan::compile(planWithMusic(hold), 2);
        for (int i = 0; i < 2; ++i) {
            const HttpReply meanwhile = rig.get(url);
            QCOMPARE(meanwhile.status, 302);
            QCOMPARE(meanwhile.headers.at(0).first, std::string("Location"));
            QCOMPARE(meanwhile.headers.at(0).second,
                     std::string("https://relay.example.com/twilio/ringing.wav"));
        }
        QCOMPARE(rig.source.asked, std::vector{hold}); // once
        rig.answer(carrier::silentMp3(20));
        QCOMPARE(rig.get(url).status, 200);
        QCOMPARE(rig.get(url).body, other.get(url).body);
        QCOMPARE(rig.music.urlOf(hold, 0, 5), url);
    }

    void anAddressThatComesWhileADownloadEndsIsNotAsked()
    {
        std::atomic<bool> isLookedUp = false;
        std::atomic<bool> isDone = false;
        {
            MusicDownload download({}, [&](const QString &, const rest::MediaClient::WhenResolved &done) {
                isLookedUp = true;
                QThread::msleep(200); // meanwhile the end is ordered
                auto *later = new QObject;
                QMetaObject::invokeMethod(
                    later,
                    [later, done] {
                        done({QHostAddress(QStringLiteral("8.8.8.8"))});
                        later->deleteLater();
                    },
                    Qt::QueuedConnection);
            });
            download.fetch(hold, [&](const Result<std::string> &) { isDone = true; });
            QVERIFY(QTest::qWaitFor([&] { return isLookedUp.load(); }, 10'000));
        }
        QVERIFY(!isDone);
    }

    void theServerThatIsNamedForTestsIsAsked()
    {
        SoundServer server;
        MusicDownload download(server.url());
        const auto answer = fetched(download, "https://example.com/folder/hold.mp3?x=1");
        QVERIFY(answer && answer->hasValue());
        QCOMPARE(**answer, std::string("sound"));
        QVERIFY2(server.heard.startsWith("GET /folder/hold.mp3?x=1 HTTP/1.1"), server.heard.constData());
        QVERIFY(!server.heard.toLower().contains("authorization"));
    }

    void aRedirectIsFollowedAndAFailureSaid()
    {
        SoundServer server;
        server.answers = {SoundServer::answer("302 Found", "", "Location: /other.mp3"),
                          SoundServer::answer("200 OK", "b")};
        MusicDownload download(server.url());
        QCOMPARE(**fetched(download, "https://example.com/hold.mp3"), std::string("b"));
        server.answers = {SoundServer::answer("404 Not Found", "x")};
        QCOMPARE(fetched(download, "https://example.com/hold.mp3")->error().detail,
                 std::string("it could not be fetched: its server answered with status 404"));
        server.answers = {SoundServer::answer("302 Found", "", "Location: /other.mp3")};
        QVERIFY(!fetched(download, "https://example.com/hold.mp3")->hasValue());
        server.answers = {SoundServer::answer("200 OK", QByteArray(11 * 1024 * 1024, 'x'))};
        QVERIFY(!fetched(download, "https://example.com/hold.mp3")->hasValue());
    }

    void nothingIsFetchedFromAPrivateNetwork()
    {
        for (const char *address :
             {"127.0.0.1", "10.0.0.7", "192.168.1.1", "169.254.169.254", "::1", "fd00::1"}) {
            MusicDownload download({},
                                   [address](const QString &, const rest::MediaClient::WhenResolved &done) {
                                       done({QHostAddress(QString::fromLatin1(address))});
                                   });
            const auto answer = fetched(download, hold);
            QVERIFY2(answer && !answer->hasValue(), address);
            QVERIFY(answer->error().detail.ends_with("an address of a private network"));
        }
        MusicDownload download;
        QVERIFY(fetched(download, "http://example.com/a.mp3")
                    ->error()
                    .detail.ends_with("does not begin with https"));
    }
};

QTEST_GUILESS_MAIN(HoldMusicTest)
#include "HoldMusicTest.moc"
