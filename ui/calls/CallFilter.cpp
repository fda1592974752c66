// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/CallFilter.h"

#include "ui/calls/FilterDates.h"
#include "ui/format/OutcomeWords.h"
#include "ui/format/Times.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringdown::calls {
namespace {

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(CallFilter)
};

const QStringList &filterKeys()
{
    static const QStringList keys = {
        QStringLiteral("from"),  QStringLiteral("to"),    QStringLiteral("tenant"), QStringLiteral("outcome"),
        QStringLiteral("since"), QStringLiteral("until"), QStringLiteral("last"),   QStringLiteral("on")};
    return keys;
}

/// A word of the text: key is "" for a bare one; the value is without its quotes.
struct Token {
    qsizetype start = 0;
    qsizetype length = 0;
    QString key;
    QString value;
};

std::vector<Token> tokenize(const QString &text)
{
    std::vector<Token> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        Token token{at, 0, {}, {}};
        bool quoted = false;
        for (; at < text.size() && (quoted || !text[at].isSpace()); ++at) {
            if (text[at] == QLatin1Char('"'))
                quoted = !quoted;
            else if (text[at] == QLatin1Char(':') && !quoted && token.key.isEmpty() &&
                     !token.value.isEmpty() && token.value[0].isLetter())
                token.key = std::exchange(token.value, QString()).toLower();
            else
                token.value += text[at];
        }
        token.length = at - token.start;
        tokens.push_back(token);
    }
    return tokens;
}

/// Reads one token after the other into a query.
class FilterReader {
public:
    FilterReader(const FilterContext &context)
        : m_context(context)
    {
    }

    FilterReading read(const QString &text)
    {
        for (const Token &token : tokenize(text)) {
            const QString words = take(token);
            if (!m_reading.isValid())
                return m_reading;
            m_reading.terms.push_back({token.start, token.length, words});
        }
        return m_reading;
    }

private:
    /// Returns the chip's words, or sets the problem.
    QString take(const Token &token)
    {
        if (token.key.isEmpty())
            return takeWords(token.value, token.value);
        if (!filterKeys().contains(token.key))
            return fail(
                unknown(QStringLiteral("%1:").arg(token.key), token.key, filterKeys(), QStringLiteral(":")));
        if (token.value.isEmpty())
            return fail(FilterText::tr("%1: needs a value behind the colon.").arg(token.key));
        if (token.key == QLatin1StringView("from"))
            return takeFrom(token.value);
        if (token.key == QLatin1StringView("to"))
            return takeWords(token.value, FilterText::tr("to %1").arg(token.value));
        if (token.key == QLatin1StringView("tenant"))
            return takeTenant(token.value);
        if (token.key == QLatin1StringView("outcome"))
            return takeOutcome(token.value);
        if (token.key == QLatin1StringView("last"))
            return takeLast(token.value);
        return takeDate(token);
    }

    QString takeWords(const QString &value, const QString &words)
    {
        if (!m_reading.query.q.empty())
            return fail(FilterText::tr(
                "Only one text can be searched at a time. Put several words in double quotes."));
        m_reading.query.q = value.toStdString();
        return words;
    }

    QString takeFrom(const QString &value)
    {
        QString digits;
        for (const QChar letter : value) {
            if (letter.isDigit() || (letter == QLatin1Char('+') && digits.isEmpty()))
                digits += letter;
        }
        if (!digits.startsWith(QLatin1Char('+')) || digits.size() < 2)
            return fail(FilterText::tr(
                "from: wants the beginning of a number with its country code, as in from:+1619."));
        m_reading.query.from = digits.toStdString();
        return FilterText::tr("from %1").arg(digits);
    }

    QString takeTenant(const QString &value)
    {
        QStringList known;
        for (const plan::Tenant &tenant : m_context.names.plan().tenants) {
            const QString id = QString::fromStdString(tenant.id.value);
            const QString name = QString::fromStdString(tenant.name);
            known << id << name;
            if (id.compare(value, Qt::CaseInsensitive) == 0 || name.startsWith(value, Qt::CaseInsensitive)) {
                m_reading.query.tenant = tenant.id.value;
                return m_context.names.tenant(tenant.id);
            }
        }
        if (known.isEmpty()) { // without a plan the relay's answer decides
            m_reading.query.tenant = value.toStdString();
            return value;
        }
        return fail(unknown(QStringLiteral("tenant:"), value, known, {}));
    }

    QString takeOutcome(const QString &value)
    {
        const auto outcome = outcomeFromName(value.toLower().toStdString());
        if (!outcome) {
            QStringList known;
            for (const Outcome each : {Outcome::Answered, Outcome::Voicemail, Outcome::Missed,
                                       Outcome::Abandoned, Outcome::Rejected, Outcome::Failed})
                known << QString::fromUtf8(outcomeName(each).data(),
                                           static_cast<qsizetype>(outcomeName(each).size()));
            return fail(unknown(QStringLiteral("outcome:"), value, known, {}));
        }
        if (m_reading.query.outcome && m_reading.query.outcome != outcome)
            return fail(FilterText::tr("A call has one outcome. Take one of the two out."));
        m_reading.query.outcome = outcome;
        return format::outcomeWord(*outcome);
    }

    QString takeLast(const QString &value)
    {
        const auto span = readSpan(value);
        if (!span)
            return fail(FilterText::tr("last: wants a number with m, h, d or w, as in last:7d."));
        m_reading.query.since = m_context.now - *span;
        return FilterText::tr("last %1").arg(value.toLower());
    }

    QString takeDate(const Token &token)
    {
        const auto stretch = readStretch(token.value, m_context.now, m_context.zone);
        if (!stretch)
            return fail(
                FilterText::tr(
                    "%1: wants a day such as 2026-11-23, today, yesterday or mon, or a time such as 10:15.")
                    .arg(token.key));
        if (token.key != QLatin1StringView("until"))
            m_reading.query.since = stretch->begin;
        if (token.key != QLatin1StringView("since"))
            m_reading.query.until = stretch->end;
        return FilterText::tr("%1 %2", "since, until or on, and when").arg(token.key, token.value);
    }

    QString unknown(const QString &key, const QString &typed, const QStringList &known,
                    const QString &suffix) const
    {
        const QString meant = didYouMean(typed, known);
        return meant.isEmpty() ? FilterText::tr("%1 does not know “%2”. Known: %3.")
                                     .arg(key, typed, known.join(QStringLiteral(", ")))
                               : FilterText::tr("%1 does not know “%2”. Did you mean %3?")
                                     .arg(key, typed, meant + suffix);
    }

    QString fail(const QString &sentence)
    {
        m_reading.problem = sentence;
        return {};
    }

    const FilterContext &m_context;
    FilterReading m_reading;
};

int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool same = a[i].toCaseFolded() == b[static_cast<qsizetype>(j) - 1].toCaseFolded();
            const int replaced = diagonal + (same ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
        }
    }
    return row.back();
}

bool holds(const std::string &text, const std::string &part)
{
    return QString::fromStdString(text).contains(QString::fromStdString(part), Qt::CaseInsensitive);
}

} // namespace

FilterReading readFilter(const QString &text, const FilterContext &context)
{
    return FilterReader(context).read(text);
}

QString withoutTerm(const QString &text, const FilterTerm &term)
{
    QString rest = text;
    rest.remove(term.start, term.length);
    return rest.simplified();
}

QString withTerm(const QString &text, const QString &key, const QString &value)
{
    QStringList kept;
    for (const Token &token : tokenize(text)) {
        if (token.key != key)
            kept << text.mid(token.start, token.length);
    }
    if (!value.isEmpty())
        kept << QStringLiteral("%1:%2").arg(
            key, value.contains(QLatin1Char(' ')) ? QStringLiteral("\"%1\"").arg(value) : value);
    return kept.join(QLatin1Char(' '));
}

bool matches(const client::CallQuery &query, const CallSummary &call)
{
    if (!query.tenant.empty() && call.tenant.value != query.tenant)
        return false;
    if (query.outcome && call.outcome != query.outcome)
        return false;
    if (call.from.compare(0, query.from.size(), query.from) != 0)
        return false;
    if ((query.since && call.startedAt < *query.since) || (query.until && call.startedAt >= *query.until))
        return false;
    return query.q.empty() || holds(call.from, query.q) || holds(call.to, query.q) ||
           holds(call.callerName, query.q) || holds(call.sid.value, query.q);
}

QString didYouMean(const QString &typed, const QStringList &candidates)
{
    QString best;
    int bestDistance = qMax(1, static_cast<int>(typed.size()) / 3) + 1;
    for (const QString &candidate : candidates) {
        if (const int distance = editDistance(typed, candidate); distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace ringdown::calls
