// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/number_desk/DeskTown.h"

#include <QFileInfo>
#include <QTest>

using namespace ringdown;
using namespace ringdown::desk;
using namespace ringdown::desk::town;
using namespace ringdown::numbers;

class NumberDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsRead()
    {
        Town town;
        for (int i = 0; i < 1200; ++i)
            town.side.account.numbers.push_back("+1202556" + std::to_string(10'000 + i).substr(1));
        QCOMPARE(town.list().size(), 1203U);
    }

    void threeNumbersAreAdoptedReadBackAndRestored()
    {
        Town town;
        const auto before = town.side.account.settings;
        const Review review = town.adoption();
        QCOMPARE(review.numbers.size(), 3U);
        const TakeOverResult result = town.carryOut(review);
        QVERIFY2(result.isWhole(), result.stopped.c_str());
        QCOMPARE(result.done.size(), 3U);
        QVERIFY(town.adoption().isEmpty());
        QCOMPARE(QFileInfo(QString::fromStdString(town.saved.path())).permissions() &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());

        const auto kept = newestSaved(*town.saved.read(), {});
        QCOMPARE(kept.size(), 3U);
        const Review back = reviewRestoration(kept, town.list(), {});
        QVERIFY(town.carryOut(back).isWhole());
        for (const AccountNumber &number : town.list()) {
            const auto was = before.find(number.phone);
            const std::string voice = was == before.end() || !was->second.values.contains("voice_url")
                                          ? std::string()
                                          : was->second.values.at("voice_url");
            QCOMPARE(valueIn(number.values, NumberField::VoiceUrl), voice);
        }
        QCOMPARE(town.side.account.settings["+16195550300"].values["trunk_sid"], "TK" + std::string(32, '3'));
        QVERIFY(town.saved.drop(kept).hasValue());
        QVERIFY(town.saved.read()->empty());
    }

    void whatChangedSinceTheReviewStopsItBeforeAnythingIsTold()
    {
        Town town;
        const Review review = town.adoption();
        town.side.account.settings["+16195550200"].values["voice_url"] = "https://third.example.org/";
        const TakeOverResult result = town.carryOut(review);
        QVERIFY(result.isStale);
        QVERIFY2(result.stopped.find("+16195550200: VoiceUrl is no longer what the review shows") == 0,
                 result.stopped.c_str());
        QCOMPARE(town.side.account.settings["+16195550100"].values["voice_url"],
                 "https://old.example.net/handler");
        QVERIFY(town.saved.read()->empty());
    }

    void aNumberThatDoesNotTakeItIsNamed()
    {
        Town town;
        const Review review = town.adoption({{"+16195550100"}, {}});
        // Somebody sets it back between telling and reading.
        town.server.whenDone([&](const carrier::RestRequest &request, const carrier::RestReply &) {
            if (request.method == "POST")
                town.side.account.settings["+16195550100"].values["voice_url"] = "https://other.example.org/";
        });
        const TakeOverResult result = town.carryOut(review);
        QVERIFY(!result.isWhole());
        QVERIFY(result.done.empty());
        QCOMPARE(result.misses.size(), 1U);
        QVERIFY(result.misses[0].field == NumberField::VoiceUrl);
        QCOMPARE(result.misses[0].has, "https://other.example.org/");
    }

    void anAnswerThatWasCutIsReadBackNotRepeated()
    {
        Town town;
        const Review review = town.adoption({{"+16195550100"}, {}});
        int posts = 0;
        town.server.setFate([&posts](const carrier::RestRequest &request) {
            return request.method == "POST" && ++posts == 1 ? Fate::CutAfterDoing : Fate::Answer;
        });
        const TakeOverResult result = town.carryOut(review);
        QCOMPARE(posts, 1);
        QVERIFY(!result.stopped.empty());
        QCOMPARE(result.done.size(), 1U); // it was done, and that was read
        QVERIFY(result.misses.empty());
    }

    void nothingIsToldWithoutTheWayBack()
    {
        Town town;
        town.saved = SavedFile("/proc/ringdown-cannot-write-here");
        const TakeOverResult result = town.carryOut(town.adoption());
        QVERIFY2(result.stopped.starts_with("nothing was changed: "), result.stopped.c_str());
        QVERIFY(town.list().front().values.at(NumberField::VoiceUrl) == "https://old.example.net/handler");
    }

    void aNumberIsFoundBoughtAndReleased()
    {
        Town town;
        OfferQuery query;
        query.areaCode = "619";
        using Offers = Asked<std::vector<NumberOffer>>;
        const auto offers =
            std::get<0>(answerOf<Offers>([&](auto done) { town.shelf->search(query, done); }));
        QCOMPARE(offers.size(), 1U); // the other one takes no texts
        QCOMPARE(offers[0].locality, "San Diego");
        query.mustText = false;
        query.contains = "016*$";
        QCOMPARE(std::get<0>(answerOf<Offers>([&](auto done) { town.shelf->search(query, done); })).size(),
                 2U);
        query = {"US", LineKind::TollFree, "", "", true, true, false, 20};
        QCOMPARE(std::get<0>(answerOf<Offers>([&](auto done) { town.shelf->search(query, done); })).size(),
                 1U);
        const auto prices = std::get<0>(
            answerOf<Asked<std::vector<NumberPrice>>>([&](auto done) { town.shelf->prices("US", done); }));
        QCOMPARE(prices[0].amount, "1.15");

        const auto bought = std::get<0>(answerOf<Asked<AccountNumber>>([&](auto done) {
            town.shelf->buy({"+16195550160",
                             {{NumberField::VoiceUrl, "https://relay.example.com/twilio/voice"}},
                             {"AD" + std::string(32, '1'), "BU" + std::string(32, '2')}},
                            done);
        }));
        QCOMPARE(valueIn(bought.values, NumberField::VoiceUrl), "https://relay.example.com/twilio/voice");
        QCOMPARE(town.list().size(), 4U);
        const auto twice = answerOf<Asked<AccountNumber>>([&](auto done) {
            town.shelf->buy({"+16195550160", {}, {}}, done);
        });
        QCOMPARE(std::get<rest::RestFailure>(twice).code, 21422);
        for (int i = 0; i < 2; ++i) // gone is gone
            QVERIFY(std::holds_alternative<Released>(
                answerOf<Asked<Released>>([&](auto done) { town.shelf->release(bought.sid, done); })));
        QCOMPARE(town.list().size(), 3U);
    }

    void whatTwilioRefusesComesInItsWords_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("code");
        QTest::newRow("no URL") << int(NumberField::VoiceUrl) << QByteArray("relay") << 21402;
        QTest::newRow("a fallback alone")
            << int(NumberField::VoiceFallbackUrl) << QByteArray("https://x.example") << 21405;
        QTest::newRow("a text's fallback alone")
            << int(NumberField::SmsFallbackUrl) << QByteArray("https://x.example") << 21406;
    }
    void whatTwilioRefusesComesInItsWords()
    {
        QFETCH(int, field);
        QFETCH(QByteArray, value);
        Town town;
        const std::string sid = town.list().at(1).sid;
        const auto answer = answerOf<Asked<AccountNumber>>([&](auto done) {
            town.shelf->configure(sid, {{static_cast<NumberField>(field), value.toStdString()}}, done);
        });
        QTEST(std::get<rest::RestFailure>(answer).code, "code");
    }

    void aTrunkAndAnApplicationExcludeEachOther()
    {
        Town town;
        const std::string sid = town.list().at(2).sid;
        const auto after = std::get<0>(answerOf<Asked<AccountNumber>>([&](auto done) {
            town.shelf->configure(sid, {{NumberField::VoiceApplicationSid, "AP1"}}, done);
        }));
        QCOMPARE(valueIn(after.values, NumberField::TrunkSid), "");
    }
};

QTEST_GUILESS_MAIN(NumberDeskTest)
#include "NumberDeskTest.moc"
