// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scenario/Scenario.h"

#include <QStringList>

namespace ringdown::scenario {

/// A scenario and the file it lies in.
struct KeptScenario {
    QString file; ///< its name in the folder
    Scenario scenario;
};

/// The scenarios of one relay, a text file each, so that they can be kept with the plan's own history.
class ScenarioFolder {
public:
    /// path "" keeps nothing.
    explicit ScenarioFolder(const QString &path = {})
        : m_path(path)
    {
    }

    /// By name. A file that cannot be read stays where it is; troubles gets a sentence about it.
    std::vector<KeptScenario> read(QStringList &troubles) const;
    /// file "": a new one, named for the scenario. Returns the file's name.
    Result<QString> write(const Scenario &scenario, const QString &file = {}) const;
    Result<void> remove(const QString &file) const;
    QString path() const { return m_path; }

private:
    QString freeName(const QString &name) const;

    QString m_path;
};

/// The folder for a relay's scenarios below the program's state folder.
QString scenarioPath(const QString &stateFolder, const QString &relay);

} // namespace ringdown::scenario
