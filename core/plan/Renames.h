// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <string>
#include <vector>

namespace ringdown::plan {

// With everything that names it. Where to is taken, or there is no from, nothing happens.
void renameRoute(Tenant &tenant, const RouteId &from, const RouteId &to);
void renameText(Tenant &tenant, const TextId &from, const TextId &to);
void renameTier(Tenant &tenant, const TierId &from, const TierId &to);
void renameException(Tenant &tenant, const std::string &from, const std::string &to); ///< all its days
void renameRule(Tenant &tenant, const std::string &from, const std::string &to);

/// A thing of a business that has another id or name, and is otherwise what it was.
struct Rename {
    enum class Kind { ARoute, AText, ATier, AnException, ARule };

    Kind kind = Kind::ARoute;
    std::string from;
    std::string to;

    friend bool operator==(const Rename &, const Rename &) = default;
};

void apply(Tenant &tenant, const Rename &rename);
/// Which of the things that went came back under another id: the same in it, and named by as many as before.
std::vector<Rename> renamesBetween(const Tenant &before, const Tenant &after);

} // namespace ringdown::plan
