// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "core/plan/Plan.h"

#include <QString>

#include <string>

namespace ringdown::review {

/// What is said of a push that failed, and where its button leads.
struct Refusal {
    enum class Way { Nowhere, Merge, Credentials, Place };

    QString title; ///< that it failed
    QString sentence;
    QString details;
    QString button;
    Way way = Way::Nowhere;
    std::string path; ///< the place, in the plan that was sent
};

Refusal refusalOf(const client::ApiFailure &failure, const plan::Plan &sent);

} // namespace ringdown::review
