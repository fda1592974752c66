// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/diff/Changes.h"
#include "core/plan/diff/Words.h"

#include <algorithm>
#include <set>

namespace ringdown::plan {
namespace {

/// Past this many cells the alignment of two routes is not worth its time; such routes are compared step by
/// step.
constexpr std::size_t mostCells = 250'000;

/// How the steps of a route became those of another.
struct Alignment {
    StepPairs edited; ///< same kind of step at the same place, other content
    StepPairs moved;  ///< the same step elsewhere
    std::vector<std::size_t> removed;
    std::vector<std::size_t> added;
};

/// Pairs steps of the same kind between two equal neighbours; what is left was removed or added.
void alignGap(const Route &before, std::size_t &i, std::size_t oldEnd, const Route &after, std::size_t &j,
              std::size_t newEnd, Alignment &alignment)
{
    for (; j < newEnd; ++j) {
        std::size_t match = i;
        while (match < oldEnd && before[match].index() != after[j].index())
            ++match;
        if (match == oldEnd) {
            alignment.added.push_back(j);
            continue;
        }
        for (; i < match; ++i)
            alignment.removed.push_back(i);
        alignment.edited.emplace_back(i++, j);
    }
    for (; i < oldEnd; ++i)
        alignment.removed.push_back(i);
}

void recogniseMoves(const Route &before, const Route &after, Alignment &alignment)
{
    if (alignment.removed.size() * alignment.added.size() > mostCells)
        return;
    std::vector<std::size_t> stillRemoved;
    for (const std::size_t i : alignment.removed) {
        const auto same = std::find_if(alignment.added.begin(), alignment.added.end(),
                                       [&](std::size_t j) { return before[i] == after[j]; });
        if (same == alignment.added.end()) {
            stillRemoved.push_back(i);
            continue;
        }
        alignment.moved.emplace_back(i, *same);
        alignment.added.erase(same);
    }
    alignment.removed = std::move(stillRemoved);
}

Alignment align(const Route &before, const Route &after)
{
    Alignment alignment;
    std::size_t i = 0;
    std::size_t j = 0;
    for (const auto &[oldStep, newStep] : commonSteps(before, after)) {
        alignGap(before, i, oldStep, after, j, newStep, alignment);
        i = oldStep + 1;
        j = newStep + 1;
    }
    alignGap(before, i, before.size(), after, j, after.size(), alignment);
    // Without an alignment equal steps come out as edited ones.
    std::erase_if(alignment.edited,
                  [&](const auto &pair) { return before[pair.first] == after[pair.second]; });
    recogniseMoves(before, after, alignment);
    return alignment;
}

void diffKeys(const MenuStep &before, const MenuStep &after, const std::string &subject,
              const std::string &path, Changes &changes)
{
    for (const auto &[key, route] : before.keys) {
        if (!after.keys.contains(key))
            changes.removed(path + '.' + key, subject + " no longer knows key " + key +
                                                  ", which led to route " + inQuotes(route.value) + '.');
    }
    for (const auto &[key, route] : after.keys) {
        const auto old = before.keys.find(key);
        if (old == before.keys.end())
            changes.added(path + '.' + key,
                          subject + ": key " + key + " now leads to route " + inQuotes(route.value) + '.');
        else if (old->second != route)
            changes.changed(path + '.' + key, subject + ": key " + key + " leads to route " +
                                                  inQuotes(route.value) + " instead of " +
                                                  inQuotes(old->second.value) + '.');
    }
}

std::string otherwiseWords(const MenuStep &menu)
{
    return menu.otherwise ? "route " + inQuotes(menu.otherwise->value) : std::string("the next step");
}

void diffStep(const MenuStep &before, const MenuStep &after, const std::string &subject,
              const std::string &path, Changes &changes)
{
    if (before.prompt != after.prompt)
        changes.changed(path + ".menu.prompt", subject + " asks " + inQuotes(after.prompt) + " instead of " +
                                                   inQuotes(before.prompt) + '.');
    diffKeys(before, after, subject, path + ".menu.keys", changes);
    if (before.seconds != after.seconds)
        changes.changed(path + ".menu.seconds", subject + " waits " + counted(after.seconds, "second") +
                                                    " for a key instead of " +
                                                    std::to_string(before.seconds) + '.');
    if (before.tries != after.tries)
        changes.changed(path + ".menu.tries", subject + " asks " + counted(after.tries, "time") +
                                                  " instead of " + std::to_string(before.tries) + '.');
    if (before.otherwise != after.otherwise)
        changes.changed(path + ".menu.otherwise", subject + ": without a key the call goes on with " +
                                                      otherwiseWords(after) + " instead of " +
                                                      otherwiseWords(before) + '.');
}

void diffTextBack(const std::optional<TextBack> &before, const std::optional<TextBack> &after,
                  const std::string &subject, const std::string &path, Changes &changes)
{
    if (before && !after)
        changes.removed(path, subject + " no longer offers to text the caller back.");
    if (!before && after)
        changes.added(path, subject + " offers to text the caller back on key " + after->key + ": " +
                                inQuotes(after->body) + '.');
    if (!before || !after)
        return;
    if (before->key != after->key)
        changes.changed(path + ".key", subject + " texts the caller back on key " + after->key +
                                           " instead of " + before->key + '.');
    if (before->body != after->body)
        changes.changed(path + ".body", subject + " texts the caller " + inQuotes(after->body) +
                                            " instead of " + inQuotes(before->body) + '.');
}

std::string soundWords(const std::string &before, const std::string &after)
{
    if (after.empty())
        return " greets with words instead of the sound " + inQuotes(before) + '.';
    return " greets with the sound " + inQuotes(after) +
           (before.empty() ? " instead of words." : " instead of " + inQuotes(before) + '.');
}

void diffStep(const VoicemailStep &before, const VoicemailStep &after, const std::string &subject,
              const std::string &path, Changes &changes)
{
    if (before.greeting != after.greeting)
        changes.changed(path + ".voicemail.greeting", subject + " greets with " + inQuotes(after.greeting) +
                                                          " instead of " + inQuotes(before.greeting) + '.');
    if (before.greetingSound != after.greetingSound)
        changes.changed(path + ".voicemail.greetingSound",
                        subject + soundWords(before.greetingSound, after.greetingSound));
    if (before.maxSeconds != after.maxSeconds)
        changes.changed(path + ".voicemail.maxSeconds",
                        subject + " records up to " + counted(after.maxSeconds, "second") + " instead of " +
                            std::to_string(before.maxSeconds) + '.');
    if (before.transcribe != after.transcribe)
        changes.changed(path + ".voicemail.transcribe",
                        subject + (after.transcribe ? " now transcribes what is said."
                                                    : " no longer transcribes what is said."));
    diffTextBack(before.textBack, after.textBack, subject, path + ".voicemail.textBack", changes);
}

void diffStep(const RingStep &before, const RingStep &after, const std::string &subject,
              const std::string &path, Changes &changes)
{
    if (before.tiers != after.tiers)
        changes.changed(path, subject + ' ' + replacementWords(before, after) + '.');
    diffWaiting(before.waiting, after.waiting, subject, path + ".waiting", changes);
}

/// The other kinds have one value each, and their predicate says it.
template <typename Kind>
void diffStep(const Kind &before, const Kind &after, const std::string &subject, const std::string &path,
              Changes &changes)
{
    changes.changed(path, subject + ' ' + replacementWords(before, after) + '.');
}

std::string ordinalStep(std::size_t index, const RouteId &route)
{
    return "Step " + std::to_string(index + 1) + " of route " + inQuotes(route.value);
}

/// Two steps of the same kind.
void diffEdited(const Step &before, const Step &after, const std::string &subject, const std::string &path,
                Changes &changes)
{
    const auto compare = [&](const auto &now) {
        diffStep(std::get<std::decay_t<decltype(now)>>(before), now, subject, path, changes);
    };
    std::visit(compare, after);
}

// What a step that was not there does beyond the predicate that names it.

void nameContents(const RingStep &ring, const std::string &subject, const std::string &path, Changes &changes)
{
    diffWaiting({}, ring.waiting, subject, path + ".waiting", changes);
}

void nameContents(const MenuStep &menu, const std::string &subject, const std::string &path, Changes &changes)
{
    changes.added(path + ".menu.prompt", subject + " asks " + inQuotes(menu.prompt) + " at most " +
                                             counted(menu.tries, "time") + " and waits " +
                                             counted(menu.seconds, "second") + " for a key.");
    if (menu.otherwise)
        changes.added(path + ".menu.otherwise",
                      subject + ": without a key the call goes on with " + otherwiseWords(menu) + '.');
}

void nameContents(const VoicemailStep &voicemail, const std::string &subject, const std::string &path,
                  Changes &changes)
{
    const std::string greeting = voicemail.greetingSound.empty()
                                     ? " greets with " + inQuotes(voicemail.greeting)
                                     : " greets with the sound " + inQuotes(voicemail.greetingSound);
    changes.added(path + ".voicemail.greeting",
                  subject + greeting + " and records up to " + counted(voicemail.maxSeconds, "second") + '.');
    if (voicemail.transcribe)
        changes.added(path + ".voicemail.transcribe", subject + " now transcribes what is said.");
    diffTextBack({}, voicemail.textBack, subject, path + ".voicemail.textBack", changes);
}

/// The predicate says everything.
template <typename Kind>
void nameContents(const Kind & /*step*/, const std::string & /*subject*/, const std::string & /*path*/,
                  Changes & /*changes*/)
{
}

void nameContents(const Step &step, const std::string &subject, const std::string &path, Changes &changes)
{
    std::visit([&](const auto &kind) { nameContents(kind, subject, path, changes); }, step);
}

void diffRoute(const RouteId &id, const Route &before, const Route &after, const std::string &path,
               Changes &changes)
{
    const std::string subject = "Route " + inQuotes(id.value);
    const Alignment alignment = align(before, after);
    for (const std::size_t i : alignment.removed)
        changes.removed(elementPath(path, i), subject + " no longer " + stepWords(before[i]) +
                                                  ", which was step " + std::to_string(i + 1) + '.');
    for (const auto &[i, j] : alignment.edited)
        diffEdited(before[i], after[j], ordinalStep(j, id), elementPath(path, j), changes);
    for (const auto &[i, j] : alignment.moved)
        changes.changed(elementPath(path, j), ordinalStep(j, id) + " now " + stepWords(after[j]) +
                                                  "; it was step " + std::to_string(i + 1) + '.');
    for (const std::size_t j : alignment.added) {
        changes.added(elementPath(path, j),
                      subject + " now " + stepWords(after[j]) + ", as step " + std::to_string(j + 1) + '.');
        nameContents(after[j], ordinalStep(j, id), elementPath(path, j), changes);
    }
}

std::string routeWords(const Route &route)
{
    std::vector<std::string> steps;
    for (const Step &step : route)
        steps.push_back(stepWords(step));
    return steps.empty() ? "does nothing" : succession(steps);
}

} // namespace

StepPairs commonSteps(const Route &before, const Route &after)
{
    const std::size_t rows = before.size();
    const std::size_t columns = after.size();
    if ((rows + 1) * (columns + 1) > mostCells)
        return {};
    std::vector<std::size_t> length((rows + 1) * (columns + 1), 0);
    const auto at = [&](std::size_t i, std::size_t j) -> std::size_t & {
        return length[i * (columns + 1) + j];
    };
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;)
            at(i, j) = before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    StepPairs pairs;
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (before[i] == after[j])
            pairs.emplace_back(i++, j++);
        else if (at(i + 1, j) >= at(i, j + 1))
            ++i;
        else
            ++j;
    }
    return pairs;
}

void diffRoutes(const Tenant &before, const Tenant &after, const std::string &path, Changes &changes)
{
    for (const auto &[id, route] : before.routes) {
        if (!after.routes.contains(id))
            changes.removed(path + '.' + id.value, "Route " + inQuotes(id.value) + " is removed.");
    }
    for (const auto &[id, route] : after.routes) {
        const auto old = before.routes.find(id);
        if (old == before.routes.end()) {
            changes.added(path + '.' + id.value,
                          "Route " + inQuotes(id.value) + " is new: it " + routeWords(route) + '.');
            for (std::size_t i = 0; i < route.size(); ++i)
                nameContents(route[i], ordinalStep(i, id), elementPath(path + '.' + id.value, i), changes);
        } else if (old->second != route)
            diffRoute(id, old->second, route, path + '.' + id.value, changes);
    }
}

} // namespace ringdown::plan
