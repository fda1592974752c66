// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/rest/RestServer.h"
#include "core/secrets/numbers/Launch.h"
#include "core/secrets/numbers/TakeOver.h"
#include "tests/numbers/SamplePlan.h"

#include <QEventLoop>
#include <QTemporaryDir>

namespace ringdown::desk::town {

using namespace numbers;
using carrier::Fate;

inline const std::string accountSid = "AC" + std::string(32, '1');
inline const std::string authToken(32, 'a');

inline carrier::RestAccount sampleAccount()
{
    carrier::RestAccount account;
    account.sid = accountSid;
    account.primaryToken = authToken;
    account.numbers = {"+16195550100", "+16195550200", "+16195550300"};
    account.settings["+16195550100"].values = {{"voice_url", "https://old.example.net/handler"},
                                               {"voice_method", "GET"}};
    account.settings["+16195550300"].values = {{"trunk_sid", "TK" + std::string(32, '3')}};
    account.forSale = {{"+16195550160", "Local", "San Diego", "CA", true},
                       {"+16195550161", "Local", "San Diego", "CA", false},
                       {"+12025550162", "Local", "Washington", "DC", true},
                       {"+18005550163", "TollFree", "", "", true}};
    return account;
}

/// Waits for the answer to one question.
template <typename T>
T answerOf(const std::function<void(std::function<void(const T &)>)> &ask)
{
    QEventLoop loop;
    std::optional<T> answer;
    ask([&](const T &given) {
        answer = given;
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return *answer;
}

/// A desk with the account's credential, and the carrier.
struct Town {
    Town()
    {
        rest::RestSettings settings;
        settings.api = server.url();
        settings.mostTries = 1;
        client = std::make_unique<rest::RestClient>(settings);
        shelf = std::make_unique<NumberShelf>(*client, *account);
        flows = std::make_unique<FlowShelf>(*client, *account);
    }

    std::vector<AccountNumber> list()
    {
        return std::get<0>(
            answerOf<Asked<std::vector<AccountNumber>>>([&](auto done) { shelf->list(done); }));
    }
    Survey look()
    {
        return std::get<0>(
            answerOf<Asked<Survey>>([&](auto done) { survey(*shelf, *flows, plan, std::move(done)); }));
    }
    Review adoption(const Choice &choice = {})
    {
        const Survey seen = look();
        const auto needed = neededNumbers(plan, destinationOf(seen, "https://relay.example.com", ""));
        return reviewAdoption(compare(seen.numbers, needed), choice);
    }
    TakeOverResult carryOut(const Review &review)
    {
        return answerOf<TakeOverResult>([&](auto done) {
            takeOver(*shelf, saved, review, Instant::fromSeconds(1'790'000'000), std::move(done));
        });
    }
    LaunchResult launchAll(std::int64_t revision) { return put(boatsToLaunch(look(), plan, revision, {})); }
    LaunchResult put(const std::vector<BoatDraft> &boats)
    {
        return answerOf<LaunchResult>([&](auto done) { launch(*flows, boats, std::move(done)); });
    }
    QTemporaryDir folder;
    SavedFile saved{folder.filePath(QStringLiteral("desk")).toStdString()};
    plan::Plan plan = test::harborPlan();
    carrier::RestSide side{sampleAccount(), [] { return Instant::fromSeconds(1'790'000'000); }, 7};
    carrier::RestServer server{side};
    Result<AccountCredential> account = AccountCredential::make(accountSid, Secret(authToken));
    std::unique_ptr<rest::RestClient> client;
    std::unique_ptr<NumberShelf> shelf;
    std::unique_ptr<FlowShelf> flows;
};

} // namespace ringdown::desk::town
