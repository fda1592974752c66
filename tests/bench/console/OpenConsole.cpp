// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/OpenConsole.h"

#include "ui/draft/Draft.h"
#include "ui/window/Frame.h"
#include "ui/window/Places.h"

#include <QTableView>
#include <QTest>

namespace ringdown::bench {
namespace {

using namespace std::chrono_literals;

console::CommandLine lineTo(const QUrl &relay)
{
    console::CommandLine line;
    line.relay = relay;
    return line;
}

} // namespace

OpenConsole::OpenConsole(PaintClock &clock, const console::CommandLine &line, const Secret &token)
    : m_console(line, token)
{
    QObject::connect(&window(), &window::MainWindow::followed, &clock,
                     [this](link::RelayPort *relay) { m_relay = relay; });
    m_console.start();
}

OpenConsole::OpenConsole(PaintClock &clock, const QUrl &relay, const Secret &token)
    : OpenConsole(clock, lineTo(relay), token)
{
    window().activateWindow();
    clock.waitFor([this] { return isHeard() && window().desk().names().isKnown(); }, 10s);
    clock.rest(1'500ms);
}

OpenConsole::~OpenConsole()
{
    window().draft().discard();
    window().draft().saveNow();
}

bool OpenConsole::isHeard() const
{
    return m_relay && m_relay->freshness().liveness == client::Liveness::Live;
}

QTableView &OpenConsole::liveTable()
{
    return *window().findChild<QTableView *>(QStringLiteral("live-table"));
}

QString OpenConsole::place()
{
    return part<window::Frame>().place();
}

QWidget &OpenConsole::focus()
{
    QWidget *widget = QApplication::focusWidget();
    return widget ? *widget : window();
}

void OpenConsole::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&focus(), key, modifiers);
}

void OpenConsole::type(QChar letter)
{
    QTest::keyClick(&focus(), letter.toLatin1());
}

std::vector<Way> waysTo(OpenConsole &console)
{
    std::vector<Way> ways;
    for (const window::PlaceSpec &spec : window::places())
        ways.push_back({spec.id, [keys = spec.keys[0]](OpenConsole &shown) {
                            shown.press(keys.key(), keys.keyboardModifiers());
                        }});
    QStringList others = console.window().routingParts();
    others << QStringLiteral("settings");
    for (const QString &place : others)
        ways.push_back({place, [place](OpenConsole &shown) { shown.window().goTo(place); }});
    return ways;
}

} // namespace ringdown::bench
