// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PreferenceBook.h"

#include "core/files/WholeFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <utility>

namespace ringdown::shell {
namespace {

constexpr std::size_t mostSteps = 100;
constexpr QLatin1StringView wordsName("words");
constexpr QLatin1StringView beforeName("before");

} // namespace

PreferenceBook::PreferenceBook(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    QFile kept(file);
    if (!file.isEmpty() && kept.open(QFile::ReadOnly))
        m_now = preferencesFrom(kept.readAll());
    takeKeptSteps();
}

void PreferenceBook::change(const QString &words, const std::function<void(Preferences &)> &edit)
{
    take({words, m_now}, edit);
}

void PreferenceBook::changeOn(const QString &words, const std::function<void(Preferences &)> &edit)
{
    take({words, m_now, true}, edit);
}

void PreferenceBook::take(Step step, const std::function<void(Preferences &)> &edit)
{
    Preferences after = m_now;
    edit(after);
    if (after == m_now)
        return;
    m_now = after;
    const bool goesOn = step.isGoingOn && canUndo() && m_steps.back().isGoingOn && undoWords() == step.words;
    if (goesOn && m_steps.back().before == m_now)
        m_steps.pop_back(); // back where it began
    else if (!goesOn)
        m_steps.push_back(std::move(step));
    if (m_steps.size() > mostSteps)
        m_steps.erase(m_steps.begin());
    save();
    Q_EMIT changed();
}

void PreferenceBook::undo()
{
    if (m_steps.empty())
        return;
    m_now = m_steps.back().before;
    m_steps.pop_back();
    save();
    Q_EMIT changed();
}

/// Words of a language that nobody speaks here may be what is to be taken back.
void PreferenceBook::keepSteps()
{
    if (m_file.isEmpty() || m_steps.empty())
        return;
    QJsonArray steps;
    for (const Step &each : m_steps)
        steps.append(QJsonObject{{wordsName, each.words},
                                 {beforeName, QJsonDocument::fromJson(toJson(each.before)).object()}});
    write(stepsFile(), QJsonDocument(steps).toJson(QJsonDocument::Compact));
}

void PreferenceBook::takeKeptSteps()
{
    QFile kept(stepsFile());
    if (m_file.isEmpty() || !kept.open(QFile::ReadOnly))
        return;
    for (const QJsonValue each : QJsonDocument::fromJson(kept.readAll()).array()) {
        const QJsonDocument before(each[beforeName].toObject());
        m_steps.push_back({each[wordsName].toString(), preferencesFrom(before.toJson())});
    }
    kept.remove();
}

QString PreferenceBook::stepsFile() const
{
    return m_file + QStringLiteral(".steps");
}

void PreferenceBook::save()
{
    if (!m_file.isEmpty())
        write(m_file, toJson(m_now));
}

void PreferenceBook::write(const QString &path, const QByteArray &content)
{
    const QFileInfo place(path);
    if (!place.dir().exists()) {
        QDir().mkpath(place.path());
        QFile::setPermissions(place.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QSaveFile file(path);
    const bool isWritten = file.open(QFile::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           writeAll(file, content) && putInPlace(file);
    if (!isWritten)
        Q_EMIT saveFailed(
            tr("The settings are not kept: %1: %2", "file and why").arg(path, file.errorString()));
}

} // namespace ringdown::shell
