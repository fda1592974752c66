// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/LogCount.h"
#include "tests/ui/support/FakeRelay.h"

#include <QTest>

using namespace ringdown;

namespace {

/// A relay that counts when the test says so.
class CountingRelay : public tests::FakeRelay {
public:
    void countCalls(const CallSelection &selection, client::WhenDone<client::CallCount> done) override
    {
        asked.push_back(selection);
        m_done = std::move(done);
    }
    void answer(std::int64_t calls)
    {
        const auto done = std::exchange(m_done, {}); // the answer may ask again
        done({client::CallCount{calls, false}, {}});
    }
    void refuse() { std::exchange(m_done, {})({std::nullopt, {}}); }

    std::vector<CallSelection> asked;

private:
    client::WhenDone<client::CallCount> m_done;
};

CallSelection words(const std::string &text)
{
    CallSelection selection;
    selection.q = text;
    return selection;
}

} // namespace

class LogCountTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allAndThenThoseOfTheFilterAreCounted()
    {
        CountingRelay relay;
        calls::LogCount count;
        count.setRelay(&relay);
        count.ask(words("harbor"));
        QCOMPARE(relay.asked, std::vector{CallSelection()});
        relay.answer(2'000);
        QCOMPARE(relay.asked, (std::vector{CallSelection(), words("harbor")}));
        relay.answer(17);
        QCOMPARE(count.all()->calls, std::int64_t(2'000));
        QCOMPARE(count.matching()->calls, std::int64_t(17));
        QCOMPARE(relay.asked.size(), std::size_t(2));
    }

    void oneCountIsAskedAtATimeAndTheNewestFilterLast()
    {
        CountingRelay relay;
        calls::LogCount count;
        count.setRelay(&relay);
        count.ask(words("h"));
        relay.answer(2'000);
        count.ask(words("ha"));
        count.ask(words("har"));
        QCOMPARE(relay.asked.size(), std::size_t(2)); // "h" is still being counted
        relay.answer(900);
        QVERIFY(!count.matching()); // nobody asks for "h" any more
        QTRY_COMPARE(relay.asked.size(), std::size_t(3));
        relay.answer(2'000);
        relay.answer(17);
        QCOMPARE(relay.asked, (std::vector{CallSelection(), words("h"), CallSelection(), words("har")}));
        QCOMPARE(count.matching()->calls, std::int64_t(17));
    }

    void nothingIsCountedBetweenTwoKeys()
    {
        CountingRelay relay;
        calls::LogCount count;
        count.setRelay(&relay);
        count.ask({});
        relay.answer(2'000);
        for (const char *typed : {"h", "ha", "har"})
            count.ask(words(typed));
        QCOMPARE(relay.asked.size(), std::size_t(1));
        QTRY_COMPARE(relay.asked.size(), std::size_t(2));
        relay.answer(2'000);
        QCOMPARE(relay.asked.back(), words("har"));
    }

    void aCountThatFailsHoldsNothingUp()
    {
        CountingRelay relay;
        calls::LogCount count;
        count.setRelay(&relay);
        count.ask(words("harbor"));
        relay.refuse();
        relay.refuse();
        count.ask(words("harbor"));
        relay.answer(2'000);
        relay.answer(17);
        QCOMPARE(count.matching()->calls, std::int64_t(17));
    }

    void anotherRelayIsCountedAfresh()
    {
        CountingRelay before;
        CountingRelay after;
        calls::LogCount count;
        count.setRelay(&before);
        count.ask(words("harbor"));
        count.setRelay(&after);
        count.ask(words("harbor"));
        before.answer(9);
        QVERIFY(!count.all());
        after.answer(2'000);
        QCOMPARE(count.all()->calls, std::int64_t(2'000));
    }
};

QTEST_MAIN(LogCountTest)
#include "LogCountTest.moc"
