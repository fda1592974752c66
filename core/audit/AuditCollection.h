// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/AuditFigures.h"
#include "core/audit/Firestore.h"
#include "core/store/Store.h"

#include <functional>
#include <memory>
#include <string>

namespace ringdown::audit {

struct AuditSettings {
    FirestoreSettings firestore;
    std::string markFile; ///< how far it came; made when there is none
    std::string storeId;
    std::function<void(const std::string &)> log; ///< what an operator should know; any thread; may be empty
};

/// Carries every call that ended, and every claim of one, to a Firestore collection, in the order of the log
/// and from where it stopped the last time. Drills are left out, live tests are not. What cannot be written
/// now is tried again after 1 s, then up to 5 minutes, for ever; calls are answered meanwhile as ever. It has
/// a thread of its own; a QCoreApplication must exist.
class AuditCollection {
public:
    /// The log must outlive this.
    AuditCollection(AuditSettings settings, store::CallStore &log);
    ~AuditCollection(); ///< what is under way is not waited for

    AuditFigures figures() const; ///< any thread

    static constexpr int entriesPerBatch = 200;

private:
    class Worker;
    std::unique_ptr<Worker> d;
};

} // namespace ringdown::audit
