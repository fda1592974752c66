// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/engine/SentenceReader.h"

#include "ui/format/engine/Slots.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ringdown::format {
namespace {

struct ReaderText {
    Q_DECLARE_TR_FUNCTIONS(EngineWords)
};

QString andInEnglish()
{
    return QStringLiteral(" and ");
}

/// "Step 2 of route "open""
std::optional<QString> stepPlace(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^Step (\\d+) of route (\".*\")$"));
    const QRegularExpressionMatch match = shape.match(text);
    const auto route = match.hasMatch() ? plainSlot('Q', match.captured(2)) : std::nullopt;
    return route ? std::optional(
                       ReaderText::tr("Step %1 of route %2", "number, route").arg(match.captured(1), *route))
                 : std::nullopt;
}

std::optional<QString> routeOrNext(const QString &text)
{
    static const QString route = QStringLiteral("route ");
    if (text == QLatin1String("the next step"))
        return ReaderText::tr("the next step");
    const auto name = text.startsWith(route) ? plainSlot('Q', text.mid(route.size())) : std::nullopt;
    return name ? std::optional(ReaderText::tr("route %1").arg(*name)) : std::nullopt;
}

/// "1 for sales and 2 for events"
std::optional<QString> keys(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(.) for (\\S+)$"));
    if (text == QLatin1String("nobody"))
        return ReaderText::tr("none", "keys of a menu");
    std::optional<QString> said;
    tryLists(text, andInEnglish(), [&](const QStringList &parts) {
        QStringList again;
        for (const QString &part : parts) {
            const QRegularExpressionMatch match = shape.match(part);
            if (!match.hasMatch())
                return false;
            again += ReaderText::tr("%1 for %2", "a key, a route").arg(match.captured(1), match.captured(2));
        }
        said = listAgain(again, andLink());
        return true;
    });
    return said;
}

QString withSmallLetter(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toLower();
    return text;
}

/// The translation with its gaps filled. Not by QString::arg(), for which a "%1" in a name would be a gap.
QString filledIn(const EngineSentence &sentence, const QStringList &gaps)
{
    static const QRegularExpression gap(QStringLiteral("%([1-9])"));
    const QString text = sentence.shown ? QCoreApplication::translate("EngineWords", sentence.shown)
                                        : QCoreApplication::translate("EngineWords", sentence.words.english,
                                                                      sentence.words.comment);
    QString filled;
    qsizetype done = 0;
    for (auto found = gap.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        filled += QStringView(text).mid(done, match.capturedStart() - done);
        filled += gaps.value(match.captured(1).toInt() - 1);
        done = match.capturedEnd();
    }
    filled += QStringView(text).mid(done);
    return filled;
}

/// With its full stop, unless what is quoted at its end has one.
QString closed(const QString &clause)
{
    const bool endsQuoted = clause.endsWith(QStringLiteral("”")) || clause.endsWith(QStringLiteral("»"));
    const bool isClosed =
        endsQuoted && clause.size() > 1 && QStringLiteral(".!?").contains(clause[clause.size() - 2]);
    return isClosed ? clause : clause + QLatin1Char('.');
}

} // namespace

const std::vector<SentenceReader::Pattern> &SentenceReader::patterns()
{
    static const std::vector<Pattern> all = [] {
        static const QRegularExpression gap(QStringLiteral("%[1-9]"));
        std::vector<Pattern> made;
        for (const auto &sentences :
             {reasonSentences(), relaySentences(), planSentences(), deskSentences()}) {
            for (const EngineSentence &sentence : sentences)
                made.push_back({&sentence, QString::fromUtf8(sentence.words.english).split(gap)});
        }
        return made;
    }();
    return all;
}

std::optional<QString> SentenceReader::sentence(Group group, const QString &text)
{
    if (text.endsWith(QLatin1Char('.'))) {
        if (const auto clause = read(group, text.chopped(1)))
            return closed(*clause);
    }
    return read(group, text);
}

std::optional<QString> SentenceReader::read(Group group, const QString &text)
{
    const QString key = QString::number(static_cast<int>(group)) + text;
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    std::optional<QString> said;
    for (const Pattern &pattern : patterns()) {
        QStringList filled;
        if (pattern.sentence->group != group || !text.startsWith(pattern.literals.first()) ||
            !fill(pattern, 0, text.mid(pattern.literals.first().size()), filled))
            continue;
        said = filledIn(*pattern.sentence, filled);
        m_saysOtherwise |= pattern.sentence->shown != nullptr;
        break;
    }
    m_known.insert(key, said);
    return said;
}

/// rest: of the text, behind the literal in front of the gap.
bool SentenceReader::fill(const Pattern &pattern, qsizetype gap, const QString &rest, QStringList &filled)
{
    const qsizetype gaps = pattern.literals.size() - 1;
    if (gap == gaps)
        return rest.isEmpty();
    const char kind = pattern.sentence->slots[gap];
    const QString &literal = pattern.literals[gap + 1];
    const auto takes = [&](const QString &text) {
        const auto said = slot(kind, text);
        if (said)
            filled += *said;
        return said.has_value();
    };
    if (gap + 1 == gaps)
        return rest.endsWith(literal) && takes(rest.chopped(literal.size()));
    for (qsizetype at = rest.indexOf(literal); at >= 0; at = rest.indexOf(literal, at + 1)) {
        const qsizetype before = filled.size();
        if (takes(rest.left(at)) && fill(pattern, gap + 1, rest.mid(at + literal.size()), filled))
            return true;
        filled.resize(before);
    }
    return false;
}

std::optional<QString> SentenceReader::slot(char kind, const QString &text)
{
    switch (kind) {
    case 'c':
        return read(Group::Clause, text);
    case 'C':
        return clauses(text);
    case 'z':
        return continued(text);
    case 'P':
        return predicates(text);
    case 'T':
        return title(text);
    case 'E':
        return exceptionName(text);
    case 'o':
        return owner(text);
    case 'q':
        return dated(text);
    case 'u':
        return day(text);
    case 'S':
        return dayAtFront(text);
    case 'O':
        return openWords(text);
    case 'v':
        return overrideWords(text);
    case 'f':
        return entries(text);
    case 'V':
        return read(Group::Step, text);
    case 'W':
        return steps(text);
    case 'Y':
        return read(Group::Repeat, text);
    case 'J':
        return stepPlace(text);
    case 'R':
        return routeOrNext(text);
    case 'K':
        return keys(text);
    case 'G':
        return sentence(Group::Desk, text);
    case 'F':
        return sentence(Group::Clause, text).value_or(text);
    default:
        return plainSlot(kind, text);
    }
}

/// Behind something else of the same sentence, where "The" is "the".
std::optional<QString> SentenceReader::continued(const QString &text)
{
    if (text.startsWith(QLatin1String("the "))) {
        if (const auto said = read(Group::Clause, QLatin1Char('T') + text.mid(1)))
            return withSmallLetter(*said);
    }
    return read(Group::Clause, text);
}

/// One or more, "A, B and C".
std::optional<QString> SentenceReader::clauses(const QString &text)
{
    const auto one = [this](const QString &part) { return continued(part); };
    // Several first: "Lee is busy and Office did not pick up" is not what somebody of that name did not do.
    const auto several = joined(
        text, one, [this](const QString &part) { return clauses(part); }, one);
    return several ? several : continued(text);
}

std::optional<QString> SentenceReader::predicates(const QString &text)
{
    const auto more = [this](const QString &part) { return predicates(part); };
    const auto several = joined(
        text, [this](const QString &part) { return read(Group::Predicate, part); }, more, more);
    return several ? several : read(Group::Predicate, text);
}

/// "the exception for every 4 July", also at the front of a sentence.
std::optional<QString> SentenceReader::nameless(const QString &text)
{
    static const QString atFront = QStringLiteral("The exception for ");
    const auto of = QStringView(text).mid(1).startsWith(QStringView(atFront).mid(1))
                        ? day(text.mid(atFront.size()))
                        : std::nullopt;
    if (!of)
        return std::nullopt;
    return text.startsWith(QLatin1Char('T')) ? ReaderText::tr("The exception for %1", "a day").arg(*of)
                                             : ReaderText::tr("the exception for %1", "a day").arg(*of);
}

/// "Thanksgiving", "the exception for every 4 July"
std::optional<QString> SentenceReader::exceptionName(const QString &text)
{
    const auto said = nameless(text);
    return said ? said : plainSlot('t', text);
}

/// "Thanksgiving (the 4th Thursday of November)", "the exception for every 4 July"
std::optional<QString> SentenceReader::title(const QString &text)
{
    if (const auto said = nameless(text))
        return said;
    if (!text.endsWith(QLatin1Char(')')))
        return std::nullopt;
    for (qsizetype at = text.indexOf(QLatin1String(" (")); at >= 0;
         at = text.indexOf(QLatin1String(" ("), at + 1)) {
        const QString rule = text.mid(at + 2, text.size() - at - 3);
        const auto date = plainSlot('D', rule);
        const auto said = date ? date : read(Group::Rule, rule);
        if (said)
            return ReaderText::tr("%1 (%2)", "an exception, its day").arg(text.left(at), *said);
    }
    return std::nullopt;
}

/// "24 December 2026", "the 4th Thursday of November"
std::optional<QString> SentenceReader::day(const QString &text)
{
    const auto date = plainSlot('D', text);
    return date ? date : read(Group::Rule, text);
}

/// "Friday", "The exception for every 4 July", "Thanksgiving (the 4th Thursday of November)"
std::optional<QString> SentenceReader::dayAtFront(const QString &text)
{
    if (const auto weekday = plainSlot('d', text))
        return ReaderText::tr("%1", "a weekday, at the front of a sentence").arg(*weekday);
    return title(text);
}

std::optional<QString> SentenceReader::openWords(const QString &text)
{
    static const QString open = QStringLiteral("open ");
    if (text == QLatin1String("closed"))
        return ReaderText::tr("closed", "a business");
    const auto hours = text.startsWith(open) ? plainSlot('H', text.mid(open.size())) : std::nullopt;
    return hours ? std::optional(ReaderText::tr("open %1", "hours").arg(*hours)) : std::nullopt;
}

std::optional<QString> SentenceReader::overrideWords(const QString &text)
{
    const bool isOpen = text.startsWith(QLatin1String("open until "));
    if (!isOpen && !text.startsWith(QLatin1String("closed until ")))
        return std::nullopt;
    const QString until = text.mid(text.indexOf(QLatin1String(" until ")) + 7);
    if (until == QLatin1String("somebody ends it"))
        return isOpen ? ReaderText::tr("open until somebody ends it")
                      : ReaderText::tr("closed until somebody ends it");
    const auto moment = plainSlot('U', until);
    if (!moment)
        return std::nullopt;
    return isOpen ? ReaderText::tr("open until %1", "a moment").arg(*moment)
                  : ReaderText::tr("closed until %1", "a moment").arg(*moment);
}

/// "+16195550199 and numbers that begin with +1900"
std::optional<QString> SentenceReader::entries(const QString &text)
{
    if (text == QLatin1String("nobody"))
        return plainSlot('t', text);
    std::optional<QString> said;
    tryLists(text, andInEnglish(), [&](const QStringList &parts) {
        QStringList again;
        for (const QString &part : parts) {
            const auto phone = plainSlot('p', part);
            const auto entry = phone ? phone : read(Group::Entry, part);
            if (!entry)
                return false;
            again += *entry;
        }
        said = listAgain(again, andLink());
        return true;
    });
    return said;
}

/// "says "Hello", then rings primary, then backup, then takes a voicemail"
/// The shortest first step: with a quote that opens in it and one that closes in another it would be many.
std::optional<QString> SentenceReader::steps(const QString &text)
{
    static const QString then = QStringLiteral(", then ");
    const QString key = QLatin1Char('W') + text;
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    std::optional<QString> said;
    for (qsizetype at = text.indexOf(then); at > 0 && !said; at = text.indexOf(then, at + 1)) {
        const auto first = read(Group::Step, text.left(at));
        const auto more = first ? steps(text.mid(at + then.size())) : std::nullopt;
        if (more)
            said = *first + ReaderText::tr(", then ", "between things in their order") + *more;
    }
    return *m_known.insert(key, said ? said : read(Group::Step, text));
}

/// "Friday's hours", "the hours of Thanksgiving (...)"
std::optional<QString> SentenceReader::owner(const QString &text)
{
    static const QString ofWeekday = QStringLiteral("'s hours");
    static const QString ofException = QStringLiteral("the hours of ");
    if (text.endsWith(ofWeekday)) {
        if (const auto day = plainSlot('d', text.chopped(ofWeekday.size())))
            return ReaderText::tr("%1's hours", "a weekday").arg(*day);
    }
    const auto exception = text.startsWith(ofException) ? title(text.mid(ofException.size())) : std::nullopt;
    return exception ? std::optional(ReaderText::tr("the hours of %1", "an exception").arg(*exception))
                     : std::nullopt;
}

/// "Christmas is on 25 December 2026, 28 March 2027 and ..."
std::optional<QString> SentenceReader::dated(const QString &text)
{
    static const QString date = QStringLiteral("(\\d{1,2} [A-Z][a-z]+ \\d{4})(, | and |$)");
    static const QRegularExpression one(QStringLiteral("(?|()%1|(.+?) is on %1)").arg(date));
    QString said;
    qsizetype done = 0;
    while (done < text.size()) {
        const auto match = one.match(text, done, QRegularExpression::NormalMatch,
                                     QRegularExpression::AnchorAtOffsetMatchOption);
        const auto day = match.hasMatch() ? plainSlot('D', match.captured(2)) : std::nullopt;
        if (!day)
            return std::nullopt;
        const QString name = nameless(match.captured(1)).value_or(match.captured(1));
        said += name.isEmpty() ? *day : ReaderText::tr("%1 is on %2", "an exception, a date").arg(name, *day);
        said += match.captured(3) == andInEnglish() ? andLink() : match.captured(3);
        done = match.capturedEnd();
    }
    return said.isEmpty() ? std::nullopt : std::optional(said);
}

} // namespace ringdown::format
