// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/reading/WaitingReader.h"

#include "core/plan/MusicAddress.h"
#include "core/plan/json/Fields.h"

#include <algorithm>

namespace ringdown::plan {
namespace {

constexpr int soonestPrompt = 5;
constexpr int shortestPause = 15; ///< between two of the same words
constexpr int latestPrompt = 600;

/// Of UTF-8 text.
std::size_t lengthInCharacters(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string readMusic(const JsonNode &node, ProblemList &problems)
{
    if (!node.isText() || !isMusicAddress(node.text()))
        problems.add(node, "the https address of a sound of at most " + std::to_string(longestMusicAddress) +
                               " characters, such as \"https://example.com/hold.mp3\"");
    return textOf(node).value_or("");
}

/// Exactly one of "after" and "every".
void readWhen(Fields &fields, HoldPrompt &prompt, ProblemList &problems)
{
    const JsonNode *after = fields.optional("after");
    const JsonNode *every = fields.optional("every");
    if (after && every)
        problems.add(*every, "absent: \"after\" beside it says the words once; keep one of the two");
    if (!after && !every && fields.isObject())
        problems.addMissing(fields.node(), "after",
                            "Missing: say when, with \"after\" (once, so many seconds after the first ring) "
                            "or \"every\" (again and again).");
    if (after) {
        prompt.seconds = readWhole(*after, soonestPrompt, latestPrompt, problems).value_or(prompt.seconds);
    } else if (every) {
        prompt.when = HoldPrompt::When::Every;
        prompt.seconds = readWhole(*every, shortestPause, latestPrompt, problems).value_or(prompt.seconds);
    }
}

HoldPrompt readPrompt(const JsonNode &node, ProblemList &problems)
{
    HoldPrompt prompt;
    Fields fields(node, "a prompt", problems);
    readWhen(fields, prompt, problems);
    if (const JsonNode *say = fields.required("say")) {
        prompt.say = readTemplateWords(*say, problems).value_or("");
        const std::size_t length = lengthInCharacters(prompt.say);
        if (length > longestHoldPrompt)
            problems.add(*say, "This prompt has " + std::to_string(length) + " characters, and at most " +
                                   std::to_string(longestHoldPrompt) +
                                   " are said: while it is said the caller cannot go on. Shorten it.");
    }
    fields.refuseOthers();
    return prompt;
}

} // namespace

Waiting readWaiting(const JsonNode &node, ProblemList &problems)
{
    Waiting waiting;
    Fields fields(node, "waiting", problems);
    if (const JsonNode *music = fields.optional("music"))
        waiting.music = readMusic(*music, problems);
    if (const JsonNode *prompts = fields.optional("prompts")) {
        for (const JsonNode *prompt : readList(*prompts, "prompts", problems))
            waiting.prompts.push_back(readPrompt(*prompt, problems));
        if (waiting.prompts.size() > mostHoldPrompts)
            problems.add(*prompts, "A caller hears at most " + std::to_string(mostHoldPrompts) +
                                       " prompts while phones ring, these are " +
                                       std::to_string(waiting.prompts.size()) + ": take some out.");
    }
    fields.refuseOthers();
    return waiting;
}

} // namespace ringdown::plan
