// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/plan/PlanDiff.h"
#include "core/plan/Problem.h"
#include "core/plan/merge/PlanPart.h"
#include "ui/scenario/Scenario.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ringdown::review {

/// What a review is asked: what is live, what would be pushed, the calls of the last days, and the time.
struct Question {
    plan::Plan before;
    plan::Plan after;
    std::vector<CallSummary> calls;
    Instant now;
    std::vector<scenario::Scenario> scenarios; ///< that the plan pushed is held to
    QStringList unreadScenarios = {};          ///< a sentence for each that the plan cannot be held to
    plan::Plan edited = {};                    ///< of which after is a choice
    std::vector<plan::PlanPart> leftOut = {};  ///< what was not chosen of it
};

/// A call that would have gone another way.
struct Elsewhere {
    CallSummary call;
    QString before; ///< "route “closed”, voicemail"
    QString after;

    friend bool operator==(const Elsewhere &, const Elsewhere &) = default;
};

/// Something a person should think about twice.
struct Care {
    QString words;
    std::string path; ///< of the plan pushed, where it comes from; "" when nothing there shows it

    friend bool operator==(const Care &, const Care &) = default;
};

/// What pushing would do, as far as it can be known.
struct Findings {
    std::vector<plan::Problem> errors;       ///< with any of these it cannot be pushed
    std::vector<plan::PlanPart> needed = {}; ///< of what was left out: with these there would be no error
    std::string text;                        ///< the plan document itself, which is what is pushed
    QString fingerprint;                     ///< the SHA-256 of text, in hex
    QString jsonDiff;                        ///< what changes in the document, line by line
    std::vector<Care> care;                  ///< worst first
    QStringList silent;               ///< of what changes or is new: hours without anybody before and after
    QStringList failingScenarios;     ///< pushing needs a word of its own then
    QStringList unreadScenarios;      ///< that it was not held to: likewise
    int replayed = 0;                 ///< calls that both plans know
    std::vector<Elsewhere> elsewhere; ///< newest first
    int newlyAnswered = 0;            ///< of these: answered only with the change
    int noLongerAnswered = 0;

    friend bool operator==(const Findings &, const Findings &) = default;
};

/// Takes milliseconds a hundred calls: run it away from the window's thread. Whoever took a call takes it
/// again; menus are played as if nothing were pressed.
Findings findingsOf(const Question &question);

/// before with the chosen parts of after.
plan::Plan withParts(const plan::Plan &before, const plan::Plan &after,
                     const std::vector<plan::PlanPart> &parts);

} // namespace ringdown::review
