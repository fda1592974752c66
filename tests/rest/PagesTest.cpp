// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/Pages.h"
#include "tests/rest/ScriptedServer.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::rest;
using ringdown::test::ScriptedServer;

namespace {

const std::string path = "/2010-04-01/Accounts/AC" + std::string(32, '1') + "/Calls.json";

/// The list that the server's answers make, or why there is none.
PagesAnswer read(const ScriptedServer &server)
{
    RestSettings settings;
    settings.api = server.url();
    RestClient client(settings);
    std::optional<PagesAnswer> answer;
    const secrets::ApiKey key{"SK" + std::string(32, '2'), Secret("fake-secret-fake-secret-fake-000")};
    getAll(client, Authorization::of(key), Host::Api, path, {{"PageSize", "1"}},
           [&](const PagesAnswer &came) { answer = came; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 15'000))
        return RestFailure{RestTrouble::Unknown, -1, 0, "the test waited in vain", {}};
    return *answer;
}

QByteArray page(const QByteArray &next)
{
    return ScriptedServer::json(200, "{\"calls\":[1],\"next_page_uri\":" + next + '}');
}

} // namespace

class PagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allPagesOfAListAreRead()
    {
        ScriptedServer server;
        const QByteArray next = QByteArray::fromStdString(path) + "?PageSize=1&Page=1&PageToken=PA%2F1";
        server.answer(page('"' + next + '"'));
        server.answer(page("null"));
        QCOMPARE(std::get<0>(read(server)).size(), 2U);
        QCOMPARE(server.requests.at(1).line, "GET " + next + " HTTP/1.1");
    }

    void aListThatGoesOnElsewhereIsNotFollowed()
    {
        ScriptedServer server;
        server.answer(page("\"https://evil.example/x\""));
        QCOMPARE(std::get<RestFailure>(read(server)).trouble, RestTrouble::Garbled);
        QCOMPARE(server.requests.size(), 1U);
    }

    void aListThatGoesRoundIsLeftAtTheFirstRepeat()
    {
        ScriptedServer server;
        for (int i = 0; i < 4; ++i)
            server.answer(
                page('"' + QByteArray::fromStdString(path) + "?Page=" + QByteArray::number(1 + i % 2) + '"'));
        QCOMPARE(std::get<RestFailure>(read(server)).trouble, RestTrouble::Garbled);
        QCOMPARE(server.requests.size(), 3U);
    }
};

QTEST_GUILESS_MAIN(PagesTest)
#include "PagesTest.moc"
