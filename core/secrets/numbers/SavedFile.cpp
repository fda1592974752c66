// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/numbers/SavedFile.h"

#include "core/secrets/desk/PrivateFile.h"

#include <QFile>

#include <algorithm>

namespace ringdown::desk {

Result<std::vector<numbers::SavedNumber>> SavedFile::read() const
{
    QFile file(QString::fromStdString(path()));
    if (!file.exists())
        return std::vector<numbers::SavedNumber>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unavailable, path() + " cannot be read: " + file.errorString().toStdString()};
    auto saved = numbers::readSaved(file.readAll().toStdString());
    if (!saved)
        return Error{saved.error().code, path() + ' ' + saved.error().detail};
    return saved;
}

Result<void> SavedFile::add(const std::vector<numbers::SavedNumber> &saved) const
{
    auto all = read();
    if (!all)
        return all.error();
    all->insert(all->end(), saved.begin(), saved.end());
    return write(*all);
}

Result<void> SavedFile::drop(const std::vector<numbers::SavedNumber> &restored) const
{
    auto all = read();
    if (!all)
        return all.error();
    std::erase_if(*all, [&](const numbers::SavedNumber &number) {
        return std::find(restored.begin(), restored.end(), number) != restored.end();
    });
    return write(*all);
}

Result<void> SavedFile::write(const std::vector<numbers::SavedNumber> &all) const
{
    if (const auto made = makePrivateDirectory(m_directory); !made)
        return made.error();
    return writePrivateFile(path(), Secret(numbers::writeSaved(all)));
}

} // namespace ringdown::desk
