// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/merge/ThreeWay.h"

#include "core/plan/diff/Changes.h"

#include <algorithm>
#include <iterator>

namespace ringdown::plan {
namespace {

/// Those that are wanted, in the order of one.
Keys common(const Keys &keys, const std::set<std::string> &wanted)
{
    Keys out;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(out),
                 [&](const std::string &key) { return wanted.contains(key); });
    return out;
}

std::set<std::string> inBoth(const Keys &one, const Keys &other)
{
    const std::set<std::string> keys(one.begin(), one.end());
    std::set<std::string> out;
    for (const std::string &key : other) {
        if (keys.contains(key))
            out.insert(key);
    }
    return out;
}

/// Whose order leads. What both put in has its place in no common order: where they put it elsewhere,
/// somebody has to choose.
Side leadingSide(const Three<Keys> &three, const Picks &picks)
{
    const std::set<std::string> theirsAndYours = inBoth(three.theirs, three.yours);
    const std::set<std::string> base(three.base.begin(), three.base.end());
    std::set<std::string> inAll;
    for (const std::string &key : theirsAndYours) {
        if (base.contains(key))
            inAll.insert(key);
    }
    if (inAll.size() < theirsAndYours.size() &&
        common(three.theirs, theirsAndYours) != common(three.yours, theirsAndYours))
        return picks.conflict;
    const Keys orders[] = {common(three.base, inAll), common(three.theirs, inAll),
                           common(three.yours, inAll)};
    return sideOf<Keys>({orders[0], orders[1], orders[2]}, picks);
}

/// Each of more that is missing comes behind what goes before it there.
Keys withMore(const Keys &order, const Keys &more, const std::set<std::string> &left)
{
    std::set<std::string> there(order.begin(), order.end());
    std::map<std::optional<std::string>, Keys> behind; // nothing: at the front
    std::optional<std::string> before;
    for (const std::string &key : more) {
        if (there.contains(key))
            before = key;
        else if (left.contains(key))
            behind[before].push_back(key);
    }
    Keys out = behind[std::nullopt];
    for (const std::string &key : order) {
        out.push_back(key);
        if (const auto next = behind.find(key); next != behind.end())
            out.insert(out.end(), next->second.begin(), next->second.end());
    }
    return out;
}

Route part(const Route &route, std::size_t from, std::size_t to)
{
    return {route.begin() + static_cast<std::ptrdiff_t>(from),
            route.begin() + static_cast<std::ptrdiff_t>(to)};
}

void addGap(const Three<Route> &gap, const Picks &picks, const Inside<Step> &inside, Route &out)
{
    const bool isEven = gap.base.size() == gap.theirs.size() && gap.base.size() == gap.yours.size();
    if (!isEven) {
        const Route &chosen = gap.of(sideOf(gap, picks));
        out.insert(out.end(), chosen.begin(), chosen.end());
        return;
    }
    for (std::size_t i = 0; i < gap.base.size(); ++i)
        out.push_back(inside({gap.base[i], gap.theirs[i], gap.yours[i]}, picks));
}

/// What a side took out of the common route and what it put in, step by step.
struct Turnover {
    Route out;
    Route in;

    Turnover(const Route &base, const Route &side)
    {
        std::set<std::size_t> keptOfBase;
        std::set<std::size_t> keptOfSide;
        for (const auto &[before, after] : commonSteps(base, side)) {
            keptOfBase.insert(before);
            keptOfSide.insert(after);
        }
        for (std::size_t i = 0; i < base.size(); ++i) {
            if (!keptOfBase.contains(i))
                out.push_back(base[i]);
        }
        for (std::size_t i = 0; i < side.size(); ++i) {
            if (!keptOfSide.contains(i))
                in.push_back(side[i]);
        }
    }
};

bool hasOneOf(const Route &route, const Route &steps)
{
    return std::any_of(route.begin(), route.end(), [&](const Step &step) {
        return std::find(steps.begin(), steps.end(), step) != steps.end();
    });
}

/// A step that was moved, or put in by both, would come twice where each gap is merged by itself: callers
/// would hear it, and contacts be texted, twice.
bool mayDouble(const Three<Route> &three)
{
    const Turnover theirs(three.base, three.theirs);
    const Turnover yours(three.base, three.yours);
    return hasOneOf(theirs.in, theirs.out) || hasOneOf(yours.in, yours.out) || hasOneOf(theirs.in, yours.in);
}

} // namespace

Keys orderOf(const Three<Keys> &three, const std::set<std::string> &left, const Picks &picks)
{
    const Side lead = leadingSide(three, picks);
    Keys order = common(three.of(lead), left);
    for (const Keys *more : {&three.theirs, &three.yours, &three.base})
        order = withMore(order, *more, left);
    return order;
}

Route steps(const Three<Route> &three, const Picks &picks, const Inside<Step> &inside)
{
    if (mayDouble(three))
        return whole(three, picks);
    std::map<std::size_t, std::size_t> theirs;
    for (const auto &[base, their] : commonSteps(three.base, three.theirs))
        theirs.emplace(base, their);
    Route out;
    std::size_t from[] = {0, 0, 0};
    const auto addUntil = [&](std::size_t base, std::size_t their, std::size_t your) {
        addGap({part(three.base, from[0], base), part(three.theirs, from[1], their),
                part(three.yours, from[2], your)},
               picks, inside, out);
    };
    for (const auto &[base, your] : commonSteps(three.base, three.yours)) {
        const auto their = theirs.find(base);
        if (their == theirs.end())
            continue;
        addUntil(base, their->second, your);
        out.push_back(three.base[base]);
        from[0] = base + 1;
        from[1] = their->second + 1;
        from[2] = your + 1;
    }
    addUntil(three.base.size(), three.theirs.size(), three.yours.size());
    return out;
}

} // namespace ringdown::plan
