// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/Screenshots.h"

#include "app/console/Console.h"
#include "core/plan/Plan.h"
#include "ui/draft/Draft.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Sheet.h"
#include "ui/window/Places.h"

#include <QAction>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <iostream>
#include <system_error>

namespace ringdown::console {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 30s;
constexpr auto settling = 12s; ///< until the demo has calls to show
constexpr auto painting = 400ms;
constexpr auto answering = 3s; ///< until a sheet has what it asks the relay for

void waitFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

bool save(Console &console, const QString &file, std::chrono::milliseconds wait = painting)
{
    waitFor(wait);
    if (console.window().grab().save(file))
        return true;
    std::cerr << "ringdown: --screenshot: " << qPrintable(file) << " cannot be written\n";
    return false;
}

/// Every place, the parts of the routing each for itself behind the list of the businesses.
QStringList screens(Console &console)
{
    QStringList list;
    for (const window::PlaceSpec &place : window::places()) {
        list.append(place.id);
        if (place.id == QLatin1StringView("routing"))
            list += console.window().routingParts();
    }
    list.append(QStringLiteral("settings"));
    return list;
}

/// The routing is that of one business.
TenantId firstTenant(Console &console)
{
    const auto &tenants = console.window().draft().plan().tenants;
    return tenants.empty() ? TenantId() : tenants.front().id;
}

/// With the sheet that this action opens.
bool saveSheet(Console &console, const QString &action, const QString &file)
{
    console.window().actions().action(action)->trigger();
    const bool isSaved = save(console, file, answering);
    for (auto *sheet : console.window().findChildren<shell::Sheet *>()) {
        if (sheet->isOpen())
            sheet->close();
    }
    return isSaved;
}

/// What there is to review is a small edit made for the picture. The draft of these runs is kept nowhere, and
/// the edit is taken back.
bool saveReview(Console &console, const QString &file)
{
    draft::Draft &draft = console.window().draft();
    const auto closeFriday = [](plan::Tenant &tenant) {
        constexpr std::size_t friday = 4;
        tenant.hours.week[friday].clear();
    };
    if (!draft.edit(QStringLiteral("close Friday"), firstTenant(console), closeFriday)) {
        std::cerr << "ringdown: --screenshot: the review is not drawn: this desk may not edit the plan, or "
                     "Friday is closed\n";
        return true;
    }
    const bool isSaved = saveSheet(console, QStringLiteral("routing.review"), file);
    draft.history().undo();
    return isSaved;
}

bool drawPlanSheets(Console &console, const QDir &folder, const QString &look)
{
    console.window().showTenant(firstTenant(console));
    console.window().goTo(QStringLiteral("hours"));
    const bool hasHistory = saveSheet(console, QStringLiteral("routing.history"),
                                      folder.filePath(QStringLiteral("history-%1.png").arg(look)));
    return saveReview(console, folder.filePath(QStringLiteral("review-%1.png").arg(look))) && hasHistory;
}

bool drawScreensIn(Console &console, const QDir &folder, shell::Appearance appearance, const QString &look)
{
    console.theme().wear(appearance);
    bool saved = true;
    const QStringList parts = console.window().routingParts();
    for (const QString &screen : screens(console)) {
        console.window().showTenant(parts.contains(screen) ? firstTenant(console) : TenantId());
        console.window().goTo(screen);
        saved = save(console, folder.filePath(QStringLiteral("%1-%2.png").arg(screen, look))) && saved;
    }
    return drawPlanSheets(console, folder, look) && saved;
}

} // namespace

QString makeFolder(const QString &folder)
{
    std::error_code fault;
    std::filesystem::create_directories(QFile::encodeName(folder).toStdString(), fault);
    if (fault)
        return QStringLiteral("the folder '%1' cannot be made: %2; name one that can be written")
            .arg(folder, QString::fromStdString(fault.message()));
    return QFileInfo(folder).isWritable()
               ? QString()
               : QStringLiteral("nothing can be written into the folder '%1'; name another").arg(folder);
}

int drawScreens(Console &console, const QString &folder)
{
    constexpr int cannotCreate = 73;
    constexpr int failed = 1;
    const QDir target(folder);
    if (const QString problem = makeFolder(folder); !problem.isEmpty()) {
        std::cerr << "ringdown: --screenshot: " << qPrintable(problem) << '\n';
        return cannotCreate;
    }
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
        return failed;
    }
    waitFor(settling);
    const bool light = drawScreensIn(console, target, shell::Appearance::Light, QStringLiteral("light"));
    const bool dark = drawScreensIn(console, target, shell::Appearance::Dark, QStringLiteral("dark"));
    return light && dark ? 0 : cannotCreate;
}

} // namespace ringdown::console
