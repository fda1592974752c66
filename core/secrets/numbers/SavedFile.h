// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/numbers/SavedNumber.h"

#include <string>
#include <vector>

namespace ringdown::desk {

/// What numbers were told before they were taken over: one file of mode 600 in the desk's directory, shared
/// by console and ringdownctl. No secrets.
class SavedFile {
public:
    /// directory: deskDirectory(), made with mode 700 when missing.
    explicit SavedFile(std::string directory)
        : m_directory(std::move(directory))
    {
    }

    std::string path() const { return m_directory + "/numbers-before.json"; }
    Result<std::vector<numbers::SavedNumber>> read() const; ///< oldest first; empty when there is no file
    Result<void> add(const std::vector<numbers::SavedNumber> &saved) const;
    /// After they were put back.
    Result<void> drop(const std::vector<numbers::SavedNumber> &restored) const;

private:
    Result<void> write(const std::vector<numbers::SavedNumber> &all) const;

    std::string m_directory;
};

} // namespace ringdown::desk
