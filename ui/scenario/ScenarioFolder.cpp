// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scenario/ScenarioFolder.h"

#include "core/files/WholeFile.h"
#include "ui/scenario/ScenarioJson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace ringdown::scenario {
namespace {

struct FolderText {
    Q_DECLARE_TR_FUNCTIONS(ScenarioFolder)
};

constexpr qint64 mostBytes = 1 << 20;

Error unusable(const QString &sentence, const QFileDevice &file)
{
    return {ErrorCode::Unavailable, sentence.arg(file.fileName(), file.errorString()).toStdString()};
}

QString plainName(const QString &text, const QString &unsafe)
{
    QString name = text;
    name.replace(QRegularExpression(unsafe), QStringLiteral("-"));
    while (name.startsWith(QLatin1Char('-')) || name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    return name.left(80);
}

} // namespace

std::vector<KeptScenario> ScenarioFolder::read(QStringList &troubles) const
{
    std::vector<KeptScenario> kept;
    if (m_path.isEmpty())
        return kept;
    const QDir folder(m_path);
    if (const QFileInfo place(m_path); place.exists() && (!place.isDir() || !place.isReadable()))
        troubles.append(FolderText::tr("No scenario could be read: the folder %1 cannot be opened.")
                            .arg(QDir::toNativeSeparators(m_path)));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const auto scenario =
            isOpen ? scenarioFromJson(file.read(mostBytes))
                   : Result<Scenario>(Error{ErrorCode::Unavailable, file.errorString().toStdString()});
        if (scenario)
            kept.push_back({name, *scenario});
        else
            troubles.append(FolderText::tr("%1 is left out: %2.")
                                .arg(name, QString::fromStdString(scenario.error().detail)));
    }
    std::stable_sort(kept.begin(), kept.end(), [](const KeptScenario &a, const KeptScenario &b) {
        return a.scenario.name.localeAwareCompare(b.scenario.name) < 0;
    });
    return kept;
}

QString ScenarioFolder::freeName(const QString &name) const
{
    QString stem = plainName(name.toLower(), QStringLiteral("[^a-z0-9]+"));
    if (stem.isEmpty())
        stem = QStringLiteral("scenario");
    QString file = stem + QStringLiteral(".json");
    for (int i = 2; QFile::exists(QDir(m_path).filePath(file)); ++i)
        file = QStringLiteral("%1-%2.json").arg(stem).arg(i);
    return file;
}

Result<QString> ScenarioFolder::write(const Scenario &scenario, const QString &file) const
{
    const QString name = file.isEmpty() ? freeName(scenario.name) : file;
    if (m_path.isEmpty())
        return name;
    QDir().mkpath(m_path);
    QSaveFile out(QDir(m_path).filePath(name));
    const QByteArray bytes = toJson(scenario);
    const bool isWritten = out.open(QIODevice::WriteOnly) &&
                           out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && writeAll(out, bytes) &&
                           putInPlace(out);
    if (!isWritten)
        return unusable(FolderText::tr("%1 cannot be written: %2"), out);
    return name;
}

Result<void> ScenarioFolder::remove(const QString &file) const
{
    if (m_path.isEmpty())
        return {};
    QFile kept(QDir(m_path).filePath(file));
    if (kept.exists() && !kept.remove())
        return unusable(FolderText::tr("%1 cannot be removed: %2"), kept);
    return {};
}

QString scenarioPath(const QString &stateFolder, const QString &relay)
{
    if (stateFolder.isEmpty())
        return {};
    const QString name = plainName(relay, QStringLiteral("[^A-Za-z0-9.]+"));
    return QDir(stateFolder)
        .filePath(QStringLiteral("scenarios/") + (name.isEmpty() ? QStringLiteral("relay") : name));
}

} // namespace ringdown::scenario
