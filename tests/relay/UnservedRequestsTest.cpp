// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/UnservedRequests.h"
#include "tests/support/ApiDoor.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;
using relay::HttpReply;

namespace {

constexpr const char *calls = "/api/v1/calls/CA01";

/// A route that answers as the test wants, and the lines that were logged.
struct Office {
    Office()
    {
        table.add(relay::Access::Viewer, relay::Method::Get, "/api/v1/calls/{sid}",
                  [this](const relay::ApiRequest &, const relay::Reply &reply) { reply(answer); });
        unserved.watch(table);
    }
    HttpReply press(const std::string &id)
    {
        std::vector<relay::NamedText> headers;
        if (!id.empty())
            headers.emplace_back("ringdown-request", id);
        return ask(table, executor, {"GET", calls, {}, headers, {}});
    }

    HttpReply answer = relay::problem(503, "the disk is full");
    std::chrono::steady_clock::time_point now{};
    std::vector<std::string> lines;
    HandExecutor executor;
    relay::RouteTable table;
    relay::UnservedRequests unserved{
        [this](relay::LogLevel, const std::string &line) { lines.push_back(line); }, [this] { return now; }};
};

} // namespace

class UnservedRequestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLogNamesTheRequestItsRouteAndTheCause()
    {
        Office office;
        QCOMPARE(office.press("5f0c91e2").status, 503);
        QCOMPARE(office.lines.size(), std::size_t(1));
        QCOMPARE(
            office.lines[0],
            std::string("request 5f0c91e2: GET /api/v1/calls/{sid} was answered with 503: the disk is full"));
    }

    void whatWasServedOrRefusedIsNotLogged()
    {
        Office office;
        office.answer = relay::jsonReply(200, "{}");
        QCOMPARE(office.press("5f0c91e2").body, std::string("{}"));
        office.answer = relay::problem(404, "no such call");
        office.press("5f0c91e2");
        office.answer = relay::problem(503, "the disk is full");
        office.press(""); // by whom nobody could ask
        QVERIFY(office.lines.empty());
    }

    void anIdIsNoLineOfItsOwn()
    {
        Office office;
        office.press("a\nrequest b");
        office.press(std::string(500, 'x'));
        QCOMPARE(office.lines.size(), std::size_t(2));
        QVERIFY(office.lines[0].find('\n') == std::string::npos);
        QVERIFY(office.lines[1].size() < 200);
    }

    void aStoreThatIsAwayDoesNotFillTheLog()
    {
        Office office;
        for (int i = 0; i < 100; ++i)
            office.press("5f0c91e2");
        QCOMPARE(office.lines.size(), relay::UnservedRequests::mostAMinute);
        office.now += 1min;
        office.press("5f0c91e2");
        QCOMPARE(office.lines.size(), relay::UnservedRequests::mostAMinute + 1);
    }
};

QTEST_GUILESS_MAIN(UnservedRequestsTest)
#include "UnservedRequestsTest.moc"
