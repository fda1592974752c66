// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/Measurements.h"

#include "ui/calls/CallLogPage.h"
#include "ui/calls/CallPager.h"
#include "ui/calls/FilterEdit.h"
#include "ui/shell/CommandPalette.h"

namespace ringdown::bench {
namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

constexpr double goal = 50;
constexpr int rounds = 3;
constexpr auto betweenKeys = 60ms; // as people type; the counts of the key before are in

/// Types into the log's filter, key by key.
class FilterTyping {
public:
    FilterTyping(const Bench &bench, OpenConsole &console)
        : m_bench(bench)
        , m_console(console)
        , m_page(console.part<calls::CallLogPage>())
        , m_pager(*m_page.findChild<calls::CallPager *>())
    {
    }

    Figures type(const QString &text)
    {
        Figures figures;
        for (int round = 0; round < rounds; ++round) {
            m_page.showFilter({});
            m_bench.clock.waitFor([this] { return isAnswered(); }, 5s);
            m_bench.clock.rest(300ms);
            m_page.focusFilter();
            for (const QChar letter : text)
                type(letter, figures);
        }
        return figures;
    }

private:
    bool isAnswered() const { return m_pager.state() != calls::CallPager::State::Loading; }

    /// A key that asks the relay says so before it returns. The others have no result to wait for: what is
    /// not understood yet, and a word that may still become a key such as "from:".
    void type(QChar letter, Figures &figures)
    {
        bool hasAsked = false;
        const auto spent = m_bench.clock.untilPainted(
            [&] {
                m_console.type(letter);
                hasAsked = !isAnswered();
            },
            [this] { return isAnswered(); });
        if (hasAsked)
            figures.add(spent);
        m_bench.clock.rest(betweenKeys);
    }

    const Bench &m_bench;
    OpenConsole &m_console;
    calls::CallLogPage &m_page;
    calls::CallPager &m_pager;
};

void measureFilter(const Bench &bench, OpenConsole &console)
{
    console.window().goTo(u"log"_s);
    bench.clock.rest(500ms);
    FilterTyping typing(bench, console);
    Figures all;
    std::vector<std::pair<QString, Figures>> parts;
    for (const char *text : {"quisa dorven", "from:+1202555", "outcome:missed", "tenant:rady 0147",
                             "-outcome:missed", "who:captain", "len:>10", "rev:7", "has:claim"}) {
        parts.emplace_back(QString::fromLatin1(text), typing.type(QString::fromLatin1(text)));
        all.add(parts.back().second);
    }
    bench.report.tell(u"key in the call log's filter to the painted result"_s, all, {goal, Judged::P99});
    for (const auto &[text, figures] : parts) {
        if (!figures.isEmpty())
            bench.report.add(u"filter “%1”"_s.arg(text), figures);
    }
    console.part<calls::CallLogPage>().showFilter({});
}

void measurePalette(const Bench &bench, OpenConsole &console)
{
    Figures opened;
    Figures keys;
    for (int round = 0; round < 2 * rounds; ++round) {
        opened.add(bench.clock.untilPainted([&] { console.press(Qt::Key_K, Qt::ControlModifier); }));
        if (!console.part<shell::CommandPalette>().isVisible())
            qFatal("Ctrl+K did not open the palette");
        for (const QChar letter : u"go to call"_s) {
            keys.add(bench.clock.untilPainted([&] { console.type(letter); }));
            bench.clock.rest(betweenKeys);
        }
        console.press(Qt::Key_Escape);
    }
    bench.report.tell(u"key in the palette to the painted result"_s, keys, {goal, Judged::P99});
    bench.report.add(u"Ctrl+K to the painted palette"_s, opened);
}

} // namespace

void measureTyping(const Bench &bench)
{
    OpenConsole console(bench.clock, bench.relay.url(), bench.relay.token());
    measureFilter(bench, console);
    measurePalette(bench, console);
}

} // namespace ringdown::bench
