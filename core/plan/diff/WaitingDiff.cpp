// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/diff/Changes.h"
#include "core/plan/diff/Words.h"

namespace ringdown::plan {
namespace {

std::string musicWords(const std::string &music)
{
    return music.empty() ? "the ring tone" : music;
}

/// "20 seconds after the first ring", "every 30 seconds"
std::string whenWords(const HoldPrompt &prompt)
{
    const std::string seconds = counted(prompt.seconds, "second");
    return prompt.when == HoldPrompt::When::Every ? "every " + seconds : seconds + " after the first ring";
}

} // namespace

void diffWaiting(const Waiting &before, const Waiting &after, const std::string &subject,
                 const std::string &path, Changes &changes)
{
    if (before.music != after.music)
        changes.changed(path + ".music", subject + ": a caller who waits hears " + musicWords(after.music) +
                                             " instead of " + musicWords(before.music) + '.');
    const std::string list = path + ".prompts";
    const Pairing pairing =
        pairLists(before.prompts, after.prompts, [](const HoldPrompt &prompt) { return prompt.say; });
    for (const std::size_t i : pairing.removed)
        changes.removed(elementPath(list, i), subject + ": a caller who waits is no longer told " +
                                                  inQuotes(before.prompts[i].say) + ' ' +
                                                  whenWords(before.prompts[i]) + '.');
    for (std::size_t i = 0; i < after.prompts.size(); ++i) {
        const HoldPrompt &prompt = after.prompts[i];
        const auto old = pairing.oldOf[i];
        const std::string told = subject + ": a caller who waits is told " + inQuotes(prompt.say) + ' ';
        if (!old)
            changes.added(elementPath(list, i), told + whenWords(prompt) + '.');
        else if (before.prompts[*old] != prompt)
            changes.changed(elementPath(list, i), told + whenWords(prompt) + " instead of " +
                                                      whenWords(before.prompts[*old]) + '.');
    }
    for (const std::size_t i : pairing.moved)
        changes.changed(elementPath(list, i),
                        subject + ": the prompt " + inQuotes(after.prompts[i].say) + " is now number " +
                            std::to_string(i + 1) +
                            " of the list: of two that are due together the first is said.");
}

} // namespace ringdown::plan
