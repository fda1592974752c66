// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/LogEmptiness.h"

#include "ui/calls/CallPager.h"
#include "ui/calls/FilterWords.h"
#include "ui/format/CallWords.h"
#include "ui/format/FailureWords.h"
#include "ui/shell/EmptyState.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringdown::calls {
namespace {

constexpr int mostRemovals = 3; ///< more words of a filter are taken out at their chips

struct EmptyText {
    Q_DECLARE_TR_FUNCTIONS(LogEmptiness)
};

/// The buttons and what they do, side by side.
struct Ways {
    QStringList words;
    std::vector<Way> ways;

    void add(const QString &word, Way::Deed deed, const QString &filter = {})
    {
        words << word;
        ways.push_back({deed, filter});
    }
};

bool isTime(const filter::Term &term)
{
    using filter::Key;
    return term.key == Key::On || term.key == Key::Since || term.key == Key::Until || term.key == Key::Last;
}

bool isBusiness(const filter::Term &term)
{
    return term.key == filter::Key::Tenant && term.token.sense == Sense::Wanted;
}

QString widened(const QString &text)
{
    return filter::withValue(filter::withoutTimes(text), filter::keyWord(filter::Key::Last),
                             QStringLiteral("30d"));
}

bool hasTime(const filter::Reading &reading)
{
    return std::any_of(reading.terms.begin(), reading.terms.end(), isTime);
}

void tellFilteredOut(shell::EmptyState &empty, const Emptiness &known, Ways &ways)
{
    const auto &terms = known.asked.reading.terms;
    const int filters = static_cast<int>(terms.size());
    QStringList words;
    for (const filter::Term &term : terms)
        words << termWords(term, known.names);
    if (filters > 1 && filters <= mostRemovals) {
        for (int i = 0; i < filters; ++i) {
            const filter::Token &token = terms[static_cast<std::size_t>(i)].token;
            ways.add(EmptyText::tr("Without “%1”", "a filter").arg(words[i]), Way::Deed::Filter,
                     filter::withoutPart(known.asked.text, token.start, token.length));
        }
    }
    ways.add(EmptyText::tr("Clear all"), Way::Deed::Filter, {});
    if (hasTime(known.asked.reading) && widened(known.asked.text) != known.asked.text)
        ways.add(EmptyText::tr("Widen to 30 days"), Way::Deed::Filter, widened(known.asked.text));
    empty.tell(shell::EmptyKind::FilteredOut, EmptyText::tr("No call matches %n filter(s)", nullptr, filters),
               EmptyText::tr("Asked for: %1.", "the words of a filter")
                   .arg(words.join(EmptyText::tr(", ", "between words of a filter"))),
               ways.words);
}

void tellNothingThen(shell::EmptyState &empty, const Emptiness &known, Ways &ways)
{
    if (known.last)
        ways.add(EmptyText::tr("Open the last one"), Way::Deed::OpenLast);
    if (widened(known.asked.text) != known.asked.text)
        ways.add(EmptyText::tr("Widen to 30 days"), Way::Deed::Filter, widened(known.asked.text));
    ways.add(EmptyText::tr("Clear all"), Way::Deed::Filter, {});
    empty.tell(shell::EmptyKind::NothingNow, EmptyText::tr("No calls in this time"),
               known.last ? EmptyText::tr("The last one: %1.")
                                .arg(format::callSentence(*known.last, known.names, known.now))
                          : QString(),
               ways.words);
}

} // namespace

bool asksOnlyForATime(const filter::Reading &reading)
{
    return hasTime(reading) &&
           std::all_of(reading.terms.begin(), reading.terms.end(),
                       [](const filter::Term &term) { return isTime(term) || isBusiness(term); });
}

std::vector<Way> tellEmptiness(shell::EmptyState &empty, const Emptiness &known)
{
    Ways ways;
    if (known.pager.failure()) {
        const auto words =
            format::failureWords(EmptyText::tr("The call log could not be loaded."), *known.pager.failure());
        ways.add(EmptyText::tr("Try again"), Way::Deed::Retry);
        empty.tell(shell::EmptyKind::CouldNotLoad, words.title,
                   QStringLiteral("%1 %2").arg(words.body, known.failingSince), ways.words, words.details);
        return ways.ways;
    }
    if (!known.pager.hasFirstPage()) {
        empty.tell(shell::EmptyKind::NothingNow, EmptyText::tr("The log is being read"),
                   EmptyText::tr("Calls appear here as soon as the relay answers."));
    } else if (asksOnlyForATime(known.asked.reading) && known.last) {
        tellNothingThen(empty, known, ways);
    } else if (!std::all_of(known.asked.reading.terms.begin(), known.asked.reading.terms.end(), isBusiness)) {
        tellFilteredOut(empty, known, ways);
    } else {
        const bool isBegun = !known.names.lacksBusiness();
        ways.add(isBegun ? EmptyText::tr("Place a test call") : EmptyText::tr("Add the first business…"),
                 Way::Deed::TestCall);
        if (!known.asked.reading.terms.empty())
            ways.add(EmptyText::tr("Clear all"), Way::Deed::Filter, {});
        empty.tell(
            shell::EmptyKind::FirstUse, EmptyText::tr("Every call is kept here"),
            isBegun
                ? EmptyText::tr(
                      "With the reason for each turn it took. Place a test call to see one; no phone rings.")
                : EmptyText::tr("The plan has no business yet, so there is nothing to call."),
            ways.words);
        empty.restrict(client::Role::Operator);
    }
    return ways.ways;
}

} // namespace ringdown::calls
