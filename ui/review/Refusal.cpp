// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/Refusal.h"

#include "ui/format/FailureWords.h"
#include "ui/routing/ProblemWords.h"

#include <QCoreApplication>

namespace ringdown::review {
namespace {

struct RefusalText {
    Q_DECLARE_TR_FUNCTIONS(ringdown::review::ReviewSheet)
};

} // namespace

Refusal refusalOf(const client::ApiFailure &failure, const plan::Plan &sent)
{
    const auto words = format::failureWords(
        failure.status == 0 ? RefusalText::tr("It is not known whether the draft was pushed.")
                            : RefusalText::tr("The draft was not pushed."),
        failure);
    Refusal refusal{words.title, words.title + QLatin1Char(' ') + words.body, words.details, {}};
    if (failure.status == 412) {
        refusal.button = RefusalText::tr("Compare and merge");
        refusal.way = Refusal::Way::Merge;
    } else if (failure.status == 401 || failure.status == 403) {
        refusal.button = RefusalText::tr("Credentials");
        refusal.way = Refusal::Way::Credentials;
    } else if (!failure.problems.empty()) {
        refusal.sentence += QLatin1Char(' ') + routing_ui::problemInWords(sent, failure.problems.front(), {});
        refusal.button = RefusalText::tr("Go there");
        refusal.way = Refusal::Way::Place;
        refusal.path = failure.problems.front().path;
    }
    return refusal;
}

} // namespace ringdown::review
