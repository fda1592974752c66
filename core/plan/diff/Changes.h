// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/PlanDiff.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ringdown::plan {

/// The changes of one tenant as they are found.
class Changes {
public:
    Changes(std::vector<Change> &list, TenantId tenant)
        : m_list(list)
        , m_tenant(std::move(tenant))
    {
    }

    void added(std::string path, std::string words)
    {
        add(ChangeKind::Added, std::move(path), std::move(words));
    }
    void removed(std::string path, std::string words)
    {
        add(ChangeKind::Removed, std::move(path), std::move(words));
    }
    void changed(std::string path, std::string words)
    {
        add(ChangeKind::Changed, std::move(path), std::move(words));
    }

private:
    void add(ChangeKind kind, std::string path, std::string words)
    {
        m_list.push_back({kind, m_tenant, std::move(path), std::move(words)});
    }

    std::vector<Change> &m_list;
    TenantId m_tenant;
};

/// Which elements of two lists are the same thing, by their keys; repeated keys pair in the order they come.
struct Pairing {
    std::vector<std::optional<std::size_t>> oldOf; ///< for each new element the old one
    std::vector<std::size_t> removed;              ///< old elements without a new one
    std::vector<std::size_t> moved; ///< the fewest new elements whose move explains the new order
};

Pairing pairByKey(const std::vector<std::string> &before, const std::vector<std::string> &after);

/// Pairs two lists of things by a key of theirs.
template <typename T, typename Key>
Pairing pairLists(const std::vector<T> &before, const std::vector<T> &after, Key key)
{
    const auto keysOf = [&](const std::vector<T> &list) {
        std::vector<std::string> keys;
        keys.reserve(list.size());
        for (const T &element : list)
            keys.push_back(key(element));
        return keys;
    };
    return pairByKey(keysOf(before), keysOf(after));
}

/// "list[3]"
inline std::string elementPath(const std::string &list, std::size_t index)
{
    return list + '[' + std::to_string(index) + ']';
}

using StepPairs = std::vector<std::pair<std::size_t, std::size_t>>;

/// The longest run of equal steps common to both, as pairs of indices; nothing where the routes are too long
/// for that.
StepPairs commonSteps(const Route &before, const Route &after);

// The parts of a tenant, one function each; path is the part's own.
void diffHours(const Hours &before, const Hours &after, const std::string &path, Changes &changes);
void diffRoutes(const Tenant &before, const Tenant &after, const std::string &path, Changes &changes);
/// subject: the ring step ("Step 1 of route \"sales\"").
void diffWaiting(const Waiting &before, const Waiting &after, const std::string &subject,
                 const std::string &path, Changes &changes);
void diffCallerRules(const Tenant &before, const Tenant &after, const std::string &path, Changes &changes);
void diffPeople(const Tenant &before, const Tenant &after, const std::string &path, Changes &changes);

} // namespace ringdown::plan
