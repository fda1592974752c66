// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/desk/KeyMint.h"
#include "tests/rotation/RotationTown.h"

#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::desk;
using ringdown::test::RotationTown;

namespace {

using Minted = std::variant<MintedKey, rest::RestFailure>;

struct Mint {
    Mint()
        : account(*AccountCredential::make(RotationTown::accountSid, Secret(RotationTown::firstToken)))
        , client(settings())
    {
    }
    rest::RestSettings settings() const
    {
        rest::RestSettings rest;
        rest.api = town.server.url();
        return rest;
    }
    Minted mint(Fallback fallback, const std::string &name = "Ringdown relay")
    {
        std::optional<Minted> minted;
        mintRelayKey(client, account, name, fallback, [&](const Minted &came) { minted = came; });
        (void)QTest::qWaitFor([&] { return minted.has_value(); }, 10'000);
        return *minted;
    }

    RotationTown town;
    AccountCredential account;
    rest::RestClient client;
};

bool anyOf(const std::vector<std::string> &sentences, const std::string &words)
{
    return std::any_of(sentences.begin(), sentences.end(), [&](const std::string &sentence) {
        return sentence.find(words) != std::string::npos;
    });
}

} // namespace

class KeyMintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFittingKeyReachesWhatARelayNeedsAndNoMore()
    {
        Mint desk;
        const Minted minted = desk.mint(Fallback::None);
        QVERIFY(std::holds_alternative<MintedKey>(minted));
        const MintedKey &made = std::get<MintedKey>(minted);
        QCOMPARE(made.type, KeyType::Restricted);
        QCOMPARE(made.whyStandard, std::string());
        std::optional<rest::KeyReach> reach;
        rest::probeKey(desk.client, RotationTown::accountSid, made.key,
                       [&](const std::variant<rest::KeyReach, rest::RestFailure> &found) {
                           if (const auto *got = std::get_if<rest::KeyReach>(&found))
                               reach = *got;
                       });
        QVERIFY(QTest::qWaitFor([&] { return reach.has_value(); }, 10'000));
        QVERIFY(reach->isAccepted && reach->readsCalls && reach->readsMessages);
        QVERIFY(!reach->readsAccount && !reach->listsNumbers);
    }

    void withoutRestrictedKeysItSaysWhyAndWhatAStandardKeyCouldDo()
    {
        Mint desk;
        desk.town.side.account.makesRestrictedKeys = false;
        const Minted minted = desk.mint(Fallback::StandardKey);
        QVERIFY(std::holds_alternative<MintedKey>(minted));
        QCOMPARE(std::get<MintedKey>(minted).type, KeyType::Standard);
        QVERIFY(std::get<MintedKey>(minted).whyStandard.find("not available") != std::string::npos);
        QVERIFY(anyOf(whatAThiefCouldDo(KeyType::Standard), "point your numbers"));
        QVERIFY(!anyOf(whatAThiefCouldDo(KeyType::Restricted), "numbers at a server"));
    }

    void withoutFallbackNothingIsMade()
    {
        Mint desk;
        desk.town.side.account.makesRestrictedKeys = false;
        const std::size_t before = desk.town.side.account.keys.size();
        QVERIFY(std::holds_alternative<rest::RestFailure>(desk.mint(Fallback::None)));
        QCOMPARE(desk.town.side.account.keys.size(), before);
    }

    void aNameThatIsTooLongMakesNoKeyOfAnyKind()
    {
        Mint desk;
        const std::size_t before = desk.town.side.account.keys.size();
        QVERIFY(std::holds_alternative<rest::RestFailure>(
            desk.mint(Fallback::StandardKey, std::string(65, 'n'))));
        QCOMPARE(desk.town.side.account.keys.size(), before);
    }

    void aWrongTokenMakesNoStandardKeyEither()
    {
        Mint desk;
        desk.town.side.account.primaryToken = std::string(32, 'd');
        const Minted minted = desk.mint(Fallback::StandardKey);
        QVERIFY(std::holds_alternative<rest::RestFailure>(minted));
        QCOMPARE(std::get<rest::RestFailure>(minted).code, 20003);
    }

    void aReachIsToldInWords_data()
    {
        QTest::addColumn<QByteArray>("reach"); // accepted, account, numbers, calls, messages
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("Main") << QByteArray("11111") << QByteArray("take the account over");
        QTest::newRow("standard") << QByteArray("10111") << QByteArray("point your numbers");
        QTest::newRow("fitting") << QByteArray("10011") << QByteArray("send texts");
        QTest::newRow("narrow") << QByteArray("10000") << QByteArray("policy");
        QTest::newRow("not accepted") << QByteArray("00000") << QByteArray("nothing");
    }
    void aReachIsToldInWords()
    {
        QFETCH(QByteArray, reach);
        QFETCH(QByteArray, says);
        const rest::KeyReach found{reach[0] == '1', reach[1] == '1', reach[2] == '1', reach[3] == '1',
                                   reach[4] == '1'};
        QVERIFY(whatAThiefCouldDo(found).front().find(says.toStdString()) != std::string::npos ||
                anyOf(whatAThiefCouldDo(found), says.toStdString()));
    }
};

QTEST_GUILESS_MAIN(KeyMintTest)
#include "KeyMintTest.moc"
