// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit/CallDocument.h"
#include "core/audit/ServiceAccount.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::audit {

struct FirestoreSettings {
    std::string project;  ///< "my-project-1"
    std::string endpoint; ///< "" for Google's own; else of an emulator: "http://127.0.0.1:8080"
    std::optional<ServiceAccount> account; ///< none: an emulator's "owner", with an endpoint alone
};

/// BadInput when project is no project id: 6 to 30 of a-z, 0-9 and '-', a letter first, no '-' last.
Result<void> checkProject(const std::string &project);
/// BadInput when it is neither https nor http on this machine's loopback, or has more than scheme, host and
/// port.
Result<void> checkEndpoint(const std::string &endpoint);

using WhenWritten = std::function<void(const Result<std::vector<WriteOutcome>> &)>;

/// Cloud Firestore's v1 REST interface as far as the audit collection needs it: signing in as the service
/// account, and batchWrite. Lives in a thread with a Qt event loop; callbacks come there, never after its
/// end. Redirects are not followed. No token stands in any error.
class Firestore : public QObject {
    Q_OBJECT
public:
    /// now is the wall clock.
    Firestore(FirestoreSettings settings, std::function<Instant()> now, QObject *parent = nullptr);
    ~Firestore() override;

    /// At most 500 writes. BadInput: one of them is none that Firestore takes, and nothing was written;
    /// Refused: Google does not take the account; Unavailable: anything that may pass.
    void write(const std::vector<std::string> &writes, WhenWritten done);

    static constexpr int timeoutMilliseconds = 30'000;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringdown::audit
