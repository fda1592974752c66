// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/FilterText.h"
#include "core/plan/Plan.h"

#include <QStringList>
#include <QTimeZone>

#include <array>
#include <optional>

namespace ringdown::filter {

/// The words that may stand in front of a colon.
enum class Key { From, To, Tenant, Outcome, Tier, Who, Route, Has, Len, On, Since, Until, Last, Rev, Hour };

inline constexpr std::array allKeys = {Key::From,  Key::To,    Key::Tenant, Key::Outcome, Key::Tier,
                                       Key::Who,   Key::Route, Key::Has,    Key::Len,     Key::On,
                                       Key::Since, Key::Until, Key::Last,   Key::Rev,     Key::Hour};

QString keyWord(Key key); ///< "from"
std::optional<Key> keyFromWord(const QString &word);

/// The plan and the time that give a filter's words their meaning.
struct Context {
    const plan::Plan &plan; ///< an empty one knows nothing, and then every value is taken as it is
    Instant now;
    QTimeZone zone; ///< dates are days of this zone, or of the one business the filter names
};

/// What is wrong with a filter text. For people, ui/format and ringdownctl make sentences of it.
struct Problem {
    enum class Kind {
        UnknownKey,   ///< "form:"
        NoValue,      ///< "from:"
        UnknownValue, ///< "outcome:mised", "tenant:x", with what is known
        NoNumber,     ///< from: and to: want the beginning of a number
        NoBounds,     ///< len: and rev:
        NoSpan,       ///< last:
        NoDay,        ///< on:, since: and until:
        NoHour,       ///< hour:
        ManyHours,    ///< hour: more stretches of time than the relay is asked for
        NothingThen,  ///< since: is not before until:
        TooLong,      ///< the whole text, to be asked of a relay
    };
    Kind kind = Kind::UnknownKey;
    QString key;       ///< as typed
    QString typed;     ///< the value
    QString meant;     ///< what was most likely meant, or ""
    QStringList known; ///< every value there is, where these are few
    qsizetype start = 0;
    qsizetype length = 0; ///< where it stands in the text

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// One word of the filter and what it stands for.
struct Term {
    Token token;
    std::optional<Key> key; ///< nothing for a bare word
    /// What the value was understood as: ids of the plan, names of outcomes, the beginning of a number.
    QStringList values;
    Bounds bounds; ///< of len: (seconds) and rev:
};

/// What a filter text means. selection is usable only without a problem.
struct Reading {
    CallSelection selection;
    std::vector<Term> terms;
    std::optional<Problem> problem;

    bool isValid() const { return !problem.has_value(); }
};

/// Reads the grammar of docs/decisions/0013-the-filter.md. Pure.
Reading readFilter(const QString &text, const Context &context);

} // namespace ringdown::filter
