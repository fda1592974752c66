// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outage/FillMark.h"

#include "core/files/WholeFile.h"

#include <QFile>
#include <QSaveFile>

#include <utility>

namespace ringdown::relay {

FillMark::FillMark(std::string path)
    : m_path(std::move(path))
{
    constexpr qint64 mostBytes = 64;
    QFile file(QString::fromStdString(m_path));
    if (m_path.empty() || !file.open(QIODevice::ReadOnly))
        return;
    if (const auto read = parseRfc3339(file.read(mostBytes).trimmed().toStdString()))
        m_since = read->at;
}

void FillMark::want(Instant since)
{
    if (!m_since || since < *m_since)
        set(since);
}

void FillMark::reached(Instant until)
{
    if (m_since != until)
        set(until);
}

/// A disk that takes none costs what a relay without the file would lose: the gap, if it ends before it is
/// filled.
void FillMark::set(Instant since)
{
    m_since = since;
    const std::string text = toRfc3339(since);
    QSaveFile file(QString::fromStdString(m_path));
    if (!m_path.empty() && file.open(QIODevice::WriteOnly) &&
        file.write(text.data(), static_cast<qint64>(text.size())) >= 0)
        putInPlace(file);
}

} // namespace ringdown::relay
