// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/FirstPlan.h"

#include "core/files/WholeFile.h"
#include "ui/shell/Settings.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace ringdown::console {

QString firstPlanFile()
{
    return shell::hostedRelayFolder() + QStringLiteral("/first-plan.json");
}

Result<QString> writeFirstPlan(const std::string &planText)
{
    const QString folder = shell::hostedRelayFolder();
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(firstPlanFile());
    if (!file.open(QFile::WriteOnly) || !writeAll(file, planText) || !putInPlace(file))
        return Error{ErrorCode::Unavailable, file.errorString().toStdString()};
    return file.fileName();
}

} // namespace ringdown::console
