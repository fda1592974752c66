// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/Screenshots.h"

#include "app/console/Console.h"

#include <QDir>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <iostream>

namespace ringdown::console {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 30s;
constexpr auto settling = 12s; ///< until the demo has calls to show
constexpr auto painting = 400ms;

void waitFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

bool save(Console &console, const QString &file)
{
    waitFor(painting);
    if (console.window().grab().save(file))
        return true;
    std::cerr << "ringdown: --screenshot: " << qPrintable(file) << " cannot be written\n";
    return false;
}

bool drawPages(Console &console, const QDir &folder, const QString &look)
{
    bool saved = true;
    for (const QString &page : {QStringLiteral("live"), QStringLiteral("log")}) {
        console.window().goTo(page);
        saved = save(console, folder.filePath(QStringLiteral("%1-%2.png").arg(page, look))) && saved;
    }
    return saved;
}

} // namespace

int drawScreens(Console &console, const QString &folder)
{
    constexpr int cannotCreate = 73;
    constexpr int unavailable = 69;
    const QDir target(folder);
    if (!target.mkpath(QStringLiteral(".")))
        return cannotCreate;
    QEventLoop untilFollowing;
    bool isFollowing = false;
    QObject::connect(&console, &Console::following, &untilFollowing, [&] {
        isFollowing = true;
        untilFollowing.quit();
    });
    QTimer::singleShot(patience, &untilFollowing, &QEventLoop::quit);
    console.start();
    if (!isFollowing)
        untilFollowing.exec();
    if (!isFollowing) {
        std::cerr << "ringdown: --screenshot: no relay could be followed; add --demo or --relay\n";
        return unavailable;
    }
    waitFor(settling);
    console.theme().wear(shell::Appearance::Light);
    const bool light = drawPages(console, target, QStringLiteral("light"));
    console.theme().wear(shell::Appearance::Dark);
    const bool dark = drawPages(console, target, QStringLiteral("dark"));
    return light && dark ? 0 : cannotCreate;
}

} // namespace ringdown::console
