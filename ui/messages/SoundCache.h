// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <string>

namespace ringdown::messages {

/// Recordings that were listened to, kept for a week for this person alone, so that they are fetched once.
class SoundCache {
public:
    static constexpr int keptDays = 7;

    explicit SoundCache(QString folder)
        : m_folder(std::move(folder))
    {
    }
    /// $XDG_CACHE_HOME/ringdown/voicemails
    static QString usualFolder();

    std::optional<QByteArray> find(const std::string &sid) const;
    /// Where it lies now; "" when it cannot be kept.
    QString keep(const std::string &sid, const QByteArray &sound) const;
    void drop(const std::string &sid) const;
    /// Takes away what is older than a week.
    void sweep(const QDateTime &now) const;

private:
    QString pathOf(const std::string &sid) const; ///< "" for an id that is no file's name

    QString m_folder;
};

} // namespace ringdown::messages
