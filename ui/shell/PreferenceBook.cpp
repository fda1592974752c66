// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PreferenceBook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace ringdown::shell {
namespace {

constexpr std::size_t mostSteps = 100;

} // namespace

PreferenceBook::PreferenceBook(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    QFile kept(file);
    if (!file.isEmpty() && kept.open(QFile::ReadOnly))
        m_now = preferencesFrom(kept.readAll());
}

void PreferenceBook::change(const QString &words, const std::function<void(Preferences &)> &edit)
{
    Preferences after = m_now;
    edit(after);
    if (after == m_now)
        return;
    if (m_steps.size() == mostSteps)
        m_steps.erase(m_steps.begin());
    m_steps.push_back({words, std::exchange(m_now, after)});
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

void PreferenceBook::save()
{
    if (m_file.isEmpty())
        return;
    const QFileInfo place(m_file);
    if (!place.dir().exists()) {
        QDir().mkpath(place.path());
        QFile::setPermissions(place.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QSaveFile file(m_file);
    const bool isWritten = file.open(QFile::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(toJson(m_now)) > 0 && file.commit();
    if (!isWritten)
        Q_EMIT saveFailed(
            tr("The settings are not kept: %1: %2", "file and why").arg(m_file, file.errorString()));
}

} // namespace ringdown::shell
