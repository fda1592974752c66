// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/FilterWords.h"

#include "core/filter/FilterHours.h"
#include "ui/format/ClockFormat.h"
#include "ui/format/Durations.h"
#include "ui/format/OutcomeWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ringdown::calls {
namespace {

struct WordsOfFilter {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

QString either(const QStringList &words)
{
    return words.join(WordsOfFilter::tr(" or ", "between alternatives of a filter"));
}

QString traitWord(const QString &name)
{
    const auto trait = traitFromName(name.toStdString());
    if (!trait)
        return name;
    switch (*trait) {
    case CallTrait::Voicemail:
        return WordsOfFilter::tr("with voicemail");
    case CallTrait::Claim:
        return WordsOfFilter::tr("claimed");
    case CallTrait::Test:
        return WordsOfFilter::tr("test call");
    }
    return name;
}

QString personWord(const QString &id, const format::PlanNames &names)
{
    const ContactId contact(id.toStdString());
    for (const plan::Tenant &tenant : names.plan().tenants) {
        if (findContact(tenant, contact))
            return names.contact(tenant.id, contact);
    }
    return id;
}

/// "Monday 09:00"
QString hourWord(const QString &value)
{
    const auto hour = filter::readWeekHour(value);
    return hour ? WordsOfFilter::tr("%1 %2", "weekday and hour")
                      .arg(QLocale().standaloneDayName(hour->weekday, QLocale::LongFormat),
                           format::clockOfMinute(hour->hour * 60))
                : value;
}

QString valueWord(filter::Key key, const QString &value, const format::PlanNames &names)
{
    switch (key) {
    case filter::Key::Tenant:
        return names.tenant(TenantId(value.toStdString()));
    case filter::Key::Outcome: {
        const auto outcome = outcomeFromName(value.toStdString());
        return outcome ? format::outcomeWord(*outcome) : value;
    }
    case filter::Key::Who:
        return personWord(value, names);
    case filter::Key::Tier:
        return names.tier(TierId(value.toStdString()));
    case filter::Key::Route:
        return names.route(RouteId(value.toStdString()));
    case filter::Key::Has:
        return traitWord(value);
    case filter::Key::From:
        return value.isEmpty() ? WordsOfFilter::tr("anonymous") : value;
    case filter::Key::To:
    case filter::Key::Len:
    case filter::Key::On:
    case filter::Key::Since:
    case filter::Key::Until:
    case filter::Key::Last:
    case filter::Key::Rev:
        return value;
    case filter::Key::Hour:
        return hourWord(value);
    }
    return value;
}

/// A range in words; figure makes one of its ends.
template <typename Figure>
QString boundsWords(const Bounds &bounds, Figure figure)
{
    const Bounds all;
    if (bounds.least == bounds.most)
        return figure(bounds.least);
    if (bounds.most == all.most)
        return WordsOfFilter::tr("%1 or more").arg(figure(bounds.least));
    if (bounds.least == all.least)
        return WordsOfFilter::tr("%1 or less").arg(figure(bounds.most));
    return WordsOfFilter::tr("%1 to %2").arg(figure(bounds.least), figure(bounds.most));
}

QString lengthWords(const Bounds &bounds)
{
    const QString words = boundsWords(
        bounds, [](std::int64_t seconds) { return format::clockText(std::chrono::seconds(seconds)); });
    return WordsOfFilter::tr("length %1", "how long a call was").arg(words);
}

QString revisionWords(const Bounds &bounds)
{
    const QString words =
        boundsWords(bounds, [](std::int64_t revision) { return QString::number(revision); });
    return WordsOfFilter::tr("revision %1").arg(words);
}

QString plainWords(const filter::Term &term, const format::PlanNames &names)
{
    if (!term.key)
        return term.token.value;
    QStringList values;
    for (const QString &value : term.values)
        values << valueWord(*term.key, value, names);
    switch (*term.key) {
    case filter::Key::From:
        return WordsOfFilter::tr("from %1").arg(either(values));
    case filter::Key::To:
        return WordsOfFilter::tr("to %1").arg(either(values));
    case filter::Key::Tenant:
    case filter::Key::Outcome:
    case filter::Key::Has:
        return either(values);
    case filter::Key::Tier:
        return WordsOfFilter::tr("tier %1").arg(either(values));
    case filter::Key::Who:
        return WordsOfFilter::tr("answered by %1").arg(either(values));
    case filter::Key::Route:
        return WordsOfFilter::tr("route %1").arg(either(values));
    case filter::Key::Len:
        return lengthWords(term.bounds);
    case filter::Key::Rev:
        return revisionWords(term.bounds);
    case filter::Key::On:
        return WordsOfFilter::tr("on %1", "a day").arg(term.token.value);
    case filter::Key::Since:
        return WordsOfFilter::tr("since %1", "a day or time").arg(term.token.value);
    case filter::Key::Until:
        return WordsOfFilter::tr("until %1", "a day or time").arg(term.token.value);
    case filter::Key::Last:
        return WordsOfFilter::tr("last %1").arg(term.token.value.toLower());
    case filter::Key::Hour:
        return either(values);
    }
    return term.token.value;
}

/// An outcome as the log writes it, "" where that is the word of the filter.
QString outcomeMeaning(const QString &value)
{
    const auto outcome = outcomeFromName(value.toStdString());
    const QString word = outcome ? format::outcomeWord(*outcome) : QString();
    return word.compare(value, Qt::CaseInsensitive) == 0 ? QString() : word;
}

/// The words of the filter are the same everywhere; which one is meant by a word of the screen is said.
QString outcomeProblem(const filter::Problem &problem)
{
    QStringList known;
    for (const QString &value : problem.known) {
        const QString meaning = outcomeMeaning(value);
        if (meaning.compare(problem.typed, Qt::CaseInsensitive) == 0)
            return WordsOfFilter::tr("%1 does not know “%2”. Did you mean %3?")
                .arg(problem.key + QLatin1Char(':'), problem.typed, value);
        known << (meaning.isEmpty() ? value
                                    : WordsOfFilter::tr("%1 (%2)", "a word of the filter, what it means")
                                          .arg(value, meaning));
    }
    return WordsOfFilter::tr("%1 does not know “%2”. Known: %3.")
        .arg(problem.key + QLatin1Char(':'), problem.typed, known.join(QStringLiteral(", ")));
}

QString unknownWords(const filter::Problem &problem)
{
    const QString key = problem.key + QLatin1Char(':');
    if (problem.key == filter::keyWord(filter::Key::Outcome) && problem.meant.isEmpty())
        return outcomeProblem(problem);
    if (!problem.meant.isEmpty())
        return WordsOfFilter::tr("%1 does not know “%2”. Did you mean %3?")
            .arg(key, problem.typed, problem.meant);
    if (problem.known.isEmpty())
        return WordsOfFilter::tr("%1 does not know “%2”.").arg(key, problem.typed);
    return WordsOfFilter::tr("%1 does not know “%2”. Known: %3.")
        .arg(key, problem.typed, problem.known.join(QStringLiteral(", ")));
}

QString boundsProblem(const filter::Problem &problem)
{
    return problem.key == filter::keyWord(filter::Key::Len)
               ? WordsOfFilter::tr(
                     "len: wants seconds, as in len:>60, len:<2m or len:30-60, the smaller first.")
               : WordsOfFilter::tr(
                     "rev: wants a revision, as in rev:41, rev:>40 or rev:40-42, the smaller first.");
}

QString numberProblem(const filter::Problem &problem)
{
    return problem.key == filter::keyWord(filter::Key::To)
               ? WordsOfFilter::tr("to: wants one of your numbers or its end, as in to:0100.")
               : WordsOfFilter::tr("from: wants the beginning of a number with its country code, as in "
                                   "from:+1619, a name of the directory, or anonymous.");
}

} // namespace

QString termWords(const filter::Term &term, const format::PlanNames &names)
{
    const QString words = plainWords(term, names);
    return term.token.sense == Sense::Unwanted
               ? WordsOfFilter::tr("not %1", "what a filter leaves out").arg(words)
               : words;
}

QString offerWords(const filter::Offer &offer)
{
    const qsizetype colon = offer.text.indexOf(QLatin1Char(':'));
    QStringView key = QStringView(offer.text).left(std::max<qsizetype>(colon, 0));
    if (key.startsWith(QLatin1Char('-')))
        key = key.mid(1);
    const QString value = offer.text.mid(colon + 1).section(QLatin1Char(','), -1).trimmed();
    if (!offer.words.isEmpty() || key != filter::keyWord(filter::Key::Outcome))
        return offer.words;
    return outcomeMeaning(value);
}

QString problemWords(const filter::Problem &problem)
{
    using Kind = filter::Problem::Kind;
    switch (problem.kind) {
    case Kind::UnknownKey:
        if (!problem.meant.isEmpty())
            return WordsOfFilter::tr("“%1:” is no filter. Did you mean %2:?").arg(problem.key, problem.meant);
        return WordsOfFilter::tr("“%1:” is no filter. Known: %2. Put quotes around it to search the text.")
            .arg(problem.key, problem.known.join(QStringLiteral(", ")));
    case Kind::NoValue:
        return WordsOfFilter::tr("%1: needs a value behind the colon.").arg(problem.key);
    case Kind::UnknownValue:
        return unknownWords(problem);
    case Kind::NoNumber:
        return numberProblem(problem);
    case Kind::NoBounds:
        return boundsProblem(problem);
    case Kind::NoSpan:
        return WordsOfFilter::tr("last: wants a number up to 1000 with m, h, d or w, as in last:7d.");
    case Kind::NoDay:
        return WordsOfFilter::tr(
                   "%1: wants a day such as 2026-11-23, today, yesterday or mon, or a time such as 10:15.")
            .arg(problem.key);
    case Kind::NoHour:
        return WordsOfFilter::tr("hour: wants a weekday and an hour, as in hour:mon-09.");
    case Kind::ManyHours:
        return WordsOfFilter::tr(
            "hour: these are too many hours of too many weeks. Name fewer, or a shorter time, as last:90d.");
    case Kind::NothingThen:
        return WordsOfFilter::tr("No time lies between these two: %1:%2 ends before the other begins.")
            .arg(problem.key, problem.typed);
    case Kind::TooLong:
        return WordsOfFilter::tr("This is too long for a filter. Leave some of it out.");
    }
    return {};
}

} // namespace ringdown::calls
