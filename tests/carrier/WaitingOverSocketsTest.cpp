// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Sound.h"
#include "core/twilio/HoldSounds.h"
#include "core/twilio/RingTone.h"
#include "core/twilio/SoundPieces.h"
#include "core/twilio/WebhookPath.h"
#include "tests/carrier/WholeTown.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

/// A minute of silence, or nothing.
class OneSound final : public relay::MusicSource {
public:
    explicit OneSound(bool isThere)
        : m_isThere(isThere)
    {
    }
    void fetch(const std::string &, WhenFetched done) override
    {
        if (m_isThere)
            return done(carrier::silentMp3(60));
        done(Error{ErrorCode::Unavailable, "it could not be fetched: gone"});
    }

private:
    bool m_isThere;
};

carrier::CallScript callThatOfficeTakes(std::chrono::seconds after)
{
    carrier::CallScript script;
    script.phones[captain].does = carrier::PhoneScript::Does::NoAnswer;
    carrier::PhoneScript &phone = script.phones[office];
    phone.does = carrier::PhoneScript::Does::Answers;
    phone.after = after;
    phone.talks = 5s;
    return script;
}

QByteArray get(const std::string &url, QByteArray &type)
{
    QNetworkAccessManager network;
    QNetworkReply *reply = network.get(QNetworkRequest(QUrl(QString::fromStdString(url))));
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 5000))
        return {};
    type = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    return reply->readAll();
}

} // namespace

/// Music and prompts through everything that is real but the internet: server, outbox, REST client, sockets.
/// The relay counts seconds by its own clock, the carrier by one that is twice as fast.
class WaitingOverSocketsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCallerHearsMusicAndPromptsAndIsJoinedAtOnce()
    {
        WholeTown town(WholeTown::goodSecret, 2, "waiting", std::make_shared<OneSound>(true));
        QVERIFY(town.isServing);
        const CallSummary call = town.call(callThatOfficeTakes(18s));
        QCOMPARE(call.outcome, std::optional(Outcome::Answered));
        QVERIFY(town.saw("caller hears \"Please hold, we are ringing people.\""));
        const std::string piece = heardPiece(town);
        QVERIFY(!piece.empty());
        QByteArray type;
        const QByteArray sound = get(piece, type);
        QCOMPARE(type, QByteArray("audio/mpeg"));
        QVERIFY(twilio::SoundPieces::read(sound.toStdString()).hasValue());
        QVERIFY(town.saw("caller talks to " + office));
        QVERIFY(town.carrier.debugger().empty());
    }

    void withoutTheMusicCallersHearTheRingToneAndThePrompts()
    {
        WholeTown town(WholeTown::goodSecret, 2, "waiting", std::make_shared<OneSound>(false));
        QVERIFY(town.isServing);
        QCOMPARE(town.call(callThatOfficeTakes(18s)).outcome, std::optional(Outcome::Answered));
        QVERIFY(town.saw("caller hears " + twilio::WebhookUrls(town.relay->publicUrl(), "").ringTone()));
        QVERIFY(town.saw("caller hears \"Please hold, we are ringing people.\""));
        QVERIFY(heardPiece(town).empty());
    }

private:
    static std::string heardPiece(const WholeTown &town)
    {
        for (const std::string &line : town.lines) {
            if (line.find(twilio::holdMusicPath) != std::string::npos)
                return line.substr(std::string("caller hears ").size());
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(WaitingOverSocketsTest)
#include "WaitingOverSocketsTest.moc"
