// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QString>

#include <cstdint>
#include <string>

namespace ringdown::draft {

/// A draft as it lies on the disk.
struct SavedDraft {
    std::int64_t revision = 0; ///< the live revision it was begun on
    std::string basis;         ///< that revision's document
    std::string plan;          ///< the draft's document
    std::string sent;          ///< what was pushed and not answered yet; "": nothing

    friend bool operator==(const SavedDraft &, const SavedDraft &) = default;
};

/// The one draft of a relay, kept in a file of its own. Writing is all or nothing.
class DraftFile {
public:
    /// relay: any text that names the relay the same way each time. folder "" keeps nothing.
    DraftFile(const QString &folder, const QString &relay);

    Result<void> write(const SavedDraft &draft);
    /// NotFound when there is none; BadInput when the file is damaged or cannot be opened: it is then set
    /// aside under a name that the error tells.
    Result<SavedDraft> read();
    void remove() const;
    /// For somebody to look at, beside earlier ones; the name it has then. Where that does not work the file
    /// stays as it is: nothing is written over it until it does.
    Result<QString> setAside();
    QString path() const { return m_path; }

private:
    QString m_path;        ///< "" keeps nothing
    bool m_isHeld = false; ///< there lies what was to be set aside
};

} // namespace ringdown::draft
