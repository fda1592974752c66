// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/Console.h"
#include "tests/bench/console/PaintClock.h"

#include <QUrl>

class QTableView;

namespace ringdown::bench {

/// The console as the program makes it, in this process; shown, and over a relay.
class OpenConsole {
public:
    /// Returns when the relay's plan and day are there and nothing is left to paint, or after 10 s without.
    OpenConsole(PaintClock &clock, const QUrl &relay, const Secret &token);
    /// Without waiting.
    OpenConsole(PaintClock &clock, const console::CommandLine &line, const Secret &token);
    ~OpenConsole(); ///< leaves no draft behind

    window::MainWindow &window() { return m_console.window(); }
    link::RelayPort *relay() const { return m_relay; }
    QTableView &liveTable();
    QString place(); ///< that is shown
    bool isHeard() const;
    /// Presses a key where the person's keys go.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(QChar letter);
    /// The part of this type, with this accessible name when one is given. Ends this program without one.
    template <typename Part>
    Part &part(const QString &accessibleName = {})
    {
        for (Part *each : window().findChildren<Part *>()) {
            if (accessibleName.isEmpty() || each->accessibleName() == accessibleName)
                return *each;
        }
        qFatal("the console has no %s %s", Part::staticMetaObject.className(), qPrintable(accessibleName));
    }

private:
    QWidget &focus();

    link::RelayPort *m_relay = nullptr;
    console::Console m_console;
};

/// A way to every place: its name and what a person does to get there.
struct Way {
    QString place;
    std::function<void(OpenConsole &)> go;
};
std::vector<Way> waysTo(OpenConsole &console);

} // namespace ringdown::bench
