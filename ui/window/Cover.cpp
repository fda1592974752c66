// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/Cover.h"

#include "ui/shell/ActionRegistry.h"
#include "ui/shell/SheetTurns.h"

#include <QStringList>

namespace ringdown::window {
namespace {

/// Looks and the fold of the sidebar change nothing that a sheet is about.
bool isOfLooks(const QString &id)
{
    static const QStringList looks = {QStringLiteral("view.fold"), QStringLiteral("view.follow-system"),
                                      QStringLiteral("view.light"), QStringLiteral("view.dark")};
    return looks.contains(id);
}

/// Whether the deed is done beneath a sheet. One that opens a sheet of its own is not; but what is not
/// finished in a sheet would be missing from a review.
bool isBeneath(const shell::ActionSpec &spec)
{
    static const QStringList others = {QStringLiteral("edit.undo"),
                                       QStringLiteral("edit.redo"),
                                       QStringLiteral("file.export"),
                                       QStringLiteral("routing.discard"),
                                       QStringLiteral("routing.review"),
                                       QStringLiteral("routing.businesses"),
                                       QStringLiteral("routing.map-or-tree"),
                                       QStringLiteral("tools.settings"),
                                       QStringLiteral("credentials.import"),
                                       QStringLiteral("credentials.rotate-token"),
                                       QStringLiteral("credentials.rotate-key"),
                                       QStringLiteral("credentials.person-left")};
    return spec.id.startsWith(QLatin1StringView("go.")) ||
           spec.id.startsWith(QLatin1StringView("numbers.")) ||
           (spec.id.startsWith(QLatin1StringView("view.")) && !isOfLooks(spec.id)) ||
           others.contains(spec.id);
}

} // namespace

Cover::Cover(const QWidget &window, shell::ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_actions(actions)
{
    connect(new shell::SheetTurns(this), &shell::SheetTurns::turned, this, [this] {
        judge();
        Q_EMIT changed();
    });
}

void Cover::judge()
{
    const QString reason = coverOf(m_window);
    for (const shell::ActionRegistry::Entry &each : m_actions.entries()) {
        if (isBeneath(each.spec))
            m_actions.cover(each.spec.id, reason);
    }
}

QString coverOf(const QWidget &window)
{
    return shell::isUnderSheet(window) ? Cover::tr("Close what lies over the window first.") : QString();
}

} // namespace ringdown::window
