// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <cstdint>
#include <string>

namespace ringdown::audit {

/// How far the log has been carried to the collection, kept in a file of its own. Writing a call twice
/// changes nothing, so a mark that is lost or behind costs time and nothing else.
class AuditMark {
public:
    /// path is the file; the mark counts for this store and this project alone.
    AuditMark(std::string path, std::string storeId, std::string project);

    /// 0 when there is no file, or it is of another store or project, or does not read.
    std::int64_t read() const;
    /// Whole or not at all, also through a crash. Unavailable names the file.
    Result<void> write(std::int64_t seq) const;

private:
    std::string m_path;
    std::string m_storeId;
    std::string m_project;
};

} // namespace ringdown::audit
