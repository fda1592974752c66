// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <optional>
#include <vector>

namespace ringdown::shell {
class Settings;
}

namespace ringdown::calls {

enum class Pinned { No, InSidebar };

/// A filter somebody gave a name.
struct SavedFilter {
    QString name;
    QString text;
    Pinned pinned = Pinned::No;

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// The filters of this desk, in order of their names, kept in its settings.
class SavedFilters : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void keepIn(shell::Settings &settings);
    const std::vector<SavedFilter> &all() const { return m_all; }
    const SavedFilter *find(const QString &name) const;
    /// Takes the place of one of the same name.
    void save(const SavedFilter &filter);
    void remove(const QString &name);
    void rename(const QString &name, const QString &newName); ///< not onto another's name

    QByteArray toJson() const;
    /// Adds what toJson() wrote; returns how many came, nothing when the text is none of ours.
    std::optional<int> addFromJson(const QByteArray &json);

Q_SIGNALS:
    void changed();

private:
    void keep();
    void put(const SavedFilter &filter);

    std::vector<SavedFilter> m_all;
    shell::Settings *m_settings = nullptr;
};

} // namespace ringdown::calls
